/** The record as CSV (RFC 4180), one row an entry, for spreadsheets. */
import { visible } from './inert.ts';
import { type Line, questionsOf, type Row, where } from './page.ts';
import type { ProcessingRecord, Silent } from './ropa.ts';

const rowKeys = [
  'purposes',
  'behalf',
  'basis',
  'people',
  'data',
  'recipients',
  'transfers',
  'held',
  'retention',
  'security',
  'assessments',
] as const;

const columns = [
  'Declaration',
  'System',
  'Organisation',
  'Contact',
  'Joint controllers',
  'Article',
  'Role',
  'Entry',
  'Declared at',
  'Purposes or categories of processing',
  'On behalf of',
  'Lawful basis',
  'Categories of people',
  'Categories of personal data',
  'Categories of recipients',
  'Transfers abroad and safeguards',
  'Where it is held',
  'Time limits for erasure',
  'Security measures',
  'Assessments',
  'Missing',
];

/** @param silent repositories that have no record, or not a whole one: a row each */
export function recordCsv(records: readonly ProcessingRecord[], silent: readonly Silent[] = []): string {
  const rows = records.flatMap(({ declaration, system, organisation, entries, outside }) => [
    ...entries.map(({ at, role, article, place, rows: facts }) => [
      declaration,
      system,
      stated(organisation, 'organisation'),
      stated(organisation, 'contact'),
      stated(organisation, 'joint'),
      `Article ${article}`,
      role,
      at,
      where(place),
      ...rowKeys.map((key) => stated(facts, key)),
      questions(questionsOf({ rows: [...organisation, ...facts], sections: [] })),
    ]),
    ...(outside.length === 0
      ? []
      : [
          [
            declaration,
            system,
            stated(organisation, 'organisation'),
            stated(organisation, 'contact'),
            stated(organisation, 'joint'),
            '',
            '',
            'not in the record',
            '',
            ...rowKeys.map(() => ''),
            questions(outside),
          ],
        ]),
  ]);
  for (const { repository, why } of silent)
    rows.push([repository, ...columns.slice(1, -1).map((column) => (column === 'Entry' ? 'not in the record' : '')), why]);
  // Excel reads a file as UTF-8 only when it begins with this mark.
  return `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** What is known of a row; its questions stand in the last column. */
function stated(rows: readonly Row[], key: string): string {
  const lines = rows.find((row) => row.key === key)?.lines ?? [];
  return lines
    .filter(({ asks }) => !asks)
    .map(({ text }) => text)
    .join('\n');
}

const questions = (lines: readonly Line[]): string =>
  lines.map(({ text, place }) => (place === undefined ? text : `${text} (${where(place)})`)).join('\n');

/**
 * A quoted cell. A line that a spreadsheet would take for a formula gets an apostrophe before it: OWASP, CSV injection.
 * Every line of a cell counts, since some programs split cells again.
 */
function cell(text: string): string {
  const safe = text
    .split('\n')
    .map(visible)
    .map((line) => (/^\s*[=+\-@|%]/.test(line) ? `'${line}` : line));
  return `"${safe.join('\n').replaceAll('"', '""')}"`;
}
