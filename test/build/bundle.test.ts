import { existsSync, readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { beforeAll, expect, test } from 'vitest';
import { action, bundle, cli } from '../../scripts/bundles.ts';

/** The packages whose code is in a bundle. */
async function packagesIn(options: typeof cli | typeof action): Promise<string[]> {
  const { inputs } = await bundle(options);
  const names = inputs.map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]).filter((name) => name !== undefined);
  return [...new Set(names)].sort();
}

let inTool: string[];
beforeAll(async () => {
  inTool = await packagesIn(cli);
});

test('the command line tool carries nothing of the Action, and no schema compiler', () => {
  expect(inTool.filter((name) => /^(@actions|@octokit|ajv|undici)/.test(name))).toEqual([]);
});

test('the command line tool is one file that can be run', () => {
  const text = readFileSync('dist/privacy-lint.cjs', 'utf8');
  expect(text.startsWith('#!/usr/bin/env node\n')).toBe(true);
  const required = [...text.matchAll(/\brequire\("([^"]+)"\)/g)].map((match) => match[1] as string);
  expect(required.filter((name) => !isBuiltin(name))).toEqual([]);
  if (process.platform !== 'win32') expect(statSync('dist/privacy-lint.cjs').mode & 0o111).not.toBe(0);
});

test('the Action is committed, and is what its source builds', async () => {
  expect(existsSync(action.outfile)).toBe(true);
  expect(readFileSync(action.outfile, 'utf8') === (await bundle(action)).text).toBe(true);
});
