/** `privacy-lint org dashboard`, through the bundle. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { writeCollection } from './collect.ts';
import { asOf, organisation } from './organisation.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'privacy-lint-org-'));
  writeCollection(join(folder, 'collected'), organisation(3));
});

function run(...args: string[]) {
  return spawnSync(process.execPath, [join(process.cwd(), 'dist/privacy-lint.cjs'), 'org', 'dashboard', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
}

test('builds a site and says which page to open', () => {
  const { status, stdout, stderr } = run('collected', '--out', 'site', '--as-of', asOf);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toBe(`3 repositories. Open ${join('site', 'index.html')}\n`);
  expect(readdirSync(join(folder, 'site')).sort()).toEqual(['badges', 'data', 'icon.svg', 'index.html', 'site.css', 'site.js']);
  expect(readFileSync(join(folder, 'site/site.css'), 'utf8').length).toBeGreaterThan(1000);
});

test('replaces a site from before, and nothing else', () => {
  run('collected', '--out', 'site');
  writeFileSync(join(folder, 'site/data/left-over.js'), '');
  expect(run('collected', '--out', 'site').status).toBe(0);
  expect(existsSync(join(folder, 'site/data/left-over.js'))).toBe(false);

  mkdirSync(join(folder, 'work'));
  writeFileSync(join(folder, 'work/thesis.txt'), 'mine');
  const refused = run('collected', '--out', 'work');
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain('holds something else than a dashboard');
  expect(readFileSync(join(folder, 'work/thesis.txt'), 'utf8')).toBe('mine');
  expect(run('collected', '--out', 'work/thesis.txt').status).toBe(2);
});

test('says what to do where nothing was collected', () => {
  const { status, stderr } = run('nowhere');
  expect(status).toBe(2);
  expect(stderr).toContain('Run privacy-lint org collect first');
  expect(run().status).toBe(2);
});

test.each([
  ['cut short', '{"version":1,"owner":"acme","na', 4],
  ['of a later version', '{"version":2}', 4],
  ['of another shape', JSON.stringify({ ...[...organisation(5)][4], findings: [null] }), 4],
  ['empty', '', 4],
])('names the line of a collection that is %s, and leaves the old site alone', (_, line, number) => {
  run('collected', '--out', 'site');
  const before = readFileSync(join(folder, 'site/data/summary.js'), 'utf8');
  appendFileSync(join(folder, 'collected/repositories.ndjson'), `${line}\n`);
  const { status, stderr } = run('collected', '--out', 'site');
  expect(status).toBe(2);
  expect(stderr).toContain(`line ${number}: `);
  expect(stderr).toContain('repositories.ndjson');
  expect(stderr).toContain('Run privacy-lint org collect again');
  expect(readFileSync(join(folder, 'site/data/summary.js'), 'utf8')).toBe(before);
  expect(readdirSync(folder).sort()).toEqual(['collected', 'site']);
});

test('a repository that is there twice, and a collection that was cut short between lines, are refused', () => {
  const file = join(folder, 'collected/repositories.ndjson');
  const text = readFileSync(file, 'utf8');
  appendFileSync(file, `${text.split('\n')[0]?.toUpperCase().replace('"VERSION"', '"version"')}\n`);
  expect(run('collected').status).toBe(2);
  writeFileSync(file, `${text}${text.split('\n')[0]}\n`);
  expect(run('collected').stderr).toContain('is there twice');
  writeFileSync(file, text.split('\n').slice(0, 2).join('\n'));
  expect(run('collected').stderr).toContain('2 repositories are here, and collection.json counts 3');
});
