import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connect } from '../../src/github/client.ts';
import { readBlob, readFileAt, readTexts, readTree } from '../../src/github/content.ts';
import { diffLines } from '../../src/github/diff-lines.ts';
import { postComment } from '../../src/github/discussion.ts';
import { wokenBy } from '../../src/github/event.ts';
import { compare, openPullRequests, wasEverThere } from '../../src/github/pull-request.ts';
import { readAll } from '../../src/github/reading.ts';
import { readStatuses, shortened, writeStatus } from '../../src/github/status.ts';
import { GitHub } from './github.ts';
import { WorkingCopy } from './working-copy.ts';

const ada = { login: 'ada', id: 1, type: 'User' } as const;
const lines = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}\n`).join('');

let copy: WorkingCopy;
let github: GitHub;
beforeEach(async () => {
  copy = new WorkingCopy();
  copy.commit('main', { 'a b/ü.txt': lines(1, 30), link: { linkTo: 'a b/ü.txt' } }, 'Start');
  copy.commit('change', { 'a b/ü.txt': `${lines(1, 14)}new\n${lines(16, 30)}end\n`, 'gone.txt': 'x' }, 'Change it');
  copy.commit('main', { 'later.txt': 'later' }, 'Move on');
  github = await GitHub.start(copy.origin);
  github.open('Change it', 'change', ada);
});
afterEach(async () => {
  copy.remove();
  await github.close();
});

const client = (token = 'workflow-token') =>
  connect({ token, apiUrl: github.url, graphqlUrl: `${github.url}/graphql`, repository: 'acme/shop', userAgent: 'test' });

/** Puts a blob into the repository. @returns its id */
const blobOf = (input: string | Buffer) =>
  execFileSync('git', ['-C', github.git.folder, 'hash-object', '-w', '--stdin'], { input, encoding: 'utf8' }).trim();

describe('the client', () => {
  test('reads a pull request, its merge base and its files', async () => {
    const pull = await readAll(client(), 1, 'config.yml');
    const { mergeBase, files } = await compare(client(), pull);
    expect(mergeBase).toBe(await github.git.mergeBase('main', 'change'));
    expect(mergeBase).not.toBe(pull.base);
    expect(files.map(({ path }) => path)).toEqual(['a b/ü.txt', 'gone.txt']);
  });

  test('reads several files at once, and leaves out what GitHub does not give as it is', async () => {
    const all = ['plain', 'caf\u00e9\ufeff', 'x'.repeat(200)].map(blobOf);
    const bytes = blobOf(Buffer.from([0x63, 0xe9, 0x0a]));
    github.textLimit = 100;
    const read = await readTexts(client(), [...all, bytes, '0'.repeat(40)]);
    expect([...read].map(([id, text]) => [all.indexOf(id), Buffer.from(text).toString()])).toEqual([
      [0, 'plain'],
      [1, 'caf\u00e9\ufeff'],
    ]);
    expect(github.asked).toEqual(['graphql']);
  });

  test('reads files as data, and never through a link', async () => {
    const tree = await readTree(client(), 'change');
    expect(tree.get('link')).toMatchObject({ link: true });
    expect(new TextDecoder().decode(await readBlob(client(), tree.get('gone.txt')?.blob ?? ''))).toBe('x');
    expect(new TextDecoder().decode(await readFileAt(client(), 'main', 'later.txt'))).toBe('later');
    expect(await readFileAt(client(), 'main', 'nowhere.txt')).toBeUndefined();
    await expect(readFileAt(client(), 'main', 'link')).rejects.toThrow('is not a file');
  });

  test('knows whether a path was ever there', async () => {
    expect(await wasEverThere(client(), 'change', 'gone.txt')).toBe(true);
    expect(await wasEverThere(client(), 'main', 'gone.txt')).toBe(false);
  });

  test('takes part of a tree for no tree', async () => {
    github.treeLimit = 1;
    await expect(readTree(client(), 'change')).rejects.toThrow('too many');
  });

  test('asks again after a failure of the server, and says so after the last time', async () => {
    github.faults.push({ operation: 'pulls/list', status: 502, times: 2 });
    expect(await openPullRequests(client())).toMatchObject([{ number: 1 }]);
    expect(github.asked.filter((operation) => operation === 'pulls/list')).toHaveLength(3);
  });

  test('waits as long as a secondary rate limit says', async () => {
    github.faults.push({
      operation: 'issues/create-comment',
      status: 403,
      times: 1,
      message: 'You have exceeded a secondary rate limit',
      headers: { 'retry-after': '1' },
    });
    const start = Date.now();
    await postComment(client(), 1, 'Hello');
    expect(Date.now() - start).toBeGreaterThanOrEqual(1000);
    expect((await readAll(client(), 1, 'config.yml')).comments).toHaveLength(1);
  });

  test('does not post a comment again that may have been posted', async () => {
    github.faults.push({ operation: 'issues/create-comment', status: 502, times: 1, done: true });
    await expect(postComment(client(), 1, 'Hello')).rejects.toMatchObject({ status: 502 });
    expect(github.state.issueComments).toHaveLength(1);
  });

  test('names the permission that a token lacks', async () => {
    github.tokens.set('reader', { user: ada, may: { contents: 'read', pull_requests: 'read', statuses: 'read' } });
    const status = { state: 'success', description: 'Fine', url: undefined } as const;
    const head = (await github.git.commitOf('change')) ?? '';
    await expect(writeStatus(client('reader'), head, 'test', status)).rejects.toThrow('`statuses: write`');
    await expect(readAll(client('nobody'), 1, 'config.yml')).rejects.toThrow('github-token');
  });

  test('reads every page, and of several statuses the newest', async () => {
    const head = (await github.git.commitOf('change')) ?? '';
    for (let index = 0; index < 101; index++)
      await writeStatus(client(), head, 'other', { state: 'success', description: '', url: undefined });
    await writeStatus(client(), head, 'test', { state: 'pending', description: '', url: undefined });
    await writeStatus(client(), head, 'test', { state: 'failure', description: 'No', url: undefined });
    github.state.statuses.push(...github.state.statuses.splice(0, 101));
    const found = (await readStatuses(client(), head)).filter(({ context }) => context === 'test');
    expect(found.map(({ state }) => state)).toEqual(['failure', 'pending']);
  });

  test('knows whose token it has, and every page of what was said', async () => {
    for (let index = 0; index < 101; index++) await postComment(client(), 1, `${index}`);
    const reading = await readAll(client(), 1, 'config.yml');
    expect(reading.self).toEqual({ login: 'github-actions[bot]', id: 41898282, kind: 'app' });
    expect(reading.comments.map(({ body }) => body)).toEqual(Array.from({ length: 101 }, (_, index) => `${index}`));
    expect(reading.comments[0]?.by).toMatchObject({ id: reading.self.id, kind: 'bot' });
  });
});

test('comments may stand where the diff shows a line, on the side that shows it', async () => {
  const [file] = await github.git.changed((await github.git.mergeBase('main', 'change')) ?? '', 'change');
  const { left, right } = diffLines(file?.patch ?? '');
  for (let line = 1; line <= 31; line++) {
    const shown = async (side: 'LEFT' | 'RIGHT') =>
      (await github.git.lineInDiff('main~1', 'change', 'a b/ü.txt', side, line)) !== undefined;
    expect([left.has(line), right.has(line)], `line ${line}`).toEqual([await shown('LEFT'), await shown('RIGHT')]);
  }
});

test('of an event only whom to look at is taken', () => {
  expect(wokenBy('pull_request_target', '{"pull_request":{"number":7,"head":{"sha":"forged"}}}')).toEqual({
    kind: 'pull-request',
    number: 7,
  });
  for (const payload of ['{}', '{"pull_request":{"number":"7"}}', '{"pull_request":{"number":-1}}', 'null', 'no JSON']) {
    expect(() => wokenBy('pull_request', payload)).toThrow('names no pull request');
  }
  expect(() => wokenBy('watch', '{}')).toThrow('pull_request_target');
  const onMain = '{"ref":"refs/heads/main","repository":{"default_branch":"main"}}';
  expect(wokenBy('push', onMain).kind).toBe('sweep');
  expect(wokenBy('push', onMain.replace('heads/main', 'heads/topic')).kind).toBe('nothing');
  expect(wokenBy('issue_comment', '{"action":"created","issue":{"number":3}}').kind).toBe('nothing');
});

test('a description of a status fits, whatever it says', () => {
  expect(shortened('word '.repeat(50)).length).toBeLessThanOrEqual(140);
  expect(shortened('x'.repeat(500))).toHaveLength(140);
  expect(shortened('short')).toBe('short');
});
