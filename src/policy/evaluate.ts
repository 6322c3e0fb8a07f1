/** Goes through a rule's targets and members on one side and says which members made it true, at which level. */
import type { UnknownKey } from '../facts/known.ts';
import { compile, type Scope } from './expression.ts';
import { type Member, membersOf, type Node, type Side } from './members.ts';
import type { PreparedCase, Rule } from './policy-set.ts';
import type { Target } from './rule.ts';

export interface Witness {
  /** Identifies it on both sides: the case that found it, the member, and the values of `by`. */
  readonly key: string;
  readonly case: number;
  readonly member: Member;
  /** Index of the rule's level that holds for it. */
  readonly level: number;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What one rule found at one entity of one side. */
export interface Hit {
  readonly rule: Rule;
  readonly node: Node;
  readonly witnesses: Map<string, Witness>;
}

/** Facts stated as `unknown` that made a rule true, and the rules. */
export type UnknownFacts = Map<string, Map<string, Set<string>>>;

type Test = (scope: Scope) => unknown;

interface CompiledRule {
  readonly cases: readonly { readonly test: Test; readonly by: readonly Test[] }[];
  readonly levels: readonly (Test | undefined)[];
}

const compiled = new WeakMap<Rule, CompiledRule>();

function compiledRule(rule: Rule): CompiledRule {
  let made = compiled.get(rule);
  if (made === undefined) {
    made = {
      cases: rule.cases.map((one) => ({ test: compile(one.if), by: one.by.map(compile) })),
      levels: rule.levels.map((level) => (level.if === undefined ? undefined : compile(level.if))),
    };
    compiled.set(rule, made);
  }
  return made;
}

/** The entities of a side that rules with this target look at. */
export function targetsOf(target: Target, side: Side): Iterable<Node> {
  const { facts } = side;
  switch (target) {
    case 'system':
      return [facts.system];
    case 'dataset':
      return facts.datasets.values();
    case 'field':
      return fieldsOf(side);
    case 'recipient':
      return facts.recipients.values();
    case 'technology':
      return facts.technologies.values();
    case 'activity':
      return facts.activities.values();
    case 'communication':
      return facts.communications.values();
    case 'accepted':
    case 'gate':
      return [];
  }
}

function* fieldsOf({ facts }: Side): Generator<Node> {
  for (const dataset of facts.datasets.values()) yield* dataset.fields.values();
}

/** The organisation's role for what a rule looks at. */
function roleFor(node: Node, side: Side): string {
  const view = node.view as { role?: string; dataset?: { role: string } };
  if (node.entity.kind === 'activity' || node.entity.kind === 'dataset') return view.role ?? '';
  return view.dataset?.role ?? side.facts.system.view.role;
}

export function scopeOf(side: Side, variables: Record<string, unknown>, unknowns: UnknownKey[] = []): Scope {
  return { variables: { system: side.facts.system.view, ...variables }, asOf: side.facts.asOf, listed: side.facts.listed, unknowns };
}

/**
 * Evaluates one case of a rule at one entity.
 * @param extra further variables (`before`, `after`, `keys` of a transition)
 * @param found where a witness goes whose truth rests on an explicit `unknown`
 */
export function witnessesAt(
  rule: Rule,
  index: number,
  node: Node,
  side: Side,
  found: UnknownFacts,
  extra: Record<string, unknown> = {},
): Witness[] {
  const one = rule.cases[index] as PreparedCase;
  if (rule.judges.length > 0 && !rule.judges.includes(roleFor(node, side))) return [];
  const { cases, levels } = compiledRule(rule);
  const { test, by } = cases[index] as CompiledRule['cases'][number];
  const witnesses: Witness[] = [];
  for (const member of membersOfCase(one, node, side)) {
    const unknowns: UnknownKey[] = [];
    const scope = scopeOf(side, { [one.target]: node.view, ...extra, ...member.variables }, unknowns);
    if (test(scope) !== true) continue;
    const level = levels.findIndex(
      (condition, at) => (rule.levels[at]?.target ?? one.target) === one.target && (condition === undefined || condition(scope) === true),
    );
    if (level < 0) continue;
    if (unknowns.length > 0) remember(found, unknowns, rule.id);
    else witnesses.push({ key: keyWith(`${index}\u0001${member.key}`, by, scope), case: index, member, level, variables: scope.variables });
  }
  return witnesses;
}

const keyWith = (key: string, by: readonly Test[], scope: Scope) =>
  by.length === 0 ? key : [key, ...by.map((value) => String(value(scope)))].join('\u0001');

function remember(found: UnknownFacts, unknowns: readonly UnknownKey[], rule: string): void {
  for (const { at, path } of unknowns) {
    const keys = found.get(at) ?? new Map<string, Set<string>>();
    const key = path.join('.');
    keys.set(key, (keys.get(key) ?? new Set()).add(rule));
    found.set(at, keys);
  }
}

function membersOfCase(one: PreparedCase, node: Node, side: Side): readonly Member[] {
  const [first, second] = one.each as [string, string?];
  const members = membersOf(first, node, side);
  if (second === undefined) return members;
  const others = membersOf(second, node, side);
  return members.flatMap((left) =>
    others.map((right) => ({
      key: `${left.key}\u0002${right.key}`,
      label: `${left.label} (${right.label})`,
      variables: { ...left.variables, ...right.variables },
      field: left.field ?? right.field,
      said: [...(left.said ?? []), ...(right.said ?? [])],
    })),
  );
}

/** All hits of the rules of the given kinds on one side, by rule and entity path. */
export type Hits = Map<Rule, Map<string, Hit>>;

export function hitsOf(
  rules: readonly Rule[],
  kinds: readonly string[],
  side: Side,
  found: UnknownFacts,
  nodes?: (target: Target) => Iterable<Node>,
): Hits {
  const hits: Hits = new Map();
  for (const rule of rules) {
    const byEntity = new Map<string, Hit>();
    rule.cases.forEach((one, index) => {
      if (!kinds.includes(one.kind)) return;
      for (const node of nodes?.(one.target) ?? targetsOf(one.target, side)) {
        const witnesses = witnessesAt(rule, index, node, side, found);
        if (witnesses.length > 0) addHit(byEntity, rule, node, witnesses);
      }
    });
    if (byEntity.size > 0) hits.set(rule, byEntity);
  }
  return hits;
}

/** Unites what several cases of a rule find at one entity. */
export function addHit(byEntity: Map<string, Hit>, rule: Rule, node: Node, witnesses: readonly Witness[]): void {
  const hit = byEntity.get(node.at) ?? { rule, node, witnesses: new Map<string, Witness>() };
  for (const witness of witnesses) {
    const known = hit.witnesses.get(witness.key);
    if (known === undefined || witness.level < known.level) hit.witnesses.set(witness.key, witness);
  }
  byEntity.set(node.at, hit);
}

/** Hits of several evaluations together. */
export function union(...parts: readonly Hits[]): Hits {
  const all: Hits = new Map();
  for (const part of parts) {
    for (const [rule, byEntity] of part) {
      const into = all.get(rule) ?? new Map<string, Hit>();
      for (const hit of byEntity.values()) addHit(into, rule, hit.node, [...hit.witnesses.values()]);
      all.set(rule, into);
    }
  }
  return all;
}
