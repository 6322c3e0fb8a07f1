/** The built-in policies, as they were prepared at build time. */
import { prose, rules, whys } from './builtin.generated.ts';
import type { PolicySet, RuleDocumentation } from './policy-set.ts';

let policies: PolicySet | undefined;
let documentation: readonly RuleDocumentation[] | undefined;

export function builtin(): PolicySet {
  policies ??= JSON.parse(rules()) as PolicySet;
  return policies;
}

/** Why, examples and conditions of the built-in rules. */
export function builtinDocumentation(): readonly RuleDocumentation[] {
  documentation ??= JSON.parse(prose()) as RuleDocumentation[];
  return documentation;
}

/** Why each built-in rule matters, by its id. */
export function builtinWhys(): Readonly<Record<string, string>> {
  return JSON.parse(whys()) as Record<string, string>;
}
