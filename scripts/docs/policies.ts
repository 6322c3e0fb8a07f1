/** The built-in modules, as they are written. */
import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { Case, RuleText } from '../../src/policy/rule.ts';

export interface Document {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly published?: string;
}

/** A rule with one case has it at its top level. */
export type WrittenRule = RuleText & Partial<Case>;

export interface Module {
  readonly module: string;
  readonly title: string;
  readonly rules?: readonly WrittenRule[];
}

const read = (name: string): unknown => load(readFileSync(`policies/${name}`, 'utf8'));

export const documents = read('sources.yml') as Readonly<Record<string, Document>>;

export const modules = readdirSync('policies')
  .filter((name) => name.endsWith('.yml') && name !== 'sources.yml')
  .sort()
  .map(read)
  .filter((content): content is Module => typeof (content as Module).module === 'string');

export const casesOf = (rule: WrittenRule): readonly Case[] => rule.cases ?? [rule as Case];

/** Where a rule comes from, each with a link. */
export function citations(rule: WrittenRule): string[] {
  const sources = Array.isArray(rule.source) ? rule.source : [rule.source];
  return sources.map(({ document, section }) => {
    const cited = documents[document];
    if (cited === undefined) throw new Error(`${rule.id} cites ${document}, which policies/sources.yml does not name`);
    const dated = cited.published === undefined ? '' : ` (${cited.published})`;
    return `[${cited.title}](${cited.url}), ${cited.publisher}${dated}: ${section}`;
  });
}
