/** The usual story, event by event, with the bundle. */
import { expect, test } from 'vitest';
import { commentEvent, pullRequestEvent } from '../github/events.ts';
import { approve, comment, push } from '../github/people.ts';
import { configuration, dora, know, petra, sharing } from './cast.ts';
import { runAction } from './run-action.ts';
import { ada, copy, github, open, shop, status, summaries, writes } from './shop.ts';

const path = '.github/privacy-lint.yml';

test('open, comment, sign-off by review, push that keeps, push that voids, override, green', async () => {
  const pull = await open({ 'privacy.yml': shop, [path]: configuration }, { 'privacy.yml': sharing });
  know(github);

  const opened = await runAction(github, pull);
  expect(opened).toMatchObject({ code: 0, outputs: { verdict: 'sign-off' } });
  expect(status()).toMatchObject({ state: 'failure', description: expect.stringContaining('needed') });
  expect(summaries()[0]).toMatch(/Reviewer\*\* \(privacy: `petra`/);
  expect(pull.requested.map((one) => ('user' in one ? one.user.login : one.team))).toContain('petra');

  await approve(github, pull, petra);
  const approved = await runAction(github, pull);
  expect(approved, approved.log).toMatchObject({ code: 0, outputs: { verdict: 'pass', unsigned: '0' } });
  expect(status()).toMatchObject({ state: 'success', description: 'Signed off by petra' });
  expect(summaries()[0]).toContain('✅ signed off by `petra`');

  github.asked.length = 0;
  await runAction(github, pull);
  expect(github.asked.filter((operation) => writes.test(operation))).toEqual([]);
  expect(github.asked.length).toBeLessThanOrEqual(7);

  await push(github, copy, ada, 'change', { 'src/code.js': 'more', 'privacy.yml': `# a remark\n${sharing}` });
  await runAction(github, pull, { wake: await pullRequestEvent(github, pull, 'synchronize') });
  expect(status()).toMatchObject({ state: 'success', sha: await github.git.commitOf('change') });
  expect(summaries()[0]).toContain('carried over');

  await push(github, copy, ada, 'change', { 'privacy.yml': sharing.replace('country: GB', 'country: US') });
  const moved = await runAction(github, pull, { wake: await pullRequestEvent(github, pull, 'synchronize') });
  expect(moved.outputs.verdict).toBe('fail');
  expect(status()?.state).toBe('failure');
  expect(summaries()[0]).toContain('♻️');
  // Whose sign-off was voided is asked again, once.
  const requests = () =>
    github.state.timeline.filter(
      (one) => one.type === 'ReviewRequestedEvent' && 'user' in one.requested && one.requested.user.id === petra.id,
    );
  expect(requests()).toHaveLength(2);

  const names = [...(summaries()[0] ?? '').matchAll(/`\/override ([0-9a-f]{8,}) <reason>`/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(0);
  for (const name of new Set(names)) {
    const said = comment(github, pull, dora, `/override ${name} The clauses are being signed this week`);
    await runAction(github, pull, { wake: commentEvent(github, pull, said) });
  }
  expect(requests()).toHaveLength(2);
  const all = comment(github, pull, petra, '/sign-off all');
  await runAction(github, pull, { wake: commentEvent(github, pull, all) });
  const dpo = comment(github, pull, dora, '/sign-off all Looked at the transfer');
  const done = await runAction(github, pull, { wake: commentEvent(github, pull, dpo) });
  expect(done.outputs, summaries()[0]).toMatchObject({ verdict: 'pass', unsigned: '0' });
  expect(status()).toMatchObject({ state: 'success', description: 'Signed off by dora, petra' });
  expect(summaries()).toHaveLength(1 + new Set(names).size + 2);
}, 120_000);
