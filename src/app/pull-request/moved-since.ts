/** What moved in the declarations since a commit that someone had signed at. It is told, and nothing is decided by it. */
import type { Change } from '../../changes/change.ts';
import { type Client, GitHubFailure } from '../../github/client.ts';
import { judge } from '../../policy/judge.ts';
import type { Gate } from '../../signoff/gate.ts';
import { compare } from '../lint/compare.ts';
import { documentsOf } from '../lint/documents.ts';
import { GitHubSnapshot } from '../snapshots/github-snapshot.ts';
import type { Judged } from './judge-pull-request.ts';

/** Most commits that are looked at again. */
const most = 2;

/** @returns changes from each commit that a sign-off which no longer holds was given at to the head; none where a commit is gone */
export async function movedSince(
  client: Client,
  gate: Gate,
  head: string,
  { configuration, outcome }: Judged,
): Promise<Map<string, readonly Change[]>> {
  const commits = gate.findings.flatMap(({ state }) => (state.kind === 'moved' ? state.signatures.map(({ commit }) => commit) : []));
  const moved = new Map<string, readonly Change[]>();
  const { policies, report } = outcome;
  if (!configuration || !policies) return moved;
  for (const commit of [...new Set(commits)].filter((one) => one !== '' && one !== head).slice(0, most)) {
    try {
      const [before, after] = await Promise.all([commit, head].map((one) => GitHubSnapshot.open(client, one, new Map())));
      if (!before || !after) continue;
      const side = (snapshot: GitHubSnapshot) => ({ snapshot, documents: documentsOf(snapshot) });
      const { comparisons } = await compare(side(before), side(after), configuration, false);
      moved.set(
        commit,
        comparisons.flatMap((one) => judge(one, policies, report.asOf).changes),
      );
    } catch (error) {
      // A commit that was pushed away may be gone.
      if (!(error instanceof GitHubFailure) || error.status >= 500) throw error;
    }
  }
  return moved;
}
