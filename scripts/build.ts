/** `build.ts [generate] [cli] [action]`: the steps of the build. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { action, bundle, cli, quickStart } from './bundles.ts';
import { generate } from './generate.ts';
import { licencesOf } from './licences.ts';
import { replace } from './replace.ts';

const steps: Record<string, () => Promise<void>> = {
  generate,
  cli: async () => {
    const { text: program, inputs } = await bundle(cli);
    const { text, cache } = quickStart(program);
    await replace(cli.outfile, text);
    await replace(join(dirname(cli.outfile), 'licences.txt'), licencesOf(inputs));
    await chmod(cli.outfile, 0o755);
    keepCompiled(join(dirname(cli.outfile), cache));
  },
  action: async () => {
    const { text, inputs } = await bundle(action);
    await replace(action.outfile, text);
    await replace(join(dirname(action.outfile), 'licences.txt'), licencesOf(inputs));
  },
};

/** A change of a real product: what it makes V8 compile is what most changes do. */
const example = 'fixtures/products/ghostfolio/02-country-in-analytics';

/** Runs the tool once, and keeps what was compiled. The tool works without, so a failure is none of the build. */
function keepCompiled(cache: string): void {
  if (existsSync(cache)) return;
  const folder = dirname(cache);
  for (const name of readdirSync(folder)) if (name.endsWith('.cache')) rmSync(join(folder, name));
  const partial = `${cache}.${process.pid}`;
  const run = ['--require', './scripts/warm-up.cjs', cli.outfile, 'diff', `${example}/base.yml`, `${example}/head.yml`];
  spawnSync(process.execPath, run, { stdio: 'ignore', env: { ...process.env, PRIVACY_LINT_CACHE: partial } });
  if (existsSync(partial)) renameSync(partial, cache);
}

for (const name of process.argv.slice(2)) {
  const step = steps[name];
  if (step === undefined) throw new Error(`no step of the build is called ${name}; there are ${Object.keys(steps).join(', ')}`);
  await step();
}
