/** Accepted risks: which findings they cover, and what rules say about the entries themselves. */
import { grouped } from '../declaration/grouped.ts';
import type { Entity } from '../declaration/model.ts';
import type { AcceptedRisk } from '../declaration/types.ts';
import type { Facts } from '../facts/facts.ts';
import type { View } from '../facts/vocabulary.ts';
import { addHit, type Hit, type Hits, hitsOf, UnknownFacts } from './evaluate.ts';
import { addMonths } from './expression.ts';
import type { Finding } from './finding.ts';
import type { Node, Side } from './members.ts';
import type { Rule } from './policy-set.ts';

/** An entry covers the finding with the same key. */
const keyOf = (rule: string, at: string, fingerprint: string) => `${rule} ${at} ${fingerprint}`;
const keyOfEntry = ({ value }: Entity<AcceptedRisk>) => keyOf(value.rule, value.at, value.finding);
const keyOfFinding = ({ rule, at, fingerprint }: Finding) => keyOf(rule, at, fingerprint);

/**
 * Marks what is accepted, as existing: an entry covers one finding, by its full fingerprint, until its day has passed. A finding that the base
 * covered (or covers with an entry that has expired) and the head does not is new again: the entry is gone, or what it covered has changed.
 * @param before the base, and what the same rule found at the same entity of it
 */
export function markAccepted(
  findings: readonly Finding[],
  head: Facts,
  before?: { readonly facts: Facts; readonly found: (finding: Finding) => readonly Finding[] },
): Finding[] {
  const earlier = before?.facts.accepted ?? [];
  if (head.accepted.length === 0 && earlier.length === 0) return [...findings];
  const earlierKeys = new Set(earlier.map(keyOfEntry));
  const covered = (finding: Finding) => earlierKeys.has(keyOfFinding(finding));
  const entries = new Map<string, Entity<AcceptedRisk>>();
  for (const entity of head.accepted.toReversed())
    if (!isExpired(entity, head.asOf) && !isTooLong(entity, head.asOf)) entries.set(keyOfEntry(entity), entity);
  return findings.map((finding) => {
    const entry = entries.get(keyOfFinding(finding));
    if (entry !== undefined) return { ...finding, existing: true, accepted: entry.value.until };
    const uncovered = finding.existing && earlier.length > 0 && [finding, ...(before?.found(finding) ?? [])].some(covered);
    return uncovered ? { ...finding, existing: false } : finding;
  });
}

const isExpired = (entity: Entity<AcceptedRisk>, asOf: string) => entity.value.until < asOf;
const isTooLong = (entity: Entity<AcceptedRisk>, asOf: string) => entity.value.until > addMonths(asOf, 12);

/** @param base given on a pull request: an entry that it has with the same last day is not new */
export function acceptedHits(
  rules: readonly Rule[],
  kinds: readonly string[],
  head: Side,
  findings: readonly Finding[],
  base?: Facts,
): Hits {
  const hits: Hits = new Map();
  if (head.facts.accepted.length === 0) return hits;
  const found = new Set(findings.map(keyOfFinding));
  const earlier = grouped(base?.accepted ?? [], keyOfEntry);
  const targeted = rules.filter((rule) => rule.cases.some((one) => one.target === 'accepted'));
  for (const entity of head.facts.accepted) {
    const { asOf } = head.facts;
    const { value } = entity;
    const view: View<'AcceptedRisk'> = {
      rule: value.rule,
      at: value.at,
      finding: value.finding,
      reason: value.reason,
      until: value.until,
      expired: isExpired(entity, asOf),
      too_long: isTooLong(entity, asOf),
      matches: found.has(keyOfEntry(entity)),
    };
    const known = earlier.get(keyOfEntry(entity))?.some((one) => one.value.until >= value.until) === true;
    const node: Node = { at: entity.at, entity, view };
    for (const [rule, byEntity] of hitsOf(targeted, known ? kinds.filter((kind) => kind !== 'newly') : kinds, head, new UnknownFacts(), {
      nodes: (target) => (target === 'accepted' ? [node] : []),
    })) {
      const into = hits.get(rule) ?? new Map<string, Hit>();
      for (const hit of byEntity.values()) addHit(into, rule, node, [...hit.witnesses.values()]);
      hits.set(rule, into);
    }
  }
  return hits;
}
