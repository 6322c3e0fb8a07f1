import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CollectedRepository } from '../../src/dashboard/model.ts';
import { runCli } from './cli.ts';
import { mixed } from './organisation.ts';
import { StandIn, type StandInRepository } from './stand-in.ts';

let folder: string;
let github: StandIn;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'privacy-lint-clones-'));
  github = await StandIn.start(mixed(12));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await github.close();
});

function clone({ owner, name, files, records }: StandInRepository): void {
  const top = join(folder, 'clones', name);
  const write = (given: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(given)) {
      mkdirSync(dirname(join(top, path)), { recursive: true });
      writeFileSync(join(top, path), text);
    }
  };
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', top, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], { stdio: 'pipe' });
  mkdirSync(top, { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', `git@github.com:${owner}/${name}.git`);
  if (Object.keys(files).length === 0) return;
  write(files);
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Start');
  if (records === undefined) return;
  git('switch', '--quiet', '--orphan', 'privacy-history');
  write({ 'records.ndjson': records });
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Record');
  git('switch', '--quiet', 'main');
}

const environment = () => ({ GITHUB_TOKEN: 'token', GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql` });
const repositories = (name: string) =>
  readFileSync(join(folder, name, 'repositories.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CollectedRepository);

describe('the command', () => {
  test('says of clones what it says of the same repositories on GitHub', async () => {
    for (const one of github.repositories) clone(one);
    const there = await runCli(['org', 'collect', 'acme', '--out', 'there'], folder, environment());
    expect(there).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^12 repositories in there, all of them read, with \d requests\.\n$/),
    });
    const here = await runCli(['org', 'collect', '--from', 'clones', '--out', 'here'], folder, {});
    expect(here).toMatchObject({ code: 0, out: '12 repositories in here.\n' });
    const said = (name: string) =>
      repositories(name).map(({ owner, name: called, url, teams, declarations, findings, accepted, acts, errors }) => {
        return { owner, called, url, teams, declarations, findings, accepted, acts, errors };
      });
    expect(said('here')).toEqual(said('there'));
  });

  test('says what is missing', async () => {
    expect((await runCli(['org', 'collect', 'acme'], folder, environment())).error).toContain('org collect needs --out FOLDER');
    expect((await runCli(['org', 'collect', 'acme', '--out', 'out'], folder, {})).error).toContain('GITHUB_TOKEN');
    expect((await runCli(['org', 'collect', 'acme', '--out', 'out', '--shard', '3/2'], folder, environment())).error).toContain(
      '1/N to N/N',
    );
    expect((await runCli(['org', 'collect', 'nobody', '--out', 'out'], folder, environment())).error).toContain('knows no owner nobody');
  });

  test('shows that it waits, and how far it is', async () => {
    github.fault = (index) => (index === 1 ? { status: 403, headers: { 'retry-after': '1' } } : undefined);
    const { error } = await runCli(['org', 'collect', 'acme', '--out', 'out'], folder, environment());
    expect(error).toMatch(/Waiting 1 s, until \d\d:\d\d:\d\d UTC: a limit of how much may be asked at once\./);
    expect(error).toContain('12 of 12');
  });
});
