/** Rules that see before and after of one paired entity. */
import type { Differences } from '../changes/keys.ts';
import { addHit, Evaluation, type Hit, type Hits, type UnknownFacts } from './evaluate.ts';
import type { Node, Side } from './members.ts';
import type { Rule } from './policy-set.ts';
import { casesOf } from './tests.ts';

/** What changed, judged pair by pair; where a rename is ambiguous, against each candidate. */
export function transitionHits(rules: readonly Rule[], head: Side, differences: Differences, found: UnknownFacts): Hits {
  const hits: Hits = new Map();
  const onHead = new Evaluation(head, found);
  for (const rule of rules) {
    const byEntity = new Map<string, Hit>();
    for (const one of casesOf(rule)) {
      if (one.kind !== 'transition') continue;
      for (const { before, after, keys: all } of differences.changed) {
        if (after.entity.kind !== one.target) continue;
        const keys = all.filter((key) => one.changed.includes(key));
        if (keys.length === 0) continue;
        addHit(byEntity, rule, after as Node, onHead.witnessesAt(one, after as Node, { before: before.view, after: after.view, keys }));
      }
    }
    if (byEntity.size > 0) hits.set(rule, byEntity);
  }
  return hits;
}
