/**
 * `npm run github [-- FOLDER]`: the stand-in GitHub, to play with. FOLDER holds `base/` and `head/`, the files before and after (default: those of
 * the demo). People act line by line on standard input; after each act the bundled Action runs, as the event would have it.
 */
import { createInterface } from 'node:readline';
import { colours, wantsColour } from '../src/report/colours.ts';
import { runAction } from '../test/action/run-action.ts';
import { commentEvent, pullRequestEvent, scheduleEvent, type Wake, workflowRunEvent } from '../test/github/events.ts';
import { GitHub } from '../test/github/github.ts';
import { comment, edit, push, remove, review } from '../test/github/people.ts';
import type { PullRequest, User } from '../test/github/state.ts';
import { WorkingCopy } from '../test/github/working-copy.ts';
import { page } from './demo/page.ts';
import { ada, filesIn } from './demo/story.ts';

const help = `  NAME comment TEXT     writes a comment, such as: petra comment /sign-off all
  NAME edit TEXT        edits the last comment
  NAME delete           deletes the last comment
  NAME approve          an approving review
  NAME object TEXT      a review that requests changes
  NAME push FOLDER      commits the files of a folder to the head
  sweep                 as the schedule does
  show                  the pull request, as people see it (or reload its page in the browser)
  quit
  ada (1) opened the pull request; petra (2), dora (3) and whoever you name may act. Ids are given in that order.`;

const paint = colours(wantsColour(process.env, process.stdout.isTTY === true));
const say = (text: string) => process.stdout.write(`${text}\n`);
const [folder = 'fixtures/demo'] = process.argv.slice(2);

const copy = new WorkingCopy();
copy.commit('main', filesIn(`${folder}/base`), 'Before');
copy.commit('change', filesIn(`${folder}/head`), 'After');
const github = await GitHub.start(copy.origin);
const pull = github.open('A change', 'change', ada);
const people = new Map<string, User>();
for (const login of ['ada', 'petra', 'dora']) person(login);

function person(login: string): User {
  const known = people.get(login) ?? { login, id: people.size + 1, type: 'User' as const };
  people.set(login, known);
  github.know(known);
  return known;
}

/** Does what a line says. @returns what wakes the Action; nothing where the line is understood by nobody */
async function act(line: string): Promise<Wake | undefined> {
  const [who = '', what = '', ...rest] = line.trim().split(/\s+/);
  if (who === 'sweep') return scheduleEvent;
  const text = rest.join(' ');
  const last = github.state.issueComments.findLast(({ user }) => user?.type === 'User');
  if (what === 'comment') return commentEvent(github, pull, comment(github, pull, person(who), text));
  if (what === 'approve' || what === 'object') {
    await review(github, pull, person(who), what === 'approve' ? 'APPROVED' : 'CHANGES_REQUESTED', text);
    const head = (await github.git.commitOf(pull.head)) ?? '';
    return workflowRunEvent(github, { event: 'pull_request_review', head, branch: pull.head }, person(who));
  }
  if (what === 'push') {
    await push(github, copy, person(who), pull.head, filesIn(text));
    return pullRequestEvent(github, pull, 'synchronize');
  }
  if (what === 'edit' && last) {
    edit(github, last, person(who), text);
    return commentEvent(github, pull, last, 'edited');
  }
  if (what === 'delete' && last) {
    remove(github, last, person(who));
    return commentEvent(github, pull, last, 'deleted');
  }
  return undefined;
}

async function judged(about: PullRequest, wake?: Wake): Promise<void> {
  github.asked.length = 0;
  const { code, log } = await runAction(github, about, wake ? { wake } : {});
  const status = github.state.statuses.at(-1);
  if (code !== 0) say(log.trim());
  say(`${status?.state === 'success' ? paint.green('✓') : paint.red('✗')} ${status?.context}: ${status?.description}`);
  say(paint.dim(`  asked: ${github.asked.join(', ') || 'nothing, since nothing in it is for the Action'}`));
}

const address = `${github.url}/${github.owner}/${github.name}/pull/${pull.number}`;
say(
  `Pull request 1 is open: look at it in a browser at ${paint.bold(address)}\nThe API listens at ${github.url} and takes the token "workflow-token".\n${help}`,
);
await judged(pull);
try {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === 'quit') break;
    if (line.trim() === '') continue;
    try {
      if (line.trim() === 'show') say(await page(github, pull, paint, 100));
      else {
        const wake = await act(line);
        if (wake) await judged(pull, wake);
        else say(help);
      }
    } catch (error) {
      say(paint.red(error instanceof Error ? error.message : String(error)));
    }
  }
} finally {
  copy.remove();
  await github.close();
}
