import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FolderSnapshot } from '../../src/app/snapshots/file-snapshot.ts';
import { ReadOnce } from '../../src/app/snapshots/read-once.ts';
import { findRoots, readDeclaration } from '../../src/declaration/read.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'privacy-lint-read-once-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A folder that counts how often each file is read. */
class Counted extends FolderSnapshot {
  readonly reads: Record<string, number> = {};

  override async read(path: string) {
    this.reads[path] = (this.reads[path] ?? 0) + 1;
    return super.read(path);
  }
}

const declaration = (include = '') => `version: 1\nsystem: { name: Shop }\n${include}`;
const all = { paths: ['**/*.yml'], ignore: [] };

test('roots that are found and then read are read from the disk once, and so is what they include', async () => {
  writeFileSync(join(folder, 'one.yml'), declaration('include: two.yml\n'));
  writeFileSync(join(folder, 'two.yml'), 'version: 1\ndatasets: {}\n');
  const files = new Counted(folder);
  const snapshot = new ReadOnce(files);
  expect(await findRoots(snapshot, all)).toEqual({ ok: true, value: ['one.yml'] });
  const read = await readDeclaration(snapshot, 'one.yml');
  expect(read.ok && read.value.files.map(({ path }) => path)).toEqual(['one.yml', 'two.yml']);
  expect(files.reads).toEqual({ 'one.yml': 1, 'two.yml': 1 });
});

test('what finds no room is read again, and room that was given back is used', async () => {
  for (const name of ['one.yml', 'two.yml']) writeFileSync(join(folder, name), declaration());
  const files = new Counted(folder);
  const snapshot = new ReadOnce(files, declaration().length);
  const text = async (path: string) => new TextDecoder().decode(await snapshot.read(path));
  for (const path of ['one.yml', 'two.yml', 'one.yml', 'two.yml', 'two.yml']) expect(await text(path)).toBe(declaration());
  expect(files.reads).toEqual({ 'one.yml': 1, 'two.yml': 2 });
});

test('a file that is not there is asked for each time, and a folder is listed as it is', async () => {
  const files = new Counted(folder);
  const snapshot = new ReadOnce(files);
  expect(await snapshot.read('late.yml')).toBeUndefined();
  writeFileSync(join(folder, 'late.yml'), declaration());
  expect(await snapshot.read('late.yml')).toBeDefined();
  expect(await snapshot.list()).toEqual(readdirSync(folder));
  expect(await snapshot.isLink('late.yml')).toBe(false);
});
