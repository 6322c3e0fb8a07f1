import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { action, bundle, cli } from '../../scripts/bundles.ts';

/** The packages whose code is in a bundle. */
async function packagesIn(options: typeof cli | typeof action): Promise<string[]> {
  const { inputs } = await bundle(options);
  const names = inputs.map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]).filter((name) => name !== undefined);
  return [...new Set(names)].sort();
}

/** Starts the tool that lies in a folder (by default dist), with the given content of its cache; says whether V8 accepted that. */
function start(folder = 'dist', content?: string): { cache: string; accepted: boolean; stdout: string } {
  const tool = resolve(folder, 'privacy-lint.cjs');
  const name = /privacy-lint\.\w+\.cache/.exec(readFileSync(tool, 'utf8'))?.[0] ?? 'no cache is named';
  const cache = join(dirname(tool), name);
  if (content !== undefined) writeFileSync(cache, content);
  const watch = `const vm = require('node:vm');
vm.Script = class extends vm.Script {
  constructor(...given) {
    super(...given);
    console.error('accepted', this.cachedDataRejected === false);
  }
};`;
  const spy = join(mkdtempSync(join(tmpdir(), 'privacy-lint-')), 'spy.cjs');
  writeFileSync(spy, watch);
  const { stdout, stderr } = spawnSync(process.execPath, ['--require', spy, tool, '--version'], { encoding: 'utf8' });
  return { cache, accepted: stderr.includes('accepted true'), stdout };
}

let inTool: string[];
beforeAll(async () => {
  inTool = await packagesIn(cli);
});

test('the command line tool carries nothing of the Action', () => {
  expect(inTool.filter((name) => /^(@actions|undici)/.test(name))).toEqual([]);
});

test('the command line tool is one file that can be run', () => {
  const text = readFileSync('dist/privacy-lint.cjs', 'utf8');
  expect(text.startsWith('#!/usr/bin/env node\n')).toBe(true);
  const required = [...text.matchAll(/\brequire\(\\?"([\w:@/.-]+)\\?"\)/g)].map((match) => match[1] as string);
  expect(required).toContain('node:fs');
  // `ajv` can write modules that require its own; here it never does.
  expect(required.filter((name) => !isBuiltin(name) && !name.startsWith('ajv/'))).toEqual([]);
  if (process.platform !== 'win32') expect(statSync('dist/privacy-lint.cjs').mode & 0o111).not.toBe(0);
});

test('what V8 compiled is kept beside it, and taken', () => {
  const { cache, accepted } = start(undefined);
  expect(existsSync(cache)).toBe(true);
  expect(accepted).toBe(true);
});

test.each([
  ['missing', undefined],
  ['empty', ''],
  ['damaged', 'not what V8 wrote'],
])('with a cache that is %s the tool runs all the same', (_, content) => {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-lint-'));
  copyFileSync('dist/privacy-lint.cjs', join(folder, 'privacy-lint.cjs'));
  const { cache, stdout } = start(folder, content);
  expect(existsSync(cache)).toBe(content !== undefined);
  expect(stdout).toBe(start(undefined).stdout);
});

test('the Action is committed, and is what its source builds', async () => {
  expect(existsSync(action.outfile)).toBe(true);
  expect(readFileSync(action.outfile, 'utf8') === (await bundle(action)).text).toBe(true);
});
