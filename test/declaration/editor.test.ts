/** What a developer sees while writing: the published schema in the real `yaml-language-server`. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Editor } from './editor.ts';

const editor = new Editor();
beforeAll(() => editor.start());
afterAll(() => editor.stop());

const head = 'version: 1\nsystem: { name: Shop }\n';

test('a mistake is marked where it stands', async () => {
  const { diagnostics } = await editor.open(`${head}datasets:\n  customers:\n    subjects: [custmers]\n`);
  expect(diagnostics.map(({ message, range }) => [range.start, message])).toEqual([
    [{ line: 4, character: 15 }, expect.stringContaining('customers')],
  ]);
});

test('a whole and a small file have no mark', async () => {
  const { readFile } = await import('node:fs/promises');
  for (const text of [await readFile('test/declaration/everything.yml', 'utf8'), head, 'datasets:\n  part: { fields: { email: email } }\n'])
    expect((await editor.open(text)).diagnostics).toEqual([]);
});

test('pointing at a key says what it means, at a value what it stands for', async () => {
  const { uri } = await editor.open(`${head}activities:\n  orders:\n    purpose: Deliver\n    lawful_basis: contract\n`);
  expect(await editor.hover(uri, 5, 6)).toContain('The lawful basis (Article 6).');
  expect(await editor.hover(uri, 5, 20)).toContain('A contract with the person needs it.');
});

test('keys are offered with what they mean', async () => {
  const { uri } = await editor.open(`${head}recipients:\n  acme:\n    name: Acme\n    \n`);
  const offered = await editor.complete(uri, 5, 4);
  expect([...offered.keys()]).toEqual(expect.arrayContaining(['role', 'country', 'transfer']));
  expect(offered.get('country')).toContain('Where it is established.');
});

test.each([
  ['a single value', 'datasets:\n  d:\n    subjects: \n', 4, 14, 'care-home-residents', 'People who live in a place of care.'],
  ['an item of a list', 'datasets:\n  d:\n    subjects:\n      - \n', 5, 8, 'care-home-residents', 'People who live in a place of care.'],
  [
    'the category of a field',
    'datasets:\n  d:\n    fields:\n      mail: \n',
    5,
    12,
    'corporate-email',
    'A person’s email address at work.',
  ],
  ['a yes or no', 'activities:\n  a:\n    purpose: p\n    new_technology: \n', 5, 20, 'unknown', 'Nobody knows yet'],
])('values are offered with what they mean: %s', async (_, text, line, character, value, meaning) => {
  const { uri } = await editor.open(`${head}${text}`);
  expect((await editor.complete(uri, line, character)).get(value)).toContain(meaning);
});
