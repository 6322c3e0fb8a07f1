/** Shared configurations in a collection: read once a run, and kept beside what was collected, so that parts can be judged where they are merged. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from '../../github/client.ts';
import type { Shared } from '../configuration/extends.ts';
import { sharedInClone } from '../configuration/extends-clone.ts';
import { sharedOnGitHub } from '../configuration/extends-github.ts';
import { type Remembered, remembering } from '../configuration/extends-remembered.ts';
import { problem } from '../configuration/problems.ts';
import { WholeFile } from './collect-store.ts';

/** What a run read of them. */
export type SharedFiles = Map<string, Remembered>;

export const sharedCollected = (connection: Omit<Connection, 'repository'>, files: SharedFiles): Shared =>
  remembering(sharedOnGitHub({ ...connection, repository: '' }), files);

/** @param folder of clones: the shared repository is among them */
export const sharedAmongClones = (folder: string, files: SharedFiles): Shared =>
  remembering((reference) => {
    const [, name = ''] = reference.repository.split('/');
    const clone = [name, `${name}.git`].find((one) => existsSync(join(folder, one)));
    return clone === undefined
      ? refused(`Clone ${reference.repository} into ${folder}`)(reference)
      : sharedInClone(clone, folder)(reference);
  }, files);

/** What parts of a collection read, and nothing else. */
export const sharedKept = (files: SharedFiles): Shared => remembering(refused('Collect it again with privacy-lint org collect'), files);

const refused =
  (hint: string): Shared =>
  async ({ repository, place }) => ({
    ok: false,
    errors: [{ ...problem('config/not-here', `it extends a configuration of ${repository}, which is not here`, hint), ...place }],
  });

/** @param file in a collection's folder of state */
export function readSharedFiles(file: string): SharedFiles {
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => JSON.parse(line) as [string, Remembered]));
}

export function writeSharedFiles(file: string, files: SharedFiles): void {
  const whole = new WholeFile(file);
  for (const entry of files) whole.line(entry);
  whole.done();
}
