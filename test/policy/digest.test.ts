import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digest } from '../../src/policy/digest.ts';

test('a digest is the first half of the SHA-256 that everybody computes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(digest(text)).toBe(createHash('sha256').update(text).digest('hex').slice(0, 32));
    }),
  );
});
