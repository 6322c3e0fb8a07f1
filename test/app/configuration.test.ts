import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import schema from '../../schema/config.schema.json' with { type: 'json' };
import { readShaped } from '../../src/app/configuration/shape.ts';

const valid = new Ajv({ strict: false }).compile(schema);
const bytes = (text: string) => new TextEncoder().encode(text);

const word = fc.constantFrom('a', '', 'off', 'error', 'notice', 'x/y');
const scalar = fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null));
const some = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 2 }),
  fc.dictionary(fc.constantFrom('level', 'reason', 'other'), scalar, { maxKeys: 3 }),
);
const commit = 'a'.repeat(40);
const reference = fc.constantFrom(
  `acme/privacy/lint.yml@${commit}`,
  `acme/privacy/.github/a_b/lint.yml@${commit}`,
  `acme/privacy/lint.yml@main`,
  `acme/privacy/lint.yml@${commit.slice(1)}`,
  `acme/privacy/lint.yml@${commit.toUpperCase()}`,
  `acme/privacy/../lint.yml@${commit}`,
  `acme/../lint.yml@${commit}`,
  `acme/privacy/..@${commit}`,
  `acme/privacy//lint.yml@${commit}`,
  `/acme/privacy/lint.yml@${commit}`,
  `acme/privacy@${commit}`,
  `acme/privacy/lint.yml`,
  `acme/privacy/lint.yml@${commit}\n`,
  `acme/privacy/a b.yml@${commit}`,
);
const configuration = fc.record(
  {
    version: fc.oneof({ weight: 5, arbitrary: fc.constant<unknown>(1) }, { weight: 1, arbitrary: some }),
    paths: fc.oneof(fc.array(word), some),
    ignore: fc.oneof(fc.array(word), some),
    policies: fc.oneof(fc.array(word), some),
    rules: fc.oneof(fc.dictionary(fc.constantFrom('a/b', 'c/d'), some), some),
    extends: fc.oneof({ weight: 5, arbitrary: reference }, { weight: 1, arbitrary: some }),
    allow: fc.oneof(fc.array(fc.constantFrom('ignore', 'rules', 'reviewers', 'break_glass', 'catalogue')), some),
    other: some,
  },
  { requiredKeys: [] },
);

test('what is accepted is exactly what the schema accepts', () => {
  fc.assert(
    fc.property(configuration, (value) => {
      expect(readShaped('config.yml', bytes(stringify(value))).ok).toBe(valid(value));
    }),
    { numRuns: 2000 },
  );
});

test('every error has a line of the file', () => {
  fc.assert(
    fc.property(configuration, (value) => {
      const text = stringify(value);
      const read = readShaped('config.yml', bytes(text));
      if (!read.ok) for (const { line } of read.errors) expect(line >= 1 && line <= text.split('\n').length).toBe(true);
    }),
  );
});
