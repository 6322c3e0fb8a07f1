/** `check`, and the configuration that it reads. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { found, newFolder, type Parsed, privacyLint, Repository, shop, shopWithVendor, today, write } from './privacy-lint.ts';

const bare = shop.replace(', lawful_basis: contract', '');

test('all declarations of a repository, those of a folder, one file, standard input', () => {
  const repository = new Repository({
    'privacy.yml': shop,
    'apps/a/privacy.yml': bare,
    'apps/b/declared.yml': bare,
    'node_modules/x/privacy.yml': bare,
    '.gitignore': 'node_modules\n',
  });
  const files = (...paths: string[]) => repository.report('check', ...paths).findings.map(({ file }) => file);
  expect(files()).toEqual(['apps/a/privacy.yml']);
  expect(files('apps')).toEqual(['apps/a/privacy.yml']);
  expect(files('privacy.yml')).toEqual([]);
  expect(files('apps/b/declared.yml', 'privacy.yml')).toEqual(['apps/b/declared.yml']);
  const { out } = privacyLint(['check', '-', '--format', 'json'], { folder: repository.folder, input: bare });
  expect(found(JSON.parse(out) as Parsed)).toEqual(['lawful-basis/missing']);
});

test('an included file is checked as part of the root that includes it', () => {
  const [system = '', rest = ''] = [shop.split('\n').slice(0, 2).join('\n'), bare.slice(bare.indexOf('datasets:'))];
  const repository = new Repository({ 'privacy.yml': `${system}\ninclude: apps/*/privacy.yml\n`, 'apps/a/privacy.yml': rest });
  expect(repository.report('check', 'apps/a/privacy.yml', 'privacy.yml').findings).toMatchObject([
    { rule: 'lawful-basis/missing', file: 'apps/a/privacy.yml', declaration: 'privacy.yml' },
  ]);
});

test('without git, a repository cannot be listed: exit code 2, and no fault of the tool', () => {
  const repository = new Repository({ 'privacy.yml': shop });
  const environment = { PATH: '/nonexistent' };
  for (const command of ['check', 'diff']) {
    const { code, out } = privacyLint([command, '--format', 'json'], { folder: repository.folder, environment });
    expect(code).toBe(2);
    expect(JSON.parse(out).errors[0].message).toContain('git is not installed');
  }
  expect(privacyLint(['dpia'], { folder: repository.folder, environment }).complaint).not.toContain('fault');
});

test('everything counts as new, and what is merely new is not asked', () => {
  const { verdict, verified, findings, changes } = new Repository({ 'privacy.yml': shopWithVendor }).report('check');
  expect({ verdict, verified, changes }).toEqual({ verdict: 'fail', verified: true, changes: [] });
  expect(found({ findings })).toEqual(['transfers/no-safeguard']);
});

test('outside of a repository it works, and documents are not looked up', () => {
  const folder = newFolder();
  write(folder, { 'privacy.yml': shopWithVendor.replace('signed', 'docs/nowhere.md') });
  for (const paths of [[], ['.'], ['privacy.yml']]) {
    const { code, out } = privacyLint(['check', ...paths, '--format', 'json', '--as-of', today], { folder });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ verified: false, findings: [{ rule: 'transfers/no-safeguard' }] });
  }
});

test('nothing to check is exit code 2', () => {
  const repository = new Repository({ readme: '' });
  expect(repository.report('check')).toMatchObject({ code: 2, verdict: 'fail', errors: [{ code: 'input/no-declaration' }] });
  expect(repository.report('check', 'nowhere.yml')).toMatchObject({ code: 2, verdict: 'fail' });
});

test('one file that cannot be read spoils the answer, and the others are still judged', () => {
  const repository = new Repository({ 'a/privacy.yml': bare, 'b/privacy.yml': 'version: 1\n' });
  const { code, verdict, findings, errors } = repository.report('check');
  expect({ code, verdict, errors: errors?.map(({ file }) => file) }).toEqual({ code: 2, verdict: 'fail', errors: ['b/privacy.yml'] });
  expect(found({ findings })).toEqual(['lawful-basis/missing']);
});

test('a broken file that a root includes is checked as part of that root', () => {
  const repository = new Repository({
    'privacy.yml': `${shop}include: [parts/*.yml]\n`,
    'parts/mail.yml': 'recipients: {}\nsystem: { name: Mail }\n',
  });
  const { code, errors } = repository.report('check', 'parts/mail.yml');
  expect({ code, errors: errors?.map(({ file, line }) => `${file}:${line}`) }).toEqual({ code: 2, errors: ['parts/mail.yml:2'] });
});

test('--max-warnings gives exit code 1 beyond its number', () => {
  const repository = new Repository({ 'privacy.yml': shop.replace('    retention: 2 years\n', '') });
  expect(repository.report('check')).toMatchObject({ code: 0, verdict: 'pass' });
  expect(repository.report('check', '--max-warnings', '1').code).toBe(0);
  expect(repository.report('check', '--max-warnings', '0')).toMatchObject({ code: 1, verdict: 'pass' });
  expect(repository.report('check', '--max-warnings', '0', '--fail-on', 'never').code).toBe(1);
  const quiet = repository.run('check', '--max-warnings', '0', '--quiet');
  expect(quiet).toMatchObject({
    code: 1,
    out: expect.stringContaining('warning: '),
    complaint: 'privacy-lint: 1 warning; --max-warnings allows 0.\n',
  });
  expect(repository.run('check', '--max-warnings', '1', '--quiet')).toMatchObject({ code: 0, out: '', complaint: '' });
});

test('--as-of judges by the law of that day', () => {
  const repository = new Repository({
    'privacy.yml': shop.replace('lawful_basis: contract', 'lawful_basis: recognised-legitimate-interests'),
  });
  const level = (day: string) =>
    (JSON.parse(privacyLint(['check', '--as-of', day, '--format', 'json'], { folder: repository.folder }).out) as Parsed).findings.find(
      ({ rule }) => rule === 'lawful-basis/recognised-interest',
    )?.level;
  expect(level('2026-02-04')).toBe('error');
  expect(level('2026-02-05')).toBe('sign-off');
});

describe('the configuration', () => {
  const configured = (text: string, files: Record<string, string> = {}) =>
    new Repository({ '.github/privacy-lint.yml': text, 'privacy.yml': bare, ...files });

  test('chooses files, and leaves some out', () => {
    const repository = configured('version: 1\npaths: ["**/*.privacy.yml"]\nignore: [fixtures/**]\n', {
      'a.privacy.yml': bare,
      'fixtures/b.privacy.yml': bare,
    });
    expect(repository.report('check').findings.map(({ file }) => file)).toEqual(['a.privacy.yml']);
  });

  test('tunes rules', () => {
    expect(configured('version: 1\nrules: { lawful-basis/missing: warning }\n').report('check')).toMatchObject({
      code: 0,
      findings: [{ level: 'warning' }],
    });
    expect(configured('version: 1\nrules: { lawful-basis/missing: { level: off, reason: Elsewhere } }\n').report('check')).toMatchObject({
      code: 0,
      findings: [],
    });
  });

  test.each([
    ['paths: [x]\n', 1, 'no `version`'],
    ['version: 2\n', 1, 'version 1'],
    ['version: 1\npath: [x]\n', 2, '"path" is no key'],
    ['version: 1\npaths: x\n', 2, '`paths` must be a list'],
    ['version: 1\npaths: []\n', 2, 'nothing would be judged'],
    ['version: 1\nignore: [1]\n', 2, 'list of texts'],
    ['version: 1\nrules: { transfers/no-safegard: error }\n', 2, 'no rule "transfers/no-safegard"'],
    ['version: 1\nrules: { transfers/no-safeguard: eror }\n', 2, '"eror" is no level'],
    ['version: 1\nrules: { transfers/no-safeguard: off }\n', 2, 'without a reason'],
    ['version: 1\nrules: { transfers/no-safeguard: { level: off } }\n', 2, 'no `reason`'],
    ['version: 1\nrules:\n  transfers/no-safeguard: { level: off, reson: x }\n', 3, '"reson" is no key'],
    ['version: 1\npolicies: [nowhere]\n', 2, 'no policy module'],
    ['version: 1\nversion: 1\n', 2, 'second time'],
    ['- a\n', 1, 'must be a map'],
    ['', 1, 'must be a map'],
  ])('%j is an error with a place', (text, line, message) => {
    const { code, verdict, errors } = configured(text).report('check');
    expect({ code, verdict }).toEqual({ code: 2, verdict: 'fail' });
    expect(errors?.[0]).toMatchObject({ file: '.github/privacy-lint.yml', line });
    expect(errors?.[0]?.message).toContain(message);
  });

  test('--config names another one; one that is not there is an error', () => {
    const repository = configured('version: 2\n', { 'other.yml': 'version: 1\nrules: { lawful-basis/missing: notice }\n' });
    expect(repository.report('check', '--config', 'other.yml')).toMatchObject({ code: 0, findings: [{ level: 'notice' }] });
    expect(repository.report('check', '--config', 'nowhere.yml')).toMatchObject({ code: 2, errors: [{ file: 'nowhere.yml' }] });
  });

  test('what is wrong in a file of this machine, outside of the repository, is shown with its line', () => {
    const repository = new Repository({ 'privacy.yml': shop });
    const folder = newFolder();
    write(folder, { 'config.yml': 'version: 1\nrules: { transfers/no-safegard: error }\n', 'module.yml': 'module: acme\nrulez: []\n' });
    const config = join(folder, 'config.yml');
    expect(repository.run('check', '--config', config).out).toContain(`${config}:2:`);
    expect(repository.run('check', '--config', config).out).toContain('2 │ rules: { transfers/no-safegard: error }');
    expect(repository.run('check', '--policies', folder).out).toContain('rulez');
  });
});
