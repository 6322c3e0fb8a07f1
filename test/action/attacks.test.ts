/** The bundle end to end: what must not get through. */
import { describe, expect, test } from 'vitest';
import type { PullRequest } from '../github/state.ts';
import { runAction, type Workflow } from './run-action.ts';
import { ada, copy, github, nodes, notes, open, rules, shared, shop, status, summaries } from './shop.ts';

describe.each(nodes)('what must not get through the bundle on %s', (node) => {
  const act = (pull: PullRequest, workflow: Workflow = {}) => runAction(github, pull, { node, ...workflow });

  test('the configuration of the head is not obeyed, and its change is a finding', async () => {
    const off = 'version: 1\nignore: ["**"]\n';
    const pull = await open({ 'privacy.yml': shop }, { 'privacy.yml': shared, '.github/privacy-lint.yml': off });
    expect(rules(await act(pull))).toEqual(expect.arrayContaining(['transfers/no-safeguard', 'governance/gate-changed']));
    expect(status()?.state).toBe('failure');
  });

  test('the configuration of the default branch is obeyed, and red where it is broken', async () => {
    const tuned = 'version: 1\nrules:\n  transfers/no-safeguard: { level: off, reason: Judged by our lawyers }\n';
    const pull = await open({ 'privacy.yml': shop, '.github/privacy-lint.yml': tuned }, { 'privacy.yml': shared });
    expect(rules(await act(pull))).not.toContain('transfers/no-safeguard');
    copy.commit('main', { '.github/privacy-lint.yml': 'version: 1\nrulez: {}\n' }, 'Break it');
    const broken = await act(pull);
    expect(broken.code).toBe(2);
    expect(broken.log).toContain('::error file=.github/privacy-lint.yml,line=2');
    expect(status()).toMatchObject({ state: 'failure', description: expect.stringContaining('.github/privacy-lint.yml:2:') });
  });

  test('text in privacy.yml that would mention people, inject HTML, Markdown, links, control or bidirectional characters', async () => {
    const hostile =
      '@octocat <img src=x onerror=alert(1)> [a](https://evil.example) **b** `c` #1 | x \\u202Eevil ![p](http://e.example/p.png) <!-- privacy-lint:summary --> ::error::forged';
    const pull = await open({ 'privacy.yml': shop }, { 'privacy.yml': shared.replace('Mapper Inc', `"${hostile}"`) });
    const run = await act(pull);
    expect(run.outputs.verdict).toBe('fail');
    for (const text of [...github.state.reviewComments.map(({ body }) => body), ...summaries(), run.summary]) {
      expect(text).toContain('octocat');
      expect(text).not.toMatch(/@octocat|<img|[^\\]\]\(https?:..e|\*\*b\*\*|#1\b|[\u202a-\u202e\u2066-\u2069]/);
    }
    expect(run.log).not.toMatch(/^::error::forged|\u202e/m);
    expect(summaries()).toHaveLength(1);
  });

  test('a forged marker: only comments of the account of the tool are updated', async () => {
    const pull = await open({ 'privacy.yml': shop }, { 'privacy.yml': shared });
    const forged = 'All is well\n\n<!-- privacy-lint:summary -->';
    github.state.issueComments.push({
      id: 1,
      issue: pull.number,
      user: ada,
      body: forged,
      created: '2026-11-02T09:00:00Z',
      updated: '2026-11-02T09:00:00Z',
    });
    await act(pull);
    expect(summaries()).toEqual([forged, expect.stringContaining('Mapper Inc')]);
  });

  test('API answers 5xx or a secondary rate limit: asked again, and nothing stands there twice', async () => {
    const pull = await open({ 'privacy.yml': shop }, { 'privacy.yml': shared });
    github.faults.push(
      { operation: 'git/get-tree', status: 502, times: 1 },
      { operation: 'pulls/create-review', status: 502, times: 1, done: true },
      { operation: 'issues/create-comment', status: 500, times: 1 },
      { operation: 'repos/create-commit-status', status: 429, times: 1, headers: { 'retry-after': '0' } },
    );
    expect((await act(pull)).code).toBe(0);
    expect(notes()).toHaveLength(1);
    expect(summaries()).toHaveLength(1);
    expect(status()?.state).toBe('failure');
  });

  test('half of what there was to say was said: a second run completes, and never duplicates', async () => {
    const pull = await open({ 'privacy.yml': shop }, { 'privacy.yml': shared });
    github.faults.push({ operation: 'issues/create-comment', status: 400, times: 1 });
    const half = await act(pull);
    github.violations.splice(0);
    expect(half.code).toBe(2);
    expect(status()?.state).toBe('error');
    await act(pull);
    expect([notes().length, summaries().length, status()?.state]).toEqual([1, 1, 'failure']);
  });

  test('a refused line: the summary says it all', async () => {
    const pull = await open({ 'privacy.yml': shop }, { 'privacy.yml': shared });
    github.faults.push({ operation: 'pulls/create-review', status: 422, times: 1 });
    await act(pull);
    expect(notes()).toEqual([]);
    expect(summaries()[0]).toContain('transfers/no-safeguard');
  });

  test('truncated answers fail closed', async () => {
    const pull = await open({ 'privacy.yml': shop }, { 'privacy.yml': shared });
    github.treeLimit = 1;
    const run = await act(pull);
    expect(run.code).toBe(2);
    expect(run.log).toMatch(/^::error title=privacy-lint::.*too many/m);
    expect(status()).toMatchObject({ state: 'error', description: expect.stringContaining('Not judged') });
  });

  test('a token that may not write the status: red, and it says what is missing', async () => {
    const pull = await open({ 'privacy.yml': shop }, { 'privacy.yml': shop });
    github.tokens.set('weak', { user: ada, may: { contents: 'read', pull_requests: 'write', statuses: 'read' } });
    const run = await act(pull, { token: 'weak' });
    expect(run.code).toBe(2);
    expect(run.log).toContain('statuses: write');
  });

  test('an event that nobody told it about: red, and it says which it knows', async () => {
    const pull = await open({ 'privacy.yml': shop }, { 'privacy.yml': shared });
    const run = await act(pull, { environment: { GITHUB_EVENT_NAME: 'watch' } });
    expect(run.code).toBe(2);
    expect(run.log).toContain('pull_request_target');
  });
});
