/** The comment under a line: all findings of one entity, what to do, why, and how they are signed together. */

import { grouped } from '../declaration/grouped.ts';
import { fitted, itemMarker } from './comment.ts';
import { code, fenced, prose } from './inert.ts';
import type { Item } from './items.ts';
import { cited, facetMarkdown, heading } from './markdown.ts';
import { suggestionBlock } from './suggestion.ts';

/** What the comments under lines are written from. */
export interface Told {
  /** Why a rule matters, by its id. */
  readonly whyOf: (rule: string) => string | undefined;
  /** The name of a finding in commands, by its fingerprint. */
  readonly nameOf: (fingerprint: string) => string;
  /** Roles whose findings an approving review signs. */
  readonly reviewSigns: readonly string[];
}

/**
 * @param line where it stands in the head: what is missing there can be taken over with a click
 */
export function lineComment(item: Item, told: Told, line?: { readonly text: string; readonly number: number }): string {
  const suggestion = line && suggestionBlock(item, line.text, line.number);
  const facets = item.facets.map((facet) => {
    const [{ suggestion: lines }] = facet.findings;
    return [facetMarkdown(facet), ...(lines && !suggestion ? [fenced(lines, 'yaml')] : [])].join('\n\n');
  });
  const whys = [...new Map(item.facets.map((facet) => [facet.rule, facet])).values()].map((facet) => {
    const why = told.whyOf(facet.rule)?.trim();
    return `- ${why ? `${prose(why)} ` : ''}${cited(facet)}`;
  });
  const parts = [
    `**${heading(item)}**`,
    ...facets,
    ...(suggestion ? [`One click puts what is missing in its place; then fill it in, as it is true:\n\n${suggestion}`] : []),
    `<details><summary>Why, and where it says so</summary>\n\n${whys.join('\n')}\n\n</details>`,
    ...signed(item, told),
  ];
  return fitted(parts, itemMarker(item));
}

/** Most names of findings that a command line is offered for. */
const mostNames = 10;

/** How the findings of one entity are signed together, for each role. */
function signed({ facets }: Item, { nameOf, reviewSigns }: Told): string[] {
  const asked = facets.filter(({ level }) => level === 'sign-off');
  const lines = [...grouped(asked, ({ role }) => role ?? 'dpo')].flatMap(([role, own]) => {
    const names = own.flatMap(({ findings }) => findings.map(({ fingerprint }) => nameOf(fingerprint)));
    const command = code(`/sign-off ${names.join(' ')}${role === 'dpo' ? ' <reason>' : ''}`);
    if (names.length > mostNames) return [];
    return [
      `${prose(role)} ${reviewSigns.includes(role) ? 'signs this off by approving, or by itself with' : 'signs this off with'} ${command}`,
    ];
  });
  return lines.length === 0 ? [] : [`<sub>${lines.join('<br>')}</sub>`];
}
