/** A file's text and the places of what was read from it. */
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import type { Place, SourceFile } from './model.ts';
import type { NodeMarks } from './node-marks.ts';

/** A member of a list or map: the nodes of its key and its value, -1 where there is none. */
interface Member {
  readonly key: number;
  readonly value: number;
}

/** Two offsets of a text, the end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export class YamlSource implements SourceFile {
  readonly path: string;
  readonly text: string;
  readonly #log: NodeMarks;
  readonly #members = new Map<object, ReadonlyMap<string | number, Member>>();
  #lineStarts: readonly number[] | undefined;

  constructor(path: string, text: string, log: NodeMarks) {
    this.path = path;
    this.text = text;
    this.#log = log;
  }

  placeOf(container: object, key: string | number, part?: 'key' | 'value' | 'entry'): Place | undefined {
    return this.#placeOf(this.rangeOf(container, key, part));
  }

  placeOfContainer(container: object): Place | undefined {
    return this.#placeOf(this.rangeOfContainer(container));
  }

  rangeOf(container: object, key: string | number, part: 'key' | 'value' | 'entry' = 'entry'): Range | undefined {
    const member = this.#membersOf(container)?.get(key);
    if (member === undefined) return undefined;
    const first = part === 'value' || member.key < 0 ? member.value : member.key;
    const last = part === 'key' || member.value < 0 ? member.key : member.value;
    return { start: this.#start(first < 0 ? last : first), end: this.#end(last < 0 ? first : last) };
  }

  rangeOfContainer(container: object): Range | undefined {
    const node = this.#log.containers.get(container);
    return node === undefined ? undefined : { start: this.#start(node), end: this.#end(node) };
  }

  #placeOf(range: Range | undefined): Place | undefined {
    return range && this.placeBetween(range.start, range.end);
  }

  /** The place between two offsets of the text. */
  placeBetween(start: number, end: number): Place {
    const [line, column] = this.#position(start);
    const [endLine, endColumn] = this.#position(Math.max(start, end));
    return { file: this.path, line, column, endLine, endColumn };
  }

  /** Keys that stand more than once in a map: the places of the first and of each further one. Of a log whose parser let them pass. */
  repeatedKeys(): { key: string; first: Place; again: Place }[] {
    const found: { key: string; first: Place; again: Place }[] = [];
    for (const [container, node] of this.#log.containers) {
      if (Array.isArray(container)) continue;
      const seen = new Map<string, number>();
      for (const { key } of this.#pairs(node)) {
        const text = this.#keyText(key);
        const first = seen.get(text);
        if (first === undefined) seen.set(text, key);
        else found.push({ key: text, first: this.#placeOfNode(first), again: this.#placeOfNode(key) });
      }
    }
    return found;
  }

  #placeOfNode(node: number): Place {
    return this.placeBetween(this.#start(node), this.#end(node));
  }

  #membersOf(container: object): ReadonlyMap<string | number, Member> | undefined {
    const known = this.#members.get(container);
    if (known !== undefined) return known;
    const node = this.#log.containers.get(container);
    if (node === undefined) return undefined;
    const members = new Map<string | number, Member>();
    if (Array.isArray(container)) {
      const items = this.#children(node);
      // Empty items and pairs inside brackets have no node of their own: then no item can be told from the others.
      if (items.length === container.length) for (const [index, value] of items.entries()) members.set(index, { key: -1, value });
    } else {
      const pairs = this.#pairs(node);
      for (const pair of pairs) members.set(this.#keyText(pair.key), pair);
    }
    this.#members.set(container, members);
    return members;
  }

  /** The nodes directly inside a node, in the order of the text. */
  #children(node: number): number[] {
    const children: number[] = [];
    const first = node - Math.abs(this.#mark(node, 2)) + 1;
    for (let child = node - 1; child >= first; child -= Math.abs(this.#mark(child, 2))) children.push(child);
    return children.reverse();
  }

  #pairs(node: number): Member[] {
    const pairs: Member[] = [];
    const children = this.#children(node);
    for (let index = 0; index < children.length; index++) {
      const key = children[index] as number;
      // The parser looks for one key more than there are.
      if (this.#mark(key, 0) === this.#mark(key, 1)) continue;
      let after = this.#mark(key, 1);
      while (this.text[after] === ' ' || this.text[after] === '\t') after++;
      pairs.push({ key, value: this.text[after] === ':' ? (children[++index] ?? -1) : -1 });
    }
    return pairs;
  }

  /** What a key says: plain, or in quotes. */
  #keyText(node: number): string {
    const written = this.text.slice(this.#start(node), this.#end(node));
    if (written.startsWith("'")) return written.slice(1, -1).replaceAll("''", "'");
    if (!written.startsWith('"')) return written;
    try {
      return JSON.parse(written);
    } catch {
      // YAML has more escapes than JSON: `\0`, `\x41`, `\e`.
      return String(load(written, { schema: FAILSAFE_SCHEMA }));
    }
  }

  #mark(node: number, which: 0 | 1 | 2): number {
    return this.#log.marks[node * 3 + which] as number;
  }

  /** Past white space, comments and anchors. */
  #start(node: number): number {
    const end = this.#mark(node, 1);
    const before = /(?:[ \t\r\n]+|(?<=[ \t\r\n]|^)#[^\n]*|&[^ \t\r\n,[\]{}]*(?=[ \t\r\n])){0,}/y;
    before.lastIndex = this.#mark(node, 0);
    before.test(this.text);
    return Math.min(before.lastIndex, end);
  }

  #end(node: number): number {
    const start = this.#start(node);
    const opening = this.text[start];
    if (opening === '*') return start + (/^\*[^ \t\r\n,[\]{}]{0,}/.exec(this.text.slice(start, start + 200))?.[0].length ?? 1);
    const inBlock = this.#mark(node, 2) < 0 && opening !== '[' && opening !== '{';
    const last = inBlock ? this.#children(node).findLast((child) => this.#isWritten(child)) : undefined;
    return last === undefined ? this.#trimmed(start, this.#mark(node, 1)) : this.#end(last);
  }

  /** Whether a node is there, if only as an empty value after its colon. */
  #isWritten(node: number): boolean {
    const start = this.#mark(node, 0);
    return start !== this.#mark(node, 1) || this.text[start - 1] === ':';
  }

  #trimmed(start: number, end: number): number {
    let last = Math.min(end, this.text.length);
    while (last > start && ' \t\r\n'.includes(this.text[last - 1] as string)) last--;
    return last;
  }

  #position(offset: number): [line: number, column: number] {
    this.#lineStarts ??= lineStartsOf(this.text);
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return [low + 1, offset - (this.#lineStarts[low] as number) + 1];
  }
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
