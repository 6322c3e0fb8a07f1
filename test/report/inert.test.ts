import fc from 'fast-check';
import { expect, test } from 'vitest';
import { github } from '../../src/report/github.ts';
import { code, fenced, prose, visible } from '../../src/report/inert.ts';
import { markdown } from '../../src/report/markdown.ts';
import { finding, report } from './made-up.ts';

const anything = fc.string({
  unit: fc.oneof(fc.constantFrom(...'`*_[]()<>@#:/\\!|~&\n\r\t -+=1.%,'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
});

test('nothing unseen stays unseen: control, bidirectional, zero-width and tag characters, line separators', () => {
  fc.assert(fc.property(anything, (text) => !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(visible(text))));
  expect(visible('a\u202eb\u200bc\u{e0041}d\ne\tf\u0000')).toBe('a\\u{202e}b\\u{200b}c\\u{e0041}d⏎e f\\u{0}');
});

test('every character there is, by itself, is shown as it is or as an escape', () => {
  const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;
  for (let point = 0; point <= 0x10ffff; point++) {
    const character = String.fromCodePoint(point);
    if ((visible(character) !== character) !== unseen.test(character)) expect.fail(`U+${point.toString(16)}`);
  }
});

test('prose mentions nobody, refers to nothing, links nowhere and holds no HTML', () => {
  expect(prose('@ada #12 GH-3 https://x.example www.x.example <img src=x> [a](b) ![c](d)')).toBe(
    '@&#8203;ada #&#8203;12 GH&#8203;-3 https:&#8203;//x.example www&#8203;.x.example &lt;img src=x&gt; \\[a\\](b) !\\[c\\](d)',
  );
  fc.assert(
    fc.property(anything, (text) => {
      const outside = prose(text)
        // One pass, as a reader of Markdown goes: a backslash inside a code span escapes nothing.
        .replace(/\\.|(`+)[^`]+\1/g, '¬')
        .replaceAll('&#8203;', '\u200b');
      return !/[<>]|@\w|#\d|:\/\/|\[|\]/.test(outside) && !outside.includes('\n');
    }),
  );
});

test('a code span cannot be left', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const span = code(text);
      const fence = /^`+/.exec(span)?.[0] ?? '';
      const inner = span.slice(fence.length, -fence.length);
      return (
        span.endsWith(fence) &&
        (inner.match(/`+/g) ?? []).every((run) => run.length < fence.length || inner.trim() === '') &&
        !inner.includes('\n')
      );
    }),
  );
});

test('a fenced block cannot be left', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const [open = '', ...rest] = fenced(text, 'yaml').split('\n');
      const fence = open.slice(0, -'yaml'.length);
      return rest.at(-1) === fence && rest.slice(0, -1).every((line) => !line.includes(fence));
    }),
  );
});

test('a message cannot forge a workflow command, or a second line of Markdown', () => {
  const message = 'x\n::error::forged\r\n## [forged](https://x.example) ##[set-output name=a]b';
  const forged = report({ findings: [finding({ message, at: 'recipients.x' })], changes: [] });
  expect(github(forged).trimEnd().split('\n')).toHaveLength(1);
  expect(github(forged)).not.toContain('##[');
  expect(markdown(forged)).not.toMatch(/^(::|## \[)/m);
});
