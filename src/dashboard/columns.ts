/** Rows as columns: what repeats is said once, so that a hundred thousand rows stay a few megabytes. */

/** A column's values, or places in a list of them. */
export type Column = { readonly values: readonly unknown[] } | { readonly of: readonly unknown[]; readonly places: readonly number[] };

export interface Columns {
  readonly rows: number;
  readonly columns: Readonly<Record<string, Column>>;
}

export function toColumns(rows: readonly object[]): Columns {
  const keys = Object.keys(rows[0] ?? {});
  const column = (key: string) => encode(rows.map((row) => (row as Record<string, unknown>)[key]));
  return { rows: rows.length, columns: Object.fromEntries(keys.map((key) => [key, column(key)])) };
}

function encode(values: readonly unknown[]): Column {
  if (values.every((value) => typeof value === 'number')) return { values };
  const known = new Map<unknown, number>();
  const of: unknown[] = [];
  const places = values.map((value) => {
    const key = typeof value === 'object' ? JSON.stringify(value) : value;
    const place = known.get(key) ?? of.push(value) - 1;
    known.set(key, place);
    return place;
  });
  return of.length > values.length / 2 ? { values } : { of, places };
}

/** A column, as a plain list. */
export function fromColumn(column: Column): readonly unknown[] {
  return 'values' in column ? column.values : column.places.map((place) => column.of[place]);
}
