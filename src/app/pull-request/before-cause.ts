/**
 * Who had a hand in a pull request only before the cause of a finding appeared may sign it. Which commits those are is looked up where it matters
 * alone: where it is all that keeps someone's word from counting.
 */
import { type Client, GitHubFailure } from '../../github/client.ts';
import type { ReadCommit } from '../../github/reading.ts';
import type { Finding } from '../../policy/finding.ts';
import { isExempt } from '../../signoff/contributors.ts';
import type { Gate } from '../../signoff/gate.ts';
import type { Asked, PullRequest } from '../../signoff/model.ts';
import type { FindingState } from '../../signoff/state.ts';
import { type Blobs, GitHubSnapshot } from '../snapshots/github-snapshot.ts';
import { type Change, type JudgedChange, judgeChange } from './judge-change.ts';

/** The two commits that were judged. */
export interface Ends {
  readonly change: Change;
  /** Whether nothing was ever declared before. */
  readonly first: boolean;
  readonly blobs: Blobs;
  /** What is found in combination with other changes alone: every commit counts for it. */
  readonly combined: ReadonlySet<Finding>;
}

/** Most commits that are looked at; where it would take more, every commit counts. */
const most = 10;

/** @returns what is asked, with the commits that came before its cause as far as that may change what counts */
export async function beforeCause(
  client: Client,
  gate: Gate,
  facts: PullRequest,
  commits: readonly ReadCommit[],
  ends: Ends,
): Promise<readonly Asked[]> {
  const wanted = gate.findings.filter(({ finding }) => !ends.combined.has(finding)).flatMap((state) => inTheWay(state, facts));
  const graph = new Map(commits.map((commit) => [commit.id, commit]));
  const looked = ancestry(graph, wanted);
  if (looked.length === 0 || looked.length > most) return facts.asked;
  const traces = await tracesOf(client, looked, ends);
  return facts.asked.map((asked): Asked => {
    if (ends.combined.has(asked.finding)) return asked;
    const before = new Set<string>();
    for (const id of looked) {
      const trace = traces.get(id);
      const parents = (graph.get(id)?.parents ?? []).filter((parent) => graph.has(parent));
      if (trace && parents.every((parent) => before.has(parent)) && isWithout(trace, asked.finding)) before.add(id);
    }
    return { ...asked, before };
  });
}

/** The commits that keep someone's word from counting for an open finding. Whoever had a hand in the head itself is past help. */
function inTheWay({ state, refused, doubts }: FindingState, { commits, head }: PullRequest): string[] {
  if (state.kind === 'signed') return [];
  const isLast = (id: string) => id === head || id === commits.at(-1)?.id;
  const people = new Set(
    refused.flatMap(({ act, why }) => (why.kind === 'contributor' && why.part !== 'opener' ? (act.by?.id ?? []) : [])),
  );
  const groups = [...people].map((person) =>
    commits.filter((commit) => commit.contributors.some(({ account, part }) => account?.id === person && !isExempt(commit, part))),
  );
  const unknown = doubts.map((doubt) => ('commit' in doubt ? doubt.commit : head));
  const independent = state.kind === 'open' && state.independent;
  return [...groups.map((group) => group.map(({ id }) => id)), ...(independent ? [unknown] : [])].filter((ids) => !ids.some(isLast)).flat();
}

/** The commits and all of the pull request that lead to them, parents first. */
function ancestry(graph: ReadonlyMap<string, ReadCommit>, ids: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    for (const parent of graph.get(id)?.parents ?? []) if (graph.has(parent)) visit(parent);
    found.add(id);
  };
  for (const id of ids) visit(id);
  return [...found];
}

/** What a commit brought to the base, and what the head brought to the commit. */
interface Trace {
  readonly until: JudgedChange;
  readonly since: JudgedChange;
}

async function tracesOf(client: Client, ids: readonly string[], { change, first, blobs }: Ends): Promise<ReadonlyMap<string, Trace>> {
  const traces = new Map<string, Trace>();
  try {
    for (const id of ids) {
      const commit = await GitHubSnapshot.open(client, id, blobs);
      const until = await judgeChange({ ...change, head: commit }, first);
      traces.set(id, { until, since: await judgeChange({ ...change, base: commit }, first) });
    }
  } catch (error) {
    // What cannot be read was before nothing.
    if (!(error instanceof GitHubFailure) || error.status >= 500) throw error;
  }
  return traces;
}

/**
 * Whether a commit has no part in what a finding is about: it changed no entity of that kind (whatever its name was then), the rule found nothing in
 * it, and the whole of the finding, to its fingerprint, came after it.
 */
function isWithout({ until, since }: Trace, { rule, at, fingerprint }: Finding): boolean {
  if (until.compared.errors.length > 0 || since.compared.errors.length > 0) return false;
  const touched = until.judgements.flatMap(({ changes }) => changes).some((change) => kindOf(change.at) === kindOf(at));
  const found = (judged: JudgedChange) =>
    [...judged.gate, ...judged.judgements.flatMap(({ findings }) => findings)].filter(({ existing }) => !existing);
  const traced = found(until).some((one) => one.rule === rule || kindOf(one.at) === kindOf(at));
  return !touched && !traced && found(since).some((one) => one.fingerprint === fingerprint);
}

const kindOf = (at: string) => at.split('.')[0];
