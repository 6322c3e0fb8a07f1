/** The bundle end to end: what a pull request shows after the Action ran. */
import { describe, expect, test } from 'vitest';
import type { PullRequest } from '../github/state.ts';
import { runAction, type Workflow } from './run-action.ts';
import { copy, github, lineOf, nodes, notes, onLine, open, rules, shared, shop, status, summaries, writes } from './shop.ts';

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

  test('of a GitHub Enterprise Server is judged at the addresses that the runner gives', async () => {
    const pull = await open({ 'privacy.yml': shop }, { 'privacy.yml': shared });
    const environment = { GITHUB_API_URL: `${github.url}/api/v3`, GITHUB_GRAPHQL_URL: `${github.url}/api/graphql` };
    expect((await act(pull, { environment })).outputs.verdict).toBe('fail');
    expect([notes().length, summaries().length, status()?.state]).toEqual([1, 1, 'failure']);
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
