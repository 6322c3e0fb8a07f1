import { expect, test } from 'vitest';
import { readRecords } from '../../src/app/organisation/collect-records.ts';
import { gapsIn, mendable } from '../../src/app/records/record-gaps.ts';
import { extended } from '../../src/history/line.ts';
import { commit, entry, finding, fingerprint, signOff } from '../history/record.ts';

const failing = { status: 'failing', errors: 1, waiting: 0, accepted: 0 } as const;
const open = entry(1, { findings: [{ ...finding, state: 'open' }], acts: [], risk: failing });
const later = entry(1, { kind: 'signed-later', writtenAt: '2026-11-03T12:00:00Z', acts: [{ ...signOff, at: '2026-11-03T10:00:00Z' }] });
const collected = (...records: Parameters<typeof extended>[1]) =>
  readRecords(extended('', records), { commit: commit(1), at: '2026-11-01T12:00:00Z' }, '2026-11-04T12:00:00Z');

test('the dashboard shows a merge that was signed later as a gap until that day, and who signed in its trail', () => {
  expect(collected(open).gaps).toMatchObject([{ commit: commit(1), pull: 1 }]);
  const { gaps, points, acts, signed, since } = collected(open, later);
  expect(gaps).toEqual([]);
  expect(points.map(({ on, status }) => [on, status])).toEqual([
    ['2026-11-01', 'failing'],
    ['2026-11-03', 'clear'],
  ]);
  expect(acts).toMatchObject([{ kind: 'sign-off', by: 'petra', pull: 1, rules: [finding.rule] }]);
  expect(signed.get(fingerprint)).toEqual({ on: '2026-11-03', by: 'petra' });
  expect(since.get(fingerprint)).toBe('2026-11-01');
});

test('a merge that could not be judged is not told of as judged by what was signed later on another', () => {
  const errors = [{ file: 'privacy.yml', line: 3, message: 'unknown key' }];
  const unread = entry(2, { findings: [], acts: [], errors });
  expect(gapsIn([open, unread, later])).toMatchObject([{ commit: commit(2) }]);
  expect(gapsIn([open, unread, later, entry(3)])).toEqual([]);
});

test('a sign-off can mend merges of pull requests, newest first; what it mended can be taken back', () => {
  const pushed = entry(2, { pull: null, findings: open.findings, acts: [] });
  const third = entry(3, { findings: [{ ...finding, fingerprint: 'ef'.repeat(16), state: 'open' }], acts: [] });
  const fourth = entry(4, { findings: [{ ...finding, fingerprint: 'ab'.repeat(16), state: 'rejected' }], acts: [] });
  const places = (...records: (typeof open)[]) => mendable(records).map(({ commits }) => commits.merge);
  expect(places(open, third, fourth, entry(5))).toEqual([fourth, third].map((one) => one.commits.merge));
  expect(places(open, pushed)).toEqual([commit(1)]);
  expect(places(open, third, later)).toEqual([commit(3), commit(1)]);
});
