/** Writes an accepted risk into a declaration, and leaves every other byte of the file as it is. */
import { isMap, isScalar, isSeq, type Pair, parseDocument, stringify, type YAMLMap, type YAMLSeq } from 'yaml';

/** What an entry under `accepted` says. */
export interface AcceptedEntry {
  readonly rule: string;
  readonly at: string;
  readonly finding: string;
  readonly reason: string;
  readonly until: string;
}

/**
 * Adds an entry to a declaration's text.
 * @param text a declaration that was read without errors
 * @returns the new text; what it says is what the old one said, and the entry
 */
export function withAccepted(text: string, entry: AcceptedEntry): string {
  const document = parseDocument(text);
  const map = document.contents;
  const edited = isMap(map) && !map.flow ? insert(text, map, entry) : undefined;
  document.hasIn(['accepted']) && isSeq(document.getIn(['accepted']))
    ? document.addIn(['accepted'], entry)
    : document.setIn(['accepted'], [entry]);
  const wanted = document.toJS();
  // Should an edit ever say something else, the writer of `yaml` writes the file: right before pretty.
  return edited !== undefined && same(parseDocument(edited).toJS(), wanted) ? edited : document.toString();
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function insert(text: string, map: YAMLMap, entry: AcceptedEntry): string | undefined {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = (indent: number, entries: readonly object[]) =>
    stringify(entries, { lineWidth: 0 })
      .trimEnd()
      .split('\n')
      .map((line) => `${' '.repeat(indent)}${line}${newline}`)
      .join('');
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === 'accepted') as Pair | undefined;
  if (!pair) {
    const end = lineEnd(text, map.range?.[1] ?? text.length);
    const before = text.slice(0, end);
    return `${before}${before === '' || before.endsWith('\n') ? '' : newline}${newline}accepted:${newline}${lines(2, [entry])}${text.slice(end)}`;
  }
  const list = pair.value as YAMLSeq | undefined;
  if (!isSeq(list) || list.flow || list.items.length === 0) return undefined;
  const start = list.range?.[0] ?? 0;
  const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
  const last = list.items.at(-1) as { range?: readonly [number, number, number] };
  const end = lineEnd(text, last.range?.[1] ?? start);
  const before = text.slice(0, end);
  return `${before}${before.endsWith('\n') ? '' : newline}${lines(indent, [entry])}${text.slice(end)}`;
}

/** Where the line ends that a place is in, its line break included; a place at the start of a line is an end already. */
function lineEnd(text: string, place: number): number {
  if (place > 0 && text[place - 1] === '\n') return place;
  const end = text.indexOf('\n', place);
  return end === -1 ? text.length : end + 1;
}
