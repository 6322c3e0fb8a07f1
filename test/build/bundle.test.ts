import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { action, bundle, cli } from '../../scripts/bundles.ts';
import { type Segments, segmentsOf } from '../../scripts/segments.ts';

/** The packages whose code is in a bundle. */
function packagesIn(inputs: readonly string[]): string[] {
  const names = inputs.map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]).filter((name) => name !== undefined);
  return [...new Set(names)].sort();
}

/** Starts the tool that lies in a folder (by default dist), with the given content of its cache; says whether V8 accepted that. */
function start(folder = 'dist', content?: Uint8Array): { cache: string; accepted: boolean; stdout: string } {
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

let segments: Segments;
beforeAll(async () => {
  segments = await segmentsOf(cli);
});

test('the command line tool carries nothing of the Action', () => {
  const packages = packagesIn([...segments.inputs.often, ...segments.inputs.seldom]);
  expect(packages).toContain('yaml');
  expect(packages.filter((name) => /^(@actions|undici)/.test(name))).toEqual([]);
});

test('a start of `diff` reads no package but the parser of declarations and what globs need', () => {
  expect(packagesIn(segments.inputs.often)).toEqual(['balanced-match', 'brace-expansion', 'js-yaml', 'minimatch']);
});

test('a start of `diff` reads nothing that only other commands or formats need', () => {
  const cold = /^src\/(?:(?:dashboard|github|history|signoff)\/|.*(?:prose|schema|dpia|graph|ropa|doctor|html))/;
  expect(segments.inputs.often.filter((path) => cold.test(path))).toEqual([]);
  const report = segments.inputs.often.filter((path) => path.startsWith('src/report/')).map((path) => basename(path, '.ts'));
  expect(report.sort()).toEqual(['colours', 'excerpt', 'inert', 'items', 'text', 'words']);
  expect(segments.often.length).toBeLessThan(540_000);
});

test('a start of `diff` loads of Node no ciphers and no streams', () => {
  const spy = join(mkdtempSync(join(tmpdir(), 'privacy-lint-')), 'spy.cjs');
  writeFileSync(
    spy,
    `const before = new Set(process.moduleLoadList);
process.on('exit', () => console.error(JSON.stringify(process.moduleLoadList.filter((name) => !before.has(name)))));`,
  );
  const folder = 'fixtures/scenarios/revision-us-suppliers';
  const run = [resolve('dist/privacy-lint.cjs'), 'diff', join(folder, 'base.yml'), join(folder, 'head.yml')];
  const { stdout, stderr } = spawnSync(process.execPath, ['--require', spy, ...run], { encoding: 'utf8' });
  expect(stdout).toContain('transfers/');
  expect((JSON.parse(stderr) as string[]).filter((name) => /crypto|stream|zlib|child_process|url/.test(name))).toEqual([]);
});

test('no module of ours stands in both segments: each has one state', () => {
  const both = segments.inputs.seldom.filter((path) => segments.inputs.often.includes(path));
  expect(both.filter((path) => path.startsWith('src/'))).toEqual([]);
});

test('the command line tool is one file that can be run', () => {
  expect(readFileSync('dist/privacy-lint.cjs', 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
  const required = [segments.often, segments.seldom].flatMap((text) =>
    [...text.matchAll(/\brequire\(\\?"([\w:@/.-]+)\\?"\)/g)].map((match) => match[1] as string),
  );
  expect(required).toContain('node:fs');
  // `ajv` can write modules that require its own; here it never does.
  expect(required.filter((name) => !isBuiltin(name) && !/^(ajv\/|often:|seldom:)/.test(name))).toEqual([]);
  if (process.platform !== 'win32') expect(statSync('dist/privacy-lint.cjs').mode & 0o111).not.toBe(0);
});

test('what V8 compiled is kept beside it, and taken', () => {
  const { cache, accepted } = start(undefined);
  expect(existsSync(cache)).toBe(true);
  expect(accepted).toBe(true);
});

/** What lies beside the tool, with its last bytes cut off, or with what V8 compiled overwritten. */
const beside = () => readFileSync(start(undefined).cache);

test.each([
  ['missing', () => undefined],
  ['empty', () => Buffer.alloc(0)],
  ['no such file', () => Buffer.from('not what V8 wrote')],
  ['cut off', () => beside().subarray(0, -1)],
  [
    'refused by V8',
    () => {
      const bytes = beside();
      const [source = 0, compiled = 0] = JSON.parse(bytes.toString('latin1', 0, 64)) as number[];
      return bytes.fill(0, 64 + source, 64 + source + compiled);
    },
  ],
])('with a cache that is %s the tool runs all the same', (_, made) => {
  const content = made();
  const folder = mkdtempSync(join(tmpdir(), 'privacy-lint-'));
  copyFileSync('dist/privacy-lint.cjs', join(folder, 'privacy-lint.cjs'));
  const { cache, accepted, stdout } = start(folder, content);
  expect(existsSync(cache)).toBe(content !== undefined);
  expect(accepted).toBe(false);
  expect(stdout).toBe(start(undefined).stdout);
});

test('the Action is committed, and is what its source builds', async () => {
  expect(existsSync(action.outfile)).toBe(true);
  expect(readFileSync(action.outfile, 'utf8') === (await bundle(action)).text).toBe(true);
});

test('GitHub fetches less than 1 MB for a run of the Action', () => {
  expect(statSync(action.outfile).size).toBeLessThan(1_000_000);
});
