/**
 * Reads a file that is much like one that was read before: the head of a pull request beside its base. Entries whose lines are the same need
 * not be parsed again. In their place the parser sees a word; where it takes that word for the value of the entry's key, on that line, it
 * would have read the lines themselves as it did before, since without anchors nothing that it has read changes how it goes on.
 */
import { YAMLException } from 'js-yaml';
import { type Block, blocksOf, sections } from './blocks.ts';
import { isMap } from './entity.ts';
import type { ParsedFile, Place, SourceFile } from './model.ts';

/** An entry that both files have: where it stands in each, and in the text that is parsed. */
interface Reused {
  readonly before: Block;
  readonly here: Block;
  /** Its line in the abridged text. */
  readonly line: number;
  /** What stands there for its value. */
  readonly word: string;
}

/**
 * @param like a file that was read before, and is right
 * @param parse reads a text as a file of its own; it throws what the parser throws
 * @returns the same as reading all of it gives, or `undefined`: then it has to be read in whole
 */
export function parseAbridged(path: string, text: string, like: ParsedFile, parse: (text: string) => ParsedFile): ParsedFile | undefined {
  if (!like.source.isPlain) return undefined;
  const { abridged, reused } = abridge(text, like);
  if (reused.length === 0) return undefined;
  try {
    const { value, source } = parse(abridged);
    if (!source.isPlain || !isMap(value) || !reused.every((one) => isInPlace(one, value, source))) return undefined;
    const sound = new Set<unknown>();
    for (const { here } of reused) {
      const entry = entriesOf(like.value, here.section)[here.key];
      entriesOf(value, here.section)[here.key] = entry;
      if (isMap(entry)) sound.add(entry);
    }
    return { value, source: new AbridgedSource(path, text, { value, source }, like, reused), sound };
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}

const entriesOf = (file: unknown, section: string) => (file as Record<string, Record<string, unknown>>)[section] as Record<string, unknown>;

function abridge(text: string, like: ParsedFile): { readonly abridged: string; readonly reused: readonly Reused[] } {
  const before = new Map(blocksOf(like.source.text).map((block) => [nameOf(block), block]));
  const keys = keyLines(like);
  const reused: Reused[] = [];
  let abridged = '';
  let copied = 0;
  let dropped = 0;
  for (const here of blocksOf(text)) {
    const block = before.get(nameOf(here));
    if (block === undefined || !sameText(text, here, like.source.text, block) || !isEntry(block, like, keys)) continue;
    const word = `reused-${reused.length}`;
    abridged += `${text.slice(copied, here.start)}  ${here.key}: ${word}\n`;
    reused.push({ before: block, here, line: here.line - dropped, word });
    copied = here.end;
    dropped += here.nextLine - here.line - 1;
  }
  return { abridged: abridged + text.slice(copied), reused };
}

const nameOf = ({ section, key }: Block) => `${section}.${key}`;

/** The end of a file may end a value otherwise than the next line does. */
const sameText = (text: string, here: Block, other: string, there: Block) =>
  here.end - here.start === there.end - there.start &&
  (here.end === text.length) === (there.end === other.length) &&
  text.slice(here.start, here.end) === other.slice(there.start, there.end);

/** Whether lines that look like an entry were read as one, and as nothing else: a key stands on its first line, and the next one behind its last. */
function isEntry({ section, key, line, nextLine, end }: Block, { source }: ParsedFile, keys: ReadonlyMap<number, string>): boolean {
  const next = keys.get(nextLine);
  return keys.get(line) === `${section}.${key}` && (end === source.text.length || next === '' || next?.startsWith(`${section}.`) === true);
}

/** The lines of keys: of those at the top "", of those of a section their entry. */
function keyLines({ value, source }: ParsedFile): ReadonlyMap<number, string> {
  const lines = new Map<number, string>();
  if (!isMap(value)) return lines;
  for (const key of Object.keys(value)) {
    const section = value[key];
    lines.set(source.placeOf(value, key, 'key')?.line ?? 0, '');
    if (!isMap(section) || !sections.has(key)) continue;
    for (const id of Object.keys(section)) {
      const place = source.placeOf(section, id, 'key');
      if (place?.column === 3) lines.set(place.line, `${key}.${id}`);
    }
  }
  return lines;
}

/** Whether the parser came upon a word as the value of its entry's key. */
function isInPlace({ here, line, word }: Reused, value: Readonly<Record<string, unknown>>, source: SourceFile): boolean {
  const entries = value[here.section];
  if (!isMap(entries) || !Object.hasOwn(entries, here.key) || entries[here.key] !== word) return false;
  const place = source.placeOf(entries, here.key, 'key');
  return place?.line === line && place.column === 3;
}

/** Places of a file that was read in part: what was parsed stands in an abridged text, the rest stood in another file, on other lines. */
class AbridgedSource implements SourceFile {
  readonly isPlain = false;
  readonly path: string;
  readonly text: string;
  readonly #parsed: ParsedFile;
  readonly #like: ParsedFile;
  /** In the order of this text. */
  readonly #reused: readonly Reused[];
  readonly #sections = new Map<unknown, Map<string | number, Reused>>();
  readonly #inOrderBefore: readonly Reused[];

  constructor(path: string, text: string, parsed: ParsedFile, like: ParsedFile, reused: readonly Reused[]) {
    this.path = path;
    this.text = text;
    this.#parsed = parsed;
    this.#like = like;
    this.#reused = reused;
    this.#inOrderBefore = reused.toSorted((one, other) => one.before.line - other.before.line);
    for (const one of reused) {
      const entries = entriesOf(parsed.value, one.here.section);
      const known = this.#sections.get(entries);
      if (known === undefined) this.#sections.set(entries, new Map([[one.here.key, one]]));
      else known.set(one.here.key, one);
    }
  }

  placeOf(container: object, key: string | number, part?: 'key' | 'value' | 'entry'): Place | undefined {
    const reused = this.#sections.get(container)?.get(key);
    if (reused !== undefined)
      return this.#fromBefore(this.#like.source.placeOf(entriesOf(this.#like.value, reused.here.section), key, part));
    const place = this.#parsed.source.placeOf(container, key, part);
    return place === undefined ? this.#fromBefore(this.#like.source.placeOf(container, key, part)) : this.#fromAbridged(place);
  }

  placeOfContainer(container: object): Place | undefined {
    const place = this.#parsed.source.placeOfContainer(container);
    return place === undefined ? this.#fromBefore(this.#like.source.placeOfContainer(container)) : this.#fromAbridged(place);
  }

  /** A place in an entry that stood in the other file. */
  #fromBefore(place: Place | undefined): Place | undefined {
    if (place === undefined) return undefined;
    const at = lastIndex(this.#inOrderBefore, ({ before }) => before.line <= place.line);
    const { before, here } = this.#inOrderBefore[at] as Reused;
    const moved = here.line - before.line;
    return { ...place, file: this.path, line: place.line + moved, endLine: place.endLine + moved };
  }

  #fromAbridged({ line, column, endLine, endColumn }: Place): Place {
    const start = this.#reused[lastIndex(this.#reused, (one) => one.line < line)];
    const last = this.#reused[lastIndex(this.#reused, (one) => one.line <= endLine)];
    // What ends with a word ends where its entry does.
    const entry = last?.line === endLine ? this.placeOf(entriesOf(this.#parsed.value, last.here.section), last.here.key) : undefined;
    const end = entry ?? { endLine: endLine + dropped(last), endColumn };
    return { file: this.path, line: line + dropped(start), column, endLine: end.endLine, endColumn: end.endColumn };
  }
}

/** Lines that the abridged text lacks, up to and with an entry. */
const dropped = (one: Reused | undefined) => (one === undefined ? 0 : one.here.nextLine - 1 - one.line);

/** The last index at which something holds that holds up to there; -1 where it never does. */
function lastIndex<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = -1;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(items[middle] as Item)) low = middle;
    else high = middle - 1;
  }
  return low;
}
