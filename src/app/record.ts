/** After a merge: every commit that entered the default branch gets one record, appended to the history branch. */
import type { Client } from '../github/client.ts';
import { type BranchCommit, firstParents, readHistory, writeHistory } from '../github/history.ts';
import { type Entry, extended, historyBranch, historyFile, linesOf } from '../history/line.ts';

/** Says what a commit of the branch brought. @param kind `merge`: the commit that was just pushed; `reconciled`: one that was missed */
export type EntryOf = (commit: BranchCommit, kind: Entry['kind']) => Promise<Entry>;

export interface Appended {
  /** Commits that were recorded, oldest first. */
  readonly commits: readonly string[];
  /** The commit on the history branch; absent where nothing was missing. */
  readonly written?: string;
}

const attempts = 10;

/**
 * Records a push, and whatever was missed before it (a merge with `[skip ci]` runs no workflow). A history begins with the first push that is
 * recorded. Where another run was faster, the branch is read again: what it has recorded is left alone.
 * @param pushed the tip of the default branch after the push
 * @throws GitHubFailure
 */
export async function appendRecords(client: Client, pushed: string, entryOf: EntryOf): Promise<Appended> {
  const made = new Map<string, Entry>();
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const history = await readHistory(client, historyBranch, historyFile);
    const text = history?.text ?? '';
    const missing = await missingFrom(client, text, pushed);
    if (missing.length === 0) return { commits: [] };
    for (const commit of missing) {
      if (!made.has(commit.id)) made.set(commit.id, await entryOf(commit, commit.id === pushed ? 'merge' : 'reconciled'));
    }
    const entries = missing.map(({ id }) => made.get(id) as Entry);
    const file = { path: historyFile, text: extended(text, entries) };
    const written = await writeHistory(client, historyBranch, file, history?.tip, messageOf(entries));
    if (written !== undefined) return { commits: missing.map(({ id }) => id), written };
  }
  throw new Error(`${historyBranch} moved ${attempts} times while a record was being appended; run the workflow again`);
}

/** Commits without a record, oldest first. */
async function missingFrom(client: Client, text: string, pushed: string): Promise<BranchCommit[]> {
  const recorded = new Set(linesOf(text).map(mergeOf));
  if (recorded.size === 0) {
    for await (const commit of firstParents(client, pushed, () => false)) return [commit];
  }
  const missing: BranchCommit[] = [];
  for await (const commit of firstParents(client, pushed, (id) => recorded.has(id))) missing.unshift(commit);
  return missing;
}

/** The commit that a line records; a line that is none stands for nothing, and verifying says so. */
function mergeOf(line: string): string | undefined {
  try {
    return JSON.parse(line).commits.merge;
  } catch {
    return undefined;
  }
}

function messageOf(entries: readonly Entry[]): string {
  const [only] = entries;
  if (entries.length !== 1 || !only) return `Record ${entries.length} commits`;
  return only.pull ? `Record the merge of #${only.pull.number}` : `Record ${only.commits.merge.slice(0, 10)}`;
}
