/** Writes a collection as `org collect` does. */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectedRepository, Collection } from '../../src/dashboard/model.ts';
import { collection } from './organisation.ts';

export function writeCollection(folder: string, repositories: Iterable<CollectedRepository>, more: Partial<Collection> = {}): void {
  mkdirSync(folder, { recursive: true });
  const file = openSync(join(folder, 'repositories.ndjson'), 'w');
  let count = 0;
  let pending = '';
  for (const repository of repositories) {
    count++;
    pending += `${JSON.stringify(repository)}\n`;
    if (pending.length > 1_000_000) {
      writeSync(file, pending);
      pending = '';
    }
  }
  writeSync(file, pending);
  closeSync(file);
  writeFileSync(join(folder, 'collection.json'), `${JSON.stringify({ ...collection(count), ...more }, null, 2)}\n`);
}
