import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairRoots } from '../../src/app/lint/pair-roots.ts';

const file = (path: string, ...lines: string[]) => ({ path, text: lines.join('\n') });

test('equal text pairs first, then the best likeness of at least half', () => {
  const removed = [file('a', '1', '2', '3', '4'), file('b', '1', '2', '3', '5')];
  const added = [file('x', '1', '2', '3', '5'), file('y', '1', '2', '3', '9')];
  expect([...pairRoots(removed, added)]).toEqual([
    ['x', 'b'],
    ['y', 'a'],
  ]);
});

test('what shares less than half of its lines went away, and came new', () => {
  expect(pairRoots([file('a', '1', '2', '3', '4')], [file('x', '1', '7', '8', '9')]).size).toBe(0);
});

test('indentation does not matter', () => {
  expect([...pairRoots([file('a', 'k:', '  v: 1')], [file('x', '  k:', '      v: 1')])]).toEqual([['x', 'a']]);
});

test('no root is paired twice, whatever the order', () => {
  const roots = fc.uniqueArray(fc.record({ path: fc.string({ minLength: 1 }), text: fc.constantFrom('a\nb', 'a\nc', 'a\nb\nc', 'd') }), {
    selector: ({ path }) => path,
    maxLength: 5,
  });
  fc.assert(
    fc.property(roots, roots, (removed, added) => {
      const pairs = pairRoots(removed, added);
      expect(new Set(pairs.values()).size).toBe(pairs.size);
      expect(new Map(pairRoots([...removed].reverse(), [...added].reverse()))).toEqual(pairs);
    }),
  );
});

test('thousands that moved together are paired by their text in a moment; beyond what can be compared, the changed ones are not guessed', () => {
  const roots = (folder: string, edit: (line: string) => string) =>
    Array.from({ length: 1500 }, (_, at) =>
      file(`${folder}/${at}`, ...Array.from({ length: 100 }, (_, line) => edit(line === 0 ? `own ${at}` : `${line}`))),
    );
  const started = performance.now();
  const moved = pairRoots(roots('old', String), roots('new', String));
  expect([...moved].every(([head, base]) => head.slice(4) === base.slice(4))).toBe(true);
  expect(moved.size).toBe(1500);
  expect(
    pairRoots(
      roots('old', String),
      roots('new', (line) => `${line} `),
    ).size,
  ).toBe(0);
  expect(performance.now() - started).toBeLessThan(5000);
});
