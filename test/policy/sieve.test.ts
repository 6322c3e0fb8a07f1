import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../src/declaration/model.ts';
import { buildDeclaration, parseYaml } from '../../src/declaration/read.ts';
import { markUnknown } from '../../src/facts/known.ts';
import { type FactType, vocabulary } from '../../src/facts/vocabulary.ts';
import { builtin } from '../../src/policy/builtin.ts';
import { compile, readsOf, type Scope, type Tree } from '../../src/policy/expression.ts';
import { check } from '../../src/policy/judge.ts';
import type { PolicySet, PreparedCase } from '../../src/policy/policy-set.ts';
import { sift, sifted } from '../../src/policy/sieve.generated.ts';
import { sieve } from '../../src/policy/sieve.ts';
import { declare, plainDeclaration } from '../engine/arbitrary.ts';

const asOf = '2026-11-02';
const policies = builtin();
const judged = (declaration: Declaration, by: PolicySet, sifting?: typeof sieve) => check(declaration, () => 'unknown', by, asOf, sifting);

/** The same rules, as if they had never been asked for. */
const anew = (): PolicySet => ({
  ...policies,
  rules: policies.rules.map((rule) => ({ ...rule, levels: rule.levels, cases: rule.cases.map((one) => ({ ...one })) })),
});

const cases = sifted.map(([id, index]) => policies.rules.find((rule) => rule.id === id)?.cases[index] as PreparedCase);

const declarations = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
  .filter((path) => ['base.yml', 'head.yml'].includes(basename(path)))
  .map((path) => join('fixtures', path));

/** What conditions hold against each key: texts that make them true. */
const words = new Map<string, Set<string>>();
const dates = new Set<string>();
for (const one of cases) gather(one.if);
function gather(tree: Tree): void {
  const operands = tree.filter((operand) => Array.isArray(operand)) as unknown as Tree[];
  const texts = operands
    .flatMap((operand) => (operand[0] === 'list' ? (operand.slice(1) as Tree[]) : [operand]))
    .filter(([is]) => is === 'value');
  for (const operand of operands) {
    const key = operand[0] === '.' ? (operand[2] as string) : operand[0] === 'id' ? `${operand[1] as string}s` : undefined;
    if (key !== undefined && ['older_than', 'within_months'].includes(tree[1] as string)) dates.add(key);
    if (key !== undefined) words.set(key, new Set([...(words.get(key) ?? []), ...texts.map(([, text]) => String(text))]));
    gather(operand);
  }
}

const people = ['subjects', 'power_imbalance', 'vulnerable_adults', 'business_people'];
function wordsOf(key: string): string[] {
  if (dates.has(key)) return ['2024-01-05', '2026-07-01', '2026-10-20'];
  return [...(words.get(key) ?? []), ...(people.includes(key) ? ['employees'] : []), 'other'];
}

/** Any view of a kind, as far as types tell: facts need not agree with each other. Some that are empty are so because nobody knows. */
function anyView(type: FactType): fc.Arbitrary<Record<string, unknown>> {
  const rows = vocabulary[type] as Record<string, readonly [string, string]>;
  const facts = fc.record(Object.fromEntries(Object.entries(rows).map(([key, [kind]]) => [key, anyValue(key, kind)])));
  return fc.tuple(facts, fc.subarray(Object.keys(rows))).map(([view, keys]) => {
    for (const key of keys) if (view[key] === '' || (view[key] as unknown[]).length === 0) markUnknown(view, key, { at: 'x', path: [key] });
    return view;
  });
}
function anyValue(key: string, kind: string): fc.Arbitrary<unknown> {
  if (kind === 'string') return fc.constantFrom('', ...wordsOf(key));
  if (kind === 'bool') return fc.boolean();
  if (kind === 'int') return fc.integer({ min: -1, max: 3 });
  if (kind === 'list<string>') return fc.array(fc.constantFrom(...wordsOf(key)), { maxLength: 3 });
  return anyView(kind as FactType);
}

/** Members that a condition may be asked of, by collection. */
const membersOf: Record<string, (one: Facts) => readonly Record<string, unknown>[]> = {
  features: ({ views }) => (views.activity.features as string[]).map((feature) => ({ feature })),
  subjects: ({ views }) => (views.activity.subjects as string[]).map((subject) => ({ subject })),
  own_purposes: ({ views }) => (views.recipient.own_purposes as string[]).map((purpose) => ({ purpose })),
  destinations: ({ destinations }) => destinations.map((destination) => ({ destination })),
  limbs: ({ limbs }) => limbs.map((limb) => ({ limb })),
  uses: ({ views, uses }) => uses.map((use) => ({ use: { ...use, activity: views.activity } })),
  fields: ({ uses }) => uses.map(({ field }) => ({ field })),
  received: ({ flows }) => flows.map((flow) => ({ flow })),
};

const kinds = ['system', 'dataset', 'field', 'recipient', 'technology', 'activity', 'communication'] as const;
const typeOf = { system: 'System', dataset: 'Dataset', field: 'Field', recipient: 'Recipient', technology: 'Technology' } as const;

interface Facts {
  readonly views: Record<(typeof kinds)[number], Record<string, unknown>>;
  readonly destinations: readonly object[];
  readonly limbs: readonly { readonly stated: unknown }[];
  readonly uses: readonly { readonly field: { personal: unknown } }[];
  readonly flows: readonly object[];
}

const anyFacts: fc.Arbitrary<Facts> = fc.record({
  views: fc.record({
    ...Object.fromEntries(Object.entries(typeOf).map(([kind, type]) => [kind, anyView(type)])),
    activity: anyView('Activity'),
    communication: anyView('Communication'),
  }),
  destinations: fc.array(anyView('Destination'), { maxLength: 2 }),
  limbs: fc.array(
    fc.record({
      route: fc.constantFrom('automatic', 'listed', 'criteria'),
      stated: fc.constantFrom('yes', 'left-out', ''),
      number: fc.nat(9),
      name: fc.constant('a limb'),
    }),
    { maxLength: 2 },
  ),
  uses: fc.array(
    anyView('Field').chain((field) => anyView('Use').map((use) => ({ ...use, field, personal: field.personal }))),
    { maxLength: 2 },
  ),
  flows: fc.array(anyView('Flow'), { maxLength: 1 }),
}) as never;

/** What the sieve says of these facts. */
function sieved({ views, destinations, limbs, uses }: Facts): Uint8Array {
  const may = new Uint8Array(sifted.length);
  const system = views.system as never;
  const ofLimbs = (route: string, stated: string) =>
    limbs.filter((limb) => (limb as { route?: string }).route === route && limb.stated === stated);
  const certain = (route: string) => ofLimbs(route, 'yes');
  // One criterion alone decides nothing.
  const criteria = certain('criteria');
  const screening = {
    automatic: certain('automatic'),
    listed: certain('listed'),
    criteria: criteria.length === 1 ? [...criteria, ...criteria] : criteria,
  };
  const unanswered = limbs
    .filter(({ stated }) => stated !== 'yes')
    .map((limb) => ({ limb, untold: [{ at: 'x', path: ['y'], leftOut: limb.stated === 'left-out' }] }));
  sift.system(may, system);
  sift.dataset(may, views.dataset as never, system);
  sift.field(may, views.field as never, system);
  sift.recipient(may, { view: views.recipient, destinations } as never, system);
  sift.technology(may, views.technology as never, system);
  const contents = () => uses.map(({ field }) => field);
  sift.activity(may, { view: views.activity, screening, unanswered, uses: { contents } } as never, system);
  sift.communication(may, views.communication as never, system);
  return may;
}

/** What only members, the host or the date tell. */
const untold = (path: string) => /^flow\.|^asOf$|\.used_for$|^field\.id$/.test(path) && !path.startsWith('technology.');
const rootOf = (tree: Tree): unknown => (tree[0] === '.' ? rootOf(tree[1] as Tree) : tree[1]);
const hosted = (tree: Tree, target: string): boolean => {
  if (tree[0] === 'call' && ['listed', 'older_than', 'within_months'].includes(tree[1] as string)) return true;
  if (tree[0] === 'call' && tree[1] === 'unknown') return ![target, 'system', 'use'].includes(rootOf(tree[2] as Tree) as string);
  return tree.some((operand) => Array.isArray(operand) && hosted(operand as unknown as Tree, target));
};
const isExact = (one: PreparedCase) => !hosted(one.if, one.target) && ![...readsOf(one.if)].some(untold) && one.each[0] !== 'fields';

describe('the sieve', () => {
  it('holds every state rule that looks at entities, but for those about documents and unknown facts', () => {
    const all = policies.rules
      .flatMap((rule) => rule.cases)
      .filter((one) => one.kind === 'state' && (kinds as readonly string[]).includes(one.target));
    const left = all.filter((one) => !cases.includes(one));
    expect(new Set(left.flatMap((one) => one.each))).toEqual(new Set(['documents', 'unknowns']));
    expect(cases.length).toBeGreaterThan(50);
  });

  it('says of any facts what the conditions say: it hides nothing, and where the entity tells all it lets nothing else through', () => {
    const held = new Set<number>();
    fc.assert(
      fc.property(anyFacts, fc.boolean(), (facts, listed) => {
        const may = sieved(facts);
        cases.forEach((one, place) => {
          const [collection = ''] = one.each;
          const members = collection === 'self' ? [{}] : (membersOf[collection]?.(facts) ?? []);
          const holds = members.some((member) => {
            const variables = { ...facts.views, ...member };
            return compile(one.if)({ variables, asOf, listed: () => listed, unknowns: [] } satisfies Scope) === true;
          });
          if (holds) held.add(place);
          const said = `${sifted[place]?.join(' ')}: ${JSON.stringify(one.if)}`;
          if (holds) expect(may[place], said).toBe(1);
          else if (isExact(one)) expect(may[place], said).toBe(0);
        });
      }),
      { numRuns: 1000 },
    );
    // Random facts made most of the rules hold at least once, so that something was compared.
    expect(held.size).toBeGreaterThan(cases.length / 2);
  });

  it('leaves what is found as it is, in any declaration, whether the rules have their shortcuts already or not', () => {
    fc.assert(
      fc.property(plainDeclaration, (plain) => {
        const declaration = declare(plain);
        const found = judged(declaration, anew());
        expect(judged(declaration, policies, sieve)).toEqual(found);
        expect(judged(declaration, policies)).toEqual(found);
      }),
      { numRuns: 150 },
    );
  });

  it.each(declarations)('leaves what is found in %s as it is', (file) => {
    const parsed = parseYaml(file, readFileSync(file));
    const built = parsed.ok ? buildDeclaration(file, [parsed.value]) : parsed;
    if (!built.ok) return expect(built.errors.length).toBeGreaterThan(0);
    expect(judged(built.value, policies, sieve)).toEqual(judged(built.value, anew()));
  });
});
