/** Root files that moved between two snapshots: the same file under another path keeps its history. */

import { grouped } from '../../declaration/grouped.ts';

export interface RootText {
  readonly path: string;
  readonly text: string;
}

/** More pairs than this are not held against each other line by line, as git does with renames: then only equal texts are paired. */
const mostPairs = 10_000;

/**
 * Pairs the roots that only the base has with those that only the head has: equal text first, then the best mutual
 * likeness of at least half of the lines. What stays unpaired was removed, or added.
 * @returns the base's path by the head's path
 */
export function pairRoots(removed: readonly RootText[], added: readonly RootText[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const byText = grouped(
    [...removed].sort((a, b) => order(a.path, b.path)),
    ({ text }) => text,
  );
  for (const head of [...added].sort((a, b) => order(a.path, b.path))) {
    const base = byText.get(head.text)?.shift();
    if (base !== undefined) pairs.set(head.path, base.path);
  }
  const taken = new Set(pairs.values());
  const gone = removed.filter(({ path }) => !taken.has(path)).map(linesOf);
  const come = added.filter(({ path }) => !pairs.has(path)).map(linesOf);
  if (gone.length * come.length > mostPairs) return pairs;
  const likenesses = come
    .flatMap((head) => gone.map((base) => ({ head: head.path, base: base.path, likeness: likeness(base, head) })))
    .filter((one) => one.likeness >= 0.5)
    .sort((a, b) => b.likeness - a.likeness || order(a.head, b.head) || order(a.base, b.base));
  for (const { head, base } of likenesses) {
    if (pairs.has(head) || taken.has(base)) continue;
    pairs.set(head, base);
    taken.add(base);
  }
  return pairs;
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

interface RootLines {
  readonly path: string;
  readonly total: number;
  /** How often each line stands there; indentation and empty lines do not count. */
  readonly counts: ReadonlyMap<string, number>;
}

function linesOf({ path, text }: RootText): RootLines {
  const counts = new Map<string, number>();
  let total = 0;
  for (const written of text.split('\n')) {
    const line = written.trim();
    if (line === '') continue;
    counts.set(line, (counts.get(line) ?? 0) + 1);
    total++;
  }
  return { path, total, counts };
}

/** Share of lines that two texts have in common, from 0 to 1. */
function likeness(a: RootLines, b: RootLines): number {
  let common = 0;
  for (const [line, count] of a.counts) common += Math.min(count, b.counts.get(line) ?? 0);
  return (2 * common) / Math.max(1, a.total + b.total);
}
