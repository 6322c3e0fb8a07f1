/** The two bundles that ship: the command line tool (built on installation) and the Action (committed). */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type BuildOptions, build, type Plugin, transform } from 'esbuild';

const common = {
  bundle: true,
  platform: 'node',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
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
  },
};

/** Our own code stays readable, because the people who pin an Action by commit read what they pin. */
export const action = {
  ...common,
  entryPoints: ['action/main.ts'],
  outfile: 'action/dist/index.js',
  format: 'esm',
  target: 'node20',
  plugins: [small],
  minifySyntax: true,
  banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
} satisfies BuildOptions;

/** Builds in memory. @returns the text of the bundle and the inputs that went into it */
export async function bundle(options: BuildOptions): Promise<{ text: string; inputs: readonly string[] }> {
  const { outputFiles, metafile } = await build({ ...options, write: false, metafile: true });
  return { text: outputFiles[0]?.text ?? '', inputs: Object.keys(metafile.inputs) };
}

/** One byte a character is read twice as fast. */
const ascii = (code: string): string =>
  code.replaceAll(/[^\n -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What stands for the end of a comment inside of one. */
const end = '*~/';

/**
 * One file that starts fast. Most of the time of a short run is V8 reading and compiling code, so what it compiled in one run is kept
 * beside the file and given back to it in the next (`cache`); without it, or where another V8 refuses it, the tool runs all the same. For
 * that the program stands in the file as a comment, which Node passes over, and is compiled from there. The name of the cache holds the
 * digest of the program: an old one is never taken for the new.
 * V8's interrupt budget (how long a function runs before it is optimised) is about doubled, where V8 knows it by that name (Node 20): a
 * short run ends before optimising pays.
 */
export function quickStart(program: string): { text: string; cache: string } {
  const source = `(function (require, module) {${ascii(program)}\n})`;
  if (source.includes(end)) throw new Error(`the program contains ${end}`);
  const cache = `privacy-lint.${createHash('sha256').update(source).digest('hex').slice(0, 16)}.cache`;
  const text = `#!/usr/bin/env node
'use strict';
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=300000');
let cachedData;
try {
  cachedData = readFileSync(join(__dirname, '${cache}'));
} catch {}
const text = readFileSync(__filename, 'latin1');
const source = text.slice(text.indexOf('\\n/*') + 3, -3).replaceAll('${end}', '*' + '/');
new Script(source, { filename: __filename, cachedData }).runInThisContext()(require, module);
/*${source.replaceAll('*/', end)}*/
`;
  return { text, cache };
}
