/** What is new: the members for which a rule holds in the head and did not hold at the paired entity of the base. */
import type { Pairing } from '../changes/pairing.ts';
import type { Hit, Hits, Witness } from './evaluate.ts';
import type { Rule } from './policy-set.ts';

/** @param base the same rules on the base, its members in the head's names */
export function newHits(head: Hits, base: Hits, pairing: Pairing): Hits {
  const fresh: Hits = new Map();
  for (const [rule, byEntity] of head) {
    const before = base.get(rule);
    const kept = new Map<string, Hit>();
    for (const [at, hit] of byEntity) {
      const baseAt = pairing.baseOf.get(at);
      const earlier = baseAt === undefined ? undefined : before?.get(baseAt);
      const witnesses = new Map([...hit.witnesses].filter(([key, witness]) => isNew(rule, key, witness, earlier)));
      if (witnesses.size > 0) kept.set(at, { ...hit, witnesses });
    }
    if (kept.size > 0) fresh.set(rule, rule.once ? saidOnce(kept) : kept);
  }
  return fresh;
}

function isNew(rule: Rule, key: string, witness: Witness, earlier: Hit | undefined): boolean {
  if (earlier?.witnesses.has(key)) return false;
  const when = rule.cases[witness.case]?.when;
  if (when === undefined) return true;
  const had = earlier !== undefined && [...earlier.witnesses.values()].some((other) => other.case === witness.case);
  return when === 'further' ? had : !had;
}

const upstream = ['system', 'dataset', 'activity'];

/** Keeps of each member only what is said furthest upstream: system, then dataset, then activity. */
function saidOnce(byEntity: Map<string, Hit>): Map<string, Hit> {
  const rank = (hit: Hit) => upstream.indexOf(hit.node.entity.kind);
  const first = new Map<string, number>();
  for (const hit of byEntity.values()) {
    for (const { member } of hit.witnesses.values()) first.set(member.key, Math.min(first.get(member.key) ?? upstream.length, rank(hit)));
  }
  const kept = new Map<string, Hit>();
  for (const [at, hit] of byEntity) {
    const witnesses = new Map([...hit.witnesses].filter(([, { member }]) => first.get(member.key) === rank(hit)));
    if (witnesses.size > 0) kept.set(at, { ...hit, witnesses });
  }
  return kept;
}
