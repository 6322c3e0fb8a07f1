/**
 * Reads the plain part of YAML, in which nearly every declaration is written: maps of plain keys and lists in block style, scalars and brackets.
 * What it reads it reads as the parser does, at a fraction of the cost. It has nothing to say about anything else, or about anything that is
 * wrong: then the parser reads the file (test/properties/plain.test.ts holds the two equal).
 */
import { NodeMarks } from './node-marks.ts';
import { readBlock } from './plain-block.ts';
import {
  apostrophe,
  bar,
  closeBrace,
  closeBracket,
  comma,
  commentEnd,
  dash,
  endsLine,
  greater,
  hash,
  keyEnd,
  nextLine,
  notPlain,
  openBrace,
  openBracket,
  plainEnd,
  quotation,
  quotedEnd,
  space,
} from './plain-text.ts';
import { isWord, plainValue } from './yaml-scalars.ts';

/** An entry of a section: the lines from its key to the last one that says something, and what they say. */
export interface Entry {
  readonly value: unknown;
  /** Offsets of its first line, and of the line after its last. */
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** An entry whose lines stood in another file too, and how much further on they stand here. */
export interface Shared {
  readonly entry: Entry;
  readonly moved: number;
}

/** What was read of a file. */
export interface PlainFile {
  /** The text, ending with a line end. */
  readonly text: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly marks: NodeMarks;
  /** By section and key, those apart that another file had. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** In the order of this text. */
  readonly shared: readonly Shared[];
  /** Of maps in braces that are written like one before them: that one. */
  readonly alike: ReadonlyMap<object, object>;
}

/** What holds entries by id. */
export const sections: ReadonlySet<string> = new Set(['datasets', 'recipients', 'technologies', 'activities', 'communications']);

/**
 * @param text no carriage returns but at line ends, no NUL bytes, no blanks behind the last line
 * @param like a file that was read before: entries that stand in both, line by line, are not read again
 * @returns `undefined` where something is not plain
 */
export function readPlain(text: string, like?: PlainFile): PlainFile | undefined {
  try {
    return new PlainReader(text, like).read();
  } catch (error) {
    if (error === notPlain) return undefined;
    throw error;
  }
}

/** A member as most are written: `key: word`, `key: some words`, `key: { a: b }`, and how far the next line is indented. */
const usual = /([A-Za-z][\w-]*): ([A-Za-z][\w ,./'()&-]*[\w./)]|\{[\w ,:./-]*\})\r?\n( *)(?![ #\r\n])/y;
const mostLevels = 20;

/** A map in braces that says nothing but scalars, and its nodes. */
interface Braces {
  readonly map: object;
  readonly start: number;
  readonly first: number;
  readonly last: number;
}

class PlainReader {
  readonly #text: string;
  readonly #like: PlainFile | undefined;
  readonly #endsOpen: boolean;
  readonly #marks: NodeMarks;
  readonly #entries = new Map<string, Entry>();
  readonly #shared: Shared[] = [];
  /** What members say, by how it is written: thousands of fields may say the same. */
  readonly #written = new Map<string, Braces | string>();
  readonly #alike = new Map<object, object>();
  /** Where to read on: between lines, at the first character that a line says. */
  #at = 0;
  /** Its column, counted from 0; -1 behind the last line. */
  #column = 0;
  /** Where the last node ends, and the line that it stands on. */
  #nodeEnd = 0;
  #lineEnd = 0;
  #level = 0;

  constructor(text: string, like: PlainFile | undefined) {
    this.#endsOpen = !text.endsWith('\n');
    this.#text = this.#endsOpen ? `${text}\n` : text;
    this.#like = like;
    this.#marks = new NodeMarks(text.length);
  }

  read(): PlainFile {
    this.#toNextLine(0);
    if (this.#column !== 0) throw notPlain;
    const value = this.#map(0, 'file');
    return {
      text: this.#text,
      value,
      marks: this.#marks,
      entries: this.#entries,
      shared: this.#shared,
      alike: this.#alike,
    };
  }

  /** @param holds what its members are: sections, or entries of one */
  #map(indent: number, holds?: string): Record<string, unknown> {
    if (++this.#level > mostLevels) throw notPlain;
    const map: Record<string, unknown> = {};
    const first = this.#marks.count;
    const start = this.#at;
    do {
      if (holds === undefined && this.#usual(map)) continue;
      const keyStart = this.#at;
      const key = this.#key();
      if (Object.hasOwn(map, key)) throw notPlain;
      if (holds === undefined) map[key] = this.#member(indent);
      else if (holds === 'file') map[key] = this.#member(indent, sections.has(key) ? key : undefined);
      else map[key] = this.#entry(`${holds}.${key}`, keyStart, indent);
    } while (this.#column === indent);
    if (this.#column > indent) throw notPlain;
    this.#close(map, start, first);
    return map;
  }

  /** Reads a member as most are written, and goes to the next line. @returns whether it is such a one */
  #usual(map: Record<string, unknown>): boolean {
    const start = this.#at;
    usual.lastIndex = start;
    const found = usual.exec(this.#text);
    if (found === null) return false;
    const key = found[1] as string;
    const written = found[2] as string;
    const known = this.#written.get(written);
    if (isWord(key) || (known === undefined && (written.charCodeAt(0) === openBrace || isWord(written)))) return false;
    const keyEnd = start + key.length;
    const valueStart = keyEnd + 2;
    let value: string | object;
    if (typeof known === 'object') {
      value = { ...known.map };
      this.#alike.set(value, known.map);
      this.#marks.add(start, keyEnd, 1);
      this.#marks.repeat(known.first, known.last, valueStart - known.start);
      this.#marks.containers.set(value, this.#marks.count - 1);
    } else {
      value = known ?? written;
      if (known === undefined) this.#written.set(written, written);
      this.#marks.add(start, keyEnd, 1);
      this.#marks.add(valueStart, valueStart + written.length, 1);
    }
    if (Object.hasOwn(map, key)) throw notPlain;
    map[key] = value;
    this.#nodeEnd = valueStart + written.length;
    this.#at = usual.lastIndex;
    this.#column = (found[3] as string).length;
    this.#lineEnd = this.#at - this.#column;
    if (this.#at === this.#text.length) this.#column = -1;
    return true;
  }

  /** The key of a member, to behind its colon. */
  #key(): string {
    const start = this.#at;
    const end = keyEnd(this.#text, start);
    if (end < 0) throw notPlain;
    const key = this.#text.slice(start, end);
    if (isWord(key)) throw notPlain;
    this.#marks.add(start, end, 1);
    this.#at = end + 1;
    return key;
  }

  /** The value of a member whose key has been read, and to the next line. @param section its name if its members are entries */
  #member(indent: number, section?: string): unknown {
    const text = this.#text;
    let at = this.#at;
    while (text.charCodeAt(at) === space) at++;
    const first = text.charCodeAt(at);
    if (!endsLine(first) && first !== hash) {
      this.#at = at;
      return this.#inline(indent, indent + 1);
    }
    this.#endLine();
    const column = this.#column;
    const opening = text.charCodeAt(this.#at);
    if (opening === dash && column >= indent) return this.#list(column);
    if (column <= indent) throw notPlain;
    return opening === openBrace || opening === openBracket ? this.#inline(indent, column) : this.#map(column, section);
  }

  #list(indent: number): unknown[] {
    if (++this.#level > mostLevels) throw notPlain;
    const list: unknown[] = [];
    const text = this.#text;
    const first = this.#marks.count;
    const start = this.#at;
    do {
      let at = this.#at + 1;
      if (text.charCodeAt(at) !== space) throw notPlain;
      while (text.charCodeAt(at) === space) at++;
      const column = indent + at - this.#at;
      this.#at = at;
      list.push(keyEnd(text, at) < 0 ? this.#inline(indent, indent + 1) : this.#map(column));
    } while (this.#column === indent && text.charCodeAt(this.#at) === dash);
    if (this.#column > indent) throw notPlain;
    this.#close(list, start, first);
    return list;
  }

  #close(container: object, start: number, first: number): void {
    this.#level--;
    this.#marks.containers.set(container, this.#marks.add(start, this.#nodeEnd, first - this.#marks.count - 1));
  }

  /** The value of an entry whose key has been read, and to the next line. */
  #entry(name: string, keyStart: number, indent: number): unknown {
    const start = keyStart - indent;
    const known = this.#like?.entries.get(name);
    if (known !== undefined && this.#stands(known, start, indent)) {
      const moved = start - known.start;
      this.#nodeEnd = known.valueEnd + moved;
      this.#marks.add(known.valueStart + moved, this.#nodeEnd, 1);
      this.#shared.push({ entry: known, moved });
      return known.value;
    }
    const value = this.#member(indent);
    const valueStart = this.#marks.marks[(this.#marks.count - 1) * 3] as number;
    this.#entries.set(name, { value, start, end: this.#lineEnd, valueStart, valueEnd: this.#nodeEnd });
    return value;
  }

  /** Whether the lines of an entry stand here too, and behind them none that belong to it; if so, goes to the next line. */
  #stands(entry: Entry, start: number, indent: number): boolean {
    const end = start + entry.end - entry.start;
    if (this.#text.slice(start, end) !== this.#like?.text.slice(entry.start, entry.end)) return false;
    const at = this.#at;
    this.#toNextLine(end);
    if (this.#column <= indent) return true;
    this.#at = at;
    return false;
  }

  /** A value that begins on this line, and to the next one. @param least the column at which further lines of a bracket may begin */
  #inline(indent: number, least: number): unknown {
    const start = this.#at;
    const first = this.#text.charCodeAt(start);
    let value: unknown;
    if (first === openBrace || first === openBracket) {
      const node = this.#marks.count;
      value = this.#flow(least);
      if (first === openBrace && Object.values(value as object).every((member) => typeof member !== 'object'))
        this.#written.set(this.#text.slice(start, this.#at), { map: value as object, start, first: node, last: this.#marks.count - 1 });
    } else value = first === bar || first === greater ? this.#block(indent) : this.#scalar(false);
    this.#nodeEnd = this.#at;
    this.#endLine();
    if (this.#column > indent) throw notPlain;
    return value;
  }

  /** A list or map in brackets, to behind its end. */
  #flow(least: number): unknown {
    if (++this.#level > mostLevels) throw notPlain;
    const first = this.#marks.count;
    const start = this.#at++;
    const isMap = this.#text.charCodeAt(start) === openBrace;
    const closing = isMap ? closeBrace : closeBracket;
    const map: Record<string, unknown> = {};
    const list: unknown[] = [];
    let next = this.#within(least);
    while (next !== closing) {
      const key = isMap ? this.#key() : '';
      if (isMap && Object.hasOwn(map, key)) throw notPlain;
      if (isMap) next = this.#within(least);
      const value = next === openBrace || next === openBracket ? this.#flow(least) : this.#scalar(true);
      if (isMap) map[key] = value;
      else list.push(value);
      next = this.#within(least);
      if (next === comma) {
        this.#at++;
        next = this.#within(least);
        if (next === closing) throw notPlain;
      } else if (next !== closing) throw notPlain;
    }
    this.#nodeEnd = ++this.#at;
    const container = isMap ? map : list;
    this.#close(container, start, first);
    return container;
  }

  /** Goes over blanks within brackets, and to the next line at the most. @returns the character behind them */
  #within(least: number): number {
    const text = this.#text;
    let at = this.#at;
    while (text.charCodeAt(at) === space) at++;
    let code = text.charCodeAt(at);
    if (endsLine(code)) {
      const line = nextLine(text, at);
      at = line;
      while (text.charCodeAt(at) === space) at++;
      code = text.charCodeAt(at);
      if (at - line < least - (code === closeBrace || code === closeBracket ? 1 : 0)) throw notPlain;
    }
    this.#at = at;
    return code;
  }

  /** A scalar on one line, to behind its end. */
  #scalar(inFlow: boolean): unknown {
    const text = this.#text;
    const start = this.#at;
    const first = text.charCodeAt(start);
    const isQuoted = first === quotation || first === apostrophe;
    const end = isQuoted ? quotedEnd(text, start) : plainEnd(text, start, inFlow);
    this.#marks.add(start, end, 1);
    this.#at = end;
    return isQuoted ? text.slice(start + 1, end - 1) : plainValue(text.slice(start, end));
  }

  #block(indent: number): string {
    const start = this.#at;
    const { value, end } = readBlock(this.#text, start, indent);
    // Without a line end behind it, it would end otherwise.
    if (this.#endsOpen && end + 1 === this.#text.length) throw notPlain;
    this.#marks.add(start, end, 1);
    this.#at = end;
    return value;
  }

  /** What may follow on a line, and what says nothing behind it. */
  #endLine(): void {
    const text = this.#text;
    let at = this.#at;
    if (text.charCodeAt(at) === space) {
      while (text.charCodeAt(at) === space) at++;
      if (text.charCodeAt(at) === hash) at = commentEnd(text, at);
    }
    this.#toNextLine(nextLine(text, at));
  }

  /** @param from where a line begins */
  #toNextLine(from: number): void {
    const text = this.#text;
    this.#lineEnd = from;
    let at = from;
    for (let line = from; line < text.length; line = at = nextLine(text, at)) {
      while (text.charCodeAt(at) === space) at++;
      const code = text.charCodeAt(at);
      if (code === hash) at = commentEnd(text, at);
      else if (!endsLine(code)) {
        this.#at = at;
        this.#column = at - line;
        return;
      } else if (at > line) throw notPlain;
    }
    this.#at = text.length;
    this.#column = -1;
  }
}
