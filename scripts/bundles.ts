/** The two bundles that ship: the command line tool (built on installation) and the Action (committed). */
import { type BuildOptions, build } from 'esbuild';

const common = {
  bundle: true,
  platform: 'node',
  legalComments: 'eof',
  logLevel: 'warning',
  metafile: true,
} satisfies BuildOptions;

/** One CommonJS file, which Node starts faster than an ES module; minified, since what is not there need not be parsed. */
export const cli = {
  ...common,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/privacy-lint.cjs',
  format: 'cjs',
  target: 'node20',
  minify: true,
  banner: { js: '#!/usr/bin/env node' },
} satisfies BuildOptions;

/** Readable, because the people who pin an Action by commit read what they pin. */
export const action = {
  ...common,
  entryPoints: ['action/main.ts'],
  outfile: 'action/dist/index.js',
  format: 'esm',
  target: 'node20',
  banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
} satisfies BuildOptions;

/** Builds in memory. @returns the text of the bundle and the inputs that went into it */
export async function bundle(options: BuildOptions): Promise<{ text: string; inputs: readonly string[] }> {
  const { outputFiles, metafile } = await build({ ...options, write: false, metafile: true });
  return { text: outputFiles[0]?.text ?? '', inputs: Object.keys(metafile.inputs) };
}
