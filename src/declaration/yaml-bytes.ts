/** What a file must be before it can be YAML: not too large, UTF-8, without NUL bytes and stray carriage returns. */
import type { InputError, Result } from './model.ts';

/** A declaration of 100,000 fields is smaller; whatever is larger is not written by hand. */
export const mostBytes = 5 * 1024 * 1024;

/** @returns the text without its byte order mark, or the one thing that is wrong with it */
export function asText(path: string, bytes: Uint8Array): Result<string> {
  if (bytes.length > mostBytes) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    return failed(path, 'too-large', `the file has ${size} MB; at most 5 MB are read`, 'Split it with `include`', '', 0);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const lax = new TextDecoder().decode(bytes);
    return failed(path, 'not-utf8', 'the file is not UTF-8', 'Save it as UTF-8', lax, firstInvalid(bytes, lax));
  }
  const mark = text.indexOf('\uFEFF');
  if (mark === 0)
    return failed(path, 'byte-order-mark', 'the file begins with two byte order marks', 'Save it as UTF-8 without them', text, 0);
  const nul = text.indexOf('\0');
  if (nul !== -1) return failed(path, 'nul-byte', 'the file holds a NUL byte', 'Remove it: this is a text file', text, nul);
  const carriageReturn = text.includes('\r') ? text.search(/\r(?!\n)/) : -1;
  if (carriageReturn !== -1)
    return failed(path, 'carriage-return', 'a line ends with a carriage return alone', 'End lines with LF or CRLF', text, carriageReturn);
  return { ok: true, value: text };
}

/** Where decoding first replaced something that is not written as the replacement character itself. */
function firstInvalid(bytes: Uint8Array, lax: string): number {
  const encoder = new TextEncoder();
  for (let at = lax.indexOf('\uFFFD'); at !== -1; at = lax.indexOf('\uFFFD', at + 1)) {
    const offset = encoder.encode(lax.slice(0, at)).length;
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return at;
  }
  return 0;
}

function failed(path: string, code: string, message: string, hint: string, text: string, at: number): Result<never> {
  const line = text.slice(0, at).split('\n').length;
  const column = at - text.lastIndexOf('\n', at - 1);
  const error: InputError = {
    code,
    message,
    hint,
    file: path,
    line,
    column: Math.max(1, column),
    endLine: line,
    endColumn: Math.max(1, column) + 1,
  };
  return { ok: false, errors: [error] };
}
