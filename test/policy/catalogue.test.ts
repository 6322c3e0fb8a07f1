import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import schema from '../../schema/catalogue.schema.json' with { type: 'json' };
import declarationSchema from '../../schema/privacy.schema.json' with { type: 'json' };
import { buildDeclaration, parseYaml } from '../../src/declaration/read.ts';
import { builtin } from '../../src/policy/builtin.ts';
import { type Catalogue, vet } from '../../src/policy/catalogue.ts';
import { readCatalogue } from '../../src/policy/catalogue-reader.ts';
import { judge } from '../../src/policy/judge.ts';
import type { Judgement } from '../../src/policy/judgement.ts';

const asOf = '2026-11-02';
const policies = builtin();
const unknown = () => 'unknown' as const;
const bytes = (text: string) => new TextEncoder().encode(text);

function declare(text: string) {
  const parsed = parseYaml('privacy.yml', text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const built = buildDeclaration('privacy.yml', [parsed.value]);
  if (!built.ok) throw new Error(JSON.stringify(built.errors));
  return built.value;
}

/** The shop before, and after it takes a mail service; each part of the recipient can be said otherwise. */
const before = `version: 1
system: { name: Shop, privacy_notice: https://shop.example/privacy }
datasets:
  users: { subjects: [customers], retention: 1 year, fields: { email: email, note: free-text, illness: health } }
activities:
  letters: { purpose: Send  letters, data: [users.email], lawful_basis: contract }
`;
const usual = {
  name: 'Mailer, Inc',
  role: 'processor',
  country: 'US',
  contract: 'signed',
  transfer: { mechanism: 'idta', risk_assessment: 'https://shop.example/tra' },
};
const changed = (recipient: object = usual, activity: object = {}) =>
  before.replace(
    /activities:[\s\S]*/,
    stringify({
      recipients: { mailer: recipient },
      activities: {
        letters: { purpose: 'Send  letters', data: ['users.email'], lawful_basis: 'contract', recipients: ['mailer'], ...activity },
      },
    }),
  );

const entry = {
  name: 'MAILER INC',
  role: 'processor',
  country: 'US',
  safeguard: 'idta',
  categories: ['email'],
  subjects: 'customers',
  purposes: 'send letters',
  until: '2027-03-31',
  vetted_by: 'Petra Privacy',
};

function catalogueOf(recipients: object): Catalogue {
  const read = readCatalogue('catalogue.yml', bytes(stringify({ version: 1, recipients })));
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.value;
}

function judged(head: string, vetted: object = { mailer: entry }, day = asOf): Judgement {
  const comparison = {
    root: 'privacy.yml',
    base: declare(before),
    head: declare(head),
    first: false,
    documents: { base: unknown, head: unknown },
  };
  return vet(judge(comparison, policies, day), comparison.head, catalogueOf(vetted), policies, day);
}

const asked = ({ findings }: Judgement) =>
  findings.filter(({ existing, level }) => !existing && level !== 'notice').map(({ rule }) => rule);
const recipientRules = ['roles/new-recipient', 'transfers/new-restricted'];
const said = (judgement: Judgement, rule = 'roles/new-recipient') => judgement.findings.find((finding) => finding.rule === rule);

describe('a new recipient', () => {
  test('within all it is vetted for is noted, by whom and until when, and not asked', () => {
    const judgement = judged(changed());
    expect(judgement.verdict).toBe('pass');
    expect(asked(judgement)).toEqual([]);
    for (const rule of recipientRules) {
      expect(said(judgement, rule)).toMatchObject({ level: 'notice', role: null });
      expect(said(judgement, rule)?.message).toMatch(/\. Vetted for that by Petra Privacy, until 2027-03-31$/);
    }
  });

  test('that the catalogue does not name is asked as ever', () => {
    const comparison = judged(changed(), {});
    expect(asked(comparison)).toEqual(recipientRules);
    expect(asked(judged(changed(), { mailer: { ...entry, name: 'Mailer Ltd' } }))).toEqual(recipientRules);
  });

  test.each([
    ['another country', { ...usual, country: 'IN' }, 'its country is IN, vetted: US'],
    ['no country', { ...usual, country: undefined }, 'its country is not stated, vetted: US'],
    ['a further country', { ...usual, processed_in: ['US', 'IN'] }, 'not vetted to handle data in: IN'],
    ['another role', { ...usual, role: 'controller' }, 'its role is controller, vetted: processor'],
    ['another safeguard', { ...usual, transfer: { ...usual.transfer, mechanism: 'bcr' } }, 'its safeguard is bcr, vetted: idta'],
    ['no safeguard', { ...usual, transfer: undefined }, 'its safeguard is not stated, vetted: idta'],
    ['purposes of its own', { ...usual, own_purposes: ['analytics'] }, 'own purposes that are not vetted: analytics'],
  ])('with %s is asked, and the difference is named', (_, recipient, difference) => {
    const judgement = judged(changed(recipient));
    expect(asked(judgement)).toContain('roles/new-recipient');
    expect(said(judgement)?.message).toContain(`It is not as Petra Privacy vetted it: ${difference}`);
  });

  test.each([
    ['further data', { data: ['users.email', 'users.note'] }, 'data that is not vetted: free-text (users.note)'],
    ['special data', { data: ['users.email', 'users.illness'] }, 'data that is not vetted: health (users.illness)'],
    ['another purpose', { purpose: 'Advertise' }, 'purposes that are not vetted: Advertise'],
  ])('for %s is asked, and the difference is named', (_, activity, difference) => {
    const judgement = judged(changed(usual, activity));
    expect(asked(judgement)).toContain('roles/new-recipient');
    expect(said(judgement)?.message).toContain(difference);
  });

  test('of other people is asked, and the difference is named', () => {
    const judgement = judged(changed().replace('[customers]', '[customers, children]'));
    expect(said(judgement)?.message).toContain('people who are not vetted: children');
  });

  test('whose vetting has ended is asked, on the day after and not before', () => {
    expect(asked(judged(changed(), undefined, '2027-03-31'))).not.toContain('roles/new-recipient');
    const later = judged(changed(), undefined, '2027-04-01');
    expect(asked(later)).toContain('roles/new-recipient');
    expect(said(later)?.message).toContain('the vetting ended on 2027-03-31');
  });

  test('that collects through a technology is asked unless it is stated what', () => {
    const pages = (collects: object) =>
      `${before}${stringify({ recipients: { mailer: usual }, technologies: { stats: { kind: 'script', purpose: 'analytics', provider: 'mailer', consent: 'opt-in', ...collects } } })}`;
    const vetted = { mailer: { ...entry, purposes: ['analytics'] } };
    expect(said(judged(pages({}), vetted))?.message).toContain('it is not stated what is collected by: stats');
    expect(said(judged(pages({ collects: ['users.email'] }), vetted))?.level).toBe('notice');
  });

  test('handling data in a country of the EEA is within a vetting for the EEA', () => {
    const vetted = { mailer: { ...entry, processed_in: 'EEA' } };
    expect(said(judged(changed({ ...usual, processed_in: ['IE', 'NO'] }), vetted))?.level).toBe('notice');
    expect(said(judged(changed({ ...usual, processed_in: ['EEA'] }), { mailer: { ...entry, processed_in: 'EU' } }))?.level).toBe(
      'sign-off',
    );
  });
});

describe('never answered by a catalogue', () => {
  test('errors and rules about missing facts', () => {
    const judgement = judged(changed({ ...usual, contract: undefined, transfer: { mechanism: 'idta' } }));
    expect(asked(judgement)).toEqual(['roles/no-processor-contract', 'transfers/no-risk-assessment']);
    expect(judgement.verdict).toBe('fail');
  });

  test('a further processor of what is held for customers', () => {
    const head = changed().replace('name: Shop,', 'name: Shop, role: processor,');
    expect(asked(judged(head))).toContain('roles/new-sub-processor');
  });

  test('what an activity does with special data', () => {
    const head = changed(usual, { data: ['users.email', 'users.illness'], special_category_condition: 'explicit-consent' });
    const judgement = judged(head, { mailer: { ...entry, categories: ['email', 'health'] } });
    expect(said(judgement)?.level).toBe('notice');
    expect(asked(judgement)).toContain('special-category/new-use');
  });
});

test('a sign-off of what was not as vetted ends when the difference is another one', () => {
  const print = (vetted: object) => said(judged(changed(), { mailer: { ...entry, ...vetted } }))?.fingerprint;
  const prints = [{}, { country: 'GB' }, { country: 'GB', until: '2026-01-01' }, { country: 'IE' }, { vetted_by: 'Paul' }].map(print);
  expect(new Set(prints).size).toBe(prints.length);
  expect(print({})).toBe(print({}));
});

describe('a catalogue', () => {
  const word = fc.constantFrom<unknown>(
    'processor',
    'US',
    'email',
    'customers',
    'idta',
    'analytics',
    '2027-03-31',
    '',
    ' ',
    1,
    null,
    true,
    {},
  );
  const value = fc.oneof(word, fc.array(word, { maxLength: 2 }));
  const shaped = fc
    .dictionary(fc.constantFrom(...Object.keys(schema.definitions.vetted.properties), 'other'), value, { maxKeys: 2 })
    .map((changes) => ({ ...entry, ...changes }));
  const any = fc.record(
    { version: fc.constantFrom<unknown>(1, 1, 1, 2, '1'), recipients: fc.oneof(fc.record({ mailer: shaped }), value), other: value },
    { requiredKeys: ['version'] },
  );

  test('is accepted exactly when the schema accepts it', () => {
    const valid = new Ajv({ strict: false }).compile(schema);
    fc.assert(
      fc.property(any, (catalogue) => {
        expect(readCatalogue('catalogue.yml', bytes(stringify(catalogue))).ok).toBe(valid(catalogue));
      }),
      { numRuns: 2000 },
    );
  });

  test('speaks the vocabulary of the declaration', () => {
    const { definitions } = schema;
    const declared = (name: keyof typeof declarationSchema.definitions) =>
      (declarationSchema.definitions[name] as { enum: string[] }).enum.filter((one) => one !== 'unknown');
    expect(definitions.category.enum).toEqual(declared('Category'));
    expect(definitions.subject.enum).toEqual(declared('Subject'));
    expect(definitions.country.enum).toEqual(declared('Country'));
    expect(definitions.territory.enum).toEqual(declared('Territory'));
    expect(definitions.own_purpose.enum).toEqual(declared('OwnPurpose'));
    expect(definitions.vetted.properties.role.enum).toEqual(declared('RecipientRole').filter((one) => one !== 'same-entity'));
    const { mechanism } = declarationSchema.definitions.Transfer.properties;
    expect(definitions.vetted.properties.safeguard.enum).toEqual(mechanism.enum.filter((one) => !['unknown', 'none'].includes(one)));
  });

  test.each([
    ['two entries for one name', 'MAILER. INC', '2027-03-31', '"MAILER. INC" is vetted twice'],
    ['a day that the calendar lacks', 'Other', '2027-02-30', '`until` must be a day'],
  ])('with %s is refused, with its line', (_, name, until, message) => {
    const text = stringify({ version: 1, recipients: { mailer: entry, other: { ...entry, name, until } } });
    const read = readCatalogue('catalogue.yml', bytes(text));
    expect(read).toMatchObject({ ok: false, errors: [{ message, file: 'catalogue.yml' }] });
    expect(!read.ok && text.split('\n')[(read.errors[0]?.line ?? 0) - 1]).toContain(name === 'Other' ? until : name);
  });
});
