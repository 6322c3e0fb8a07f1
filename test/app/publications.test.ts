import { expect, test } from 'vitest';
import { contextOf, hidden, keep, keptIn, nothingKept, publishedUrl } from '../../src/app/pull-request/publications.ts';
import type { Finding } from '../../src/policy/finding.ts';
import { hashOfSet } from '../../src/signoff/publication.ts';

const asked = (count: number, name = 'f') =>
  Array.from({ length: count }, (_, index) => ({
    root: 'privacy.yml',
    finding: {
      rule: 'a/b',
      level: 'sign-off',
      role: 'privacy',
      at: `recipients.${name}${index}`,
      declaration: 'privacy.yml',
      message: `${name}${index} --> <!-- -->`,
      values: {},
      witnesses: [],
      fingerprint: hashOfSet([{ root: name, fingerprint: String(index) }]),
    } as unknown as Finding,
  }));
const time = '2026-11-22T05:00:00Z';
const hashOf = (set: ReturnType<typeof asked>) => hashOfSet(set.map(({ root, finding }) => ({ root, fingerprint: finding.fingerprint })));

test('what is kept out of sight is found again, by the hash of each set', () => {
  const [one, two] = [asked(3), asked(5, 'g')];
  const kept = keptIn(
    `Words\n\n${hidden(keep(keep(nothingKept, 'a'.repeat(40), one, [], time), 'b'.repeat(40), two, [], time))}\n<!-- end -->`,
  );
  expect(Object.keys(kept.sets)).toEqual([hashOf(one), hashOf(two)]);
  expect(kept.commits).toEqual(['a'.repeat(40), 'b'.repeat(40)]);
  expect(kept.sets[hashOf(one)]?.[0]?.finding).toMatchObject({ at: 'recipients.f0' });
});

test('what waits is kept with the time since when, however often it is said again', () => {
  const all = asked(3);
  const [a = '', b = '', c = ''] = all.map(({ finding }) => finding.fingerprint);
  const first = keep(nothingKept, 'a'.repeat(40), all, [a, b, c], '2026-11-20T05:00:00Z');
  const second = keep(keptIn(hidden(first)), 'a'.repeat(40), all, [b], '2026-11-22T05:00:00Z');
  expect(keptIn(hidden(second)).open).toEqual({ [b]: '2026-11-20T05:00:00Z' });
});

test('it ends no comment and takes no more than its room, however many findings: the newest set stays', () => {
  const newest = asked(300, 'new');
  const text = hidden(keep(keep(nothingKept, 'a'.repeat(40), asked(1500, 'old'), [], time), 'b'.repeat(40), newest, [], time));
  expect(text.length).toBeLessThan(17_000);
  expect(text.slice(4, -3)).not.toMatch(/--|>/);
  expect(keptIn(text).sets[hashOf(newest)]).toHaveLength(300);
});

test('a forged set, nonsense and nothing are not believed', () => {
  const forged = hidden({ sets: { ['0'.repeat(32)]: [{ root: 'x', fingerprint: 'y' }] }, commits: ['no commit'] });
  expect(keptIn(forged)).toEqual(nothingKept);
  expect(keptIn('<!-- privacy-lint:published abc -->')).toEqual(nothingKept);
  expect(keptIn(undefined)).toEqual(nothingKept);
});

test('a status leads to the summary, with the hash of what is published', () => {
  expect(contextOf('main')).toBe('privacy-lint: main');
  expect(publishedUrl('https://g/o/r/pull/1', 'abc', 'https://g/o/r/pull/1#issuecomment-5')).toBe(
    'https://g/o/r/pull/1?findings=abc#issuecomment-5',
  );
});
