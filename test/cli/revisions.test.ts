/** `diff` in real repositories: revisions, the working tree, the default branch, files that move, what the check rests on. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { found, newFolder, privacyLint, Repository, shop, shopWithVendor, write } from './privacy-lint.ts';

const withVendor = ['roles/new-recipient', 'transfers/new-restricted', 'transfers/no-safeguard'];

describe('which sides are compared', () => {
  test('two revisions', () => {
    const repository = new Repository({ 'privacy.yml': shop });
    repository.commit({ 'privacy.yml': shopWithVendor });
    const { code, verified, findings } = repository.report('diff', 'HEAD~1', 'HEAD');
    expect({ code, verified, found: found({ findings }) }).toEqual({ code: 1, verified: true, found: withVendor });
    expect(repository.report('diff', 'HEAD', 'HEAD')).toMatchObject({ code: 0, verdict: 'pass', changes: [] });
  });

  test('a revision and the working tree, uncommitted and new files included', () => {
    const repository = new Repository({ 'privacy.yml': shop });
    write(repository.folder, { 'privacy.yml': shopWithVendor, 'apps/new/privacy.yml': shop });
    const { findings, changes } = repository.report('diff', 'HEAD');
    expect(found({ findings })).toEqual(expect.arrayContaining(withVendor));
    expect(changes.some(({ kind, at }) => kind === 'added' && at === 'system')).toBe(true);
  });

  test('with nothing said, the merge base with the default branch against the working tree', () => {
    const repository = new Repository({ 'privacy.yml': shop });
    repository.git('checkout', '--quiet', '-b', 'feature');
    repository.commit({ 'privacy.yml': shopWithVendor });
    repository.git('checkout', '--quiet', 'main');
    // What happened on main meanwhile is none of the branch's doing.
    repository.commit({ 'privacy.yml': shop.replace('2 years', '9 years') });
    repository.git('checkout', '--quiet', 'feature');
    expect(found(repository.report('diff'))).toEqual(withVendor);
  });

  test('the default branch is what origin calls it', () => {
    const origin = new Repository({ 'privacy.yml': shop });
    origin.git('branch', '--move', 'main', 'trunk');
    const folder = newFolder();
    execFileSync('git', ['clone', '--quiet', origin.folder, folder]);
    write(folder, { 'privacy.yml': shopWithVendor });
    expect(privacyLint(['diff'], { folder })).toMatchObject({ code: 1 });
  });

  test('from a folder of the repository, the whole repository', () => {
    const repository = new Repository({ 'privacy.yml': shop, 'apps/shop/readme': '' });
    write(repository.folder, { 'privacy.yml': shopWithVendor });
    expect(privacyLint(['diff'], { folder: join(repository.folder, 'apps/shop') })).toMatchObject({ code: 1 });
  });

  test('a revision without the file is no declaration; before the first commit there is none either', () => {
    const repository = new Repository({ readme: '' });
    repository.commit({ 'privacy.yml': shop });
    expect(found(repository.report('diff', 'HEAD~1', 'HEAD'))).toEqual(['governance/declaration-added']);
    const young = new Repository();
    write(young.folder, { 'privacy.yml': shop });
    expect(found(young.report('diff'))).toEqual(['governance/declaration-added']);
  });

  test('a workflow that is called privacy.yml is no declaration, and declares nothing', () => {
    const workflow = { '.github/workflows/privacy.yml': 'on: pull_request\njobs: {}\n' };
    const repository = new Repository(workflow);
    repository.commit({ 'privacy.yml': shop });
    expect(found(repository.report('diff', 'HEAD~1', 'HEAD'))).toEqual(['governance/declaration-added']);
    expect(repository.report('check').errors).toBeUndefined();
  });

  test.each([
    [['diff', 'nowhere'], 'neither a file nor a revision'],
    [['diff', '--', '--output=x', 'HEAD'], 'neither a file nor a revision'],
  ])('%j: exit code 2, in JSON too', (args, message) => {
    const repository = new Repository({ 'privacy.yml': shop });
    const { code, out } = privacyLint([...args.slice(0, 1), '--format', 'json', ...args.slice(1)], { folder: repository.folder });
    expect(code).toBe(2);
    expect(JSON.parse(out).errors[0].message).toContain(message);
  });

  test('outside of a repository, and where the default branch or a common commit is missing, it says what to do', () => {
    expect(privacyLint(['diff'], { folder: newFolder() })).toMatchObject({ code: 2 });
    const repository = new Repository({ 'privacy.yml': shop });
    repository.git('branch', '--move', 'main', 'odd');
    const { code, out } = repository.run('diff');
    expect(code).toBe(2);
    expect(out).toContain('name the base');
  });
});

describe('a commit against itself', () => {
  const onServer = { CI: 'true' };

  test.each([
    ['on the default branch, after a push', (folder: string) => new Repository({ 'privacy.yml': shopWithVendor }, folder)],
    [
      'in a shallow clone whose origin/HEAD is the branch under review',
      (folder: string) => {
        const origin = new Repository({ 'privacy.yml': shop });
        origin.git('checkout', '--quiet', '-b', 'feature');
        origin.commit({ 'privacy.yml': shopWithVendor });
        execFileSync('git', ['clone', '--quiet', '--depth=1', pathToFileURL(origin.folder).href, folder]);
      },
    ],
    [
      'on a branch that the default branch holds already',
      (folder: string) => {
        const repository = new Repository({ 'privacy.yml': shopWithVendor }, folder);
        repository.git('checkout', '--quiet', '-b', 'merged');
        repository.git('checkout', '--quiet', 'main');
        repository.commit({ readme: 'more' });
        repository.git('checkout', '--quiet', 'merged');
      },
    ],
  ])('%s, is never a pass on a CI server', (_, make) => {
    const folder = newFolder();
    make(folder);
    const { code, out } = privacyLint(['diff', '--format', 'json'], { folder, environment: onServer });
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ verdict: 'fail', errors: [{ code: 'input/nothing-to-compare' }] });
    expect(privacyLint(['diff', 'HEAD'], { folder, environment: onServer })).toMatchObject({ code: 0 });
    // A developer there has not begun yet: said, and no failure of a hook.
    const here = privacyLint(['diff'], { folder });
    expect(here.code).toBe(0);
    expect(here.complaint).toContain('no change was judged');
  });

  test('a branch that differs is compared on a CI server as anywhere', () => {
    const repository = new Repository({ 'privacy.yml': shop });
    repository.git('checkout', '--quiet', '-b', 'feature');
    repository.commit({ 'privacy.yml': shopWithVendor });
    const { code, complaint } = privacyLint(['diff', '--as-of', '2026-11-22'], { folder: repository.folder, environment: onServer });
    expect({ code, complaint }).toEqual({ code: 1, complaint: '' });
  });

  test('two names of one commit are the same, and it is said', () => {
    const { code, complaint } = new Repository({ 'privacy.yml': shop }).run('diff', 'main', 'HEAD');
    expect(code).toBe(0);
    expect(complaint).toBe(
      'privacy-lint: HEAD is the same as main: no change was judged. privacy-lint check judges files as they stand.\n',
    );
  });
});

describe('the first declaration', () => {
  test('is not first where the repository has declared before, even if it had stopped', () => {
    const repository = new Repository({ 'old/privacy.yml': shop });
    rmSync(join(repository.folder, 'old'), { recursive: true });
    const stopped = repository.commit();
    repository.commit({ 'privacy.yml': shopWithVendor });
    const rules = found(repository.report('diff', stopped, 'HEAD'));
    expect(rules).toEqual(expect.arrayContaining(withVendor));
    expect(rules).not.toContain('governance/declaration-added');
  });

  test('is not first where an ancestor had it on a branch that was merged and reverted', () => {
    const repository = new Repository({ readme: '' });
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.commit({ 'privacy.yml': shop });
    repository.git('rm', '--quiet', 'privacy.yml');
    repository.commit();
    repository.git('checkout', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-ff', '--message=merge', 'side');
    write(repository.folder, { 'privacy.yml': shop });
    expect(found(repository.report('diff', 'HEAD'))).not.toContain('governance/declaration-added');
  });

  test('cannot be known in a shallow clone, and so is not first', () => {
    const origin = new Repository({ readme: '' });
    origin.commit({ readme: 'more' });
    const folder = newFolder();
    execFileSync('git', ['clone', '--quiet', '--depth=1', pathToFileURL(origin.folder).href, folder]);
    write(folder, { 'privacy.yml': shop });
    const { out } = privacyLint(['diff', 'HEAD', '--format', 'json'], { folder });
    expect(found(JSON.parse(out))).not.toContain('governance/declaration-added');
  });

  test('ignored files do not count as having declared', () => {
    const repository = new Repository({ '.github/privacy-lint.yml': 'version: 1\nignore: [fixtures/**]\n', 'fixtures/privacy.yml': shop });
    repository.commit({ 'privacy.yml': shop });
    expect(found(repository.report('diff', 'HEAD~1', 'HEAD'))).toEqual(['governance/declaration-added']);
  });
});

describe('files that move', () => {
  test('a renamed root keeps its history, changed or not', () => {
    const repository = new Repository({ 'privacy.yml': shop });
    repository.git('rm', '--quiet', 'privacy.yml');
    repository.commit({ 'apps/shop/privacy.yml': shop });
    expect(repository.report('diff', 'HEAD~1', 'HEAD')).toMatchObject({ code: 0, verdict: 'pass', changes: [], findings: [] });
    repository.git('rm', '--quiet', 'apps/shop/privacy.yml');
    repository.commit({ 'services/shop/privacy.yml': shopWithVendor });
    const { findings } = repository.report('diff', 'HEAD~1', 'HEAD');
    expect(found({ findings })).toEqual(withVendor);
    expect(new Set(findings.map(({ declaration }) => declaration))).toEqual(new Set(['services/shop/privacy.yml']));
  });

  test('a root that was replaced by something else went away', () => {
    const repository = new Repository({ 'privacy.yml': shop });
    repository.git('rm', '--quiet', 'privacy.yml');
    repository.commit({ 'other/privacy.yml': 'version: 1\nsystem: { name: Docs site }\n' });
    expect(found(repository.report('diff', 'HEAD~1', 'HEAD'))).toContain('governance/declaration-removed');
  });

  test('an entity that moves between files that a root includes changes nothing', () => {
    const root = (files: string) => `version: 1\ninclude: [${files}]\n${shop.split('\n').slice(1, 2).join('\n')}\n`;
    const parts = {
      datasets: shop.slice(shop.indexOf('datasets:'), shop.indexOf('activities:')),
      activities: shop.slice(shop.indexOf('activities:')),
    };
    const repository = new Repository({
      'privacy.yml': root('apps/*/privacy.yml'),
      'apps/a/privacy.yml': parts.datasets + parts.activities,
    });
    repository.commit({ 'apps/a/privacy.yml': parts.datasets, 'apps/b/privacy.yml': parts.activities });
    expect(repository.report('diff', 'HEAD~1', 'HEAD')).toMatchObject({ code: 0, changes: [], findings: [] });
    repository.commit({ 'apps/b/privacy.yml': parts.activities.replace(', lawful_basis: contract', '') });
    const { findings } = repository.report('diff', 'HEAD~1', 'HEAD');
    expect(findings[0]).toMatchObject({ file: 'apps/b/privacy.yml', declaration: 'privacy.yml' });
  });

  test('a file that is made a link went away, and is never followed', () => {
    const repository = new Repository({ 'privacy.yml': shop });
    rmSync(join(repository.folder, 'privacy.yml'));
    mkdirSync(join(repository.folder, 'docs'));
    write(repository.folder, { 'docs/shop.yml': shopWithVendor });
    symlinkSync('docs/shop.yml', join(repository.folder, 'privacy.yml'));
    expect(found(repository.report('diff', 'HEAD'))).toEqual(['governance/declaration-removed']);
    repository.commit();
    expect(found(repository.report('diff', 'HEAD~1', 'HEAD'))).toEqual(['governance/declaration-removed']);
  });
});

describe('what cannot be read', () => {
  const typo = shop.replace('subjects:', 'subject:');

  test('in the head: no answer', () => {
    const repository = new Repository({ 'privacy.yml': shop });
    repository.commit({ 'privacy.yml': typo });
    expect(repository.report('diff', 'HEAD~1', 'HEAD')).toMatchObject({
      code: 2,
      verdict: 'fail',
      errors: [{ file: 'privacy.yml', line: 5 }],
    });
  });

  test('in the base: all counts as added and nothing as first, said on standard error', () => {
    const repository = new Repository({ 'privacy.yml': typo });
    repository.commit({ 'privacy.yml': shopWithVendor });
    const { code, complaint, findings } = repository.report('diff', 'HEAD~1', 'HEAD');
    expect(code).toBe(1);
    expect(complaint).toContain('everything counts as added');
    expect(found({ findings })).toEqual(expect.arrayContaining(withVendor));
    expect(found({ findings })).not.toContain('governance/declaration-added');
  });

  test('in the base, and gone in the head: its removal cannot be judged', () => {
    const repository = new Repository({ 'privacy.yml': typo });
    repository.git('rm', '--quiet', 'privacy.yml');
    repository.commit();
    expect(repository.report('diff', 'HEAD~1', 'HEAD')).toMatchObject({ code: 2, verdict: 'fail' });
  });
});

describe('documents', () => {
  const withDocument = shopWithVendor.replace(
    'contract: signed',
    'contract: ./docs/contract.md#terms, transfer: { mechanism: idta, risk_assessment: docs/tra.md }',
  );

  test('that are missing or empty at that commit are errors', () => {
    const repository = new Repository({ 'privacy.yml': shop });
    const missing = repository.commit({ 'privacy.yml': withDocument, 'docs/tra.md': '' });
    const there = repository.commit({ 'docs/contract.md': 'Contract', 'docs/tra.md': 'Assessment' });
    const documents = (head?: string) =>
      found(repository.report('diff', 'HEAD~2', ...(head ? [head] : []))).filter((rule) => rule === 'governance/document-missing');
    expect(documents(missing).length).toBeGreaterThan(0);
    expect(documents(there)).toEqual([]);
    expect(documents()).toEqual([]);
    rmSync(join(repository.folder, 'docs/tra.md'));
    expect(documents()).toHaveLength(1);
  });
});

describe('no declaration anywhere', () => {
  test('is nothing to judge, and said so', () => {
    const { code, out, complaint } = new Repository({ readme: '' }).run('diff', 'HEAD', 'HEAD');
    expect({ code, out }).toEqual({ code: 0, out: 'pass: Nothing found.\n' });
    expect(complaint).toContain('privacy-lint init');
  });

  test('is an error where the configuration names paths', () => {
    const repository = new Repository({ '.github/privacy-lint.yml': 'version: 1\npaths: [data/privacy.yml]\n', 'privacy.yml': shop });
    expect(repository.report('diff', 'HEAD', 'HEAD')).toMatchObject({
      code: 2,
      verdict: 'fail',
      errors: [{ code: 'input/no-declaration' }],
    });
  });
});

describe('the rules are those of the base', () => {
  const off = 'version: 1\nrules:\n  transfers/no-safeguard: { level: off, reason: Tuned away }\n';

  test('a change cannot tune the rules it is judged by; it is a finding itself', () => {
    const repository = new Repository({ 'privacy.yml': shop });
    repository.commit({ 'privacy.yml': shopWithVendor, '.github/privacy-lint.yml': off });
    expect(found(repository.report('diff', 'HEAD~1', 'HEAD'))).toEqual(['governance/gate-changed', ...withVendor]);
    expect(found(repository.report('diff', 'HEAD~1', 'HEAD', '--config', '.github/privacy-lint.yml'))).not.toContain(
      'transfers/no-safeguard',
    );
    expect(found(repository.report('diff', 'HEAD', 'HEAD'))).toEqual([]);
  });

  test('every file that the check rests on is one', () => {
    const repository = new Repository({
      'privacy.yml': shop,
      '.github/privacy-lint.yml': 'version: 1\npolicies: [privacy-policies]\n',
      'privacy-policies/acme.yml': 'module: acme\ntitle: Acme\nlists: { ours: { entries: [] } }\n',
    });
    repository.commit({
      '.github/workflows/privacy.yaml': 'steps: [{ uses: acme/privacy-lint@v1 }]',
      '.github/workflows/build.yml': 'steps: []',
      CODEOWNERS: '* @acme/privacy',
      'apps/.gitattributes': 'privacy.yml -diff',
      'privacy-policies/acme.yml': 'module: acme\ntitle: Acme lists\nlists: { ours: { entries: [] } }\n',
      '.github/privacy-lint.yml': 'version: 1\npolicies: [privacy-policies]\nignore: []\n',
    });
    const { findings } = repository.report('diff', 'HEAD~1', 'HEAD');
    expect(findings.map(({ rule, file, at }) => [rule, file, at]).sort()).toEqual(
      ['.github/privacy-lint.yml', '.github/workflows/privacy.yaml', 'CODEOWNERS', 'apps/.gitattributes', 'privacy-policies/acme.yml'].map(
        (file) => ['governance/gate-changed', file, 'gate'],
      ),
    );
  });
});
