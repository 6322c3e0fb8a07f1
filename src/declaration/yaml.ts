/** Bytes → plain values with places, for declarations, configuration and policy modules alike. */
import { load, YAMLException } from 'js-yaml';
import { overIndented } from './blank-lines.ts';
import type { InputError, Result, SourceFile } from './model.ts';
import { firstOf } from './most-errors.ts';
import { NodeLog, Refusal } from './node-log.ts';
import { YamlSource } from './source.ts';
import { strayComment } from './stray-comment.ts';
import { asText } from './yaml-bytes.ts';
import { coreSchema } from './yaml-scalars.ts';
import { explained } from './yaml-syntax.ts';

export interface ParsedFile {
  /** Plain objects, lists, strings, numbers, booleans and null; `undefined` for a file without content. */
  readonly value: unknown;
  readonly source: SourceFile;
}

/**
 * Reads YAML 1.2 (core schema), one document, at most 5 MB.
 * @returns the value, or what is wrong and where; it never throws for bad input
 */
export function parseYaml(path: string, content: Uint8Array | string): Result<ParsedFile> {
  const text = asText(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  if (!text.ok) return text;
  const log = new NodeLog(text.value.length);
  const source = new YamlSource(path, text.value, log);
  try {
    const blank = overIndented(text.value);
    if (blank !== undefined)
      throw new Refusal('indentation', 'a blank line above is indented further than this text', 'Remove its spaces', blank);
    const value = read(text.value, log, false);
    const stray = strayComment(text.value, log);
    if (stray !== undefined) throw new Refusal('comment', 'a comment begins without a space before it', 'Write a space before `#`', stray);
    if (value !== undefined && value !== null && typeof value !== 'object')
      throw new Refusal('wrong-type', 'the file is neither a map nor a list', 'Write `key: value`', 0);
    return { ok: true, value: { value, source } };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const repeated = error.reason === 'duplicated mapping key' ? repeatedKeys(path, text.value) : [];
    return { ok: false, errors: repeated.length > 0 ? repeated : [syntaxError(source, error)] };
  }
}

function read(text: string, log: NodeLog, repeatedKeysPass: boolean): unknown {
  // The types of the listener's state are narrower than what the parser hands over.
  return load(text, { schema: coreSchema, json: repeatedKeysPass, listener: log.listener as never });
}

/** The parser stops at the first repeated key and does not say where the other one is: a second reading finds all of them. */
function repeatedKeys(path: string, text: string): InputError[] {
  const log = new NodeLog(text.length);
  const source = new YamlSource(path, text, log);
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
