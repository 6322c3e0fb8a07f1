/** Goes through a rule's targets and members on one side and says which members made it true, at which level. */
import type { DatasetNode } from '../facts/datasets.ts';
import type { FieldContent } from '../facts/fields.ts';
import type { UnknownKey } from '../facts/known.ts';
import type { Scope, Tree } from './expression.ts';
import { crossed, type Member } from './member.ts';
import { membersOf, type Node, type Side } from './members.ts';
import type { PreparedCase, Rule } from './policy-set.ts';
import type { Target } from './rule.ts';
import { samplesOf } from './samples.ts';
import { casesOf, enough, ofEntity, ofSample, type RuleCase, type Test, testOf } from './tests.ts';

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

/** Evaluates cases on one side. All of them share one scope: nothing is made anew for an entity at which nothing is found. */
export class Evaluation {
  readonly #side: Side;
  readonly #found: UnknownFacts;
  readonly #variables: Record<string, unknown>;
  readonly #scope: Scope;
  #large: boolean | undefined;

  /** @param found where a witness goes whose truth rests on an explicit `unknown` */
  constructor(side: Side, found: UnknownFacts) {
    this.#side = side;
    this.#found = found;
    this.#variables = { system: side.facts.system.view };
    this.#scope = { variables: this.#variables, asOf: side.facts.asOf, listed: side.facts.listed, unknowns: [] };
  }

  /** Whether so many fields are declared that an entity may have too many members to look at one by one. */
  get #isLarge(): boolean {
    if (this.#large === undefined) {
      let fields = 0;
      for (const { size } of this.#side.facts.datasets.values()) fields += size;
      this.#large = fields > fewFields;
    }
    return this.#large;
  }

  /** Of the entities that a case looks at those at which it may find something. @param targets its targets, or the holders of them */
  among(one: RuleCase, targets: Iterable<Node>): Iterable<Node> {
    if (this.#side.unknowns.size === 0 && one.each.includes('unknowns')) return [];
    return one.target === 'field' ? this.#fieldsOf(one, targets as Iterable<DatasetNode>) : targets;
  }

  #fieldsOf(one: RuleCase, datasets: Iterable<DatasetNode>): readonly Node[] {
    const fields: Node[] = [];
    for (const dataset of datasets) {
      const possible = dataset.contents.filter((content) => this.#mayHold(one, content));
      if (possible.length === 0) continue;
      for (const field of dataset.fields.values()) if (possible.includes(field.content)) fields.push(field);
    }
    return fields;
  }

  /** Whether a case may find something at fields that say this. */
  #mayHold(one: RuleCase, content: FieldContent): boolean {
    this.#variables.field = content;
    if (one.collection === 'self') return this.#holds(ofSample(one));
    if (one.collection === 'unknowns') return true;
    return (content[one.collection as 'special_kinds'] as readonly string[]).some((kind) => {
      this.#variables.kind = kind;
      return this.#holds(ofSample(one));
    });
  }

  /** Whether something holds; what it asked for is not remembered. */
  #holds(test: Test): boolean {
    const scope = this.#scope;
    const holds = test(scope) === true;
    if (scope.unknowns.length > 0) scope.unknowns.length = 0;
    return holds;
  }

  /** @param extra further variables (`before`, `after`, `keys` of a transition) */
  witnessesAt(one: RuleCase, node: Node, extra?: Variables): readonly Witness[] {
    const { judges } = one.rule;
    if (judges.length > 0 && !judges.includes(roleFor(node, this.#side))) return noWitnesses;
    const variables = this.#variables;
    variables[one.target] = node.view;
    if (extra !== undefined) Object.assign(variables, extra);
    const { collection } = one;
    if (collection === 'self' || !(one.asked >= enough || this.#isLarge))
      return this.#witnessesOf(one, node, membersOfCase(one, node, this.#side), extra);
    if (!this.#holds(ofEntity(one))) return noWitnesses;
    const samples = samplesOf(collection, node, this.#side);
    if (samples === undefined) return this.#witnessesOf(one, node, membersOfCase(one, node, this.#side), extra);
    let possible: Set<FieldContent | undefined> | undefined;
    for (const { name, value, content } of samples) {
      variables[name] = value;
      if (!this.#holds(ofSample(one))) continue;
      possible ??= new Set();
      possible.add(content);
    }
    if (possible === undefined) return noWitnesses;
    const members = membersOf(collection, node, this.#side).filter(({ field }) => possible.has(field?.content));
    return this.#witnessesOf(one, node, members, extra);
  }

  #witnessesOf(one: RuleCase, node: Node, members: readonly Member[], extra: Variables | undefined): readonly Witness[] {
    const scope = this.#scope;
    const holds = testOf(one.if);
    one.asked += members.length;
    let witnesses: Witness[] | undefined;
    for (const member of members) {
      for (const name in member.variables) this.#variables[name] = member.variables[name];
      if (holds(scope) !== true) continue;
      const level = this.#level(one);
      if (level >= 0 && scope.unknowns.length > 0) this.#found.remember(scope.unknowns, one.rule, node);
      else if (level >= 0) {
        witnesses ??= [];
        witnesses.push({ key: keyWith(`${one.index}\u0001${member.key}`, one.by, scope), case: one.index, member, level, extra });
      }
      if (scope.unknowns.length > 0) scope.unknowns.length = 0;
    }
    return witnesses ?? noWitnesses;
  }

  /** The first level that holds; -1 when none does. */
  #level({ rule, target }: RuleCase): number {
    return rule.levels.findIndex(
      (level) => (level.target ?? target) === target && (level.if === undefined || testOf(level.if)(this.#scope) === true),
    );
  }
}

const noWitnesses: readonly Witness[] = [];
const fewFields = 200;

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

/** Where to look, where not everywhere. */
export interface Among {
  /** The entities to look at. */
  readonly nodes?: (target: Target) => Iterable<Node>;
  /** Whether a case may find anything. */
  readonly may?: ((one: PreparedCase) => boolean) | undefined;
}

export function hitsOf(rules: readonly Rule[], kinds: readonly string[], side: Side, found: UnknownFacts, among: Among = {}): Hits {
  const hits: Hits = new Map();
  const onSide = new Evaluation(side, found);
  for (const rule of rules) {
    // Made where something is found: most rules find nothing.
    let byEntity: Map<string, Hit> | undefined;
    for (const one of casesOf(rule)) {
      if (!kinds.includes(one.kind) || among.may?.(one.written) === false) continue;
      for (const node of onSide.among(one, among.nodes?.(one.target) ?? holdersOf(one.target, side))) {
        const witnesses = onSide.witnessesAt(one, node);
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
