/** The commands that teach and start things: init, explain, rules, dpia, policy test, policy new, schema. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import privacySchema from '../../schema/privacy.schema.json' with { type: 'json' };
import { firstDeclaration, idOf, problemsOf } from '../../src/app/lint/init.ts';
import { newFolder, privacyLint, Repository, shop, write } from './privacy-lint.ts';

describe('init', () => {
  test('--yes writes a file that reads without errors', () => {
    const folder = newFolder();
    expect(privacyLint(['init', '--yes'], { folder })).toMatchObject({ code: 0, complaint: '' });
    const { code, out } = privacyLint(['check', '--format', 'json'], { folder });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ verdict: 'sign-off' });
    expect(readFileSync(join(folder, 'privacy.yml'), 'utf8')).toContain('subjects: [customers]');
  });

  test('never overwrites, and asks nobody where nobody can answer', () => {
    const folder = newFolder();
    expect(privacyLint(['init'], { folder })).toMatchObject({ code: 2, complaint: expect.stringContaining('--yes') });
    write(folder, { 'privacy.yml': shop });
    expect(privacyLint(['init', '--yes'], { folder })).toMatchObject({ code: 2, complaint: expect.stringContaining('not overwritten') });
    expect(readFileSync(join(folder, 'privacy.yml'), 'utf8')).toBe(shop);
  });

  test('names become ids of the format', () => {
    expect(['Mathpix Inc', '3M', 'Zoë & Söhne', 'x-ray', '株式会社'].map(idOf)).toEqual([
      'mathpix-inc',
      'm',
      'zoe-so-hne',
      'the-x-ray',
      'the',
    ]);
  });
});

describe('explain and rules', () => {
  test('explain says what, why, how to mend, the source and the examples', async () => {
    const { code, out } = privacyLint(['explain', 'transfers/no-safeguard']);
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot('golden/explain.txt');
  });

  test('every rule of the list can be explained, in words and in JSON', () => {
    const { rules } = JSON.parse(privacyLint(['rules', '--format', 'json']).out) as {
      rules: { id: string; why: string; sources: unknown[] }[];
    };
    expect(rules.length).toBeGreaterThan(90);
    for (const { why, sources } of rules) expect(why !== '' && sources.length > 0).toBe(true);
    const text = privacyLint(['rules']).out;
    for (const { id } of rules) expect(text).toContain(id);
    const { id } = rules[0] ?? { id: '' };
    expect(JSON.parse(privacyLint(['explain', id, '--format', 'json']).out)).toMatchObject({ id, examples: expect.any(Array) });
  });

  test('a rule that is switched off says so, with the reason', () => {
    const repository = new Repository({
      '.github/privacy-lint.yml': 'version: 1\nrules: { rights/no-privacy-notice: { level: off, reason: App store } }\n',
    });
    const { code, complaint } = privacyLint(['explain', 'rights/no-privacy-notice'], { folder: repository.folder });
    expect({ code, complaint }).toMatchObject({ code: 2, complaint: expect.stringContaining('App store') });
  });
});

describe('dpia', () => {
  const activities = `activities:
  ads: { purpose: Show adverts, data: [customers], lawful_basis: consent, features: [profiling, data-matching], scale: { large: true } }
  help: { purpose: Answer questions, data: [customers], lawful_basis: contract, features: [ai] }
  mail: { purpose: Send mail, data: [customers], lawful_basis: contract, scale: { large: false } }
`;
  const file = shop.slice(0, shop.indexOf('activities:')) + activities;

  test.each(['text', 'markdown', 'json'])('screens each activity, with the lines that decide, as %s', async (format) => {
    const repository = new Repository({ 'privacy.yml': file });
    const { code, out } = repository.run('dpia', '--format', format);
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(`golden/dpia.${format}.txt`);
  });

  test('a declaration that cannot be read is exit code 2', () => {
    const repository = new Repository({ 'privacy.yml': 'version: 1\n' });
    expect(repository.run('dpia')).toMatchObject({ code: 2, out: '', complaint: expect.stringContaining('system') });
  });
});

describe('policies of an organisation', () => {
  test('policy new writes a module whose examples pass, and which judges once it is configured', () => {
    const repository = new Repository({
      'privacy.yml': shop
        .replace('activities:', 'recipients:\n  mailer: { name: Mailer, role: processor, country: NZ, contract: signed }\nactivities:')
        .replace('data: [customers]', 'data: [customers], recipients: [mailer]'),
    });
    const run = (...args: string[]) => privacyLint(args, { folder: repository.folder });
    expect(run('policy', 'new', 'acme/vendor-outside-europe')).toMatchObject({ code: 0 });
    expect(run('policy', 'new', 'acme/vendor-outside-europe')).toMatchObject({ code: 2 });
    const file = 'privacy-policies/acme.yml';
    expect(run('policy', 'test', file)).toMatchObject({ code: 0, out: 'pass: 2 examples of 1 rule.\n' });
    expect(repository.report('check').findings).toEqual([]);
    const finding = { rule: 'acme/vendor-outside-europe', level: 'sign-off', at: 'recipients.mailer' };
    expect(repository.report('check', '--policies', file).findings).toMatchObject([finding]);
    expect(repository.report('check', '--policies', 'privacy-policies').findings).toMatchObject([finding]);
    write(repository.folder, { '.github/privacy-lint.yml': 'version: 1\npolicies: [privacy-policies/*.yml]\n' });
    expect(repository.report('check').findings).toMatchObject([finding]);
    expect(JSON.parse(repository.run('check', '--format', 'sarif').out).runs[0].tool.driver.rules).toMatchObject([
      { id: finding.rule, shortDescription: { text: expect.stringContaining('Europe') } },
    ]);
    expect(run('explain', finding.rule)).toMatchObject({ code: 0 });
  });

  test('an example that does not do what it says fails, with file and line', () => {
    const folder = newFolder();
    privacyLint(['policy', 'new', 'acme/vendor', 'acme.yml'], { folder });
    const text = readFileSync(join(folder, 'acme.yml'), 'utf8');
    write(folder, { 'acme.yml': text.replace('level: sign-off }]', 'level: error }]') });
    const { code, out } = privacyLint(['policy', 'test', 'acme.yml'], { folder });
    expect(code).toBe(1);
    expect(out).toContain('acme.yml:');
    expect(out).toContain('expected error at recipients.acme');
  });

  test.each([
    ['country ==', 'destination.country in', 'destination.contry in'],
    ['a key', 'signoff: privacy', 'sign_off: privacy'],
    ['a rule with no examples', 'examples:', 'x-examples:'],
  ])('a module with a mistake in %s does not load: exit code 2 with its place', (_, right, wrong) => {
    const folder = newFolder();
    privacyLint(['policy', 'new', 'acme/vendor', 'acme.yml'], { folder });
    write(folder, { 'acme.yml': readFileSync(join(folder, 'acme.yml'), 'utf8').replace(right, wrong), 'privacy.yml': shop });
    expect(privacyLint(['policy', 'test', 'acme.yml'], { folder })).toMatchObject({
      code: 2,
      complaint: expect.stringContaining('acme.yml'),
    });
    const { code, out } = privacyLint(['check', '--policies', 'acme.yml', '--format', 'json'], { folder });
    expect(code).toBe(2);
    const { verdict, errors } = JSON.parse(out);
    expect(verdict).toBe('fail');
    expect(errors[0]).toMatchObject({ file: 'acme.yml', line: expect.any(Number) });
  });

  test('the built-in examples all pass', () => {
    const { code, out } = privacyLint(['policy', 'test']);
    expect(out).toMatch(/^pass: \d+ examples of \d+ rules\.\n$/);
    expect(code).toBe(0);
  });
});

describe('schema', () => {
  test('prints the schemas, each of them one', () => {
    expect(JSON.parse(privacyLint(['schema']).out)).toEqual(privacySchema);
    for (const name of ['config', 'report']) new Ajv({ strict: false }).compile(JSON.parse(privacyLint(['schema', name]).out));
  });
});

test('companies whose names give the same id all stand in the first declaration', () => {
  const recipients = ['Acme', 'ACME!', '株式会社', '有限会社', 'acme-2'].map((name) => ({ name, country: 'US' }));
  const base = { organisation: '', subjects: ['customers'], categories: ['email'], purpose: 'x', lawfulBasis: 'unknown', retention: '' };
  const answers = { name: 'Shop', ...base, recipients };
  expect(problemsOf(answers)).toEqual([]);
  const written = parse(firstDeclaration(answers));
  expect(Object.values<{ name: string }>(written.recipients).map(({ name }) => name)).toEqual(recipients.map(({ name }) => name));
  expect(written.activities.service.recipients).toEqual(Object.keys(written.recipients));
});
