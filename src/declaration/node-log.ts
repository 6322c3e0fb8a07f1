/**
 * Notes where each YAML node begins and ends while `js-yaml` reads. What a place is in lines and columns, and which node belongs to which
 * key, is worked out only for what somebody asks for.
 */
import { YAMLException } from 'js-yaml';
import { shallowLine } from './flow-indentation.ts';
import { NodeMarks } from './node-marks.ts';
import { ownTags } from './yaml-scalars.ts';

/** What the parser shows its listener. Offsets count UTF-16 code units; `input` ends with a NUL. */
export interface ParserState {
  readonly input: string;
  readonly position: number;
  readonly depth: number;
  readonly kind: 'scalar' | 'sequence' | 'mapping' | null;
  readonly result: unknown;
  readonly anchor: string | null;
  readonly tag: string | null;
  readonly documents: readonly unknown[];
}

/** YAML that other parsers read otherwise, or that is dangerous: refused while it is read. */
export class Refusal extends YAMLException {
  readonly code: string;
  readonly hint: string;
  readonly offset: number;

  constructor(code: string, message: string, hint: string, offset: number) {
    super(message);
    this.code = code;
    this.hint = hint;
    this.offset = offset;
  }
}

/** More nodes than this, beyond those written, may not come from repeating anchors. */
const mostRepeated = 100_000;
/** `js-yaml` itself refuses more than 100 levels. */
const mostLevels = 128;
const twoAnchors = /^(?:\s|#[^\n]*\n)*&\S+(?:\s|#[^\n]*\n)+&/;
const tab = 0x09;
const space = 0x20;
const colon = 0x3a;
const questionMark = 0x3f;
const asterisk = 0x2a;
const quotation = 0x22;

export class NodeLog extends NodeMarks {
  readonly #opened = new Int32Array(mostLevels);
  readonly #first = new Int32Array(mostLevels);
  /** Nodes inside, anchors repeated as often as they are referred to. */
  readonly #weight = new Float64Array(mostLevels);
  readonly #anchored = new Map<unknown, number>();

  readonly listener = (event: string, state: ParserState): void => {
    if (event === 'open') this.#open(state);
    else this.#close(state);
  };

  #open(state: ParserState): void {
    const { depth, position, input } = state;
    if (depth === 1 && state.documents.length > 0)
      throw new Refusal(
        'several-documents',
        'the file holds more than one YAML document',
        'Keep one document; use `include` for further files',
        position,
      );
    this.#opened[depth] = position;
    this.#first[depth] = this.count;
    this.#weight[depth] = 0;
    let before = position - 1;
    while (input.charCodeAt(before) === space || input.charCodeAt(before) === tab) before--;
    if (input.charCodeAt(before) === questionMark)
      throw new Refusal('explicit-key', 'a key is written with `?`', 'Write `key: value`', before);
  }

  #close(state: ParserState): void {
    const { depth, result, kind } = state;
    const start = this.#opened[depth] as number;
    const nodes = this.count + 1 - (this.#first[depth] as number);
    const isContainer = kind === 'mapping' || kind === 'sequence';
    const index = this.add(start, kind === null && result === null ? start : state.position, isContainer ? -nodes : nodes);
    // A node that is tried as a key first is seen twice: the inner one is the one with the members.
    if (isContainer && !this.containers.has(result as object)) {
      this.containers.set(result as object, index);
      this.#refuseMissing(result as object, index);
    }
    if (typeof result !== 'string' || result === '<<' || state.anchor !== null) refuseKey(state, start);
    if (state.tag !== null) refuseTag(state, start);
    let opening = start;
    while (state.input.charCodeAt(opening) === space) opening++;
    const first = state.input.charCodeAt(opening);
    if (first === asterisk) refuseKey(state, start);
    if (opens(first)) {
      if (first === quotation) refuseHalf(result, start);
      this.#refuseShallow(state, opening);
      refuseTrailing(state);
    }
    this.#weigh(state, !isContainer && typeof result === 'object' && result !== null, start);
  }

  #weigh(state: ParserState, alias: boolean, start: number): void {
    const { depth, result, anchor } = state;
    if (alias && !this.containers.has(result as object))
      throw new Refusal('alias-loop', 'an alias refers to something that it is itself a part of', 'Write the value out', start);
    const weight = 1 + (alias ? (this.#anchored.get(result) ?? 0) : (this.#weight[depth] as number));
    if (weight > this.count + mostRepeated)
      throw new Refusal('alias-explosion', 'aliases repeat too much: the file would grow beyond all bounds', 'Write the values out', start);
    if (anchor !== null) {
      if (twoAnchors.test(state.input.slice(start, state.position)))
        throw new Refusal('anchor', 'two anchors stand before one value', 'Keep one of the two', start);
      if (typeof result === 'object') this.#anchored.set(result, weight);
    }
    (this.#weight[depth - 1] as number) += weight;
  }

  /** Of brackets within brackets, the outermost count. */
  #refuseShallow({ input, depth, position }: ParserState, opening: number): void {
    const shallow = shallowLine(input, opening, position);
    if (shallow === undefined) return;
    for (let outer = depth - 1; outer > 0; outer--) {
      let around = this.#opened[outer] as number;
      while (input.charCodeAt(around) === space) around++;
      if (around !== opening && (input[around] === '[' || input[around] === '{')) return;
    }
    throw new Refusal('indentation', 'this line is indented less than what it belongs to', 'Indent it further', shallow);
  }

  /** Empty items, pairs without braces and keys without a value have no node of their own. */
  #refuseMissing(container: object, index: number): void {
    let nodes = 0;
    const first = index + (this.marks[index * 3 + 2] as number) + 1;
    for (let child = index - 1; child >= first; child -= Math.abs(this.marks[child * 3 + 2] as number)) nodes++;
    const start = this.marks[index * 3] as number;
    if (Array.isArray(container) && nodes !== container.length)
      throw new Refusal('list-item', 'an item of a list is empty, or a pair without braces', 'Write each item out', start);
    if (nodes < Object.keys(container).length * 2 && !Array.isArray(container))
      throw new Refusal('key-alone', 'a key without a value stands in braces', 'Write `key: value`', start);
  }
}

/** Whether a character opens a bracket or a quotation. */
function opens(code: number): boolean {
  return code === 0x5b || code === 0x7b || code === 0x22 || code === 0x27;
}

function refuseKey(state: ParserState, start: number): void {
  let after = state.position;
  while (state.input.charCodeAt(after) === space || state.input.charCodeAt(after) === tab) after++;
  if (state.input.charCodeAt(after) !== colon || !separates(state.input, after, state.position)) return;
  if (state.result === '<<')
    throw new Refusal('merge-key', 'merge keys (`<<`) are not supported', 'Write the keys out, or use `defaults`', start);
  if (state.anchor !== null) throw new Refusal('anchor', 'an anchor stands before a key', 'Put it after the colon of the key above', start);
  if (state.input.charAt(start) === '*') throw new Refusal('alias-key', 'an alias stands as a key', 'Write the key out', start);
  throw new Refusal('key-not-text', 'a key is not text', 'Write the key in quotes', start);
}

/** Escapes can write half of a character that takes two units: two such texts differ and look, and are hashed, alike. */
function refuseHalf(result: unknown, start: number): void {
  if (typeof result !== 'string' || !/\p{Surrogate}/u.test(result)) return;
  throw new Refusal('half-character', 'an escape writes half of a character', 'Write the whole character', start);
}

/** What follows a closing bracket or quotation on its line: the end of the line, a comment, or what goes on around it. */
function refuseTrailing({ input, position }: ParserState): void {
  let after = position;
  while (input.charCodeAt(after) === space || input.charCodeAt(after) === tab) after++;
  if ('\r\n\0,]}:#'.includes(input.charAt(after))) return;
  throw new Refusal(
    'trailing-text',
    'something follows the closing bracket or quotation on its line',
    'Put it on a line of its own',
    after,
  );
}

/** A colon may also begin the next word (`:x`); after a bracket it never does. */
function separates(input: string, at: number, end: number): boolean {
  return ' \t\r\n\0,[]{}'.includes(input.charAt(at + 1)) || '}]'.includes(input.charAt(end - 1));
}

/** `?` is what the parser calls a plain value that it has still to resolve. */
function refuseTag({ tag }: ParserState, start: number): void {
  if (tag === null || tag === '?' || tag.startsWith(ownTags)) return;
  const written = tag.replace('tag:yaml.org,2002:', '!!');
  throw new Refusal('unknown-tag', `the tag \`${written}\` is not known here`, 'Remove it; put text that begins with `!` in quotes', start);
}
