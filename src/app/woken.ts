/** From what woke the workflow to the pull requests that are looked at. */
import { connect } from '../github/client.ts';
import { wokenBy } from '../github/event.ts';
import { openPullRequests } from '../github/pull-request.ts';
import { parseCommand } from '../signoff/commands.ts';
import { sharedOnGitHub } from './extends-github.ts';
import { remembering } from './extends-remembered.ts';
import { type Held, type PullRequestRun, runPullRequest } from './pull-request.ts';

export interface WokenRun extends Omit<PullRequestRun, 'judging'> {
  readonly judging: Omit<PullRequestRun['judging'], 'shared'>;
  /** Name and payload of the event. */
  readonly event: { readonly name: string; readonly payload: string };
}

/** What came of a run. */
export interface Woken {
  readonly held: readonly Held[];
  /** What went wrong with one of several: the others were looked at all the same. */
  readonly failures: readonly string[];
  /** Why there was nothing to do. */
  readonly idle: string | undefined;
}

/** @throws GitHubFailure */
export async function runWoken({ judging, ...given }: WokenRun): Promise<Woken> {
  const { connection, teamToken, event } = given;
  // Of several pull requests in one run, the first reads the shared configuration.
  const shared = remembering(sharedOnGitHub(connection, teamToken));
  const run: PullRequestRun = { ...given, judging: { ...judging, shared } };
  const woken = wokenBy(event.name, event.payload);
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
      return { held: await runMergeGroup(run, woken), failures: [], idle: undefined };
    }
    case 'sweep':
      return all(
        run,
        (await openPullRequests(connect(run.connection))).map(({ number }) => number),
      );
  }
}

const idle = (why: string): Woken => ({ held: [], failures: [], idle: why });

async function one(run: PullRequestRun, number: number): Promise<Woken> {
  const held = await runPullRequest(run, number);
  return held ? { held: [held], failures: [], idle: undefined } : idle(`pull request ${number} is no longer open`);
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
  return { held, failures, idle: numbers.length === 0 ? 'no open pull request is concerned' : undefined };
}
