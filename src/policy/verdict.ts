/** What all judging shares: the rules in force on a day, the order of findings, the verdict. */
import { type Finding, levels, type Verdict } from './finding.ts';
import type { Rule } from './policy-set.ts';

/** `fail` with any new error, else `sign-off` with any new finding of that level, else `pass`. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const open = findings.filter((finding) => !finding.existing);
  if (open.some((finding) => finding.level === 'error')) return 'fail';
  return open.some((finding) => finding.level === 'sign-off') ? 'sign-off' : 'pass';
}

/** Law has dates: the rules that exist on a day. */
export function inForce(rules: readonly Rule[], asOf: string): readonly Rule[] {
  // Thousands of declarations are judged by the same rules on the same day.
  if (last.of !== rules || last.asOf !== asOf)
    last = { of: rules, asOf, rules: rules.filter(({ effective: { from, until } }) => (from ?? '') <= asOf && asOf <= (until ?? '9999')) };
  return last.rules;
}

let last: { of?: readonly Rule[]; asOf: string; rules: readonly Rule[] } = { asOf: '', rules: [] };

/** Gravest first, then by place; the same findings always in the same order. */
export function sorted(findings: readonly Finding[]): Finding[] {
  const key = (finding: Finding) =>
    `${levels.indexOf(finding.level)} ${finding.place.file} ${String(finding.place.line).padStart(8, '0')} ${finding.rule} ${finding.at} ${finding.fingerprint}`;
  return findings
    .map((finding) => [key(finding), finding] as const)
    .sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
    .map(([, finding]) => finding);
}
