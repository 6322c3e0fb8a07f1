import { expect, test } from 'vitest';
import { excerpt } from '../../src/report/excerpt.ts';

const place = (line: number, column: number, endLine: number, endColumn: number) => ({
  file: 'privacy.yml',
  line,
  column,
  endLine,
  endColumn,
});

test('the place is underlined, under its own characters', () => {
  expect(excerpt('a: 1\n  mathpix: x\n', place(2, 3, 2, 10))).toEqual({ number: 2, line: '  mathpix: x', underline: '  ^^^^^^^' });
});

test('characters that are shown as escapes, and wide ones, keep the underline in place', () => {
  expect(excerpt('\u202e: key', place(1, 4, 1, 7))?.underline).toBe(`${' '.repeat('\\u{202e}: '.length)}^^^`);
  expect(excerpt('名前: key', place(1, 5, 1, 8))?.underline).toBe('      ^^^');
});

test('of a place over several lines the first is shown', () => {
  expect(excerpt('key:\n  a: 1\n', place(1, 1, 2, 7))).toEqual({ number: 1, line: 'key:', underline: '^^^^' });
});

test('a very long line is cut around the place', () => {
  const found = excerpt(`${'x'.repeat(5000)}KEY${'y'.repeat(5000)}`, place(1, 5001, 1, 5004));
  expect(found?.line.length).toBeLessThan(130);
  expect(found?.line.slice(found.underline.indexOf('^'), found.underline.length)).toBe('KEY');
});

test('a place outside of the text has no excerpt', () => {
  expect(excerpt('a: 1', place(9, 1, 9, 2))).toBeUndefined();
  expect(excerpt('a: 1', place(1, 90, 1, 95))?.underline).toBe('    ^');
});
