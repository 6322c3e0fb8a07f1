/** The line that a finding or an error points at, with what it points at underlined. */
import type { Place } from '../declaration/model.ts';
import { visible } from './inert.ts';

/** Lines are cut to this many characters around the place. */
const shownWidth = 120;

export interface Excerpt {
  readonly number: number;
  readonly line: string;
  /** Spaces, then carets, as wide as the line they stand under. */
  readonly underline: string;
}

/** @returns `undefined` where the text has no such line */
export function excerpt(text: string, place: Place): Excerpt | undefined {
  const line = lineOf(text, place.line);
  if (line === undefined) return undefined;
  const from = Math.min(place.column - 1, line.length);
  const to = place.endLine > place.line ? line.trimEnd().length : Math.min(place.endColumn - 1, line.length);
  const start = from > shownWidth - 40 ? from - 40 : 0;
  const end = Math.min(line.length, start + shownWidth);
  const cut = { before: start > 0 ? '… ' : '', after: end < line.length ? ' …' : '' };
  const marked = Math.max(from, Math.min(to, end));
  return {
    number: place.line,
    line: `${cut.before}${visible(line.slice(start, end))}${cut.after}`.trimEnd(),
    underline: ' '.repeat(cut.before.length + width(line.slice(start, from))) + '^'.repeat(Math.max(1, width(line.slice(from, marked)))),
  };
}

/** One line of a text, found without splitting the whole of it. */
function lineOf(text: string, number: number): string | undefined {
  let start = 0;
  for (let line = 1; line < number; line++) {
    start = text.indexOf('\n', start) + 1;
    if (start === 0) return undefined;
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end).replace(/\r$/, '');
}

function width(text: string): number {
  const shown = visible(text);
  if (/^[ -~]*$/.test(shown)) return shown.length;
  // Made here, since most text needs none of it.
  const wide = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
  let columns = 0;
  for (const character of shown) columns += wide.test(character) ? 2 : 1;
  return columns;
}
