/** Imports run one way and pure parts stay pure: what the linter's configuration forbids, shown on small files. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

const forbidden: readonly (readonly [file: string, code: string])[] = [
  ['src/declaration/types.ts', "import type { Rule } from '../policy/rule.ts';\nexport type X = Rule;"],
  ['src/declaration/reexport.ts', "export { y } from '../facts/y.ts';"],
  ['src/facts/view.ts', "export const later = () => import('../changes/diff.ts');"],
  ['src/changes/diff.ts', "export { judge } from '../policy/judge.ts';"],
  ['src/policy/deep/judge.ts', "export { text } from '../../report/text.ts';"],
  ['src/report/text.ts', "export { post } from '../github/post.ts';"],
  ['src/dashboard/build.ts', "export { collect } from '../app/collect.ts';"],
  ['src/dashboard/trends.ts', 'export const today = () => new Date();'],
  ['src/github/client.ts', "export { lint } from '../app/lint.ts';"],
  ['src/app/lint.ts', "export { main } from '../cli/main.ts';"],
  ['src/cli/main.ts', "export { post } from '../github/post.ts';"],
  ['action/main.ts', "export { post } from '../src/github/post.ts';"],
  ['src/policy/files.ts', "export { readFileSync } from 'node:fs';"],
  ['src/report/files.ts', "export { readFile } from 'node:fs/promises';"],
  ['src/facts/run.ts', "export { spawn } from 'node:child_process';"],
  ['src/report/colour.ts', 'export const colour = process.env.NO_COLOR;'],
  ['src/policy/fetch.ts', "export const lists = () => fetch('https://example.org');"],
  ['src/policy/clock.ts', 'export const today = () => new Date();'],
  ['src/facts/clock.ts', 'export const now = () => Date.now();'],
  ['src/changes/chance.ts', 'export const id = () => Math.random();'],
];

const allowed: readonly (readonly [file: string, code: string])[] = [
  ['src/policy/judge.ts', "export { diff } from '../changes/diff.ts';"],
  ['src/report/sarif.ts', "export type { Finding } from '../policy/finding.ts';"],
  ['src/policy/print.ts', "export { createHash } from 'node:crypto';"],
  ['src/policy/dates.ts', 'export const day = (iso: string) => new Date(iso).getTime();'],
  ['src/app/disk.ts', "export { readFile } from 'node:fs/promises';"],
  ['src/app/github.ts', "export { post } from '../github/post.ts';"],
  ['src/cli/diff.ts', "export { lint } from '../app/lint.ts';"],
];

let refused: Set<string>;

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-lint-'));
  for (const path of ['biome.json', '.gitignore', 'scripts/clock.grit']) cpSync(path, join(folder, path));
  for (const [file, code] of [...forbidden, ...allowed]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${code}\n`);
  }
  const biome = resolve('node_modules/.bin/biome');
  const { stdout } = spawnSync(biome, ['lint', '--reporter=json', '--max-diagnostics=none', '.'], { cwd: folder, encoding: 'utf8' });
  const report = JSON.parse(stdout) as { diagnostics: { severity: string; location: { path: string | { file: string } } }[] };
  const path = (location: string | { file: string }) => (typeof location === 'string' ? location : location.file);
  refused = new Set(report.diagnostics.filter((d) => d.severity === 'error').map((d) => path(d.location.path)));
});

test.each(forbidden)('%s may not say: %s', (file) => {
  expect([...refused]).toContain(file);
});

test.each(allowed)('%s may say: %s', (file) => {
  expect([...refused]).not.toContain(file);
});
