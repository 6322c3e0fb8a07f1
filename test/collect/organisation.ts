/** Organisations for the stand-in: from the repository's own fixtures, as large as wanted. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hidden, keep, nothingKept } from '../../src/app/pull-request/publications.ts';
import { extended } from '../../src/history/line.ts';
import type { Asked } from '../../src/signoff/model.ts';
import { commit, entry, finding } from '../history/record.ts';
import { commitOf, type StandInRepository } from './stand-in.ts';

const scenarios = readdirSync('fixtures/scenarios', { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => readFileSync(join('fixtures/scenarios', name, 'base.yml'), 'utf8'));

const day = 86_400_000;
const time = (daysAgo: number) => new Date(Date.parse('2026-11-20T08:00:00Z') - daysAgo * day).toISOString().replace('.000', '');

/** The plainest: a declaration at the top, and nothing else. */
export const plain = (index: number, owner = 'acme'): StandInRepository => ({
  id: index + 1,
  owner,
  name: `service-${String(index).padStart(6, '0')}`,
  pushedAt: time(10 + (index % 900)),
  files: { 'privacy.yml': scenarios[index % scenarios.length] as string, 'README.md': '# Service\n' },
});

/** @param open how many of its two findings nobody has signed yet */
export const summaryOf = (index: number, open = 1, since = '2026-11-02T08:00:00Z'): string => {
  const signed = { ...finding, ...finding.evidence, role: 'dpo', at: 'recipients.other', fingerprint: 'ad'.repeat(16) };
  const both = [{ ...finding, ...finding.evidence }, signed].map((one) => ({ root: 'privacy.yml', finding: one }));
  const asked = both as unknown as Asked[];
  const waits = asked.slice(0, open).map((one) => one.finding.fingerprint);
  return `Two findings were asked about.\n${hidden(keep(nothingKept, commit(index), asked, waits, since))}`;
};

/** One of every kind that the collection tells apart. */
export function mixed(count: number, owner = 'acme'): StandInRepository[] {
  return Array.from({ length: count }, (_, index): StandInRepository => {
    const one = plain(index, owner);
    const text = one.files['privacy.yml'] as string;
    const kind = index % 12;
    if (kind === 1) return { ...one, files: { 'README.md': 'Nothing here\n' } };
    if (kind === 2) return { ...one, files: { ...one.files, 'privacy.yml': 'version: 1\nsystem: [' } };
    if (kind === 3) return { ...one, files: { 'apps/shop/privacy.yml': text, 'apps/till/privacy.yml': text } };
    if (kind === 4) return { ...one, files: deep, records: recordsOf(one) };
    if (kind === 5) return { ...one, files: { ...one.files, '.github/CODEOWNERS': '* @acme/platform\nprivacy.yml @acme/privacy @ada\n' } };
    if (kind === 6)
      return { ...one, pulls: [{ number: 4, title: 'New vendor', state: 'FAILURE', updated: one.pushedAt, summary: summaryOf(index) }] };
    if (kind === 7) return { ...one, archived: true };
    if (kind === 8) return { ...one, fork: true };
    if (kind === 9) return { ...one, files: {} };
    if (kind === 10) return { ...one, files: including };
    if (kind === 11) return { ...one, files: tuned(text) };
    return one;
  });
}

const small = (name: string) => `version: 1
system: { name: ${name} }
datasets:
  customers: { subjects: [customers], retention: 1 year, fields: { email: email } }
activities:
  orders: { purpose: Deliver, data: [customers], lawful_basis: contract, assessments: { dpia: docs/very/deep/down/dpia.md } }
`;

/** Its declaration lies too deep to be seen; the record knows where. */
const deep = { 'a/b/c/d/privacy.yml': small('Deep'), 'docs/very/deep/down/dpia.md': 'We looked at it.\n' };

const including = {
  'privacy.yml': `include: [apps/*/more.yml, one/two/three/four/more.yml]\n${small('Whole')}`,
  'apps/a/more.yml': 'version: 1\ndatasets:\n  staff: { subjects: [employees], retention: 1 year, fields: { name: name } }\n',
  'one/two/three/four/more.yml': 'version: 1\ndatasets:\n  guests: { subjects: [visitors], retention: 1 year, fields: { name: name } }\n',
};

const tuned = (text: string) => ({
  'product.yml': text,
  '.github/privacy-lint.yml': 'version: 1\npaths: [product.yml]\nrules:\n  retention/missing: { level: off, reason: Kept by law }\n',
});

function recordsOf(one: StandInRepository): string {
  const declarations = [{ root: 'a/b/c/d/privacy.yml', path: 'a/b/c/d/privacy.yml', blob: commit('deep') }];
  const last = { ...entry(2).commits, merge: commitOf(one) };
  const open = { ...finding, state: 'open' as const, fingerprint: 'ef'.repeat(16) };
  return extended('', [
    entry(1, { declarations, findings: [open], acts: [], merged: { ...entry(1).merged, pastRules: true } }),
    entry(2, { declarations, commits: last }),
  ]);
}
