/** Real commits of real products, as pull requests: exactly the findings that `docs/products.md` judges. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { diff } from '../../src/app/lint/diff.ts';
import type { Finding, Level, Role } from '../../src/policy/finding.ts';
import { fold } from '../../src/report/items.ts';

interface Expected {
  readonly asOf: string;
  readonly findings: readonly { rule: string; at: string; level: Level; role: Role | null; line: number }[];
  /** Rule and entity of the risks that stood before. */
  readonly existing: readonly string[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = (path: string) =>
  readdirSync(`${root}/${path}`, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [`${path}/${entry.name}`] : []));
const pullRequests = folders('fixtures/products').flatMap(folders);
const json = (path: string) => JSON.parse(readFileSync(`${root}/${path}`, 'utf8')) as unknown;

/** The rows of the page's first table: how many items it says that need a person, by pull request. */
const page = new Map<string, number>(
  [...readFileSync(`${root}/docs/products.md`, 'utf8').matchAll(/^\| `([a-z0-9-]+\/[a-z0-9-]+)` \|.*\| (\d+) \|$/gm)].map(
    ([, name = '', items = '']) => [`fixtures/products/${name}`, Number(items)] as const,
  ),
);

const told = ({ rule, at, level, role, place }: Finding) => ({ rule, at, level, role, line: place.line });
const sorted = <Value>(values: readonly Value[]) => values.map((value) => JSON.stringify(value)).sort();

test('the page judges every pull request', () => {
  expect([...page.keys()].sort()).toEqual([...pullRequests].sort());
});

describe.each(pullRequests)('%s', (folder) => {
  test('names the commit that it retells', () => {
    expect(json(`${folder}/commit.json`)).toEqual({
      repo: expect.stringMatching(/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/),
      commit: expect.stringMatching(/^[0-9a-f]{40}$/),
      date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      title: expect.any(String),
      what: expect.any(String),
    });
  });

  test('finds exactly what was judged, and asks a person as often as the page says', async () => {
    const expected = json(`${folder}/expected.json`) as Expected;
    const { report } = await diff({ folder: root, asOf: expected.asOf, policies: [] }, `${folder}/base.yml`, `${folder}/head.yml`);
    expect(report.errors).toEqual([]);
    expect(sorted(report.findings.filter(({ existing }) => !existing).map(told))).toEqual(sorted(expected.findings));
    expect(sorted(report.findings.filter(({ existing }) => existing).map(({ rule, at }) => `${rule} ${at}`))).toEqual(
      sorted(expected.existing),
    );
    const { items } = fold(report.findings, report.changes);
    expect(items.filter(({ roles }) => roles.length > 0).length).toBe(page.get(folder));
  });
});

test.each(folders('fixtures/products'))('%s declares the whole product, and asks for one look when it first does', async (folder) => {
  const { report } = await diff({ folder: root, asOf: '2026-11-01', policies: [] }, '/dev/null', `${folder}/product.yml`);
  expect(report.errors).toEqual([]);
  expect(report.findings.filter(({ existing }) => !existing).map(({ rule }) => rule)).toEqual(['governance/declaration-added']);
});
