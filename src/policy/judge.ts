/** Two declarations, a policy set and a date → changes, findings and a verdict. Pure: the same input gives the same output. */
import { changesBetween, wholeDeclaration } from '../changes/changes.ts';
import { Differences } from '../changes/keys.ts';
import { pair, unpaired } from '../changes/pairing.ts';
import { emptyDeclaration } from '../declaration/empty.ts';
import { grouped } from '../declaration/grouped.ts';
import type { Declaration } from '../declaration/model.ts';
import { factsOf } from '../facts/facts.ts';
import { meaningOf } from '../facts/meaning.ts';
import { acceptedHits, markAccepted } from './accepted.ts';
import { compareSides } from './compare.ts';
import { addHit, Evaluation, type Hit, type Hits, hitsOf, UnknownFacts, union } from './evaluate.ts';
import type { Finding } from './finding.ts';
import { toFindings } from './findings.ts';
import type { Comparison, DocumentLookup, Judgement } from './judgement.ts';
import type { Side } from './members.ts';
import { narrowingHits } from './narrowing.ts';
import { newnessOf } from './places.ts';
import type { PolicySet, Rule } from './policy-set.ts';
import { applyPrecedence } from './precedence.ts';
import type { Sieve } from './sieve.ts';
import { casesOf } from './tests.ts';
import { transitionHits } from './transitions.ts';
import { inForce, sorted, verdictOf } from './verdict.ts';

/** Judges the change from base to head. */
export function judge(comparison: Comparison, policies: PolicySet, asOf: string): Judgement {
  const { base, head, root } = comparison;
  const rules = inForce(policies.rules, asOf);
  if (head === undefined) return judgeRemoval(comparison, policies, rules, asOf);
  const sides = sidesOf(comparison, head, policies, asOf);
  const findings = sorted(compare(rules, sides, comparison, policies));
  const changes =
    base === undefined
      ? wholeDeclaration(sides.head.facts, 'added')
      : changesBetween(sides.base.facts, sides.head.facts, sides.differences);
  return { root, changes, findings, verdict: verdictOf(findings) };
}

/**
 * Judges one declaration as it stands: every state rule, everything counted as new.
 * @param sieve tells beforehand which rules need not be looked at; worth its while for many declarations
 */
export function check(declaration: Declaration, documents: DocumentLookup, policies: PolicySet, asOf: string, sieve?: Sieve): Judgement {
  const rules = inForce(policies.rules, asOf);
  const facts = factsOf(declaration, policies.lists, asOf);
  const side: Side = { facts, documents, name: (at) => at, existed: () => true, unknowns: new Map() };
  const unknown = new UnknownFacts();
  const hits = hitsOf(rules, ['state'], side, unknown, { may: sieve?.(side) });
  if (hits.size + unknown.asked.length + facts.accepted.length === 0)
    return { root: declaration.root, changes: [], findings: [], verdict: 'pass' };
  const all = applyPrecedence(union(hits, unknownHits(rules, side, unknown)));
  const context = { root: declaration.root, side };
  const found = markAccepted(toFindings(all, context), facts);
  const findings = sorted([...found, ...toFindings(acceptedHits(rules, ['state'], side, found), context)]);
  return { root: declaration.root, changes: [], findings, verdict: verdictOf(findings) };
}

interface Sides {
  readonly base: Side;
  readonly head: Side;
  readonly differences: Differences;
}

function sidesOf({ base, documents, root, first }: Comparison, head: Declaration, policies: PolicySet, asOf: string): Sides {
  const pairing = base === undefined ? unpaired : pair(base, head);
  const headFacts = factsOf(head, policies.lists, asOf, first);
  if (first) Object.assign(headFacts.system.view, { digest: meaningOf(head) });
  const baseFacts = factsOf(base ?? emptyDeclaration(root), policies.lists, asOf);
  return {
    differences: new Differences(baseFacts, headFacts, pairing),
    head: { facts: headFacts, documents: documents.head, name: (at) => at, existed: (at) => pairing.baseOf.has(at), unknowns: new Map() },
    base: {
      facts: baseFacts,
      documents: documents.base,
      // A removed entity's name is no name of the head's, even where another entity took its id.
      name: (at) => pairing.headOf.get(at) ?? `${at} before`,
      existed: () => true,
      unknowns: new Map(),
    },
  };
}

function compare(rules: readonly Rule[], { base, head, differences }: Sides, { root, first }: Comparison, policies: PolicySet): Finding[] {
  const compared = compareSides(rules, base, head, differences);
  const transitions: Hits = first ? new Map() : transitionHits(rules, head, differences, compared.unknown.head);
  const asked = unknownHits(rules, head, compared.unknown.head);
  const askedBefore = unknownHits(rules, base, compared.unknown.base);
  const hits = applyPrecedence(union(first ? declared(compared.head) : compared.head, transitions, asked));

  const before = union(compared.base, askedBefore);
  const context = { root, side: head, newness: newnessOf(base.facts, differences), before, first };
  const standing = base.facts.accepted.length > 0 ? toFindings(applyPrecedence(before), { root, side: base }) : [];
  const stood = grouped(standing, ({ rule, at }) => `${rule} ${at}`);
  const found = markAccepted(toFindings(hits, context), head.facts, {
    facts: base.facts,
    found: ({ rule, at }) => stood.get(`${rule} ${differences.pairing.baseOf.get(at)}`) ?? [],
  });
  const accepted = toFindings(acceptedHits(rules, ['state', 'newly'], head, found, base.facts), context);
  const narrowed = first ? [] : toFindings(narrowingHits(rules, policies.narrowing, head, differences, found), context);
  return [...found, ...accepted, ...narrowed];
}

/** Second pass: the facts stated as `unknown` that rules asked for. */
function unknownHits(rules: readonly Rule[], side: Side, unknown: UnknownFacts): Hits {
  if (unknown.asked.length === 0) return new Map();
  const asking = rules.filter((rule) => rule.cases.some((one) => one.each.includes('unknowns')));
  return hitsOf(asking, ['state'], { ...side, unknowns: unknown.byEntity }, new UnknownFacts());
}

/** A first declaration asks for one sign-off; what is new in it is everything, and is not asked piece by piece: what stands in it is existing risk. */
function declared(hits: Hits): Hits {
  const kept: Hits = new Map();
  for (const [rule, byEntity] of hits) {
    const standing = (hit: Hit) => new Map([...hit.witnesses].filter(([, witness]) => rule.cases[witness.case]?.kind === 'state'));
    const left = [...byEntity]
      .map(([at, hit]) => [at, { ...hit, witnesses: standing(hit) }] as const)
      .filter(([, hit]) => hit.witnesses.size > 0);
    if (rule.id === 'governance/declaration-added') kept.set(rule, byEntity);
    else if (left.length > 0) kept.set(rule, new Map(left));
  }
  return kept;
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
    for (const one of casesOf(rule)) {
      if (!one.changed.includes('declaration')) continue;
      const witnesses = new Evaluation(side, new UnknownFacts()).witnessesAt(one, facts.system, {
        before: facts.system.view,
        after,
        keys: ['declaration'],
      });
      if (witnesses.length > 0) addHit(byEntity, rule, facts.system, witnesses);
    }
    if (byEntity.size > 0) hits.set(rule, byEntity);
  }
  const findings = sorted(toFindings(hits, { root, side, removed: true }));
  return { root, changes: wholeDeclaration(facts, 'removed'), findings, verdict: verdictOf(findings) };
}
