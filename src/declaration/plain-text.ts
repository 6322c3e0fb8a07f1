/** Where plain pieces of YAML end on their line. What is not plain is left to the parser. */

/** Thrown where something is not plain. */
export const notPlain = new Error('not plain');

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
export const space = 0x20;
export const quotation = 0x22;
export const hash = 0x23;
export const apostrophe = 0x27;
export const comma = 0x2c;
export const dash = 0x2d;
const colon = 0x3a;
export const greater = 0x3e;
export const openBracket = 0x5b;
const backslash = 0x5c;
export const closeBracket = 0x5d;
export const openBrace = 0x7b;
export const bar = 0x7c;
export const closeBrace = 0x7d;

/** A line ends with either: a carriage return stands at line ends alone. */
export const endsLine = (code: number): boolean => code === lineFeed || code === carriageReturn;
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isFlow = (code: number): boolean =>
  code === comma || code === openBracket || code === closeBracket || code === openBrace || code === closeBrace;
/** What can be seen, in any script: no control characters, and nothing that anybody may take for a line end or for nothing. */
export const isText = (code: number): boolean =>
  (code >= space && code <= 0x7e) || (code > 0xa0 && code < 0x2000) || (code > 0x200f && code < 0x2028) || (code > 0x202f && code < 0xfeff);
/** What a plain scalar never begins with, or not always. */
const notFirst = ' \r\n#,[]{}&*!|>\'"%@`-?:';

/** @returns where a key ends that begins with a letter and is one word; -1 where none stands */
export function keyEnd(text: string, start: number): number {
  let at = start;
  let code = text.charCodeAt(at);
  if (!isLetter(code)) return -1;
  while (isLetter(code) || isDigit(code) || code === dash || code === 0x5f || code === 0x2e || code === 0x2f || code === 0x2a)
    code = text.charCodeAt(++at);
  if (code !== colon) return -1;
  code = text.charCodeAt(at + 1);
  return code === space || endsLine(code) ? at : -1;
}

/** @returns where a plain scalar ends, the blanks behind it aside */
export function plainEnd(text: string, start: number, inFlow: boolean): number {
  let at = start;
  let code = text.charCodeAt(at);
  if (!isLetter(code) && notFirst.includes(text[at] as string) && !(code === dash && isDigit(text.charCodeAt(at + 1)))) throw notPlain;
  let end = at;
  for (; ; code = text.charCodeAt(++at)) {
    if (isLetter(code) || isDigit(code)) end = at + 1;
    else if (endsLine(code)) break;
    else if (code === colon) {
      const next = text.charCodeAt(at + 1);
      if (next === space || endsLine(next) || (inFlow && isFlow(next))) throw notPlain;
      end = at + 1;
    } else if (code === hash && text.charCodeAt(at - 1) === space) {
      if (inFlow) throw notPlain;
      break;
    } else if (inFlow && isFlow(code)) {
      if (code === openBrace || code === openBracket) throw notPlain;
      break;
    } else if (!isText(code)) throw notPlain;
    else if (code !== space) end = at + 1;
  }
  return end;
}

/** @returns the offset behind the closing quotation mark; what is escaped is not plain */
export function quotedEnd(text: string, start: number): number {
  const mark = text.charCodeAt(start);
  let at = start + 1;
  for (let code = text.charCodeAt(at); code !== mark; code = text.charCodeAt(++at))
    if (!isText(code) || (code === backslash && mark === quotation)) throw notPlain;
  if (mark === apostrophe && text.charCodeAt(at + 1) === apostrophe) throw notPlain;
  return at + 1;
}

/** @returns the offset of the next line, from where one ends */
export function nextLine(text: string, at: number): number {
  if (text.charCodeAt(at) === carriageReturn) at++;
  if (text.charCodeAt(at) !== lineFeed) throw notPlain;
  return at + 1;
}

/** @returns the offset of the line end behind a comment */
export function commentEnd(text: string, start: number): number {
  let at = start + 1;
  for (let code = text.charCodeAt(at); !endsLine(code); code = text.charCodeAt(++at)) if (!isText(code)) throw notPlain;
  return at;
}
