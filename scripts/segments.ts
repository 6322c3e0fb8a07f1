/**
 * The command line tool in two segments. *Often* holds what `diff` and `check` run, and is all that such a run reads; *seldom* holds
 * everything else and is loaded when it is first asked for. No module stands in both: what the second needs of the first, the first hands over.
 */
import { relative } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/** What a run of `diff` or `check` loads on demand and nearly always asks for; all else that is loaded on demand is seldom. */
const often = [
  'src/cli/run/judge.ts',
  'src/app/lint/diff.ts',
  'src/app/lint/check.ts',
  'src/app/lint/diff-revisions.ts',
  'src/report/text.ts',
  'src/report/colours.ts',
];

export interface Segments {
  /** The body of `function (require, module)`; its `require` also knows the modules of the other segment. */
  readonly often: string;
  readonly seldom: string;
  readonly inputs: { readonly often: readonly string[]; readonly seldom: readonly string[] };
}

/** @param options how the tool is bundled where it is not split */
export async function segmentsOf(options: BuildOptions): Promise<Segments> {
  const [main] = options.entryPoints as string[];
  const named = new Set<string>();
  const inside = new Set((await made(options, `import './${main}';`, [asksSeldom(often, named)])).inputs);
  // What is loaded on demand in one place and at once in another is in the first segment anyway.
  const within = [...often, ...[...named].filter((name) => inside.has(name))];
  const asked = [...named].filter((name) => !inside.has(name)).sort();
  const seldomEntry = `export const modules = {\n${asked
    .map((path) => `${JSON.stringify(path)}: () => require('./${path}'),\n`)
    .join('')}};`;
  const handed = new Set<string>();
  const seldom = await made(options, seldomEntry, [asksOften(inside, handed)]);
  const whole = await made(options, oftenEntry(main as string, handed), [asksSeldom(within, new Set())]);
  return { often: whole.text, seldom: seldom.text, inputs: { often: whole.inputs, seldom: seldom.inputs } };
}

/** The first segment: the tool, and what it hands over. */
function oftenEntry(main: string, handed: ReadonlySet<string>): string {
  const modules = [...handed].sort().map((path) => `${JSON.stringify(path)}: () => require('./${path}'),`);
  return [`export const modules = {`, ...modules, '};', `import './${main}';`].join('\n');
}

/** Takes apart what is loaded on demand and not `within`. */
const asksSeldom = (within: readonly string[], asked: Set<string>): Plugin => ({
  name: 'asks-seldom',
  setup: (bundling) => {
    bundling.onResolve({ filter: /./ }, async ({ path, kind, pluginData, ...where }) => {
      if (kind !== 'dynamic-import' || pluginData === 'seen') return;
      const found = await bundling.resolve(path, { ...where, kind, pluginData: 'seen' });
      const name = nameOf(found.path);
      if (within.includes(name)) return found;
      asked.add(name);
      return { path: `seldom:${name}`, external: true };
    });
  },
});

/** Leaves to the first segment what is in it, data (`package.json`) aside. */
const asksOften = (inside: ReadonlySet<string>, handed: Set<string>): Plugin => ({
  name: 'asks-often',
  setup: (bundling) => {
    bundling.onResolve({ filter: /./ }, async ({ path, kind, pluginData, ...where }) => {
      if ((kind !== 'dynamic-import' && kind !== 'import-statement') || pluginData === 'seen') return;
      const found = await bundling.resolve(path, { ...where, kind, pluginData: 'seen' });
      const name = nameOf(found.path);
      if (!inside.has(name) || name.endsWith('.json')) return found;
      handed.add(name);
      return { path: `often:${name}`, external: true };
    });
  },
});

const nameOf = (path: string): string => relative(process.cwd(), path).replaceAll('\\', '/');

async function made(options: BuildOptions, entry: string, plugins: Plugin[]): Promise<{ text: string; inputs: string[] }> {
  const { entryPoints: _, outfile: __, ...rest } = options;
  const { outputFiles, metafile } = await build({
    ...rest,
    stdin: { contents: entry, resolveDir: process.cwd(), sourcefile: 'segment.js' },
    // Where it is loaded on demand from another segment, `require` fetches it.
    supported: options.format === 'cjs' ? { 'dynamic-import': false } : {},
    plugins: [...(options.plugins ?? []), ...plugins],
    write: false,
    metafile: true,
  });
  return { text: outputFiles?.[0]?.text ?? '', inputs: Object.keys(metafile?.inputs ?? {}).filter((path) => path !== 'segment.js') };
}
