/** Promises of the reader that hold for every input, tried on inputs that nobody would write. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import type { Declaration, Entity, Result } from '../../src/declaration/model.ts';
import { buildDeclaration, parseYaml } from '../../src/declaration/read.ts';
import { categories, features, subjects } from '../../src/declaration/vocabulary.ts';
import { parseAny } from '../../src/declaration/yaml.ts';

const everything = readFileSync(new URL('../declaration/everything.yml', import.meta.url), 'utf8');

/** Text made of what has a meaning in YAML. */
const syntax = fc
  .array(
    fc.constantFrom(
      ...['a', 'b', 'a: ', ': ', ':', '-', '- ', '\n', '\n  ', '\n ', '\n    ', ' ', '  ', '\t', '[', ']', '{', '}', ',', ', ', '"', "'"],
      ...[
        '&a ',
        '*a',
        '*a ',
        '&b ',
        '!',
        '!!str ',
        '!x ',
        '|',
        '|\n',
        '>-\n',
        '>+\n',
        '|2\n',
        '#',
        ' # c',
        '%',
        '---\n',
        '...\n',
        '? ',
        '<<: ',
      ],
      ...['1', '0x1', '0o7', '1_0', '1e3', '.5', '+1', 'null', '~', 'true', 'yes', 'No', '2026-01-01', '.inf', '.nan', '08', '0b1'],
      ...[
        'é',
        '\u2028',
        '\u0085',
        '\uFEFF',
        '\r\n',
        '\\',
        '@',
        '`',
        '"a": ',
        "'b': ",
        '- a: ',
        '\n- ',
        '\n  - ',
        '\n  b: ',
        '{a: ',
        '[b, ',
      ],
    ),
    { maxLength: 16 },
  )
  .map((parts) => parts.join(''));

/** A real file with something put into it and something taken away. */
const damaged = fc
  .tuple(fc.nat(everything.length), fc.nat(40), syntax)
  .map(([at, length, inserted]) => everything.slice(0, at) + inserted + everything.slice(at + length));

function read(content: Uint8Array | string): Result<Declaration> {
  const parsed = parseYaml('privacy.yml', content);
  return parsed.ok ? buildDeclaration('privacy.yml', [parsed.value]) : parsed;
}

test('any bytes in, a declaration or errors with a place out', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.oneof(syntax, damaged).map((text) => new TextEncoder().encode(text)),
  );
  fc.assert(
    fc.property(bytes, (content) => {
      const started = performance.now();
      const result = read(content);
      expect(performance.now() - started).toBeLessThan(2000);
      if (result.ok) return;
      expect(result.errors.length).toBeGreaterThan(0);
      const lines = new TextDecoder().decode(content).split('\n');
      for (const error of result.errors) {
        expect(error).toMatchObject({
          file: 'privacy.yml',
          code: expect.stringMatching(/^[a-z0-9-]+$/),
          message: expect.stringMatching(/\S/),
          hint: expect.stringMatching(/\S/),
        });
        expect(error.line).toBeGreaterThan(0);
        expect(error.line).toBeLessThanOrEqual(lines.length);
        expect(error.column).toBeGreaterThan(0);
        expect(error.endLine > error.line || (error.endLine === error.line && error.endColumn >= error.column)).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
});

test('what is accepted reads the same in another parser', () => {
  fc.assert(
    fc.property(fc.oneof(syntax, damaged), (text) => {
      const parsed = parseYaml('privacy.yml', text);
      if (!parsed.ok) return;
      const other = parseDocument(parsed.value.source.text, { version: '1.2', schema: 'core', merge: false });
      expect(other.errors).toEqual([]);
      expect(parsed.value.value ?? null).toEqual(other.toJS({ maxAliasCount: -1 }));
    }),
    { numRuns: 5000 },
  );
});

test.each(['a: 1 # see "#5"\n', '# [#5]\na: 1\n', 'a: "x" # {#y}\nb: "c"  # d,#e\n', 'a: &x 1 # ",#2"\nb: *x\n'])(
  'a comment may hold what a comment must not begin with: %j',
  (text) => {
    for (const read of [parseYaml('privacy.yml', text), parseAny('privacy.yml', text)])
      expect(read.ok && read.value.value).toEqual(parseDocument(text).toJS());
  },
);

test('whatever stands in a file is found at its place', () => {
  fc.assert(
    fc.property(fc.oneof(syntax, damaged), (text) => {
      const parsed = parseYaml('privacy.yml', text);
      if (!parsed.ok) return;
      const { value, source } = parsed.value;
      const lines = source.text.split('\n');
      const seen = new Set<unknown>();
      const visit = (container: unknown): void => {
        if (typeof container !== 'object' || container === null || seen.has(container)) return;
        seen.add(container);
        for (const [key, member] of Object.entries(container)) {
          const place = source.placeOf(container, Array.isArray(container) ? Number(key) : key);
          expect(place, key).toBeDefined();
          if (place === undefined) return;
          expect(place.endLine > place.line || (place.endLine === place.line && place.endColumn >= place.column)).toBe(true);
          const first = lines[place.line - 1]?.slice(place.column - 1) ?? '';
          if (!Array.isArray(container) && /^\w+$/.test(key))
            expect(/^["'*]/.test(first) || first.startsWith(key), `${key} at ${first}`).toBe(true);
          visit(member);
        }
      };
      visit(value);
    }),
    { numRuns: 3000 },
  );
});

const id = fc.stringMatching(/^[A-Za-wyz][A-Za-z0-9_-]{0,8}$/);
const oneOrMore = <Value>(value: fc.Arbitrary<Value>) => fc.oneof(value, fc.uniqueArray(value, { maxLength: 3 }));
const among = (terms: readonly string[]) => fc.constantFrom(...terms);
const field = fc.oneof(
  oneOrMore(among(Object.keys(categories))),
  fc.record(
    { category: oneOrMore(among(Object.keys(categories))), retention: fc.constantFrom('2 years', 'P1Y', 'unknown') },
    { requiredKeys: ['category'] },
  ),
);
const dataset = fc.record(
  {
    subjects: oneOrMore(among(subjects)),
    security: fc.record({ cloud: fc.constantFrom(true, false, 'unknown') }, { requiredKeys: [] }),
    fields: fc.dictionary(id, field, { maxKeys: 4, noNullPrototype: true }),
  },
  { requiredKeys: [] },
);
const activity = fc.record(
  { purpose: fc.constantFrom('Deliver', 'NO', '1', 'a: b # c', '  spaces ', 'line\nline\n'), features: oneOrMore(among(features)) },
  { requiredKeys: ['purpose'] },
);
const file = fc.record({
  version: fc.constant(1),
  system: fc.record({ name: fc.constantFrom('Shop', 'null', '"quoted"', '- dash') }),
  datasets: fc.dictionary(id, dataset, { maxKeys: 4, noNullPrototype: true }),
  activities: fc.dictionary(id, activity, { maxKeys: 3, noNullPrototype: true }),
});

/** All values of a declaration, without places. */
function valuesOf({ system, datasets, activities }: Declaration): unknown {
  const plain = (entities: ReadonlyMap<string, Entity<unknown>>) =>
    new Map([...entities].map(([key, { at, value }]) => [key, { at, value }]));
  return {
    system: system.value,
    datasets: plain(datasets),
    fields: new Map([...datasets].map(([key, { fields }]) => [key, plain(fields)])),
    activities: plain(activities),
  };
}

test('order, quoting, style and comments change nothing', () => {
  fc.assert(
    fc.property(file, fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'), fc.constantFrom(2, 4), (content, quotes, indent) => {
      const backwards = (value: unknown): unknown =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, member]) => [key, backwards(member)]),
            )
          : value;
      const written = [
        stringify(content),
        stringify(content, { indent, defaultStringType: quotes, defaultKeyType: 'PLAIN' }),
        stringify(backwards(content), { collectionStyle: 'flow' }),
        JSON.stringify(content, undefined, indent),
        stringify(content).replaceAll(/$/gm, ' ').replace(/^/, '# a comment\n\n'),
        stringify(content).replaceAll('\n', '\r\n'),
      ];
      // Blanks and line ends inside text belong to it.
      const styles = Object.values(content.activities).some(({ purpose }) => purpose.includes('\n')) ? written.slice(0, 4) : written;
      const read = styles.map((text) => {
        const result = parseYaml('privacy.yml', text);
        const built = result.ok ? buildDeclaration('privacy.yml', [result.value]) : result;
        if (!built.ok) throw new Error(`${built.errors[0]?.line}: ${built.errors[0]?.message}\n${text}`);
        return valuesOf(built.value);
      });
      for (const other of read.slice(1)) expect(other).toEqual(read[0]);
    }),
    { numRuns: 300 },
  );
});
