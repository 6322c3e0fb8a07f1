/** Bytes and values that nobody would write, made from a file that somebody did; and what must be true of every error. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { parse, stringify } from 'yaml';
import type { InputError, Result } from '../../src/declaration/model.ts';

/** Text made of what has a meaning in YAML. */
const syntax = fc
  .array(
    fc.constantFrom(
      ...['a', 'a: ', ': ', ':', '- ', '\n', '\n  ', '\n    ', ' ', '\t', '[', ']', '{', '}', ', ', '"', "'", '&a ', '*a', '!!str '],
      ...['!x ', '|\n', '>-\n', ' # c', '%', '---\n', '...\n', '? ', '<<: ', '0x1', '1e999', '-.inf', '.nan', 'null', '~', 'true', '-1'],
      ...[
        'é',
        '\u2028',
        '\u0085',
        '\uFEFF',
        '\0',
        '\r',
        '\r\n',
        '\\',
        '@',
        '`',
        '\u202e',
        '\ud800',
        '\n- ',
        '\n  - ',
        '{a: ',
        '__proto__: ',
      ],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const encode = (text: string) => new TextEncoder().encode(text);

/** A file with something put into it and something taken away, or bytes of no file. */
export const damaged = (text: string): fc.Arbitrary<string | Uint8Array> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
    { weight: 1, arbitrary: syntax },
    {
      weight: 6,
      arbitrary: fc
        .tuple(fc.nat(text.length), fc.nat(40), syntax)
        .map(([at, length, inserted]) => text.slice(0, at) + inserted + text.slice(at + length)),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 0, max: 255 })).map(([at, byte]) => {
        const bytes = encode(text);
        bytes[Math.min(at, bytes.length - 1)] = byte;
        return bytes;
      }),
    },
  );

type Container = Record<string | number, unknown>;
const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

/** Every member of a value, as what holds it and under which key. */
function members(value: unknown): [Container, string | number][] {
  if (!isContainer(value)) return [];
  return Object.keys(value).flatMap((key) => [[value, key] as [Container, string], ...members(value[key])]);
}

const anything = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e300,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '',
    ' ',
    'a',
    '{',
    '}',
    'a/b',
    '\0',
    '__proto__',
  ),
  fc.constantFrom<unknown>(
    [],
    {},
    [null],
    [[]],
    [{}],
    { a: null },
    { a: [] },
    [5],
    'constructor',
    'x'.repeat(3000),
    '2026-02-30',
    '2026-01-01',
  ),
  fc.string({ maxLength: 12 }),
);

/** A value that YAML wrote and somebody's slip changed: members replaced, taken out, put elsewhere or named otherwise. */
export const mutated = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('replace', 'remove', 'move', 'rename', 'wrap', 'double'), anything), {
      minLength: 1,
      maxLength: 3,
    })
    .map((slips) => {
      const value: unknown = parse(text);
      for (const [one, other, slip, what] of slips) {
        const all = members(value);
        const [holder, key] = all[one % Math.max(1, all.length)] ?? [];
        const [from, name] = all[other % Math.max(1, all.length)] ?? [];
        if (holder === undefined || key === undefined || from === undefined || name === undefined) break;
        if (slip === 'replace') holder[key] = what;
        else if (slip === 'remove') Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key];
        else if (slip === 'move') holder[key] = structuredClone(from[name]);
        else if (slip === 'wrap') holder[key] = [holder[key]];
        else if (slip === 'double') Array.isArray(holder) && holder.push(structuredClone(holder[Number(key)]));
        else if (!Array.isArray(holder)) {
          holder[typeof what === 'object' ? 'other' : String(what)] = holder[key];
          delete holder[key];
        }
      }
      return stringify(value, { aliasDuplicateObjects: false });
    });

/** Longer than this nobody may have to wait, in milliseconds; everything of this size takes a few. */
const longest = 3000;

/**
 * Reads hostile bytes: what comes out is a value, or errors that say what is wrong, where in the file and what to do.
 * @param others files that the hostile one may name
 */
export async function holdsUp<Value>(
  file: string,
  content: string | Uint8Array,
  read: () => Promise<Result<Value>> | Result<Value>,
  others: readonly string[] = [],
): Promise<void> {
  const started = performance.now();
  const result = await read();
  expect(performance.now() - started).toBeLessThan(longest);
  if (result.ok) return;
  expect(result.errors.length).toBeGreaterThan(0);
  const lines = (typeof content === 'string' ? content : new TextDecoder().decode(content)).split('\n').length;
  for (const error of result.errors)
    expectHelpful(error, others.includes(error.file) ? error.file : file, error.file === file ? lines : Number.POSITIVE_INFINITY);
}

function expectHelpful(error: InputError, file: string, lines: number): void {
  expect(error).toMatchObject({
    file,
    code: expect.stringMatching(/^[a-z0-9/-]+$/),
    message: expect.stringMatching(/\S/),
    hint: expect.stringMatching(/\S/),
  });
  expect(error.message).not.toMatch(/undefined|\[object|TypeError/);
  expect(error.message.length).toBeLessThan(500);
  expect(error.line).toBeGreaterThan(0);
  expect(error.line).toBeLessThanOrEqual(lines);
  expect(error.column).toBeGreaterThan(0);
  expect(error.endLine > error.line || (error.endLine === error.line && error.endColumn >= error.column)).toBe(true);
}
