/** Bytes → plain values with places, for declarations, configuration and policy modules alike. */
import { load, YAMLException } from 'js-yaml';
import { overIndented } from './blank-lines.ts';
import { isMap } from './entity.ts';
import type { InputError, ParsedFile, Result } from './model.ts';
import { firstOf } from './most-errors.ts';
import { NodeLog, Refusal } from './node-log.ts';
import { readPlain } from './plain-reader.ts';
import { SharedSource } from './shared-source.ts';
import { YamlSource } from './source.ts';
import { strayComment } from './stray-comment.ts';
import { asText } from './yaml-bytes.ts';
import { coreSchema } from './yaml-scalars.ts';
import { explained } from './yaml-syntax.ts';

/**
 * Reads YAML 1.2 (core schema), one document, at most 5 MB.
 * @param like a file that was read before and is right, which this one may resemble: what they share is not parsed again
 * @returns the value, or what is wrong and where; it never throws for bad input
 */
export function parseYaml(path: string, content: Uint8Array | string, like?: ParsedFile): Result<ParsedFile> {
  const text = asText(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  if (!text.ok) return text;
  const plain = parsePlain(path, text.value, like);
  return plain === undefined ? parseAny(path, text.value) : { ok: true, value: plain };
}

function parsePlain(path: string, text: string, like: ParsedFile | undefined): ParsedFile | undefined {
  const plain = readPlain(text, like?.plain);
  if (plain === undefined) return undefined;
  const { value, marks, shared } = plain;
  if (shared.length === 0 || like?.plain === undefined) return { value, plain, source: new YamlSource(path, text, marks) };
  const sound = new Set(shared.map(({ entry }) => entry.value).filter(isMap));
  return { value, plain, sound, source: new SharedSource(path, text, plain, like.plain) };
}

/** The same for a text that need not be plain. */
export function parseAny(path: string, text: string): Result<ParsedFile> {
  const file = sourceOf(path, text);
  try {
    return { ok: true, value: parse(text, file) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const repeated = error.reason === 'duplicated mapping key' ? repeatedKeys(path, text) : [];
    return { ok: false, errors: repeated.length > 0 ? repeated : [syntaxError(file.source, error)] };
  }
}

interface Logged {
  readonly log: NodeLog;
  readonly source: YamlSource;
}

function sourceOf(path: string, text: string): Logged {
  const log = new NodeLog(text.length);
  return { log, source: new YamlSource(path, text, log) };
}

/** @throws YAMLException for what the parser or we refuse */
function parse(text: string, { log, source }: Logged): ParsedFile {
  const blank = overIndented(text);
  if (blank !== undefined)
    throw new Refusal('indentation', 'a blank line above is indented further than this text', 'Remove its spaces', blank);
  const value = read(text, log, false);
  const stray = strayComment(text, log);
  if (stray !== undefined) throw new Refusal('comment', 'a comment begins without a space before it', 'Write a space before `#`', stray);
  if (value !== undefined && value !== null && typeof value !== 'object')
    throw new Refusal('wrong-type', 'the file is neither a map nor a list', 'Write `key: value`', 0);
  return { value, source };
}

function read(text: string, log: NodeLog, repeatedKeysPass: boolean): unknown {
  // The types of the listener's state are narrower than what the parser hands over.
  return load(text, { schema: coreSchema(), json: repeatedKeysPass, listener: log.listener as never });
}

/** The parser stops at the first repeated key and does not say where the other one is: a second reading finds all of them. */
function repeatedKeys(path: string, text: string): InputError[] {
  const { log, source } = sourceOf(path, text);
  try {
    read(text, log, true);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return [syntaxError(source, error)];
  }
  const repeated = source.repeatedKeys().map(({ key, first, again }) => ({
    code: 'duplicate-key',
    message: `${JSON.stringify(key.slice(0, 60))} stands here a second time: it is on line ${first.line}, column ${first.column} already`,
    hint: 'Keep one of the two',
    ...again,
  }));
  return firstOf(repeated);
}

function syntaxError(source: YamlSource, error: YAMLException): InputError {
  if (error instanceof Refusal) {
    const { code, message, hint } = error;
    // A node is noted where the parser begins to look for it.
    const offset = error.offset + source.text.slice(error.offset).search(/[^ \t\r\n]|$/);
    return { code, message, hint, ...source.placeBetween(offset, offset + 1) };
  }
  const { offset, ...problem } = explained(error.reason, source.text, error.mark.position);
  return { ...problem, ...source.placeBetween(offset, offset + 1) };
}
