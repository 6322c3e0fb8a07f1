/** What is wrong with a module is an error at its place: a module that judges nothing passes nothing. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import schema from '../../schema/policy.schema.json' with { type: 'json' };
import { buildDeclaration } from '../../src/declaration/read.ts';
import { parseYaml } from '../../src/declaration/yaml.ts';
import { builtin } from '../../src/policy/builtin.ts';
import { check } from '../../src/policy/judge.ts';
import { loadModules } from '../../src/policy/load.ts';
import { collections, targetTypes } from '../../src/policy/rule.ts';
import { mutated } from '../properties/hostile.ts';

const problems = (...texts: string[]) => {
  const loaded = loadModules(
    texts.map((text, index) => ({ path: index === 0 ? 'own.yml' : `own-${index + 1}.yml`, text })),
    builtin(),
  );
  return loaded.ok ? [] : loaded.errors.map(({ file, line, column, message, hint }) => `${file}:${line}:${column} ${message} → ${hint}`);
};

/** A module that is right, with parts said otherwise. */
const moduleWith = (...replaced: readonly (readonly [string, string])[]) =>
  replaced.reduce(
    (text, [what, by]) => {
      expect(text).toContain(what);
      return text.replace(what, () => by);
    },
    `module: own
rules:
  - id: own/one
    title: Emails are held
    why: We promised not to.
    source: { document: uk-gdpr, section: Article 5 }
    kind: state
    target: field
    if: '"email" in field.categories'
    levels: [{ level: warning, message: "{field.id} is held", fix: Take it out }]
    examples:
      - { name: found, after: "datasets: { users: { fields: { email: email } } }", finds: [{ at: datasets.users.fields.email, level: warning }] }
      - { name: quiet, after: "datasets: { users: { fields: { name: name } } }", finds: [] }
`,
  );

test('the module that these tests change is right', () => {
  expect(problems(moduleWith())).toEqual([]);
});

describe('a module of policies', () => {
  test.each([
    ['without rules', 'module: own\ntitle: Own\n', 'own.yml:1:1 the module has no rules, so it would judge nothing'],
    ['with an empty list of rules', 'module: own\nrules: []\n', 'own.yml:2:1 the module has no rules, so it would judge nothing'],
    ['that is an empty map', '{}\n', 'own.yml:1:1 the module has no `module`'],
    ['that is a list', '- a\n', 'own.yml:1:1 this is no policy module: it is not a map'],
    ['with a rule that is nothing', 'module: own\nrules:\n  - null\n', 'own.yml:3:5 the rule has no value'],
    ['with a rule that is a word', 'module: own\nrules:\n  - id\n', 'own.yml:3:5 the rule must be a map'],
    ['with rules that are no list', 'module: own\nrules: { id: own/one }\n', 'own.yml:2:8 `rules` must be a list'],
    ['with lists that are no map', 'module: own\nlists: [a]\n', 'own.yml:2:8 `lists` must be a map'],
    ['with a list that is nothing', 'module: own\nlists:\n  banned:\n', 'own.yml:3:3 `banned` has no value'],
    ['with a list without entries', 'module: own\nlists:\n  banned: { values: [RU] }\n', 'own.yml:3:11 `banned` has no `entries`'],
    [
      'with an entry that is a word',
      'module: own\nlists:\n  banned: { entries: [RU] }\n',
      'own.yml:3:23 an entry of `entries` must be a map',
    ],
    [
      'with an entry from a day that there is not',
      'module: own\nlists:\n  banned: { entries: [{ value: RU, from: 2026-02-30 }] }\n',
      'own.yml:3:42 `from` must be a day → Write it as YYYY-MM-DD',
    ],
    [
      'with an entry whose end is misspelt, so that it would never end',
      'module: own\nlists:\n  banned: { entries: [{ value: RU, untill: 2026-02-28 }] }\n',
      'own.yml:3:36 "untill" is no key of an entry of `entries` → Did you mean `until`?',
    ],
    ['of narrowing claims, which are the tool’s own', 'rows: [{ entity: field }]\n', 'own.yml:1:1 the module has no `module`'],
    ['with a document that has no address', 'ours: { title: Ours }\n', 'own.yml:1:7 `ours` has no `url`'],
    [
      'with a document that is there already',
      'uk-gdpr: { title: Ours, url: "https://x.example" }\n',
      'own.yml:1:1 the document "uk-gdpr" is there already',
    ],
    [
      'with a list that is there already',
      'module: own\nlists: { adequacy-full: { entries: [] } }\n',
      'own.yml:2:10 the list "adequacy-full" is there already',
    ],
  ])('%s is refused at its place', (_, text, message) => {
    expect(problems(text)).toContainEqual(expect.stringContaining(message));
  });

  test('that has lists alone is one', () => {
    expect(problems('module: own\ntitle: Own lists\nlists:\n  banned: { entries: [{ value: RU, from: 2026-01-01 }] }\n')).toEqual([]);
  });

  test('takes no id and no list of another one, and says where that is', () => {
    const lists = 'module: own\nlists: { banned: { entries: [] } }\n';
    expect(problems(moduleWith(), moduleWith())).toEqual([
      'own-2.yml:3:5 a rule with the id own/one is there already: own.yml, line 3 → Choose another id',
    ]);
    expect(problems(lists, lists)).toEqual(['own-2.yml:2:10 the list "banned" is there already → Choose another name']);
  });
});

describe('a rule', () => {
  test.each<readonly [string, readonly (readonly [string, string])[], string]>([
    [
      'with an id of the tool',
      [['own/one', 'transfers/no-safeguard']],
      '3:5 the rule transfers/no-safeguard is there already, and cannot be defined anew',
    ],
    [
      'with an id of another form',
      [['own/one', 'One']],
      '3:9 "One" is not what `id` can say → Write topic/name in small letters, digits and -',
    ],
    ['without a reason why', [['    why: We promised not to.\n', '']], '3:5 the rule has no `why` → Add `why: …`'],
    ['whose why is nothing', [['We promised not to.', '']], '5:5 `why` has no value'],
    ['with a source that is no map', [['{ document: uk-gdpr, section: Article 5 }', '[null]']], '6:14 an entry of `source` has no value'],
    ['with a source that nobody knows', [['uk-gdpr', 'uk-gdrp']], '6:5 there is no source "uk-gdrp" → Did you mean "uk-gdpr"?'],
    ['with a source without a section', [[', section: Article 5', '']], '6:13 `source` has no `section`'],
    ['of a kind that there is not', [['kind: state', 'kind: stat']], '7:11 "stat" is not what `kind` can say → Did you mean `state`?'],
    ['of a kind that is a map with hostile keys', [['kind: state', 'kind: { toString: 1 }']], '7:11 a map is not what `kind` can say'],
    ['with cases that are no list', [['if: \'"email" in field.categories\'', 'cases: 5']], '9:12 `cases` must be a list'],
    ['with a case that is nothing', [['if: \'"email" in field.categories\'', 'cases: [null]']], '9:13 an entry of `cases` has no value'],
    [
      'with cases, and a condition beside them that nobody would read',
      [['    levels', '    cases: [{ kind: state, target: field, if: "true" }]\n    levels']],
      '7:5 "kind" is no key of the rule',
    ],
    [
      'through three collections',
      [['target: field', 'target: activity\n    each: [features, subjects, people]']],
      '9:11 `each` names more than 2',
    ],
    [
      'through fields crossed with words',
      [['target: field', 'target: dataset\n    each: [fields, subjects]']],
      '9:5 fields and subjects cannot be crossed',
    ],
    [
      'through one collection twice',
      [['target: field', 'target: activity\n    each: [features, features]']],
      '9:5 features and features cannot be crossed',
    ],
    ['through no collection', [['target: field', 'target: field\n    each: []']], '9:11 `each` is an empty list'],
    [
      'through a collection of another entity',
      [['target: field', 'target: field\n    each: flows']],
      '9:5 a field has no flows → It belongs to recipient, activity',
    ],
    [
      'of a transition that nothing wakes',
      [['kind: state', 'kind: transition']],
      '7:5 a transition, and nothing else, says under `changed` which keys wake it',
    ],
    [
      'that a change of keys would wake, and that is no transition',
      [['kind: state', 'kind: state\n    changed: [category]']],
      '8:5 a transition, and nothing else',
    ],
    ['with the first of something that stands', [['kind: state', 'kind: state\n    when: first']], '8:5 `when` is of a rule of kind newly'],
    [
      'in force from a day that there is not',
      [['kind: state', 'kind: state\n    effective: { from: tomorrow }']],
      '8:24 `from` must be a day',
    ],
    [
      'in force from a day after its last',
      [['kind: state', 'kind: state\n    effective: { from: 2026-02-01, until: 2026-01-01 }']],
      '8:5 the rule is in force until a day before its first',
    ],
    [
      'in force until a day whose key is misspelt',
      [['kind: state', 'kind: state\n    effective: { untill: 2026-01-01 }']],
      '8:18 "untill" is no key of `effective` → Did you mean `until`?',
    ],
    [
      'for a role that there is not',
      [['kind: state', 'kind: state\n    judges: [controler]']],
      '8:14 "controler" is not what an entry of `judges` can say → Did you mean `controller`?',
    ],
    ['said once, or so', [['kind: state', 'kind: state\n    once: "yes"']], '8:11 `once` must be true or false'],
    ['unless nothing', [['kind: state', 'kind: state\n    unless: [{}]']], '8:14 an entry of `unless` has no `rule`'],
    [
      'unless a rule that there is not',
      [['kind: state', 'kind: state\n    unless: [{ rule: transfers/no-safegard }]']],
      '8:14 there is no rule "transfers/no-safegard" → Did you mean "transfers/no-safeguard"?',
    ],
    [
      'unless another one speaks of the same whatever',
      [['kind: state', 'kind: state\n    unless: [{ rule: transfers/no-safeguard, same: thing }]']],
      '8:52 "thing" is not what `same` can say',
    ],
    ['without a condition', [['    if: \'"email" in field.categories\'\n', '']], '3:5 the rule has no `if`'],
    ['with a condition that is a number', [['\'"email" in field.categories\'', '5']], '9:9 `if` must be text'],
    ['with a condition that is no expression', [['\'"email" in field.categories\'', '")("']], '9:5 this is no CEL expression'],
    [
      'with a condition on a fact that there is not',
      [['in field.categories', 'in field.category']],
      '9:5 No such key: category → Did you mean "categories"?',
    ],
    [
      'with a level that is nothing',
      [['[{ level: warning, message: "{field.id} is held", fix: Take it out }]', '[null]']],
      '10:14 an entry of `levels` has no value',
    ],
    ['with a level of another target', [['{ level: warning,', '{ target: dataset, level: warning,']], '10:16 the rule looks at no dataset'],
    [
      'with a level that cites a source too many',
      [['level: warning, message', 'level: warning, cites: 2, message']],
      '10:32 the rule names 1 source',
    ],
    [
      'with a level that cites no number',
      [['level: warning, message', 'level: warning, cites: two, message']],
      '10:39 "two" is not what `cites` can say',
    ],
    [
      'that asks of a text whether it is unknown',
      [['\'"email" in field.categories\'', 'unknown("email")']],
      '9:5 unknown() asks about a fact',
    ],
    ['that is signed by nobody', [['level: warning, message', 'level: sign-off, message']], '10:16 a sign-off level names who signs'],
    ['that is signed by a number', [['level: warning, message', 'level: sign-off, signoff: 5, message']], '10:42 `signoff` must be text'],
    [
      'with a message that never closes a brace',
      [['{field.id} is held', '{field.id is held']],
      '10:32 `message`: a { without its } → Close it with }',
    ],
    ['with a fix that is a list', [['fix: Take it out', 'fix: [Take it out]']], '10:68 `fix` must be text'],
    ['with an example that is nothing', [['- { name: found', '- null\n      - { name: found']], '12:9 an entry of `examples` has no value'],
    [
      'with an example whose declaration is a number',
      [['after: "datasets: { users: { fields: { name: name } } }"', 'after: 5']],
      '13:31 `after` must be text',
    ],
    ['with an example that finds a word', [['finds: []', 'finds: none']], '13:89 `finds` must be a list'],
    ['with an example on a day that there is not', [['{ name: found', '{ asOf: 2026-13-01, name: found']], '12:17 `asOf` must be a day'],
    [
      'with no example that stays quiet',
      [['finds: []', 'finds: [{ at: system, level: notice }]']],
      '11:5 a rule has at least one example that finds something and one that stays quiet',
    ],
  ])('%s is refused at its place', (_, replaced, message) => {
    expect(problems(moduleWith(...replaced))).toContainEqual(expect.stringContaining(`own.yml:${message}`));
  });
});

test('a finding cites the source that its level names', () => {
  const text = moduleWith(
    ['{ document: uk-gdpr, section: Article 5 }', '[{ document: uk-gdpr, section: Article 5 }, { document: uk-gdpr, section: Article 6 }]'],
    ['level: warning, message', 'level: warning, cites: 2, message'],
  );
  const loaded = loadModules([{ path: 'own.yml', text }], builtin());
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.errors));
  const parsed = parseYaml(
    'privacy.yml',
    Buffer.from('version: 1\nsystem: { name: S }\ndatasets: { users: { fields: { email: email } } }\n'),
  );
  const declaration = parsed.ok ? buildDeclaration('privacy.yml', [parsed.value]) : parsed;
  if (!declaration.ok) throw new Error(JSON.stringify(declaration.errors));
  const { findings } = check(declaration.value, () => 'unknown', loaded.value, '2026-11-02');
  expect(findings.map(({ source }) => source.section)).toEqual(['Article 6']);
});

test('the published schema accepts exactly the shapes that are accepted', () => {
  const valid = new Ajv({ strict: false }).compile(schema);
  const text = readFileSync(new URL('../properties/module.yml', import.meta.url), 'utf8');
  expect(valid(parse(text)), JSON.stringify(valid.errors)).toBe(true);
  fc.assert(
    fc.property(mutated(text), (changed) => {
      // The calendar is no business of a schema.
      fc.pre(!changed.includes('2026-02-30'));
      const loaded = loadModules([{ path: 'own.yml', text: changed }], builtin());
      const misshapen = loaded.ok ? [] : loaded.errors.filter(({ code }) => code !== 'policy-module');
      const value = parse(changed);
      // A map of maps without `module` and `rules` is a file of documents.
      fc.pre(typeof value === 'object' && value !== null && 'module' in value && !misshapen.some(({ code }) => code !== 'wrong-shape'));
      expect(valid(value), JSON.stringify([misshapen, valid.errors])).toBe(misshapen.length === 0);
    }),
    { numRuns: 1000 },
  );
});

test('every key of the schema is explained', () => {
  const silent: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, one] of Object.entries((node as { properties?: Record<string, { description?: string }> }).properties ?? {}))
      if (!one.description) silent.push(`${path}/${key}`);
    for (const [key, part] of Object.entries(node)) visit(part, `${path}/${key}`);
  };
  visit(schema, '');
  expect(silent).toEqual([]);
});

test('the schema speaks the words of the rules', () => {
  const { target, each } = schema.definitions.case.properties;
  expect(target.enum).toEqual(Object.keys(targetTypes));
  expect(each.anyOf[0]?.enum).toEqual(Object.keys(collections));
});
