/** `build.ts [generate] [cli] [action]`: the steps of the build. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { action, bundle, cli, keptBeside, quickStart } from './bundles.ts';
import { generate } from './generate.ts';
import { licencesOf } from './licences.ts';
import { replace } from './replace.ts';
import { segmentsOf } from './segments.ts';

const steps: Record<string, () => Promise<void>> = {
  generate,
  cli: async () => {
    const segments = await segmentsOf(cli);
    const { text, cache, sources } = quickStart(segments);
    await replace(cli.outfile, text);
    await replace(join(dirname(cli.outfile), 'licences.txt'), licencesOf(Object.values(segments.inputs).flat()));
    await chmod(cli.outfile, 0o755);
    keepCompiled(join(dirname(cli.outfile), cache), sources);
  },
  action: async () => {
    const { text, inputs } = await bundle(action);
    await replace(action.outfile, text);
    await replace(join(dirname(action.outfile), 'licences.txt'), licencesOf(inputs));
  },
};

/**
 * A change of a real product: what it makes V8 compile is what most changes do. One is enough: what further ones add takes longer to read at
 * every start than it saves in some.
 */
function change(): string[] {
  const folder = 'fixtures/products/firefly-iii/01-matomo-for-google-analytics';
  return ['diff', join(folder, 'base.yml'), join(folder, 'head.yml')];
}

/** Runs the tool, and keeps what was compiled. The tool works without, so a failure is none of the build. */
function keepCompiled(cache: string, sources: readonly [string, string]): void {
  if (existsSync(cache)) return;
  const folder = dirname(cache);
  for (const name of readdirSync(folder)) if (name.endsWith('.cache')) rmSync(join(folder, name));
  const often = compiledBy(change(), 'often', `${cache}.${process.pid}`);
  const seldom = compiledBy(['explain', 'transfers/no-safeguard'], 'seldom', `${cache}.${process.pid}`);
  if (often === undefined || seldom === undefined) return;
  const partial = `${cache}.${process.pid}`;
  writeFileSync(partial, keptBeside(sources, [often, seldom]));
  renameSync(partial, cache);
}

/** @returns what V8 had compiled of a segment when the tool had run with these arguments */
function compiledBy(args: readonly string[], segment: string, to: string): Buffer | undefined {
  const env = { ...process.env, PRIVACY_LINT_SEGMENT: segment, PRIVACY_LINT_COMPILED: to };
  spawnSync(process.execPath, ['--require', './scripts/warm-up.cjs', cli.outfile, ...args], { stdio: 'ignore', env });
  if (!existsSync(to)) return undefined;
  const compiled = readFileSync(to);
  rmSync(to);
  return compiled;
}

for (const name of process.argv.slice(2)) {
  const step = steps[name];
  if (step === undefined) throw new Error(`no step of the build is called ${name}; there are ${Object.keys(steps).join(', ')}`);
  await step();
}
