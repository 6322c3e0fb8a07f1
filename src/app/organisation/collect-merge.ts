/** `org merge`: what several machines collected, as one collection. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Collection } from '../../dashboard/model.ts';
import type { InputError, Result } from '../../declaration/model.ts';
import { whole } from '../lint/outcome.ts';
import { finish, type Summary } from './collect.ts';
import { joinedPast } from './collect-past.ts';
import { readSharedFiles, sharedKept, writeSharedFiles } from './collect-shared.ts';
import { Store } from './collect-store.ts';

/** @param now milliseconds since 1970 */
export async function merge(
  folders: readonly string[],
  out: string,
  policies: readonly string[],
  now: number,
): Promise<Result<Pick<Summary, 'repositories' | 'failures' | 'unlooked'>>> {
  const errors = folders.flatMap(notFinished);
  const twice = folders.filter((folder) => join(folder) === join(out));
  for (const folder of twice)
    errors.push(whole(folder, 'output/not-ours', 'the result cannot stand where a part stands', 'Name another folder with --out.'));
  if (errors.length > 0) return { ok: false, errors };
  const collections = folders.map((folder) => JSON.parse(readFileSync(join(folder, 'collection.json'), 'utf8')) as Collection);
  const started = collections.map(({ startedAt }) => startedAt).sort();
  const target = await Store.open(out);
  const parts: Store[] = [];
  try {
    target.forget();
    target.write({ run: { now: started.at(-1) ?? '', asked: 'merge', mode: 'everything' } });
    const newest = new Map<number, string>();
    const pastOf = (id: number) => [target, ...parts].map((one) => one.past(id)).reduce(joinedPast);
    for (const folder of folders) {
      const part = await Store.open(folder);
      parts.push(part);
      for (const repository of part.all(false)) {
        if ((newest.get(repository.id) ?? '') > repository.collectedAt) continue;
        newest.set(repository.id, repository.collectedAt);
        target.write({ repository });
      }
    }
    const sharedFiles = new Map(folders.flatMap((folder) => [...readSharedFiles(join(folder, 'state', 'shared.ndjson'))]));
    for (const failure of collections.flatMap(({ failures }) => failures)) target.write({ failure });
    const owners = [...new Set(collections.flatMap((one) => one.owners))];
    const judging = { now: started.at(-1) ?? '', asOf: (started.at(-1) ?? '').slice(0, 10), policies, shared: sharedKept(sharedFiles) };
    const first = collections.flatMap(({ since }) => since ?? []).sort()[0];
    const wish = { out, owners, first, host: collections[0]?.host ?? 'https://github.com' };
    const done = await finish(target, wish, judging, 'everything', now, pastOf);
    writeSharedFiles(target.path('shared.ndjson'), sharedFiles);
    target.end();
    return { ok: true, value: done };
  } finally {
    for (const part of parts) part.end();
    target.close();
  }
}

/** What keeps a folder from being read as a finished collection. */
export function notFinished(folder: string): InputError[] {
  if (!existsSync(join(folder, 'collection.json')) || !existsSync(join(folder, 'state', 'sources.ndjson')))
    return [whole(folder, 'input/not-found', 'there is no finished collection here', 'Name folders that privacy-lint org collect wrote.')];
  if (existsSync(join(folder, 'state', 'journal.ndjson')))
    return [
      whole(
        folder,
        'collection/unfinished',
        'a collection here was cut short',
        'Run privacy-lint org collect again: it goes on from there.',
      ),
    ];
  return [];
}
