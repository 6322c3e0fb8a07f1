/** The script and the style of the dashboard, bundled into a module (not committed) that the command line tool carries. */
import { build } from 'esbuild';
import { replace } from './replace.ts';

export async function site(): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: ['src/dashboard/site/main.ts', 'src/dashboard/site/site.css'],
    outdir: 'out',
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    format: 'iife',
    target: ['chrome109', 'firefox115', 'safari16.4'],
    logLevel: 'warning',
  });
  const text = (ending: string) => JSON.stringify(outputFiles.find(({ path }) => path.endsWith(ending))?.text);
  await replace(
    'src/dashboard/site.generated.ts',
    `// Generated from src/dashboard/site/ by scripts/site.ts.\nexport const script: string = ${text('.js')};\nexport const style: string = ${text('.css')};\n`,
  );
}
