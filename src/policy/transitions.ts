/** Rules that see before and after of one paired entity. */
import { changedKeys, type Judged, nodeAt } from '../changes/keys.ts';
import type { Pairing } from '../changes/pairing.ts';
import { addHit, type Hit, type Hits, targetsOf, type UnknownFacts, witnessesAt } from './evaluate.ts';
import type { Node, Side } from './members.ts';
import type { Rule } from './policy-set.ts';

/** The base entities that a head entity may have been: its pair, or each candidate of an ambiguous rename. */
export function beforesOf(at: string, pairing: Pairing): readonly string[] {
  const paired = pairing.baseOf.get(at);
  return paired === undefined ? (pairing.candidates.get(at) ?? []) : [paired];
}

/** Keys that changed, by effective value, of every paired entity; kept, because several rules and the report ask. */
export class ChangedKeys {
  readonly #known = new Map<string, readonly string[]>();
  readonly #pairing: Pairing;

  constructor(pairing: Pairing) {
    this.#pairing = pairing;
  }

  of(before: Judged, after: Judged): readonly string[] {
    const id = `${before.at}\u0000${after.at}`;
    let keys = this.#known.get(id);
    if (keys === undefined) {
      keys = changedKeys(before, after, this.#pairing);
      this.#known.set(id, keys);
    }
    return keys;
  }
}

export function transitionHits(
  rules: readonly Rule[],
  base: Side,
  head: Side,
  pairing: Pairing,
  keysOf: ChangedKeys,
  found: UnknownFacts,
): Hits {
  const hits: Hits = new Map();
  for (const rule of rules) {
    const byEntity = new Map<string, Hit>();
    rule.cases.forEach((one, index) => {
      if (one.kind !== 'transition') return;
      for (const node of targetsOf(one.target, head)) {
        for (const baseAt of beforesOf(node.at, pairing)) {
          const before = nodeAt(base.facts, baseAt);
          if (before === undefined) continue;
          const keys = keysOf.of(before, node as Judged).filter((key) => one.changed.includes(key));
          if (one.changed.length > 0 && keys.length === 0) continue;
          const witnesses = witnessesAt(rule, index, node, head, found, { before: before.view, after: node.view, keys });
          if (witnesses.length > 0) addHit(byEntity, rule, node as Node, witnesses);
        }
      }
    });
    if (byEntity.size > 0) hits.set(rule, byEntity);
  }
  return hits;
}
