/** A collection whose process is killed, as a machine that goes away kills it: the same command goes on to the same result. */
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CollectedRepository } from '../../src/dashboard/model.ts';
import { runCli } from './cli.ts';
import { mixed } from './organisation.ts';
import { StandIn } from './stand-in.ts';

let folder: string;
let github: StandIn;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'privacy-lint-killed-'));
  github = await StandIn.start(mixed(24));
  github.fault = slow;
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await github.close();
});

/** Small pages, so that there are some requests to be killed at. */
const slow: StandIn['fault'] = (_, { variables }) => (Number(variables.first) > 4 ? { status: 502 } : undefined);

const collect = (out: string, started?: (child: ChildProcess) => void) =>
  runCli(
    ['org', 'collect', 'acme', '--out', out],
    folder,
    { GITHUB_TOKEN: 'token', GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql` },
    started,
  );

/** Everything but the time at which it was collected. */
const said = (name: string) =>
  readFileSync(join(folder, name, 'repositories.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CollectedRepository)
    .map(({ collectedAt: _, ...one }) => one);

test('while it asks: whatever it was asking for', async () => {
  expect((await collect('calm')).code).toBe(0);
  const all = github.requests;
  expect(all).toBeGreaterThan(8);
  for (const [round, at] of [2, Math.floor(all / 2), all].entries()) {
    const out = `killed-${round}`;
    let child: ChildProcess | undefined;
    const first = github.requests;
    github.fault = (index, question) => {
      if (index - first === at) child?.kill('SIGKILL');
      return slow(index, question);
    };
    expect(
      (
        await collect(out, (one) => {
          child = one;
        })
      ).code,
    ).toBe(null);
    expect(existsSync(join(folder, out, 'repositories.ndjson'))).toBe(false);
    github.fault = slow;
    const again = await collect(out);
    expect(again.out, again.error).toContain('gone on where a run was cut short');
    expect(said(out)).toEqual(said('calm'));
    expect(existsSync(join(folder, out, 'state', 'journal.ndjson'))).toBe(false);
  }
}, 180_000);

test('while it puts its files in place: what stands there is never half of it', async () => {
  expect((await collect('calm')).code).toBe(0);
  for (const last of [
    'repositories.ndjson',
    'history.ndjson',
    'collection.json',
    join('state', 'sources.ndjson'),
    join('state', 'run.json'),
  ]) {
    const out = `stopped-${last.replace(/\W/g, '-')}`;
    // A folder where the file belongs stops it right there.
    mkdirSync(join(folder, out, last), { recursive: true });
    expect((await collect(out)).code).not.toBe(0);
    rmdirSync(join(folder, out, last));
    expect((await collect(out)).code).toBe(0);
    expect(said(out)).toEqual(said('calm'));
  }
}, 180_000);
