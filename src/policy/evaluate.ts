/** Goes through a rule's targets and members on one side and says which members made it true, at which level. */
import type { FieldNode } from '../facts/datasets.ts';
import type { UnknownKey } from '../facts/known.ts';
import type { View } from '../facts/vocabulary.ts';
import { compile, readsOf, type Scope } from './expression.ts';
import { crossed, type Member } from './member.ts';
import { membersOf, type Node, type Side } from './members.ts';
import type { PreparedCase, Rule } from './policy-set.ts';
import type { Target } from './rule.ts';

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

interface CompiledCase {
  readonly test: Test;
  readonly by: readonly Test[];
  /** It reads nothing that tells apart two fields of a dataset that say the same. */
  readonly alike: boolean;
}

interface CompiledRule {
  readonly cases: readonly CompiledCase[];
  readonly levels: readonly (Test | undefined)[];
}

const compiled = new WeakMap<Rule, CompiledRule>();

function compiledRule(rule: Rule): CompiledRule {
  let made = compiled.get(rule);
  if (made === undefined) {
    made = {
      cases: rule.cases.map((one) => ({
        test: compile(one.if),
        by: one.by.map(compile),
        alike: one.each.length === 1 && ![...readsOf(one.if)].some((path) => telling.test(path)),
      })),
      levels: rule.levels.map((level) => (level.if === undefined ? undefined : compile(level.if))),
    };
    compiled.set(rule, made);
  }
  return made;
}

/** Facts that differ between fields that say the same. */
const telling = /(?:^|\.)field\.id$|\.(?:field_at|via|used_for|existing_data)$|^(?:use|flow|field)$/;

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

/** The scope of one witness: what its rule's texts are told in. */
export function scopeOf(hit: Hit, witness: Witness, side: Side, more: Variables = {}): Scope {
  const target = (hit.rule.cases[witness.case] as PreparedCase).target;
  const variables = { system: side.facts.system.view, [target]: hit.node.view, ...witness.extra, ...witness.member.variables, ...more };
  return { variables, asOf: side.facts.asOf, listed: side.facts.listed, unknowns: [] };
}

/** What fields that say the same say, where a member is about a field and nothing else of it differs. */
function contentOf(member: Member, node: Node): object | undefined {
  if (member.field !== undefined) return member.field.content;
  return member.label === '' && node.entity.kind === 'field' ? (node as FieldNode).content : undefined;
}

/** What was already looked at in vain: contents of fields, on the same way to the same recipient. */
class Barren {
  #known = new Map<object, Map<object, Set<object>>>();

  forget(): void {
    if (this.#known.size > 0) this.#known = new Map();
  }

  has(content: object, { variables }: Member): boolean {
    const flow = variables.flow as View<'Flow'> | undefined;
    return (
      this.#known
        .get(flow?.activity ?? Barren)
        ?.get(flow?.recipient ?? Barren)
        ?.has(content) === true
    );
  }

  add(content: object, { variables }: Member): void {
    const flow = variables.flow as View<'Flow'> | undefined;
    const byRecipient = this.#known.get(flow?.activity ?? Barren) ?? new Map<object, Set<object>>();
    this.#known.set(flow?.activity ?? Barren, byRecipient);
    const contents = byRecipient.get(flow?.recipient ?? Barren) ?? new Set<object>();
    byRecipient.set(flow?.recipient ?? Barren, contents);
    contents.add(content);
  }
}

/** One case of a rule on one side, ready to look at entities. It is used over and over: it makes nothing anew for an entity that finds nothing. */
export class CaseOnSide {
  readonly #rule: Rule;
  readonly #index: number;
  readonly #side: Side;
  readonly #found: UnknownFacts;
  readonly #case: PreparedCase;
  #compiled: CompiledRule | undefined;
  readonly #barren = new Barren();
  readonly #variables: Record<string, unknown>;
  readonly #scope: Scope;

  /** @param found where a witness goes whose truth rests on an explicit `unknown` */
  constructor(rule: Rule, index: number, side: Side, found: UnknownFacts) {
    this.#rule = rule;
    this.#index = index;
    this.#side = side;
    this.#found = found;
    this.#case = rule.cases[index] as PreparedCase;
    this.#variables = { system: side.facts.system.view };
    this.#scope = { variables: this.#variables, asOf: side.facts.asOf, listed: side.facts.listed, unknowns: [] };
  }

  /** @param extra further variables (`before`, `after`, `keys` of a transition) */
  witnessesAt(node: Node, extra?: Variables): readonly Witness[] {
    const rule = this.#rule;
    if (rule.judges.length > 0 && !rule.judges.includes(roleFor(node, this.#side))) return noWitnesses;
    const scope = this.#scope;
    const variables = this.#variables;
    this.#compiled ??= compiledRule(rule);
    const { test, by, alike } = this.#compiled.cases[this.#index] as CompiledCase;
    variables[this.#case.target] = node.view;
    if (extra !== undefined) Object.assign(variables, extra);
    let witnesses: Witness[] | undefined;
    if (this.#case.target !== 'field') this.#barren.forget();
    for (const member of membersOfCase(this.#case, node, this.#side)) {
      const content = alike && extra === undefined ? contentOf(member, node) : undefined;
      if (content !== undefined && this.#barren.has(content, member)) continue;
      for (const name in member.variables) variables[name] = member.variables[name];
      if (test(scope) !== true) {
        if (content !== undefined) this.#barren.add(content, member);
        continue;
      }
      const level = this.#level();
      if (level >= 0 && scope.unknowns.length > 0) this.#found.remember(scope.unknowns, rule, node);
      else if (level >= 0) {
        witnesses ??= [];
        witnesses.push({ key: keyWith(`${this.#index}\u0001${member.key}`, by, scope), case: this.#index, member, level, extra });
      }
      if (scope.unknowns.length > 0) scope.unknowns.length = 0;
    }
    return witnesses ?? noWitnesses;
  }

  /** The first level that holds; -1 when none does. */
  #level(): number {
    const { target } = this.#case;
    return (this.#compiled as CompiledRule).levels.findIndex(
      (condition, at) =>
        (this.#rule.levels[at]?.target ?? target) === target && (condition === undefined || condition(this.#scope) === true),
    );
  }
}

const noWitnesses: readonly Witness[] = [];

const keyWith = (key: string, by: readonly Test[], scope: Scope) =>
  by.length === 0 ? key : [key, ...by.map((value) => String(value(scope)))].join('\u0001');

function membersOfCase(one: PreparedCase, node: Node, side: Side): readonly Member[] {
  const [first, second] = one.each as [string, string?];
  const members = membersOf(first, node, side);
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
    const byEntity = new Map<string, Hit>();
    rule.cases.forEach((one, index) => {
      if (!kinds.includes(one.kind)) return;
      const onSide = new CaseOnSide(rule, index, side, found);
      for (const node of nodes?.(one.target) ?? targetsOf(one.target, side)) addHit(byEntity, rule, node, onSide.witnessesAt(node));
    });
    if (byEntity.size > 0) hits.set(rule, byEntity);
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
