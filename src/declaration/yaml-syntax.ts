/** What the parser says is wrong → what is wrong and what to do, in our words. */

interface Explanation {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

const explanations: readonly (readonly [reason: RegExp, explanation: Explanation])[] = [
  [
    /^nesting exceeded/,
    {
      code: 'too-deep',
      message: 'lists and maps are nested more than 100 deep',
      hint: 'Nothing in this format is: look for a bracket too many',
    },
  ],
  [
    /tag/,
    { code: 'unknown-tag', message: 'a tag (`!…`) is not known here', hint: 'Remove the tag; put text that begins with `!` in quotes' },
  ],
  [/^duplicated mapping key/, { code: 'duplicate-key', message: 'a key stands here a second time', hint: 'Keep one of the two' }],
  [/non-printable|JSON character/, { code: 'control-character', message: 'a control character stands in the text', hint: 'Remove it' }],
  [
    /colon is missed|multiline key|key node is missed/,
    { code: 'syntax', message: 'a key without `:` stands here', hint: 'Write `key: value`; put text over several lines in quotes' },
  ],
  [
    /indentation/,
    {
      code: 'syntax',
      message: 'this line is indented neither like the one before nor like any above',
      hint: 'Indent members of one list or map alike',
    },
  ],
  [/within a (single|double) quoted scalar/, { code: 'syntax', message: 'a quotation mark is never closed', hint: 'Close it' }],
  [
    /end of the stream or a document separator/,
    {
      code: 'syntax',
      message: 'this line does not go on with what stands above it',
      hint: 'Look for a missing `:` above, for a list and a map side by side, or for a bracket or quotation mark too many',
    },
  ],
  [
    /within a flow collection|comma between flow/,
    {
      code: 'syntax',
      message: 'a bracket is never closed, or a comma is missing',
      hint: 'Close `[` with `]` and `{` with `}`, with commas in between',
    },
  ],
];

/**
 * @param reason as the parser words it
 * @param offset where the parser stopped in `text`
 * @returns the explanation, and where the reader should look
 */
export function explained(reason: string, text: string, offset: number): Explanation & { readonly offset: number } {
  const tag = /^unknown tag !<(.*)>$/.exec(reason)?.[1]?.replace('tag:yaml.org,2002:', '!!');
  if (tag !== undefined) {
    const hint = 'Remove it; put text that begins with `!` in quotes';
    return {
      code: 'unknown-tag',
      message: `the tag \`${tag}\` is not known here`,
      hint,
      offset: Math.max(0, text.lastIndexOf(tag, offset)),
    };
  }
  const alias = /^unidentified alias "(.*)"$/.exec(reason)?.[1];
  if (alias !== undefined) {
    const hint = 'Add the anchor (`&…`) before it; put text that begins with `*` in quotes';
    return {
      code: 'unknown-alias',
      message: `the alias \`*${alias}\` refers to no anchor`,
      hint,
      offset: text.lastIndexOf(`*${alias}`, offset),
    };
  }
  if ('@`%'.includes(text[offset] ?? ' '))
    return { code: 'syntax', message: `text cannot begin with ${text[offset]}`, hint: 'Put it in quotes', offset };
  if (reason.startsWith('bad indentation of a mapping entry') && text[offset] === ':')
    return { code: 'syntax', message: 'a second `:` stands in this value', hint: 'Put the value in quotes', offset };
  const known = explanations.find(([pattern]) => pattern.test(reason))?.[1];
  // The parser has read the whole of the text by then.
  if (known?.code === 'control-character') return { ...known, offset: lastControl(text, offset) };
  const explanation = known ?? {
    code: 'syntax',
    message: `this is not YAML: ${reason}`,
    hint: 'Put text with special characters in quotes',
  };
  return { ...explanation, offset: /colon is missed|multiline key/.test(reason) ? lineBefore(text, offset) : offset };
}

function lastControl(text: string, offset: number): number {
  const found = [...text.slice(0, offset + 1).matchAll(/(?![\t\n\r\x85])[\p{Cc}\ufffe\uffff]/gu)].at(-1);
  return found?.index ?? offset;
}

/** The parser looks for the colon as far as the next line: the beginning of the last line that says something. */
function lineBefore(text: string, offset: number): number {
  const end = text.slice(0, offset).trimEnd().length;
  const start = text.lastIndexOf('\n', end - 1) + 1;
  return start + text.slice(start, end).search(/\S/);
}
