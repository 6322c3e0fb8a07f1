/** Texts with `{expression}` parts: messages, fixes and suggested lines. */
import { compile, readsOf, type Scope, type Tree, type Value } from './expression.ts';
import type { Template } from './policy-set.ts';

/** Longer lists are cut in messages; the finding's witnesses have all. */
const mostNamed = 6;

/** `a`, `a and b`, `a, b and c`, `a, b, c … and 4 more`; "nothing" for none. */
export function inWords(items: readonly string[]): string {
  if (items.length === 0) return 'nothing';
  if (items.length > mostNamed) return `${items.slice(0, mostNamed).join(', ')} and ${items.length - mostNamed} more`;
  return items.length === 1 ? (items[0] as string) : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

export function render(template: Template, scope: Scope): string {
  return template.map((part) => (typeof part === 'string' ? part : words(compile(part.tree)(scope), part.tree as Tree))).join('');
}

/** Facts that list people: where nobody is named there are people all the same. */
const ofPeople = ['subjects', 'people', 'indirect_people'];

function words(value: Value | undefined, [operator, , key]: Tree): string {
  if (!Array.isArray(value)) return value === undefined ? '' : String(value);
  return value.length === 0 && operator === '.' && ofPeople.includes(key as string) ? 'unnamed people' : inWords(value);
}

/** The values that a text names, uncut. */
export function valuesOf(template: Template, scope: Scope): unknown[] {
  return template.flatMap((part) => (typeof part === 'string' ? [] : [compile(part.tree)(scope)]));
}

/** Cuts a text at its expressions: `{…}` is one, `{{` and `}}` are braces. */
export function splitTemplate(
  text: string,
):
  | { readonly ok: true; readonly parts: readonly (string | { readonly expression: string })[] }
  | { readonly ok: false; readonly message: string } {
  const parts: (string | { expression: string })[] = [];
  let plain = '';
  for (let index = 0; index < text.length; index += 1) {
    const two = text.slice(index, index + 2);
    if (two === '{{' || two === '}}') {
      plain += two[0];
      index += 1;
    } else if (text[index] === '{') {
      const end = closing(text, index);
      if (end < 0) return { ok: false, message: 'a { without its }' };
      if (plain !== '') parts.push(plain);
      plain = '';
      parts.push({ expression: text.slice(index + 1, end) });
      index = end;
    } else plain += text[index];
  }
  if (plain !== '') parts.push(plain);
  return { ok: true, parts };
}

/** The `}` that ends an expression: not one inside a quoted string. */
function closing(text: string, open: number): number {
  let quote = '';
  for (let index = open + 1; index < text.length; index += 1) {
    const character = text[index] as string;
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '}') return index;
  }
  return -1;
}

/** Paths of facts that a text names. */
export function templateReads(template: Template): string[] {
  return template.flatMap((part) => (typeof part === 'string' ? [] : [...readsOf(part.tree as Tree)]));
}
