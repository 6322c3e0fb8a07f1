/**
 * A merge queue's group: several pull requests, merged together ahead of time. What the group brings is held against what was signed off on its
 * pull requests; whatever none of them has signed, fails the group.
 */
import { connect, GitHubFailure } from '../../github/client.ts';
import { type Queued, readQueue } from '../../github/merge-queue.ts';
import { readAll } from '../../github/reading.ts';
import { writeStatus } from '../../github/status.ts';
import { prose } from '../../report/inert.ts';
import { markdown } from '../../report/markdown.ts';
import { keyOf } from '../../signoff/asked.ts';
import { judgeGroup } from './judge-pull-request.ts';
import { readTogether } from './one-commit.ts';
import { contextOf } from './publications.ts';
import { decideOn, type Held, type PullRequestRun } from './pull-request.ts';

/** @param group the group's commit, and the branch that GitHub made for it: `gh-readonly-queue/<base>/pr-<number>-<commit>` */
export async function runMergeGroup(run: PullRequestRun, group: { readonly commit: string; readonly branch: string }): Promise<Held[]> {
  const client = connect(run.connection);
  const [, base, number] = /^gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]+$/.exec(group.branch) ?? [];
  if (base === undefined || number === undefined) throw new GitHubFailure(`${group.branch} is no branch of a merge queue`);
  const context = contextOf(base);
  try {
    const numbers = membersOf(await readQueue(client, base), group.commit, Number(number));
    const signed = new Set<string>();
    for (const one of numbers) {
      const { shared } = await decideOn(client, run, await readTogether(client, one, run.judging.configuration));
      const { verdict, decides, objected } = shared;
      for (const { root, finding, state, glass } of decides.gate.findings) {
        const key = keyOf({ root, fingerprint: finding.fingerprint });
        if (!objected.has(key) && (state.kind === 'signed' || (verdict === 'break-glass' && glass))) signed.add(key);
      }
    }
    const reading = await readAll(client, Number(number), run.judging.configuration);
    const judged = await judgeGroup(client, reading, group.commit, run.judging);
    const open = judged.asked.filter(({ root, finding }) => !signed.has(keyOf({ root, fingerprint: finding.fingerprint })));
    const [first] = judged.outcome.report.errors;
    const failed = open.length > 0 || first !== undefined;
    const description = first
      ? `${first.file}:${first.line}: ${first.message}`
      : failed
        ? `${open.length} of the group not signed off on #${numbers.join(', #')}: ${open[0]?.finding.at}`
        : `As signed off on #${numbers.join(', #')}`;
    await writeStatus(client, group.commit, context, { state: failed ? 'failure' : 'success', description, url: reading.url });
    const gate = { verdict: failed ? ('red' as const) : ('green' as const), findings: [], acts: [], hash: '' };
    return [{ ...judged.outcome, gate, summary: `## ${failed ? '❌' : '✅'} ${prose(description)}\n\n${markdown(judged.outcome.report)}` }];
  } catch (error) {
    const description = `Not judged: ${error instanceof Error ? error.message : error}`;
    await writeStatus(client, group.commit, context, { state: 'error', description, url: undefined }).catch(() => undefined);
    throw error;
  }
}

/** The pull requests in a group: those queued up to the one that it was made for. */
function membersOf(queue: readonly Queued[], commit: string, last: number): number[] {
  const end = queue.findIndex(({ head, number }) => head === commit || (head === undefined && number === last));
  return end < 0 ? [last] : queue.slice(0, end + 1).map(({ number }) => number);
}
