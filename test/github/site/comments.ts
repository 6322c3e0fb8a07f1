/** One comment: who wrote it, and what it says. */
import type { Comment, User } from '../state.ts';
import { text } from './html.ts';
import { rendered } from './markdown.ts';

const colours = ['#8250df', '#0969da', '#1a7f37', '#bf3989', '#9a6700'];

export function avatar(user: User | undefined): string {
  const login = user?.login ?? 'ghost';
  const colour = user?.type === 'Bot' ? '#24292f' : colours[(user?.id ?? 0) % colours.length];
  return `<span class="avatar" style="background:${colour}">${text(login.slice(0, 1).toUpperCase())}</span>`;
}

/** "github-actions [bot]". */
export function named(user: User | undefined): string {
  const login = user?.login ?? 'ghost';
  const bot = login.endsWith('[bot]');
  return `<b>${text(bot ? login.slice(0, -'[bot]'.length) : login)}</b>${bot ? ' <span class="label">bot</span>' : ''}`;
}

/**
 * @param what what its author did, beside having commented
 * @param line the line that it stands under, which a suggestion would replace
 */
export function commentBox({ user, body, minimised, edited }: Comment, what = 'commented', line?: string): string {
  const html = rendered(body).replace(/<pre><code class="language-suggestion">([\s\S]*?)<\/code><\/pre>/g, (_, code: string) =>
    suggestion(code, line ?? ''),
  );
  const head = `<header>${avatar(user)} ${named(user)} ${what}${edited ? ' · <span>edited</span>' : ''}</header>`;
  const inner = `${head}<div class="markdown-body">${html}</div>`;
  if (minimised) return `<details class="comment minimised"><summary>This comment was marked as outdated.</summary>${inner}</details>`;
  return `<article class="comment">${inner}</article>`;
}

/** What the author of the pull request can take over with a click. @param code HTML */
function suggestion(code: string, line: string): string {
  const added = code.replace(/\n$/, '').split('\n');
  const row = (kind: string, sign: string, html: string) => `<tr class="${kind}"><td class="code"><span>${sign}</span>${html}</td></tr>`;
  const rows = added.map((html) => (html === text(line) ? row('kept', ' ', html) : row('added', '+', html)));
  const before = added.includes(text(line)) ? '' : row('removed', '-', text(line));
  return `<div class="suggestion"><header>Suggested change</header><table class="diff">${before}${rows.join('')}</table><footer><button type="button">Commit suggestion</button></footer></div>`;
}
