/** The bundle end to end: commits that bots make, and who stands behind them. */
import { describe, expect, test, vi } from 'vitest';
import { approve, comment, push, record } from '../github/people.ts';
import type { PullRequest, User } from '../github/state.ts';
import { bot, configuration, petra, published, rerun, sharing, tom } from './cast.ts';
import { ada, copy, github, summaries } from './shop.ts';

const copilot: User = { login: 'Copilot', id: 198982749, type: 'Bot' };
const dependabot: User = { login: 'dependabot[bot]', id: 49699333, type: 'Bot' };
/** Nobody is named independent, so that a doubt keeps the check red. */
const without = configuration.replace(/^ {2}independent.*\n/m, '');

const summary = () => summaries().find((body) => body.includes('<!-- privacy-lint:summary -->')) ?? '';
const byBot = { author: 'a bot', committer: 'a bot' };
const worked = (pull: PullRequest, actor: User) =>
  github.state.timeline.push({ pull: pull.number, created: github.state.now(), type: 'copilot_work_started', actor });

vi.setConfig({ testTimeout: 120_000 });

describe('a bot’s requester signs off', () => {
  test('does not count, said so, where GitHub tells who had Copilot work; another reviewer can', async () => {
    const pull = await published(sharing, without);
    worked(pull, petra);
    await push(github, copy, copilot, 'change', { 'a.js': 'x' }, byBot);
    await rerun(pull);
    await approve(github, pull, petra);
    comment(github, pull, petra, '/not-author');
    expect(await rerun(pull)).toBe('failure');
    expect(summary()).toMatch(/by petra on .* does not count: the person had a bot make/);
    await approve(github, pull, tom);
    expect(await rerun(pull)).toBe('success');
  });

  test('everyone who ever had Copilot work on the pull request counts, whatever its commits say', async () => {
    const pull = await published(sharing, without);
    worked(pull, ada);
    await push(github, copy, copilot, 'change', { 'a.js': 'x' }, { ...byBot, trailers: ['Co-authored-by: ada <ada@example.org>'] });
    worked(pull, tom);
    await rerun(pull);
    await approve(github, pull, tom);
    expect(await rerun(pull)).toBe('failure');
    expect(summary()).toMatch(/by `?tom`? on .* does not count: .* had a bot make/);
  });

  test('where GitHub tells of nobody who had Copilot work: a reviewer named independent signs', async () => {
    const pull = await published();
    await push(github, copy, copilot, 'change', { 'a.js': 'x' }, byBot);
    await rerun(pull);
    await approve(github, pull, petra);
    expect(await rerun(pull)).toBe('failure');
    expect(summary()).toContain('GitHub does not tell who had it do so');
    expect(summary()).toMatch(/Reviewer\*\* \(independent: `tom`\): signs off as well/);
    await approve(github, pull, tom);
    expect(await rerun(pull)).toBe('success');
  });

  test('where any other bot pushed, as from a workflow: a reviewer named independent signs, and it says how to mend that', async () => {
    const pull = await published();
    await push(github, copy, bot, 'change', { 'a.js': 'x' }, { author: 'ada', committer: 'ada' });
    await rerun(pull);
    await approve(github, pull, petra);
    expect(await rerun(pull)).toBe('failure');
    expect(summary()).toMatch(/The bot helper pushed .*whoever answers for the change can make the commit again in their own name/);
    await approve(github, pull, tom);
    expect(await rerun(pull)).toBe('success');
  });

  test('a commit that only says it is a bot’s helps nobody: whoever pushed it counts, and its author has no account', async () => {
    const pull = await published(sharing, without);
    worked(pull, ada);
    await push(github, copy, petra, 'change', { 'a.js': 'x' }, { ...byBot, trailers: ['Co-authored-by: ada <ada@example.org>'] });
    await rerun(pull);
    await approve(github, pull, petra);
    expect(await rerun(pull)).toBe('failure');
    await approve(github, pull, tom);
    expect(await rerun(pull)).toBe('failure');
    expect(summary()).toContain('No account belongs to the author');
  });

  test('Dependabot is asked by nobody: whoever may sign, signs', async () => {
    const pull = await published(sharing, without);
    await push(github, copy, dependabot, 'change', { 'a.js': 'x' }, byBot);
    await rerun(pull);
    await approve(github, pull, petra);
    expect(await rerun(pull)).toBe('success');
  });
});

test('a pusher since the cause signs off: does not count, though the branch was deleted and made again from the same commit', async () => {
  const pull = await published(sharing, without);
  const tip = await push(github, copy, petra, 'change', { 'a.js': 'x' }, { author: 'ada', committer: 'ada' });
  record(github, ada, 'change', '0'.repeat(40), tip);
  await rerun(pull);
  await approve(github, pull, petra);
  expect(await rerun(pull)).toBe('failure');
  expect(summary()).toMatch(/by petra on .* does not count: the person pushed/);
});
