/** Repositories that extend a configuration of their organisation, collected: judged by it, and it is asked for once. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { collect, type Wish, type World } from '../../src/app/organisation/collect.ts';
import { merge } from '../../src/app/organisation/collect-merge.ts';
import type { CollectedRepository } from '../../src/dashboard/model.ts';
import { GitHub } from '../github/github.ts';
import { WorkingCopy } from '../github/working-copy.ts';
import { plain } from './organisation.ts';
import { StandIn, type StandInRepository } from './stand-in.ts';

const now = Date.parse('2026-11-22T05:00:00Z');
const declaration = `version: 1
system: { name: Shop, privacy_notice: https://shop.example/privacy }
datasets: { users: { subjects: [customers], retention: 1 year, fields: { email: email } } }
recipients: { mapper: { name: Mapper Ltd, role: processor, country: GB, contract: signed } }
activities: { orders: { purpose: Deliver orders, data: [users], recipients: [mapper], lawful_basis: contract } }
`;
const module = readFileSync('test/action/module.yml', 'utf8').replaceAll('RULE', 'ours/no-mapper');

let folder: string;
let organisation: WorkingCopy;
let shared: GitHub;
let github: StandIn;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'privacy-lint-collect-'));
  organisation = new WorkingCopy();
  // The repository that is shared is a repository of the same owner, and of the stand-in that speaks of single ones.
  shared = await GitHub.start(organisation.origin);
  shared.host('privacy', organisation.origin);
  shared.tokens.set('token', { user: { login: 'acme-bot', id: 77, type: 'User' }, may: { contents: 'read' } });
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  organisation.remove();
  await shared.close();
  await github.close();
});

const agreed = (text = 'version: 1\npolicies: [policies]\n') =>
  organisation.commit('main', { 'lint.yml': text, 'policies/ours.yml': module }, 'What we agreed to');
const extending = (commit: string) => `version: 1\nextends: acme/privacy/lint.yml@${commit}\n`;
const start = async (repositories: StandInRepository[]) => {
  github = await StandIn.start(repositories);
  github.beside = shared.url;
};
const some = (count: number, config: string): StandInRepository[] =>
  Array.from({ length: count }, (_, index) => ({
    ...plain(index),
    files: { 'privacy.yml': declaration, '.github/privacy-lint.yml': config },
  }));
const world = (): World => ({
  ...{ token: 'token', apiUrl: github.url, graphqlUrl: `${github.url}/graphql`, userAgent: 'test' },
  sleep: async () => undefined,
  now: () => now,
  waiting: () => undefined,
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
const repositories = (name: string) =>
  readFileSync(join(folder, name, 'repositories.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CollectedRepository);
const rules = (name: string) => repositories(name).map(({ findings }) => findings.map(({ rule }) => rule));

test('forty repositories are judged by the policies that they share, which are asked for once', async () => {
  await start(some(40, 'version: 1\n'));
  const { requests: without } = await collect(wish('plain'), world());
  await github.close();
  await start(some(40, extending(agreed())));
  const { requests } = await collect(wish('out'), world());
  expect(rules('out')).toEqual(Array.from({ length: 40 }, () => ['ours/no-mapper']));
  // The file, whether its commit is one of the branch, the list of its files, and one module.
  expect(requests - without).toBe(4);
  expect(github.requests).toBe(requests);
});

test('what is judged again without having been read again is judged by them too', async () => {
  const all = some(3, extending(agreed()));
  await start(all);
  await collect(wish('out'), world());
  const [first] = all;
  if (first) Object.assign(first, { pushedAt: '2026-11-21T08:00:00Z' });
  expect(await collect(wish('out'), world())).toMatchObject({ mode: 'latest' });
  expect(rules('out')).toEqual([['ours/no-mapper'], ['ours/no-mapper'], ['ours/no-mapper']]);
});

test('one that nobody can read, or of a fork, fails the repository, and no other', async () => {
  agreed();
  const fork = organisation.commit('eve', { 'lint.yml': 'version: 1\n' }, 'Mine');
  const [one, two, three] = some(3, extending(fork)) as [StandInRepository, StandInRepository, StandInRepository];
  two.files = { ...two.files, '.github/privacy-lint.yml': 'version: 1\n' };
  three.files = { ...three.files, '.github/privacy-lint.yml': extending(fork).replace('privacy/', 'secret/') };
  await start([one, two, three]);
  await collect(wish('out'), world());
  const [first, second, third] = repositories('out');
  expect(first?.errors).toMatchObject([
    { file: '.github/privacy-lint.yml', line: 2, message: expect.stringContaining('does not lead to') },
  ]);
  expect(second?.errors).toEqual([]);
  expect(third?.errors).toMatchObject([{ message: expect.stringContaining('acme/secret is not there') }]);
});

test('parts are judged by them where they are merged, and nothing is asked', async () => {
  await start(some(4, extending(agreed())));
  for (const index of [1, 2]) await collect(wish(`part${index}`, { shard: { index, of: 2 } }), world());
  const before = github.requests;
  const merged = await merge([join(folder, 'part1'), join(folder, 'part2')], join(folder, 'whole'), [], now);
  expect(merged).toMatchObject({ ok: true, value: { repositories: 4 } });
  expect(github.requests).toBe(before);
  expect(rules('whole')).toEqual(Array.from({ length: 4 }, () => ['ours/no-mapper']));
});

test('clones are judged by them where the shared repository is among the clones, and fail where it is not', async () => {
  await start([]);
  const commit = agreed();
  const shop = new WorkingCopy();
  shop.commit('main', { 'privacy.yml': declaration, '.github/privacy-lint.yml': extending(commit) }, 'Start');
  const clones = join(folder, 'acme');
  execFileSync('git', ['clone', '--quiet', shop.origin, join(clones, 'shop')]);
  await collect(wish('without', { from: clones }), world());
  expect(repositories('without')[0]?.errors).toMatchObject([{ message: expect.stringContaining('acme/privacy, which is not here') }]);
  execFileSync('git', ['clone', '--quiet', organisation.origin, join(clones, 'privacy')]);
  await collect(wish('with', { from: clones }), world());
  shop.remove();
  const found = repositories('with').find(({ findings }) => findings.length > 0);
  expect(found?.findings.map(({ rule }) => rule)).toEqual(['ours/no-mapper']);
});
