/** Collecting from a server in trouble, and being cut short by it. */
import { existsSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collect } from '../../src/app/organisation/collect.ts';
import { collection, fails, folder, github, now, repositories, start, statuses, text, waits, wish, world } from './collecting.ts';
import { mixed } from './organisation.ts';

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
