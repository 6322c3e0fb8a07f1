import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import schema from '../../schema/repository.schema.json' with { type: 'json' };
import { collect, type Wish, type World } from '../../src/app/collect.ts';
import { merge } from '../../src/app/collect-merge.ts';
import { collectedRecords } from '../../src/app/collected-records.ts';
import type { CollectedRepository, Collection } from '../../src/dashboard/model.ts';
import { riskOf } from '../../src/dashboard/status.ts';
import { pageMarkdown } from '../../src/report/page-markdown.ts';
import { recordPage } from '../../src/report/ropa.ts';
import { recordCsv } from '../../src/report/ropa-csv.ts';
import { mixed, plain, summaryOf } from './organisation.ts';
import { type Fault, StandIn, type StandInRepository } from './stand-in.ts';

const now = Date.parse('2026-11-22T05:00:00Z');
let folder: string;
let github: StandIn;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'privacy-lint-collect-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await github.close();
});

const start = async (repositories: StandInRepository[]) => {
  github = await StandIn.start(repositories);
};
const waits: [number, string][] = [];
const world = (at = now): World => ({
  ...{ token: 'token', apiUrl: github.url, graphqlUrl: `${github.url}/graphql`, userAgent: 'test' },
  sleep: async () => undefined,
  now: () => at,
  waiting: (time, why) => waits.push([time, why]),
  progress: () => undefined,
});
const wish = (name: string, more: Partial<Wish> = {}): Wish => ({
  ...{
    owners: ['acme'],
    out: join(folder, name),
    include: [],
    exclude: [],
    full: false,
    deep: false,
    policies: [],
    host: 'https://github.com',
  },
  ...more,
});
const text = (name: string) => readFileSync(join(folder, name, 'repositories.ndjson'), 'utf8');
const repositories = (name: string) =>
  text(name)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CollectedRepository);
const collection = (name: string) => JSON.parse(readFileSync(join(folder, name, 'collection.json'), 'utf8')) as Collection;
const statuses = (name: string) => repositories(name).map((one) => riskOf(one, '2026-11-22').status);
const fails = (at: (index: number) => Fault | undefined) => {
  const first = github.requests;
  github.fault = (index) => at(index - first);
};

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

/** Folders of a service as its framework wants them, and a declaration at the end of one. */
const layered = (index: number, more: Record<string, string> = {}): StandInRepository => {
  const one = plain(index);
  const source = 'src/main/java/com/acme/shop';
  const files = {
    'README.md': '# Shop\n',
    [`${source}/orders/internal/Order.java`]: 'class Order {}\n',
    [`${source}/App.java`]: `// ${index}\n`,
  };
  return { ...one, files: { ...files, ...more } };
};
const declared = plain(3).files['privacy.yml'] as string;
const deepest = 'src/main/java/com/acme/shop/orders/internal/privacy/data/privacy.yml';

describe('declarations that lie deep', () => {
  test('are found however deep, and what changed nothing below a folder is not looked into again', async () => {
    await start([
      layered(0, { [deepest]: declared }),
      layered(1),
      layered(2, { 'privacy.yml': declared, 'a/b/c/d/privacy.yml': declared }),
    ]);
    await collect(wish('out'), world());
    expect(repositories('out').map((one) => one.declarations.map(({ path }) => path))).toEqual([
      [deepest],
      [],
      ['a/b/c/d/privacy.yml', 'privacy.yml'],
    ]);
    expect(repositories('out').flatMap(({ unlooked }) => unlooked ?? [])).toEqual([]);
    const [first] = github.repositories as [StandInRepository];
    Object.assign(first, { pushedAt: '2026-11-22T06:00:00Z', files: { ...first.files, 'README.md': '# Another\n' } });
    const asked = github.requests;
    github.queries.length = 0;
    await collect(wish('out'), world(now + 86_400_000));
    expect(github.queries.filter((query) => query.startsWith('query Folders'))).toEqual([]);
    expect(github.requests - asked).toBeLessThanOrEqual(3);
    expect(repositories('out')[0]?.declarations).toHaveLength(1);
    // A new file below is a new folder all the way up.
    Object.assign(first, { pushedAt: '2026-11-23T06:00:00Z', files: { ...first.files, 'src/main/java/com/new/privacy.yml': declared } });
    await collect(wish('out'), world(now + 2 * 86_400_000));
    expect(repositories('out')[0]?.declarations).toHaveLength(2);
  });

  test('never pass for absent: what was not looked into yet is said, does not pass, and is looked into next', async () => {
    const many = (index: number) =>
      Object.fromEntries(Array.from({ length: 220 }, (_, folder) => [`a/b/f${folder}/d/e/f/g/h/${index}.txt`, `${folder}\n`]));
    await start(Array.from({ length: 40 }, (_, index) => layered(index, { 'privacy.yml': declared, ...many(index) })));
    const { requests, unlooked } = await collect(wish('out'), world());
    expect(requests).toBeLessThanOrEqual(40 / 30 + 50);
    expect(unlooked).toBeGreaterThan(10);
    const all = repositories('out');
    for (const one of all) {
      const risk = riskOf(one, '2026-11-22');
      if (one.unlooked) expect(risk.status, one.name).toMatch(/unreadable|failing/);
      if (one.unlooked) expect(risk.reasons.join()).toContain('not looked into yet');
    }
    const left = (name: string) => repositories(name).reduce((sum, one) => sum + (one.unlooked?.folders ?? 0), 0);
    const before = left('out');
    const second = await collect(wish('out'), world(now + 86_400_000));
    expect(second.mode).toBe('latest');
    expect(left('out')).toBeLessThan(before);
    await collect(wish('out', { deep: true }), world(now + 86_400_000));
    expect(left('out')).toBe(0);
    expect(repositories('out').map((one) => riskOf(one, '2026-11-23').status)).not.toContain('unreadable');
  }, 120_000);

  test('are not looked for where the configuration says that there are none', async () => {
    const configured = (text: string) => ({ '.github/privacy-lint.yml': `version: 1\n${text}`, 'apps/shop/privacy.yml': declared });
    await start([
      layered(0, configured('paths: ["apps/*/privacy.yml"]\n')),
      layered(1, configured('ignore: ["src/**"]\n')),
      layered(2, {
        'privacy.yml': 'version: 1\nsystem: { name: Whole }\ninclude: ["src/**/people.yml"]\n',
        [deepest.replace('privacy.yml', 'people.yml')]:
          'version: 1\ndatasets:\n  staff: { subjects: [employees], retention: 1 year, fields: { name: name } }\n',
        '.github/privacy-lint.yml': 'version: 1\npaths: [privacy.yml]\n',
      }),
    ]);
    github.fault = (_, { query }) => (query.startsWith('query Folders') && !query.includes('R_3') ? { status: 401, body: {} } : undefined);
    await collect(wish('out'), world());
    expect(repositories('out').map(({ declarations, unlooked }) => [declarations.length, unlooked])).toEqual([
      [1, undefined],
      [1, undefined],
      [1, undefined],
    ]);
    expect(repositories('out')[2]?.declarations[0]?.categories.map(({ category }) => category)).toEqual(['name']);
  });

  test('in a folder that GitHub never shows leave the repository marked', async () => {
    await start([layered(0, { 'privacy.yml': declared })]);
    github.fault = (_, { query }) => (query.startsWith('query Folders') ? { status: 502 } : undefined);
    await collect(wish('out'), world());
    expect(statuses('out')).toEqual(['failed-to-collect']);
    expect(repositories('out')[0]?.errors[0]?.message).toContain('the folder src/main/java cannot be read');
    github.fault = () => undefined;
    await collect(wish('out'), world(now + 86_400_000));
    expect(repositories('out')[0]?.errors).toEqual([]);
  });
});

describe('the record of everything that was collected', () => {
  test('holds what every active repository declares, and names those that are not in it, with the reason', async () => {
    await start(mixed(12));
    await collect(wish('out'), world());
    const found = await collectedRecords(join(folder, 'out'), '2026-11-22');
    if (!found.ok) throw new Error(JSON.stringify(found.errors));
    const { records, silent } = found.value;
    const declared = repositories('out').filter(({ archived, fork }) => !archived && !fork);
    const paths = declared.flatMap(({ owner, name, declarations }) => declarations.map(({ path }) => `${owner}/${name}/${path}`));
    expect(records.map(({ declaration }) => declaration)).toEqual(paths);
    expect(silent.map(({ repository, why }) => `${repository.slice(-2)} ${why.replace(/:.*/, '')}`)).toEqual([
      '01 declares nothing',
      '02 cannot be read',
      '07 is archived',
      '08 is a fork',
      '09 declares nothing',
    ]);
    const page = pageMarkdown(recordPage(records, '2026-11-22', silent));
    expect(page).toContain('5 repositories are not in it, or not wholly: they stand at its end.');
    for (const { repository } of silent) {
      expect(page).toContain(repository);
      expect(recordCsv(records, silent)).toContain(`"${repository}"`);
    }
    expect(existsSync(join(folder, 'out', 'state', 'journal.ndjson'))).toBe(false);
  });

  test('is not written of a collection that was cut short', async () => {
    await start(mixed(12));
    github.fault = (index) => (index === 2 ? { status: 401, body: {} } : undefined);
    await expect(collect(wish('out'), world())).rejects.toThrow();
    expect(await collectedRecords(join(folder, 'out'), '2026-11-22')).toMatchObject({ ok: false, errors: [{ code: 'input/not-found' }] });
  });
});

describe('a server in trouble', () => {
  test('is asked for half as much whenever it takes too long, and that is remembered', async () => {
    await start(mixed(60));
    await collect(wish('calm'), world());
    github.sizes.length = 0;
    github.fault = (_, { variables }) => (Number(variables.first) > 8 ? { status: 502 } : undefined);
    await collect(wish('out'), world());
    expect(Math.max(...github.sizes)).toBe(8);
    expect(text('out')).toBe(text('calm'));
    github.sizes.length = 0;
    await collect(wish('out', { full: true }), world());
    expect(github.sizes[0]).toBe(8);
  });

  test('is waited for as long as it asks, and that is said', async () => {
    await start(mixed(12));
    await collect(wish('calm'), world());
    for (const [name, fault] of [
      ['secondary', { status: 403, headers: { 'retry-after': '90' }, body: { message: 'You have exceeded a secondary rate limit' } }],
      ['hourly', { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 1800) }, body: {} }],
      ['many', { status: 429, body: {} }],
      ['points', { status: 200, body: { data: null, errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] } }],
    ] as const) {
      waits.length = 0;
      fails((index) => (index === 1 ? fault : undefined));
      await collect(wish(name), world());
      expect(waits[0]?.[0], name).toBe({ secondary: 90_000, hourly: 1_800_000, many: 60_000, points: 60_000 }[name]);
      expect(text(name)).toBe(text('calm'));
    }
  });

  test('that never answers for one repository leaves it marked, with what was known before', async () => {
    await start(mixed(12));
    await collect(wish('out'), world());
    const later = now + 8 * 86_400_000;
    // The sixth repository breaks every page that it is on; its name alone can be had.
    github.fault = (_, { query, variables }) => {
      const [from, to] = [Number(variables.after ?? 0), Number(variables.after ?? 0) + Number(variables.first)];
      return query.includes('...Collected') && from <= 5 && to > 5 ? { status: 504 } : undefined;
    };
    await collect(wish('out'), world(later));
    expect(statuses('out').filter((one) => one === 'failed-to-collect')).toHaveLength(1);
    const failed = repositories('out')[5];
    expect(failed?.collectedAt).toBe(new Date(now).toISOString());
    expect(failed?.declarations).toHaveLength(1);
    github.fault = () => undefined;
    await collect(wish('out'), world(later + 86_400_000));
    expect(repositories('out')[5]?.errors).toEqual([]);
  });

  test('that leaves out a repository which the token may not see has that said', async () => {
    await start(mixed(2));
    const hidden = { totalCount: 3, pageInfo: { hasNextPage: false, endCursor: '1' }, nodes: [null] };
    const errors = [
      { message: 'Resource protected by organization SAML enforcement', path: ['repositoryOwner', 'repositories', 'nodes', 0] },
    ];
    const data = { repositoryOwner: { login: 'acme', repositories: hidden } };
    fails((index) => (index === 1 ? { status: 200, body: { data, errors } } : undefined));
    const { failures } = await collect(wish('out'), world());
    expect(failures).toEqual([{ what: 'acme', message: expect.stringContaining('nodes.0: Resource protected by organization SAML') }]);
    expect(collection('out').failures).toEqual(failures);
  });

  test('refuses a token that is not valid, and says so', async () => {
    await start(mixed(2));
    github.fault = () => ({ status: 401, body: { message: 'Bad credentials' } });
    await expect(collect(wish('out'), world())).rejects.toThrow('The token in GITHUB_TOKEN is not valid');
  });

  test('killed at any request, and with its last line half-written, it goes on to the same result', async () => {
    await start(mixed(40));
    github.fault = (_, { variables }) => (Number(variables.first) > 7 ? { status: 502 } : undefined);
    await collect(wish('calm'), world());
    const all = github.requests;
    expect(all).toBeGreaterThan(8);
    for (let kill = 1; kill <= all; kill++) {
      const name = `killed-${kill}`;
      const slow = github.fault;
      const first = github.requests;
      github.fault = (index, question) => (index - first === kill ? { status: 401, body: {} } : slow(index, question));
      await expect(collect(wish(name), world())).rejects.toThrow();
      github.fault = slow;
      const journal = join(folder, name, 'state', 'journal.ndjson');
      truncateSync(journal, Math.max(0, readFileSync(journal).length - kill * 3));
      await collect(wish(name), world());
      expect(text(name), name).toBe(text('calm'));
      expect(collection(name), name).toEqual(collection('calm'));
      expect(existsSync(journal)).toBe(false);
    }
  }, 180_000);
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
