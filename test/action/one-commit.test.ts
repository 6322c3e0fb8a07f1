/** The bundle end to end: one commit that is the head of two pull requests into one branch. */
import { describe, expect, test, vi } from 'vitest';
import { pullRequestEvent, scheduleEvent } from '../github/events.ts';
import { approve, comment } from '../github/people.ts';
import type { PullRequest, User } from '../github/state.ts';
import { petra, published, rerun, stateOf, tom } from './cast.ts';
import { runAction } from './run-action.ts';
import { ada, github, writes } from './shop.ts';

vi.setConfig({ testTimeout: 120_000 });

const summaryOf = ({ number }: PullRequest) =>
  github.state.issueComments.find(({ issue, body }) => issue === number && body.includes('<!-- privacy-lint:summary -->'))?.body ?? '';
const says = () => github.state.statuses.at(-1)?.description ?? '';
/** A branch at the same commit, and a pull request of it. */
async function twinBy(user: User): Promise<PullRequest> {
  await github.git.git('branch', 'also', 'change');
  return github.open('The same commit', 'also', user);
}
const name = (pull: PullRequest) => /`\/sign-off ([0-9a-f]{8})`/.exec(summaryOf(pull))?.[1] ?? '';

describe('one commit head of two pull requests', () => {
  test('has one status that means "this commit may enter that branch", whichever pull request shows it', async () => {
    const pull = await published();
    await approve(github, pull, petra);
    expect(await rerun(pull)).toBe('success');
    const twin = await twinBy(ada);
    expect(await rerun(twin)).toBe('success');
    expect(says()).toBe('Signed off by petra on #1');
    expect(await rerun(pull)).toBe('success');
    expect(summaryOf(pull)).toMatch(/head of .*2 too.*it may, since this one is signed off/);
    expect(summaryOf(twin)).toMatch(/head of .*1 too.*it may, since .*1 is signed off/);
    github.asked.length = 0;
    await runAction(github, pull, { wake: scheduleEvent, inputs: { history: 'off' } });
    expect(github.asked.filter((operation) => writes.test(operation))).toEqual([]);
  });

  test('is red where anyone objects on one of them, from wherever it is looked at', async () => {
    const pull = await published();
    const twin = await twinBy(ada);
    expect(await rerun(twin)).toBe('failure');
    await approve(github, pull, petra);
    comment(github, twin, tom, `/reject ${name(twin)} No contract is in place`);
    expect(await rerun(pull)).toBe('failure');
    expect(says()).toBe('Objected to on #2');
    expect(summaryOf(pull)).toMatch(/objected to on another pull request of this commit/);
    expect(await rerun(twin)).toBe('failure');
    comment(github, twin, tom, '/sign-off all It is now');
    expect(await rerun(pull)).toBe('success');
  });

  test('is not green when someone objects on the other while it is judged', async () => {
    const pull = await published();
    const twin = await twinBy(ada);
    await rerun(twin);
    await approve(github, pull, petra);
    let reads = 0;
    github.before = (operation) => {
      if (operation === 'graphql' && ++reads === 3) comment(github, twin, tom, `/reject ${name(twin)} Wait`);
    };
    expect(await rerun(pull)).toBe('failure');
    expect(github.state.statuses.map(({ state }) => state)).not.toContain('success');
  });

  test('asks someone else than whoever opened either of them', async () => {
    const pull = await published();
    const twin = await twinBy(petra);
    await rerun(twin);
    await approve(github, pull, petra);
    expect(await rerun(pull)).toBe('failure');
    expect(summaryOf(pull)).toMatch(/by `?petra`? on .* does not count: .* opened this pull request, or another of the same commit/);
  });

  test('a sign-off ends with its pull request: closed, the other is judged by its own, and the status is red where there is none', async () => {
    const pull = await published();
    const twin = await twinBy(ada);
    await rerun(twin);
    await approve(github, pull, petra);
    expect(await rerun(pull)).toBe('success');
    pull.state = 'CLOSED';
    await runAction(github, pull, { wake: await pullRequestEvent(github, pull, 'closed') });
    expect(await stateOf(pull)).toBe('failure');
    expect(says()).toMatch(/needed/);
    await approve(github, twin, petra);
    expect(await rerun(twin)).toBe('success');
    twin.state = 'CLOSED';
    await runAction(github, twin, { wake: await pullRequestEvent(github, twin, 'closed') });
    expect(says()).toBe('#2 was closed, and a sign-off ends with its pull request');
    pull.state = 'OPEN';
    expect(await rerun(pull)).toBe('success');
  });
});
