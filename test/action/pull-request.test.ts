/** The bundle end to end: what a pull request shows after the Action ran, on this machine's Node and on the one that GitHub runs it with. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { GitHub } from '../github/github.ts';
import type { PullRequest } from '../github/state.ts';
import { type Files, WorkingCopy } from '../github/working-copy.ts';
import { type Run, runAction, type Workflow } from './run-action.ts';

const ada = { login: 'ada', id: 1, type: 'User' } as const;
const nodes = [...new Set([process.execPath, process.env.PRIVACY_LINT_ACTION_NODE || process.execPath])];

const shop = `version: 1
system:
  name: Shop
  privacy_notice: https://shop.example/privacy
datasets:
  customers:
    subjects: [customers]
    retention: 1 year
    fields:
      email: email
activities:
  orders:
    purpose: Deliver orders
    data: [customers]
    lawful_basis: contract
`;
const recipient = (name: string) => `recipients:
  mapper:
    name: ${name}
    role: processor
    country: US
    contract: signed
`;
const shared = `${shop}    recipients: [mapper]\n${recipient('Mapper Inc')}`;

/** The operations that change something at GitHub. */
const writes = /create|update/;

let copy: WorkingCopy;
let github: GitHub;
beforeEach(() => {
  copy = new WorkingCopy();
});
afterEach(async () => {
  copy.remove();
  await github.close();
});

async function open(base: Files, head: Files): Promise<PullRequest> {
  copy.commit('main', { 'README.md': 'Shop', ...base }, 'Start');
  copy.commit('change', head, 'Change it');
  github = await GitHub.start(copy.origin);
  return github.open('Change it', 'change', ada);
}

const status = () => github.state.statuses.at(-1);
const lineOf = (text: string, wanted: string) => text.split('\n').findIndex((line) => line.trim().startsWith(wanted)) + 1;
const notes = () => github.state.reviewComments.map(({ path, side, line }) => `${path} ${side} ${line}`);
const onLine = (line: number) => github.state.reviewComments.find((comment) => comment.line === line)?.body ?? '';
const summaries = () => github.state.issueComments.map(({ body }) => body);
const rules = (run: Run) =>
  (JSON.parse(run.report ?? '{"findings":[]}').findings as { rule: string; existing: boolean }[])
    .filter(({ existing }) => !existing)
    .map(({ rule }) => rule);

describe.each(nodes)('a pull request, judged by the bundle on %s', (node) => {
  const act = (pull: PullRequest, workflow: Workflow = {}) => runAction(github, pull, { node, ...workflow });

  test('with findings has one comment an entity on its line, one summary, and a red status', async () => {
    const pull = await open({ 'privacy.yml': shop }, { 'privacy.yml': shared });
    const run = await act(pull);
    expect(run).toMatchObject({ code: 0, outputs: { verdict: 'fail' } });
    expect(rules(run)).toEqual(expect.arrayContaining(['transfers/no-safeguard', 'roles/new-recipient']));
    expect(notes()).toEqual([`privacy.yml RIGHT ${lineOf(shared, 'mapper:')}`]);
    expect(onLine(lineOf(shared, 'mapper:'))).toContain('transfers/no-safeguard');
    expect(onLine(lineOf(shared, 'mapper:'))).toContain('roles/new-recipient');
    expect(github.state.reviews).toHaveLength(1);
    expect(summaries()).toHaveLength(1);
    expect(github.state.statuses.map(({ state, context }) => `${context} ${state}`)).toEqual([
      'privacy-lint: main pending',
      'privacy-lint: main failure',
    ]);
    expect(status()?.target_url).toContain('#issuecomment-');
    expect(run.log).toContain(`::error file=privacy.yml,line=${lineOf(shared, 'mapper:')}`);
    expect(run.summary).toContain('Mapper Inc');
    expect(Number(run.outputs.unsigned)).toBeGreaterThan(1);
  });

  test('that is judged again with nothing new is written to no more', async () => {
    const pull = await open({ 'privacy.yml': shop }, { 'privacy.yml': shared });
    await act(pull);
    github.asked.length = 0;
    expect((await act(pull)).outputs.verdict).toBe('fail');
    expect(github.asked.filter((operation) => writes.test(operation))).toEqual([]);
  });

  test('that changes nothing about people gets a green status and no comment', async () => {
    const pull = await open({ 'privacy.yml': shop }, { 'src/index.js': 'code', 'privacy.yml': `# a remark\n${shop}` });
    expect(await act(pull)).toMatchObject({ code: 0, outputs: { verdict: 'pass', findings: '0', unsigned: '0' } });
    expect(status()).toMatchObject({ state: 'success', context: 'privacy-lint: main' });
    expect([...notes(), ...summaries()]).toEqual([]);
  });

  test('of a repository that declares nothing gets a green status', async () => {
    const pull = await open({}, { 'src/index.js': 'code' });
    expect(await act(pull)).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    expect(status()?.state).toBe('success');
  });

  test('with a declaration that cannot be read is red, with the file, the line and what to do', async () => {
    const pull = await open({ 'privacy.yml': shop }, { 'privacy.yml': shop.replace('lawful_basis: contract', 'lawful_bases: contract') });
    const run = await act(pull);
    expect(run).toMatchObject({ code: 2, outputs: { verdict: 'fail' } });
    const line = lineOf(shop, 'lawful_basis');
    expect(run.log).toContain(`::error file=privacy.yml,line=${line}`);
    expect(status()).toMatchObject({ state: 'failure', description: expect.stringContaining(`privacy.yml:${line}:`) });
    expect(summaries()).toEqual([expect.stringContaining('lawful_basis')]);
    expect(summaries()[0]).toContain(`privacy.yml:${line}:`);
  });

  test('that takes the declaration away is red, with a comment on the line that was deleted', async () => {
    const pull = await open({ 'privacy.yml': shop }, { 'privacy.yml': null });
    const run = await act(pull);
    expect(run.outputs.verdict).toBe('fail');
    expect(rules(run)).toContain('governance/declaration-removed');
    expect(notes()).toEqual([`privacy.yml LEFT ${lineOf(shop, 'system:')}`]);
    expect(status()?.state).toBe('failure');
  });

  test('that turns the declaration into a link is never taken for "no changes"', async () => {
    const pull = await open({ 'privacy.yml': shop }, { 'privacy.yml': { linkTo: 'README.md' } });
    await act(pull);
    expect(status()?.state).toBe('failure');
  });

  test('whose base cannot be read is judged as if all of it were added', async () => {
    const pull = await open({ 'privacy.yml': 'version: 1\nsystem: [' }, { 'privacy.yml': shop });
    const run = await act(pull);
    expect(run.log).toContain('of the base cannot be read');
    expect(summaries()[0]).toContain('of the base cannot be read');
    expect(rules(run)).not.toContain('governance/declaration-added');
  });

  test('that is the first to declare gives one finding, and what stands already is not held against it', async () => {
    const pull = await open({}, { 'privacy.yml': shared });
    const run = await act(pull);
    expect(rules(run)).toEqual(['governance/declaration-added']);
    expect(run.outputs.verdict).toBe('sign-off');
    expect(status()?.state).toBe('failure');
  });

  test('that declares again what was taken away once is not the first', async () => {
    copy.commit('main', { 'privacy.yml': shop }, 'Declare');
    const pull = await open({ 'privacy.yml': null }, { 'privacy.yml': shared });
    expect(rules(await act(pull))).toContain('transfers/no-safeguard');
  });

  test('has findings that stand on no changed line in the summary, and no comment for them', async () => {
    const long = shop.replace('    retention:', `    x-remarks:\n${'      - so it is\n'.repeat(12)}    retention:`);
    const pull = await open({ 'privacy.yml': long }, { 'privacy.yml': long.replace('    retention: 1 year\n', '') });
    const run = await act(pull);
    expect(rules(run)).toContain('retention/extended');
    expect(notes()).toEqual([]);
    expect(summaries()).toEqual([expect.stringContaining('retention/extended')]);
    expect(summaries()[0]).toContain(`[\`privacy.yml:${lineOf(long, 'customers:')}\`]`);
  });

  test('with more to say than a review holds has the gravest twenty under their lines, and all of it in the summary', async () => {
    const many = Array.from({ length: 25 }, (_, index) => `mapper-${index}`);
    const list = many.map(
      (id) => `  ${id}: { name: ${id} Ltd, role: processor, country: ${id === 'mapper-24' ? 'US' : 'GB'}, contract: signed }\n`,
    );
    const head = `${shop}    recipients: [${many.join(', ')}]\nrecipients:\n${list.join('')}`;
    const pull = await open({ 'privacy.yml': shop }, { 'privacy.yml': head });
    await act(pull);
    expect(notes()).toHaveLength(20);
    expect(notes()).toContain(`privacy.yml RIGHT ${lineOf(head, 'mapper-24:')}`);
    for (const id of many) expect(summaries()[0]).toContain(`${id} Ltd`);
  });

  test('that is mended settles its comments, edits its summary and turns green', async () => {
    const pull = await open({ 'privacy.yml': shop }, { 'privacy.yml': shared });
    await act(pull);
    copy.commit('change', { 'privacy.yml': shop }, 'Without the recipient');
    expect((await act(pull)).outputs.verdict).toBe('pass');
    expect(github.state.reviewComments.map(({ body }) => body)).toEqual([expect.stringContaining('No longer found here')]);
    expect(summaries()).toEqual([expect.stringContaining('nothing found')]);
    expect(status()?.state).toBe('success');
    github.asked.length = 0;
    await act(pull);
    expect(github.asked.filter((operation) => writes.test(operation))).toEqual([]);
  });

  test('into another branch has that branch in the name of its status', async () => {
    const pull = await open({ 'privacy.yml': shop }, { 'privacy.yml': shared });
    copy.commit('release', { 'notes.txt': 'x' }, 'Release');
    pull.base = 'release';
    await act(pull);
    expect(status()).toMatchObject({ state: 'failure', context: 'privacy-lint: release' });
  });

  test('fails the job too where `fail-on` says so, and says nothing where `comment` is `never`', async () => {
    const pull = await open({ 'privacy.yml': shop }, { 'privacy.yml': shared });
    expect((await act(pull, { inputs: { 'fail-on': 'error', comment: 'never' } })).code).toBe(1);
    expect([...notes(), ...summaries()]).toEqual([]);
    expect(status()?.state).toBe('failure');
    const wrong = await act(pull, { inputs: { 'fail-on': 'errors' } });
    expect(wrong.code).toBe(2);
    expect(wrong.log).toContain('`fail-on` is one of never, error, sign-off, warning');
  });
});

test('action.yml names the inputs that are read, with their defaults, and the outputs that are written', async () => {
  const { inputs, outputs } = parse(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, { default: string }>; outputs: object };
  const read = readFileSync('action/main.ts', 'utf8').matchAll(/runner\.input\('([\w-]+)'\)/g);
  expect([...new Set([...read].map(([, name]) => name))].sort()).toEqual(Object.keys(inputs).sort());
  const pull = await open({ 'privacy.yml': shop }, { 'privacy.yml': shared });
  const bare = await runAction(github, pull);
  expect(Object.keys(bare.outputs).sort()).toEqual(Object.keys(outputs).sort());
  const { 'github-token': _, ...documented } = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default]));
  github.asked.length = 0;
  const { code, outputs: given } = await runAction(github, pull, { inputs: documented });
  expect({ code, verdict: given.verdict, findings: given.findings }).toEqual({
    code: bare.code,
    verdict: bare.outputs.verdict,
    findings: bare.outputs.findings,
  });
  expect(github.asked.filter((operation) => writes.test(operation))).toEqual([]);
});

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

  test('another event than those of pull requests: red, and it says which', async () => {
    const pull = await open({ 'privacy.yml': shop }, { 'privacy.yml': shared });
    const run = await act(pull, { environment: { GITHUB_EVENT_NAME: 'push' } });
    expect(run.code).toBe(2);
    expect(run.log).toContain('pull_request_target');
  });
});
