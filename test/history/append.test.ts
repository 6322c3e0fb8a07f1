import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sharedNowhere } from '../../src/app/configuration/extends-clone.ts';
import { appendRecords } from '../../src/app/records/record.ts';
import { draftsOf, type Recording } from '../../src/app/records/record-entry.ts';
import { type Client, type Connection, connect } from '../../src/github/client.ts';
import { readHistory } from '../../src/github/history.ts';
import { readChain } from '../../src/history/chain.ts';
import { historyBranch, historyFile } from '../../src/history/line.ts';
import { wrongWith } from '../../src/history/shape.ts';
import { againstCommits } from '../../src/history/verify.ts';
import { GitHub } from '../github/github.ts';
import { mergedAs } from '../github/history-answers.ts';
import type { User } from '../github/state.ts';
import { WorkingCopy } from '../github/working-copy.ts';

// Several run at once, with git in processes of its own.
vi.setConfig({ testTimeout: 120_000 });

const ada: User = { login: 'ada', id: 1, type: 'User' };
const petra: User = { login: 'petra', id: 2, type: 'User' };
const before = readFileSync('docs/example/base.yml', 'utf8');
const after = readFileSync('docs/example/head.yml', 'utf8');

let copy: WorkingCopy;
let github: GitHub;
let client: Client;
let connection: Connection;
const recording = (more: Partial<Recording> = {}): Recording => ({
  repository: { id: 600, owner: 'acme', name: 'shop' },
  branch: 'main',
  now: '2026-11-02T12:00:00Z',
  toolDigest: 'ab'.repeat(32),
  judging: { configuration: '.github/privacy-lint.yml', paths: [], shared: sharedNowhere },
  asking: { connection, teamToken: undefined },
  ...more,
});
/** As a push does whose tip is a commit. @returns the commits that were recorded */
const append = async (commit: string, more: Partial<Recording> = {}): Promise<string[]> => {
  const push = { before: (await github.git.git('rev-parse', `${commit}^1`)).trim(), after: commit };
  const { now } = recording(more);
  const { entries } = await appendRecords(client, 'main', push, now, draftsOf(client, recording(more)));
  return entries.map(({ commits }) => commits.merge);
};
/** As the schedule does. */
const sweep = async () => {
  const { entries } = await appendRecords(client, 'main', undefined, recording().now, draftsOf(client, recording()));
  return entries.map(({ commits }) => commits.merge);
};
const history = async () => readChain((await readHistory(client, historyBranch, historyFile))?.text ?? '', wrongWith);
const commits = async (branch: string) => (await github.git.git('rev-list', '--first-parent', '--reverse', branch)).trim().split('\n');

/** Merges a branch with one commit. @returns the merge commit */
function merge(name: string, files: Record<string, string>): string {
  copy.commit(name, files, `Work on ${name}`, 'main');
  const pull = github.open(name, name, ada);
  const commit = copy.merge('main', name);
  mergedAs(github, pull, commit, petra);
  return commit;
}

beforeEach(async () => {
  copy = new WorkingCopy();
  copy.commit('main', { 'privacy.yml': before }, 'Start');
  github = await GitHub.start(copy.origin);
  github.tokens.set('record-token', { user: ada, may: { contents: 'write', pull_requests: 'read', statuses: 'read' } });
  connection = {
    token: 'record-token',
    apiUrl: github.url,
    graphqlUrl: `${github.url}/graphql`,
    repository: 'acme/shop',
    userAgent: 'test',
  };
  client = connect(connection);
});
afterEach(async () => {
  copy.remove();
  await github.close();
});

describe('a push to the default branch', () => {
  test('begins a history on a branch of its own, with what the merge brought and how the repository stands', async () => {
    const commit = merge('vendor', { 'privacy.yml': after });
    expect(await append(commit)).toEqual([commit]);
    const { kept, problems } = await history();
    expect(problems).toEqual([]);
    expect(kept[0]?.record).toMatchObject({
      sequence: 1,
      kind: 'merge',
      pull: { number: 1, author: { id: 1, login: 'ada' } },
      commits: { merge: commit },
      merged: { by: { login: 'petra' }, pastRules: true },
      declarations: [{ root: 'privacy.yml', path: 'privacy.yml' }],
    });
    expect(kept[0]?.record.findings.some(({ state }) => state === 'open')).toBe(true);
    const first = (await github.git.git('rev-list', '--max-parents=0', historyBranch)).trim();
    expect(await commits(historyBranch)).toEqual([first]);
  });

  test('fills the gap that a merge without a run left, and marks it', async () => {
    await append(merge('one', { 'a.txt': '1' }));
    const missed = [merge('two', { 'b.txt': '2' }), copy.commit('main', { 'c.txt': '3' }, 'Pushed past everyone')];
    const last = merge('three', { 'd.txt': '4' });
    expect(await append(last)).toEqual([...missed, last]);
    const { kept, problems } = await history();
    expect(problems).toEqual([]);
    expect(kept.map(({ record }) => [record.kind, record.pull?.number])).toEqual([
      ['merge', 1],
      ['reconciled', 2],
      ['reconciled', undefined],
      ['merge', 3],
    ]);
    expect(againstCommits({ kept, problems }, await commits('main'))).toEqual([]);
  });

  test('is recorded once, however often it is run and in whatever order', async () => {
    const first = merge('one', { 'a.txt': '1' });
    await append(first);
    const [second, third] = [merge('two', { 'b.txt': '2' }), merge('three', { 'c.txt': '3' })];
    await append(third);
    expect(await append(second)).toEqual([]);
    expect(await append(third)).toEqual([]);
    expect((await history()).kept.map(({ record }) => record.commits.merge)).toEqual([first, second, third]);
  });

  test('of two runs at once, the slower reads again and adds nothing twice', async () => {
    await append(merge('one', { 'a.txt': '1' }));
    const [second, third] = [merge('two', { 'b.txt': '2' }), merge('three', { 'c.txt': '3' })];
    const done = await Promise.all([append(second), append(third), append(third)]);
    const { kept, problems } = await history();
    expect(problems).toEqual([]);
    expect(kept.map(({ record }) => record.commits.merge).slice(1)).toEqual([second, third]);
    // Two runs may write the very same commit; then both did.
    expect(new Set(done.flat())).toEqual(new Set([second, third]));
  });

  test('begins with the tip where nobody pushed, and then lacks nothing', async () => {
    merge('one', { 'a.txt': '1' });
    const second = merge('two', { 'b.txt': '2' });
    expect(await sweep()).toEqual([second]);
    expect(await sweep()).toEqual([]);
    expect((await history()).kept.map(({ record }) => record.kind)).toEqual(['reconciled']);
  });

  test('asks again about a commit so young that GitHub may not know yet what it came from', async () => {
    await append(merge('one', { 'a.txt': '1' }));
    copy.commit('two', { 'b.txt': '2' }, 'Work on two', 'main');
    const pull = github.open('two', 'two', ada);
    const commit = copy.merge('main', 'two');
    const asked = () => github.asked.filter((one) => one === 'repos/list-pull-requests-associated-with-commit').length;
    const already = asked();
    github.before = () => {
      if (asked() === already + 2) mergedAs(github, pull, commit, petra);
    };
    const at = (await github.git.commit(commit)).author.date;
    await append(commit, { now: new Date(Date.parse(at) + 5_000).toISOString() });
    expect((await history()).kept.at(-1)?.record.pull?.number).toBe(2);
  });

  test('survives a server that fails before or after it wrote', async () => {
    await append(merge('one', { 'a.txt': '1' }));
    const second = merge('two', { 'b.txt': '2' });
    github.faults.push(
      { operation: 'git/update-ref', status: 502, times: 1, done: true },
      { operation: 'git/create-blob', status: 502, times: 1 },
    );
    await append(second);
    expect((await history()).kept.map(({ record }) => record.commits.merge).at(-1)).toBe(second);
    expect((await history()).kept).toHaveLength(2);
  });
});
