// Runs a TypeScript script of this repository: `node scripts/run.mjs scripts/build.ts [arguments]`.
// Node 20 cannot read TypeScript, so the script is bundled first; packages stay where they are installed.
import { rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [script, ...args] = process.argv.slice(2);

const esbuild = await import('esbuild').catch((error) => {
  // `npm ci --omit=dev` runs `prepare` too. There is nothing to build with, and that is no failure of the installation.
  if (process.env.npm_lifecycle_event !== 'prepare') throw error;
  console.error('privacy-lint: dist/ was not built, because the development dependencies are not installed.');
  process.exit(0);
});

// Beside the packages, so that the bundle finds them; named after the process, so that two runs never share a file.
const folder = join(root, 'node_modules', '.cache', 'privacy-lint');
const outfile = join(folder, `${basename(script, '.ts')}-${process.pid}.mjs`);
await mkdir(folder, { recursive: true });
await esbuild.build({
  entryPoints: [join(root, script)],
  outfile,
  absWorkingDir: root,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
});
process.argv = [process.argv[0], join(root, script), ...args];
process.chdir(root);
process.on('exit', () => rmSync(outfile, { force: true }));
await import(pathToFileURL(outfile).href);
