/** Policies as they are kept between the build and a run: what many rules cite stands there once. */
import type { Source } from './finding.ts';
import type { PolicySet, Rule } from './policy-set.ts';

export interface Kept extends Omit<PolicySet, 'rules'> {
  readonly cited: readonly Source[];
  /** Positions in `cited` in place of sources. */
  readonly rules: readonly (Omit<Rule, 'sources'> & { readonly sources: readonly number[] })[];
}

export function kept(policies: PolicySet): Kept {
  const cited = new Map<string, number>();
  const position = (source: Source): number => {
    const key = JSON.stringify(source);
    const at = cited.get(key) ?? cited.size;
    cited.set(key, at);
    return at;
  };
  const rules = policies.rules.map((rule) => ({ ...rule, sources: rule.sources.map(position) }));
  return { ...policies, rules, cited: [...cited.keys()].map((key) => JSON.parse(key)) };
}

export function restored({ cited, rules, ...policies }: Kept): PolicySet {
  return { ...policies, rules: rules.map((rule) => ({ ...rule, sources: rule.sources.map((at) => cited[at] as Source) })) };
}
