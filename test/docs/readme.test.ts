/** The README keeps its promises: its commands exist, its links lead somewhere, its examples are read. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { commands as known } from '../../src/cli/commands.ts';

const readme = readFileSync('README.md', 'utf8');
const all = (pattern: RegExp) => [...readme.matchAll(pattern)].map((match) => match[1] as string);
const run = (...words: string[]) => spawnSync(process.execPath, ['dist/privacy-lint.cjs', ...words], { encoding: 'utf8' });

test.each(all(/npm run ([a-z:]+)/g))('`npm run %s` exists', (name) => {
  expect(Object.keys(manifest.scripts)).toContain(name);
});

test.each(all(/\]\(([^)#:]+)\)/g))('the link to %s leads somewhere', (path) => {
  expect(existsSync(path)).toBe(true);
});

const commands = readme.slice(readme.indexOf('## The command line'), readme.indexOf('## Levels'));
const named = [...commands.matchAll(/^\| .*\| [a-z]/gm)].flatMap(([row]) => [...row.matchAll(/`([a-z]+(?: [a-z]+)?)(?: [[A-Z][^`]*)?`/g)]);

test.each(named.map((match) => match[1] as string))('the command `%s` of the table exists', (name) => {
  expect(run(...name.split(' '), '--help').status).toBe(0);
});

test('the table names every command', () => {
  expect(known.map(({ name }) => name).filter((name) => !named.some((match) => match[1] === name))).toEqual([]);
});

test('the declaration is ten lines and is what the example starts from', () => {
  const [declaration = ''] = all(/```yaml\n(version: 1\nsystem[\s\S]*?)```/g);
  expect(declaration).toBe(readFileSync('docs/example/base.yml', 'utf8'));
  expect(declaration.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
});

test.each(all(/^\$ npx privacy-lint (.+)$/gm))('`npx privacy-lint %s` prints what the README shows', (words) => {
  const { stdout } = run(...words.split(' '));
  expect(readme).toContain(`$ npx privacy-lint ${words}\n${stdout.trimEnd()}\n\`\`\``);
});

test.each(all(/\]\((docs\/[^)#:]+\.md)\)/g))('the links of %s lead somewhere', (page) => {
  const links = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#:]+\.[a-z]+)(?:#[^)]*)?\)/g)].map((match) => match[1] as string);
  expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
});
