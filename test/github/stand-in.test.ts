import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pullRequestEvent, reviewEvent } from './events.ts';
import { GitHub } from './github.ts';
import { review } from './people.ts';
import { WorkingCopy } from './working-copy.ts';

const ada = { login: 'ada', id: 1, type: 'User' } as const;
const lines = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}\n`).join('');

let copy: WorkingCopy;
let github: GitHub;
beforeEach(async () => {
  copy = new WorkingCopy();
  copy.commit('main', { 'file.txt': lines(1, 30) }, 'Start');
  copy.commit('change', { 'file.txt': `${lines(1, 14)}new\n${lines(16, 30)}` }, 'Change line 15');
  github = await GitHub.start(copy.origin);
  github.open('Change line 15', 'change', ada);
});
afterEach(async () => {
  copy.remove();
  await github.close();
});

const ask = async (method: string, path: string, body?: unknown, token = 'workflow-token') => {
  const answer = await fetch(`${github.url}${path}`, {
    method,
    headers: { authorization: `bearer ${token}`, 'user-agent': 'test' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: answers are held against the description by the stand-in
  return { status: answer.status, link: answer.headers.get('link'), body: (await answer.json()) as any };
};
const comment = (line: number, side: string) => ({ event: 'COMMENT', comments: [{ path: 'file.txt', line, side, body: 'Look' }] });

describe('the stand-in GitHub', () => {
  test('answers what GitHub describes', async () => {
    const pull = await ask('GET', '/repos/acme/shop/pulls/1');
    expect(pull.body).toMatchObject({ number: 1, base: { ref: 'main' }, head: { ref: 'change' } });
    const compared = await ask('GET', `/repos/acme/shop/compare/${pull.body.base.sha}...${pull.body.head.sha}`);
    expect(compared.body).toMatchObject({ status: 'ahead', ahead_by: 1, files: [{ filename: 'file.txt', additions: 1, deletions: 1 }] });
  });

  test('takes comments on lines of the diff, and refuses all others', async () => {
    for (const [line, side, status] of [
      [15, 'RIGHT', 200],
      [15, 'LEFT', 200],
      [12, 'RIGHT', 200],
      [11, 'RIGHT', 422],
      [19, 'LEFT', 422],
    ] as const) {
      expect((await ask('POST', '/repos/acme/shop/pulls/1/reviews', comment(line, side))).status, `${side} ${line}`).toBe(status);
    }
  });

  test('moves comments with their lines, and lets them fall out of date', async () => {
    await ask('POST', '/repos/acme/shop/pulls/1/reviews', comment(15, 'RIGHT'));
    copy.commit('change', { 'file.txt': `first\n${lines(1, 14)}new\n${lines(16, 30)}` }, 'Push it down');
    expect((await ask('GET', '/repos/acme/shop/pulls/1/comments')).body[0].line).toBe(16);
    copy.commit('change', { 'file.txt': `first\n${lines(1, 14)}newer\n${lines(16, 30)}` }, 'Change it');
    expect((await ask('GET', '/repos/acme/shop/pulls/1/comments')).body[0].line).toBeUndefined();
  });

  test('refuses what nothing describes, and says so when it ends', async () => {
    const answer = await ask('POST', '/repos/acme/shop/issues/1/comments', { body: 'Hello', colour: 'red' });
    expect(answer.status).toBe(400);
    expect(github.violations.splice(0)).toEqual([expect.stringContaining('colour')]);
  });

  test('lets a token do what it may', async () => {
    github.tokens.set('reader', { user: ada, may: { contents: 'read', pull_requests: 'read' } });
    expect((await ask('POST', '/repos/acme/shop/issues/1/comments', { body: 'Hello' }, 'reader')).status).toBe(403);
    expect((await ask('GET', '/repos/acme/shop/issues/1/comments', undefined, 'reader')).status).toBe(200);
    expect((await ask('GET', '/repos/acme/shop/pulls/1', undefined, 'nobody')).status).toBe(401);
  });

  test('answers in pages', async () => {
    for (let index = 0; index < 3; index++) await ask('POST', '/repos/acme/shop/issues/1/comments', { body: `${index}` });
    const page = await ask('GET', '/repos/acme/shop/issues/1/comments?per_page=2');
    expect(page.body).toHaveLength(2);
    expect(page.link).toContain('page=2>; rel="next"');
    expect((await ask('GET', '/repos/acme/shop/issues/1/comments?per_page=2&page=2')).body).toHaveLength(1);
  });

  test('cuts a tree that is too long, and says that it did', async () => {
    github.treeLimit = 0;
    expect((await ask('GET', '/repos/acme/shop/git/trees/main?recursive=1')).body).toMatchObject({ tree: [], truncated: true });
  });

  test('says whose token it is to the query that GitHub knows, and to no other', async () => {
    expect((await ask('POST', '/graphql', { query: '{ viewer { login } }' })).body).toEqual({
      data: { viewer: { login: 'github-actions[bot]' } },
    });
    expect((await ask('POST', '/graphql', { query: '{ viewer { password } }' })).status).toBe(400);
    github.violations.splice(0);
  });

  test('sends events as GitHub describes them', async () => {
    const [pull] = github.state.pulls;
    expect(pull && (await pullRequestEvent(github, pull)).payload).toMatchObject({ action: 'opened', number: 1 });
    if (!pull) throw new Error('a pull request is open');
    const approval = await review(github, pull, { login: 'petra', id: 2, type: 'User' }, 'APPROVED');
    expect((await reviewEvent(github, pull, approval)).payload).toMatchObject({ action: 'submitted', review: { state: 'approved' } });
    await expect(review(github, pull, ada, 'APPROVED')).rejects.toThrow('own pull request');
  });
});
