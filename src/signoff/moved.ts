/** What moved between a finding that someone had signed off and the one that took its place. */
import type { Change } from '../changes/change.ts';
import type { Finding } from '../policy/finding.ts';

/** The same rule at the same entity: the one took the other's place. */
export const replaces = (is: Finding, was: Finding): boolean => is.rule === was.rule && is.at === was.at;

/**
 * @param changes what moved in the declarations since
 * @returns a line each, at least one
 */
export function movedBetween(was: Finding, is: Finding, changes: readonly Change[]): string[] {
  const lines = [
    ...(was.level === is.level ? [] : [`level: ${was.level} → ${is.level}`]),
    ...(was.role === is.role ? [] : [`role: ${was.role} → ${is.role}`]),
    ...[...new Set([...Object.keys(was.values), ...Object.keys(is.values)])]
      .sort()
      .filter((path) => told(was.values[path]) !== told(is.values[path]))
      .map((path) => `${path}: ${told(was.values[path])} → ${told(is.values[path])}`),
    ...is.witnesses.filter((one) => !was.witnesses.includes(one)).map((one) => `now also ${one}`),
    ...was.witnesses.filter((one) => !is.witnesses.includes(one)).map((one) => `no longer ${one}`),
  ];
  if (lines.length > 0) return lines;
  // It rests on more than its rule reads: on who a recipient is, say.
  const here = changes.filter(({ at }) => at === is.at);
  const rest = (here.length > 0 ? here : changes).map(({ summary }) => summary);
  return rest.length > 0 ? rest : ['something that it refers to, such as a name, a contract, a role, people, a purpose or a document'];
}

function told(value: Finding['values'][string] | undefined): string {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return 'nothing';
  return Array.isArray(value) ? [...value].sort().join(', ') : String(value);
}
