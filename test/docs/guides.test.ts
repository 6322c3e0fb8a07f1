/** What the guides tell people to write is what the tool reads. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfiguration } from '../../src/app/configuration/configuration.ts';
import { readShaped } from '../../src/app/configuration/shape.ts';

const run = (input: string, ...words: string[]) =>
  spawnSync(process.execPath, ['dist/privacy-lint.cjs', ...words], { encoding: 'utf8', input });
const fragments = (page: string) =>
  [...readFileSync(page, 'utf8').matchAll(/^( *)```yaml\n([\s\S]*?)```/gm)].map(([, , text = '']) => text);

test('the rule that CONTRIBUTING.md calls complete passes its own examples', () => {
  const [rule = ''] = fragments('CONTRIBUTING.md');
  const file = join(mkdtempSync(join(tmpdir(), 'privacy-lint-')), 'retention.yml');
  writeFileSync(file, `module: retention-of-health\ntitle: Retention of health data\nrules:\n${rule.replace(/^ {3}/gm, '')}`);
  expect(run('', 'policy', 'test', file)).toMatchObject({ status: 0, stderr: '' });
});

test('the first file of the declaration guide is read, and lacks first of all a lawful basis', () => {
  const [first = ''] = fragments('docs/declaration-guide.md');
  expect(run(first, 'check', '-', '--as-of', '2026-11-01').stdout.split('\n')[1]).toContain('names no lawful basis');
});

test('the file that the declaration guide ends with holds nothing to mend', () => {
  const [first = '', , ...further] = fragments('docs/declaration-guide.md');
  const grown = first.replace(/^activities:[\s\S]*/m, '') + further.join('');
  const { findings } = JSON.parse(run(grown, 'check', '-', '--as-of', '2026-11-01', '--format', 'json').stdout) as {
    findings: { rule: string; level: string }[];
  };
  expect(findings.map(({ rule, level }) => `${level} ${rule}`)).toEqual(['sign-off governance/unknown-fact']);
});

test('the files that the guide to a shared configuration shows are read, and its bot finds the pin', async () => {
  const [own = '', theirs = ''] = fragments('docs/shared-configuration.md');
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(readShaped('own.yml', bytes(own)).ok).toBe(true);
  const shared = async () => ({ ok: true as const, value: snapshot({ '.github/privacy-lint.yml': theirs }) });
  expect(await readConfiguration(snapshot({ 'own.yml': own }), shared, 'own.yml')).toMatchObject({
    ok: true,
    value: { organisation: { catalogue: 'vetted.yml', allow: ['ignore'] }, reviewers: { roles: { dpo: { users: { dora: 4712 } } } } },
  });
  const [, pattern = ''] = /"matchStrings": \["(.*)"\]/.exec(readFileSync('docs/shared-configuration.md', 'utf8')) ?? [];
  const pin = new RegExp(pattern.replaceAll('\\\\', '\\')).exec(own)?.groups;
  expect(pin).toEqual({ depName: 'acme/privacy', currentDigest: '0f3a9c1e5b7d2468ace013579bdf02468ace1357' });
});

const snapshot = (files: Readonly<Record<string, string>>) => ({
  name: 'here',
  read: async (path: string) => (files[path] === undefined ? undefined : new TextEncoder().encode(files[path])),
  list: async () => Object.keys(files),
});
