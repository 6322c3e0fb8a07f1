/** What people read about the built-in policies, as it was prepared at build time; judging needs none of it. */
import type { RuleDocumentation } from './policy-set.ts';
import { prose, whys } from './prose.generated.ts';

let documentation: readonly RuleDocumentation[] | undefined;

/** Why, examples and conditions of the built-in rules. */
export function builtinDocumentation(): readonly RuleDocumentation[] {
  documentation ??= JSON.parse(prose()) as RuleDocumentation[];
  return documentation;
}

/** Why each built-in rule matters, by its id. */
export function builtinWhys(): Readonly<Record<string, string>> {
  return JSON.parse(whys()) as Record<string, string>;
}
