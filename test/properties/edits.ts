/** Edits that may make lines mean something else than they look like, and everything that can be told of where values stand. */
import fc from 'fast-check';
import type { SourceFile } from '../../src/declaration/model.ts';

const pieces = [
  ...[
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    '|',
    '|+\n',
    '>-\n',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '  ',
    '    ',
    '- ',
    '  - a\n',
    ': ',
    ',',
    '#',
    '  # c\n',
  ],
  ...['&a ', '*a', '!!str ', '? ', '---\n', '<<: ', '  {\n', '    {\n', 'datasets:\n', '  a: 1\n', '  users: { a: b }\n', ' #', ': {', '1'],
];

interface Edit {
  readonly at: number;
  readonly what: string;
  readonly piece: string;
}

export const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(),
  what: fc.constantFrom('insert', 'replace', 'drop line', 'repeat line'),
  piece: fc.constantFrom(...pieces),
});

export function edited(text: string, { at, what, piece }: Edit): string {
  if (what === 'insert' || what === 'replace') {
    const offset = at % (text.length + 1);
    return text.slice(0, offset) + piece + text.slice(offset + (what === 'insert' ? 0 : piece.length));
  }
  const lines = text.split('\n');
  const line = at % lines.length;
  return lines
    .toSpliced(line, what === 'drop line' ? 1 : 0, ...(what === 'drop line' ? [] : [lines[(at >> 8) % lines.length] as string]))
    .join('\n');
}

/** Everything that a source can say about where a value and what is in it stand. */
export function placesOf(source: SourceFile, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.keys(value).map((name) => {
    const key = Array.isArray(value) ? Number(name) : name;
    const places = (['key', 'value', 'entry'] as const).map((part) => source.placeOf(value, key, part));
    return [name, places, placesOf(source, value[name as never])];
  });
  return [source.placeOfContainer(value), members];
}
