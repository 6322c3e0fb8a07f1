/** A configuration that extends the organisation's, on the command line: read from a clone, or exit code 2. */
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { privacyLint, Repository, shop, today, write } from './privacy-lint.ts';

const path = '.github/privacy-lint.yml';
const shared = `version: 1
rules: { roles/new-recipient: error }
catalogue: vetted.yml
`;
const vetted = `version: 1
recipients:
  printer:
    name: Printer Ltd
    role: processor
    country: GB
    categories: [name, email]
    subjects: customers
    purposes: Deliver orders
    until: 2027-01-01
    vetted_by: Petra
`;
const withPrinter = shop
  .replace('activities:', 'recipients:\n  printer: { name: Printer Ltd, role: processor, country: GB, contract: signed }\nactivities:')
  .replace('data: [customers]', 'data: [customers], recipients: [printer]');

function organisation(files: Readonly<Record<string, string>> = {}) {
  const clone = new Repository({ 'lint.yml': shared, 'vetted.yml': vetted, ...files });
  return { clone, commit: clone.git('rev-parse', 'HEAD') };
}

const extending = (commit: string, more = '') => `version: 1\nextends: acme/privacy/lint.yml@${commit}\n${more}`;

describe('without a clone', () => {
  test.each([
    ['diff', 'HEAD'],
    ['check'],
    ['rules'],
    ['explain', 'roles/new-recipient'],
    ['policy', 'test'],
    ['dpia'],
    ['ropa'],
    ['graph'],
  ])('%s stops and says what to do, and never leaves the shared rules out', (...command) => {
    const repository = new Repository({ 'privacy.yml': shop, [path]: extending('a'.repeat(40)) });
    const { code, out, complaint } = privacyLint(command, { folder: repository.folder });
    expect(code).toBe(2);
    expect(out + complaint).toContain(`${path}:2:10`);
    expect(out + complaint).toContain('Clone acme/privacy and name the folder: --extends ../privacy');
  });
});

describe('with --extends', () => {
  test('the rules, policies and catalogue of the pinned commit judge, whatever is checked out in the clone', () => {
    const { clone, commit } = organisation();
    clone.commit({ 'lint.yml': 'version: 1\n', 'vetted.yml': 'no: catalogue\n' });
    write(clone.folder, { 'lint.yml': 'broken: [' });
    const repository = new Repository({ 'privacy.yml': shop, [path]: extending(commit) });
    repository.commit({ 'privacy.yml': withPrinter });
    const judged = (...more: string[]) => repository.report('diff', 'HEAD~1', 'HEAD', '--extends', clone.folder, ...more);
    expect(judged()).toMatchObject({ code: 1, findings: [{ rule: 'roles/new-recipient', level: 'error' }] });
    const asking = organisation({ 'lint.yml': 'version: 1\ncatalogue: vetted.yml\n' });
    repository.git('reset', '--quiet', '--hard', 'HEAD~1');
    repository.commit({ [path]: extending(asking.commit) });
    repository.commit({ 'privacy.yml': withPrinter });
    const { code, findings } = repository.report('diff', 'HEAD~1', 'HEAD', '--extends', asking.clone.folder);
    expect({ code, findings }).toMatchObject({ code: 0, findings: [{ rule: 'roles/new-recipient', level: 'notice' }] });
  });

  test('a path counts from where the user stands', () => {
    const { clone, commit } = organisation();
    const repository = new Repository({ 'privacy.yml': shop, [path]: extending(commit) });
    write(repository.folder, { 'apps/README.md': '' });
    const from = `../../${basename(clone.folder)}`;
    const { code } = privacyLint(['check', '..', '--extends', from, '--as-of', today], { folder: `${repository.folder}/apps` });
    expect(code).toBe(0);
  });

  test.each([
    ['is no git repository', 'is no git repository'],
    ['lacks the commit', 'has no commit'],
    ['has the commit on another branch', 'does not lead to the commit'],
    ['lacks the file', 'acme/privacy has no file gone.yml at commit'],
  ])('a clone that %s is refused', (how, why) => {
    const { clone, commit } = organisation();
    clone.git('switch', '--quiet', '--create', 'eve');
    const other = clone.commit({ 'lint.yml': 'version: 1\n' });
    const pinned = how === 'lacks the commit' ? 'a'.repeat(40) : how === 'has the commit on another branch' ? other : commit;
    const config = how === 'lacks the file' ? extending(pinned).replace('lint.yml', 'gone.yml') : extending(pinned);
    const repository = new Repository({ 'privacy.yml': shop, [path]: config });
    const folder = how === 'is no git repository' ? '/dev' : clone.folder;
    const { code, complaint, out } = repository.run('check', '--extends', folder);
    expect(code).toBe(2);
    expect(out + complaint).toContain(why);
    expect(out + complaint).toContain(`${path}:2:10`);
  });

  test('what is wrong with the shared file is said with its place in it', () => {
    const { clone, commit } = organisation({ 'lint.yml': 'version: 1\nrule: {}\n' });
    const repository = new Repository({ 'privacy.yml': shop, [path]: extending(commit) });
    const { code, out } = repository.run('check', '--extends', clone.folder);
    expect(code).toBe(2);
    expect(out).toContain(`acme/privacy/lint.yml@${commit.slice(0, 10)}:2:1`);
  });

  test('a pin that a change moves is a change of the gate, judged by the old one', () => {
    const { clone, commit } = organisation();
    const lax = clone.commit({ 'lint.yml': 'version: 1\nrules: { roles/new-recipient: { level: off, reason: No } }\n' });
    const repository = new Repository({ 'privacy.yml': shop, [path]: extending(commit) });
    repository.commit({ 'privacy.yml': withPrinter, [path]: extending(lax) });
    const { findings } = repository.report('diff', 'HEAD~1', 'HEAD', '--extends', clone.folder);
    expect(findings).toMatchObject([{ rule: 'roles/new-recipient', level: 'error' }, { rule: 'governance/gate-changed' }]);
  });

  test('the digest of what judged says which shared content it was, and not where it stood', () => {
    const { clone, commit } = organisation();
    const moved = clone.commit({ 'lint.yml': `# A remark\n${shared}` });
    const other = clone.commit({ 'lint.yml': shared.replace('error', 'sign-off') });
    const digest = (pin: string) => {
      const repository = new Repository({ 'privacy.yml': shop, [path]: extending(pin) });
      return JSON.parse(privacyLint(['rules', '--format', 'json', '--extends', clone.folder], { folder: repository.folder }).out).digest;
    };
    expect(digest(moved)).toBe(digest(commit));
    expect(digest(other)).not.toBe(digest(commit));
  });
});
