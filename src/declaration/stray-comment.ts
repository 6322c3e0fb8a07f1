/** Finds a comment without a space before it, which `js-yaml` lets pass and other parsers refuse. */
import type { NodeMarks } from './node-marks.ts';

/** @returns the offset of the first `#` after a bracket, comma or quotation mark that is in no scalar */
export function strayComment(text: string, { marks, count }: NodeMarks): number | undefined {
  let node = 0;
  for (const { index } of text.matchAll(/#(?<=[[\]{},"']#)/g)) {
    // Scalars end in the order of the text; lists and maps have a negative size.
    while (node < count && ((marks[node * 3 + 1] as number) <= index || (marks[node * 3 + 2] as number) < 0)) node++;
    if (node === count || (marks[node * 3] as number) > index) return index;
  }
  return undefined;
}
