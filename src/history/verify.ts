/** A history against what happened: the first-parent commits of the branch, and the pull requests. Pure. */
import type { Act, HistoryRecord, Person } from '../dashboard/record.ts';
import type { Chain, Kept, Problem } from './chain.ts';
import { isLater } from './later.ts';

/** A pull request as the host tells it now. */
export interface Told {
  readonly number: number;
  /** `null`: the account is gone, or the host does not say. */
  readonly author: Person | null;
  readonly head: string;
  /** `null`: it was not merged. */
  readonly merge: string | null;
  readonly mergedBy: Person | null;
  /** Reviews and comments by id; `at`: when (ISO 8601), where the host says. */
  readonly said: ReadonlyMap<number, { readonly by: Person | null; readonly text: string; readonly at?: string | undefined }>;
}

/**
 * Every commit that entered the branch since the first record must have one, in order, or be one of several that a record tells of.
 * @param commits first-parent commits of the default branch, oldest first; may begin before the first record
 */
export function againstCommits(chain: Chain, commits: readonly string[]): Problem[] {
  const kept = chain.kept.filter(({ record }) => !isLater(record));
  const recorded = new Map(kept.map((one) => [one.record.commits.merge, one]));
  const start = commits.findIndex((commit) => recorded.has(commit));
  const branch = new Set(commits);
  const problems: Problem[] = kept
    .filter(({ record }) => !branch.has(record.commits.merge))
    .map(({ line, record }) => ({
      kind: 'rewritten',
      line,
      commit: record.commits.merge,
      pull: record.pull?.number,
      message: `commit ${short(record.commits.merge)} is no longer on ${record.branch}: the branch was rewritten after it was recorded`,
    }));
  if (start === -1) return problems;
  const told = new Set(kept.flatMap(({ record }) => alongWith(record, commits)));
  let last = 0;
  for (const commit of commits.slice(start)) {
    const one = recorded.get(commit);
    if (!one) {
      if (told.has(commit)) continue;
      problems.push({ kind: 'no-record', commit, message: `commit ${short(commit)} entered the branch and has no record` });
      continue;
    }
    if (one.line < last)
      problems.push({ ...place(one), kind: 'broken-chain', message: `commit ${short(commit)} is recorded before one that came earlier` });
    last = Math.max(last, one.line);
  }
  return problems;
}

/**
 * Commits that a record tells of besides the one that it names: a pull request that was merged by rebasing is several.
 * @param commits first-parent commits of the default branch, oldest first
 */
export function alongWith({ commits: { base, merge } }: HistoryRecord, commits: readonly string[]): readonly string[] {
  const [from, to] = [commits.indexOf(base), commits.indexOf(merge)];
  return from === -1 || to === -1 ? [] : commits.slice(from + 1, to);
}

/** @param bringers numbers of the pull requests that GitHub says brought a commit, by commit */
export function againstBringers({ line, record }: Kept, bringers: ReadonlyMap<string, readonly number[]>): Problem[] {
  const strangers = [...bringers].filter(([, numbers]) => record.pull === null || !numbers.includes(record.pull.number));
  return strangers.map(([commit]) => ({
    kind: 'no-record',
    line,
    commit,
    pull: record.pull?.number,
    message: `commit ${short(commit)} is told of as part of ${record.pull ? `#${record.pull.number}` : 'a push'}, which did not bring it`,
  }));
}

/** @param told the pull request that a record names; `undefined`: the host knows none of that number */
export function againstPull(one: Kept, told: Told | undefined): Problem[] {
  const { record } = one;
  if (record.pull === null) return [];
  const found = (kind: Problem['kind'], message: string): Problem => ({ ...place(one), kind, message });
  if (!told) return [found('contradicted', `there is no pull request #${record.pull.number}`)];
  const problems: Problem[] = [];
  const name = `#${told.number}`;
  if (told.merge === null) problems.push(found('contradicted', `${name} was never merged`));
  else if (told.merge !== record.commits.merge)
    problems.push(found('contradicted', `${name} was merged as ${short(told.merge)}, and the record says ${short(record.commits.merge)}`));
  if (record.commits.head !== null && told.head !== record.commits.head)
    problems.push(found('contradicted', `the head of ${name} is ${short(told.head)}, and the record says ${short(record.commits.head)}`));
  if (differ(told.author, record.pull.author))
    problems.push(found('contradicted', `${name} is by ${told.author?.login}, and the record says ${record.pull.author.login}`));
  if (differ(told.mergedBy, record.merged.by))
    problems.push(found('contradicted', `${name} was merged by ${told.mergedBy?.login}, and the record says ${record.merged.by.login}`));
  for (const act of record.acts) problems.push(...actProblems(act, record, told).map(([kind, message]) => found(kind, message)));
  return [...problems, ...unsupported(record).map((message) => found('forged', message))];
}

function actProblems(act: Act, record: HistoryRecord, told: Told): [Problem['kind'], string][] {
  const said = told.said.get(act.id);
  const who = `the ${act.kind} of ${act.by.login} (${act.id})`;
  if (!said) return act.counted ? [['forged', `${who} is on no review or comment of #${told.number}: it was deleted, or never made`]] : [];
  const problems: [Problem['kind'], string][] = [];
  if (differ(said.by, act.by)) problems.push(['forged', `${who} was written by ${said.by?.login}`]);
  if (said.text !== act.text) problems.push(['contradicted', `${who} says something else now than the record does`]);
  if (isLater(record) && said.at !== undefined && Date.parse(said.at) < Date.parse(record.merged.at))
    problems.push(['forged', `${who} was made before the merge, and the record says that it came after`]);
  if (act.counted && signs.includes(act.kind) && act.by.id === record.pull?.author.id)
    problems.push(['forged', `${who} counted, and they wrote the pull request themselves`]);
  return problems;
}

const signs: readonly Act['kind'][] = ['approve', 'sign-off', 'override'];

/** Findings that a record calls signed, with nobody's act behind it. */
function unsupported({ findings, acts }: HistoryRecord): string[] {
  const answered = new Set(acts.filter((act) => act.counted && signs.includes(act.kind)).flatMap((act) => act.findings));
  return findings
    .filter(({ state, fingerprint }) => (state === 'signed' || state === 'overridden') && !answered.has(fingerprint))
    .map(({ rule, at, state }) => `${rule} at ${at} is recorded as ${state}, and no act of the record did that`);
}

/** A gone account contradicts nothing. */
const differ = (told: Person | null, recorded: Person): boolean => told !== null && told.id !== recorded.id;

const short = (commit: string): string => commit.slice(0, 10);

const place = ({ line, record }: Kept) => ({ line, commit: record.commits.merge, pull: record.pull?.number });
