/** Two declarations, a policy set and a date → changes, findings and a verdict. Pure: the same input gives the same output. */
import { changesBetween, wholeDeclaration } from '../changes/changes.ts';
import { pair, unpaired } from '../changes/pairing.ts';
import { emptyDeclaration } from '../declaration/empty.ts';
import type { Declaration } from '../declaration/model.ts';
import { factsOf } from '../facts/facts.ts';
import { meaningOf } from '../facts/meaning.ts';
import { acceptedHits, markAccepted } from './accepted.ts';
import { addHit, type Hit, type Hits, hitsOf, type UnknownFacts, union, witnessesAt } from './evaluate.ts';
import type { Finding } from './finding.ts';
import { toFindings } from './findings.ts';
import type { Comparison, DocumentLookup, Judgement } from './judgement.ts';
import type { Side } from './members.ts';
import { narrowingHits } from './narrowing.ts';
import { newHits } from './newly.ts';
import { newnessOf } from './places.ts';
import type { PolicySet, Rule } from './policy-set.ts';
import { applyPrecedence } from './precedence.ts';
import { ChangedKeys, transitionHits } from './transitions.ts';
import { inForce, sorted, verdictOf } from './verdict.ts';

/** Judges the change from base to head. */
export function judge(comparison: Comparison, policies: PolicySet, asOf: string): Judgement {
  const { base, head, root } = comparison;
  const rules = inForce(policies.rules, asOf);
  if (head === undefined) return judgeRemoval(comparison, policies, rules, asOf);
  const sides = sidesOf(comparison, head, policies, asOf);
  const findings = sorted(compare(rules, sides, comparison, policies));
  const changes =
    base === undefined ? wholeDeclaration(sides.head.facts, 'added') : changesBetween(sides.base.facts, sides.head.facts, sides.pairing);
  return { root, changes, findings, verdict: verdictOf(findings) };
}

/** Judges one declaration as it stands: every state rule, everything counted as new. */
export function check(declaration: Declaration, documents: DocumentLookup, policies: PolicySet, asOf: string): Judgement {
  const rules = inForce(policies.rules, asOf);
  const facts = factsOf(declaration, policies.lists, asOf);
  const side: Side = { facts, documents, name: (at) => at, existed: () => true, unknowns: new Map() };
  const unknown: UnknownFacts = new Map();
  const hits = hitsOf(rules, ['state'], side, unknown);
  const all = applyPrecedence(union(hits, unknownHits(rules, side, unknown)));
  const context = { root: declaration.root, side };
  const found = markAccepted(toFindings(all, context), facts);
  const findings = sorted([...found, ...toFindings(acceptedHits(rules, ['state'], side, found), context)]);
  return { root: declaration.root, changes: [], findings, verdict: verdictOf(findings) };
}

interface Sides {
  readonly base: Side;
  readonly head: Side;
  readonly pairing: ReturnType<typeof pair>;
}

function sidesOf({ base, documents, root, first }: Comparison, head: Declaration, policies: PolicySet, asOf: string): Sides {
  const pairing = base === undefined ? unpaired : pair(base, head);
  const headFacts = factsOf(head, policies.lists, asOf, first);
  if (first) Object.assign(headFacts.system.view, { digest: meaningOf(head) });
  return {
    pairing,
    head: { facts: headFacts, documents: documents.head, name: (at) => at, existed: (at) => pairing.baseOf.has(at), unknowns: new Map() },
    base: {
      facts: factsOf(base ?? emptyDeclaration(root), policies.lists, asOf),
      documents: documents.base,
      // A removed entity's name is no name of the head's, even where another entity took its id.
      name: (at) => pairing.headOf.get(at) ?? `${at} before`,
      existed: () => true,
      unknowns: new Map(),
    },
  };
}

function compare(rules: readonly Rule[], { base, head, pairing }: Sides, { root, first }: Comparison, policies: PolicySet): Finding[] {
  const unknown = { base: new Map() as UnknownFacts, head: new Map() as UnknownFacts };
  const keysOf = new ChangedKeys(pairing);
  const newness = newnessOf(base.facts, head.facts, pairing, keysOf);

  const stateBefore = hitsOf(rules, ['state'], base, unknown.base);
  const state = hitsOf(rules, ['state'], head, unknown.head);
  const newly = newHits(hitsOf(rules, ['newly'], head, unknown.head), hitsOf(rules, ['newly'], base, unknown.base), pairing);
  const transitions = transitionHits(rules, base, head, pairing, keysOf, unknown.head);
  const before = union(stateBefore, unknownHits(rules, base, unknown.base));
  const hits = first
    ? union(state, unknownHits(rules, head, unknown.head), declared(newly))
    : union(state, unknownHits(rules, head, unknown.head), newly, transitions);

  const context = { root, side: head, newness, before, first };
  const found = markAccepted(toFindings(applyPrecedence(hits), context), head.facts, base.facts);
  const accepted = toFindings(acceptedHits(rules, ['state', 'newly'], head, found, base.facts), context);
  const narrowed = first ? [] : toFindings(narrowingHits(rules, policies.narrowing, { base, head, pairing }, found), context);
  return [...found, ...accepted, ...narrowed];
}

/** Second pass: the facts stated as `unknown` that rules asked for. */
function unknownHits(rules: readonly Rule[], side: Side, unknowns: UnknownFacts): Hits {
  if (unknowns.size === 0) return new Map();
  return hitsOf(
    rules.filter((rule) => rule.cases.some((one) => one.each.includes('unknowns'))),
    ['state'],
    { ...side, unknowns },
    new Map(),
  );
}

/** A first declaration asks for one sign-off; what is new in it is everything, and is not asked piece by piece. */
function declared(newly: Hits): Hits {
  return new Map([...newly].filter(([rule]) => rule.id === 'governance/declaration-added'));
}

/** The declaration is gone: what it said before is all there is to judge. */
function judgeRemoval({ base, documents, root }: Comparison, policies: PolicySet, rules: readonly Rule[], asOf: string): Judgement {
  if (base === undefined) return { root, changes: [], findings: [], verdict: 'pass' };
  const facts = factsOf(base, policies.lists, asOf);
  const side: Side = { facts, documents: documents.base, name: (at) => at, existed: () => true, unknowns: new Map() };
  const after = factsOf(emptyDeclaration(root), policies.lists, asOf).system.view;
  const hits: Hits = new Map();
  for (const rule of rules) {
    const byEntity = new Map<string, Hit>();
    rule.cases.forEach((one, index) => {
      if (!one.changed.includes('declaration')) return;
      const witnesses = witnessesAt(rule, index, facts.system, side, new Map(), {
        before: facts.system.view,
        after,
        keys: ['declaration'],
      });
      if (witnesses.length > 0) addHit(byEntity, rule, facts.system, witnesses);
    });
    if (byEntity.size > 0) hits.set(rule, byEntity);
  }
  const findings = sorted(toFindings(hits, { root, side, removed: true }));
  return { root, changes: wholeDeclaration(facts, 'removed'), findings, verdict: verdictOf(findings) };
}
