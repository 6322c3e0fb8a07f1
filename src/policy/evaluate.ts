/** Goes through a rule's targets and members on one side and says which members made it true, at which level. */
import type { DatasetNode } from '../facts/datasets.ts';
import type { FieldContent } from '../facts/fields.ts';
import type { UnknownKey } from '../facts/known.ts';
import { compile, relaxed, type Scope, type Tree } from './expression.ts';
import { crossed, type Member } from './member.ts';
import { membersOf, type Node, type Side } from './members.ts';
import type { PreparedCase, Rule } from './policy-set.ts';
import type { Target } from './rule.ts';
import { isTelling, samplesOf } from './samples.ts';

export interface Witness {
  /** Identifies it on both sides: the case that found it, the member, and the values of `by`. */
  readonly key: string;
  readonly case: number;
  readonly member: Member;
  /** Index of the rule's level that holds for it. */
  readonly level: number;
  /** Variables besides the target's and the member's: `before`, `after`, `keys` of a transition. */
  readonly extra?: Variables | undefined;
}

type Variables = Readonly<Record<string, unknown>>;

/** What one rule found at one entity of one side. */
export interface Hit {
  readonly rule: Rule;
  readonly node: Node;
  readonly witnesses: Map<string, Witness>;
}

/** Facts stated as `unknown` that made rules true: by entity path and key, the rules; and where those rules looked. */
export class UnknownFacts {
  readonly byEntity = new Map<string, Map<string, Set<string>>>();
  readonly asked: { readonly rule: Rule; readonly node: Node }[] = [];

  remember(unknowns: readonly UnknownKey[], rule: Rule, node: Node): void {
    this.asked.push({ rule, node });
    for (const { at, path } of unknowns) {
      const keys = this.byEntity.get(at) ?? new Map<string, Set<string>>();
      const key = path.join('.');
      keys.set(key, (keys.get(key) ?? new Set()).add(rule.id));
      this.byEntity.set(at, keys);
    }
  }
}

type Test = (scope: Scope) => unknown;

/** Expressions of a rule as functions, made when one is asked for: a short run asks for few. */
const made = new WeakMap<Tree, Test>();

function testOf(tree: Tree): Test {
  let test = made.get(tree);
  if (test === undefined) {
    test = compile(tree);
    made.set(tree, test);
  }
  return test;
}

/** What can be found out about a case before its members are looked at: with either, it need not be looked at where that does not hold. */
interface Beforehand {
  /** Of the entity, whatever its members are. */
  readonly ofEntity: Test;
  /** Of fields that say the same, whatever tells them apart. */
  readonly ofSample: Test;
}

const beforehand = new WeakMap<PreparedCase, Beforehand>();

function beforehandOf(one: PreparedCase): Beforehand {
  let tests = beforehand.get(one);
  if (tests === undefined) {
    const ofEntity = new RegExp(`^(?:${one.target}|system|asOf)(?:\\.|$)`);
    tests = { ofEntity: compile(relaxed(one.if, (path) => !ofEntity.test(path))), ofSample: compile(relaxed(one.if, isTelling)) };
    beforehand.set(one, tests);
  }
  return tests;
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
      return [...facts.datasets.values()].flatMap(({ fields }) => [...fields.values()]);
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

/** The same, but for fields the datasets that have them: of most, no field has to be looked at. */
export const holdersOf = (target: Target, side: Side): Iterable<Node> => targetsOf(target === 'field' ? 'dataset' : target, side);

/** The organisation's role for what a rule looks at. */
function roleFor(node: Node, side: Side): string {
  const view = node.view as { role?: string; dataset?: { role: string } };
  if (node.entity.kind === 'activity' || node.entity.kind === 'dataset') return view.role ?? '';
  return view.dataset?.role ?? side.facts.system.view.role;
}

/** The scope of one witness: what its rule's texts are told in. */
export function scopeOf(hit: Hit, witness: Witness, side: Side, more: Variables = {}): Scope {
  const target = (hit.rule.cases[witness.case] as PreparedCase).target;
  const variables = { system: side.facts.system.view, [target]: hit.node.view, ...witness.extra, ...witness.member.variables, ...more };
  return { variables, asOf: side.facts.asOf, listed: side.facts.listed, unknowns: [] };
}

/** One case of a rule on one side, ready to look at entities. It is used over and over: it makes nothing anew for an entity that finds nothing. */
export class CaseOnSide {
  readonly #rule: Rule;
  readonly #index: number;
  readonly #side: Side;
  readonly #found: UnknownFacts;
  readonly #case: PreparedCase;
  readonly #collection: string;
  #test: Test | undefined;
  #beforehand: Beforehand | undefined;
  readonly #variables: Record<string, unknown>;
  readonly #scope: Scope;

  /** @param found where a witness goes whose truth rests on an explicit `unknown` */
  constructor(rule: Rule, index: number, side: Side, found: UnknownFacts) {
    this.#rule = rule;
    this.#index = index;
    this.#side = side;
    this.#found = found;
    this.#case = rule.cases[index] as PreparedCase;
    this.#collection = this.#case.each[0] ?? 'self';
    this.#variables = { system: side.facts.system.view };
    this.#scope = { variables: this.#variables, asOf: side.facts.asOf, listed: side.facts.listed, unknowns: [] };
  }

  /** Of the entities that a case looks at those at which it may find something. @param targets its targets, or the holders of them */
  among(targets: Iterable<Node>): Iterable<Node> {
    const { target, each } = this.#case;
    if (each.includes('unknowns') && this.#side.unknowns.size === 0) return [];
    return target === 'field' ? [...targets].flatMap((dataset) => this.#fieldsOf(dataset as DatasetNode)) : targets;
  }

  #fieldsOf(dataset: DatasetNode): readonly Node[] {
    const possible = dataset.contents.filter((content) => this.#mayHold(content));
    return possible.length === 0 ? [] : [...dataset.fields.values()].filter(({ content }) => possible.includes(content));
  }

  /** Whether the case may find something at fields that say this. */
  #mayHold(content: FieldContent): boolean {
    this.#variables.field = content;
    const each = this.#collection;
    if (each === 'self') return this.#isPossible();
    if (each === 'unknowns') return true;
    return (content[each as 'special_kinds'] as readonly string[]).some((kind) => {
      this.#variables.kind = kind;
      return this.#isPossible();
    });
  }

  #isPossible(what: keyof Beforehand = 'ofSample'): boolean {
    this.#beforehand ??= beforehandOf(this.#case);
    const possible = this.#beforehand[what](this.#scope) === true;
    if (this.#scope.unknowns.length > 0) this.#scope.unknowns.length = 0;
    return possible;
  }

  /** @param extra further variables (`before`, `after`, `keys` of a transition) */
  witnessesAt(node: Node, extra?: Variables): readonly Witness[] {
    const rule = this.#rule;
    if (rule.judges.length > 0 && !rule.judges.includes(roleFor(node, this.#side))) return noWitnesses;
    const variables = this.#variables;
    variables[this.#case.target] = node.view;
    if (extra !== undefined) Object.assign(variables, extra);
    const collection = this.#collection;
    if (collection !== 'self' && !this.#isPossible('ofEntity')) return noWitnesses;
    const samples = samplesOf(collection, node, this.#side);
    if (samples === undefined) return this.#witnessesOf(node, membersOfCase(this.#case, node, this.#side), extra);
    const possible = samples.filter(({ name, value }) => {
      variables[name] = value;
      return this.#isPossible();
    });
    if (possible.length === 0) return noWitnesses;
    const contents = new Set<FieldContent | undefined>(possible.map(({ content }) => content));
    const members = membersOf(collection, node, this.#side).filter(({ field }) => contents.has(field?.content));
    return this.#witnessesOf(node, members, extra);
  }

  #witnessesOf(node: Node, members: readonly Member[], extra: Variables | undefined): readonly Witness[] {
    const scope = this.#scope;
    this.#test ??= testOf(this.#case.if);
    const test = this.#test;
    let witnesses: Witness[] | undefined;
    for (const member of members) {
      for (const name in member.variables) this.#variables[name] = member.variables[name];
      if (test(scope) !== true) continue;
      const level = this.#level();
      if (level >= 0 && scope.unknowns.length > 0) this.#found.remember(scope.unknowns, this.#rule, node);
      else if (level >= 0) {
        witnesses ??= [];
        witnesses.push({
          key: keyWith(`${this.#index}\u0001${member.key}`, this.#case.by, scope),
          case: this.#index,
          member,
          level,
          extra,
        });
      }
      if (scope.unknowns.length > 0) scope.unknowns.length = 0;
    }
    return witnesses ?? noWitnesses;
  }

  /** The first level that holds; -1 when none does. */
  #level(): number {
    const { target } = this.#case;
    return this.#rule.levels.findIndex(
      (level) => (level.target ?? target) === target && (level.if === undefined || testOf(level.if)(this.#scope) === true),
    );
  }
}

const noWitnesses: readonly Witness[] = [];

const keyWith = (key: string, by: readonly Tree[], scope: Scope) =>
  by.length === 0 ? key : [key, ...by.map((tree) => String(testOf(tree)(scope)))].join('\u0001');

function membersOfCase(one: PreparedCase, node: Node, side: Side): readonly Member[] {
  const members = membersOf(one.each[0] as string, node, side);
  const second = one.each[1];
  if (second === undefined) return members;
  const others = membersOf(second, node, side);
  return members.flatMap((left) => others.map((right) => crossed(left, right)));
}

/** All hits of rules on one side, by rule and entity path. */
export type Hits = Map<Rule, Map<string, Hit>>;

/** @param nodes which entities to look at; all of the side when left out */
export function hitsOf(
  rules: readonly Rule[],
  kinds: readonly string[],
  side: Side,
  found: UnknownFacts,
  nodes?: (target: Target) => Iterable<Node>,
): Hits {
  const hits: Hits = new Map();
  for (const rule of rules) {
    // Made where something is found: most rules find nothing.
    let byEntity: Map<string, Hit> | undefined;
    for (let index = 0; index < rule.cases.length; index++) {
      const one = rule.cases[index] as PreparedCase;
      if (!kinds.includes(one.kind)) continue;
      const onSide = new CaseOnSide(rule, index, side, found);
      for (const node of onSide.among(nodes?.(one.target) ?? holdersOf(one.target, side))) {
        const witnesses = onSide.witnessesAt(node);
        if (witnesses.length === 0) continue;
        byEntity ??= new Map();
        addHit(byEntity, rule, node, witnesses);
      }
    }
    if (byEntity !== undefined) hits.set(rule, byEntity);
  }
  return hits;
}

/** Unites what several cases of a rule find at one entity. */
export function addHit(byEntity: Map<string, Hit>, rule: Rule, node: Node, witnesses: readonly Witness[]): void {
  if (witnesses.length === 0) return;
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
