/** An organisation's tuning of rules: another level, or off with a reason. What a rule means stays. */
import { createHash } from 'node:crypto';
import type { InputError, Place, Result } from '../declaration/model.ts';
import { nearest } from '../declaration/nearest.ts';
import { shown } from '../declaration/shown.ts';
import { type Level, levels } from './finding.ts';
import type { Tuning } from './judgement.ts';
import type { PolicySet, Rule } from './policy-set.ts';

/**
 * Applies tuning. A rule that is off is gone: it finds nothing and beats nothing.
 * @returns the tuned set, or an error for each id that no rule has
 */
export function tune(policies: PolicySet, tuning: readonly Tuning[]): Result<PolicySet> {
  const byRule = new Map(tuning.map((entry) => [entry.rule, entry]));
  const errors = unknownRules(policies, tuning);
  if (errors.length > 0) return { ok: false, errors };
  if (tuning.length === 0) return { ok: true, value: policies };
  const rules = policies.rules.flatMap((rule) => {
    const level = byRule.get(rule.id)?.level;
    if (level === 'off') return [];
    return level === undefined ? [rule] : [atLevel(rule, level)];
  });
  // Where a file says so is no part of what is said.
  const said = tuning.map(({ rule, level, reason }) => ({ rule, level, reason }));
  const digest = createHash('sha256')
    .update(`${policies.digest} ${JSON.stringify(said)}`)
    .digest('hex')
    .slice(0, 32);
  return { ok: true, value: { ...policies, rules, digest } };
}

/**
 * An organisation's tuning, and what a repository tunes on top: it may make a rule graver than it is otherwise, or switch on what is off.
 * @param organisation who set the base, for messages, and whether the repository may also be weaker, with a reason
 * @returns one entry a rule; or an error for each that no rule has or that is weaker
 */
export function stricter(
  policies: PolicySet,
  base: readonly Tuning[],
  own: readonly Tuning[],
  organisation: { readonly by: string; readonly weaker: boolean },
): Result<readonly Tuning[]> {
  const set = new Map(base.map((entry) => [entry.rule, entry]));
  const errors = unknownRules(policies, [...base, ...own]);
  for (const entry of own) {
    const rule = policies.rules.find(({ id }) => id === entry.rule);
    if (!rule) continue;
    const before = set.get(entry.rule)?.level ?? gravest(rule);
    set.set(entry.rule, entry);
    const now = entry.level ?? before;
    if (order.indexOf(now) <= order.indexOf(before) || (organisation.weaker && entry.reason)) continue;
    const hint = organisation.weaker
      ? `Give a reason: { level: ${now}, reason: … }`
      : `Take it out, or have the level changed there, or \`allow: [rules]\` written`;
    errors.push({
      ...placeOf(entry),
      code: 'config/not-allowed',
      message: `${entry.rule} would be weaker here (${now}) than by ${organisation.by} (${before})`,
      hint,
    });
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: [...set.values()] };
}

/** Gravest first. */
const order: readonly (Level | 'off')[] = [...levels, 'off'];

const gravest = (rule: Rule): Level => levels.find((level) => rule.levels.some((one) => one.level === level)) ?? 'notice';

const placeOf = ({ place }: Tuning): Place => place ?? { file: 'configuration', line: 1, column: 1, endLine: 1, endColumn: 1 };

function unknownRules(policies: PolicySet, tuning: readonly Tuning[]): InputError[] {
  const ids = policies.rules.map((rule) => rule.id);
  return tuning
    .filter((entry) => !ids.includes(entry.rule))
    .map((entry) => ({
      ...placeOf(entry),
      code: 'config/unknown-rule',
      message: `there is no rule ${shown(entry.rule)}`,
      hint: suggested(entry.rule, ids),
    }));
}

function atLevel(rule: Rule, level: Rule['levels'][number]['level']): Rule {
  const role = (was: string | null) => (level === 'error' ? 'dpo' : level === 'sign-off' ? (was ?? 'privacy') : null);
  return { ...rule, levels: rule.levels.map((entry) => ({ ...entry, level, role: role(entry.role) })) };
}

function suggested(id: string, ids: readonly string[]): string {
  const near = nearest(id, ids);
  return near === undefined ? 'See `privacy-lint rules` for the rules there are.' : `Did you mean "${near}"?`;
}
