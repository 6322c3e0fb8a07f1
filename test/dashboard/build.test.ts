/** What is built from a collection, without a browser. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { badge } from '../../src/dashboard/badge.ts';
import { SiteBuilder, type SiteFile, type Summary } from '../../src/dashboard/build.ts';
import { type Columns, fromColumn, toColumns } from '../../src/dashboard/columns.ts';
import { InventoryIndex } from '../../src/dashboard/inventory.ts';
import type { CollectedRepository } from '../../src/dashboard/model.ts';
import { rowsOf } from '../../src/dashboard/rows.ts';
import { percent } from '../../src/dashboard/site/words.ts';
import { riskOf, riskStatuses } from '../../src/dashboard/status.ts';
import { TrendCounter } from '../../src/dashboard/trends.ts';
import { asOf, collection, organisation } from './organisation.ts';

const schema = (name: string) => JSON.parse(readFileSync(`schema/${name}.schema.json`, 'utf8'));
const ajv = new Ajv({ strict: true, strictTypes: false, allErrors: true });

function build(repositories: readonly CollectedRepository[]): Map<string, string> {
  const builder = new SiteBuilder(asOf);
  const files: SiteFile[] = repositories.flatMap((one) => [...builder.add(one)]);
  files.push(...builder.end(collection(repositories.length), { script: 'script', style: 'style' }));
  return new Map(files.map(({ path, text }) => [path, text]));
}

function part<Value>(files: Map<string, string>, name: string): Value {
  const [, json] = /^privacyLint\("[a-z0-9-]+",(".*")\);\n$/s.exec(files.get(`data/${name}.js`) ?? '') ?? [];
  return JSON.parse(JSON.parse(json ?? 'null')) as Value;
}

test('what the generator makes has the shape that collections have', () => {
  const valid = ajv.compile(schema('repository'));
  const wrong = [...organisation(300, 7)].filter((one) => !valid(one));
  expect(wrong.map(({ name }) => name)).toEqual([]);
  expect(valid.errors).toBeNull();
  ajv.addSchema(schema('repository'), 'repository');
  expect(ajv.validate('repository#/definitions/collection', collection(300))).toBe(true);
});

test('the same seed makes the same organisation, another seed another', () => {
  expect([...organisation(50, 3)]).toEqual([...organisation(50, 3)]);
  expect([...organisation(50, 3)]).not.toEqual([...organisation(50, 4)]);
});

test('every status occurs in the organisation that the tests use', () => {
  const statuses = new Set([...organisation(200)].map((one) => riskOf(one, asOf).status));
  expect([...statuses].sort()).toEqual([...riskStatuses].sort());
});

test('the status of the schemas is the status of the code', () => {
  for (const name of ['record', 'repository']) expect(schema(name).definitions.status.enum).toEqual([...riskStatuses]);
});

test('the same input gives the same files, and counts every repository once', () => {
  const repositories = [...organisation(120)];
  const files = build(repositories);
  expect(build(repositories)).toEqual(files);
  const summary = part<Summary>(files, 'summary');
  const active = repositories.filter(({ archived, fork }) => !archived && !fork);
  expect(Object.values(summary.counts).reduce((sum, one) => sum + one)).toBe(active.length);
  expect(summary.kinds.active).toBe(active.length);
  expect(Object.values(summary.kinds).reduce((sum, one) => sum + one)).toBe(120);
  expect(summary.rows.repositories).toBe(120);
  const [, details] = /^privacyLint\("detail-2",(.*)\);\n$/s.exec(files.get('data/detail-2.js') ?? '') ?? [];
  expect(JSON.parse(details ?? '')).toEqual(repositories.slice(100));
});

test('tables are split, and joined again they are what they were', () => {
  const repositories = [...organisation(5100)];
  const files = build(repositories);
  expect(part<Summary>(files, 'summary').parts.repositories).toBe(2);
  const names = [0, 1].flatMap((number) => {
    const { columns } = part<Columns>(files, `repositories-${number}`);
    return columns.name ? fromColumn(columns.name) : [];
  });
  expect(names).toEqual(repositories.map(({ name }) => name));
});

test('columns hold any values, and say repeated ones once', () => {
  const rows = Array.from({ length: 20 }, (_, index) => ({
    text: index % 2 ? 'a' : '__proto__',
    list: ['x', 'y'],
    number: index,
    none: null,
    yes: index > 3,
  }));
  const { columns } = toColumns(rows);
  expect(columns.text).toEqual({ of: ['__proto__', 'a'], places: rows.map((_, index) => index % 2) });
  for (const key of ['text', 'list', 'number', 'none', 'yes'] as const) {
    expect(columns[key] && fromColumn(columns[key])).toEqual(rows.map((row) => row[key]));
  }
});

test('coverage is never rounded up to all', () => {
  expect(percent(9999, 10_000)).toBe('99.9%');
  expect(percent(10_000, 10_000)).toBe('100%');
  expect(percent(0, 0)).toBe('0%');
});

test('what is stale, unreadable, undeclared or could not be collected is not covered', () => {
  const repositories = [...organisation(200)];
  const rows = repositories.flatMap((one, index) => rowsOf(one, riskOf(one, asOf), index, asOf).repositories);
  const covered = new Set(rows.filter((row) => row.covered).map(({ status }) => status));
  expect([...covered].sort()).toEqual(['accepted', 'clear', 'failing', 'waiting']);
  const gap = { kind: 'no-record' as const, commit: 'a'.repeat(40), at: '2026-11-01T10:00:00Z', message: 'no record' };
  const undeclared = { ...(repositories[0] as CollectedRepository), declarations: [], errors: [], gaps: [gap] };
  expect(rowsOf(undeclared, riskOf(undeclared, asOf), 0, asOf).repositories[0]).toMatchObject({ status: 'failing', covered: false });
});

test('only addresses below the repository become links', () => {
  const [first] = organisation(1);
  const evil = {
    number: 1,
    title: 't',
    author: 'a',
    since: `${asOf}T00:00:00Z`,
    waits: [{ role: 'dpo', findings: [{ rule: 'a/b', level: 'error' as const, at: 'system' }] }],
  };
  const links = (url: string, pull: string) => {
    const repository = { ...(first as CollectedRepository), url, pulls: [{ ...evil, url: pull }] };
    return rowsOf(repository, riskOf(repository, asOf), 0, asOf)['sign-offs'][0]?.link;
  };
  expect(links('https://github.com/a/b', 'https://github.com/a/b/pull/1')).toBe('https://github.com/a/b/pull/1');
  expect(links('https://github.com/a/b', 'https://evil.example/a/b/pull/1')).toBeNull();
  expect(links('https://github.com/a/b', 'https://github.com/a/bc/pull/1')).toBeNull();
  expect(links('javascript:alert(1)', 'javascript:alert(1)/pull/1')).toBeNull();
});

test('a day of the trends counts each repository by its last point before', () => {
  const counter = new TrendCounter('2026-11-22');
  const point = (on: string, status: 'clear' | 'failing') => ({ on, status, errors: 0, waiting: 0, accepted: 0 });
  counter.add([point('2020-01-01', 'failing'), point('2026-11-20', 'clear')], 'stale');
  counter.add([point('2026-11-21', 'clear')], 'clear');
  counter.add([], 'undeclared');
  const { from, counts } = counter.trends();
  expect(from).toBe('2025-11-22');
  expect(counts.failing.slice(-4)).toEqual([1, 0, 0, 0]);
  expect(counts.clear.slice(-4)).toEqual([0, 1, 2, 1]);
  expect([counts.stale.at(-1), counts.undeclared.at(-1), counts.undeclared.at(-2)]).toEqual([1, 1, 0]);
  expect(counts.failing[0]).toBe(1);
});

test('a recipient is one, however its name is written', () => {
  const [first] = organisation(1);
  const index = new InventoryIndex();
  const recipient = { id: 'm', role: 'processor', processedIn: ['IE'], categories: ['email'], file: 'privacy.yml', line: 4 };
  const declaration = { path: 'privacy.yml', system: 's', categories: [], technologies: [], activities: [] };
  const send = (name: string) => ({
    ...(first as CollectedRepository),
    declarations: [{ ...declaration, recipients: [{ ...recipient, name }] }],
  });
  index.add(send('Mathpix Inc'), 0);
  index.add(send('mathpix inc '), 4);
  expect(index.entries('recipients')).toEqual([
    {
      name: 'Mathpix Inc',
      repositories: [0, 4],
      said: { roles: ['processor'], countries: ['IE', 'unknown'], safeguards: [], categories: ['email'] },
    },
  ]);
  expect(index.entries('countries').map(({ name }) => name)).toEqual(['IE', 'unknown']);
});

test.each(riskStatuses)('the badge of %s says it in words, and is an image that needs nothing', (status) => {
  const image = badge(status, asOf);
  expect(image).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(image).toContain(`aria-label="privacy: ${status === 'failed-to-collect' ? 'failed to collect' : status}"`);
  expect(image.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|<style|href=/);
});
