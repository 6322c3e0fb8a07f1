/** Cuts a declaration into the entries of its sections by the look of its lines alone, without reading it. */

/** Lines that look like one entry of a section: from the line of its key, indented by two, to the next line that is indented no further. */
export interface Block {
  readonly section: string;
  readonly key: string;
  /** Offsets of its first line and of the line after it. */
  readonly start: number;
  readonly end: number;
  /** Its first line, and the line after it; the first line of the file is 1. */
  readonly line: number;
  readonly nextLine: number;
}

/** What holds entries by id. */
export const sections: ReadonlySet<string> = new Set(['datasets', 'recipients', 'technologies', 'activities', 'communications']);
const keyLine = /^ {2}([A-Za-z][\w-]*):(?=[ \r\n]|$)/;
const sectionLine = /^([a-z]+): *\r?$/;
const space = 0x20;

/** @returns the blocks in the order of the text; where a section begins in another way than with plain keys, none of it */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let section: string | undefined;
  let open: Omit<Block, 'end' | 'nextLine'> | undefined;
  let line = 1;
  const close = (end: number) => {
    if (open !== undefined) blocks.push({ ...open, end, nextLine: line });
    open = undefined;
  };
  for (let start = 0; start < text.length; line++) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const depth = shallowDepth(text, start, end);
    if (depth === undefined) {
      // Something stands in the section before its first key.
      if (open === undefined) section = undefined;
    } else if (depth >= 0) {
      close(start);
      const written = text.slice(start, end);
      const key: string | undefined = depth === 2 && section !== undefined ? keyLine.exec(written)?.[1] : undefined;
      if (section !== undefined && key !== undefined) open = { section, key, start, line };
      else section = depth === 0 ? sectionIn(written) : undefined;
    }
    start = end + 1;
  }
  close(text.length);
  return blocks;
}

/** Columns by which a line is indented, up to two; `undefined` for more, -1 for a line that says nothing. */
function shallowDepth(text: string, start: number, end: number): number | undefined {
  let first = start;
  while (text.charCodeAt(first) === space) first++;
  if (first >= end || text[first] === '#' || text[first] === '\r') return -1;
  return first - start > 2 ? undefined : first - start;
}

function sectionIn(line: string): string | undefined {
  const name = sectionLine.exec(line)?.[1];
  return name !== undefined && sections.has(name) ? name : undefined;
}
