/** What happens on a pull request, act by act: after each the Action runs, as the event would have it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HistoryRecord } from '../../src/dashboard/record.ts';
import { historyBranch, historyFile } from '../../src/history/line.ts';
import type { Colours } from '../../src/report/colours.ts';
import { type Run, runAction } from '../../test/action/run-action.ts';
import { runCli } from '../../test/collect/cli.ts';
import { commentEvent, pullRequestEvent, pushEvent, type Wake, workflowRunEvent } from '../../test/github/events.ts';
import type { GitHub } from '../../test/github/github.ts';
import { approve, comment, merge, push } from '../../test/github/people.ts';
import type { PullRequest, User } from '../../test/github/state.ts';
import type { WorkingCopy } from '../../test/github/working-copy.ts';
import { readable } from './terminal-markdown.ts';

const person = (login: string, id: number): User => ({ login, id, type: 'User' });
export const ada = person('ada', 1);
const petra = person('petra', 2);
const dora = person('dora', 3);

export function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

export interface Act {
  readonly what: string;
  /** @returns what wakes the Action */
  readonly act: () => Promise<Wake>;
  /** The state that the status should have then. */
  readonly state: 'success' | 'failure';
}

/** From the first answer of a reviewer to the merge. */
export function acts(github: GitHub, copy: WorkingCopy, pull: PullRequest): Act[] {
  github.know(petra, dora);
  const reviewed = async (): Promise<Wake> => {
    await approve(github, pull, petra);
    const head = (await github.git.commitOf(pull.head)) ?? '';
    return workflowRunEvent(github, { event: 'pull_request_review', head, branch: pull.head }, petra);
  };
  const said = async (who: User, body: string): Promise<Wake> => commentEvent(github, pull, comment(github, pull, who, body));
  const name = () => /`\/override ([0-9a-f]{8,})/.exec(summaryOf(github, pull))?.[1] ?? '';
  return [
    { what: 'ada comments: /sign-off all', act: () => said(ada, '/sign-off all'), state: 'failure' },
    { what: 'petra, who answers for privacy, approves', act: reviewed, state: 'failure' },
    {
      what: 'ada pushes: Helpline has a safeguard now, statistics ask first, and Mathpix also works in India',
      act: async () => {
        await push(github, copy, ada, pull.head, filesIn('fixtures/demo/mended'));
        return pullRequestEvent(github, pull, 'synchronize');
      },
      state: 'failure',
    },
    { what: 'petra looks at what moved, and approves again', act: reviewed, state: 'failure' },
    {
      what: 'dora, the data protection officer, overrides the error that is left, with a reason',
      act: () => said(dora, `/override ${name()} Students ask for adjustments themselves; explicit consent is built in sprint 12`),
      state: 'success',
    },
  ];
}

/** Merges, and has the Action record it as the push does. @returns who answered for what, as the record has it @throws when it should have said something else */
export async function mergeIt(github: GitHub, copy: WorkingCopy, pull: PullRequest, paint: Colours, width: number): Promise<string> {
  const before = await github.git.commitOf(pull.base);
  await merge(github, copy, pull, ada);
  const wake = await pushEvent(github, ada, pull.base, before);
  const { code, log, summary } = await runAction(github, pull, { wake, token: 'record-token', inputs: { history: 'only' } });
  const text = await github.git.git('show', `${historyBranch}:${historyFile}`).catch(() => '');
  const [line = '', ...more] = text.trimEnd().split('\n');
  if (code !== 0 || line === '' || more.length > 0) throw new Error(`the merge should have left one record:\n${log}`);
  const { acts, merged } = JSON.parse(line) as HistoryRecord;
  if (merged.pastRules) throw new Error(`the record should say that everything was answered for:\n${line}`);
  const said = acts.map(({ kind, by, role, counted, why, findings }) => {
    const what = findings.length === 0 ? '' : findings.length === 1 ? ' of 1 finding' : ` of ${findings.length} findings`;
    return `${counted ? paint.green('✓') : paint.red('✗')} ${by.login}${role ? ` (${role})` : ''}: ${kind}${what}${counted ? '' : `, did not count: ${why}`}`;
  });
  return [...readable(summary, paint, width - 2), ...said].map((one) => `  ${one}`).join('\n');
}

/** `privacy-lint history verify`, of the stand-in. @throws when it finds anything */
export async function verified({ url, owner, name }: GitHub): Promise<string> {
  const access = { GITHUB_TOKEN: 'record-token', GITHUB_API_URL: url, GITHUB_GRAPHQL_URL: `${url}/graphql` };
  const { code, out, error } = await runCli(['history', 'verify', `${owner}/${name}`], '.', access);
  if (code !== 0) throw new Error(out + error);
  return out.trim();
}

const summaryOf = (github: GitHub, pull: PullRequest): string =>
  github.state.issueComments.find(({ issue, body }) => issue === pull.number && body.includes('<!-- privacy-lint:summary -->'))?.body ?? '';

/** Does it, runs the Action, and tells what the pull request says then. @throws when it should have said something else */
export async function play(github: GitHub, pull: PullRequest, { act, state }: Act, paint: Colours, width: number): Promise<string> {
  const wake = await act();
  const run: Run = await runAction(github, pull, { wake });
  const status = github.state.statuses.at(-1);
  if (run.code !== 0 || status?.state !== state) throw new Error(`the status should be ${state} and is ${status?.state}:\n${run.log}`);
  const told = summaryOf(github, pull)
    .split('\n')
    .filter((line) => /^(?:## |♻️|⛔|🚨)|does not count/.test(line))
    .join('\n');
  const mark = state === 'success' ? paint.green('✓') : paint.red('✗');
  return [...readable(told, paint, width - 2).map((line) => `  ${line}`), `  ${mark} ${status.context}: ${status.description}`].join('\n');
}
