/** Every commit that entered the default branch gets its record, appended to the history branch. */
import { type Client, GitHubFailure } from '../../github/client.ts';
import { type BranchCommit, branchTip, firstParents, readHistory, writeHistory } from '../../github/history.ts';
import { type Chain, type Kept, type Problem, readChain } from '../../history/chain.ts';
import { isLater } from '../../history/later.ts';
import { type Entry, extended, historyBranch, historyFile } from '../../history/line.ts';
import { wrongOutline } from '../../history/outline.ts';
import { Bringers, type Unit, unitsOf } from './record-units.ts';

/** What a record says; how the repository stands after it depends on the records before. @param broken whether there is something wrong with those */
export type Draft = (earlier: readonly Entry[], broken: boolean) => Entry;

/** Says what commits brought. @param kind `merge`: they were just pushed; `reconciled`: they were missed */
export type DraftOf = (unit: Unit, kind: Entry['kind']) => Promise<Draft>;

export interface Push {
  readonly before: string;
  readonly after: string;
}

export interface Appended {
  /** What was recorded, oldest first. */
  readonly entries: readonly Entry[];
  /** The records that are there. */
  readonly kept: readonly Kept[];
  /** What is wrong with them. */
  readonly problems: readonly Problem[];
}

/** How often the branch may move while a record is being made. */
const attempts = 10;
/** Records a commit on the history branch holds at most: a run that is cut off keeps what it has. */
const batch = 20;
/** Commits that a history may begin with, and most that it is looked for in. */
const [firstOnes, furthest] = [100, 5_000];

/**
 * Records what entered the branch and has no record yet: a push, and whatever was missed before it (a merge with `[skip ci]` runs no workflow). A
 * history begins with the first push that is recorded, or with the tip where no push is told. Where another run was faster, the branch is read again:
 * what it has recorded is left alone.
 * @param branch the default branch
 * @param push what was pushed; later commits are left to their own push. `undefined`: everything up to the tip
 * @param now ISO 8601
 * @throws GitHubFailure
 */
export async function appendRecords(
  client: Client,
  branch: string,
  push: Push | undefined,
  now: string,
  draftOf: DraftOf,
): Promise<Appended> {
  const bringers = new Bringers(client, branch, now);
  const drafts = new Map<string, Promise<Draft>>();
  return append(client, async (chain) => {
    const { commits, kindOf } = await missingFrom(client, branch, chain, push);
    const units: Unit[] = [];
    for await (const unit of unitsOf(commits, bringers)) if (units.push(unit) === batch) break;
    const earlier: Entry[] = chain.kept.map(({ record }) => record);
    const entries: Entry[] = [];
    for (const unit of units) {
      const id = lastOf(unit).id;
      const draft = drafts.get(id) ?? draftOf(unit, kindOf(id));
      drafts.set(id, draft);
      const entry = (await draft)(earlier, chain.problems.length > 0);
      entries.push(entry);
      earlier.push(entry);
    }
    return entries;
  });
}

/**
 * Appends until there is nothing more. Where another run was faster, what it left is read and asked about again.
 * @param next what comes after the records that are there @throws GitHubFailure
 */
export async function append(client: Client, next: (chain: Chain) => Promise<readonly Entry[]>): Promise<Appended> {
  const written: Entry[] = [];
  for (let moved = 0; moved < attempts; ) {
    const history = await readHistory(client, historyBranch, historyFile);
    const text = history?.text ?? '';
    const { kept, problems } = readChain(text, wrongOutline);
    const entries = await next({ kept, problems });
    if (entries.length === 0) return { entries: written, kept, problems };
    const file = { path: historyFile, text: extended(text, entries) };
    if (await writeHistory(client, historyBranch, file, history?.tip, messageOf(entries))) written.push(...entries);
    else moved++;
  }
  throw new GitHubFailure(`${historyBranch} moved ${attempts} times while a record was being appended; run the workflow again`);
}

const lastOf = ({ commits }: Unit): BranchCommit => commits.at(-1) ?? commits[0];

interface Missing {
  /** Oldest first. */
  readonly commits: readonly BranchCommit[];
  kindOf(commit: string): Entry['kind'];
}

/** Commits without a record. */
async function missingFrom(client: Client, branch: string, { kept }: Chain, push: Push | undefined): Promise<Missing> {
  const tip = await branchTip(client, branch);
  const [first] = kept;
  if (!first) return beginning(client, tip, push);
  const recorded = new Set([first.record.commits.base, ...kept.map(({ record }) => record.commits.merge)]);
  const { commits, met } = await walk(client, tip, furthest, (id) => recorded.has(id));
  // Nothing of what is recorded leads here: the branch was written anew.
  if (!met) return beginning(client, tip, push);
  const last = push ? commits.findIndex(({ id }) => id === push.after) + 1 : commits.length;
  const since = push ? commits.findIndex(({ id }) => id === push.before) : commits.length - 1;
  const missed = new Set(commits.slice(0, since + 1).map(({ id }) => id));
  return { commits: commits.slice(0, last), kindOf: (id) => (missed.has(id) ? 'reconciled' : 'merge') };
}

async function beginning(client: Client, tip: string, push: Push | undefined): Promise<Missing> {
  if (!push) return { commits: (await walk(client, tip, 1, () => false)).commits, kindOf: () => 'reconciled' };
  const { commits, met } = await walk(client, push.after, firstOnes, (id) => id === push.before);
  return { commits: met ? commits : commits.slice(-1), kindOf: () => 'merge' };
}

/** Commits along first parents, oldest first. @property met whether that which was looked for came after them */
async function walk(
  client: Client,
  from: string,
  most: number,
  until: (id: string) => boolean,
): Promise<{ readonly commits: BranchCommit[]; readonly met: boolean }> {
  const commits: BranchCommit[] = [];
  let met = false;
  const isEnd = (id: string) => {
    met ||= until(id);
    return met;
  };
  for await (const commit of firstParents(client, from, isEnd)) if (commits.unshift(commit) >= most) break;
  return { commits, met };
}

function messageOf(entries: readonly Entry[]): string {
  const [only] = entries;
  if (only && isLater(only))
    return `Record what was signed after ${entries.length === 1 ? `the merge of #${only.pull?.number}` : 'merges'}`;
  if (entries.length !== 1 || !only) return `Record ${entries.length} merges`;
  return only.pull ? `Record the merge of #${only.pull.number}` : `Record ${only.commits.merge.slice(0, 10)}`;
}
