/** Small files can ask for a great deal of work: every one of them is judged, or refused, within moments. */
import { expect, test } from 'vitest';
import { errorsOf } from './reading.ts';

const many = (count: number, line: (index: number) => string) => Array.from({ length: count }, (_, index) => line(index)).join('');
const fields = (count: number) =>
  `version: 1\nsystem: { name: S }\ndatasets:\n  d:\n    fields:\n${many(count, (index) => `      f${index}: email\n`)}`;

test.each([
  ['every activity uses every field', `${fields(5000)}activities:\n${many(2000, (index) => `  a${index}: { purpose: p, data: d }\n`)}`],
  [
    'every recipient gets every field',
    `${fields(5000)}recipients:\n${many(1000, (index) => `  r${index}: { name: R${index}, role: processor }\n`)}activities: { a: { purpose: p, data: d, recipients: [${many(1000, (index) => `r${index},`)}] } }\n`,
  ],
  ['thousands of patterns', `${fields(5000)}activities: { a: { purpose: p, data: [${many(5000, (index) => `"d.*${index}",`)}] } }\n`],
  [
    'datasets derived from each other in a ring',
    `version: 1\nsystem: { name: S }\ndatasets:\n${many(5000, (index) => `  d${index}: { derived_from: d${(index + 1) % 5000}, fields: {} }\n`)}`,
  ],
])('%s: refused at once, at a place', (_, text) => {
  const started = performance.now();
  const errors = errorsOf(text);
  expect(performance.now() - started).toBeLessThan(5000);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(/^\d+:\d+ too-much: .*→ /);
});
