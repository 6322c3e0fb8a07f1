/** Which findings wait for someone: the union of two comparisons. */
import type { Finding } from '../policy/finding.ts';
import type { Asked, FindingKey } from './model.ts';

export const keyOf = ({ root, fingerprint }: FindingKey): string => `${root}\0${fingerprint}`;
export const keyOfAsked = ({ root, finding }: Pick<Asked, 'root' | 'finding'>): string => keyOf({ root, fingerprint: finding.fingerprint });

/**
 * Unites what the head shows against the merge base with what the merge result shows against the tip of the base: what either has as new is asked,
 * once. Warnings and notices ask nobody.
 * @param rootOf the path that a declaration had in the base, where a rename was followed
 */
export function asked(comparisons: readonly (readonly Finding[])[], rootOf: (declaration: string) => string): Asked[] {
  const byKey = new Map<string, Asked>();
  for (const finding of comparisons.flat()) {
    if (finding.existing || (finding.level !== 'error' && finding.level !== 'sign-off')) continue;
    const one = { root: rootOf(finding.declaration), finding };
    if (!byKey.has(keyOfAsked(one))) byKey.set(keyOfAsked(one), one);
  }
  return [...byKey.values()];
}
