/** What people see of a pull request in their browser, for those who want to look at it: the conversation and the files. */
import type { GitHub } from '../github.ts';
import type { PullRequest, Requested, Review, Status } from '../state.ts';
import { avatar, commentBox, named } from './comments.ts';
import { filesChanged, threads } from './diff.ts';
import { text } from './html.ts';

export type Tab = 'conversation' | 'files';

export async function pullRequestPage(github: GitHub, pull: PullRequest, tab: Tab): Promise<string> {
  const shown = tab === 'files' ? await filesChanged(github, pull) : await conversation(github, pull);
  const count = (await commits(github, pull)).length;
  const head = pull.fork ? `${pull.fork}:${pull.head}` : pull.head;
  const tabLink = (to: Tab, name: string) => `<a href="?tab=${to}"${to === tab ? ' aria-current="page"' : ''}>${name}</a>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${text(pull.title)} · Pull request #${pull.number}</title>
<link rel="stylesheet" href="/site/markdown.css"><link rel="stylesheet" href="/site/page.css"></head>
<body class="${tab}"><h1>${text(pull.title)} <span>#${pull.number}</span></h1>
<p class="opened"><span class="state ${pull.state.toLowerCase()}">${pull.state === 'MERGED' ? 'Merged' : 'Open'}</span> ${named(pull.author)} wants to merge ${count} ${count === 1 ? 'commit' : 'commits'} into <code>${text(pull.base)}</code> from <code>${text(head)}</code></p>
<nav>${tabLink('conversation', 'Conversation')}${tabLink('files', 'Files changed')}</nav>
<main>${shown}</main>
<script src="/site/mermaid.js"></script><script type="module">${drawing}</script></body></html>`;
}

/** As GitHub draws charts: strictly, each by itself, and a chart that cannot be read says so. */
const drawing = `
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default' });
let number = 0;
for (const code of document.querySelectorAll('pre > code.language-mermaid')) {
  const chart = document.createElement('div');
  chart.className = 'chart';
  try {
    chart.innerHTML = (await mermaid.render('chart-' + number++, code.textContent)).svg;
  } catch (error) {
    chart.classList.add('unreadable');
    chart.textContent = 'Unable to render rich display: ' + error.message;
  }
  code.parentElement.replaceWith(chart);
}
await document.fonts.ready;
document.body.dataset.drawn = '';`;

async function commits(github: GitHub, pull: PullRequest): Promise<readonly string[]> {
  const head = (await github.git.commitOf(pull.head)) ?? '';
  return github.git.between((await github.git.mergeBase(pull.base, head)) ?? head, head);
}

/** Everything that was said, in time, and what the head's checks say. */
async function conversation(github: GitHub, pull: PullRequest): Promise<string> {
  const { issueComments, reviews, reviewComments } = github.state;
  const said = [
    ...issueComments.filter(({ issue }) => issue === pull.number).map((one) => ({ at: one.created, html: commentBox(one) })),
    ...reviews
      .filter((one) => one.pull === pull.number)
      .map((one) => {
        const comments = reviewComments.filter(({ review }) => review === one.id);
        return { at: one.created, html: reviewed(one, comments.length === 0 ? '' : snippets(comments)) };
      }),
  ];
  const timeline = said.sort((a, b) => (a.at < b.at ? -1 : 1)).map(({ html }) => html);
  return `<div class="timeline">${timeline.join('\n')}${await checks(github, pull)}</div><aside>${reviewers(github, pull)}</aside>`;
}

const deeds: Readonly<Record<Review['state'], string>> = {
  APPROVED: 'approved these changes',
  CHANGES_REQUESTED: 'requested changes',
  COMMENTED: 'reviewed',
  DISMISSED: 'reviewed (dismissed)',
};

function reviewed(review: Review, threadsHtml: string): string {
  const deed = `<p class="deed ${review.state.toLowerCase()}">${avatar(review.user)} ${named(review.user)} ${deeds[review.state]}</p>`;
  return `${deed}${review.body === '' ? '' : commentBox(review)}${threadsHtml}`;
}

/** Comments on lines, each under its line. */
function snippets(comments: Parameters<typeof threads>[0]): string {
  return comments
    .map(
      (one) =>
        `<section class="file"><header><b>${text(one.path)}</b></header><table class="diff"><tr class="${one.hunk.startsWith('-') ? 'removed' : 'added'}"><td class="number">${one.line}</td><td class="code"><span>${text(one.hunk.slice(0, 1))}</span>${text(one.hunk.slice(1))}</td></tr></table>${threads([one])}</section>`,
    )
    .join('\n');
}

const marks: Readonly<Record<Status['state'], string>> = { success: '✓', failure: '✕', error: '✕', pending: '●' };

async function checks({ state, git }: GitHub, pull: PullRequest): Promise<string> {
  const head = await git.commitOf(pull.head);
  const latest = new Map(state.statuses.filter(({ sha }) => sha === head).map((status) => [status.context, status]));
  const rows = [...latest.values()].map(
    (one) =>
      `<li class="${one.state}"><span>${marks[one.state]}</span> <b>${text(one.context)}</b> <em>${text(one.description ?? '')}</em><a href="${text(one.target_url ?? '#')}">Details</a></li>`,
  );
  return `<section class="checks"><header>Checks</header><ul>${rows.join('')}</ul></section>`;
}

function reviewers({ state }: GitHub, pull: PullRequest): string {
  const name = (one: Requested) => ('user' in one ? `${avatar(one.user)} ${named(one.user)}` : `<b>team ${text(one.team)}</b>`);
  const approved = state.reviews.filter((one) => one.pull === pull.number && one.state === 'APPROVED');
  const rows = [
    ...pull.requested.map((one) => `<li>${name(one)} <span title="Awaiting requested review">●</span></li>`),
    ...approved.map(({ user }) => `<li>${avatar(user)} ${named(user)} <span class="yes">✓</span></li>`),
  ];
  return `<h2>Reviewers</h2><ul>${[...new Set(rows)].join('')}</ul>`;
}
