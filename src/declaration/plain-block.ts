/** Text over several lines (`|`, `>`) in plain form: no line is indented further than the first. */
import { dash, endsLine, greater, isText, nextLine, notPlain, space } from './plain-text.ts';

/**
 * @param start where the `|` or `>` stands
 * @param indent the column of what it belongs to
 * @returns what it says, and the line end behind its last line that says something
 */
export function readBlock(text: string, start: number, indent: number): { readonly value: string; readonly end: number } {
  const isFolded = text.charCodeAt(start) === greater;
  const isStripped = text.charCodeAt(start + 1) === dash;
  let end = start + (isStripped ? 2 : 1);
  let column = 0;
  let value = '';
  let blank = 0;
  for (let line = nextLine(text, end), at = line; line < text.length; line = at = nextLine(text, at)) {
    while (text.charCodeAt(at) === space) at++;
    if (column === 0) column = at - line;
    if (column <= indent) throw notPlain;
    if (endsLine(text.charCodeAt(at))) {
      if (at > line) throw notPlain;
      blank++;
      continue;
    }
    if (at - line < column) break;
    if (at - line > column) throw notPlain;
    while (isText(text.charCodeAt(at))) at++;
    if (value !== '') value += blank === 0 && isFolded ? ' ' : '\n'.repeat(isFolded ? blank : blank + 1);
    value += text.slice(line + column, at);
    blank = 0;
    end = at;
  }
  if (value === '') throw notPlain;
  return { value: isStripped ? value : `${value}\n`, end };
}
