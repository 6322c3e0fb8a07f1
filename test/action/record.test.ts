/** What a merge leaves behind: the record that the bundle writes, from what GitHub attributes to people at the merge. */
import { describe, expect, test, vi } from 'vitest';
import { historyBranch } from '../../src/history/line.ts';
import { commentEvent } from '../github/events.ts';
import { approve, comment, deleteBranch, dismiss, edit, merge, push, remove, review } from '../github/people.ts';
import type { PullRequest } from '../github/state.ts';
import { configuration, dora, eve, petra, published, rerun, sharing, teamConfiguration } from './cast.ts';
import { mergeAndRecord, pushed, record, records, verify } from './keeping.ts';
import { runAction } from './run-action.ts';
import { ada, copy, github, shop } from './shop.ts';

// Each runs the bundle several times.
vi.setConfig({ testTimeout: 240_000 });

/** Opens, has petra approve, and sees that it is green. */
async function approved(config = configuration): Promise<PullRequest> {
  const pull = await published(sharing, config);
  await approve(github, pull, petra);
  expect(await rerun(pull, { inputs: { 'team-token': 'team-token' } })).toBe('success');
  return pull;
}

describe('the record of a merge', () => {
  test('tells who signed what, in which role, by which configuration, word for word', async () => {
    const pull = await approved();
    comment(github, pull, eve, '/sign-off all Looks fine');
    const base = await github.git.commitOf('main');
    const run = await mergeAndRecord(pull);
    expect(run, run.log).toMatchObject({ code: 0, outputs: { verdict: 'pass', unsigned: '0' } });
    expect(run.summary).toContain('#&#8203;1');
    expect(run.summary).toContain('signed off by `petra`');
    const [one, ...more] = await records();
    expect(more).toEqual([]);
    const head = await github.git.commitOf('change');
    expect(one).toMatchObject({
      kind: 'merge',
      repository: { id: 600, owner: 'acme', name: 'shop' },
      pull: { number: 1, author: { id: 1, login: 'ada' } },
      commits: { base, head, merge: await github.git.commitOf('main') },
      declarations: [{ root: 'privacy.yml', path: 'privacy.yml' }],
      configuration: { path: '.github/privacy-lint.yml', commit: base },
      verdict: 'sign-off',
      merged: { by: { id: 1, login: 'ada' }, pastRules: false },
      risk: { status: 'clear', errors: 0 },
    });
    expect(one?.findings.map(({ state }) => state)).toEqual(['signed']);
    const [review, command] = one?.acts ?? [];
    expect(review).toMatchObject({
      ...{ kind: 'approve', by: { id: 2, login: 'petra' }, role: 'privacy', authority: base, head, counted: true },
      findings: one?.findings.map(({ fingerprint }) => fingerprint),
    });
    expect(review?.url).toBe(`${github.url}/acme/shop/pull/1#pullrequestreview-${review?.id}`);
    expect(command).toMatchObject({ kind: 'sign-off', by: { id: 66, login: 'eve' }, text: '/sign-off all Looks fine', counted: false });
    expect(command).not.toHaveProperty('role');
    expect(command?.why).toContain('hold');
    expect(await verify()).toMatchObject({ code: 0, out: expect.stringContaining('1 record held against') });
  });

  test('names the team that gave a person their role, by number, and waits where teams cannot be read', async () => {
    const pull = await published(sharing, teamConfiguration);
    github.state.teams.set('privacy', { id: 31, members: [petra], pending: [], children: [] });
    await approve(github, pull, petra);
    const before = await github.git.commitOf('main');
    await merge(github, copy, pull, ada);
    const blind = await record(await pushed(before));
    expect(blind).toMatchObject({ code: 2, outputs: { verdict: 'fail' } });
    expect(blind.log).toContain('the input `team-token`');
    expect(await records()).toEqual([]);
    await record(await pushed(before), { inputs: { 'team-token': 'team-token' } });
    expect((await records())[0]?.acts).toMatchObject([{ by: { id: 2 }, team: { id: 31, slug: 'acme/privacy' }, counted: true }]);
  });

  test('that nobody signed says so, and the repository fails', async () => {
    const pull = await published();
    const run = await mergeAndRecord(pull);
    expect(run).toMatchObject({ code: 0, outputs: { verdict: 'sign-off', unsigned: '1', findings: '1' } });
    expect(run.log).toMatch(/::warning .*#1 was merged without the sign-off it needed: recipients\.mapper \(roles\/new-recipient\)/);
    expect((await records())[0]).toMatchObject({ merged: { pastRules: true }, risk: { status: 'failing', errors: 1 } });
    expect((await records())[0]?.findings.map(({ state }) => state)).toEqual(['open']);
  });

  test('is not changed by an act that was made after the merge', async () => {
    const pull = await published();
    const before = await github.git.commitOf('main');
    await merge(github, copy, pull, ada);
    comment(github, pull, petra, '/sign-off all');
    await approve(github, pull, petra);
    await record(await pushed(before));
    expect((await records())[0]).toMatchObject({ acts: [], merged: { pastRules: true }, findings: [{ state: 'open' }] });
  });

  test('counts an approval that was dismissed after the merge, and none that was edited or withdrawn from view since', async () => {
    const pull = await published();
    const approval = await approve(github, pull, petra);
    await rerun(pull);
    const before = await github.git.commitOf('main');
    await merge(github, copy, pull, ada);
    dismiss(github, approval);
    await record(await pushed(before));
    expect((await records())[0]).toMatchObject({ findings: [{ state: 'signed' }], acts: [{ kind: 'approve', counted: true }] });
  });

  test('does not take a comment for a sign-off that was edited into one, or deleted, after the merge', async () => {
    const pull = await published();
    const said = comment(github, pull, petra, 'I will look at it tomorrow');
    const before = await github.git.commitOf('main');
    await merge(github, copy, pull, ada);
    edit(github, said, petra, '/sign-off all');
    await record(await pushed(before));
    const [one] = await records();
    expect(one?.findings).toMatchObject([{ state: 'open' }]);
    expect(one?.acts).toMatchObject([{ kind: 'sign-off', counted: false, why: expect.stringContaining('edited') }]);
  });

  test('of a rejected change says that it was rejected, whatever was deleted since', async () => {
    const pull = await published();
    comment(github, pull, petra, '/reject all Not before the contract is signed');
    await rerun(pull);
    await mergeAndRecord(pull);
    expect((await records())[0]).toMatchObject({
      findings: [{ state: 'rejected' }],
      acts: [{ kind: 'reject', counted: true, text: '/reject all Not before the contract is signed' }],
      merged: { pastRules: true },
      risk: { status: 'failing' },
    });
  });

  test('of a sign-off that was deleted after the merge says that nobody signed', async () => {
    const pull = await published();
    const said = comment(github, pull, petra, '/sign-off all');
    await rerun(pull);
    const before = await github.git.commitOf('main');
    await merge(github, copy, pull, ada);
    remove(github, said, petra);
    await record(await pushed(before));
    expect((await records())[0]).toMatchObject({ findings: [{ state: 'open' }], acts: [] });
  });

  test('of a broken glass says who broke it and until when, and that nobody signed', async () => {
    const pull = await published();
    const said = comment(github, pull, dora, '/break-glass The payment provider is down 2026-12-20');
    await runAction(github, pull, { wake: commentEvent(github, pull, said) });
    const run = await mergeAndRecord(pull);
    expect(run.log).toContain('#1 was let through by dora, who broke the glass; to be signed by 2026-12-20');
    expect((await records())[0]).toMatchObject({
      findings: [{ state: 'open' }],
      acts: [{ kind: 'break-glass', counted: true, deadline: '2026-12-20', role: 'dpo' }],
      merged: { pastRules: false },
      risk: { status: 'failing' },
    });
  });

  test('of an override says who accepted the error, and with which words', async () => {
    const head = sharing.replace('country: GB', 'country: US');
    const pull = await published(head);
    comment(github, pull, petra, '/sign-off all');
    comment(github, pull, dora, '/sign-off all Looked at the transfer');
    const names = [...(github.state.issueComments[0]?.body ?? '').matchAll(/`\/override ([0-9a-f]{8,}) <reason>`/g)].map(
      ([, name]) => name,
    );
    for (const name of new Set(names)) comment(github, pull, dora, `/override ${name} The clauses are being signed this week`);
    expect(await rerun(pull)).toBe('success');
    await mergeAndRecord(pull);
    const [one] = await records();
    expect(one?.findings.filter(({ level }) => level === 'error').map(({ state }) => state)).toContain('overridden');
    expect(one?.acts.filter(({ kind, counted }) => kind === 'override' && counted).map(({ text }) => text)[0]).toContain(
      'being signed this week',
    );
    expect(one).toMatchObject({ merged: { pastRules: false }, risk: { status: 'accepted', errors: 0 } });
    expect(await verify()).toMatchObject({ code: 0 });
  });

  test.each(['squash', 'rebase'] as const)('of a %s is that of the pull request, also when its branch is gone', async (how) => {
    const pull = await published();
    await push(github, copy, ada, 'change', { 'code.js': '1' });
    await push(github, copy, ada, 'change', { 'code.js': '2' });
    await approve(github, pull, petra);
    expect(await rerun(pull)).toBe('success');
    const before = await github.git.commitOf('main');
    await merge(github, copy, pull, ada, how);
    await deleteBranch(github, 'change', ada);
    await record(await pushed(before));
    const [one, ...more] = await records();
    expect(more).toEqual([]);
    expect(one).toMatchObject({ kind: 'merge', pull: { number: 1 }, commits: { base: before }, findings: [{ state: 'signed' }] });
    expect(await verify()).toMatchObject({ code: 0 });
  });

  test('of a push past any pull request says who pushed, and what nobody was asked about', async () => {
    await published();
    const before = await github.git.commitOf('main');
    await push(github, copy, eve, 'main', { 'privacy.yml': sharing });
    const run = await record(await pushed(before, eve));
    expect(run.log).toContain('was pushed past any pull request without the sign-off it needed');
    expect((await records())[0]).toMatchObject({
      ...{ pull: null, commits: { head: null }, acts: [], findings: [{ state: 'open' }] },
      merged: { by: { id: 66, login: 'eve' }, pastRules: true },
      risk: { status: 'failing' },
    });
  });

  test('of a declaration that cannot be read, or a configuration that judges nothing, says so, and later merges are recorded all the same', async () => {
    const pull = await published(shop.replace('lawful_basis', 'lawful_bases'));
    const run = await mergeAndRecord(pull);
    expect(run.log).toContain('#1 was merged although it could not be judged: privacy.yml:');
    expect((await records())[0]).toMatchObject({
      verdict: 'fail',
      errors: [{ file: 'privacy.yml' }],
      merged: { pastRules: true },
      risk: { status: 'failing' },
    });
    let before = await github.git.commitOf('main');
    await push(github, copy, ada, 'main', { 'privacy.yml': shop, '.github/privacy-lint.yml': 'version: [' });
    await record(await pushed(before));
    before = await github.git.commitOf('main');
    await push(github, copy, ada, 'main', { '.github/privacy-lint.yml': configuration });
    await record(await pushed(before));
    const all = await records();
    expect(all.map(({ errors }) => errors?.map(({ file }) => file))).toEqual([['privacy.yml'], undefined, ['.github/privacy-lint.yml']]);
  });

  test('of a first declaration asks what the pull request asked, and no more', async () => {
    const pull = await published(sharing, configuration, { 'privacy.yml': null as unknown as string });
    await approve(github, pull, petra);
    expect(await rerun(pull)).toBe('success');
    await mergeAndRecord(pull);
    const [one] = await records();
    expect(one?.findings.filter(({ existing }) => !existing)).toMatchObject([{ rule: 'governance/declaration-added', state: 'signed' }]);
    expect(one?.merged.pastRules).toBe(false);
  });
});

describe('a reviewer who asks for changes', () => {
  test('takes back their own approval, and the record has both', async () => {
    const pull = await published();
    await approve(github, pull, petra);
    await review(github, pull, petra, 'CHANGES_REQUESTED', 'On second thoughts, no');
    await rerun(pull);
    await mergeAndRecord(pull);
    const [one] = await records();
    expect(one?.findings).toMatchObject([{ state: 'open' }]);
    expect(one?.acts.map(({ kind, counted, text }) => [kind, counted, text])).toEqual([
      ['approve', false, ''],
      ['request-changes', true, 'On second thoughts, no'],
    ]);
  });
});

test('the branch of records is an ordinary one: a commit for each, on top of the last', async () => {
  const pull = await approved();
  await mergeAndRecord(pull);
  const log = (await github.git.git('log', '--format=%s', historyBranch)).trim();
  expect(log).toBe('Record the merge of #1');
});
