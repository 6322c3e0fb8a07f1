/** Records as lines: canonical JSON, each holding the hash of the line before. Pure. */
import { createHash } from 'node:crypto';
import type { HistoryRecord } from '../dashboard/record.ts';

/** Where records are kept. */
export const historyBranch = 'privacy-history';
export const historyFile = 'records.ndjson';

/** A record before it has a place in the chain. */
export type Entry = Omit<HistoryRecord, 'sequence' | 'previous'>;

/** JSON with its keys in the order of their code units and no white space: the same value is always the same text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, one]) => one !== undefined);
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
}

/** SHA-256 (hex) of a line, its line break left out. */
export const digestOf = (line: string): string => createHash('sha256').update(line).digest('hex');

/** The lines of a file of records; what stands after the last line break is no line yet, but is not lost. */
export const linesOf = (text: string): string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));

/** @param text the file so far @returns the file with the entries after it */
export function extended(text: string, entries: readonly Entry[]): string {
  const before = linesOf(text);
  let sequence = before.length;
  let last = before.at(-1);
  let added = text === '' || text.endsWith('\n') ? '' : '\n';
  for (const entry of entries) {
    const line = canonical({ ...entry, sequence: ++sequence, previous: last === undefined ? null : digestOf(last) });
    added += `${line}\n`;
    last = line;
  }
  return text + added;
}
