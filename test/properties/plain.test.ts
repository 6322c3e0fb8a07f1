/** Most files are read without the parser; nobody may be able to tell. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildDeclaration } from '../../src/declaration/build.ts';
import type { ParsedFile, Result } from '../../src/declaration/model.ts';
import { parseAny, parseYaml } from '../../src/declaration/yaml.ts';
import { edit, edited, placesOf } from './edits.ts';

const fixtures = new URL('../../fixtures/', import.meta.url);
const declarations = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((path) => ['base.yml', 'head.yml'].includes(basename(path)))
  .map((path) => readFileSync(new URL(path, fixtures), 'utf8'));
const everything = readFileSync(new URL('../declaration/everything.yml', import.meta.url), 'utf8');

/** Each form that is read without the parser, and what stands beside it. */
const forms = `version: 1 # a comment, see "#5"
# another, [#6]{#7}
system: { name: "Shop #1", role: 'controller', contact: a@b.example }

datasets:
  users:   # spaces before the comment
    subjects:
    - customers
    - children
    held_in: [GB, IE,
      FR]
    fields:
      email: email
      note: { category: free-text, retention: 1 year }
      more: { category: free-text, retention: 1 year }
      nested: { category: [photo, voice-recording], x-a: { b: 1.5, c: true } }
      other: é
    agreements:
      - document: docs/a.md
        recipients: [acme]
      -   { document: docs/b.md }
    security:
      { cloud: true,
        encrypted_at_rest: false
      }
recipients:
    acme: { name: Acme }
    other:
        name: 12
        x-number: -1.5e3
        x-url: https://example.org/a?b=c#d
activities:
  selling:
    purpose: >-
      Sell things
      to people

      and more
    x-text: |
      one
      two

      three
    x-last: >
      four
`;

function saidBy(read: Result<{ value: unknown }>): unknown {
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.value.value;
}

/** What is wrong with a file, or what its datasets say. */
function declaredBy(file: ParsedFile): unknown {
  const built = buildDeclaration('privacy.yml', [file]);
  if (!built.ok) return built.errors;
  return [...built.value.datasets.values()].map(({ value, said, fields }) => [
    value,
    said.ids,
    said.values,
    said.distinct,
    [...fields.keys()],
  ]);
}

/** @returns whether it was read without the parser */
function sameAsParsed(text: string): boolean {
  const read = parseYaml('privacy.yml', text);
  if (!read.ok || read.value.plain === undefined) return false;
  const parsed = parseAny('privacy.yml', read.value.source.text);
  if (!parsed.ok) throw new Error(`the parser refuses it: ${JSON.stringify(parsed.errors)}\n${text}`);
  expect(read.value.value).toStrictEqual(parsed.value.value);
  expect(placesOf(read.value.source, read.value.value)).toEqual(placesOf(parsed.value.source, parsed.value.value));
  expect(declaredBy(read.value)).toEqual(declaredBy(parsed.value));
  return true;
}

describe('a file that is read without the parser', () => {
  test('is every declaration that we wrote as an example, and holds every plain form', () => {
    const texts = [forms, everything, ...declarations];
    expect(texts.filter((text) => !sameAsParsed(text))).toEqual([]);
    expect(texts.filter((text) => !sameAsParsed(text.replaceAll('\n', '\r\n')))).toEqual([]);
  });

  test('reads as the parser reads it, values and places, whatever was edited', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.constantFrom(forms, everything, forms.replaceAll('\n', '\r\n')), fc.array(edit, { maxLength: 3 }), (text, edits) => {
        if (sameAsParsed(edits.reduce(edited, text))) plain += 1;
      }),
      { numRuns: 500 },
    );
    expect(plain).toBeGreaterThan(100);
  });

  test.each([
    ['a tab', 'a: b\tc\n'],
    ['an anchor', 'a: &x b\n'],
    ['an alias', 'a: *x\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a key in quotes', '"a": b\n'],
    ['a key that is no text', 'true: b\n'],
    ['a key without a value', 'a:\nb: c\n'],
    ['a key that stands twice', 'a: b\na: c\n'],
    ['a key that stands twice in braces', 'a: { b: c, b: d }\n'],
    ['the key of all objects', '__proto__: b\n'],
    ['a colon in a value', 'a: b: c\n'],
    ['a value over two lines', 'a: b\n  c\n'],
    ['what is escaped', 'a: "\\n"\n'],
    ['a comment without a space before it', 'a: [b]#c\n'],
    ['a bracket that goes on too far to the left', 'a:\n  b: [c,\n  d]\n'],
    ['a comma too many', 'a: [b,]\n'],
    ['a blank line with blanks', 'a: b\n  \nc: d\n'],
    ['lines that are indented otherwise', 'a:\n    b: c\n  d: e\n'],
    ['a document of its own', '---\na: b\n'],
    ['a line separator', 'a: b\u2028c\n'],
    ['a control character', 'a: b\u0085c\n'],
    ['text without a line end', 'a: |\n  b'],
  ])('holds nothing that is not plain: %s', (_, text) => {
    const read = parseYaml('privacy.yml', text);
    expect(read.ok && read.value.plain).toBeFalsy();
    expect(read).toEqual(parseAny('privacy.yml', text));
  });

  test('keeps what no text is apart from what is', () => {
    const said = saidBy(parseYaml('privacy.yml', 'a: 1\nb: "1"\nc: true\nd: yes\ne: 2026-01-01\nf: ~\ng: [0x1f, 1_0, .5, null]\n'));
    expect(said).toEqual({ a: 1, b: '1', c: true, d: 'yes', e: '2026-01-01', f: null, g: [31, '1_0', 0.5, null] });
  });

  test('has places of its own for maps that are written alike', () => {
    const read = parseYaml('privacy.yml', 'a:\n  b: { c: d }\n  e: { c: d }\n  f: { c: d }\n');
    if (!read.ok) throw new Error('it is right');
    const { a } = read.value.value as { a: Record<string, object> };
    expect(read.value.plain?.alike.size).toBe(2);
    const lines = Object.values(a).map((map) => read.value.source.placeOf(map, 'c', 'value'));
    expect(lines).toEqual([2, 3, 4].map((line) => expect.objectContaining({ line, column: 11, endColumn: 12 })));
  });
});
