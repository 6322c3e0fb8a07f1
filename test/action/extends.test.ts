/** The bundle end to end: a configuration that an organisation shares by `extends`, and what must not come in that way. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { scheduleEvent } from '../github/events.ts';
import { approve } from '../github/people.ts';
import type { PullRequest } from '../github/state.ts';
import { type Files, WorkingCopy } from '../github/working-copy.ts';
import { configuration, know, petra, rerun, sharing, stateOf, tom } from './cast.ts';
import { type Run, runAction, type Workflow } from './run-action.ts';
import { copy, github, open, rules, shop, status, summaries } from './shop.ts';

// Each test runs the bundle several times.
vi.setConfig({ testTimeout: 120_000 });

const path = '.github/privacy-lint.yml';
const shared = 'lint/shop.yml';

let organisation: WorkingCopy;
beforeEach(() => {
  organisation = new WorkingCopy();
});
afterEach(() => organisation.remove());

const extending = (commit: string, more = '') => `version: 1\nextends: acme/privacy/${shared}@${commit}\n${more}`;

/** The organisation's file, and what it names. */
const agreed = (text = configuration, more: Files = {}): string =>
  organisation.commit('main', { [shared]: text, ...more }, 'What we agreed to');

interface Asked {
  readonly head?: Files;
  readonly isPrivate?: boolean;
  readonly workflow?: Workflow;
}

/** Opens a pull request of a shop whose configuration is this one, and runs the Action. */
async function judged(config: string, { head = { 'privacy.yml': sharing }, isPrivate = false, workflow = {} }: Asked = {}) {
  const pull = await open({ 'privacy.yml': shop, [path]: config }, head);
  know(github);
  github.host('privacy', organisation.origin, isPrivate);
  return { pull, run: await runAction(github, pull, workflow) };
}

/** What a run could not read: `line:column message`. */
const errors = ({ report }: Run): string[] =>
  (JSON.parse(report ?? '{}').errors as { file: string; line: number; column: number; message: string }[]).map(
    ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
  );

async function refused(config: string, asked: Asked = {}): Promise<string> {
  const { pull, run } = await judged(config, asked);
  expect(run.code).toBe(2);
  expect(await stateOf(pull)).toBe('failure');
  const [first = '', ...others] = errors(run);
  expect(others).toEqual([]);
  return first;
}

const summary = () => summaries().find((body) => body.includes('<!-- privacy-lint:summary -->')) ?? '';

describe('what the organisation shares', () => {
  test('its reviewers answer, and nobody has to be named again', async () => {
    const { pull } = await judged(extending(agreed()));
    expect(await stateOf(pull)).toBe('failure');
    await approve(github, pull, petra);
    expect(await rerun(pull)).toBe('success');
  });

  test('its policy modules judge, found by globs of its own repository, and are named with their commit', async () => {
    const commit = agreed(`${configuration}policies: [policies/*.yml]\n`, { 'policies/ours.yml': module('ours/no-mapper') });
    const { run } = await judged(extending(commit));
    expect(rules(run)).toContain('ours/no-mapper');
    organisation.commit('main', { 'policies/ours.yml': 'module: ours\nrule: []\n' }, 'Break it');
    const broken = organisation.commit('main', {}, 'Nothing more');
    copy.commit('main', { [path]: extending(broken) }, 'Pin the broken one');
    const again = await runAction(github, github.state.pulls[0] as PullRequest);
    expect(errors(again)[0]).toMatch(new RegExp(`^acme/privacy/policies/ours.yml@${broken.slice(0, 10)}:2:1 `));
  });

  test('its rules hold as it tunes them, and the repository makes them stricter', async () => {
    const commit = agreed(`${configuration}rules: { roles/new-recipient: { level: notice, reason: We keep a register } }\n`);
    const { run, pull } = await judged(extending(commit));
    expect(await stateOf(pull)).toBe('success');
    expect(run.report).toContain('"roles/new-recipient"');
    copy.commit('main', { [path]: extending(commit, 'rules: { roles/new-recipient: sign-off }\n') }, 'Ask all the same');
    expect(await rerun(pull)).toBe('failure');
  });

  test('its catalogue of vetted recipients answers in every repository', async () => {
    const commit = agreed(`${configuration}catalogue: vetted.yml\n`, { 'vetted.yml': vetted('2027-12-31') });
    const { pull, run } = await judged(extending(commit));
    expect(await stateOf(pull)).toBe('success');
    expect(JSON.stringify(JSON.parse(run.report ?? '{}').findings)).toContain('Vetted for that by Petra');
    const ended = organisation.commit('main', { 'vetted.yml': vetted('2026-01-31') }, 'It ended');
    copy.commit('main', { [path]: extending(ended) }, 'Pin the new one');
    expect(await rerun(pull)).toBe('failure');
    expect(github.state.reviewComments.at(-1)?.body).toContain('the vetting ended on 2026-01-31');
  });

  test('a private one is read with the team-token, and by no other', async () => {
    const commit = agreed();
    const { pull, run } = await judged(extending(commit), { isPrivate: true });
    expect(errors(run)[0]).toContain('acme/privacy is not there, or the token may not see it');
    expect(await stateOf(pull)).toBe('failure');
    expect(run.log).toContain('team-token');
    const user = { login: 'acme-bot', id: 77, type: 'User' } as const;
    github.tokens.set('reader', { user, may: { contents: 'read' }, sees: ['acme/privacy'] });
    const workflow = { inputs: { 'team-token': 'reader' } };
    await runAction(github, pull, workflow);
    await approve(github, pull, petra);
    expect(await rerun(pull, workflow)).toBe('success');
    const expired = await runAction(github, pull, { inputs: { 'team-token': 'expired' } });
    expect(errors(expired)[0]).toContain('the token may not see it (GitHub answered 401');
    expect(expired.log).toContain('or has expired');
  });

  test('a public one needs no token but the workflow’s, whatever became of the team-token', async () => {
    const { pull } = await judged(extending(agreed()), { workflow: { inputs: { 'team-token': 'expired' } } });
    await approve(github, pull, petra);
    expect(await rerun(pull, { inputs: { 'team-token': 'expired' } })).toBe('success');
  });

  test('it costs two requests, and one for each file that it names; a sweep of several pull requests pays once', async () => {
    const commit = agreed(`${configuration}catalogue: vetted.yml\n`, { 'vetted.yml': vetted('2027-12-31') });
    const { pull } = await judged(extending(commit));
    const count = (operation: string) => github.asked.filter((one) => one === operation).length;
    expect(count('repos/get-content')).toBe(1);
    expect(count('repos/compare-commits-with-basehead')).toBe(2);
    // A first run takes ten without it (`npm run bench`).
    expect(github.asked.length - count('pulls/request-reviewers')).toBeLessThanOrEqual(10 + 3);
    copy.commit('other', { 'privacy.yml': sharing }, 'The same', 'main');
    github.open('The same', 'other', tom);
    github.asked.length = 0;
    await runAction(github, pull, { wake: scheduleEvent });
    expect(count('repos/compare-commits-with-basehead')).toBe(2 + 1);
  });
});

describe('attacks', () => {
  test('a commit of a fork in the same network is visible by its id: refused, it is not on the default branch', async () => {
    agreed();
    const fork = organisation.commit('eve', { [shared]: configuration.replaceAll('petra: 2', 'eve: 66') }, 'I sign for myself');
    const config = extending(fork);
    const said = await refused(config);
    expect(said).toBe(`${path}:2:10 main of acme/privacy does not lead to the commit ${fork}`);
    expect(status()?.description).toContain('does not lead to the commit');
  });

  test('a commit that was taken off the default branch afterwards: green no longer at the next sweep', async () => {
    const first = agreed();
    const commit = organisation.commit('main', { 'README.md': 'A slip' }, 'To be taken back');
    const { pull } = await judged(extending(commit));
    await approve(github, pull, petra);
    expect(await rerun(pull)).toBe('success');
    await github.others[0]?.git.git('update-ref', 'refs/heads/main', first);
    expect(await rerun(pull, { wake: scheduleEvent })).toBe('failure');
    expect(summary()).toContain('does not lead to the commit');
  });

  test.each([
    ['main', '"main" is no commit, and what it means can change unseen'],
    ['0123abcd', 'pinned by a shortened commit, 0123abcd'],
  ])('not pinned in full (@%s): refused', async (at, why) => {
    agreed();
    expect(await refused(extending(at))).toContain(why);
  });

  test('a configuration that extends its own repository, so that a pull request could bring both: refused', async () => {
    const said = await refused(`version: 1\nextends: Acme/shop/${path}@${'a'.repeat(40)}\n`);
    expect(said).toContain('extends a file of its own repository');
  });

  test('a chain, so that nobody sees what holds: refused, with the place in the shared file', async () => {
    const commit = agreed(extending('a'.repeat(40)));
    expect(await refused(extending(commit))).toBe(
      `acme/privacy/${shared}@${commit.slice(0, 10)}:2:1 a shared configuration extends no other one`,
    );
  });

  test.each([
    ['a file that is not there', { [shared]: null, 'other.yml': 'version: 1\n' }, 'has no file lint/shop.yml at commit'],
    ['a folder', { [shared]: null, [`${shared}/x`]: 'version: 1\n' }, 'has no file lint/shop.yml at commit'],
    ['a link', { [shared]: { linkTo: '../README.md' } }, 'the file is neither a map nor a list'],
    ['no YAML', { [shared]: 'version: [1\n' }, `acme/privacy/${shared}@`],
    ['a key that nobody knows', { [shared]: 'version: 1\nreviewer: {}\n' }, '"reviewer" is no key of the configuration'],
    ['bytes that are no text', { [shared]: 'version: 1\0\n' }, 'is no text, or longer than GitHub tells'],
    ['a catalogue that is not there', { [shared]: 'version: 1\ncatalogue: gone.yml\n' }, ':2:12 no catalogue is at "gone.yml"'],
    ['policies that are not there', { [shared]: 'version: 1\npolicies: [gone/*.yml]\n' }, ':2:12 no policy module is at "gone/*.yml"'],
  ] as [string, Files, string][])('%s in its place: red, never the built-in rules alone', async (_, files, why) => {
    organisation.commit('main', { 'README.md': 'Ours' }, 'Start');
    expect(await refused(extending(organisation.commit('main', files, 'Put it there')))).toContain(why);
  });

  test('a file that GitHub cuts short: red', async () => {
    const pull = await open({ 'privacy.yml': shop, [path]: extending(agreed()) }, { 'privacy.yml': sharing });
    github.host('privacy', organisation.origin);
    github.textLimit = 100;
    const run = await runAction(github, pull);
    expect(errors(run)[0]).toContain('is no text, or longer than GitHub tells');
    expect(await stateOf(pull)).toBe('failure');
  });

  test('a list of its files that GitHub cuts short: red', async () => {
    const commit = agreed(`${configuration}policies: [policies]\n`, { 'policies/ours.yml': module('ours/no-mapper') });
    const pull = await open({ 'privacy.yml': shop, [path]: extending(commit) }, { 'privacy.yml': sharing });
    github.host('privacy', organisation.origin);
    github.before = () => {
      github.treeLimit = github.asked.filter((one) => one === 'git/get-tree').length < 2 ? 100_000 : 1;
    };
    expect((await runAction(github, pull)).code).toBe(2);
    expect(await stateOf(pull)).toBe('error');
  });

  test('GitHub breaks down over it: asked again; for good: red', async () => {
    const { pull } = await judged(extending(agreed()));
    await approve(github, pull, petra);
    github.faults.push({ operation: 'repos/compare-commits-with-basehead', status: 502, times: 2 });
    expect(await rerun(pull)).toBe('success');
    github.faults.push({ operation: 'repos/compare-commits-with-basehead', status: 502, times: 20 });
    await github.state.statuses.splice(0);
    expect(await rerun(pull)).toBe('error');
  });

  test('a repository that weakens what the organisation set: red, with the line and what holds', async () => {
    const commit = agreed();
    const weak = `rules:\n  roles/new-recipient: { level: off, reason: It bothers us }\n`;
    const said = await refused(extending(commit, weak));
    expect(said).toBe(
      `${path}:4:3 roles/new-recipient would be weaker here (off) than by acme/privacy/${shared}@${commit.slice(0, 10)} (sign-off)`,
    );
  });

  test('a repository that names its own reviewer for a role of the organisation: red, and nobody signs', async () => {
    const pull = await open(
      { 'privacy.yml': shop, [path]: extending(agreed(), 'reviewers: { privacy: { users: { eve: 66 } } }\n') },
      { 'privacy.yml': sharing },
    );
    know(github);
    github.host('privacy', organisation.origin);
    await approve(github, pull, petra);
    const run = await runAction(github, pull);
    expect(errors(run)[0]).toContain('eve could sign off too');
    expect(await stateOf(pull)).toBe('failure');
  });

  test('globs of the workflow that would judge nothing: the organisation’s stay', async () => {
    const { run } = await judged(extending(agreed()), { workflow: { inputs: { paths: 'nothing/*.yml' } } });
    expect(rules(run)).toContain('roles/new-recipient');
  });

  test('a pull request that pins another commit is judged by the old one, and asks the dpo for exactly that commit', async () => {
    const commit = agreed();
    const lax = organisation.commit('main', { [shared]: configuration.replaceAll('petra: 2', 'eve: 66') }, 'Others sign now');
    const laxer = organisation.commit('main', { [shared]: configuration.replaceAll('dora: 3', 'eve: 66') }, 'And others');
    const { pull, run } = await judged(extending(commit), { head: { 'privacy.yml': sharing, [path]: extending(lax) } });
    expect(rules(run)).toEqual(expect.arrayContaining(['governance/gate-changed', 'roles/new-recipient']));
    const before = fingerprintOf(run);
    await approve(github, pull, petra);
    expect(await rerun(pull)).toBe('failure');
    copy.commit('change', { [path]: extending(laxer) }, 'Pin yet another');
    expect(fingerprintOf(await runAction(github, pull))).not.toBe(before);
  });

  test('the pin moves on the default branch while a run reads: that run turns nothing green', async () => {
    const commit = agreed();
    const strict = organisation.commit('main', { [shared]: configuration.replaceAll('petra: 2, ', '') }, 'Tom alone signs');
    const { pull } = await judged(extending(commit));
    await approve(github, pull, petra);
    let reads = 0;
    github.before = (operation) => {
      if (operation === 'repos/compare-commits-with-basehead' && ++reads === 1)
        copy.commit('main', { [path]: extending(strict) }, 'Pin the stricter one');
    };
    expect(await rerun(pull)).toBe('failure');
    expect(github.state.statuses.map(({ state }) => state)).not.toContain('success');
  });
});

const fingerprintOf = ({ report }: Run): string =>
  (JSON.parse(report ?? '{}').findings as { rule: string; fingerprint: string }[]).find(({ rule }) => rule === 'governance/gate-changed')
    ?.fingerprint ?? '';

const vetted = (until: string) => `version: 1
recipients:
  mapper:
    name: Mapper Ltd
    role: processor
    country: GB
    categories: email
    subjects: customers
    purposes: Deliver orders
    until: ${until}
    vetted_by: Petra
`;

/** A module with one rule about one company. */
const module = (id: string) => readFileSync('test/action/module.yml', 'utf8').replace('RULE', id);
