/** The two bundles that ship: the command line tool (built on installation) and the Action (committed). */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import { type BuildOptions, build, type Plugin, transform } from 'esbuild';
import { vocabulary } from '../src/facts/vocabulary.ts';
import type { Segments } from './segments.ts';

/** The types of the facts, by which expressions are checked: what the facts mean is for the docs. The keys of one type stand in one text. */
const factTypes = () =>
  Object.entries(vocabulary).map(([name, members]) => {
    const keys = new Map<string, string[]>();
    for (const [key, [type]] of Object.entries(members)) keys.set(type, [...(keys.get(type) ?? []), key]);
    return `  ${name}: typed(${JSON.stringify(Object.fromEntries([...keys].map(([type, all]) => [type, all.join(' ')])))}),`;
  });

/**
 * Of what comes in one piece only that goes into a bundle which is used: of `js-yaml` the reader, of our manifest the version, of the facts their types. Requests are read and
 * written by the runtime's own JSON: ids beyond 2^53, for which another one is brought along, are made plain numbers all the same.
 */
const partsOnly: Plugin = {
  name: 'parts-only',
  setup: (bundling) => {
    bundling.onLoad({ filter: /[\\/]js-yaml[\\/]dist[\\/]js-yaml\.mjs$/ }, () => ({
      contents: `import { load } from '../lib/loader.js';
import YAMLException from '../lib/exception.js';
import Type from '../lib/type.js';
import FAILSAFE_SCHEMA from '../lib/schema/failsafe.js';
export { FAILSAFE_SCHEMA, load, Type, YAMLException };`,
    }));
    bundling.onLoad({ filter: /[\\/]json-with-bigint\.js$/ }, () => ({
      contents: 'export const { parse: JSONParse, stringify: JSONStringify } = JSON;',
    }));
    bundling.onLoad({ filter: /[\\/]src[\\/]facts[\\/]vocabulary\.ts$/ }, () => ({
      contents: `const typed = (all) => Object.fromEntries(Object.entries(all).flatMap(([type, keys]) => keys.split(' ').map((key) => [key, [type]])));
export const vocabulary = {
${factTypes().join('\n')}
};`,
    }));
    bundling.onLoad({ filter: /[\\/]package\.json$/ }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, 'utf8')) as { version: string };
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};

const common = {
  bundle: true,
  platform: 'node',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  plugins: [partsOnly],
} satisfies BuildOptions;

/** CommonJS, which Node starts faster than an ES module. */
export const cli = {
  ...common,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/privacy-lint.cjs',
  format: 'cjs',
  target: 'node20',
  minify: true,
} satisfies BuildOptions;

/** What others wrote, and what is generated, takes as little room as it can: GitHub fetches the Action anew for every run. */
const small: Plugin = {
  name: 'small',
  setup: (bundling) => {
    bundling.onLoad({ filter: /[\\/]node_modules[\\/].*\.[cm]?js$|\.generated\.js$/ }, async ({ path }) => ({
      contents: (await transform(await readFile(path, 'utf8'), { minify: true, legalComments: 'inline' })).code,
      loader: 'js',
    }));
    bundling.onEnd(async ({ outputFiles }) => {
      for (const file of outputFiles ?? []) file.contents = Buffer.from(await squeezed(Buffer.from(file.contents).toString()));
    });
  },
};

/** esbuild writes every module with its white space anew: that of others is taken out again, module by module. */
async function squeezed(text: string): Promise<string> {
  const modules = text.split(/^(?=\/\/ [\w@./-]+\.[cm]?[jt]s$)/m);
  const squeeze = async (module: string) => {
    const [title = ''] = module.split('\n', 1);
    if (!/^\/\/ (node_modules\/|.*\.generated\.js$)/.test(title)) return module;
    return `${title}\n${(await transform(module, { minifyWhitespace: true, legalComments: 'inline' })).code}`;
  };
  return (await Promise.all(modules.map(squeeze))).join('');
}

/** Our own code stays readable, because the people who pin an Action by commit read what they pin. */
export const action = {
  ...common,
  entryPoints: ['action/main.ts'],
  outfile: 'action/dist/index.js',
  format: 'esm',
  target: 'node20',
  plugins: [partsOnly, small],
  // With the `strict` of the project esbuild writes "use strict" into every module, which is what an ES module is anyway.
  tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  minifySyntax: true,
  banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
} satisfies BuildOptions;

/** Builds in memory. @returns the text of the bundle and the inputs that went into it */
export async function bundle(options: BuildOptions): Promise<{ text: string; inputs: readonly string[] }> {
  const { outputFiles, metafile } = await build({ ...options, write: false, metafile: true });
  return { text: Buffer.from(outputFiles[0]?.contents ?? []).toString(), inputs: Object.keys(metafile.inputs) };
}

/** One byte a character is read twice as fast. */
const ascii = (code: string): string =>
  code.replaceAll(/[^\n -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The two segments as V8 compiles them. */
const wrapped = (code: string): string => `(function (require, module) {${ascii(code)}\n})`;

/**
 * One file that starts fast. Most of the time of a short run goes by in reading and compiling code. So both segments stand in the file
 * packed, in a comment of one line, which Node passes over the fastest; and beside it stands a file with both as they are, each with what
 * V8 compiled of it in one run, of which a start reads no more than the segment it needs. Without that second file the tool unpacks its
 * own, and where another V8 refuses what was compiled, it compiles anew. The name of the second file holds the digest of the program: an
 * old one is never taken for the new.
 * No flags are set: the module that sets them costs more at every start than V8 gains by optimising less.
 */
export function quickStart({ often, seldom }: Pick<Segments, 'often' | 'seldom'>): {
  text: string;
  cache: string;
  sources: readonly [string, string];
} {
  const sources = [wrapped(often), wrapped(seldom)] as const;
  const packed = brotliCompressSync(sources.join('\0'), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).toString('base64');
  const cache = `privacy-lint.${createHash('sha256').update(sources.join('\0')).digest('hex').slice(0, 16)}.cache`;
  const text = `#!/usr/bin/env node
'use strict';
const { closeSync, fstatSync, openSync, readFileSync, readSync } = require('node:fs');
const { Script } = require('node:vm');

// Beside this file: a line of JSON with four lengths (source and what V8 compiled of it, of either segment), and those four, in bytes.
function kept(segment) {
  let file;
  try {
    file = openSync(\`\${__dirname}/${cache}\`);
    const part = (from, length) => {
      const bytes = Buffer.allocUnsafeSlow(length);
      if (readSync(file, bytes, 0, length, from) !== length) throw new Error('cut off');
      return bytes;
    };
    const head = part(0, ${headLength});
    const lengths = JSON.parse(head.latin1Slice());
    const starts = lengths.map((_, at) => lengths.slice(0, at).reduce((sum, length) => sum + length, ${headLength}));
    if (fstatSync(file).size !== starts[3] + lengths[3]) return undefined;
    const at = segment * 2;
    return { source: part(starts[at], lengths[at]).latin1Slice(), cachedData: part(starts[at + 1], lengths[at + 1]) };
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function unpacked(segment) {
  const text = readFileSync(__filename, 'latin1');
  const packed = Buffer.from(text.slice(text.lastIndexOf('\\n//') + 3), 'base64');
  return { source: require('node:zlib').brotliDecompressSync(packed).toString('latin1').split('\\0')[segment] };
}

function segment(number) {
  const { source, cachedData } = kept(number) ?? unpacked(number);
  const filename = \`\${__filename}#\${number === 0 ? 'often' : 'seldom'}\`;
  const made = { exports: {} };
  new Script(source, { filename, cachedData }).runInThisContext()(load, made);
  return made.exports.modules;
}

let seldom;
function load(name) {
  if (name.startsWith('often:')) return often[name.slice(6)]();
  if (!name.startsWith('seldom:')) return require(name);
  seldom ??= segment(1);
  return seldom[name.slice(7)]();
}
const often = segment(0);
//${packed}`;
  return { text, cache, sources };
}

/** The line with the four lengths is as long as this, whatever they are. */
const headLength = 64;

/** The file beside the tool. @param compiled what V8 made of each segment */
export function keptBeside(sources: readonly [string, string], compiled: readonly [Uint8Array, Uint8Array]): Buffer {
  const parts = sources.flatMap((source, at) => [Buffer.from(source, 'latin1'), compiled[at] as Uint8Array]);
  const head = `${JSON.stringify(parts.map(({ length }) => length))}`.padEnd(headLength - 1);
  return Buffer.concat([Buffer.from(`${head}\n`, 'latin1'), ...parts]);
}
