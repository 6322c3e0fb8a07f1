/** SHA-256 in plain JavaScript: loading `node:crypto`, with the streams it brings, takes longer than all that a short run hashes. */
import { sha256 } from '@noble/hashes/sha2.js';

/** @returns the first 128 bits, in hex */
export function digest(text: string): string {
  return Buffer.from(sha256(Buffer.from(text)).subarray(0, 16)).toString('hex');
}
