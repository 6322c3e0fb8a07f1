/** What there is to say about a rule: for `explain`, `rules` and SARIF. */

import { builtinDocumentation } from '../../policy/builtin-prose.ts';
import type { Level } from '../../policy/finding.ts';
import { levels } from '../../policy/finding.ts';
import type { Rule, RuleDocumentation } from '../../policy/policy-set.ts';
import type { RuleDescription } from '../../report/report.ts';
import type { Policies } from '../configuration/policies.ts';

export interface DescribedRule extends RuleDescription {
  readonly rule: Rule;
  readonly documentation: RuleDocumentation | undefined;
}

/** @returns `undefined` where there is no such rule, or it is switched off */
export function describe(policies: Policies, id: string): DescribedRule | undefined {
  const rule = policies.rules.find((one) => one.id === id);
  if (!rule) return undefined;
  const documentation = [...policies.ownDocumentation, ...builtinDocumentation()].find((one) => one.id === id);
  return { rule, documentation, title: rule.title, why: documentation?.why ?? '', sources: rule.sources };
}

/** The levels that a rule can have, gravest first. */
export function levelsOf(rule: Rule): Level[] {
  return levels.filter((level) => rule.levels.some((one) => one.level === level));
}

/** Who is asked by a rule, sorted. */
export function rolesOf(rule: Rule): string[] {
  return [...new Set(rule.levels.flatMap(({ role }) => role ?? []))].sort();
}
