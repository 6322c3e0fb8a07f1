/** Blank lines at the beginning of a block scalar: parsers disagree where they are indented further than its text. */

const blankLine = /\n +\r?\n/;
const blockScalar = /[|>][-+0-9]*[ \t]*(?:#.*)?\r?$/;

/** @returns the offset of the first such line */
export function overIndented(text: string): number | undefined {
  if (!blankLine.test(text)) return undefined;
  let inScalar = false;
  let widest = { indent: 0, offset: 0 };
  let offset = 0;
  for (const line of text.split('\n')) {
    const indent = line.length - line.trimStart().length;
    if (indent < line.length) {
      if (inScalar && indent < widest.indent) return widest.offset;
      inScalar = blockScalar.test(line);
      widest = { indent: 0, offset };
    } else if (line.replace('\r', '').length > widest.indent) widest = { indent: line.replace('\r', '').length, offset };
    offset += line.length + 1;
  }
  return undefined;
}
