import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/policy/sha256.ts';

const expected = (text: string) => createHash('sha256').update(text).digest('hex');

test('digests are those of FIPS 180-4, as OpenSSL makes them', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  for (let length = 0; length < 200; length++) expect(sha256('a'.repeat(length)), `${length} bytes`).toBe(expected('a'.repeat(length)));
  // On both sides of what is hashed at once.
  for (const length of [64448, 64503, 64504, 64512, 64513, 129_024, 1_000_000]) {
    const text = 'é'.repeat(length / 2);
    expect(sha256(text), `${length} bytes`).toBe(expected(text));
  }
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => void expect(sha256(text)).toBe(expected(text))));
});
