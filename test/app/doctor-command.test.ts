/** `doctor` as a user runs it: the bundle, its words and its exit codes. */
import { expect, test } from 'vitest';
import { usual, wake, wakePath, workflow, workflowPath } from '../../src/app/doctor/files.ts';
import { newFolder, privacyLint, Repository } from '../cli/privacy-lint.ts';

const files = {
  [workflowPath]: workflow(usual),
  [wakePath]: wake(),
  '.github/privacy-lint.yml': 'version: 1\nreviewers:\n  privacy: { users: { petra: 4711 } }\n  dpo: { users: { paul: 4712 } }\n',
  'privacy.yml': 'version: 1\nsystem: { name: Shop }\n',
};
test('exits 0 where nothing that can be seen is missing, and says what could not be seen', () => {
  const { code, out } = privacyLint(['doctor'], { folder: new Repository(files).folder });
  expect(out).toContain('✔ Nothing of a pull request is checked out or run');
  expect(out).toContain('? Whether main requires it, from whom, and so which tier of the promise holds');
  expect(out).toContain('Tier of the promise: not known.\n0 missing,');
  expect(code).toBe(0);
});

test('exits 1 where something is missing, and with --fix writes it and says in which order it is merged', () => {
  const { folder } = new Repository();
  expect(privacyLint(['doctor'], { folder })).toMatchObject({ code: 1 });
  const { code, out } = privacyLint(['doctor', '--fix'], { folder });
  expect(out).toContain(`Wrote ${workflowPath}\n`);
  expect(out).toContain('when it is merged, a second one with privacy.yml');
  expect(out).toContain('✖ Nobody is named for the role privacy');
  expect(out).toContain('first a pull request with workflow and configuration');
  expect(out).not.toContain('does not run on pushes');
  expect(code).toBe(1);
});

test.each([
  ['outside of a repository', ['doctor'], {}, 'this folder is in no git repository'],
  ['without a token for a repository on GitHub', ['doctor', 'acme/shop'], {}, 'GITHUB_TOKEN is needed'],
  ['with --fix for a repository on GitHub', ['doctor', 'acme/shop', '--fix'], { GITHUB_TOKEN: 'x' }, 'run it inside a clone'],
  ['for what is no repository', ['doctor', 'shop'], {}, '"shop" is no OWNER/REPO'],
  [
    'where GitHub cannot be reached',
    ['doctor', 'acme/shop'],
    { GITHUB_TOKEN: 'x', GITHUB_API_URL: 'http://127.0.0.1:9' },
    'GitHub could not be reached',
  ],
])('exits 2 %s', (_, args, environment, complaint) => {
  const ran = privacyLint(args, { folder: newFolder(), environment: environment as Record<string, string> });
  expect(ran.complaint).toContain(complaint);
  expect(ran.code).toBe(2);
});
