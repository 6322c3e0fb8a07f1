import { expect, test } from 'vitest';
import { gateChanges } from '../../src/app/pull-request/gate-files.ts';

const gate = (changed: string[], texts: Record<string, string[]> = {}) =>
  gateChanges({
    changed,
    configuration: '.github/privacy-lint.yml',
    policies: ['./policies/', 'more/*.yml', 'one.yml'],
    texts: async (path) => texts[path] ?? [],
    content: async (path) => `id of ${path}`,
  });

test('configuration, policies, owners and attributes, wherever git reads them', async () => {
  const paths = [
    '.github/privacy-lint.yml',
    'policies/a/b.yml',
    'more/a.yml',
    'one.yml',
    'CODEOWNERS',
    '.github/CODEOWNERS',
    'docs/CODEOWNERS',
    '.gitattributes',
    'apps/.gitattributes',
  ];
  expect((await gate(paths)).map(({ path }) => path)).toEqual([...paths].sort());
});

test('nothing else', async () => {
  expect(await gate(['privacy.yml', 'more/deeper/a.yml', 'one.yml.bak', 'lib/CODEOWNERS', 'src/x.gitattributes', 'policies.yml'])).toEqual(
    [],
  );
});

test('a workflow or local action that speaks of privacy-lint on either side', async () => {
  const texts = {
    '.github/workflows/removed.yml': ['uses: acme/privacy-lint@v1'],
    '.github/workflows/build.yml': ['make', 'make all'],
    '.github/actions/lint/action.yml': ['', 'npx privacy-lint diff'],
    'docs/workflow.yml': ['privacy-lint'],
  };
  expect(await gate(Object.keys(texts), texts)).toEqual([
    { path: '.github/actions/lint/action.yml', what: 'workflow', content: 'id of .github/actions/lint/action.yml' },
    { path: '.github/workflows/removed.yml', what: 'workflow', content: 'id of .github/workflows/removed.yml' },
  ]);
});
