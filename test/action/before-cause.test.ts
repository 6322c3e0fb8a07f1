/** Who had a hand in a pull request only before a finding's cause appeared may sign it, and nobody by a trick. */
import { describe, expect, test, vi } from 'vitest';
import { approve, push, record } from '../github/people.ts';
import type { PullRequest, User } from '../github/state.ts';
import type { Files } from '../github/working-copy.ts';
import { bot, configuration, know, petra, sharing, stateOf } from './cast.ts';
import { judgeHere } from './judge-here.ts';
import { ada, copy, github, open, shop, summaries } from './shop.ts';

vi.setConfig({ testTimeout: 120_000 });

const path = '.github/privacy-lint.yml';
/** Nobody is named independent, so that a doubt keeps the check red. */
const without = configuration.replace(/^ {2}independent.*\n/m, '');
/** The shop with a change that is no matter of the recipient. */
const edited = (text: string) => text.replace('purpose: Deliver orders', 'purpose: Deliver orders and parcels');

/** Pushes to a pull request that begins with a change of code by ada, one after another, and has petra approve the last. */
async function approvedAfter(...pushes: readonly (readonly [User, Files])[]): Promise<PullRequest> {
  const pull = await open({ 'privacy.yml': shop, [path]: without }, { 'src/a.js': 'code' });
  know(github);
  for (const [user, files] of pushes)
    await push(github, copy, user, 'change', files, user === bot ? { author: 'a bot', committer: 'a bot' } : {});
  await judgeHere(github, pull);
  await approve(github, pull, petra);
  github.asked.length = 0;
  await judgeHere(github, pull);
  return pull;
}
const refusal = () =>
  summaries()
    .join('\n')
    .match(/.* by `?petra`? on .* does not count.*/)?.[0] ?? '';

describe('a reviewer who had a hand only before the cause', () => {
  test('signs, where they mended the code', async () => {
    const pull = await approvedAfter([petra, { 'src/a.js': 'better code' }], [ada, { 'privacy.yml': sharing }]);
    expect(await stateOf(pull), summaries().join('\n')).toBe('success');
    // Two commits more than the two that were compared, and nothing that was read before.
    expect(github.asked.filter((operation) => operation === 'git/get-tree')).toHaveLength(4);
    expect(github.asked).not.toContain('git/get-blob');
  });

  test('signs, where they changed something else in the declaration', async () => {
    const pull = await approvedAfter(
      [petra, { 'privacy.yml': shop.replace('1 year', '6 months') }],
      [ada, { 'privacy.yml': sharing.replace('1 year', '6 months') }],
    );
    expect(await stateOf(pull), summaries().join('\n')).toBe('success');
  });

  test('signs, where a bot that nobody is known to have asked made a commit before the cause as well', async () => {
    const pull = await approvedAfter([bot, { 'src/a.js': 'formatted' }], [ada, { 'privacy.yml': sharing }]);
    expect(await stateOf(pull), summaries().join('\n')).toBe('success');
  });
});

describe('a committer or pusher since the cause signs off: does not count, said so', () => {
  test.each<readonly [string, readonly [User, Files], ...(readonly [User, Files])[]]>([
    ['who brought it, though someone else keeps it in a later commit', [petra, { 'privacy.yml': sharing }], [ada, { 'src/a.js': 'more' }]],
    [
      'who brought it under another name',
      [petra, { 'privacy.yml': sharing.replaceAll('mapper', 'maps') }],
      [ada, { 'privacy.yml': sharing }],
    ],
    [
      'who brought it with a value that someone else changes',
      [petra, { 'privacy.yml': sharing.replace('GB', 'IE') }],
      [ada, { 'privacy.yml': sharing }],
    ],
    [
      'who brought it, though it was taken away and put back by someone else',
      [petra, { 'privacy.yml': sharing }],
      [ada, { 'privacy.yml': shop }],
      [ada, { 'privacy.yml': sharing }],
    ],
    [
      'who declared the recipient, unused, for someone else to use',
      [petra, { 'privacy.yml': sharing.replace('    recipients: [mapper]\n', '') }],
      [ada, { 'privacy.yml': sharing }],
    ],
    [
      'who declared it unused under another name',
      [
        petra,
        { 'privacy.yml': sharing.replaceAll('mapper', 'maps').replace('Mapper Ltd', 'Maps').replace('    recipients: [maps]\n', '') },
      ],
      [ada, { 'privacy.yml': sharing }],
    ],
    ['who left a declaration that cannot be read', [petra, { 'privacy.yml': `${sharing}: [` }], [ada, { 'privacy.yml': sharing }]],
    ['who touched it last, in whatever', [ada, { 'privacy.yml': sharing }], [petra, { 'src/a.js': 'more' }]],
  ])('%s', async (_name, ...pushes) => {
    const pull = await approvedAfter(...(pushes as [User, Files][]));
    expect(await stateOf(pull)).toBe('failure');
    expect(refusal()).toMatch(/the person (?:is an author of|committed|pushed)/);
  });

  test('who put the branch back to what was before the cause, and someone else put the cause back', async () => {
    const pull = await open({ 'privacy.yml': shop, [path]: without }, { 'src/a.js': 'code' });
    know(github);
    const first = (await github.git.commitOf('change')) ?? '';
    const cause = await push(github, copy, ada, 'change', { 'privacy.yml': sharing });
    record(github, petra, 'change', cause, first);
    record(github, ada, 'change', first, cause);
    await judgeHere(github, pull);
    await approve(github, pull, petra);
    await judgeHere(github, pull);
    expect(await stateOf(pull)).toBe('failure');
    expect(refusal()).toContain('pushed');
  });

  test('where more than ten commits would have to be looked at: every commit counts', async () => {
    const pull = await approvedAfter(...Array.from({ length: 11 }, (_, index) => [petra, { 'src/a.js': `step ${index}` }] as const), [
      ada,
      { 'privacy.yml': sharing },
    ]);
    expect(await stateOf(pull)).toBe('failure');
    expect(github.asked.filter((operation) => operation === 'git/get-tree')).toHaveLength(2);
  });

  test('where a commit cannot be read: every commit counts', async () => {
    const pull = await approvedAfter([petra, { 'src/a.js': 'better code' }], [ada, { 'privacy.yml': edited(sharing) }]);
    expect(await stateOf(pull), summaries().join('\n')).toBe('success');
    let trees = 0;
    github.before = (operation) => {
      if (operation === 'git/get-tree' && ++trees === 3) github.faults.push({ operation, status: 404, times: 1 });
    };
    await judgeHere(github, pull);
    expect(await stateOf(pull)).toBe('failure');
  });
});
