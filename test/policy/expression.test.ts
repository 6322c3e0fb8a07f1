import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildDeclaration, parseYaml } from '../../src/declaration/read.ts';
import { factsOf } from '../../src/facts/facts.ts';
import { builtin } from '../../src/policy/builtin.ts';
import { builtinDocumentation } from '../../src/policy/builtin-prose.ts';
import { checkExpression, environment, type Variables } from '../../src/policy/check.ts';
import { targetsOf } from '../../src/policy/evaluate.ts';
import { compile, type Scope } from '../../src/policy/expression.ts';
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
    [Array.from({ length: 300 }, () => 'field.special').join(' && '), 'maxAstNodes'],
    [`${'('.repeat(200)}true${')'.repeat(200)}`, 'maxDepth'],
  ])('refuse %.60s', (text, message) => {
    const outcome = checkExpression(text, { field: 'Field' }, ['bool']);
    expect(outcome.ok ? 'accepted' : outcome.message).toContain(message);
  });
});
