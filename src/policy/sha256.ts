/** SHA-256 for what every start hashes: `node:crypto` takes longer to load than a short run has. */
import { wasm } from './sha256.generated.ts';

const blockLength = 64;
const message = 1024;
/** Of the one page of memory that the module has. */
const mostBlocks = (65536 - message) / blockLength;
/** The first 32 bits of the fractional parts of the square roots of the first eight primes (FIPS 180-4, section 5.3.3). */
const start = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly hash: (blocks: number) => void;
}

/** What we use of it: the types of Node have no more than its name. */
const { WebAssembly } = globalThis as unknown as {
  readonly WebAssembly: {
    readonly Module: new (bytes: Uint8Array) => object;
    readonly Instance: new (module: object) => { readonly exports: Exports };
  };
};

let loaded: Exports | undefined;

function load(): Exports {
  return new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(wasm, 'base64'))).exports;
}

/** @returns the digest of a text in UTF-8, as 64 hexadecimal digits */
export function sha256(text: string): string {
  loaded ??= load();
  const { memory, hash } = loaded;
  const padded = paddedBytes(text);
  const state = new DataView(memory.buffer);
  start.forEach((word, index) => void state.setUint32(index * 4, word, true));
  const step = mostBlocks * blockLength;
  for (let at = 0; at < padded.length; at += step) {
    const part = padded.subarray(at, at + step);
    new Uint8Array(memory.buffer).set(part, message);
    hash(part.length / blockLength);
  }
  return start
    .map((_, index) =>
      state
        .getUint32(index * 4, true)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
}

/** A bit, zeros, and the length in bits, up to a whole number of blocks (section 5.1.1). */
function paddedBytes(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / blockLength) * blockLength);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  return padded;
}
