/** Writes an accepted risk into a declaration, and leaves every other byte of the file as it is. */
import { isMap, isPair, isScalar, isSeq, type Pair, parseDocument, stringify, type YAMLMap, type YAMLSeq } from 'yaml';

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
  const before = meaning(document);
  // Where a list may stand, its only item may stand alone.
  const accepted = [...[before.accepted ?? []].flat(), entry];
  const edited = isMap(map) ? insert(text, map, entry) : undefined;
  // Should an edit ever say something else, the writer of `yaml` writes the file: right before pretty.
  if (edited !== undefined && JSON.stringify(meaning(parseDocument(edited))) === JSON.stringify({ ...before, accepted })) return edited;
  document.set('accepted', document.createNode(accepted));
  return document.toString({ lineWidth: 0 });
}

const meaning = (document: ReturnType<typeof parseDocument>) => document.toJS({ maxAliasCount: -1 }) as Record<string, unknown>;

/** @returns the text with the entry; `undefined` where it cannot be put in without touching the rest */
function insert(text: string, map: YAMLMap, entry: AcceptedEntry): string | undefined {
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === 'accepted') as Pair | undefined;
  const value = pair?.value;
  if (pair === undefined) return map.flow ? beforeEnd(text, map, `"accepted": [${JSON.stringify(entry)}]`) : newSection(text, map, entry);
  if (isSeq(value)) return value.flow ? beforeEnd(text, value, JSON.stringify(entry)) : nextItem(text, value, entry);
  if (!isMap(value) || !value.range) return undefined;
  const [start, end] = value.range;
  const alone = text.slice(start, end);
  if (value.flow) return `${text.slice(0, start)}[${alone}, ${JSON.stringify(entry)}]${text.slice(end)}`;
  // Its lines become those of the first item.
  const indent = indentOf(text, start);
  const item = `- ${alone.replace(/\n(?=[^\r\n])/g, '\n  ')}`;
  return appended(text.slice(0, start) + item, lines(text, indent, entry), text.slice(end));
}

/** Behind the last member of a map or list in brackets: a comma and comments may follow it. */
function beforeEnd(text: string, { items, range }: YAMLMap | YAMLSeq, member: string): string | undefined {
  const last = items.at(-1);
  const node = (isPair(last) ? (last.value ?? last.key) : last) as { range?: readonly [number, number, number] | null } | undefined;
  const end = node === undefined ? range && range[0] + 1 : node.range?.[1];
  return end ? `${text.slice(0, end)}${node === undefined ? '' : ', '}${member}${text.slice(end)}` : undefined;
}

function newSection(text: string, map: YAMLMap, entry: AcceptedEntry): string {
  const newline = newlineOf(text);
  const end = lineEnd(text, map.range?.[1] ?? text.length);
  return appended(text.slice(0, end), `${text === '' ? '' : newline}accepted:${newline}${lines(text, 2, entry)}`, text.slice(end));
}

function nextItem(text: string, { items, range }: YAMLSeq, entry: AcceptedEntry): string | undefined {
  if (!range) return undefined;
  const last = items.at(-1) as { range?: readonly [number, number, number] } | undefined;
  const end = lineEnd(text, last?.range?.[1] ?? range[0]);
  return appended(text.slice(0, end), lines(text, indentOf(text, range[0]), entry), text.slice(end));
}

/** Whole lines after what may end in the middle of one. */
const appended = (before: string, added: string, after: string): string =>
  `${before}${before === '' || before.endsWith('\n') ? '' : newlineOf(before)}${added}${after}`;

const newlineOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
const indentOf = (text: string, place: number): number => place - (text.lastIndexOf('\n', place - 1) + 1);

/** The entry as an item of a list. */
const lines = (text: string, indent: number, entry: AcceptedEntry): string =>
  stringify([entry], { lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map((line) => `${' '.repeat(indent)}${line}${newlineOf(text)}`)
    .join('');

/** Where the line ends that a place is in, its line break included; a place at the start of a line is an end already. */
function lineEnd(text: string, place: number): number {
  if (place > 0 && text[place - 1] === '\n') return place;
  const end = text.indexOf('\n', place);
  return end === -1 ? text.length : end + 1;
}
