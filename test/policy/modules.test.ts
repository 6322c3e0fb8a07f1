/** What is wrong with a module is an error at its place: a module that judges nothing passes nothing. */
import { describe, expect, test } from 'vitest';
import { loadModules } from '../../src/policy/load.ts';

const problems = (text: string) => {
  const loaded = loadModules([{ path: 'own.yml', text }]);
  return loaded.ok ? [] : loaded.errors.map(({ file, line, message }) => `${file}:${line} ${message}`);
};

describe('a module of policies', () => {
  test.each([
    ['without rules', 'module: own\ntitle: Own\n', 'own.yml:1 the module has no rules, so it would judge nothing'],
    ['with an empty list of rules', 'module: own\nrules: []\n', 'own.yml:2 the module has no rules, so it would judge nothing'],
    ['that is an empty map', '{}\n', 'own.yml:1 the module has no rules, so it would judge nothing'],
    ['with a rule that is nothing', 'module: own\nrules:\n  - null\n', 'own.yml:3 a rule is a map'],
    ['with a rule that is a word', 'module: own\nrules:\n  - id\n', 'own.yml:3 a rule is a map'],
    ['with rules that are no list', 'module: own\nrules: { id: own/one }\n', 'own.yml:2 rules is a list of rules'],
    ['with lists that are no map', 'module: own\nlists: [a]\n', 'own.yml:2 lists is a map from names to lists'],
    ['with a list that is nothing', 'module: own\nlists:\n  banned:\n', 'own.yml:3 the list banned is not of the form'],
    ['with a list without entries', 'module: own\nlists:\n  banned: { values: [RU] }\n', 'own.yml:3 the list banned is not of the form'],
    ['with an entry that is a word', 'module: own\nlists:\n  banned: { entries: [RU] }\n', 'own.yml:3 the list banned is not of the form'],
    [
      'with an entry from a day that there is not',
      'module: own\nlists:\n  banned: { entries: [{ value: RU, from: 2026-02-30 }] }\n',
      'own.yml:3 the list banned is not of the form',
    ],
  ])('%s is refused at its place', (_, text, message) => {
    expect(problems(text)).toContainEqual(expect.stringContaining(message));
  });

  test('that has lists alone is one', () => {
    expect(problems('module: own\ntitle: Own lists\nlists:\n  banned: { entries: [{ value: RU, from: 2026-01-01 }] }\n')).toEqual([]);
  });
});
