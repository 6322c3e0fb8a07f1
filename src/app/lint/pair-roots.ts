/** Root files that moved between two snapshots: the same file under another path keeps its history. */

export interface RootText {
  readonly path: string;
  readonly text: string;
}

/**
 * Pairs the roots that only the base has with those that only the head has: equal text first, then the best mutual
 * likeness of at least half of the lines. What stays unpaired was removed, or added.
 * @returns the base's path by the head's path
 */
export function pairRoots(removed: readonly RootText[], added: readonly RootText[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const likenesses = added
    .flatMap((head) => removed.map((base) => ({ head: head.path, base: base.path, likeness: likeness(base.text, head.text) })))
    .filter((one) => one.likeness >= 0.5)
    .sort((a, b) => b.likeness - a.likeness || order(a.head, b.head) || order(a.base, b.base));
  const taken = new Set<string>();
  for (const { head, base } of likenesses) {
    if (pairs.has(head) || taken.has(base)) continue;
    pairs.set(head, base);
    taken.add(base);
  }
  return pairs;
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Share of lines that two texts have in common, from 0 to 1; indentation and empty lines do not count. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const left = lines(a);
  const right = lines(b);
  const counts = new Map<string, number>();
  for (const line of left) counts.set(line, (counts.get(line) ?? 0) + 1);
  let common = 0;
  for (const line of right) {
    const left = counts.get(line) ?? 0;
    if (left > 0) common++;
    counts.set(line, left - 1);
  }
  // Below one, so that equal texts always come first.
  return Math.min(0.999, (2 * common) / Math.max(1, left.length + right.length));
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
