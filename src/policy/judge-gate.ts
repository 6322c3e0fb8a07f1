/** Judges the files that the check itself rests on and that a pull request changes, by the base's rules. */
import { emptyDeclaration } from '../declaration/empty.ts';
import { factsOf } from '../facts/facts.ts';
import { hitsOf, UnknownFacts } from './evaluate.ts';
import type { Finding } from './finding.ts';
import { toFindings } from './findings.ts';
import type { GateChange } from './judgement.ts';
import { gateNodes, type Side } from './members.ts';
import type { PolicySet } from './policy-set.ts';
import { inForce } from './verdict.ts';

/** @param root the root file that the findings are told with */
export function judgeGate(changes: readonly GateChange[], policies: PolicySet, asOf: string, root: string): Finding[] {
  const rules = inForce(policies.rules, asOf).filter((rule) => rule.cases.some((one) => one.target === 'gate'));
  const facts = factsOf(emptyDeclaration(root), policies.lists, asOf);
  const side: Side = { facts, documents: () => 'unknown', name: (at) => at, existed: () => true, unknowns: new Map() };
  return gateNodes(changes).flatMap((node) =>
    toFindings(hitsOf(rules, ['state', 'newly'], side, new UnknownFacts(), { nodes: (target) => (target === 'gate' ? [node] : []) }), {
      root,
      side,
    }),
  );
}
