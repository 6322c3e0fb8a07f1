/** `build.ts [generate] [cli] [action]`: the steps of the build. */
import { chmod } from 'node:fs/promises';
import { action, bundle, cli } from './bundles.ts';
import { generate } from './generate.ts';
import { replace } from './replace.ts';

const steps: Record<string, () => Promise<void>> = {
  generate,
  cli: async () => {
    await replace(cli.outfile, (await bundle(cli)).text);
    await chmod(cli.outfile, 0o755);
  },
  action: async () => replace(action.outfile, (await bundle(action)).text),
};

for (const name of process.argv.slice(2)) {
  const step = steps[name];
  if (step === undefined) throw new Error(`no step of the build is called ${name}; there are ${Object.keys(steps).join(', ')}`);
  await step();
}
