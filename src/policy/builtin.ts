/** The built-in policies, as they were prepared at build time. */
import { rules } from './builtin.generated.ts';
import { type Kept, restored } from './kept.ts';
import type { PolicySet } from './policy-set.ts';

let policies: PolicySet | undefined;

export function builtin(): PolicySet {
  policies ??= restored(JSON.parse(rules()) as Kept);
  return policies;
}
