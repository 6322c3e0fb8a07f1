/**
 * Text that came out of a repository, made harmless for where it is shown. Nobody may mention people, plant links or HTML,
 * hide characters or forge lines through `privacy.yml`.
 */

/** Text in which an eye certainly sees everything, as most is. To know it costs far less than to make the classes of `escaped`. */
const seen = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u21ff]*$/;

/** Shows what cannot be seen as an escape (`\u{202e}`); a tab becomes a space, a line break `⏎`. Also breaks up what a CI log would take for a command. */
export function visible(text: string): string {
  const shown = seen.test(text) ? text : escaped(text);
  return shown.replaceAll('##[', '## [');
}

/** Control, bidirectional, zero-width and tag characters, line separators, lone surrogates: what an eye does not see, or sees elsewhere. */
function escaped(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, (character) => {
    if (character === '\t') return ' ';
    if (character === '\n') return '⏎';
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
}

/** Prose for Markdown: nothing in it formats, links, mentions or refers; what stands between backticks becomes a code span. */
export function prose(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : plain(part)))
    .join('');
}

function plain(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]|~$]/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)\./, '$1\\.')
    .replace(/[@#]/g, '$&&#8203;')
    .replace(/:(?=\/\/)/g, ':&#8203;')
    .replace(/\b(www|GH|gh)(?=[.-])/gi, '$1&#8203;');
}

/** A Markdown code span: for ids, paths, values and rules. */
export function code(text: string): string {
  const shown = visible(text);
  const fence = '`'.repeat(longestRun(shown) + 1);
  const padding = shown.startsWith('`') || shown.endsWith('`') || shown.trim() === '' ? ' ' : '';
  return `${fence}${padding}${shown}${padding}${fence}`;
}

/** A fenced block of Markdown, line breaks kept. */
export function fenced(text: string, language: string): string {
  const shown = text.split('\n').map(visible).join('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
  return `${fence}${language}\n${shown}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/** In a table a bar ends the cell, and with it any code span that would have kept what follows inert. */
export const barless = (text: string): string => text.replaceAll('|', '¦');

/** The beginning of a long text. @param most characters */
export const clipped = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text);
