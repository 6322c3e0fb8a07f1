/** The record as plain values, ready for `JSON.stringify`. */
import { type Line, questionsOf, type Row } from './page.ts';
import type { ProcessingRecord } from './ropa.ts';

export function recordJson(records: readonly ProcessingRecord[]) {
  return records.map(({ declaration, system, organisation, entries, outside }) => ({
    declaration,
    system,
    organisation: organisation.map(row),
    entries: entries.map(({ at, role, article, place, rows }) => ({ at, role, article, place, rows: rows.map(row) })),
    outside: outside.map(line),
    missing: questionsOf({
      rows: [...organisation, ...entries.flatMap(({ rows }) => rows), { key: '', label: '', lines: outside }],
      sections: [],
    }).length,
  }));
}

const row = ({ key, label, lines }: Row) => ({
  key,
  label,
  known: lines.filter(({ asks }) => !asks).map(line),
  missing: lines.filter(({ asks }) => asks).map(line),
});

const line = ({ text, place }: Line) => ({ text, ...(place && { place }) });
