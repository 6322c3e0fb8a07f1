/** The line that a finding stands on: where the cause of it was written. */

import { inHeadTerms, sameMeaning } from '../changes/content.ts';
import { type Differences, nodeAt } from '../changes/keys.ts';
import type { Pairing } from '../changes/pairing.ts';
import type { Entity, Place } from '../declaration/model.ts';
import type { ActivityNode } from '../facts/activities.ts';
import type { Facts } from '../facts/facts.ts';
import type { Hit, Witness } from './evaluate.ts';
import type { Evidence } from './finding.ts';
import { keysRead } from './fingerprint.ts';
import { shortPath } from './member.ts';
import { apart } from './members.ts';

/** What is needed to know which lines are new. */
export interface Newness {
  readonly pairing: Pairing;
  /** Keys of the entity that changed. */
  readonly keysOf: (at: string) => readonly string[];
  /** An entity that changed. */
  readonly changedAt: (at: string) => Entity<object> | undefined;
  /** Whether an item of a list or map of an entity was written there before. */
  readonly saidBefore: (entity: Entity<object>, path: readonly (string | number)[]) => boolean;
}

export function newnessOf(base: Facts, differences: Differences): Newness {
  const { pairing } = differences;
  return {
    pairing,
    keysOf: (at) => differences.keysOf(at),
    changedAt: (at) => differences.changedAt(at)?.entity as Entity<object> | undefined,
    saidBefore: (entity, path) => {
      const before = nodeAt(base, pairing.baseOf.get(entity.at) ?? '');
      return before !== undefined && said(inHeadTerms(entity.kind, before.entity.value, pairing.renames), entity.value, path);
    },
  };
}

/** Whether what stands at a path of one value stands in the other too: list items at any index, keys of maps by name, other values by meaning. */
function said(before: object, after: object, path: readonly (string | number)[]): boolean {
  let left: unknown = before;
  let right: unknown = after;
  for (const step of path) {
    if (typeof right !== 'object' || right === null || left === undefined || left === null) return false;
    if (typeof step === 'number') {
      const item = (right as unknown[])[step];
      return Array.isArray(left) && left.some((other) => sameMeaning(other, item));
    }
    // What neither side says is not new: the defaults or the data say it.
    if (!Object.hasOwn(left as object, step)) return !Object.hasOwn(right, step);
    left = (left as Record<string, unknown>)[step];
    right = (right as Record<string, unknown>)[step];
  }
  return sameMeaning(left, right);
}

/** Of a state or newly finding. @param newness absent in `check`, where everything counts as new @param existing the base has it too */
export function placeOfHit(hit: Hit, newness: Newness | undefined, kind: 'state' | 'newly', existing: boolean): Place {
  const { node, rule } = hit;
  const first = hit.witnesses.values().next().value as Witness;
  if (apart.has(rule.cases[first.case]?.each[0] ?? '')) return saidPlace(first, 0) ?? node.entity.place;
  if (newness === undefined || !newness.pairing.baseOf.has(node.at)) return node.entity.place;
  if (kind === 'newly') {
    const edge = newestEdge(hit, newness);
    if (edge !== undefined) return edge;
  }
  const changed = newness.keysOf(node.at);
  const read = rewritten(
    node.entity,
    keysRead(rule, node.entity.kind).filter((one) => changed.includes(one)),
    newness,
  );
  const key = read ?? (kind === 'newly' ? rewritten(node.entity, changed, newness) : undefined);
  if (key !== undefined) return keyPlace(node.entity, key, newness);
  const elsewhere = () => newestEdge(hit, newness) ?? (existing || changed.length > 0 ? undefined : causeElsewhere(hit, newness));
  return (kind === 'state' ? elsewhere() : undefined) ?? node.entity.place;
}

/** A line that was rewritten says more than one whose effect alone changed. */
function rewritten(entity: Entity<object>, keys: readonly string[], newness: Newness): string | undefined {
  return keys.find((one) => !newness.saidBefore(entity, [one])) ?? keys[0];
}

/** What an entity says for people alone, and who the organisation is. */
const prose = ['name', 'description', 'contact', 'organisation'];

/** Where nothing of the entity itself changed: the line that changed of the data it uses, or of the system. */
function causeElsewhere(hit: Hit, newness: Newness): Place | undefined {
  const ats = new Set<string>();
  for (const { member } of hit.witnesses.values()) for (const { entity } of member.said) ats.add(entity.at);
  const { uses } = hit.node as Partial<Pick<ActivityNode, 'uses'>>;
  for (const field of uses?.fields() ?? []) ats.add(field.at).add(field.dataset.at);
  // What the system says reaches recipients through what they receive alone.
  if (hit.node.entity.kind !== 'recipient') ats.add('system');
  for (const at of ats) {
    const entity = newness.changedAt(at);
    if (entity === undefined || at === hit.node.at) continue;
    const key = rewritten(
      entity,
      newness.keysOf(at).filter((one) => !prose.includes(one)),
      newness,
    );
    if (key !== undefined) return keyPlace(entity, key, newness);
  }
  return undefined;
}

/** Of a transition: the first of the keys that woke it. */
export function placeOfTransition(hit: Hit, newness: Newness | undefined): Place {
  const first = hit.witnesses.values().next().value as Witness;
  const keys = (first.extra?.keys as readonly string[] | undefined) ?? [];
  return keys.length === 0 ? hit.node.entity.place : keyPlace(hit.node.entity, keys[0] as string, newness);
}

/**
 * The line of a key, or of the part of it that is new: of a map that was there before, the first key that says something else. Where a field is
 * written in its short form, or the key is gone, the nearest line around it.
 */
function keyPlace(entity: Entity<object>, key: string, newness: Newness | undefined): Place {
  const path = [key];
  let value: unknown = (entity.value as Record<string, unknown>)[key];
  while (newness !== undefined && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const fresh = Object.keys(value).find((name) => !newness.saidBefore(entity, [...path, name]));
    if (fresh === undefined || Object.keys(value).every((name) => !newness.saidBefore(entity, [...path, name]))) break;
    path.push(fresh);
    value = (value as Record<string, unknown>)[fresh];
  }
  return entity.placeOf(path);
}

function saidPlace({ member }: Witness, index: number): Place | undefined {
  const said = member.said[index];
  return said === undefined ? undefined : said.path.length === 0 ? said.entity.place : said.entity.placeOf(said.path);
}

/** The first edge, of the first member that has one, that was not there before. */
function newestEdge(hit: Hit, newness: Newness): Place | undefined {
  for (const witness of hit.witnesses.values()) {
    for (const { entity, path } of witness.member.said) {
      const fresh = newness.pairing.baseOf.has(entity.at) ? path.length > 0 && !newness.saidBefore(entity, path) : true;
      if (!fresh) continue;
      return path.length === 0 ? entity.place : entity.placeOf(path);
    }
  }
  return undefined;
}

const mostRelated = 10;

/** Further places that show why: the fields and edges of the first members. */
export function relatedOf(hit: Hit, place: Place): Evidence[] {
  const related: Evidence[] = [];
  for (const { member } of hit.witnesses.values()) {
    for (const { entity, path } of member.said) {
      if (related.length === mostRelated) return related;
      const where = path.length === 0 ? entity.place : entity.placeOf(path);
      if (where.line === place.line && where.file === place.file) continue;
      if (related.some((known) => known.place?.line === where.line && known.place.file === where.file)) continue;
      related.push({ summary: path.length === 0 ? shortPath(entity.at) : `${shortPath(entity.at)}: ${path.join('.')}`, place: where });
    }
  }
  return related;
}
