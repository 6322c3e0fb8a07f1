/** Brackets and quotations over several lines: `js-yaml` lets their lines begin anywhere, other parsers do not. */

/**
 * @param start where the bracket or quotation mark opens
 * @param end behind where it closes
 * @returns the offset of the first line that is indented too little, if there is one
 */
export function shallowLine(input: string, start: number, end: number): number | undefined {
  let line = input.indexOf('\n', start) + 1;
  if (line === 0 || line >= end) return undefined;
  const least = leastColumn(input, start);
  for (; line !== 0 && line < end; line = input.indexOf('\n', line) + 1) {
    let first = line;
    while (input[first] === ' ') first++;
    if (first >= end || input[first] === '\n' || input[first] === '\r') continue;
    const column = first - line;
    const closes = input[first] === ']' || input[first] === '}';
    if (column < least - (closes ? 1 : 0)) return first;
  }
  return undefined;
}

/** More than the column of the key or dash that it belongs to; alone on its line, as much as that line. */
function leastColumn(input: string, start: number): number {
  const before = input.slice(input.lastIndexOf('\n', start - 1) + 1, start);
  const [dashes = ''] = /^ *(?:- +){0,}/.exec(before) ?? [];
  if (dashes.length < before.length) return dashes.length + 1;
  return dashes.includes('-') ? dashes.lastIndexOf('-') + 1 : before.length;
}
