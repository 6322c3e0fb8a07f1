/** `diff` of two files, and what happens with input that cannot be read. */
import { rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { found, newFolder, type Parsed, privacyLint, Repository, shop, shopWithVendor, today, write } from './privacy-lint.ts';

const folder = newFolder();
beforeAll(() =>
  write(folder, { 'shop.yml': shop, 'vendor.yml': shopWithVendor, 'again.yml': `# Reformatted\n${shop.replaceAll('    ', '        ')}` }),
);

const run = (args: readonly string[], input: string | Uint8Array = '') => privacyLint([...args, '--as-of', today], { folder, input });
const report = (args: readonly string[], input: string | Uint8Array = '') => {
  const { code, out } = run([...args, '--format', 'json'], input);
  return { code, ...(JSON.parse(out) as Parsed) };
};

describe('two files', () => {
  test('a file against itself, and against itself reformatted, has no changes and passes', () => {
    for (const other of ['shop.yml', 'again.yml']) {
      expect(report(['diff', 'shop.yml', other])).toMatchObject({ code: 0, verdict: 'pass', changes: [], verified: false });
    }
  });

  test('a new vendor abroad with no safeguard fails', () => {
    const { code, verdict, findings } = report(['diff', 'shop.yml', 'vendor.yml']);
    expect({ code, verdict }).toEqual({ code: 1, verdict: 'fail' });
    expect(found({ findings })).toContain('transfers/no-safeguard');
    expect(findings[0]).toMatchObject({ at: 'recipients.mailer', file: 'vendor.yml', declaration: 'vendor.yml', line: 12 });
  });

  test('- is standard input, on either side', () => {
    expect(report(['diff', 'shop.yml', '-'], shopWithVendor).findings.map(({ file }) => file)).toContain('-');
    expect(report(['diff', '-', 'shop.yml'], shop)).toMatchObject({ code: 0, verdict: 'pass' });
    expect(report(['diff', '-', '-'], shop)).toMatchObject({ code: 2, verdict: 'fail', errors: [{ code: 'usage' }] });
  });

  test('from /dev/null it is a first declaration: one finding, and nothing it tells is held against it', () => {
    const { code, verdict, findings } = report(['diff', '/dev/null', 'vendor.yml']);
    expect({ code, verdict }).toEqual({ code: 1, verdict: 'sign-off' });
    expect(found({ findings })).toEqual(['governance/declaration-added']);
    expect(findings.some(({ rule, existing }) => rule === 'transfers/no-safeguard' && existing)).toBe(true);
  });

  test('to /dev/null the declaration goes away: an error that stands in the file before', () => {
    const { code, findings } = report(['diff', 'shop.yml', '/dev/null']);
    expect(code).toBe(1);
    expect(findings).toMatchObject([
      { rule: 'governance/declaration-removed', level: 'error', file: 'shop.yml', evidence: { side: 'base' } },
    ]);
  });

  test('/dev/null against /dev/null, or one file alone, is bad usage', () => {
    expect(report(['diff', '/dev/null', '/dev/null'])).toMatchObject({ code: 2, verdict: 'fail' });
    expect(report(['diff', 'shop.yml'])).toMatchObject({ code: 2, verdict: 'fail' });
  });

  test('a file that is not there is neither a file nor a revision', () => {
    const { code, errors } = report(['diff', 'shop.yml', 'nowhere.yml']);
    expect(code).toBe(2);
    expect(errors).toMatchObject([{ code: 'file-missing' }]);
    expect(report(['diff', 'nowhere.yml', 'elsewhere.yml'])).toMatchObject({ code: 2, verdict: 'fail' });
  });
});

describe('input that cannot be read: exit code 2, file, line and column, what to do, never a green verdict', () => {
  const bad: Record<string, { content: string | Uint8Array; line?: number }> = {
    'no YAML': { content: 'version: 1\nsystem: { name: Shop\n', line: 3 },
    'a repeated key': { content: 'version: 1\nsystem: { name: Shop }\nsystem: { name: Other }\n', line: 3 },
    'an unknown tag': { content: 'version: 1\nsystem: !shop { name: Shop }\n', line: 2 },
    'several documents': { content: 'version: 1\nsystem: { name: Shop }\n---\nversion: 1\n', line: 4 },
    'a tab as indentation': { content: 'version: 1\nsystem:\n\tname: Shop\n', line: 3 },
    'aliases that explode': {
      content: `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((id, index) => `${id}: &${id} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(',')}]`).join('\n')}\n`,
    },
    'an alias that loops': { content: 'version: 1\nsystem: &a { name: *a }\n' },
    'nesting 10,000 deep': { content: `version: 1\nsystem: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n` },
    'a key like __proto__': { content: 'version: 1\nsystem: { name: Shop }\n__proto__: { polluted: true }\n', line: 3 },
    'a dataset called constructor that is no map': {
      content: 'version: 1\nsystem: { name: Shop }\ndatasets: { constructor: 1 }\n',
      line: 3,
    },
    'invalid UTF-8': {
      content: Buffer.concat([Buffer.from('version: 1\nsystem: { name: "'), Buffer.from([0xff, 0xfe]), Buffer.from('" }\n')]),
      line: 2,
    },
    'a NUL byte': { content: 'version: 1\nsystem: { name: "a\u0000b" }\n', line: 2 },
    '10 MB': { content: `version: 1\nsystem: { name: Shop }\n${'# padding\n'.repeat(1_050_000)}` },
    'an empty file': { content: '' },
    'a wrong version': { content: 'version: 2\nsystem: { name: Shop }\n', line: 1 },
    'a reference that leads nowhere': { content: shop.replace('data: [customers]', 'data: [customer]'), line: 12 },
    'a date that is none': {
      content: `${shop}accepted:\n  - { rule: a/b, at: system, finding: ${'a'.repeat(32)}, reason: x, until: 2026-02-30 }\n`,
      line: 14,
    },
    'a merge key': { content: `${shop}x-a: &a { name: x }\nrecipients: { b: { <<: *a, role: processor } }\n`, line: 14 },
    'an unknown key': { content: shop.replace('subjects:', 'subject:'), line: 5 },
    'an unknown word': { content: shop.replace('email: email', 'email: emial'), line: 10 },
  };

  test.each(Object.entries(bad))('%s', (name, { content, line }) => {
    const file = `${name.replaceAll(/\W/g, '-')}.yml`;
    write(folder, { [file]: content });
    for (const args of [
      ['diff', 'shop.yml', file],
      ['diff', file, 'shop.yml'],
      ['check', file],
    ]) {
      const { code, verdict, errors = [] } = report(args);
      expect({ code, verdict }).toEqual({ code: 2, verdict: 'fail' });
      expect(errors[0]).toMatchObject({ file, ...(line && { line }) });
      expect(errors.every(({ message }) => message !== '')).toBe(true);
    }
  });

  test.each(['text', 'json', 'sarif', 'github', 'markdown'])('as %s', (format) => {
    write(folder, { 'typo.yml': shop.replace('subjects:', 'subject:') });
    const { code, out } = run(['diff', 'shop.yml', 'typo.yml', '--format', format]);
    expect(code).toBe(2);
    expect(out).toContain('subject');
    expect(out).not.toMatch(/\bpass\b/);
  });

  test('BOM and CRLF are read', () => {
    write(folder, { 'windows.yml': `\ufeff${shop.replaceAll('\n', '\r\n')}` });
    expect(report(['diff', 'shop.yml', 'windows.yml'])).toMatchObject({ code: 0, verdict: 'pass', changes: [] });
  });

  test('no stack trace, and no fault of the tool, is shown', () => {
    for (const file of ['typo.yml', 'an-empty-file.yml', 'NOWHERE']) {
      const { complaint, out } = run(['check', file]);
      expect(complaint + out).not.toMatch(/at .*\.(cjs|ts):\d|fault of privacy-lint/);
    }
  });
});

test('a reader who leaves early ends the matter quietly', async () => {
  const { execFileSync } = await import('node:child_process');
  const { bundle } = await import('./privacy-lint.ts');
  const left = execFileSync(
    'sh',
    ['-c', `node "${bundle}" rules --format json 2>&1 >/dev/null | head -c 1; node "${bundle}" rules --format json | head -c 1`],
    { cwd: folder, encoding: 'utf8' },
  );
  expect(left).toBe('{');
});

describe('paths', () => {
  const long = `${'a'.repeat(300)}.yml`;

  test.each([
    ['a file under a file', ['check', 'shop.yml/x'], 'shop.yml/x is not there'],
    ['a file under a file, before', ['diff', 'shop.yml/x', 'shop.yml'], 'shop.yml/x is not there'],
    ['a name that no file can have', ['check', long], 'is not there'],
    ['a link that leads back to itself', ['check', 'circle.yml'], 'circle.yml is not there'],
    ['a link to a folder', ['diff', '/dev/null', 'folder.yml'], ''],
  ])('%s is an error of its own, and no crash', (_, args, message) => {
    const own = newFolder();
    write(own, { 'shop.yml': shop, 'folder/a': '' });
    symlinkSync('circle.yml', join(own, 'circle.yml'));
    symlinkSync('folder', join(own, 'folder.yml'));
    const { code, out, complaint } = privacyLint([...args, '--as-of', today], { folder: own });
    expect({ code, complaint }).toEqual({ code: 2, complaint: '' });
    expect(out).toContain(message);
  });

  test.each([
    ['under a file', 'shop.yml/x.yml'],
    ['with a name that no file can have', long],
  ])('an included file %s is not there, at its place', (_, included) => {
    write(folder, { 'including.yml': `${shop}include: [${included}]\n` });
    expect(report(['check', 'including.yml'])).toMatchObject({
      code: 2,
      errors: [{ code: 'file-missing', file: 'including.yml', line: shop.split('\n').length, column: 11 }],
    });
  });

  test('a file that several paths mean is checked once', () => {
    const repository = new Repository({ 'apps/shop/privacy.yml': shopWithVendor });
    const once = repository.report('check').findings.length;
    expect(once).toBeGreaterThan(0);
    for (const paths of [
      ['.', '.'],
      ['apps', 'apps/shop'],
      ['.', 'apps/shop/privacy.yml'],
      ['apps/shop/privacy.yml', 'apps'],
    ])
      expect(repository.report('check', ...paths).findings.length, paths.join(' ')).toBe(once);
    const twice = privacyLint(['check', '-', '-', '--format', 'json', '--as-of', today], {
      folder: repository.folder,
      input: shopWithVendor,
    });
    expect(JSON.parse(twice.out).findings.length).toBe(once);
  });

  test('a folder outside of the repository is said to be outside', () => {
    const repository = new Repository({ 'privacy.yml': shop });
    const { code, out } = repository.run('check', folder);
    expect({ code, out }).toMatchObject({ code: 2, out: expect.stringContaining('this folder lies outside the repository') });
  });

  test('a file that became a folder, and a folder that became a file, are compared', () => {
    const repository = new Repository({ 'privacy.yml': shop, 'docs/a.md': 'a', notes: 'b' });
    rmSync(join(repository.folder, 'docs'), { recursive: true });
    rmSync(join(repository.folder, 'notes'));
    write(repository.folder, { docs: 'now a file', 'notes/a.md': 'now a folder' });
    expect(repository.report('check').code).not.toBe(2);
    expect(repository.report('diff', 'HEAD')).toMatchObject({ code: 0, verdict: 'pass' });
  });

  test('a configuration that is a link is not passed over', () => {
    const repository = new Repository({ 'privacy.yml': shop, 'own.yml': 'version: 1\n' });
    write(repository.folder, { '.github/x': '' });
    symlinkSync('../own.yml', join(repository.folder, '.github/privacy-lint.yml'));
    expect(repository.report('check')).toMatchObject({ code: 2, errors: [{ code: 'config/link', file: '.github/privacy-lint.yml' }] });
  });

  test.each(['../secret.yml', '/etc/hosts', 'a\\0b'])('a catalogue at %s, which is in no repository, is not read', (catalogue) => {
    const repository = new Repository({ 'in/privacy.yml': shop, '.github/privacy-lint.yml': `version: 1\ncatalogue: "${catalogue}"\n` });
    write(dirname(repository.folder), { 'secret.yml': 'secret' });
    const { code, out } = repository.run('diff', '/dev/null', 'in/privacy.yml');
    expect({ code, out }).toMatchObject({ code: 2, out: expect.stringContaining('no catalogue is at') });
    expect(out).not.toContain('secret\n');
  });
});
