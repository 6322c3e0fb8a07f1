import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Statement {
  readonly says: string;
  readonly rules?: readonly string[];
  readonly unjudged?: string;
}
type Coverage = Record<string, readonly { section: string; statements: readonly Statement[] }[]>;
interface Cited {
  readonly document: string;
}
interface Module {
  readonly rules?: readonly { readonly id: string; readonly source: Cited | readonly Cited[] }[];
}

const coverage = parse(readFileSync('docs/coverage.yml', 'utf8')) as Coverage;
const statements = Object.values(coverage).flatMap((sections) => sections.flatMap((section) => section.statements));
const named = new Set(statements.flatMap((statement) => statement.rules ?? []));
const rules = readdirSync('policies')
  .filter((file) => file.endsWith('.yml'))
  .flatMap((file) => (parse(readFileSync(`policies/${file}`, 'utf8')) as Module).rules ?? []);

test('the coverage table speaks of the four guidance texts', () => {
  expect(Object.keys(coverage)).toEqual(['innovation-advice', 'what-is-personal-data', 'when-do-we-need-a-dpia', 'your-data-matters']);
});

test('every statement names the rules that judge it, or says why none can', () => {
  expect(statements.filter((statement) => !statement.rules?.length && !statement.unjudged)).toEqual([]);
});

test('every rule that the coverage table names exists', () => {
  const known = new Set(rules.map((rule) => rule.id));
  expect([...named].filter((id) => !known.has(id))).toEqual([]);
});

test('every rule that cites one of the four texts is named in the coverage table', () => {
  const unnamed = rules.filter(
    (rule) => [rule.source].flat().some((source) => (source as Cited).document in coverage) && !named.has(rule.id),
  );
  expect(unnamed.map((rule) => rule.id)).toEqual([]);
});
