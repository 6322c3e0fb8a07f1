import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../src/declaration/model.ts';
import { buildDeclaration, parseYaml } from '../../src/declaration/read.ts';
import { builtin } from '../../src/policy/builtin.ts';
import { judge } from '../../src/policy/judge.ts';
import { judgeGate } from '../../src/policy/judge-gate.ts';
import type { DocumentLookup, Judgement } from '../../src/policy/judgement.ts';

const unknown: DocumentLookup = () => 'unknown';
const documents = { base: unknown, head: unknown };

const opening = 'version: 1\nsystem: { name: Hub, privacy_notice: https://hub.example/p }\n';

function declare(text: string): Declaration {
  const parsed = parseYaml('privacy.yml', new TextEncoder().encode(text.includes('version:') ? text : opening + text));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const built = buildDeclaration('privacy.yml', [parsed.value]);
  if (!built.ok) throw new Error(JSON.stringify(built.errors));
  return built.value;
}

function compare(base: string, head: string): Judgement {
  return judge({ root: 'privacy.yml', base: declare(base), head: declare(head), first: false, documents }, builtin(), '2026-11-02');
}

const changes = (base: string, head: string) =>
  compare(base, head).changes.map(({ kind, at, from, keys, summary }) => ({ kind, at, from, keys, summary }));
const found = (base: string, head: string) =>
  compare(base, head)
    .findings.filter((finding) => !finding.existing)
    .map((finding) => `${finding.level} ${finding.rule} ${finding.at}`)
    .sort();

const shop = `
datasets:
  customers: { subjects: [customers], retention: 1 year, held_in: [GB], fields: { email: email, name: name, city: postal-address } }
recipients:
  mailer: { name: Postlane Ltd, role: processor, country: GB, contract: signed }
activities:
  orders: { purpose: Deliver orders, data: [customers], lawful_basis: contract, recipients: [mailer] }
`;

describe('renames', () => {
  it('of a dataset, followed everywhere it is referred to, is one change and no finding', () => {
    const head = shop.replaceAll('customers:', 'clients:').replace('data: [customers]', 'data: [clients]');
    expect(changes(shop, head)).toEqual([
      {
        kind: 'renamed',
        at: 'datasets.clients',
        from: 'datasets.customers',
        keys: undefined,
        summary: 'Dataset customers is now called clients',
      },
    ]);
    expect(found(shop, head)).toEqual([]);
  });

  it('with a change is judged as a change', () => {
    const head = shop.replaceAll('customers:', 'clients:').replace('data: [customers]', 'data: [clients]').replace('1 year', '6 years');
    expect(changes(shop, head)).toEqual([
      {
        kind: 'changed',
        at: 'datasets.clients',
        from: 'datasets.customers',
        keys: ['retention'],
        summary: 'Dataset clients (before: customers): retention changes from 1 year to 6 years',
      },
    ]);
    expect(found(shop, head)).toEqual(['sign-off retention/extended datasets.clients']);
  });

  it('of a recipient’s id keeps the recipient, whatever its name is written like', () => {
    const head = shop.replace('mailer: {', 'post: {').replace('[mailer]', '[post]').replace('Postlane Ltd', 'POSTLANE  Ltd.');
    expect(found(shop, head)).toEqual([]);
    expect(changes(shop, head).map(({ kind, at, from }) => ({ kind, at, from }))).toEqual([
      { kind: 'changed', at: 'recipients.post', from: 'recipients.mailer' },
    ]);
  });

  it('of a company under the same id is another company: a removal and an addition', () => {
    const head = shop.replace('Postlane Ltd', 'Mailfast Ltd');
    expect(changes(shop, head).map(({ kind, at }) => ({ kind, at }))).toEqual([
      { kind: 'added', at: 'recipients.mailer' },
      { kind: 'removed', at: 'recipients.mailer' },
    ]);
    expect(found(shop, head)).toEqual(['sign-off roles/new-recipient recipients.mailer']);
  });

  it('of a plain field is no new field; of a special one known only by its category it is', () => {
    expect(found(shop, shop.replace('email: email', 'mail: email'))).toEqual([]);
    const clinic = shop
      .replace('city: postal-address', 'note: health')
      .replace(
        'lawful_basis: contract',
        'lawful_basis: contract, special_category_condition: explicit-consent, consent: { withdrawal: docs }',
      );
    expect(found(clinic, clinic.replace('note: health', 'remark: health'))).toContain(
      'sign-off special-category/new-field datasets.customers.fields.remark',
    );
  });

  it('that could be one of several is judged as added, and against each', () => {
    const two = shop.replace(
      'activities:',
      'activities:\n  mail: { purpose: Send mail, data: [customers], lawful_basis: contract }\n  post: { purpose: Send mail, data: [customers], lawful_basis: contract }',
    );
    const head = shop.replace('activities:', 'activities:\n  letters: { purpose: Send mail, data: [customers], lawful_basis: contract }');
    expect(changes(two, head).map(({ kind, at }) => `${kind} ${at}`)).toEqual([
      'added activities.letters',
      'removed activities.mail',
      'removed activities.post',
    ]);
    expect(found(two, head)).toEqual(['sign-off purpose/changed activities.letters']);
  });
});

describe('summaries', () => {
  it.each([
    ['retention: 1 year', 'retention: 6 years', 'Dataset customers: retention changes from 1 year to 6 years'],
    ['held_in: [GB]', 'held_in: [GB, IE]', 'Dataset customers: held_in adds IE'],
    ['country: GB', 'country: US', 'Recipient mailer (Postlane Ltd): country changes from GB to US'],
    ['name: name, ', '', 'Field customers.name is gone'],
    ['city: postal-address', 'city: postal-address, phone: phone', 'Field customers.phone is new: phone'],
    [
      'recipients: [mailer]',
      'recipients: { mailer: [customers.email] }',
      'Activity orders: recipients.mailer changes from all of its data to customers.email',
    ],
    [', recipients: [mailer]', '', 'Activity orders: recipients drops mailer'],
    [
      'lawful_basis: contract, recipients',
      'lawful_basis: contract, features: [profiling], recipients',
      'Activity orders: features adds profiling',
    ],
  ])('%s → %s is said as such', (before, after, summary) => {
    const said = compare(shop, shop.replace(before, after)).changes.map((change) => change.summary);
    expect(said).toContain(summary);
    expect(said).toHaveLength(1);
  });
});

describe('flows', () => {
  const idle = shop.replace(', recipients: [mailer]', '');

  it('a recipient that was declared and is used later is found as one large change would be', () => {
    expect(found(idle, shop)).toEqual(['sign-off roles/new-recipient recipients.mailer']);
  });

  it('a glob that now matches one more field is further data for its recipients', () => {
    const globbed = shop.replace('data: [customers]', 'data: [customers.*]');
    expect(found(globbed, globbed.replace('city: postal-address', 'city: postal-address, phone: phone'))).toEqual([
      'notice personal-data/new-field datasets.customers.fields.phone',
      'sign-off sharing/new-data recipients.mailer',
    ]);
  });

  it('a provider is a flow even when nothing says what the technology collects', () => {
    const head = `${shop}technologies:\n  stats: { kind: script, purpose: strictly-necessary, provider: counter }\n`.replace(
      'recipients:\n',
      'recipients:\n  counter: { name: Counter Ltd, role: processor, country: GB, contract: signed }\n',
    );
    expect(found(shop, head)).toEqual(['sign-off roles/new-recipient recipients.counter']);
  });

  it('moving an entity between included files changes nothing', () => {
    const parse = (path: string, text: string) => {
      const parsed = parseYaml(path, new TextEncoder().encode(text));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
      return parsed.value;
    };
    const [before, after] = shop.split('recipients:\n') as [string, string];
    const build = (files: [string, string][]) => {
      const built = buildDeclaration(
        'privacy.yml',
        files.map(([path, text]) => parse(path, text)),
      );
      if (!built.ok) throw new Error(JSON.stringify(built.errors));
      return built.value;
    };
    const whole = build([
      ['privacy.yml', `${opening}include: [apps/a.yml]\n${shop}`],
      ['apps/a.yml', 'technologies: {}\n'],
    ]);
    const split = build([
      ['privacy.yml', `${opening}include: [apps/a.yml]\nrecipients:\n${after}`],
      ['apps/a.yml', before],
    ]);
    const judgement = judge({ root: 'privacy.yml', base: whole, head: split, first: false, documents }, builtin(), '2026-11-02');
    expect(judgement.changes).toEqual([]);
    expect(judgement.findings.filter((finding) => !finding.existing)).toEqual([]);
  });
});

describe('what a sign-off rests on', () => {
  it('a file that the check rests on is signed off with its content, and no other', () => {
    const gate = (content: string) =>
      judgeGate([{ path: '.github/privacy-lint.yml', what: 'configuration', content }], builtin(), '2026-11-02', 'privacy.yml')[0]
        ?.fingerprint;
    expect(gate('a1')).toBe(gate('a1'));
    expect(gate('a1')).not.toBe(gate('b2'));
  });

  it('another text of a document that a rule read is another finding; the findings of rules that did not read it stay', () => {
    const swapped = shop
      .replace('lawful_basis: contract', 'lawful_basis: legal-obligation, assessments: { basis_change: docs/basis.md }')
      .replace('[mailer]', '[mailer, press]')
      .replace('activities:', '  press: { name: Press Ltd, role: processor, country: GB, contract: signed }\nactivities:');
    const print = (blob: string, rule: string) =>
      judge(
        {
          root: 'privacy.yml',
          base: declare(shop),
          head: declare(swapped),
          first: false,
          documents: { base: unknown, head: () => ({ blob }) },
        },
        builtin(),
        '2026-11-02',
      ).findings.find((finding) => finding.rule === rule)?.fingerprint;
    expect(print('a1', 'lawful-basis/changed')).toMatch(/^[0-9a-f]{32}$/);
    expect(print('a1', 'lawful-basis/changed')).not.toBe(print('b2', 'lawful-basis/changed'));
    expect(print('a1', 'roles/new-recipient')).toMatch(/^[0-9a-f]{32}$/);
    expect(print('a1', 'roles/new-recipient')).toBe(print('b2', 'roles/new-recipient'));
  });
});

describe('everything is renamed at once', () => {
  const many = (count: number, line: (index: number) => string) => Array.from({ length: count }, (_, index) => line(index)).join('');
  const renamed = (text: string) => text.replaceAll(/\bold/g, 'new');

  it.each([
    [
      'fields that say the same',
      `datasets:\n  d:\n    subjects: customers\n    fields:\n${many(2000, (index) => `      old${index}: email\n`)}`,
      2000,
    ],
    ['datasets', `datasets:\n${many(2000, (index) => `  old${index}: { subjects: customers, fields: { f: email } }\n`)}`, 2000],
  ])('%s: judged as added, within moments', (_, text, count) => {
    const started = performance.now();
    const added = changes(text, renamed(text)).filter(({ kind, at }) => kind === 'added' && /new\d+$/.test(at));
    expect(added).toHaveLength(count);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
