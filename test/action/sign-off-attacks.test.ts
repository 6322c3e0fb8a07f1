/** The bundle end to end: sign-offs that must not count, and those that must stay. The words are the rows of the table of attacks. */
import { describe, expect, test, vi } from 'vitest';
import { actionsBot } from '../github/github.ts';
import { approve, comment, dismiss, edit, push, remove, reply, review, updateBranch } from '../github/people.ts';
import type { User } from '../github/state.ts';
import { bot, configuration, dora, eve, petra, published, rerun, sharing, stateOf, teamConfiguration, tom } from './cast.ts';
import { ada, copy, github, shop, summaries } from './shop.ts';

const summary = () => summaries().find((body) => body.includes('<!-- privacy-lint:summary -->')) ?? '';

// Each test runs the bundle several times.
vi.setConfig({ testTimeout: 120_000 });

describe('who may sign', () => {
  test('the author signs off: does not count, said so', async () => {
    const pull = await published(sharing, configuration.replace('petra: 2', 'petra: 2, ada: 1'));
    comment(github, pull, ada, '/sign-off all');
    expect(await rerun(pull)).toBe('failure');
    expect(summary()).toMatch(/by ada on .* does not count: the person opened this pull request/);
  });

  test('a committer, a co-author, or a pusher since the cause signs off: does not count, said so', async () => {
    const pull = await published();
    const trailers = ['Co-authored-by: tom <tom@example.org>'];
    await push(github, copy, petra, 'change', { 'a.js': 'x' }, { author: 'ada', committer: 'ada', trailers });
    await rerun(pull);
    await approve(github, pull, petra);
    comment(github, pull, tom, '/sign-off all');
    expect(await rerun(pull)).toBe('failure');
    expect(summary()).toMatch(/by petra on .* does not count: the person pushed/);
    expect(summary()).toMatch(/by tom on .* is named as co-author of .*\/not-author/);
    comment(github, pull, tom, '/not-author');
    expect(await rerun(pull)).toBe('success');
  });

  test('commits that no account can be found for fail closed: a reviewer named independent signs', async () => {
    const pull = await published();
    await push(github, copy, ada, 'change', { 'a.js': 'x' }, { author: 'nobody', committer: 'nobody' });
    await rerun(pull);
    await approve(github, pull, petra);
    expect(await rerun(pull)).toBe('failure');
    expect(summary()).toContain('No account belongs to the author');
    await approve(github, pull, tom);
    expect(await rerun(pull)).toBe('success');
  });

  test('a push that GitHub does not tell of: an independent reviewer is asked', async () => {
    const pull = await published();
    copy.commit('change', { 'a.js': 'x' }, 'By nobody knows whom');
    await push(github, copy, ada, 'change', { 'b.js': 'x' });
    github.state.pushes.pop();
    await rerun(pull);
    await approve(github, pull, petra);
    expect(await rerun(pull)).toBe('failure');
    expect(summary()).toContain('It cannot be read who pushed');
  });

  test('a bot or an app approves: never counts', async () => {
    const pull = await published(sharing, configuration.replace('petra: 2', `petra: 2, helper: ${bot.id}`));
    await approve(github, pull, bot);
    comment(github, pull, bot, '/sign-off all');
    await approve(github, pull, actionsBot);
    expect(await rerun(pull)).toBe('failure');
    expect(summary()).not.toContain('✅ signed off');
  });

  test('someone outside the role, deleted, or who took over a renamed user’s name: does not count', async () => {
    const pull = await published();
    await approve(github, pull, eve);
    comment(github, pull, eve, '/sign-off all');
    const impostor: User = { login: 'petra', id: 4711, type: 'User' };
    await approve(github, pull, impostor);
    const gone = comment(github, pull, petra, '/sign-off all');
    gone.user = undefined;
    expect(await rerun(pull)).toBe('failure');
    expect(summary()).not.toMatch(/by `?eve`?/);
  });

  test('someone who left the team does not count; a member does; nested teams only when said', async () => {
    const pull = await published(sharing, teamConfiguration);
    github.state.teams.set('below', { id: 2, members: [tom], pending: [], children: [] });
    const team = { id: 1, members: [petra], pending: [eve], children: ['below'] };
    github.state.teams.set('privacy', team);
    const inputs = { 'team-token': 'team-token' };
    await approve(github, pull, tom);
    await approve(github, pull, eve);
    expect(await rerun(pull, { inputs })).toBe('failure');
    await approve(github, pull, petra);
    expect(await rerun(pull, { inputs })).toBe('success');
    team.members.pop();
    expect(await rerun(pull, { inputs })).toBe('failure');
  });

  test('membership cannot be read: red, with the permission that is missing', async () => {
    const pull = await published(sharing, teamConfiguration);
    github.state.teams.set('privacy', { id: 1, members: [petra], pending: [], children: [] });
    await approve(github, pull, petra);
    expect(await rerun(pull)).toBe('failure');
    expect(summary()).toContain('team-token');
    expect(await rerun(pull, { inputs: { 'team-token': 'workflow-token' } })).toBe('failure');
    expect(summary()).toContain('members: read');
  });
});

describe('what people say, and what becomes of it', () => {
  test('a comment edited after it was written: void', async () => {
    const pull = await published();
    const said = comment(github, pull, petra, '/sign-off all');
    expect(await rerun(pull)).toBe('success');
    edit(github, said, eve, '/sign-off all Fine with me');
    expect(await rerun(pull)).toBe('failure');
    expect(summary()).toContain('eve edited it after it was written');
  });

  test('the tool’s own comments, when edited by others, are posted again', async () => {
    const pull = await published();
    const [own] = github.state.issueComments;
    const [note] = github.state.reviewComments;
    if (!own || !note) throw new Error('there is a summary and a note');
    edit(github, own, eve, `All is well\n\n<!-- privacy-lint:summary -->`);
    edit(github, note, eve, note.body.replace('Mapper', 'Nobody'));
    await rerun(pull);
    expect(own).toMatchObject({ body: expect.stringContaining('no longer counts'), minimised: true });
    expect(summary()).toContain('Mapper Ltd');
    expect(github.state.reviewComments.filter(({ body }) => body.includes('Mapper Ltd'))).toHaveLength(1);
    const count = github.state.issueComments.length;
    await rerun(pull);
    expect(github.state.issueComments).toHaveLength(count);
  });

  test('a comment deleted: a sign-off is void, and everything of that role asks for a fresh one', async () => {
    const pull = await published();
    const said = comment(github, pull, petra, '/sign-off all');
    expect(await rerun(pull)).toBe('success');
    remove(github, said, eve);
    expect(await rerun(pull)).toBe('failure');
    await approve(github, pull, petra);
    expect(await rerun(pull)).toBe('failure');
    expect(summary()).toContain('only a command lifts that');
    comment(github, pull, petra, '/sign-off all');
    expect(await rerun(pull)).toBe('success');
  });

  test('a review dismissed: a sign-off is void', async () => {
    const pull = await published();
    const approval = await approve(github, pull, petra);
    expect(await rerun(pull)).toBe('success');
    dismiss(github, approval);
    expect(await rerun(pull)).toBe('failure');
    expect(summary()).toContain('it was dismissed');
  });

  test('a rejection stays; dismissing a "request changes" revives nothing', async () => {
    const pull = await published();
    await approve(github, pull, petra);
    expect(await rerun(pull)).toBe('success');
    const objection = await review(github, pull, petra, 'CHANGES_REQUESTED', 'Wait');
    expect(await rerun(pull)).toBe('failure');
    dismiss(github, objection);
    expect(await rerun(pull)).toBe('failure');
    const [, name = ''] = /`\/sign-off ([0-9a-f]{8})`/.exec(summary()) ?? [];
    comment(github, pull, tom, `/reject ${name} No contract is in place`);
    await approve(github, pull, petra);
    expect(await rerun(pull)).toBe('failure');
    expect(summary()).toContain('Rejected by tom');
    comment(github, pull, tom, '/sign-off all It is now');
    expect(await rerun(pull)).toBe('success');
  });

  test('a forged marker, a forged table, quoted or hidden commands, mail replies: ignored', async () => {
    const pull = await published();
    comment(github, pull, petra, `> /sign-off all`);
    comment(github, pull, petra, '```\n/sign-off all\n```');
    comment(github, pull, petra, '<!-- /sign-off all -->');
    comment(github, pull, petra, '    /sign-off all');
    comment(github, pull, petra, '/sign-off all', true);
    comment(github, pull, eve, `${summary()}`);
    expect(await rerun(pull)).toBe('failure');
    expect(summary()).toMatch(/it is quoted/);
    expect(summary()).toMatch(/it came in by mail/);
  });

  test('a command in a thread reply counts as in a comment', async () => {
    const pull = await published();
    const [note] = github.state.reviewComments;
    if (!note) throw new Error('there is a note');
    reply(github, note, petra, '/sign-off all');
    expect(await rerun(pull)).toBe('success');
  });

  test('a flood of commands by outsiders: no answer, no run cancelled', async () => {
    const pull = await published();
    for (let index = 0; index < 120; index++) comment(github, pull, eve, `/sign-off all ${index}`);
    await approve(github, pull, petra);
    expect(await rerun(pull)).toBe('success');
    expect(summary()).not.toContain('eve');
  });
});

describe('what a sign-off is for', () => {
  test('an approval or `all` given after a push whose findings were not published yet: counts for what was published only', async () => {
    const pull = await published();
    await push(github, copy, ada, 'change', {
      'privacy.yml': `${sharing}  other: { name: Other Ltd, role: processor, country: GB, contract: signed }\n`.replace(
        '[mapper]',
        '[mapper, other]',
      ),
    });
    await approve(github, pull, petra);
    comment(github, pull, petra, '/sign-off all');
    expect(await rerun(pull)).toBe('failure');
    expect(summary()).toContain('not published here when it was made');
    await approve(github, pull, petra);
    expect(await rerun(pull)).toBe('success');
  });

  test('a push after sign-off that changes what the decision rested on: void for that finding only, with a line that says what moved', async () => {
    const two = `${sharing}  other: { name: Other Ltd, role: processor, country: GB, contract: signed }\n`.replace(
      '[mapper]',
      '[mapper, other]',
    );
    const pull = await published(two);
    await approve(github, pull, petra);
    expect(await rerun(pull)).toBe('success');
    await push(github, copy, ada, 'change', {
      'privacy.yml': two.replace('name: Other Ltd, role: processor', 'name: Other Ltd, role: controller'),
    });
    expect(await rerun(pull)).toBe('failure');
    expect(summary()).toMatch(/♻️.*other/);
    expect(summary()).toMatch(/`recipients\.mapper`.*✅ signed off/);
  });

  test('push, rebase, squash, update-branch that leave the cause alone: carried over, shown with the commit it was given at', async () => {
    const pull = await published();
    const first = (await github.git.commitOf('change')) ?? '';
    comment(github, pull, petra, '/sign-off all');
    expect(await rerun(pull)).toBe('success');
    copy.commit('main', { 'other.txt': 'x' }, 'Meanwhile');
    const before = (await github.git.commitOf('change')) ?? '';
    const after = copy.rebaseOnto('change', 'main');
    github.state.pushes.push({ branch: 'change', actor: ada, before, after, created: github.state.now(), type: 'force_push' });
    expect(await rerun(pull)).toBe('success');
    expect(summary()).toContain(`at \`${first.slice(0, 7)}\`, carried over`);
    copy.commit('main', { 'more.txt': 'x' }, 'Again');
    await updateBranch(github, copy, pull, petra);
    expect(await rerun(pull)).toBe('success');
  });

  test('a sign-off ends with its pull request: reverted and applied again, cherry-picked, backported', async () => {
    const pull = await published();
    await approve(github, pull, petra);
    expect(await rerun(pull)).toBe('success');
    pull.state = 'CLOSED';
    copy.commit('again', { 'privacy.yml': sharing }, 'Once more');
    const other = github.open('Once more', 'again', ada);
    expect(await rerun(other)).toBe('failure');
  });

  test('break-glass by a named role: let through, shown as not signed off; nobody else may', async () => {
    const pull = await published();
    comment(github, pull, petra, '/break-glass The shop is down 2099-01-01');
    expect(await rerun(pull)).toBe('failure');
    comment(github, pull, dora, '/break-glass The shop is down 2099-01-01');
    expect(await rerun(pull)).toBe('success');
    expect(github.state.statuses.at(-1)?.description).toMatch(/^NOT signed off: dora/);
    expect(summary()).toContain('not signed off');
    expect(github.state.issues).toMatchObject([{ title: expect.stringContaining('2099-01-01') }]);
    await rerun(pull);
    expect(github.state.issues).toHaveLength(1);
  });
});

test('a declaration that is the same as before asks nobody, whoever approves', async () => {
  const pull = await published(shop);
  expect(await stateOf(pull)).toBe('success');
});
