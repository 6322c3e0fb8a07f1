/** A collection, a second one, and one in parts: what it holds and what it asks. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import schema from '../../schema/repository.schema.json' with { type: 'json' };
import { collect } from '../../src/app/organisation/collect.ts';
import { merge } from '../../src/app/organisation/collect-merge.ts';
import type { CollectedRepository } from '../../src/dashboard/model.ts';
import { collection, folder, github, now, repositories, start, statuses, text, wish, world } from './collecting.ts';
import { mixed, plain, summaryOf } from './organisation.ts';
import type { StandInRepository } from './stand-in.ts';

describe('a collection', () => {
  test('has the shape that the dashboard reads, sorted, one line a repository', async () => {
    await start([...mixed(24), ...mixed(2, 'acme-labs').map((one) => ({ ...one, id: one.id + 500 }))]);
    await collect(wish('out', { owners: ['acme-labs', 'acme'] }), world());
    const ajv = new Ajv({ strict: false }).addSchema(schema, 'repository');
    for (const one of repositories('out')) expect(ajv.validate('repository', one), JSON.stringify(ajv.errors)).toBe(true);
    expect(ajv.validate('repository#/definitions/collection', collection('out')), JSON.stringify(ajv.errors)).toBe(true);
    const keys = repositories('out').map(({ owner, name }) => `${owner}/${name}`);
    expect(keys).toEqual([...keys].sort());
    expect(collection('out')).toMatchObject({ repositories: 26, owners: ['acme-labs', 'acme'], failures: [] });
  });

  test('tells apart what was read, what is not there and what cannot be read, and never calls them clear', async () => {
    await start(mixed(12));
    await collect(wish('out'), world());
    const all = repositories('out');
    const [, none, broken, nested, hidden, owned, waiting, archived, fork, empty, including, tuned] = all as [
      ...CollectedRepository[],
    ] as CollectedRepository[];
    expect(statuses('out').slice(1, 3)).toEqual(['undeclared', 'unreadable']);
    expect(none?.declarations).toEqual([]);
    expect(broken?.errors[0]).toMatchObject({ stage: 'declaration', file: 'privacy.yml', line: 2 });
    expect(nested?.declarations.map(({ path }) => path)).toEqual(['apps/shop/privacy.yml', 'apps/till/privacy.yml']);
    expect(hidden?.declarations[0]).toMatchObject({ path: 'a/b/c/d/privacy.yml', system: 'Deep' });
    expect(hidden?.findings.map(({ rule }) => rule)).not.toContain('governance/document-missing');
    expect(hidden?.gaps.map(({ kind }) => kind)).toEqual(['past-rules']);
    expect(hidden?.acts.length).toBe(1);
    expect(owned?.teams).toEqual(['privacy']);
    expect(waiting?.pulls[0]?.waits).toEqual([
      { role: 'privacy', findings: [{ rule: 'transfers/no-safeguard', level: 'sign-off', at: 'recipients.mathpix' }] },
    ]);
    expect([archived?.archived, fork?.fork]).toEqual([true, true]);
    expect(empty?.commit).toBeUndefined();
    expect(including?.declarations[0]?.categories.flatMap(({ datasets }) => datasets)).toEqual(
      expect.arrayContaining(['customers', 'staff', 'guests']),
    );
    expect(tuned?.declarations[0]?.path).toBe('product.yml');
    expect(tuned?.findings.map(({ rule }) => rule)).not.toContain('retention/missing');
  });

  test('reads files that GitHub cuts short whole, and does not take an empty or binary one for none', async () => {
    const one = plain(1);
    const long = `${one.files['privacy.yml']}\n# ${'long '.repeat(120_000)}\n`;
    await start([
      { ...one, id: 1, files: { 'privacy.yml': long } },
      { ...one, id: 2, name: 'service-2', files: { 'apps/a/privacy.yml': '' } },
      { ...one, id: 3, name: 'service-3', files: { 'privacy.yml': 'version: 1\0' } },
    ]);
    await collect(wish('out'), world());
    expect(repositories('out')[0]?.declarations).toHaveLength(1);
    expect(statuses('out').slice(1)).toEqual(['unreadable', 'unreadable']);
  });

  test('takes what the globs mean', async () => {
    await start(mixed(12));
    await collect(wish('out', { include: ['acme/*-00000?', 'service-000011'], exclude: ['*5'] }), world());
    expect(repositories('out').map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 7, 8, 9, 10, 12]);
  });

  test('says that an owner is not there', async () => {
    await start(mixed(1));
    await expect(collect(wish('out', { owners: ['nobody'] }), world())).rejects.toThrow('GitHub knows no owner nobody');
  });
});

describe('a second collection', () => {
  test('asks only for what was pushed, and otherwise says the same', async () => {
    await start(mixed(120));
    await collect(wish('out'), world());
    const pushed = github.repositories[30] as StandInRepository;
    pushed.pushedAt = '2026-11-22T06:00:00Z';
    pushed.files = { 'README.md': 'Gone\n' };
    const later = now + 86_400_000;
    github.requests = 0;
    const { mode } = await collect(wish('out'), world(later));
    expect(mode).toBe('latest');
    expect(github.requests).toBeLessThanOrEqual(3);
    await collect(wish('whole'), world(later));
    // When something was first seen is what only the first of them can know.
    const bare = (name: string) =>
      repositories(name).map(({ history: _, findings, ...one }) => ({
        ...one,
        findings: findings.map(({ seen: _, ...finding }) => finding),
      }));
    expect(bare('out')).toEqual(bare('whole'));
    expect(repositories('out')[30]?.history.map(({ on }) => on)).toEqual(['2026-11-22', '2026-11-23']);
  });

  test('sees a sign-off, which pushes nothing', async () => {
    await start(mixed(12));
    await collect(wish('out'), world());
    const one = github.repositories[6] as StandInRepository;
    one.pulls = [{ number: 4, title: 'New vendor', state: 'SUCCESS', updated: '2026-11-22T09:00:00Z' }];
    await collect(wish('out'), world(now + 86_400_000));
    expect(repositories('out')[6]?.pulls).toEqual([]);
  });

  test('sees which findings are signed by now, and since when the others wait, by the tool and nobody else', async () => {
    const one = { ...(mixed(7)[6] as StandInRepository) };
    const stranger = { __typename: 'Bot', databaseId: 7 } as const;
    const pull = { number: 4, title: 'New vendor', state: 'FAILURE', updated: '2026-11-20T08:00:00Z' } as const;
    await start([
      { ...one, pulls: [{ ...pull, summary: summaryOf(1, 2) }] },
      { ...one, id: 2, name: 'service-1', pulls: [{ ...pull, summary: summaryOf(1, 1) }] },
      { ...one, id: 3, name: 'service-2', pulls: [{ ...pull, summary: summaryOf(1, 1), summaryBy: stranger }] },
      { ...one, id: 4, name: 'service-3', pulls: [{ ...pull, summary: summaryOf(1, 1), editedBy: stranger }] },
    ]);
    await collect(wish('out'), world());
    const pulls = ['service-000006', 'service-1', 'service-2', 'service-3'].map(
      (name) => repositories('out').find((found) => found.name === name)?.pulls[0],
    );
    const seen = pulls.map((found) => [
      found?.since,
      ...(found?.waits ?? []).map(({ role, findings }) => `${role} ${findings.map(({ at }) => at)}`),
    ]);
    const unknown = ['2026-11-20T08:00:00Z', 'privacy the pull request'];
    expect(seen).toEqual([
      ['2026-11-02T08:00:00Z', 'dpo recipients.other', 'privacy recipients.mathpix'],
      ['2026-11-02T08:00:00Z', 'privacy recipients.mathpix'],
      unknown,
      unknown,
    ]);
  });

  test('goes on with how things stood from history.ndjson alone, whatever else was lost, and in whatever parts it is collected', async () => {
    await start(mixed(12));
    await collect(wish('out'), world());
    const before = repositories('out');
    const lost = join(folder, 'lost');
    mkdirSync(lost);
    for (const name of ['history.ndjson', 'collection.json']) copyFileSync(join(folder, 'out', name), join(lost, name));
    Object.assign(github.repositories[0] as StandInRepository, { pushedAt: '2026-11-23T06:00:00Z', files: { 'README.md': 'Gone\n' } });
    await collect(wish('lost'), world(now + 2 * 86_400_000));
    const after = repositories('lost');
    expect(after[0]?.history.map(({ on }) => on)).toEqual(['2026-11-22', '2026-11-24']);
    expect(after.slice(1).flatMap(({ findings }) => findings.map(({ seen }) => seen))).toEqual(
      before.slice(1).flatMap(({ findings }) => findings.map(() => '2026-11-22')),
    );
    // The parts of another day know nothing; the folder that they are joined in does.
    for (const index of [1, 2]) await collect(wish(`part-${index}`, { shard: { index, of: 2 } }), world(now + 3 * 86_400_000));
    await merge(
      [1, 2].map((index) => join(folder, `part-${index}`)),
      lost,
      [],
      now,
    );
    expect(repositories('lost').map(({ history }) => history)).toEqual(after.map(({ history }) => history));
  });

  test('reads everything once a week, and so sees what was deleted and archived', async () => {
    await start(mixed(12));
    await collect(wish('out'), world());
    github.repositories.splice(3, 1);
    expect((await collect(wish('out'), world(now + 6 * 86_400_000))).repositories).toBe(12);
    expect((await collect(wish('out'), world(now + 7 * 86_400_000))).repositories).toBe(11);
  });

  test('marks the day on which policies changed', async () => {
    await start(mixed(2));
    await collect(wish('out'), world());
    expect(collection('out').policyChanges).toEqual([]);
    const { policies, ...others } = collection('out');
    writeFileSync(join(folder, 'out', 'collection.json'), JSON.stringify({ ...others, policies: { ...policies, digest: 'another' } }));
    await collect(wish('out'), world(now + 86_400_000));
    expect(collection('out').policyChanges).toEqual([{ on: '2026-11-23', version: policies.version }]);
  });
});

describe('shards', () => {
  test('joined, are what one run would have written', async () => {
    await start([...mixed(50), ...mixed(10, 'acme-labs').map((one) => ({ ...one, id: one.id + 500 }))]);
    const owners = ['acme', 'acme-labs'];
    await collect(wish('one', { owners }), world());
    const parts = [1, 2, 3].map((index) => `part-${index}`);
    for (const [index, part] of parts.entries()) await collect(wish(part, { owners, shard: { index: index + 1, of: 3 } }), world());
    expect(parts.reduce((sum, part) => sum + repositories(part).length, 0)).toBe(60);
    const merged = await merge(
      parts.map((part) => join(folder, part)),
      join(folder, 'joined'),
      [],
      now,
    );
    expect(merged).toMatchObject({ ok: true, value: { repositories: 60 } });
    expect(text('joined')).toBe(text('one'));
    expect(collection('joined')).toEqual(collection('one'));
  });

  test('are not joined before they are finished', async () => {
    await start(mixed(1));
    const merged = await merge([join(folder, 'nowhere')], join(folder, 'joined'), [], now);
    expect(merged).toMatchObject({ ok: false, errors: [{ code: 'input/not-found' }] });
  });
});

describe('the number of requests', () => {
  test('is a thirtieth of the repositories and 50 at most; with one in a hundred pushed, a twentieth of that', async () => {
    const count = 1500;
    await start(Array.from({ length: count }, (_, index) => plain(index)));
    const first = await collect(wish('out'), world());
    expect(first.requests).toBe(github.requests);
    expect(first.requests).toBeLessThanOrEqual(count / 30 + 50);
    for (let index = 0; index < count / 100; index++)
      Object.assign(github.repositories[index * 7] as StandInRepository, {
        pushedAt: `2026-11-22T06:${String(index).padStart(2, '0')}:00Z`,
      });
    const second = await collect(wish('out'), world(now + 86_400_000));
    expect(second.requests).toBeLessThanOrEqual((count / 30 + 50) * 0.05);
  }, 120_000);
});
