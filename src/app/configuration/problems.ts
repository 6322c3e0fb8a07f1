/** What is wrong with a configuration, and where. */
import type { InputError, Place, SourceFile } from '../../declaration/model.ts';
import { didYouMean } from '../../declaration/nearest.ts';
import { shown } from '../../declaration/shown.ts';

export type Fields = Record<string, unknown>;

/** A configuration whose shape holds, as written. */
export interface Written {
  readonly value: Fields;
  readonly source: SourceFile;
}

/** A map of a configuration, with what is said about it. */
export interface Reading {
  readonly source: SourceFile;
  readonly errors: InputError[];
}

export function knownKeys(map: Fields, known: readonly string[], name: string, { source, errors }: Reading): void {
  for (const key of Object.keys(map)) {
    if (known.includes(key)) continue;
    const hint = didYouMean(key, known) ?? `Known here: ${known.join(', ')}`;
    errors.push({
      ...problem('config/unknown-key', `${shown(key)} is no key of ${name}`, hint),
      ...(source.placeOf(map, key, 'key') ?? start(source)),
    });
  }
}

/** @param holder a map, or a list with the position of one of its items */
export function say({ source, errors }: Reading, holder: object, key: string | number, code: string, message: string, hint: string): void {
  errors.push({
    ...problem(code, message, hint),
    ...(source.placeOf(holder, key, 'value') ?? source.placeOf(holder, key) ?? start(source)),
  });
}

export const problem = (code: string, message: string, hint: string) => ({ code, message, hint });
export const start = (source: SourceFile): Place => ({ file: source.path, line: 1, column: 1, endLine: 1, endColumn: 1 });
export const isMap = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
