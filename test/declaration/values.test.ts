import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { declared } from './reading.ts';

const head = 'version: 1\nsystem: { name: Shop }\n';

test('everything that the format can say is read', () => {
  const declaration = declared(readFileSync(new URL('everything.yml', import.meta.url), 'utf8'));
  expect(
    Object.fromEntries(
      ['datasets', 'recipients', 'technologies', 'activities', 'communications'].map((section) => [
        section,
        [...declaration[section as 'datasets'].keys()],
      ]),
    ),
  ).toEqual({
    datasets: ['learners'],
    recipients: ['mathpix'],
    technologies: ['web-analytics'],
    activities: ['tutoring'],
    communications: ['fraud-tool-mail'],
  });
  expect(declaration.accepted.map(({ id, at }) => [id, at])).toEqual([
    ['transfers/no-risk-assessment@recipients.mathpix', 'accepted.transfers/no-risk-assessment@recipients.mathpix'],
  ]);
});

test.each([
  ['the category alone', 'fields: { f: email }'],
  ['a list', 'fields: { f: [email] }'],
  ['an object', 'fields: { f: { category: email } }'],
  ['by category', 'by_category: { email: f }'],
  ['by category, a list', 'by_category: { email: [f] }'],
])('a field written as %s means the same', (_, written) => {
  const dataset = declared(`${head}datasets:\n  d: { ${written} }\n`).datasets.get('d');
  expect(dataset?.value).toEqual({});
  expect([...(dataset?.fields ?? [])].map(([id, { at, value }]) => [id, at, value])).toEqual([
    ['f', 'datasets.d.fields.f', { category: ['email'] }],
  ]);
});

test('a single value may stand where a list stands', () => {
  const single =
    declared(`${head}defaults: { subjects: children, held_in: EU }\nrecipients: { a: { name: A, role: processor, own_purposes: other } }
datasets: { d: { source: public, derived_from: d, agreements: { document: x.md, recipients: a } } }
activities: { b: { purpose: p, data: d, features: ai, by_default: { compelling_reason: { grounds: opt-out } } } }
accepted: { rule: r/s, at: system, finding: 0123456789abcdef0123456789abcdef, reason: x, until: 2027-01-01 }\n`);
  expect(single.defaults?.value).toEqual({ subjects: ['children'], held_in: ['EU'] });
  expect(single.recipients.get('a')?.value.own_purposes).toEqual(['other']);
  expect(single.datasets.get('d')?.value).toEqual({
    source: ['public'],
    derived_from: ['d'],
    agreements: [{ document: 'x.md', recipients: ['a'] }],
  });
  expect(single.activities.get('b')?.value).toEqual({
    purpose: 'p',
    data: ['d'],
    features: ['ai'],
    by_default: { compelling_reason: { grounds: ['opt-out'] } },
  });
  expect(single.accepted[0]?.value.until).toBe('2027-01-01');
});

test('recipients and assessments are in their long form', () => {
  const { activities } = declared(`${head}datasets: { d: { fields: { f: email } } }
recipients: { a: { name: A, role: processor }, b: { name: B, role: controller } }
activities:
  all: { purpose: p, recipients: [a, b] }
  one: { purpose: p, recipients: a, scale: unknown }
  some: { purpose: p, data: d, recipients: { a: d.f, b: [d] }, assessments: { dpia: d.md, lia: { document: l.md, date: 2026-01-31 } } }
`);
  expect(activities.get('all')?.value.recipients).toEqual({ a: null, b: null });
  expect(activities.get('one')?.value).toEqual({
    purpose: 'p',
    recipients: { a: null },
    scale: { individuals: 'unknown', extent: 'unknown', large: 'unknown' },
  });
  expect(activities.get('some')?.value.recipients).toEqual({ a: ['d.f'], b: ['d'] });
  expect(activities.get('some')?.value.assessments).toEqual({ dpia: { document: 'd.md' }, lia: { document: 'l.md', date: '2026-01-31' } });
});

test('unknown is kept as it was written', () => {
  const { recipients, activities, datasets } =
    declared(`${head}datasets: { d: { security: { encrypted_at_rest: unknown }, held_in: unknown } }
recipients: { a: { name: A, role: processor, country: unknown, contract: unknown, transfer: { mechanism: unknown, risk_assessment: unknown } } }
activities: { b: { purpose: p, lawful_basis: unknown, special_category_condition: unknown, scale: { individuals: unknown, large: unknown } } }\n`);
  expect(datasets.get('d')?.value).toEqual({ security: { encrypted_at_rest: 'unknown' }, held_in: ['unknown'] });
  expect(recipients.get('a')?.value).toMatchObject({
    country: 'unknown',
    contract: 'unknown',
    transfer: { mechanism: 'unknown', risk_assessment: 'unknown' },
  });
  expect(activities.get('b')?.value).toMatchObject({
    lawful_basis: 'unknown',
    special_category_condition: 'unknown',
    scale: { individuals: 'unknown', large: 'unknown' },
  });
});

test('anchors stand for what they name, and the user’s own keys are left out', () => {
  const { datasets } = declared(
    `${head}x-base: &base { cloud: true, x-why: y }\ndatasets:\n  a: { security: *base, x-owner: me }\n  b: { security: *base }\n`,
  );
  expect([...datasets.values()].map(({ value }) => value)).toEqual([{ security: { cloud: true } }, { security: { cloud: true } }]);
});
