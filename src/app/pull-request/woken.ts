/** From what woke the workflow to the pull requests that are looked at, and the records that are kept. */
import { connect } from '../../github/client.ts';
import { wokenBy } from '../../github/event.ts';
import { openPullRequests } from '../../github/pull-request.ts';
import { type Entry, historyBranch } from '../../history/line.ts';
import { parseCommand } from '../../signoff/commands.ts';
import { sharedOnGitHub } from '../configuration/extends-github.ts';
import { remembering } from '../configuration/extends-remembered.ts';
import type { Push } from '../records/record.ts';
import { type Held, type PullRequestRun, runPullRequest } from './pull-request.ts';

export interface WokenRun extends Omit<PullRequestRun, 'judging'> {
  readonly judging: Omit<PullRequestRun['judging'], 'shared'>;
  /** Name and payload of the event. */
  readonly event: { readonly name: string; readonly payload: string };
  /** Whether records are kept; `only`: pull requests are left to another job. */
  readonly history: 'on' | 'off' | 'only';
  /** SHA-256 (hex) of the bundle that runs. */
  readonly toolDigest: string;
}

/** With where shared configurations are read. */
type Run = Omit<WokenRun, 'judging'> & PullRequestRun;

export { historyBranch };

/** What came of a run. */
export interface Woken {
  readonly held: readonly Held[];
  /** What went wrong with one of several: the others were looked at all the same. */
  readonly failures: readonly string[];
  /** Why there was nothing to do. */
  readonly idle: string | undefined;
  /** Records that were written, oldest first. */
  readonly recorded: readonly Entry[];
  /** What should be known about the records. */
  readonly remarks: readonly string[];
}

/** @throws GitHubFailure */
export async function runWoken({ judging, ...given }: WokenRun): Promise<Woken> {
  const { connection, teamToken, event } = given;
  // Of several pull requests in one run, the first reads the shared configuration.
  const shared = remembering(sharedOnGitHub(connection, teamToken));
  const run: Run = { ...given, judging: { ...judging, shared } };
  const woken = wokenBy(event.name, event.payload);
  if (run.history === 'only' && woken.kind !== 'sweep')
    return idle('records are kept on pushes to the default branch, by schedule and by hand');
  switch (woken.kind) {
    case 'nothing':
      return idle(woken.why);
    case 'comment':
      // A flood of talk costs nothing: only what might be a command is looked at.
      return parseCommand(woken.body) === undefined ? idle('the comment is no command') : one(run, woken.number);
    case 'pull-request':
      return one(run, woken.number);
    case 'head': {
      const pulls = await openPullRequests(connect(run.connection), { head: `${woken.owner}:${woken.branch}` });
      return all(
        run,
        pulls.filter(({ head }) => head === woken.commit).map(({ number }) => number),
      );
    }
    case 'merge-group': {
      const { runMergeGroup } = await import('./merge-group.ts');
      return { ...nothing, held: await runMergeGroup(run, woken) };
    }
    case 'sweep':
      return sweep(run, woken.push);
  }
}

const nothing: Woken = { held: [], failures: [], idle: undefined, recorded: [], remarks: [] };
const idle = (why: string): Woken => ({ ...nothing, idle: why });

/** Open pull requests are judged again, and what entered the branch is recorded: neither waits for the other to work. */
async function sweep(run: Run, push: Push | undefined): Promise<Woken> {
  const client = connect(run.connection);
  const judged =
    run.history === 'only'
      ? idle('every commit has its record')
      : await all(
          run,
          (await openPullRequests(client)).map(({ number }) => number),
        );
  if (run.history === 'off') return judged;
  try {
    const { keepRecords } = await import('../records/keep-records.ts');
    const { judging, now, toolDigest } = run;
    const { entries, problems, failures, remarks } = await keepRecords(client, { asking: run, judging, now, toolDigest }, push);
    const said = problems.map(
      ({ line, message }) => `${historyBranch}${line === undefined ? '' : `, line ${line}`}: ${message}. ${brokenRecords}`,
    );
    return {
      ...judged,
      failures: [...judged.failures, ...said, ...failures],
      remarks,
      idle: entries.length + said.length + failures.length > 0 ? undefined : judged.idle,
      recorded: entries,
    };
  } catch (error) {
    return { ...judged, failures: [...judged.failures, error instanceof Error ? error.message : String(error)], idle: undefined };
  }
}

const brokenRecords =
  'New merges go on being recorded after it, and the dashboard shows the repository as failing. Find out who wrote that branch, and take their commit back with `git revert`; never force the branch.';

async function one(run: PullRequestRun, number: number): Promise<Woken> {
  const held = await runPullRequest(run, number);
  return held
    ? { ...nothing, held: [held] }
    : idle(`pull request ${number} is no longer open; what is signed on a merged one is recorded by the next sweep`);
}

async function all(run: PullRequestRun, numbers: readonly number[]): Promise<Woken> {
  const held: Held[] = [];
  const failures: string[] = [];
  for (const number of numbers) {
    try {
      held.push(...(await one(run, number)).held);
    } catch (error) {
      failures.push(`#${number}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return { ...nothing, held, failures, idle: numbers.length === 0 ? 'no open pull request is concerned' : undefined };
}
