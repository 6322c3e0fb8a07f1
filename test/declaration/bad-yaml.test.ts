import { expect, test } from 'vitest';
import { errorsOf } from './reading.ts';

const head = 'version: 1\nsystem: { name: Shop }\n';

test.each<[name: string, text: string | Uint8Array, errors: string[]]>([
  ['a second colon', 'a: b: c\n', ['1:5 syntax: a second `:` stands in this value → Put the value in quotes']],
  [
    'a bracket left open',
    'a: [1, 2\nb: 3\n',
    ['2:1 syntax: a bracket is never closed, or a comma is missing → Close `[` with `]` and `{` with `}`, with commas in between'],
  ],
  [
    'text after a closing bracket on its line',
    'a: [x\n  ]b: c\n',
    ['2:4 trailing-text: something follows the closing bracket or quotation on its line → Put it on a line of its own'],
  ],
  ['a quotation mark left open', 'a: "x\nb: 1\n', ['3:1 syntax: a quotation mark is never closed → Close it']],
  [
    'a key without a colon',
    'version: 1\nsystem\n',
    ['2:1 syntax: a key without `:` stands here → Write `key: value`; put text over several lines in quotes'],
  ],
  [
    'uneven indentation',
    'a:\n  b: 1\n c: 2\n',
    ['3:2 syntax: this line is indented neither like the one before nor like any above → Indent members of one list or map alike'],
  ],
  ['text that begins with %', `${head}x-a: %foo\n`, ['3:6 syntax: text cannot begin with % → Put it in quotes']],
  [
    'an alias as a key, which would stand nowhere',
    `${head}x-a: &a b\nactivities:\n  *a : { purpose: p, data: [] }\n`,
    ['5:3 alias-key: an alias stands as a key → Write the key out'],
  ],
  ['an alias as a key in braces', `${head}x-a: &a b\nx-b: { *a : 1 }\n`, ['4:8 alias-key: an alias stands as a key → Write the key out']],
  [
    'half of a character',
    `${head}x-a: "\\uD83D"\n`,
    ['3:6 half-character: an escape writes half of a character → Write the whole character'],
  ],
  ['text that begins with @', `${head}x-a: @foo\n`, ['3:6 syntax: text cannot begin with @ → Put it in quotes']],
  ['tabs', `${head}datasets:\n\ta: {}\n`, ['4:1 tab: a tab indents this line → Indent with spaces']],
  [
    'duplicate keys, all of them, with both places',
    `${head}datasets:\n  a:\n    fields: { x: email, "x": name }\n  b: {}\n  a: {}\n`,
    [
      '5:25 duplicate-key: "x" stands here a second time: it is on line 5, column 15 already → Keep one of the two',
      '7:3 duplicate-key: "a" stands here a second time: it is on line 4, column 3 already → Keep one of the two',
    ],
  ],
  [
    'an unknown tag',
    `${head}datasets: !secret { a: {} }\n`,
    ['3:11 unknown-tag: the tag `!secret` is not known here → Remove it; put text that begins with `!` in quotes'],
  ],
  [
    'a tag of another schema',
    `${head}x-a: !!binary aGk=\n`,
    ['3:6 unknown-tag: the tag `!!binary` is not known here → Remove it; put text that begins with `!` in quotes'],
  ],
  [
    'several documents',
    `${head}---\n${head}`,
    ['4:1 several-documents: the file holds more than one YAML document → Keep one document; use `include` for further files'],
  ],
  [
    'a directive',
    `%YAML 1.1\n---\n${head}`,
    ['1:1 directive: the file begins with a YAML directive → Remove the line that begins with `%`'],
  ],
  [
    'a merge key',
    `${head}x-base: &base { a: 1 }\nx-b:\n  <<: *base\n`,
    ['5:3 merge-key: merge keys (`<<`) are not supported → Write the keys out, or use `defaults`'],
  ],
  [
    'an alias to itself',
    `${head}x-a: &a { b: *a }\n`,
    ['3:14 alias-loop: an alias refers to something that it is itself a part of → Write the value out'],
  ],
  [
    'an alias to nothing',
    `${head}x-a: *nope\n`,
    ['3:6 unknown-alias: the alias `*nope` refers to no anchor → Add the anchor (`&…`) before it; put text that begins with `*` in quotes'],
  ],
  [
    'aliases that explode',
    `${head}x-a: &a [1, 2, 3, 4, 5, 6, 7, 8, 9]\n${[...'bcdefghi'].map((id, index) => `x-${id}: &${id} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]\n`).join('')}`,
    ['8:6 alias-explosion: aliases repeat too much: the file would grow beyond all bounds → Write the values out'],
  ],
  [
    'brackets 10,000 deep',
    `x-a: ${'['.repeat(10_000)}`,
    ['1:105 too-deep: lists and maps are nested more than 100 deep → Nothing in this format is: look for a bracket too many'],
  ],
  [
    'maps 1,000 deep',
    Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    ['100:100 too-deep: lists and maps are nested more than 100 deep → Nothing in this format is: look for a bracket too many'],
  ],
  ['a key that is no text', `${head}datasets:\n  1: {}\n`, ['4:3 key-not-text: a key is not text → Write the key in quotes']],
  ['a key that is a map', `${head}x-a: { {a: b}: c }\n`, ['3:8 key-not-text: a key is not text → Write the key in quotes']],
  ['a key after a question mark', `${head}x-a:\n  ? a\n  : b\n`, ['4:3 explicit-key: a key is written with `?` → Write `key: value`']],
  [
    'invalid UTF-8',
    Uint8Array.from([...new TextEncoder().encode('version: 1\nname: "é'), 0xff, 0x22]),
    ['2:9 not-utf8: the file is not UTF-8 → Save it as UTF-8'],
  ],
  [
    'UTF-16',
    new Uint8Array(new Uint16Array([...'\uFEFFversion: 1'].map((char) => char.charCodeAt(0))).buffer),
    ['1:1 not-utf8: the file is not UTF-8 → Save it as UTF-8'],
  ],
  ['a NUL byte', `${head}x-a: "a\0b"\n`, ['3:8 nul-byte: the file holds a NUL byte → Remove it: this is a text file']],
  [
    'a line that does not go on with what stands above',
    'version 1\nsystem: { name: Shop }\n',
    [
      '2:7 syntax: this line does not go on with what stands above it → Look for a missing `:` above, for a list and a map side by side, or for a bracket or quotation mark too many',
    ],
  ],
  ['a control character', `${head}x-a: a\u0007b\n`, ['3:7 control-character: a control character stands in the text → Remove it']],
  [
    'a control character long before the end of a text',
    `${head}x-a: a\u007f b\n`,
    ['3:7 control-character: a control character stands in the text → Remove it'],
  ],
  [
    'carriage returns alone',
    'version: 1\rsystem: { name: a }\r',
    ['1:11 carriage-return: a line ends with a carriage return alone → End lines with LF or CRLF'],
  ],
  [
    'two byte order marks',
    `\uFEFF\uFEFF${head}`,
    ['1:1 byte-order-mark: a byte order mark stands inside the text → Remove it: it is invisible'],
  ],
  ['10 MB', `# ${'x'.repeat(10 * 1024 * 1024)}`, ['1:1 too-large: the file has 10.0 MB; at most 5 MB are read → Split it with `include`']],
  ['an empty file', '', ['1:1 empty-file: the file is empty → Begin with `version: 1` and `system: { name: … }`']],
  ['a list alone', '- a\n', ['1:1 wrong-type: the file is not a map → Begin with `version: 1` and `system: { name: … }`']],
  ['comments alone', '# nothing yet\n', ['1:1 empty-file: the file is empty → Begin with `version: 1` and `system: { name: … }`']],
  ['a word alone', 'hello\n', ['1:1 wrong-type: the file is neither a map nor a list → Write `key: value`']],
  ['a list alone', '- a\n', ['1:1 wrong-type: the file is not a map → Begin with `version: 1` and `system: { name: … }`']],
  ['the end of a document', `${head}...\n`, ['3:1 document-end: a document ends here (`...`) → Remove the line']],
  ['content beside ---', '--- a: 1\n', ['1:5 document-start: content stands beside `---` → Begin a new line after `---`']],
  [
    'an anchor before a key',
    `${head}x-a:\n  &k a: 1\n`,
    ['4:3 anchor: an anchor stands before a key → Put it after the colon of the key above'],
  ],
  ['two anchors', `${head}x-a: &a\n  &b c\n`, ['3:6 anchor: two anchors stand before one value → Keep one of the two']],
  [
    'a pair in a list',
    `${head}x-a: [a: b]\n`,
    ['3:6 list-item: an item of a list is empty, or a pair without braces → Write each item out'],
  ],
  [
    'an empty item',
    `${head}x-a:\n  -\n  - b\n`,
    ['4:3 list-item: an item of a list is empty, or a pair without braces → Write each item out'],
  ],
  ['a key alone in braces', `${head}x-a: { a }\n`, ['3:6 key-alone: a key without a value stands in braces → Write `key: value`']],
  [
    'a comment without a space',
    `${head}x-a: [a]# b\n`,
    ['3:9 comment: a comment begins without a space before it → Write a space before `#`'],
  ],
  [
    'a bracket’s line too far left',
    `${head}x-a: [\na ]\n`,
    ['4:1 indentation: this line is indented less than what it belongs to → Indent it further'],
  ],
  [
    'a quotation’s line too far left',
    `${head}x-a: "b\nc"\n`,
    ['4:1 indentation: this line is indented less than what it belongs to → Indent it further'],
  ],
  [
    'a blank line that is indented further than its text',
    `${head}x-a: |\n     \n  b\n`,
    ['5:3 indentation: a blank line above is indented further than this text → Remove its spaces'],
  ],
])('%s is an error with a place and what to do', (_, text, errors) => {
  expect(errorsOf(text)).toEqual(errors);
});

test('a byte order mark and Windows line ends do not shift places', () => {
  expect(errorsOf(`\uFEFF${head}datasets:\n  a: { subjects: custmers }\n`.replaceAll('\n', '\r\n'))).toEqual([
    '4:18 unknown-value: "custmers" is no value of `subjects` → Did you mean `customers`?',
  ]);
});

test('brackets over several lines, as formatters write them, are fine', () => {
  expect(
    errorsOf(`${head}defaults:\n  subjects: [\n    customers,\n  ]\n  held_in:\n    [\n      GB,\n    ]\nx-a: {\n  b: [\n  ],\n}\n`),
  ).toEqual([]);
});

test('words and dates stay what YAML 1.2 says they are', () => {
  expect(errorsOf(`${head}defaults: { held_in: [NO] }\naccepted: []\nx-on: { on: off, when: 2026-02-30 }\n`)).toEqual([]);
});
