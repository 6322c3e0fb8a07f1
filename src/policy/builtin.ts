/** The built-in policies, as they were prepared at build time. */
import { levels, rules } from './builtin.generated.ts';
import { type Packed, unpack } from './packed.ts';
import type { PolicySet } from './policy-set.ts';

let policies: PolicySet | undefined;

export function builtin(): PolicySet {
  policies ??= unpack(JSON.parse(rules()) as Packed, levels());
  return policies;
}
