/** A stand-in GitHub and a folder for each test that collects from it, and what came of it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Wish, World } from '../../src/app/organisation/collect.ts';
import type { CollectedRepository, Collection } from '../../src/dashboard/model.ts';
import { riskOf } from '../../src/dashboard/status.ts';
import { type Fault, StandIn, type StandInRepository } from './stand-in.ts';

export const now = Date.parse('2026-11-22T05:00:00Z');
export let folder: string;
export let github: StandIn;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'privacy-lint-collect-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await github.close();
});

export const start = async (repositories: StandInRepository[]) => {
  github = await StandIn.start(repositories);
};
export const waits: [number, string][] = [];
export const world = (at = now): World => ({
  ...{ token: 'token', apiUrl: github.url, graphqlUrl: `${github.url}/graphql`, userAgent: 'test' },
  sleep: async () => undefined,
  now: () => at,
  waiting: (time, why) => waits.push([time, why]),
  progress: () => undefined,
});
export const wish = (name: string, more: Partial<Wish> = {}): Wish => ({
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
export const text = (name: string) => readFileSync(join(folder, name, 'repositories.ndjson'), 'utf8');
export const repositories = (name: string) =>
  text(name)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CollectedRepository);
export const collection = (name: string) => JSON.parse(readFileSync(join(folder, name, 'collection.json'), 'utf8')) as Collection;
export const statuses = (name: string) => repositories(name).map((one) => riskOf(one, '2026-11-22').status);
export const fails = (at: (index: number) => Fault | undefined) => {
  const first = github.requests;
  github.fault = (index) => at(index - first);
};
