/** What a list can be narrowed by: each facet holds, for every row, the value or values that it has. */
export interface Facet {
  readonly key: string;
  readonly label: string;
  readonly of: readonly (string | readonly string[] | null)[];
  /** Few values, in this order: shown as switches with their counts. Otherwise: a list to choose from. */
  readonly switches?: readonly string[];
  /** A value as it is shown. */
  say?(value: string): string;
}

/** Said for rows that have no value. */
export const none = '(none)';

/** A value, fit to stand in a list with commas in the address; and back. */
export const pack = (value: string): string => value.replaceAll('%', '%25').replaceAll(',', '%2C');
export const unpack = (list: string): string[] =>
  list
    .split(',')
    .filter(Boolean)
    .map((value) => value.replaceAll('%2C', ',').replaceAll('%25', '%'));

export interface Filter {
  readonly words: string;
  /** By facet: the values that are wanted; empty or absent: all. */
  readonly wanted: Readonly<Record<string, ReadonlySet<string>>>;
}

export interface Filtered {
  readonly rows: Int32Array;
  /** By facet and value: rows that the other filters leave. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** @param order all rows in the order to show · @param searched what the words are looked for in, by row, in lower case */
export function filter(order: Int32Array, searched: readonly string[], facets: readonly Facet[], { words, wanted }: Filter): Filtered {
  const sought = words.toLowerCase().split(/\s+/).filter(Boolean);
  const counts = facets.map(() => new Map<string, number>());
  const wants = facets.map(({ key }) => wanted[key]);
  const kept = new Int32Array(order.length);
  let length = 0;
  for (const row of order) {
    const text = searched[row] as string;
    if (!sought.every((word) => text.includes(word))) continue;
    // A row counts for a facet when no other facet refuses it.
    let refusing = -1;
    let refusals = 0;
    for (let index = 0; index < facets.length && refusals < 2; index++) {
      const want = wants[index];
      if (!want || want.size === 0 || has(facets[index]?.of[row], want)) continue;
      refusing = index;
      refusals++;
    }
    if (refusals === 0) {
      kept[length++] = row;
      for (let index = 0; index < facets.length; index++) add(counts[index], facets[index]?.of[row]);
    } else if (refusals === 1) add(counts[refusing], facets[refusing]?.of[row]);
  }
  return { rows: kept.subarray(0, length), counts: new Map(facets.map(({ key }, index) => [key, counts[index] as Map<string, number>])) };
}

type Value = Facet['of'][number] | undefined;

function has(value: Value, want: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return want.has(value);
  return value ? value.some((one) => want.has(one)) : want.has(none);
}

function add(counts: Map<string, number> | undefined, value: Value): void {
  if (value !== null && typeof value === 'object') for (const one of value) counts?.set(one, (counts.get(one) ?? 0) + 1);
  else counts?.set(value ?? none, (counts.get(value ?? none) ?? 0) + 1);
}

/** All rows, sorted by a column; equal ones keep their order. */
export function sorted(values: readonly unknown[], descending: boolean): Int32Array {
  const order = Int32Array.from(values.keys());
  const key = values.map((value) =>
    Array.isArray(value) ? value.join(' ').toLowerCase() : typeof value === 'string' ? value.toLowerCase() : value,
  );
  const sign = descending ? -1 : 1;
  return order.sort((a, b) => {
    const [x, y] = [key[a], key[b]];
    // What is not known comes last, whichever way.
    if (x === null || y === null) return x === y ? a - b : x === null ? 1 : -1;
    return (x as number) < (y as number) ? -sign : (x as number) > (y as number) ? sign : a - b;
  });
}
