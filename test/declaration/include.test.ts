import { expect, test } from 'vitest';
import { findRoots, readDeclaration } from '../../src/declaration/read.ts';
import { errorsOfAll, repository } from './reading.ts';

const root = (include: string) => `version: 1\ninclude: ${include}\nsystem: { name: Shop }\n`;
const dataset = (id: string) => `datasets:\n  ${id}: { fields: { email: email } }\n`;

async function datasetsOf(files: Record<string, string>): Promise<string[]> {
  const result = await readDeclaration(repository(files), 'privacy.yml');
  if (!result.ok) throw new Error(result.errors[0]?.message);
  return [...result.value.datasets.values()].map(({ id, file }) => `${file.path}#${id}`);
}

test('included files are one namespace, by paths and globs relative to the includer', async () => {
  const files = {
    'privacy.yml': `${root('[shared/common.yml, "apps/*/privacy.yml"]')}${dataset('own')}`,
    'apps/a/privacy.yml': dataset('a'),
    'apps/b/privacy.yml': `version: 1\n${dataset('b')}`,
    'apps/b/deep/privacy.yml': dataset('deep'),
    'shared/common.yml': 'activities:\n  use: { purpose: p, data: [a, own] }\n',
  };
  expect(await datasetsOf(files)).toEqual(['privacy.yml#own', 'apps/a/privacy.yml#a', 'apps/b/privacy.yml#b']);
});

test('a glob that matches the root file, and a file matched twice, are read once', async () => {
  const files = { 'privacy.yml': root('["**/privacy.yml", "apps/a/*.yml"]'), 'apps/a/privacy.yml': dataset('a') };
  expect(await datasetsOf(files)).toEqual(['apps/a/privacy.yml#a']);
});

test.each<[name: string, files: Record<string, string>, errors: string[]]>([
  [
    'a path that is missing',
    { 'privacy.yml': root('[a.yml]') },
    ['privacy.yml:2:11 file-missing: a.yml is not there → Add it, or mend the path (looked in: memory)'],
  ],
  [
    'a path outside the repository',
    { 'privacy.yml': root('[../a.yml, /etc/passwd]') },
    [
      'privacy.yml:2:11 include-outside: "../a.yml" lies outside the repository → Include files of this repository, by paths with `/` relative to this file',
      'privacy.yml:2:21 include-outside: "/etc/passwd" lies outside the repository → Include files of this repository, by paths with `/` relative to this file',
    ],
  ],
  [
    'the file itself',
    { 'privacy.yml': root('./privacy.yml') },
    ['privacy.yml:2:10 include-itself: the file includes itself → Remove this path'],
  ],
  [
    'an id that is repeated',
    { 'privacy.yml': `${root('a.yml')}${dataset('d')}`, 'a.yml': dataset('d') },
    [
      'a.yml:2:3 repeated-id: `datasets.d` is declared a second time: privacy.yml declares it on line 5 already → Give one of the two another id, or remove it',
    ],
  ],
  [
    'what only a root file may say',
    { 'privacy.yml': root('a.yml'), 'a.yml': 'system: { name: B }\ndefaults: {}\ninclude: b.yml\naccepted: []\ncommunications: {}\n' },
    ['system', 'defaults', 'include', 'accepted', 'communications'].map(
      (key, index) =>
        `a.yml:${index + 1}:1 not-in-included: \`${key}\` stands in a file that another one includes → Move it to the root file: an included file holds datasets, recipients, technologies and activities alone`,
    ),
  ],
  [
    'errors of shape and references in included files',
    { 'privacy.yml': root('a.yml'), 'a.yml': 'activities:\n  x: { purpose: p, data: nothing }\n' },
    ['a.yml:2:20 dangling-reference: there is no dataset `nothing` → Declare it under `datasets`, or remove the reference'],
  ],
  [
    'an included file that is no YAML',
    { 'privacy.yml': root('a.yml'), 'a.yml': 'a: [\n' },
    ['a.yml:2:1 syntax: a bracket is never closed, or a comma is missing → Close `[` with `]` and `{` with `}`, with commas in between'],
  ],
])('%s is an error at its place', async (_, files, errors) => {
  expect(await errorsOfAll(files)).toEqual(errors);
});

test.each(['*a*a*a*a*a*a*a*a*a*a*a*a*b.yml', '+(a|aa)+(a|aa)*.yml', '{a,b}{a,b}{a,b}/*.yml', '{1..9999999}.yml', '**/a/**/a/**/b.yml'])(
  'a glob whose matching could take for ever is refused at once: %s',
  async (pattern) => {
    const started = performance.now();
    const [error, ...further] = await errorsOfAll({ 'privacy.yml': root(`["${pattern}"]`), [`${'a'.repeat(200)}c.yml`]: '' });
    expect(further).toEqual([]);
    expect(error).toContain('privacy.yml:2:11 include-glob:');
    expect(performance.now() - started).toBeLessThan(1000);
  },
);

test('globs as people write them are fine', async () => {
  const files = {
    'privacy.yml': root('["{apps,packages}/*/privacy.yml", "**/*.privacy.yml", "lib-[0-9]/?.yml"]'),
    'apps/a/privacy.yml': dataset('a'),
    'packages/b/privacy.yml': dataset('b'),
    'deep/er/c.privacy.yml': dataset('c'),
    'lib-1/d.yml': dataset('d'),
  };
  expect((await datasetsOf(files)).map((one) => one.replace(/.*#/, '')).sort()).toEqual(['a', 'b', 'c', 'd']);
});

test('links are not followed, neither as root nor as included file', async () => {
  expect(await errorsOfAll({}, ['privacy.yml'])).toEqual([
    'privacy.yml:1:1 link: privacy.yml is a link: links are not followed → Put the file itself in its place',
  ]);
  expect(await errorsOfAll({ 'privacy.yml': root('"*/privacy.yml"') }, ['a/privacy.yml'])).toEqual([
    'a/privacy.yml:1:1 link: a/privacy.yml is a link: links are not followed → Put the file itself in its place',
  ]);
});

test('where files cannot be listed, paths work and globs say why they do not', async () => {
  const loose = { ...repository({ '/tmp/x/privacy.yml': root('[a.yml]'), '/tmp/x/a.yml': dataset('d') }), list: async () => undefined };
  expect((await readDeclaration(loose, '/tmp/x/privacy.yml')).ok).toBe(true);
  const glob = { ...repository({ 'privacy.yml': root('["*.yml"]') }), list: async () => undefined };
  const result = await readDeclaration(glob, 'privacy.yml');
  expect(result.ok || result.errors.map(({ code, line, column }) => [code, line, column])).toEqual([['include-glob', 2, 11]]);
});

test('roots are the files that match and that no other root includes', async () => {
  const files = {
    'privacy.yml': root('["apps/*/privacy.yml"]'),
    'apps/a/privacy.yml': dataset('a'),
    'apps/b/privacy.yml': dataset('b'),
    'other/privacy.yml': root('[]'),
    'fixtures/privacy.yml': root('[]'),
    'readme.md': 'include',
  };
  expect(await findRoots(repository(files), { paths: ['**/privacy.yml'], ignore: ['fixtures/**'] })).toEqual({
    ok: true,
    value: ['other/privacy.yml', 'privacy.yml'],
  });
});

test('files that include each other do not vanish', async () => {
  const files = { 'a/privacy.yml': root('../b/privacy.yml'), 'b/privacy.yml': root('../a/privacy.yml') };
  expect(await findRoots(repository(files), { paths: ['**/privacy.yml'], ignore: [] })).toEqual({
    ok: true,
    value: ['a/privacy.yml', 'b/privacy.yml'],
  });
});
