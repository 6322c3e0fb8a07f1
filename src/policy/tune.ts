/** An organisation's tuning of rules: another level, or off with a reason. What a rule means stays. */
import { createHash } from 'node:crypto';
import type { InputError, Result } from '../declaration/model.ts';
import { nearest } from '../declaration/nearest.ts';
import type { Tuning } from './judgement.ts';
import type { PolicySet, Rule } from './policy-set.ts';

/**
 * Applies tuning. A rule that is off is gone: it finds nothing and beats nothing.
 * @returns the tuned set, or an error for each id that no rule has
 */
export function tune(policies: PolicySet, tuning: readonly Tuning[]): Result<PolicySet> {
  const byRule = new Map(tuning.map((entry) => [entry.rule, entry]));
  const ids = policies.rules.map((rule) => rule.id);
  const errors = tuning
    .filter((entry) => !ids.includes(entry.rule))
    .map(
      (entry): InputError => ({
        ...(entry.place ?? { file: 'configuration', line: 1, column: 1, endLine: 1, endColumn: 1 }),
        code: 'config/unknown-rule',
        message: `there is no rule ${entry.rule}`,
        hint: suggested(entry.rule, ids),
      }),
    );
  if (errors.length > 0) return { ok: false, errors };
  if (tuning.length === 0) return { ok: true, value: policies };
  const rules = policies.rules.flatMap((rule) => {
    const level = byRule.get(rule.id)?.level;
    if (level === 'off') return [];
    return level === undefined ? [rule] : [atLevel(rule, level)];
  });
  const digest = createHash('sha256')
    .update(`${policies.digest} ${JSON.stringify(tuning)}`)
    .digest('hex')
    .slice(0, 32);
  return { ok: true, value: { ...policies, rules, digest } };
}

function atLevel(rule: Rule, level: Rule['levels'][number]['level']): Rule {
  const role = (was: string | null) => (level === 'error' ? 'dpo' : level === 'sign-off' ? (was ?? 'privacy') : null);
  return { ...rule, levels: rule.levels.map((entry) => ({ ...entry, level, role: role(entry.role) })) };
}

function suggested(id: string, ids: readonly string[]): string {
  const near = nearest(id, ids);
  return near === undefined ? 'See `privacy-lint rules` for the rules there are.' : `Did you mean "${near}"?`;
}
