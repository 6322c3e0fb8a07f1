/**
 * SHA-256 (FIPS 180-4) as a WebAssembly module. A start that loads `node:crypto` loads all of its ciphers, and streams with them, which takes
 * ten times as long as everything that is hashed; JavaScript that has not run before is as slow.
 *
 * Memory: the state (8 words) at 0, the constants at 64, the schedule at 320, and from 1024 on the message, padded, in blocks of 64 bytes.
 * It exports `memory` and `hash(blocks)`, which goes on from the state.
 */
import { replace } from './replace.ts';

const [constants, schedule, message] = [64, 320, 1024];

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (section 4.2.2). */
const k = `
428a2f98 71374491 b5c0fbcf e9b5dba5 3956c25b 59f111f1 923f82a4 ab1c5ed5 d807aa98 12835b01 243185be 550c7dc3 72be5d74 80deb1fe 9bdc06a7 c19bf174
e49b69c1 efbe4786 0fc19dc6 240ca1cc 2de92c6f 4a7484aa 5cb0a9dc 76f988da 983e5152 a831c66d b00327c8 bf597fc7 c6e00bf3 d5a79147 06ca6351 14292967
27b70a85 2e1b2138 4d2c6dfc 53380d13 650a7354 766a0abb 81c2c92e 92722c85 a2bfe8a1 a81a664b c24b8b70 c76c51a3 d192e819 d6990624 f40e3585 106aa070
19a4c116 1e376c08 2748774c 34b0bcb5 391c0cb3 4ed8aa4a 5b9cca4f 682e6ff3 748f82ee 78a5636f 84c87814 8cc70208 90befffa a4506ceb bef9a3f7 c67178f2`
  .trim()
  .split(/\s+/)
  .map((word) => Number.parseInt(word, 16));

type Code = readonly number[];

/** LEB128, signed; what is never negative and below 64 reads the same unsigned. */
function leb(value: number): number[] {
  const low = value & 0x7f;
  const rest = value >> 7;
  const last = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
  return last ? [low] : [low | 0x80, ...leb(rest)];
}

/** The same, unsigned. */
const size = (value: number): number[] => (value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...size(value >>> 7)]);

const i32 = 0x7f;
const names = ['blocks', 'at', 'i', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 't', 'u'] as const;
type Name = (typeof names)[number];

const get = (name: Name): Code => [0x20, names.indexOf(name)];
const set = (name: Name, value: Code): Code => [...value, 0x21, names.indexOf(name)];
const number = (value: number): Code => [0x41, ...leb(value | 0)];
const load = (address: Code, offset: number): Code => [...address, 0x28, 2, ...size(offset)];
const store = (address: Code, value: Code, offset: number): Code => [...address, ...value, 0x36, 2, ...size(offset)];
const binary =
  (code: number) =>
  (first: Code, ...others: Code[]): Code => [...first, ...others.flatMap((other) => [...other, code])];
const add = binary(0x6a);
const and = binary(0x71);
const or = binary(0x72);
const xor = binary(0x73);
const right = binary(0x76);
const rotated = binary(0x78);

/** Repeats while a condition is not 0. */
const loop = (body: Code, condition: Code): Code => [0x03, 0x40, ...body, ...condition, 0x0d, 0, 0x0b];

/** Four bytes a step, up to an end. */
const steps = (from: number, to: number, body: Code): Code => [
  ...set('i', number(from)),
  ...loop([...body, ...set('i', add(get('i'), number(4)))], [...get('i'), ...number(to), 0x49]),
];

const rotations = (value: Code, ...by: number[]): Code => xor(...(by.map((one) => rotated(value, number(one))) as [Code]));

/** The bytes of a word in the other order: WebAssembly reads the lowest first. */
const turned = (value: Code): Code =>
  or(and(rotated(value, number(24)), number(0x00ff00ff)), and(rotated(value, number(8)), number(0xff00ff00)));

const word = (back: number): Code => load(get('i'), schedule - back * 4);
const small = (value: Code, first: number, second: number, shift: number): Code =>
  xor(rotations(value, first, second), right(value, number(shift)));

const state = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;

/** Section 6.2.2: the schedule, 64 rounds, and the state that follows. */
const block: Code = [
  ...steps(0, 64, store(get('i'), turned(load(add(get('at'), get('i')), 0)), schedule)),
  ...steps(64, 256, store(get('i'), add(small(word(2), 17, 19, 10), word(7), small(word(15), 7, 18, 3), word(16)), schedule)),
  ...state.flatMap((name, index) => set(name, load(number(0), index * 4))),
  ...steps(0, 256, [
    ...set(
      't',
      add(
        get('h'),
        rotations(get('e'), 6, 11, 25),
        xor(get('g'), and(get('e'), xor(get('f'), get('g')))),
        load(get('i'), constants),
        load(get('i'), schedule),
      ),
    ),
    ...set('u', add(rotations(get('a'), 2, 13, 22), or(and(get('a'), get('b')), and(get('c'), or(get('a'), get('b')))))),
    ...set('h', get('g')),
    ...set('g', get('f')),
    ...set('f', get('e')),
    ...set('e', add(get('d'), get('t'))),
    ...set('d', get('c')),
    ...set('c', get('b')),
    ...set('b', get('a')),
    ...set('a', add(get('t'), get('u'))),
  ]),
  ...state.flatMap((name, index) => store(number(0), add(load(number(0), index * 4), get(name)), index * 4)),
  ...set('at', add(get('at'), number(64))),
  ...set('blocks', add(get('blocks'), number(-1))),
];

const code: Code = [...set('at', number(message)), ...loop(block, get('blocks')), 0x0b];

const bytes = (text: string): number[] => [...Buffer.from(text)];
const vector = (...items: Code[]): number[] => [...size(items.length), ...items.flat()];
const sized = (content: Code): number[] => [...size(content.length), ...content];
const section = (id: number, content: Code): number[] => [id, ...sized(content)];

const module = Uint8Array.from([
  ...[0x00, ...bytes('asm'), 1, 0, 0, 0],
  ...section(1, vector([0x60, ...vector([i32]), ...vector()])),
  ...section(3, vector([0])),
  ...section(5, vector([0, 1])),
  ...section(7, vector([...sized(bytes('memory')), 2, 0], [...sized(bytes('hash')), 0, 0])),
  ...section(10, vector(sized([...vector([...size(names.length - 1), i32]), ...code]))),
  ...section(11, vector([0, ...number(constants), 0x0b, ...sized(k.flatMap((one) => [one, one >>> 8, one >>> 16, one >>> 24]))])),
]);

export const sha256 = (): Promise<void> =>
  replace(
    'src/policy/sha256.generated.ts',
    `// Generated by scripts/sha256.ts.\n/** A WebAssembly module, in base64. */\nexport const wasm = '${Buffer.from(module).toString('base64')}';\n`,
  );
