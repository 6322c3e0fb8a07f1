/** The named lists of a module, which expressions look values up in. */
import { isMap } from '../declaration/entity.ts';
import type { ListEntry, Lists } from '../facts/lists.ts';
import { isDay } from './day.ts';

/** Names of the lists that are not of the form `{ entries: [{ value, from, until }] }`: looked up, they would answer wrongly. */
export const malformedLists = (lists: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(lists).flatMap(([name, list]) => {
    const entries = isMap(list) ? list.entries : undefined;
    return Array.isArray(entries) && entries.every(isEntry) ? [] : [name];
  });

function isEntry(entry: unknown): boolean {
  if (!isMap(entry) || typeof entry.value !== 'string') return false;
  return [entry.from, entry.until].every((day) => day === undefined || isDay(day));
}

/** @param all what modules say under `lists`; what is malformed counts as empty, since its module is refused */
export function collectLists(all: readonly unknown[]): Lists {
  const lists: Record<string, ListEntry[]> = {};
  for (const found of all.filter(isMap)) {
    for (const [name, list] of Object.entries(found)) {
      const entries = isMap(list) && Array.isArray(list.entries) ? list.entries.filter(isEntry) : [];
      lists[name] = (entries as ListEntry[]).map(({ value, from, until }) => ({
        value,
        ...(from === undefined ? {} : { from }),
        ...(until === undefined ? {} : { until }),
      }));
    }
  }
  return lists;
}
