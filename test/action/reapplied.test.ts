/** The same change once more, after a pull request that was signed, merged and recorded: what the bundle offers, and that none of it counts. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { earlierIn } from '../../src/app/pull-request/earlier.ts';
import type { HistoryRecord } from '../../src/dashboard/record.ts';
import { type Client, connect } from '../../src/github/client.ts';
import { readRecords, writeHistory } from '../../src/github/history.ts';
import { type Entry, extended, historyBranch, historyFile } from '../../src/history/line.ts';
import { commentEvent } from '../github/events.ts';
import { approve, comment, push } from '../github/people.ts';
import type { PullRequest } from '../github/state.ts';
import { dora, petra, published, rerun, sharing, stateOf } from './cast.ts';
import { linesOf, mergeAndRecord, records } from './keeping.ts';
import { runAction } from './run-action.ts';
import { ada, copy, github, shared, shop } from './shop.ts';

// Each runs the bundle several times.
vi.setConfig({ testTimeout: 120_000 });

/** Opens a pull request of ada's. @param from where its branch starts */
async function opened(branch: string, privacy: string, base = 'main'): Promise<PullRequest> {
  copy.commit(branch, { 'privacy.yml': privacy }, `Change by ${branch}`, base, { author: 'ada', committer: 'ada' });
  return github.open(branch, branch, ada, base);
}

/** Signed by petra, merged, recorded; taken back, and that recorded too. */
async function reverted(): Promise<PullRequest> {
  const pull = await published();
  await approve(github, pull, petra);
  expect(await rerun(pull)).toBe('success');
  await mergeAndRecord(pull);
  await mergeAndRecord(await opened('revert', shop));
  return pull;
}

const summaryOf = ({ number }: PullRequest) => github.state.issueComments.find(({ issue }) => issue === number)?.body ?? '';
/** The blocks of a summary that hold one command: GitHub gives each a button that copies it. */
const blocks = (pull: PullRequest) => [...summaryOf(pull).matchAll(/^```\n(\/.*)\n```$/gm)].map(([, line]) => line ?? '');
const offered = (pull: PullRequest) => summaryOf(pull).includes('signed off an identical finding');

function client(): Client {
  const address = { apiUrl: github.url, graphqlUrl: `${github.url}/graphql`, repository: 'acme/shop' };
  return connect({ token: 'record-token', ...address, userAgent: 'someone' });
}

/** Puts a text in the place of the records, as somebody with write access can. */
async function overwrite(text: string): Promise<void> {
  await writeHistory(client(), historyBranch, { path: historyFile, text }, await github.git.commitOf(historyBranch), 'Tidy up');
}

describe('reverted and applied again, cherry-picked, backported', () => {
  test('a sign-off ends with its pull request; an identical earlier one is offered as one click, never taken', async () => {
    const first = await reverted();
    const again = await opened('again', sharing);
    const run = await runAction(github, again);
    expect(run).toMatchObject({ code: 0, outputs: { verdict: 'sign-off', unsigned: '1' } });
    expect(await stateOf(again)).toBe('failure');
    const day = (await records())[0]?.acts[0]?.at.slice(0, 10);
    expect(summaryOf(again)).toContain(`petra signed off an identical finding on #&#8203;${first.number} (${day}); it does not count here`);
    const [line = '', ...others] = blocks(again);
    expect(line).toMatch(new RegExp(`^/sign-off [0-9a-f]{8} as on #${first.number}$`));
    expect(others).toEqual([]);
    // Nobody has said anything here: however often it runs, it stays red.
    expect(await rerun(again)).toBe('failure');
    // What ada pastes does not count either; what petra pastes does.
    for (const [who, state] of [
      [ada, 'failure'],
      [petra, 'success'],
    ] as const) {
      const said = comment(github, again, who, line);
      expect(await rerun(again, { wake: commentEvent(github, again, said) })).toBe(state);
    }
    expect(blocks(again)).toEqual([]);
  });

  test('a backport to another branch is offered what the default branch has on record', async () => {
    const pull = await published();
    copy.commit('release', { 'RELEASE.md': '1.0' }, 'Release');
    await approve(github, pull, petra);
    await rerun(pull);
    await mergeAndRecord(pull);
    const backport = await opened('backport', sharing, 'release');
    expect(await rerun(backport)).toBe('failure');
    expect(blocks(backport)).toHaveLength(1);
  });

  test('an error that was overridden, and a sign-off of the dpo role, are offered with the reason that they need', async () => {
    const pull = await published(shared);
    const names = new Set([...summaryOf(pull).matchAll(/`\/override ([0-9a-f]{8,}) <reason>`/g)].map(([, name]) => name));
    for (const name of names) comment(github, pull, dora, `/override ${name} The clauses are being signed this week`);
    comment(github, pull, petra, '/sign-off all');
    comment(github, pull, dora, '/sign-off all Looked at the transfer');
    expect(await rerun(pull)).toBe('success');
    await mergeAndRecord(pull);
    await mergeAndRecord(await opened('revert', shop));
    const again = await opened('again', shared);
    expect(await rerun(again)).toBe('failure');
    const lines = blocks(again);
    expect(lines.filter((line) => line.startsWith('/override '))).toHaveLength(names.size);
    expect(lines.some((line) => line.startsWith('/sign-off '))).toBe(true);
    for (const line of lines) for (const who of [dora, petra]) comment(github, again, who, line);
    expect(await rerun(again)).toBe('success');
  });

  test('a change that was signed before and is not the same any more is not offered', async () => {
    await reverted();
    const other = await opened('again', sharing.replace('Mapper Ltd', 'Other Ltd').replace('country: GB', 'country: DE'));
    expect(await rerun(other)).toBe('failure');
    expect(offered(other)).toBe(false);
  });
});

describe('what it costs', () => {
  const reads = () => github.asked.filter((one) => one === 'repos/get-content').length;

  test('one request where something is open, whether or not there are records; none where everything is signed or nothing is asked', async () => {
    const pull = await published();
    expect(reads()).toBe(1);
    await approve(github, pull, petra);
    github.asked.length = 0;
    await rerun(pull);
    expect(reads()).toBe(0);
    const clean = await opened('clean', `# nothing\n${shop}`);
    await rerun(clean);
    expect(reads()).toBe(0);
    const silent = await opened('silent', sharing);
    await rerun(silent, { inputs: { comment: 'never' } });
    expect(reads()).toBe(0);
  });

  test('no more than a file of that size', async () => {
    await reverted();
    const text = await linesOf();
    const size = Buffer.byteLength(text);
    expect(await readRecords(client(), historyBranch, historyFile, size)).toBe(text);
    expect(await readRecords(client(), historyBranch, historyFile, size - 1)).toBeUndefined();
    expect(await readRecords(client(), 'no-such-branch', historyFile, size)).toBeUndefined();
    expect(await readRecords(client(), historyBranch, 'no-such-file', size)).toBeUndefined();
  });
});

describe('records that cannot be relied on', () => {
  let again: PullRequest;
  let honest: readonly Entry[];
  beforeEach(async () => {
    await reverted();
    again = await opened('again', sharing);
    honest = (await records()).map(({ sequence: _, previous: __, ...entry }: HistoryRecord) => entry);
  });

  /** Whether something is offered with these records; whatever is, it stays red. */
  async function offeredWith(text: string): Promise<boolean> {
    await overwrite(text);
    await push(github, copy, ada, 'again', { 'src/code.js': text });
    expect(await rerun(again)).toBe('failure');
    return offered(again);
  }
  /** What is offered on the findings of the first record. */
  const earlierWith = (...entries: Entry[]) => {
    const keys = (honest[0]?.findings ?? []).map(({ declaration, fingerprint }) => ({ root: declaration, fingerprint }));
    return earlierIn(extended('', entries), 'acme/shop', keys);
  };
  /** The first record, in which a sign-off is made up. */
  const forged = (by: { readonly id: number; readonly login: string }): Entry => {
    const [first] = honest as readonly [Entry];
    return { ...first, acts: first.acts.map((act) => ({ ...act, by })) };
  };

  test('offer nothing, and fail nothing', async () => {
    const text = await linesOf();
    expect(await offeredWith(text)).toBe(true);
    for (const broken of [
      '',
      'hello\n',
      `${text}hello\n`,
      text.replace('petra', 'paula'),
      `${text}${text.split('\n')[0]}\n`,
      text.trimEnd(),
    ])
      expect(await offeredWith(broken)).toBe(false);
    await overwrite(text);
    github.faults.push({ operation: 'repos/get-content', status: 403, times: 1, message: 'Resource not accessible by integration' });
    const run = await runAction(github, again);
    expect(run).toMatchObject({ code: 0, outputs: { verdict: 'sign-off' } });
    expect(offered(again)).toBe(false);
  });

  test('a forged record that fits the chain makes an offer at worst, and an offer counts for nothing', async () => {
    const made = extended('', [{ ...forged({ id: 3, login: 'dora' }), findings: honest[0]?.findings ?? [] }]);
    expect(await offeredWith(made)).toBe(true);
    expect(summaryOf(again)).toContain('dora signed off an identical finding');
    expect(summaryOf(again)).not.toContain('✅ signed off');
  });

  test('those of another repository, which a copy brought along, offer nothing', async () => {
    const others = honest.map((one) => ({ ...one, repository: { ...one.repository, name: 'template' } }));
    expect(await offeredWith(extended('', others))).toBe(false);
  });

  test('a name that is no login offers nothing, and its text is not shown', async () => {
    const login = '@acme/everyone <img src=x>';
    expect(await offeredWith(extended('', [forged({ id: 2, login })]))).toBe(false);
    expect(summaryOf(again)).not.toContain('everyone');
    for (const name of ['<img>', '`a`', 'a | b', '[x](https://evil.example)', 'x'.repeat(70_000), '\u202eartep', 'a\nb', ''])
      expect(earlierWith(forged({ id: 2, login: name }))).toEqual([]);
    expect(earlierWith(forged({ id: 2, login: 'renovate-2_acme[bot]' }))).toHaveLength(1);
  });

  test('a person, a time or findings of another shape offer nothing', () => {
    const [first] = honest as readonly [Entry];
    const odd = (change: object) => ({ ...first, acts: first.acts.map((act) => ({ ...act, ...change })) }) as Entry;
    expect(earlierWith(odd({}))).toMatchObject([{ pullRequest: 1, by: { id: 2, login: 'petra' } }]);
    for (const change of [{ by: {} }, { at: 'yesterday' }, { counted: 'yes' }, { kind: 'comment' }, { findings: [] }])
      expect(earlierWith(odd(change))).toEqual([]);
    const findings = first.findings.map((one) => ({ ...one, state: 'open' as const }));
    expect(earlierWith({ ...first, findings })).toEqual([]);
    expect(earlierWith({ ...first, pull: null })).toEqual([]);
  });

  test('what was signed after a merge is offered, and what was taken back after it is not', () => {
    const [first] = honest as readonly [Entry];
    const merged = Date.parse(first.merged.at);
    const at = (seconds: number) => new Date(merged + seconds * 1000).toISOString();
    const states = (state: 'open' | 'signed') => first.findings.map((one) => ({ ...one, state }));
    const open = { ...first, findings: states('open'), acts: [] };
    const acts = first.acts.map((act) => ({ ...act, id: act.id + 1, at: at(60) }));
    const later: Entry = { ...first, kind: 'signed-later', findings: states('signed'), acts };
    const back: Entry = { ...later, findings: states('open'), acts: acts.map((act) => ({ ...act, kind: 'withdraw', at: at(90) })) };
    expect(earlierWith(open)).toEqual([]);
    expect(earlierWith(open, later)).toMatchObject([{ at: at(60), by: { login: 'petra' } }]);
    expect(earlierWith(open, later, back)).toEqual([]);
  });
});
