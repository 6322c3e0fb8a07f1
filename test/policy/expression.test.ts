import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildDeclaration, parseYaml } from '../../src/declaration/read.ts';
import { factsOf } from '../../src/facts/facts.ts';
import { builtin } from '../../src/policy/builtin.ts';
import { builtinDocumentation } from '../../src/policy/builtin-prose.ts';
import { checkExpression, environment, type Variables } from '../../src/policy/check.ts';
import { targetsOf } from '../../src/policy/evaluate.ts';
import { addMonths, compile, type Scope } from '../../src/policy/expression.ts';
import { membersOf, type Side } from '../../src/policy/members.ts';
import { collections, targetTypes } from '../../src/policy/rule.ts';

const asOf = '2026-11-02';
const policies = builtin();

function sideOf(file: string): Side {
  const parsed = parseYaml(file, readFileSync(file));
  if (!parsed.ok) throw new Error(file);
  const built = buildDeclaration(file, [parsed.value]);
  if (!built.ok) throw new Error(file);
  return {
    facts: factsOf(built.value, policies.lists, asOf),
    name: (at) => at,
    existed: () => true,
    documents: () => 'unknown',
    unknowns: new Map(),
  };
}

/** What the CEL library is given: its whole numbers are BigInts. */
function forCel(value: unknown): unknown {
  if (typeof value === 'number') return BigInt(value);
  if (Array.isArray(value)) return value.map(forCel);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = forCel((value as Record<string, unknown>)[key]);
  for (const key of ['used_for', 'existing_data']) if (key in value) copy[key] = forCel((value as Record<string, unknown>)[key]);
  return copy;
}

describe('expressions', () => {
  const sides = readdirSync('fixtures/scenarios', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => sideOf(`fixtures/scenarios/${entry.name}/head.yml`));

  it('mean here what they mean to the CEL library, for every rule on every scenario', () => {
    let compared = 0;
    for (const rule of policies.rules) {
      const { conditions } = builtinDocumentation().find((entry) => entry.id === rule.id) ?? { conditions: [] };
      rule.cases.forEach((one, index) => {
        // Transitions need two sides, and lists and dates of the host are not the library's business.
        const text = conditions[index] as string;
        if (one.kind === 'transition' || one.each.length > 1 || /listed\(|older_than\(|within_months\(/.test(text)) return;
        const [each] = one.each as [string];
        const collection = collections[each] as (typeof collections)[string];
        const variables: Record<string, string> = { [one.target]: targetTypes[one.target] };
        if (one.target === 'system') delete variables.system;
        if (collection.variable !== '') variables[collection.variable] = collection.type;
        const evaluate = compile(one.if);
        for (const side of sides) {
          for (const node of targetsOf(one.target, side)) {
            for (const member of membersOf(each, node, side)) {
              const values = { system: side.facts.system.view, [one.target]: node.view, ...member.variables };
              const scope: Scope = { variables: values, asOf, listed: side.facts.listed, unknowns: [] };
              const theirs = environment(variables as Variables).evaluate(text, { ...(forCel(values) as object), asOf });
              expect(evaluate(scope), `${rule.id}: ${text} at ${node.at}`).toBe(theirs);
              compared += 1;
            }
          }
        }
      });
    }
    expect(compared).toBeGreaterThan(2000);
  });

  it.each([
    ['field.categories.exists(c, c == "email")', 'exists() is not available'],
    ['field.categories.filter(c, c == "email").size() > 0', 'filter() is not available'],
    ['field.id.matches("(a+)+$")', 'matches() is not available'],
    ['has(field.id)', 'has() is not available'],
    ['field.nope', 'No such key: nope'],
    ['field.id > 3', 'no such overload'],
    ['field.id', 'gives string, but bool is needed'],
    [Array.from({ length: 300 }, () => 'field.special').join(' && '), 'at most 400 operations and values'],
    [`${'('.repeat(200)}true${')'.repeat(200)}`, 'at most 40 levels of brackets'],
  ])('refuse %.60s', (text, message) => {
    const outcome = checkExpression(text, { field: 'Field' }, ['bool']);
    expect(outcome.ok ? 'accepted' : outcome.message).toContain(message);
  });
});

describe('dates in expressions', () => {
  const holds = (text: string) => {
    const checked = checkExpression(text, { dataset: 'Dataset' }, ['bool']);
    if (!checked.ok) throw new Error(checked.message);
    return compile(checked.tree)({ variables: { dataset: { id: 'users' } }, asOf, listed: () => false, unknowns: [] });
  };

  it('that are none are absent, and no expression breaks off', () => {
    for (const text of ['dataset.id', '""', '"2020"', '"2020-1-1"', '"20200-01-01"', '"yesterday\\n2020-01-01"']) {
      expect(holds(`older_than(${text}, 3)`), text).toBe(false);
      expect(holds(`within_months(${text}, 3, asOf)`), text).toBe(false);
      expect(holds(`within_months("2026-11-01", 3, ${text})`), text).toBe(false);
    }
  });

  it('may be moved by any number of months', () => {
    for (const many of ['120001', '999999999999', '9223372036854775807']) {
      expect(holds(`older_than("2020-01-01", ${many})`)).toBe(false);
      expect(holds(`older_than("2020-01-01", -${many})`)).toBe(true);
      expect(holds(`within_months("2020-01-01", ${many}, asOf)`)).toBe(true);
      expect(holds(`within_months("2020-01-01", -${many}, asOf)`)).toBe(false);
    }
    expect([addMonths('2024-02-29', 12), addMonths('2024-03-31', -1), addMonths('0099-12-31', 2)]).toEqual([
      '2025-02-28',
      '2024-02-29',
      '0100-02-28',
    ]);
  });
});

describe('an expression', () => {
  it.each([
    ['too deep', '('.repeat(5000), 'at most 40 levels of brackets'],
    ['too deep for the stack', '!'.repeat(200_000), 'nested too deep'],
    ['too long', Array(500).fill('true').join(' && '), 'at most 400 operations and values'],
    ['with too long a list', `1 in [${Array(101).fill(1)}]`, 'at most 100 members of one list'],
    ['with too many arguments', `size(${Array(9).fill(1)})`, 'at most 8 arguments of one function'],
    ['on bytes, which no fact is', 'b"a" == b"a"', 'values are text, whole numbers, true and false'],
    ['on fractions, which no fact is', '1.5 > 1.0', 'values are text, whole numbers, true and false'],
    ['on whole numbers without a sign', '1u == 1u', 'values are text, whole numbers, true and false'],
    ['of a pattern, which could take for ever', '"aaaa".matches("(a+)+$")', '.matches() is not available'],
    ['of nested loops', '[1].map(x, [1].map(y, y)).size() > 0', '.map() is not available'],
    ['on what is no fact', 'dataset.__proto__ == ""', 'No such key: __proto__'],
  ])('%s is refused, in words', (_, text, message) => {
    expect(checkExpression(text, { dataset: 'Dataset' }, ['bool'])).toEqual({ ok: false, message: expect.stringContaining(message) });
  });
});
