/** What a file must be before it can be YAML: not too large, UTF-8, without NUL bytes and stray carriage returns. */
import type { InputError, Result } from './model.ts';

/** A declaration of 100,000 fields is smaller; whatever is larger is not written by hand. */
export const mostBytes = 5 * 1024 * 1024;

/** Text that parsers read differently, or that nobody sees. `quick` is part of every match. */
const unwelcome = [
  {
    pattern: /\uFEFF/,
    quick: '\uFEFF',
    code: 'byte-order-mark',
    message: 'a byte order mark stands inside the text',
    hint: 'Remove it: it is invisible',
  },
  { pattern: /\0/, quick: '\0', code: 'nul-byte', message: 'the file holds a NUL byte', hint: 'Remove it: this is a text file' },
  {
    pattern: /\r(?!\n)/,
    quick: '\r',
    code: 'carriage-return',
    message: 'a line ends with a carriage return alone',
    hint: 'End lines with LF or CRLF',
  },
  { pattern: /(?<=^[ -]*)\t/m, quick: '\t', code: 'tab', message: 'a tab indents this line', hint: 'Indent with spaces' },
  {
    pattern: /^%/m,
    quick: '%',
    code: 'directive',
    message: 'the file begins with a YAML directive',
    hint: 'Remove the line that begins with `%`',
  },
  { pattern: /^\.\.\.(?=\s|$)/m, quick: '...', code: 'document-end', message: 'a document ends here (`...`)', hint: 'Remove the line' },
  {
    pattern: /(?<=^---)[^\s]|(?<=^---[ \t]+)[^#\s]/m,
    quick: '---',
    code: 'document-start',
    message: 'content stands beside `---`',
    hint: 'Begin a new line after `---`',
  },
] as const;

/** @returns the text without its byte order mark and the blanks behind its last line, or the one thing that is wrong with it */
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
  for (const { pattern, quick, code, message, hint } of unwelcome) {
    const at = quick === undefined || text.includes(quick) ? text.search(pattern) : -1;
    if (at !== -1) return failed(path, code, message, hint, text, at);
  }
  return { ok: true, value: withoutLastBlanks(text) };
}

/** Blanks alone behind the last line end are no line, but some parsers take them for one. */
function withoutLastBlanks(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') end--;
  return text[end - 1] === '\n' ? text.slice(0, end) : text;
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
