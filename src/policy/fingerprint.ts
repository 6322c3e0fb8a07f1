/**
 * The fingerprint of a finding: what a sign-off is bound to. It hashes the rule, the entity, the level and role, the members that made the rule
 * true, every value that the rule's expressions read, the values that its message names, and the identity of the entities it refers to. No file
 * path and no words of a message are in it. It may change a little too often, never too seldom.
 */
import { namedDocuments } from '../facts/documents.ts';
import { canonical } from '../facts/meaning.ts';
import type { View } from '../facts/vocabulary.ts';
import type { Hit } from './evaluate.ts';
import { readsOf, type Scope, type Tree } from './expression.ts';
import type { DocumentLookup } from './judgement.ts';
import type { Member } from './member.ts';
import type { PreparedLevel, Rule } from './policy-set.ts';
import { sha256 } from './sha256.ts';
import { templateReads, valuesOf } from './template.ts';

export type Values = Record<string, string | number | boolean | readonly string[]>;

const reads = new WeakMap<Rule, Map<string, readonly string[]>>();

/**
 * Every fact that the given cases of a rule, the conditions of its levels up to the one that held, and that level's message read, by path.
 * The date is not among them: a finding is the same tomorrow.
 */
function readsOfRule(rule: Rule, cases: readonly number[], level: number): readonly string[] {
  const byUse = reads.get(rule) ?? new Map<string, readonly string[]>();
  reads.set(rule, byUse);
  const use = `${cases.join()} ${level}`;
  let known = byUse.get(use);
  if (known === undefined) {
    const all = new Set<string>();
    const targets = cases.map((index) => rule.cases[index]?.target);
    for (const index of cases)
      for (const tree of [rule.cases[index]?.if, ...(rule.cases[index]?.by ?? [])]) if (tree !== undefined) readsOf(tree, all);
    rule.levels.slice(0, level + 1).forEach((one, index) => {
      if (one.target !== undefined && !targets.includes(one.target)) return;
      if (one.if !== undefined) readsOf(one.if as Tree, all);
      if (index === level) for (const path of templateReads(one.message)) all.add(path);
    });
    all.delete('asOf');
    all.delete('witnesses');
    known = [...all].sort();
    byUse.set(use, known);
  }
  return known;
}

type Use = readonly [cases: readonly number[], level: number];

/** Asked once for every member of a hit, of which there may be a hundred thousand. */
const uses = new WeakMap<Hit, Use>();

/** What of a rule a hit rests on: the cases that found something, and the gravest level that held. */
function usedBy(hit: Hit): Use {
  let use = uses.get(hit);
  if (use === undefined) {
    const cases = new Set<number>();
    for (const witness of hit.witnesses.values()) cases.add(witness.case);
    use = [[...cases].sort(), gravestOf(hit)];
    uses.set(hit, use);
  }
  return use;
}

/** Index of the gravest level that held for any member. */
export function gravestOf({ witnesses }: Hit): number {
  let gravest = Number.POSITIVE_INFINITY;
  for (const { level } of witnesses.values()) gravest = Math.min(gravest, level);
  return gravest;
}

/** The keys that a rule reads of a variable or of a member of that name, in the order in which it names them: `special` of `field` for `use.field.special`. */
export function keysRead(rule: Rule, variable: string): string[] {
  const all = new Set<string>();
  for (const one of rule.cases) for (const tree of [one.if, ...one.by]) readsOf(tree, all);
  for (const level of rule.levels) if (level.if !== undefined) readsOf(level.if as Tree, all);
  return [...all].flatMap((path) => {
    const keys = path.split('.');
    const at = keys.indexOf(variable);
    return at < 0 || at + 1 === keys.length ? [] : [keys[at + 1] as string];
  });
}

/** The values that a rule reads in a scope, by path; whole entities are left to their identity. */
export function valuesRead(hit: Hit, variables: Readonly<Record<string, unknown>>, only?: (variable: string) => boolean): Values {
  const values: Values = {};
  for (const path of readsOfRule(hit.rule, ...usedBy(hit))) {
    const [variable, ...keys] = path.split('.') as [string, ...string[]];
    if (only !== undefined && !only(variable)) continue;
    let value: unknown = variables[variable];
    for (const key of keys) value = (value as Record<string, unknown> | undefined)?.[key];
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || Array.isArray(value))
      values[path] = value as string;
  }
  return values;
}

/** Content ids of the documents of the entity that a rule read, by path. */
export function documentsRead(hit: Hit, values: Values, lookup: DocumentLookup): Values {
  const read = new Set(Object.values(values));
  const contents: Values = {};
  for (const { document } of namedDocuments(hit.node.entity)) {
    const state = read.has(document) ? lookup(document) : 'unknown';
    if (typeof state === 'object') contents[document] = state.blob;
  }
  return contents;
}

export function fingerprint(hit: Hit, level: PreparedLevel, scope: Scope, documents: Values): string {
  const members: Record<string, Values> = {};
  const entities = new Map<object, string>([[hit.node.view, hit.node.at === 'gate' ? 'gate' : hit.node.entity.kind]]);
  for (const { key, member } of hit.witnesses.values()) {
    members[key] = valuesRead(hit, member.variables, (variable) => variable in member.variables);
    addEntities(member, entities);
  }
  const content = {
    rule: hit.rule.id,
    at: hit.node.at,
    level: level.level,
    role: level.role,
    values: valuesRead(hit, scope.variables),
    named: { ...valuesOf(level.message, scope).filter((value) => typeof value !== 'object' || Array.isArray(value)) },
    documents,
    members,
    entities: [...entities].map(([view, kind]) => identityOf(kind, view)),
  };
  return sha256(canonical(content)).slice(0, 32);
}

/** The entities that a member refers to, each once. */
function addEntities({ variables }: Member, into: Map<object, string>): void {
  const flow = variables.flow as View<'Flow'> | undefined;
  const use = variables.use as View<'Use'> | undefined;
  if (flow !== undefined) into.set(flow.field, 'field').set(flow.activity, 'activity').set(flow.recipient, 'recipient');
  else if (use !== undefined) into.set(use.field, 'field').set(use.activity, 'activity');
  else if (variables.field !== undefined) into.set(variables.field as object, 'field');
}

/** What makes an entity this one and no other, and what a decision about it rests on. */
const identities: Readonly<Record<string, readonly string[]>> = {
  system: ['organisation', 'role'],
  dataset: ['id', 'subjects', 'role'],
  field: ['id', 'categories', 'state', 'may_contain', 'subjects'],
  recipient: ['id', 'name', 'role', 'country', 'processed_in', 'contract', 'own_purposes', 'people'],
  technology: ['id', 'kind', 'purpose', 'provider'],
  activity: ['id', 'purpose', 'role', 'subjects', 'lawful_basis'],
  communication: ['id', 'channel', 'audience', 'content'],
  accepted: ['rule', 'at', 'finding', 'until', 'reason'],
  gate: ['path', 'what', 'content'],
};

const identityOf = (kind: string, view: object) => ({
  kind,
  ...Object.fromEntries((identities[kind] ?? []).map((key) => [key, (view as Record<string, unknown>)[key]])),
});
