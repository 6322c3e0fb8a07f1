/** What is signed on a pull request after its merge: the bundle's sweep records it once, by the same rules, and what somebody else claims is found. */
import type { ChildProcess } from 'node:child_process';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { gapsIn } from '../../src/app/records/record-gaps.ts';
import { connect } from '../../src/github/client.ts';
import { writeHistory } from '../../src/github/history.ts';
import { extended, historyBranch, historyFile } from '../../src/history/line.ts';
import { commentEvent } from '../github/events.ts';
import { approve, comment, edit, push, remove } from '../github/people.ts';
import type { PullRequest } from '../github/state.ts';
import { configuration, dora, eve, petra, published } from './cast.ts';
import { linesOf, mergeAndRecord, pushed, record, records, sweep, verify } from './keeping.ts';
import { runAction } from './run-action.ts';
import { ada, copy, github } from './shop.ts';

// Each runs the bundle several times.
vi.setConfig({ testTimeout: 240_000 });

let pull: PullRequest;
beforeEach(async () => {
  pull = await published();
  const said = comment(github, pull, dora, '/break-glass The payment provider is down 2026-12-20');
  await runAction(github, pull, { wake: commentEvent(github, pull, said) });
  await mergeAndRecord(pull);
});

const risks = async () => (await records()).map(({ kind, risk }) => [kind, risk.status]);
const glass = ['merge', 'failing'];

test('a sign-off that a broken glass waits for is recorded by the next sweep, once, and the gap is closed', async () => {
  expect(await risks()).toEqual([glass]);
  expect(gapsIn(await records())).toMatchObject([{ kind: 'break-glass', pull: 1 }]);
  const said = comment(github, pull, petra, '/sign-off all The contract is signed now');
  const heard = await runAction(github, pull, { wake: commentEvent(github, pull, said) });
  expect(heard.log).toContain('what is signed on a merged one is recorded by the next sweep');
  expect(await risks()).toEqual([glass]);
  const run = await sweep();
  expect(run, run.log).toMatchObject({ code: 0, outputs: { verdict: 'pass', unsigned: '0' } });
  expect(run.summary).toContain('(after the merge): 1 finding, signed off by `petra`');
  const [first, later, ...more] = await records();
  expect(more).toEqual([]);
  expect(later).toMatchObject({
    ...{ kind: 'signed-later', pull: { number: 1 }, commits: first?.commits, merged: first?.merged },
    findings: [{ fingerprint: first?.findings[0]?.fingerprint, state: 'signed' }],
    risk: { status: 'clear', errors: 0 },
  });
  expect(later?.acts).toMatchObject([
    {
      ...{ kind: 'sign-off', text: '/sign-off all The contract is signed now', counted: true, role: 'privacy', by: { id: 2 } },
      authority: await github.git.commitOf('main'),
    },
  ]);
  expect(gapsIn(await records())).toEqual([]);
  expect(await verify()).toMatchObject({ code: 0, out: expect.stringContaining('2 records held against') });
  const lines = await linesOf();
  const again = await sweep();
  expect(again.log).toContain('Nothing to do: every commit has its record');
  expect(await linesOf()).toBe(lines);
});

test('an approval of the merged pull request counts as well, and a push records it', async () => {
  await approve(github, pull, petra);
  const before = await github.git.commitOf('main');
  await push(github, copy, ada, 'main', { 'a.txt': 'a' });
  await record(await pushed(before));
  expect(await risks()).toEqual([glass, ['merge', 'failing'], ['signed-later', 'clear']]);
  expect(await verify()).toMatchObject({ code: 0 });
  expect((await github.git.git('log', '-1', '--format=%s', historyBranch)).trim()).toBe('Record what was signed after the merge of #1');
});

describe('what does not count before a merge does not count after it', () => {
  test('a sign-off of the author, or of someone outside the role', async () => {
    comment(github, pull, ada, '/sign-off all');
    comment(github, pull, eve, '/sign-off all');
    await sweep();
    expect(await risks()).toEqual([glass]);
  });

  test('a comment that was edited into a sign-off, or that is gone', async () => {
    edit(github, comment(github, pull, petra, 'I will look at it'), petra, '/sign-off all');
    remove(github, comment(github, pull, petra, '/sign-off all'), petra);
    await sweep();
    expect(await risks()).toEqual([glass]);
  });

  test('a sign-off of someone whom the default branch gives the role no more; the one whom it gives it since counts', async () => {
    await push(github, copy, ada, 'main', { '.github/privacy-lint.yml': configuration.replace('petra: 2, tom: 4', 'eve: 66') });
    comment(github, pull, petra, '/sign-off all');
    await sweep();
    expect((await records()).map(({ kind }) => kind)).toEqual(['merge', 'reconciled']);
    comment(github, pull, eve, '/sign-off all');
    await sweep();
    const later = (await records()).at(-1);
    expect(later).toMatchObject({ kind: 'signed-later', findings: [{ state: 'signed' }] });
    expect(later?.acts.map(({ by, counted }) => [by.login, counted])).toEqual([
      ['petra', false],
      ['eve', true],
    ]);
  });
});

test('where it cannot be read who may sign, nothing is recorded and the run says so', async () => {
  await push(github, copy, ada, 'main', { '.github/privacy-lint.yml': 'version: [' });
  await sweep();
  const lines = await linesOf();
  comment(github, pull, petra, '/sign-off all');
  const run = await sweep();
  expect(run.code).toBe(2);
  expect(run.log).toMatch(
    /::error .*#1, which is merged, cannot be looked at again: it cannot be read who may sign: \.github\/privacy-lint\.yml:1/,
  );
  expect(await linesOf()).toBe(lines);
});

test('a sign-off that is taken back later leaves the merge open again, and a further one closes it', async () => {
  comment(github, pull, petra, '/sign-off all');
  await sweep();
  comment(github, pull, petra, '/withdraw all The contract is void');
  const run = await sweep();
  expect(run.log).toContain('#1 was merged without the sign-off it needed');
  expect(await risks()).toEqual([glass, ['signed-later', 'clear'], ['signed-later', 'failing']]);
  expect((await records()).at(-1)?.acts.map(({ kind, counted }) => [kind, counted])).toEqual([['withdraw', true]]);
  comment(github, pull, petra, '/sign-off all');
  await sweep();
  expect((await risks()).at(-1)).toEqual(['signed-later', 'clear']);
  expect(gapsIn(await records())).toEqual([]);
  expect(await verify()).toMatchObject({ code: 0 });
});

test('killed between any two requests: the next run completes without duplicates', async () => {
  comment(github, pull, petra, '/sign-off all');
  let requests = Number.POSITIVE_INFINITY;
  for (let stop = 1; stop < requests; stop++) {
    let count = 0;
    let child: ChildProcess | undefined;
    github.before = () => {
      if (++count >= stop) child?.kill('SIGKILL');
    };
    await sweep({
      started: (one) => {
        child = one;
      },
    });
    if (count < stop) requests = stop;
  }
  github.before = () => undefined;
  expect(requests).toBeGreaterThan(12);
  await Promise.all([sweep(), sweep()]);
  expect(await risks()).toEqual([glass, ['signed-later', 'clear']]);
});

async function forge(change: (text: string) => string): Promise<void> {
  const address = { apiUrl: github.url, graphqlUrl: `${github.url}/graphql`, repository: 'acme/shop' };
  const client = connect({ token: 'record-token', ...address, userAgent: 'someone' });
  const text = change(await linesOf());
  await writeHistory(client, historyBranch, { path: historyFile, text }, await github.git.commitOf(historyBranch), 'Tidy up');
}

describe('a record of a later sign-off that somebody else wrote', () => {
  test('is found by history verify: nobody said it', async () => {
    const [{ sequence: _, previous: __, ...own } = undefined as never] = await records();
    const act = { kind: 'sign-off', id: 4711, url: `${github.url}/acme/shop/pull/1#issuecomment-4711`, at: own.merged.at } as const;
    const findings = own.findings.map((one) => ({ ...one, state: 'signed' as const }));
    const about = { head: own.commits.merge, text: '/sign-off all', counted: true, findings: own.findings.map((one) => one.fingerprint) };
    const acts = [{ ...act, ...about, by: { id: 2, login: 'petra' } }];
    await forge((text) => extended(text, [{ ...own, kind: 'signed-later', findings, acts }]));
    expect(await verify()).toMatchObject({ code: 1, out: expect.stringContaining('forged (line 2, #1): the sign-off of petra (4711)') });
  });

  test('alarms every run where it signs what was not open, or a merge that has no record', async () => {
    comment(github, pull, petra, '/sign-off all');
    await sweep();
    const [, { sequence: _, previous: __, ...own } = undefined as never] = await records();
    await forge((text) => extended(text, [own, { ...own, commits: { ...own.commits, merge: 'ab'.repeat(20) } }]));
    const run = await sweep();
    expect(run.code).toBe(2);
    expect(run.log).toMatch(/privacy-history, line 3: this record came after the merge, and .* is signed in it, and was signed before/);
    expect(run.log).toMatch(/privacy-history, line 4: this record came after the merge, and it signs a merge that has no record/);
    expect((await verify()).code).toBe(1);
  });
});

test('a run looks at the newest twenty merges that wait and says how many are left; one whose commit is gone stops none', async () => {
  const [{ sequence: _, previous: __, ...own } = undefined as never] = await records();
  const others = (index: number) => own.findings.map((one) => ({ ...one, fingerprint: String(index).padStart(32, '0') }));
  const gone = (index: number) => ({
    ...own,
    commits: { ...own.commits, merge: String(index).padStart(40, '0') },
    findings: others(index),
  });
  const all = Array.from({ length: 21 }, (_, index) => gone(index));
  await forge(() => extended('', [...all.slice(0, 10), own, ...all.slice(10)]));
  github.faults.push({
    operation: 'repos/list-pull-requests-associated-with-commit',
    status: 422,
    times: 11,
    message: 'No commit found for SHA',
  });
  comment(github, pull, petra, '/sign-off all');
  const run = await sweep();
  expect(run, run.log).toMatchObject({ code: 0 });
  expect(run.log).toMatch(/::warning .*2 older merges that wait for a sign-off, or got one later, were not looked at again/);
  expect((await records()).at(-1)).toMatchObject({ kind: 'signed-later', commits: own.commits });
});
