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
export const inForce = (rules: readonly Rule[], asOf: string) =>
  rules.filter(({ effective: { from, until } }) => (from ?? '') <= asOf && asOf <= (until ?? '9999'));

/** Gravest first, then by place; the same findings always in the same order. */
export function sorted(findings: readonly Finding[]): Finding[] {
  const key = (finding: Finding) =>
    `${levels.indexOf(finding.level)} ${finding.place.file} ${String(finding.place.line).padStart(8, '0')} ${finding.rule} ${finding.at} ${finding.fingerprint}`;
  return findings
    .map((finding) => [key(finding), finding] as const)
    .sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
    .map(([, finding]) => finding);
}
