/** Two snapshots of a repository → its root files before and after, read and paired. Used for revisions and for pull requests alike. */
import type { Declaration, InputError, Result, Snapshot } from '../../declaration/model.ts';
import { findRoots, readDeclaration } from '../../declaration/read.ts';
import type { Comparison, DocumentLookup } from '../../policy/judgement.ts';
import { pairRoots, type RootText } from './pair-roots.ts';

export interface Side {
  readonly snapshot: Snapshot;
  readonly documents: DocumentLookup;
}

export interface Compared {
  readonly comparisons: readonly Comparison[];
  /** What could not be read in the head: there is no answer. */
  readonly errors: readonly InputError[];
  /** What could not be read in the base: it counts as declared, but empty, so that it can be mended. */
  readonly unreadable: readonly InputError[];
}

/**
 * @param choice globs of root files, and of files to leave out
 * @param first whether the repository is known never to have declared before
 */
export async function compare(
  base: Side,
  head: Side,
  choice: { readonly paths: readonly string[]; readonly ignore: readonly string[] },
  first: boolean,
): Promise<Compared> {
  const errors: InputError[] = [];
  const unreadable: InputError[] = [];
  const before = take(await findRoots(base.snapshot, choice), unreadable) ?? [];
  const after = take(await findRoots(head.snapshot, choice), errors);
  if (!after) return { comparisons: [], errors, unreadable };

  const [earlier, later] = [new Set(before), new Set(after)];
  const gone = before.filter((path) => !later.has(path));
  const renamed = pairRoots(
    await texts(base.snapshot, gone),
    await texts(
      head.snapshot,
      after.filter((path) => !earlier.has(path)),
    ),
  );
  const baseOf = (path: string) => (earlier.has(path) ? path : renamed.get(path));
  const moved = new Set(renamed.values());
  const removed = gone.filter((path) => !moved.has(path));

  const comparisons: Comparison[] = [];
  const documents = { base: base.documents, head: head.documents };
  for (const root of after) {
    const from = baseOf(root);
    const headRead = take(await readDeclaration(head.snapshot, root), errors);
    const baseRead = from === undefined ? undefined : take(await readDeclaration(base.snapshot, from, headRead), unreadable);
    if (headRead)
      comparisons.push({ root, base: baseRead, head: headRead, first: first && before.length === 0 && unreadable.length === 0, documents });
  }
  for (const root of removed) {
    // What it declared cannot be known, so its removal cannot be judged either.
    const baseRead = take<Declaration>(await readDeclaration(base.snapshot, root), errors);
    if (baseRead) comparisons.push({ root, base: baseRead, head: undefined, first: false, documents });
  }
  return { comparisons, errors, unreadable };
}

function take<Value>(result: Result<Value>, errors: InputError[]): Value | undefined {
  if (result.ok) return result.value;
  errors.push(...result.errors);
  return undefined;
}

async function texts(snapshot: Snapshot, paths: readonly string[]): Promise<RootText[]> {
  const found: RootText[] = [];
  for (const path of paths) {
    const bytes = await snapshot.read(path);
    if (bytes) found.push({ path, text: Buffer.from(bytes).toString('utf8') });
  }
  return found;
}
