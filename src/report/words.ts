/** Words that several formats share. */
import type { Finding, Level, Verdict } from '../policy/finding.ts';
import { levels } from '../policy/finding.ts';
import type { Item } from './items.ts';

export const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

/** "needs sign-off from privacy", "error": what a level asks, and of whom. */
export function asks(level: Level, role: string | null): string {
  return level === 'sign-off' ? `sign-off (${role})` : level;
}

/** "1 error, 2 sign-offs (dpo, privacy) and 1 notice in 2 items". */
export function tally(items: readonly Item[]): string {
  const facets = items.flatMap((item) => item.facets);
  const parts = levels.flatMap((level) => {
    const found = facets.filter((facet) => facet.level === level);
    if (found.length === 0) return [];
    const number = found.reduce((sum, facet) => sum + facet.findings.length, 0);
    const roles = level === 'sign-off' ? ` (${[...new Set(found.map((facet) => facet.role))].sort().join(', ')})` : '';
    return [`${count(number, level)}${roles}`];
  });
  if (parts.length === 0) return 'Nothing found';
  return `${parts.join(', ')} in ${count(items.length, 'item')}`;
}

/** "2 risks that stood before", "1 accepted risk": what does not count. */
export function uncounted(existing: readonly Pick<Finding, 'accepted'>[]): string[] {
  const accepted = existing.filter((one) => one.accepted !== undefined).length;
  const before = existing.length - accepted;
  return [
    ...(before > 0 ? [`${count(before, 'risk')} that stood before`] : []),
    ...(accepted > 0 ? [count(accepted, 'accepted risk')] : []),
  ];
}

export const verdictWords: Readonly<Record<Verdict, string>> = {
  pass: 'pass',
  'sign-off': 'waits for sign-off',
  fail: 'fail',
};

/** Places and fingerprints are what machines need; people need the document and the section. */
export const cited = ({ source }: Pick<Finding, 'source'>): string => `${source.document}, “${source.section}”`;

/** Facets name their first findings and count the rest. */
export const shownOfFacet = 3;
