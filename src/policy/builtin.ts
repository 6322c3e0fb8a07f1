/** The built-in policies, as they were prepared at build time. */
import { rules } from './builtin.generated.ts';
import type { PolicySet } from './policy-set.ts';

let policies: PolicySet | undefined;

export function builtin(): PolicySet {
  policies ??= JSON.parse(rules()) as PolicySet;
  return policies;
}
