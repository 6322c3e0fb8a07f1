/** `accept`: the entry, and every other byte of the file. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withAccepted } from '../../src/app/lint/accept.ts';
import { bundle, found, Repository, shopWithVendor, today } from './privacy-lint.ts';

const reason = ['--reason', 'Contract ends in March', '--until', '2027-03-31'];

test('a risk is accepted: the entry is added, the finding no longer counts, the entry itself is asked', () => {
  const repository = new Repository({ 'privacy.yml': shopWithVendor });
  const [finding] = repository.report('check').findings;
  const { code, out } = repository.run('accept', finding?.fingerprint.slice(0, 12) ?? '', ...reason);
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('accepted until 2027-03-31') });
  const text = readFileSync(join(repository.folder, 'privacy.yml'), 'utf8');
  expect(text.startsWith(shopWithVendor)).toBe(true);
  expect(parse(text).accepted).toEqual([
    {
      rule: 'transfers/no-safeguard',
      at: 'recipients.mailer',
      finding: finding?.fingerprint,
      reason: 'Contract ends in March',
      until: '2027-03-31',
    },
  ]);
  expect(repository.report('check')).toMatchObject({ code: 0, findings: [{ rule: 'transfers/no-safeguard', existing: true }] });
  expect(found(repository.report('diff', 'HEAD'))).toContain('governance/risk-accepted');
});

test('an accepted risk whose cause changes is no longer covered: it is new', () => {
  const repository = new Repository({ 'privacy.yml': shopWithVendor });
  const [finding] = repository.report('check').findings;
  repository.run('accept', finding?.fingerprint ?? '', ...reason);
  const accepted = readFileSync(join(repository.folder, 'privacy.yml'), 'utf8');
  repository.commit({ 'privacy.yml': accepted });
  const moved = accepted.replace('country: US', 'country: BR');
  repository.commit({ 'privacy.yml': moved });
  expect(found(repository.report('diff', 'HEAD~1', 'HEAD'))).toContain('transfers/no-safeguard');
  // The same witness, for another reason: the fingerprint differs, so the entry says nothing about it.
  const reworded = accepted.replace('country: US,', 'country: US, transfer: { mechanism: none },');
  expect(reworded).not.toBe(accepted);
  repository.commit({ 'privacy.yml': accepted });
  repository.commit({ 'privacy.yml': reworded });
  expect(found(repository.report('diff', 'HEAD~1', 'HEAD'))).toEqual(
    expect.arrayContaining(['governance/acceptance-unused', 'transfers/no-safeguard']),
  );
});

test.each([
  [['ffffffffffff', ...reason], 'no finding of "privacy-lint check" has the fingerprint'],
  [['FINGERPRINT', '--until', '2027-03-31'], '--reason is needed'],
  [['FINGERPRINT', '--reason', 'x'], '--until is needed'],
  [['FINGERPRINT', '--reason', ' ', '--until', '2027-03-31'], '--reason needs words'],
  [['FINGERPRINT', '--reason', 'x', '--until', '2026-11-21'], 'has passed'],
  [['FINGERPRINT', '--reason', 'x', '--until', '2027-11-23'], 'a year away at most: 2027-11-22'],
])('%j is refused, and nothing is written', (args, complaint) => {
  const repository = new Repository({ 'privacy.yml': shopWithVendor });
  const [finding] = repository.report('check').findings;
  const ran = repository.run('accept', ...args.map((arg) => (arg === 'FINGERPRINT' ? (finding?.fingerprint ?? '') : arg)));
  expect(ran.code).toBe(2);
  expect(ran.complaint).toContain(complaint);
  expect(readFileSync(join(repository.folder, 'privacy.yml'), 'utf8')).toBe(shopWithVendor);
});

test('what is new cannot be accepted: it needs sign-off', () => {
  const repository = new Repository({ readme: '' });
  repository.commit({ 'privacy.yml': shopWithVendor });
  const fresh = repository.report('diff', 'HEAD~1', 'HEAD').findings.find(({ rule }) => rule === 'governance/declaration-added');
  expect(repository.run('accept', fresh?.fingerprint ?? '', ...reason).complaint).toContain('what is new needs sign-off');
});

const entry = { rule: 'a/b', at: 'system', finding: 'f'.repeat(32), reason: 'because: "x" # y', until: '2027-01-01' };
const written = (reason: string) => ({ ...entry, reason });

test.each([
  ['no list', 'version: 1\n# end\n'],
  ['no line break at the end', 'version: 1'],
  ['a list', 'accepted:\n  - rule: a/b # why\n    at: system\n\nversion: 1\n'],
  ['a list that is not indented', 'accepted:\n- rule: a/b\n  at: system\n# after\n'],
  ['an empty list', 'version: 1\naccepted: []\n'],
  ['a list in one line', 'version: 1\naccepted: [{ rule: c/d, at: system }]\n'],
  ['Windows line breaks', 'version: 1\r\naccepted:\r\n  - rule: a/b\r\n'],
  ['a file in one line', '{ version: 1 }\n'],
  ['a file that is JSON', '{\n  "version": 1,\n  "accepted": [\n    { "rule": "c/d" }\n  ]\n}\n'],
  ['a list in brackets, with comments and a comma behind its last item', 'accepted: [\n  { rule: c/d }, # why\n]\n# end\nversion: 1\n'],
  ['one entry that stands alone', 'version: 1\naccepted:\n  rule: c/d # why\n  at: system\n# end\n'],
  ['one entry that stands alone at the end', 'version: 1\naccepted:\n  rule: c/d\n  reason: >-\n    Two\n\n    lines'],
  ['one entry in braces', 'accepted: { rule: c/d } # why\nversion: 1\n'],
  ['a byte order mark', '\uFEFFversion: 1\naccepted:\n  - rule: c/d\n'],
  [
    'long lines and odd quotes',
    `version:   1\nsystem: { name:  'Shop',   description: "${'word '.repeat(60)}" }\naccepted: [{ rule: c/d }]\n`,
  ],
  ['many aliases', `x-a: &a [1, 2]\nx-b: [${Array(300).fill('*a').join(', ')}]\nversion: 1\n`],
  ['Windows line breaks and one entry', 'version: 1\r\naccepted:\r\n  rule: c/d\r\n  at: system\r\nx-end: 1\r\n'],
])('into a file with %s, and nothing of it goes', (name, text) => {
  const edited = withAccepted(text, entry);
  const read = (yaml: string) => parse(yaml, { maxAliasCount: -1 });
  const before = read(text);
  expect(read(edited)).toEqual({ ...before, accepted: [...[before.accepted ?? []].flat(), entry] });
  // Something was put in, and everything else is there in its order.
  let from = 0;
  for (const character of text) {
    const at = edited.indexOf(character, from);
    expect(at, `${JSON.stringify(character)} of ${JSON.stringify(text)}`).toBeGreaterThanOrEqual(from);
    from = at + 1;
  }
  expect(edited.length).toBeLessThan(text.length + 300);
  if (name.startsWith('Windows')) expect(edited).not.toMatch(/[^\r]\n/);
});

test('where there is no room to write, the file stays as it was, and nothing lies beside it', () => {
  const repository = new Repository({ 'privacy.yml': shopWithVendor });
  const [finding] = repository.report('check').findings;
  const command = `trap '' XFSZ; ulimit -f 0; exec "$0" "$@"`;
  const ran = spawnSync(
    'bash',
    ['-c', command, process.execPath, bundle, 'accept', finding?.fingerprint ?? '', ...reason, '--as-of', today],
    {
      cwd: repository.folder,
      encoding: 'utf8',
    },
  );
  expect({ code: ran.status, complaint: ran.stderr }).toMatchObject({ code: 2, complaint: expect.stringContaining('EFBIG') });
  expect(readFileSync(join(repository.folder, 'privacy.yml'), 'utf8')).toBe(shopWithVendor);
  expect(readdirSync(repository.folder).sort()).toEqual(['.git', 'privacy.yml']);
});

test('whatever the reason says, it is read back as it was given', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (reason) => {
      expect(parse(withAccepted('version: 1\n', written(reason))).accepted).toEqual([written(reason)]);
    }),
  );
});
