/** Lines that would answer findings, as a suggestion that the author takes over with a click on GitHub. */
import { fenced, visible } from './inert.ts';
import type { Item } from './items.ts';

/**
 * The suggestion replaces the line that a comment stands on: the key of an entity, with what is missing below it.
 * @param text of the file, as it is in the head
 * @param line that the comment stands on
 * @returns nothing where what is missing cannot be put there as it is: the entity is written in braces, or says something under that key already
 */
export function suggestionBlock({ at, facets }: Item, text: string, line: number): string | undefined {
  const missing = merged(facets.flatMap(({ findings }) => findings.flatMap(({ suggestion }) => suggestion ?? []).slice(0, 1)));
  const [section = '', id = ''] = at.split('.');
  const lines = text.split('\n');
  const [key = '', ...below] = lines.slice(line - 1);
  const indent = indentOf(key);
  const isKey = key.trim() === `${id}:` && headOf(lines.slice(0, line - 1), indent) === `${section}:`;
  if (missing.size === 0 || !isKey || text.includes('\r') || visible(key) !== key) return undefined;
  const block = below.slice(0, ends(below, indent));
  const inner = /^( +)\S/.exec(block.find((one) => !isBlank(one)) ?? '')?.[1];
  if (inner === undefined || inner.length <= indent) return undefined;
  if (block.some((one) => [...missing.keys()].some((name) => one.startsWith(`${inner}${name}:`)))) return undefined;
  const added = [...missing].flatMap(([name, rest]) => rest.map((one, index) => `${inner}${index === 0 ? `${name}:` : ''}${one}`));
  return fenced([key, ...added].map(honest).join('\n'), 'suggestion');
}

/** Where there is a choice, a click chooses nothing: what is unknown is never fine. */
const honest = (line: string) => line.replace(/^(\s*\w+:) (\S+)(\s+# )or (.*)$/, '$1 unknown$3$2, $4');

const indentOf = (line: string) => line.search(/\S|$/);
const isBlank = (line: string) => /^\s*(#|$)/.test(line);

/** The key that a line stands under, as it is written. */
const headOf = (above: readonly string[], indent: number) => above.findLast((one) => !isBlank(one) && indentOf(one) < indent)?.trim();

/** How many lines stand deeper than an indent. */
function ends(lines: readonly string[], indent: number): number {
  const end = lines.findIndex((one) => !isBlank(one) && indentOf(one) <= indent);
  return end < 0 ? lines.length : end;
}

/** Suggested lines by their first key: what two rules want under one key stands there together, each line once. */
function merged(suggestions: readonly string[]): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const suggestion of suggestions) {
    let current: string[] = [];
    for (const line of suggestion.trimEnd().split('\n')) {
      const [, name, rest = ''] = /^(\w+):(.*)$/.exec(line) ?? [];
      if (name === undefined) {
        if (!current.includes(line)) current.push(line);
        continue;
      }
      current = keys.get(name) ?? [rest];
      keys.set(name, current);
    }
  }
  return keys;
}
