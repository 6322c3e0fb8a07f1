/** Evaluates rules on the head beside the base: what is new of the one kind, what stood before of the other. */
import type { Differences } from '../changes/keys.ts';
import { reachOf } from '../changes/reach.ts';
import { addHit, Evaluation, type Hit, type Hits, holdersOf, UnknownFacts, type Witness } from './evaluate.ts';
import type { Node, Side } from './members.ts';
import type { Rule } from './policy-set.ts';
import type { Target } from './rule.ts';
import { casesOf } from './tests.ts';

export interface Compared {
  /** Of the head: everything that state rules find, and the members for which newly rules hold and did not hold at the paired entity. */
  readonly head: Hits;
  /** What the state rules find at the entities of the base that those of the head's hits were. */
  readonly base: Hits;
  readonly unknown: { readonly head: UnknownFacts; readonly base: UnknownFacts };
}

/** State and newly rules, entity by entity; the base is looked at only where the head has something and a change may have reached it. */
export function compareSides(rules: readonly Rule[], base: Side, head: Side, differences: Differences): Compared {
  const reached = reachOf(base.facts, head.facts, differences);
  const all = kept((target) => [...holdersOf(target, head)]);
  const touched = kept((target) => all(target).filter(({ at }) => reached(at)));
  const compared: Compared = { head: new Map(), base: new Map(), unknown: { head: new UnknownFacts(), base: new UnknownFacts() } };
  const onHead = new Evaluation(head, compared.unknown.head);
  const onBase = new Evaluation(base, compared.unknown.base);
  for (const rule of rules) {
    const found = { head: new Map<string, Hit>(), base: new Map<string, Hit>() };
    for (const one of casesOf(rule)) {
      if (one.kind === 'transition') continue;
      const nodes = one.kind === 'newly' ? touched(one.target) : all(one.target);
      // Documents may come and go while the declaration stays as it is.
      const documents = one.each.includes('documents');
      for (const node of onHead.among(one, nodes)) {
        const untouched = one.kind === 'state' && !documents && !reached(node.at);
        const asked = compared.unknown.head.asked.length;
        const witnesses = onHead.witnessesAt(one, node);
        if (witnesses.length === 0 && compared.unknown.head.asked.length === asked) continue;
        const before = differences.before(node) as Node | undefined;
        // Where no change reaches, the base finds what the head finds.
        const look = before !== undefined && (!untouched || compared.unknown.head.asked.length > asked);
        const earlier = look ? onBase.witnessesAt(one, before) : untouched ? witnesses : [];
        if (one.kind === 'newly') addHit(found.head, rule, node, onlyNew(witnesses, earlier, one.when));
        else {
          addHit(found.head, rule, node, witnesses);
          if (before !== undefined) addHit(found.base, rule, before, earlier);
        }
      }
    }
    if (found.head.size > 0) compared.head.set(rule, rule.once ? saidOnce(found.head) : found.head);
    if (found.base.size > 0) compared.base.set(rule, found.base);
  }
  return compared;
}

/** Entities by target, found once. */
function kept(find: (target: Target) => readonly Node[]): (target: Target) => readonly Node[] {
  const found = new Map<Target, readonly Node[]>();
  return (target) => {
    const known = found.get(target) ?? find(target);
    found.set(target, known);
    return known;
  };
}

function onlyNew(witnesses: readonly Witness[], earlier: readonly Witness[], when: 'first' | 'further' | undefined): readonly Witness[] {
  if (when !== undefined && earlier.length > 0 !== (when === 'further')) return [];
  if (earlier.length === 0) return witnesses;
  if (witnesses.length === 1 && earlier.length === 1) return witnesses[0]?.key === earlier[0]?.key ? [] : witnesses;
  const known = new Set(earlier.map((witness) => witness.key));
  return witnesses.filter((witness) => !known.has(witness.key));
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
