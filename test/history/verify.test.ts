import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyClone, verifyRepository } from '../../src/app/records/history.ts';
import { appendRecords } from '../../src/app/records/record.ts';
import { type Client, connect } from '../../src/github/client.ts';
import { writeHistory } from '../../src/github/history.ts';
import { extended, historyBranch, historyFile } from '../../src/history/line.ts';
import { GitHub } from '../github/github.ts';
import { mergedAs } from '../github/history-answers.ts';
import type { User } from '../github/state.ts';
import { WorkingCopy } from '../github/working-copy.ts';
import { entry, commit as hash, signOff } from './record.ts';

const ada: User = { login: 'ada', id: 1, type: 'User' };
const petra: User = { login: 'petra', id: 2, type: 'User' };
let copy: WorkingCopy;
let github: GitHub;
let client: Client;
let clones: string;

beforeEach(async () => {
  copy = new WorkingCopy();
  clones = mkdtempSync(join(tmpdir(), 'privacy-lint-clones-'));
  copy.commit('main', { 'a.txt': 'a' }, 'Start');
  github = await GitHub.start(copy.origin);
  github.tokens.set('token', { user: ada, may: { contents: 'write', pull_requests: 'write', statuses: 'read' } });
  const address = { apiUrl: github.url, graphqlUrl: `${github.url}/graphql` };
  client = connect({ token: 'token', ...address, repository: 'acme/shop', userAgent: 'test' });
});
afterEach(async () => {
  copy.remove();
  rmSync(clones, { recursive: true });
  await github.close();
});

/** Merges a pull request that petra signed off, and records it. */
async function merged(name: string, forged = false): Promise<string> {
  const head = copy.commit(name, { [`${name}.txt`]: name }, name, 'main');
  const pull = github.open(name, name, ada);
  const { id, number } = { id: github.state.id(), number: pull.number };
  const at = github.state.now();
  if (!forged) github.state.issueComments.push({ id, issue: number, user: petra, body: signOff.text, created: at, updated: at });
  const commit = copy.merge('main', name);
  mergedAs(github, pull, commit, petra);
  const before = (await github.git.git('rev-parse', `${commit}^1`)).trim();
  await appendRecords(client, 'main', { before, after: commit }, at, async ({ commits: [one] }) => () => {
    return entry(number, {
      pull: { number, url: `${github.url}/acme/shop/pull/${number}`, author: { id: 1, login: 'ada' } },
      commits: { base: one.parents[0] ?? '', head, merge: one.id },
      acts: [{ ...signOff, id }],
    });
  });
  return commit;
}

const clone = () => {
  const folder = mkdtempSync(join(clones, 'clone-'));
  execFileSync('git', ['clone', '--quiet', copy.origin, folder]);
  return folder;
};
const kinds = (verified: { problems: readonly { kind: string }[] }) => verified.problems.map(({ kind }) => kind);
const lines = async () => (await github.git.git('show', `${historyBranch}:${historyFile}`)).trimEnd().split('\n');
const overwrite = async (text: string) => {
  const tip = await github.git.commitOf(historyBranch);
  await writeHistory(client, historyBranch, { path: historyFile, text }, tip, 'Tidy up');
};

describe('history verify', () => {
  test('finds nothing where all is as it was recorded', async () => {
    await merged('one');
    await merged('two');
    expect(await verifyRepository(client)).toEqual(expect.objectContaining({ records: 2, problems: [] }));
    expect(await verifyClone(clone())).toEqual(expect.objectContaining({ records: 2, problems: [] }));
  });

  test('finds a sign-off that nobody gave', async () => {
    await merged('one', true);
    const { problems } = await verifyRepository(client);
    expect(problems).toEqual([expect.objectContaining({ kind: 'forged', line: 1, pull: 1 })]);
  });

  test('finds a merge that has no record', async () => {
    await merged('one');
    const missed = copy.commit('main', { 'b.txt': 'b' }, 'Quietly');
    expect((await verifyRepository(client)).problems).toEqual([expect.objectContaining({ kind: 'no-record', commit: missed })]);
    expect((await verifyClone(clone())).problems).toEqual([expect.objectContaining({ kind: 'no-record', commit: missed })]);
  });

  test('finds a line that was edited', async () => {
    await merged('one');
    await merged('two');
    const [first = '', second] = await lines();
    await overwrite(`${first.replace('petra', 'paula')}\n${second}\n`);
    expect(kinds(await verifyRepository(client))).toContain('broken-chain');
  });

  test('finds in a clone that the whole chain was written anew', async () => {
    const commit = await merged('one');
    await overwrite(extended('', [entry(1, { commits: { base: hash('x'), head: hash('y'), merge: commit }, acts: [], findings: [] })]));
    expect(kinds(await verifyRepository(client))).not.toContain('broken-chain');
    expect(kinds(await verifyClone(clone()))).toEqual(['rewritten']);
  });

  test('says where there is nothing to verify', async () => {
    await expect(verifyRepository(client)).rejects.toThrow('there is no branch privacy-history in acme/shop');
    await expect(verifyClone(clone())).rejects.toThrow('git fetch origin privacy-history');
    await expect(verifyClone(clones)).rejects.toThrow('is no git repository');
  });
});
