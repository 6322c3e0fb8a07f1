/** Finds a comment without a space before it, which `js-yaml` lets pass and other parsers refuse. */
import type { NodeMarks } from './node-marks.ts';

/** @returns the offset of the first `#` after a bracket, comma or quotation mark that is in no scalar and in no comment */
export function strayComment(text: string, nodes: NodeMarks): number | undefined {
  const { marks, count } = nodes;
  let node = 0;
  for (const { index } of text.matchAll(/#(?<=[[\]{},"']#)/g)) {
    // Scalars end in the order of the text; lists and maps have a negative size.
    while (node < count && ((marks[node * 3 + 1] as number) <= index || (marks[node * 3 + 2] as number) < 0)) node++;
    if ((node === count || (marks[node * 3] as number) > index) && !isInComment(text, index, nodes, node)) return index;
  }
  return undefined;
}

/** Whether a comment with a space before it begins further to the left. @param next the first scalar that ends behind the offset */
function isInComment(text: string, offset: number, nodes: NodeMarks, next: number): boolean {
  const line = text.lastIndexOf('\n', offset) + 1;
  for (let at = text.indexOf('#', line); at < offset; at = text.indexOf('#', at + 1)) {
    const opens = at === line || text[at - 1] === ' ' || text[at - 1] === '\t';
    if (opens && !isInScalar(at, nodes, next)) return true;
  }
  return false;
}

function isInScalar(offset: number, { marks, count }: NodeMarks, next: number): boolean {
  for (let node = Math.min(next, count - 1); node >= 0; node--) {
    const [start, end, size] = marks.subarray(node * 3, node * 3 + 3) as unknown as [number, number, number];
    if (size < 0) continue;
    if (end <= offset) return false;
    if (start <= offset) return true;
  }
  return false;
}
