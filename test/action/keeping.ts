/** Merges on the stand-in GitHub, recorded by the bundle as the job `record` of the workflow does, and what the records say then. */

import type { HistoryRecord } from '../../src/dashboard/record.ts';
import { readChain } from '../../src/history/chain.ts';
import { historyBranch, historyFile } from '../../src/history/line.ts';
import { wrongWith } from '../../src/history/shape.ts';
import { runCli } from '../collect/cli.ts';
import { dispatchEvent, pushEvent, scheduleEvent, type Wake } from '../github/events.ts';
import { merge } from '../github/people.ts';
import type { PullRequest, User } from '../github/state.ts';
import { type Run, runAction, type Workflow } from './run-action.ts';
import { ada, copy, github } from './shop.ts';

/** Runs the job `record`, with the permissions that docs/workflows/privacy-lint.yml gives it. */
export function record(wake: Wake, workflow: Workflow = {}): Promise<Run> {
  const inputs = { history: 'only', ...workflow.inputs };
  return runAction(github, github.state.pulls[0] as PullRequest, { token: 'record-token', ...workflow, inputs, wake });
}

export const sweep = (workflow: Workflow = {}): Promise<Run> => record(scheduleEvent, workflow);
export const byHand = (): Promise<Run> => record(dispatchEvent(github, '', ada));

/** What the push of a merge wakes. @param before the tip before; by default what the tip was made of */
export async function pushed(before = 'main^1', by: User = ada): Promise<Wake> {
  return pushEvent(github, by, 'main', await github.git.commitOf(before));
}

/** Merges and records, as happens when all goes well. */
export async function mergeAndRecord(pull: PullRequest, by: User = ada, how?: 'merge' | 'squash' | 'rebase'): Promise<Run> {
  const before = await github.git.commitOf('main');
  await merge(github, copy, pull, by, how);
  return record(await pushed(before));
}

export const linesOf = async (): Promise<string> => github.git.git('show', `${historyBranch}:${historyFile}`).catch(() => '');

/** The records, none of which may be wrong by the schema or the chain. */
export async function records(): Promise<HistoryRecord[]> {
  const { kept, problems } = readChain(await linesOf(), wrongWith);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return kept.map((one) => one.record);
}

/** `privacy-lint history verify` of the repository on the stand-in. */
export const verify = () =>
  runCli(['history', 'verify', 'acme/shop'], '.', {
    GITHUB_TOKEN: 'record-token',
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
  });
