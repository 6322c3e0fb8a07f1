/** Entries of a history that never was. */
import { createHash } from 'node:crypto';
import type { Act, RecordedFinding } from '../../src/dashboard/record.ts';
import type { Entry } from '../../src/history/line.ts';
import type { Told } from '../../src/history/verify.ts';

export const commit = (name: string | number): string => createHash('sha1').update(String(name)).digest('hex');
export const ada = { id: 1, login: 'ada' };
export const petra = { id: 2, login: 'petra' };
const digest = 'ab'.repeat(32);
export const fingerprint = 'cd'.repeat(16);

export const finding: RecordedFinding = {
  rule: 'transfers/no-safeguard',
  level: 'sign-off',
  role: 'privacy',
  declaration: 'privacy.yml',
  at: 'recipients.mathpix',
  file: 'privacy.yml',
  line: 12,
  column: 3,
  endLine: 12,
  endColumn: 10,
  side: 'head',
  message: 'Mathpix (US) receives personal data with no safeguard',
  fingerprint,
  evidence: { witnesses: ['US'], values: { 'recipient.country': 'US' } },
  existing: false,
  state: 'signed',
};

export const signOff: Act = {
  kind: 'sign-off',
  id: 77,
  url: 'https://github.com/acme/shop/pull/7#issuecomment-77',
  at: '2026-11-01T10:00:00Z',
  by: petra,
  role: 'privacy',
  head: commit('head 1'),
  text: '/sign-off cdcdcdcd contract signed',
  counted: true,
  findings: [fingerprint],
};

/** The merge of pull request `number`, whose commit is `commit(number)`. */
export const entry = (number: number, more: Partial<Entry> = {}): Entry => ({
  version: 1,
  kind: 'merge',
  writtenAt: '2026-11-01T12:00:00Z',
  repository: { id: 9, owner: 'acme', name: 'shop' },
  branch: 'main',
  pull: { number, url: `https://github.com/acme/shop/pull/${number}`, author: ada },
  commits: { base: commit(number - 1), head: commit(`head ${number}`), merge: commit(number) },
  declarations: [{ root: 'privacy.yml', path: 'privacy.yml', blob: commit('blob') }],
  tool: { version: '0.1.0', digest },
  policies: { version: '1', digest },
  configuration: null,
  catalogue: null,
  asOf: '2026-11-01',
  verdict: 'sign-off',
  findings: [finding],
  acts: [signOff],
  merged: { by: petra, at: '2026-11-01T11:59:00Z', pastRules: false },
  risk: { status: 'clear', errors: 0, waiting: 0, accepted: 0 },
  ...more,
});

/** What the host says of the pull request of `entry(number)`. */
export const told = (number: number, more: Partial<Told> = {}): Told => ({
  number,
  author: ada,
  head: commit(`head ${number}`),
  merge: commit(number),
  mergedBy: petra,
  said: new Map([[signOff.id, { by: petra, text: signOff.text }]]),
  ...more,
});
