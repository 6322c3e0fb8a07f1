/** The bundle end to end: branches, merges, queues, statuses and events that must not let anything through. */
import { describe, expect, test, vi } from 'vitest';
import {
  commentEvent,
  dispatchEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowRunEvent,
} from '../github/events.ts';
import { actionsBot } from '../github/github.ts';
import { approve, changeBase, comment, push, remove, reply } from '../github/people.ts';
import { configuration, eve, know, petra, published, rerun, sharing, stateOf } from './cast.ts';
import { runAction } from './run-action.ts';
import { ada, copy, github, lineOf, notes, open, rules, shared, shop, summaries, writes } from './shop.ts';

const path = '.github/privacy-lint.yml';
const summary = () => summaries().find((body) => body.includes('<!-- privacy-lint:summary -->')) ?? '';

// Each test runs the bundle several times.
vi.setConfig({ testTimeout: 120_000 });

describe('the status', () => {
  test('pending first when none stands, or a green one is about to change', async () => {
    const pull = await published();
    const said = comment(github, pull, petra, '/sign-off all');
    expect(await rerun(pull)).toBe('success');
    remove(github, said, petra);
    await rerun(pull);
    expect(github.state.statuses.map(({ state }) => state)).toEqual(['pending', 'failure', 'success', 'pending', 'failure']);
  });

  test('a withdrawal read by one run only: inputs read again before green', async () => {
    const pull = await published();
    comment(github, pull, petra, '/sign-off all');
    const [, name = ''] = /`\/sign-off ([0-9a-f]{8})`/.exec(summary()) ?? [];
    let reads = 0;
    github.before = (operation) => {
      if (operation === 'graphql' && ++reads === 2) comment(github, pull, petra, `/withdraw ${name}`);
    };
    expect(await rerun(pull)).toBe('failure');
    expect(github.state.statuses.map(({ state }) => state)).not.toContain('success');
  });

  test('a withdrawal just after green: taken back by the same run', async () => {
    const pull = await published();
    comment(github, pull, petra, '/sign-off all');
    const [, name = ''] = /`\/sign-off ([0-9a-f]{8})`/.exec(summary()) ?? [];
    let written = false;
    github.before = (operation) => {
      if (operation === 'graphql' && !written && github.state.statuses.at(-1)?.state === 'success') {
        written = true;
        comment(github, pull, petra, `/withdraw ${name}`);
      }
    };
    expect(await rerun(pull)).toBe('failure');
    expect(github.state.statuses.slice(-3).map(({ state }) => state)).toEqual(['success', 'pending', 'failure']);
  });

  test('two runs racing, a push in between: an outdated run turns nothing green', async () => {
    const pull = await published();
    await approve(github, pull, petra);
    let reads = 0;
    // The pull request, its declarations, and then the pull request again: before green.
    github.before = async (operation) => {
      if (operation === 'graphql' && ++reads === 3) await push(github, copy, ada, 'change', { 'privacy.yml': shared });
    };
    const old = await github.git.commitOf('change');
    expect(await rerun(pull)).toBe('failure');
    expect(github.state.statuses.filter(({ sha, state }) => sha === old && state === 'success')).toEqual([]);
  });

  test('what cannot be read whole does not stay green: a withdrawal may be in it', async () => {
    const pull = await published();
    comment(github, pull, petra, '/sign-off all');
    expect(await rerun(pull)).toBe('success');
    const [line] = github.state.reviewComments;
    for (let count = 0; count < 101; count++) reply(github, line as NonNullable<typeof line>, eve, `talk ${count}`);
    const { code, log } = await runAction(github, pull);
    expect(code).toBe(2);
    expect(log).toContain('more answers than GitHub tells at once');
    expect(await stateOf(pull)).toBe('error');
    const statuses = github.state.statuses.length;
    await runAction(github, pull);
    expect(github.state.statuses).toHaveLength(statuses);
  });

  test('the status set by someone else: noticed, set again, alarmed in the summary', async () => {
    const pull = await published();
    const sha = (await github.git.commitOf('change')) ?? '';
    const context = 'privacy-lint: main';
    const created = github.state.now();
    github.state.statuses.push({ id: 1, sha, state: 'success', context, description: 'Fine', target_url: null, creator: eve, created });
    expect(await rerun(pull)).toBe('failure');
    expect(summary()).toContain('had been set by eve');
  });

  test('one status per protected branch: base changed to an unprotected branch and back', async () => {
    const pull = await published();
    copy.commit('dev', { 'dev.txt': 'x' }, 'Not protected', 'main');
    changeBase(github, pull, 'dev');
    expect(await rerun(pull)).toBe('failure');
    comment(github, pull, petra, '/sign-off all');
    expect(await rerun(pull)).toBe('success');
    changeBase(github, pull, 'main');
    expect(await stateOf(pull)).toBe('failure');
    expect(await rerun(pull)).toBe('failure');
    expect(summary()).toContain('was to enter `dev` then');
  });
});

describe('what is judged', () => {
  test('merges criss-cross, or the merge base is stale: the merge result is judged against the tip', async () => {
    const two = `${shop}  letters:\n    purpose: Write letters\n    data: [customers]\n    lawful_basis: contract\n`;
    const pull = await open(
      { 'privacy.yml': two, [path]: configuration },
      {
        'privacy.yml': two
          .replace('purpose: Write letters\n    data: [customers]', 'purpose: Write letters\n    data: [customers, staff]')
          .replace(
            'activities:',
            '  staff:\n    subjects: [employees]\n    retention: 1 year\n    fields:\n      sick: health\nactivities:',
          ),
      },
    );
    know(github);
    await runAction(github, pull);
    const before = rules(await runAction(github, pull));
    copy.commit(
      'main',
      {
        'privacy.yml': `${two}    recipients: [mapper]\nrecipients:\n  mapper: { name: Mapper Inc, role: processor, country: US, contract: signed }\n`,
      },
      'Meanwhile',
    );
    const run = await runAction(github, pull);
    expect(rules(run).length, run.log).toBeGreaterThan(before.length);
    expect(summary()).toContain('Only together with what was merged into main meanwhile');
    expect(await stateOf(pull)).toBe('failure');
  });

  test('a branch in conflict: red until it is resolved, since what merging would make is not known', async () => {
    const pull = await published();
    copy.commit('main', { 'privacy.yml': shared }, 'Meanwhile');
    expect(await rerun(pull)).toBe('failure');
    expect(summary()).toContain('in conflict');
  });

  test('the test merge that GitHub has not made yet: fails closed', async () => {
    const pull = await published();
    copy.commit('main', { 'other.txt': 'x' }, 'Meanwhile');
    github.testMergeIsLate = true;
    expect(await rerun(pull)).toBe('error');
  });

  test('`privacy.yml` renamed is followed; moved into a folder, emptied, made a link, deleted, or a second one added is never "no changes"', async () => {
    const pull = await open({ 'privacy.yml': shop, [path]: configuration }, { 'privacy.yml': null, 'legal/privacy.yml': sharing });
    know(github);
    // What it asks is the change, and nothing of the move.
    expect(rules(await runAction(github, pull))).toEqual(['roles/new-recipient']);
    expect(summary()).toContain('Mapper Ltd');
    for (const files of [{ 'legal/privacy.yml': '' }, { 'legal/privacy.yml': { linkTo: 'x' } }, { 'legal/privacy.yml': null }]) {
      await push(github, copy, ada, 'change', files);
      expect(await rerun(pull), JSON.stringify(files)).not.toBe('success');
    }
    await push(github, copy, ada, 'change', { 'privacy.yml': shop, 'second/privacy.yml': shared });
    expect(await rerun(pull)).toBe('failure');
  });

  test('several declarations of a monorepo: each is judged, and signed, by itself', async () => {
    const pull = await open(
      { 'a/privacy.yml': shop, 'b/privacy.yml': shop, [path]: configuration },
      { 'a/privacy.yml': sharing, 'b/privacy.yml': sharing },
    );
    know(github);
    await runAction(github, pull);
    expect(notes()).toEqual([`a/privacy.yml RIGHT ${lineOf(sharing, 'mapper:')}`, `b/privacy.yml RIGHT ${lineOf(sharing, 'mapper:')}`]);
    await approve(github, pull, petra);
    expect(await rerun(pull)).toBe('success');
  });

  test('over 300 files, over 250 commits: fetched by tree instead of by list, or fails closed', async () => {
    const many = Object.fromEntries(Array.from({ length: 310 }, (_, index) => [`files/${index}.txt`, 'x']));
    const pull = await open({ 'privacy.yml': shop, [path]: configuration }, { ...many, 'privacy.yml': sharing });
    know(github);
    github.commitLimit = 0;
    await runAction(github, pull);
    await approve(github, pull, petra);
    expect(await rerun(pull)).toBe('failure');
  });

  test('a fork: judged the same, nothing of it is run, and a reviewer named independent signs', async () => {
    const pull = await open(
      { 'privacy.yml': shop, [path]: configuration.replace('tom: 4 }\n  dpo', 'tom: 4 }\n  dpo') },
      { 'privacy.yml': sharing },
    );
    const fork = github.open('From a fork', 'change', eve, 'main', 'eve');
    know(github);
    expect(await rerun(fork)).toBe('failure');
    await approve(github, fork, petra);
    expect(await rerun(fork)).toBe('failure');
    expect(summary()).toContain('as on a fork');
    await approve(github, fork, { login: 'tom', id: 4, type: 'User' });
    expect(await rerun(fork)).toBe('success');
    expect(pull.number).toBe(1);
  });

  test('a draft is judged as any other', async () => {
    const pull = await published();
    pull.draft = true;
    await push(github, copy, ada, 'change', { 'x.js': 'x' });
    expect(await rerun(pull)).toBe('failure');
  });

  test('the configuration names an unknown role or a user without an id: red, with file, line and what to do', async () => {
    const pull = await published(sharing, configuration.replace('[dpo]', '[boss]'));
    expect(github.state.statuses.at(-1)?.description).toMatch(/^\.github\/privacy-lint\.yml:6:/);
    copy.commit('main', { [path]: configuration.replace('petra: 2', 'petra:') }, 'Break it');
    await rerun(pull);
    expect(summary()).toContain('no numeric id');
    expect(summary()).toContain('doctor');
  });
});

describe('what needs nobody', () => {
  const vetted = `version: 1
recipients:
  mapper:
    name: Mapper Ltd
    role: processor
    country: GB
    categories: [email]
    subjects: [customers]
    purposes: [Deliver orders]
    until: 2099-12-31
    vetted_by: Petra
`;
  const config = `${configuration}catalogue: privacy/vetted.yml\n`;

  test('a recipient that the catalogue already vets with the same facts needs no sign-off; a different country does', async () => {
    const pull = await published(sharing, config, { 'privacy/vetted.yml': vetted });
    expect(await stateOf(pull)).toBe('success');
    await push(github, copy, ada, 'change', { 'privacy.yml': sharing.replace('country: GB', 'country: IE') });
    expect(await rerun(pull)).toBe('failure');
  });

  test('a pull request that edits the catalogue is itself a finding, and does not obey its own edit', async () => {
    const pull = await published(sharing, config, { 'privacy/vetted.yml': vetted.replace('Mapper Ltd', 'Other Ltd') });
    expect(await stateOf(pull)).toBe('failure');
    await push(github, copy, ada, 'change', { 'privacy/vetted.yml': vetted });
    const run = await runAction(github, pull);
    expect(rules(run)).toEqual(expect.arrayContaining(['governance/gate-changed', 'roles/new-recipient']));
  });
});

test('200 findings: twenty under their lines, all in one summary that fits, in a handful of writes', async () => {
  const ids = Array.from({ length: 200 }, (_, index) => `r${index}`);
  const lines = ids.map((id) => `  ${id}: { name: ${id} Ltd, role: processor, country: GB, contract: signed }\n`).join('');
  const pull = await published(`${shop}    recipients: [${ids}]\nrecipients:\n${lines}`);
  expect(notes()).toHaveLength(20);
  expect(summary().length).toBeLessThanOrEqual(65_536);
  expect(github.asked.filter((operation) => writes.test(operation)).length).toBeLessThanOrEqual(5);
  comment(github, pull, petra, '/sign-off all');
  expect(await rerun(pull)).toBe('success');
});

describe('what wakes it', () => {
  test('no event arrives: a scheduled sweep and pushes to the default branch judge open pull requests again', async () => {
    const pull = await published();
    await approve(github, pull, petra);
    await runAction(github, pull, { wake: scheduleEvent });
    expect(await stateOf(pull)).toBe('success');
    copy.commit('main', { [path]: configuration.replace('petra: 2, ', '') }, 'Petra left');
    await runAction(github, pull, { wake: await pushEvent(github, ada) });
    expect(await stateOf(pull)).toBe('failure');
  });

  test('a review reaches it through another workflow; the pull request is found by head and commit, never by what that workflow says', async () => {
    const pull = await published();
    await approve(github, pull, petra);
    const head = (await github.git.commitOf('change')) ?? '';
    const stale = workflowRunEvent(github, { event: 'pull_request_review', head: '0'.repeat(40), branch: 'change' }, petra);
    expect((await runAction(github, pull, { wake: stale })).log).toContain('Nothing to do');
    await runAction(github, pull, { wake: workflowRunEvent(github, { event: 'pull_request_review', head, branch: 'change' }, petra) });
    expect(await stateOf(pull)).toBe('success');
  });

  test('a comment that is no command costs nothing', async () => {
    const pull = await published();
    const said = comment(github, pull, eve, 'Nice work!');
    github.asked.length = 0;
    await runAction(github, pull, { wake: commentEvent(github, pull, said) });
    expect(github.asked).toEqual([]);
  });

  test('a dispatch for one pull request, and one that was closed', async () => {
    const pull = await published();
    await approve(github, pull, petra);
    await runAction(github, pull, { wake: dispatchEvent(github, 1, petra) });
    expect(await stateOf(pull)).toBe('success');
    pull.state = 'MERGED';
    github.asked.length = 0;
    await runAction(github, pull, { wake: await pullRequestEvent(github, pull) });
    expect(github.asked.filter((operation) => writes.test(operation))).toEqual([]);
  });

  test('merge queue: the group’s content is compared with the signed fingerprints, never waved through', async () => {
    const pull = await published();
    const group = copy.commit('gh-readonly-queue/main/pr-1-abc1234', { 'privacy.yml': sharing }, 'Queue it', 'main');
    github.queue.push({ number: pull.number, head: group });
    const woken = {
      wake: workflowRunEvent(github, { event: 'merge_group', head: group, branch: 'gh-readonly-queue/main/pr-1-abc1234' }, actionsBot),
    };
    const onGroup = () => github.state.statuses.findLast(({ sha }) => sha === group)?.state;
    await runAction(github, pull, woken);
    expect(onGroup()).toBe('failure');
    await approve(github, pull, petra);
    await rerun(pull);
    await runAction(github, pull, woken);
    expect(onGroup()).toBe('success');
    const worse = copy.commit('gh-readonly-queue/main/pr-1-abc1234', { 'privacy.yml': shared }, 'Something else');
    github.queue[0] = { number: pull.number, head: worse };
    await runAction(github, pull, {
      wake: mergeGroupEvent(
        github,
        worse,
        (await github.git.commitOf('main')) ?? '',
        'refs/heads/gh-readonly-queue/main/pr-1-abc1234',
        actionsBot,
      ),
    });
    expect(github.state.statuses.findLast(({ sha }) => sha === worse)?.state).toBe('failure');
  });
});

test('killed between any two requests: the next run completes without duplicates', async () => {
  const pull = await open({ 'privacy.yml': shop, [path]: configuration }, { 'privacy.yml': sharing });
  know(github);
  for (let stop = 2; stop <= 11; stop++) {
    let count = 0;
    github.before = () => {
      if (++count === stop) throw new Error('killed');
    };
    await runAction(github, pull);
    github.violations.splice(0);
  }
  github.before = () => undefined;
  await runAction(github, pull);
  expect([notes().length, summaries().length, await stateOf(pull)]).toEqual([1, 1, 'failure']);
});
