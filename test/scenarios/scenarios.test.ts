/** Every system that the guidance describes, as a pull request: exactly the findings that were reasoned out by hand, on their lines. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Declaration, Snapshot } from '../../src/declaration/model.ts';
import { readDeclaration } from '../../src/declaration/read.ts';
import { builtin } from '../../src/policy/builtin.ts';
import type { Finding } from '../../src/policy/finding.ts';
import { check, judge } from '../../src/policy/judge.ts';
import { type Case, casesOf, type ExpectedFinding, folders, listed } from './cases.ts';

/** The systems in the guidance. */
const known = [
  'traffic-camera-plates',
  'deep-learning-supplier',
  'chronic-condition-app',
  'ai-service-improvement',
  'dashcam-hosting',
  'diversity-survey',
  'biometric-mfa',
  'care-home-cameras',
  'vulnerable-customers',
  'fraud-browser-extension',
  'generative-mail-drafts',
  'revision-us-suppliers',
  'overseas-employees',
  'payments-inference',
  'payments-cloud',
  'ai-word-addin',
  'clean-room',
  'risk-rankings-uprn',
  'free-text-research',
  'research-environment-sar',
  'accident-camera',
  'recommender-for-children',
  'synthetic-greeting',
  'courier-fleet',
  'company-cars',
  'live-facial-recognition',
  'political-profiling',
  'contact-tracing',
  'workplace-symptoms',
  'dating-profile',
  'childrens-service',
  'messenger-breach',
  'deceased-and-companies',
  'paper-to-digital',
  'hospital-scale',
  'similar-dpia',
];

async function declaration(path: string): Promise<Declaration> {
  const root = 'privacy.yml';
  const snapshot: Snapshot = {
    name: path,
    read: async (name) => (name === root ? readFileSync(path) : undefined),
    list: async () => [root],
  };
  const result = await readDeclaration(snapshot, root);
  if (!result.ok) throw new Error(result.errors.map((error) => `${path}:${error.line}:${error.column} ${error.message}`).join('\n'));
  return result.value;
}

async function findingsOf({ base, head, expected }: Case): Promise<readonly Finding[]> {
  const unknown = () => 'unknown' as const;
  const comparison = {
    root: 'privacy.yml',
    base: await declaration(base),
    head: await declaration(head),
    first: false,
    documents: { base: unknown, head: unknown },
  };
  return judge(comparison, builtin(), expected.asOf).findings;
}

const line = ({ level, role, rule, at, line }: ExpectedFinding) => `${line}: ${level}${role ? ` (${role})` : ''} ${rule} at ${at}`;
const lines = (findings: readonly ExpectedFinding[]) => findings.map(line).sort();
const found = (findings: readonly Finding[]) =>
  lines(findings.map(({ rule, at, level, role, place }) => ({ rule, at, level, ...(role !== null && { role }), line: place.line })));

test('every system of the guidance is listed, and every listed one has its fixture', () => {
  const ids = listed().map(({ id }) => id);
  expect(ids).toEqual(known);
  expect(folders()).toEqual([...known].sort());
});

test.each(listed())('the list says what the pull request of $id finds', ({ id, rules }) => {
  const [own] = casesOf(id);
  expect([...new Set(rules)].sort()).toEqual([...new Set(own?.expected.findings.map(({ rule }) => rule))].sort());
});

/** Stories about a risk that was there before, and grows or stays. */
const risksBefore: Readonly<Record<string, readonly string[]>> = {
  'hospital-scale': ['dpia/criteria'],
  'synthetic-greeting': ['marketing/no-consent'],
};

describe.each(listed())('$id', ({ id }) => {
  test.each([...new Set(casesOf(id).map(({ base }) => base))].map((base) => [relative(process.cwd(), base), base]))(
    '%s has nothing to find',
    async (_, base) => {
      const findings = check(await declaration(base), () => 'unknown', builtin(), '2026-11-02').findings;
      const own = base.includes('/cases/') ? [] : (risksBefore[id] ?? []);
      expect(findings.map(({ rule }) => rule)).toEqual(own);
    },
  );

  test.each(casesOf(id))('$name finds exactly what it must', async (one) => {
    const findings = await findingsOf(one);
    expect({
      new: found(findings.filter(({ existing }) => !existing)),
      existing: found(findings.filter(({ existing }) => existing)),
    }).toEqual({ new: lines(one.expected.findings), existing: lines(one.expected.existing) });
    for (const { rule, at, says } of one.expected.findings) {
      if (says !== undefined) expect(findings.find((finding) => finding.rule === rule && finding.at === at)?.message).toContain(says);
    }
  });
});
