/** The history that the bundle keeps, whatever goes wrong around it: gaps, races, kills, missing permissions, and others who write to it. */
import type { ChildProcess } from 'node:child_process';
import { describe, expect, test, vi } from 'vitest';
import { connect } from '../../src/github/client.ts';
import { writeHistory } from '../../src/github/history.ts';
import { extended, historyBranch, historyFile } from '../../src/history/line.ts';
import { pullRequestEvent } from '../github/events.ts';
import { actionsBot } from '../github/github.ts';
import { approve, merge, push } from '../github/people.ts';
import type { PullRequest } from '../github/state.ts';
import { petra, published, rerun, sharing, stateOf } from './cast.ts';
import { byHand, linesOf, mergeAndRecord, pushed, record, records, sweep, verify } from './keeping.ts';
import { runAction } from './run-action.ts';
import { ada, copy, github, shop } from './shop.ts';

// Each runs the bundle several times.
vi.setConfig({ testTimeout: 240_000 });

/** A repository with one signed and recorded merge. */
async function recorded(): Promise<PullRequest> {
  const pull = await published();
  await approve(github, pull, petra);
  await rerun(pull);
  await mergeAndRecord(pull);
  return pull;
}

/** Commits to the default branch with nobody being told. @returns the commit */
const quietly = (name: string) => push(github, copy, ada, 'main', { [name]: name });
const merges = async () => (await records()).map(({ commits, kind }) => [commits.merge, kind]);
const tip = async () => (await github.git.commitOf('main')) ?? '';

/** Puts a text in the place of the records, as somebody with write access can. */
async function overwrite(text: string): Promise<void> {
  const address = { apiUrl: github.url, graphqlUrl: `${github.url}/graphql`, repository: 'acme/shop' };
  const client = connect({ token: 'record-token', ...address, userAgent: 'someone' });
  await writeHistory(client, historyBranch, { path: historyFile, text }, await github.git.commitOf(historyBranch), 'Tidy up');
}

describe('where a history begins', () => {
  test('at the push that is recorded first: the past of the repository is left alone', async () => {
    await published();
    for (const name of ['a', 'b', 'c']) await quietly(name);
    const before = await tip();
    const [first, second] = [await quietly('d'), await quietly('e')];
    github.asked.length = 0;
    await record(await pushed(before));
    expect(await merges()).toEqual([
      [first, 'merge'],
      [second, 'merge'],
    ]);
    expect(github.asked.filter((one) => one === 'repos/list-commits').length).toBeLessThan(4);
  });

  test('by schedule or by hand: at the tip', async () => {
    await published();
    await quietly('a');
    await sweep();
    expect(await merges()).toEqual([[await tip(), 'reconciled']]);
    const again = await byHand();
    expect(again.log).toContain('Nothing to do: every commit has its record');
    expect(again).toMatchObject({ code: 0, outputs: { verdict: 'pass', findings: '0', unsigned: '0' } });
    expect(await merges()).toHaveLength(1);
  });

  test('and a run of an older push that comes later adds nothing before it', async () => {
    await published();
    const before = await tip();
    await quietly('a');
    const early = await pushed(before);
    await quietly('b');
    await record(await pushed());
    await record(early);
    expect(await merges()).toEqual([[await tip(), 'merge']]);
  });
});

describe('a commit that no run recorded', () => {
  test('is recorded by the sweep, and marked as filled in later', async () => {
    await recorded();
    const missed = await quietly('skip-ci');
    expect(await verify()).toMatchObject({ code: 1, out: expect.stringContaining('has no record') });
    const run = await sweep();
    expect(run.summary).toContain('(filled in later)');
    expect((await merges()).slice(1)).toEqual([[missed, 'reconciled']]);
    expect(await verify()).toMatchObject({ code: 0 });
  });

  test('is recorded before the next push, whose own is marked as written at once', async () => {
    await recorded();
    const missed = await quietly('skip-ci');
    const next = await quietly('next');
    await record(await pushed(missed));
    expect((await merges()).slice(1)).toEqual([
      [missed, 'reconciled'],
      [next, 'merge'],
    ]);
  });
});

test('two merges at once are both recorded, once, in their order, and never by force', async () => {
  await recorded();
  const [before, one] = [await tip(), await quietly('one')];
  const first = await pushed(before);
  const two = await quietly('two');
  const second = await pushed(one);
  const runs = await Promise.all([record(second), record(first), record(second)]);
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect((await merges()).slice(1).map(([commit]) => commit)).toEqual([one, two]);
  expect(await verify()).toMatchObject({ code: 0 });
});

test('killed between any two requests, while recording: the next run completes without duplicates', async () => {
  const pull = await published();
  await approve(github, pull, petra);
  await rerun(pull);
  const before = await tip();
  await merge(github, copy, pull, ada);
  const wake = await pushed(before);
  let requests = Number.POSITIVE_INFINITY;
  for (let stop = 1; stop < requests; stop++) {
    let count = 0;
    let child: ChildProcess | undefined;
    github.before = () => {
      if (++count === stop) child?.kill('SIGKILL');
    };
    await record(wake, {
      started: (one) => {
        child = one;
      },
    });
    // Once it gets through, there was nothing left to be killed.
    if (count < stop) requests = stop;
  }
  github.before = () => undefined;
  expect(requests).toBeGreaterThan(12);
  await record(wake);
  expect(await merges()).toEqual([[await tip(), 'merge']]);
  expect((await records())[0]?.findings).toMatchObject([{ state: 'signed' }]);
  expect((await github.git.git('rev-list', historyBranch)).trim().split('\n')).toHaveLength(1);
});

describe('a job that may not write', () => {
  test('says which permission is missing and what to do, and leaves the pull requests as they are', async () => {
    const pull = await published();
    await approve(github, pull, petra);
    const before = await tip();
    await quietly('a');
    const run = await runAction(github, pull, { wake: await pushed(before) });
    expect(run).toMatchObject({ code: 2, outputs: { verdict: 'fail' } });
    expect(run.log).toMatch(/::error .*needs `contents: write`.*the job `record` of docs\/workflows\/privacy-lint\.yml.*`history: off`/);
    expect(await stateOf(pull)).toBe('success');
    const off = await runAction(github, pull, { wake: await pushed(before), inputs: { history: 'off' } });
    expect(off).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    expect(await linesOf()).toBe('');
  });

  test('because a rule of the repository guards the branch, says what GitHub says', async () => {
    await recorded();
    await quietly('a');
    github.faults.push({ operation: 'git/update-ref', status: 422, times: 1, message: 'Repository rule violations found' });
    const run = await sweep();
    expect(run.code).toBe(2);
    expect(run.log).toContain('privacy-history cannot be written');
    expect(run.log).toContain('Repository rule violations found');
  });
});

test('one job can do both: it judges the open pull requests and records the push', async () => {
  const pull = await published();
  const before = await tip();
  await quietly('a');
  github.tokens.set('both', { user: actionsBot, may: { contents: 'write', pull_requests: 'write', statuses: 'write', issues: 'write' } });
  const run = await runAction(github, pull, { token: 'both', wake: await pushed(before) });
  expect(run).toMatchObject({ code: 0, outputs: { verdict: 'sign-off', findings: '1', unsigned: '1' } });
  expect(await merges()).toEqual([[await tip(), 'merge']]);
});

test('on a pull request nothing is recorded, and not a request more is sent', async () => {
  const pull = await published();
  github.asked.length = 0;
  expect((await record(await pullRequestEvent(github, pull))).log).toContain('Nothing to do: records are kept on pushes');
  expect(github.asked).toEqual([]);
});

describe('somebody else’s hand on the branch of records', () => {
  test.each<[string, (text: string) => string]>([
    ['a line that is no record', (text) => `${text}hello\n`],
    ['a line that was edited', (text) => text.replace('petra', 'paula')],
    ['a line of another shape', (text) => `${text}{"commits":{"merge":"x"}}\n`],
  ])('%s: is alarmed at every run, what is merged is recorded after it, and the repository fails', async (_, forge) => {
    await recorded();
    await quietly('harmless');
    await sweep();
    await overwrite(forge(await linesOf()));
    const before = await tip();
    const next = await quietly('next');
    const run = await record(await pushed(before));
    expect(run).toMatchObject({ code: 2, outputs: { verdict: 'fail' } });
    expect(run.log).toMatch(/::error .*privacy-history, line \d: .*git revert/);
    const last = JSON.parse((await linesOf()).trimEnd().split('\n').at(-1) ?? '');
    expect(last).toMatchObject({ commits: { merge: next }, risk: { status: 'failing' } });
    expect((await sweep()).code).toBe(2);
    expect((await verify()).code).toBe(1);
  });

  test('records that were cut off are written again', async () => {
    await recorded();
    await quietly('next');
    await sweep();
    const [first] = (await linesOf()).split('\n');
    await overwrite(`${first}\n`);
    expect((await sweep()).code).toBe(0);
    expect(await merges()).toHaveLength(2);
  });

  test('a sign-off that is made up is found by history verify', async () => {
    const pull = await published();
    await mergeAndRecord(pull);
    const [honest] = await records();
    const { sequence: _, previous: __, ...entry } = honest as NonNullable<typeof honest>;
    const { findings } = entry;
    const act = {
      kind: 'sign-off',
      id: 4711,
      url: `${github.url}/acme/shop/pull/1#issuecomment-4711`,
      at: entry.writtenAt,
      by: { id: 2, login: 'petra' },
    };
    const more = {
      head: entry.commits.head ?? '',
      text: '/sign-off all',
      counted: true,
      findings: findings.map(({ fingerprint }) => fingerprint),
    };
    const forged = {
      ...entry,
      findings: findings.map((one) => ({ ...one, state: 'signed' as const })),
      acts: [{ ...act, ...more } as never],
    };
    await overwrite(extended('', [forged]));
    expect(await verify()).toMatchObject({ code: 1, out: expect.stringContaining('forged (line 1, #1): the sign-off of petra (4711)') });
  });

  test('a branch that was written anew is recorded from its new tip on, and verify says so', async () => {
    await recorded();
    copy.commit('other', { 'privacy.yml': shop }, 'A new start', 'main~1');
    await github.git.git('update-ref', 'refs/heads/main', 'other');
    expect((await sweep()).code).toBe(0);
    expect((await records()).at(-1)?.commits.merge).toBe(await github.git.commitOf('other'));
    expect((await verify()).out).toContain('the branch was rewritten after it was recorded');
  });
});

test('the risk after a merge counts what earlier merges left open', async () => {
  const pull = await published();
  await mergeAndRecord(pull);
  const before = await tip();
  await quietly('harmless');
  await record(await pushed(before));
  expect((await records()).map(({ risk }) => risk.status)).toEqual(['failing', 'failing']);
  expect(sharing).toContain('Mapper');
});
