/** Lays out what is measured in a folder of its own. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { large, ordinary } from './inputs.ts';

export interface Pair {
  readonly base: string;
  readonly head: string;
}

export interface Arrangement {
  /** Where everything lies, outside of any repository. */
  readonly folder: string;
  readonly tool: string;
  /** The parser alone, keeping places: bundled as the tool is. */
  readonly parser: string;
  readonly ordinary: Pair;
  readonly large: Pair;
  /** A tenth of `large`. */
  readonly tenth: Pair;
  /** A folder with 1,000 declarations. */
  readonly many: string;
}

export function arrange(): Arrangement {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-lint-bench-'));
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return name;
  };
  const pair = (name: string, make: (changed: boolean) => string): Pair => ({
    base: write(`${name}-base.yml`, make(false)),
    head: write(`${name}-head.yml`, make(true)),
  });
  const many = 'many';
  for (let index = 0; index < 1000; index++) {
    mkdirSync(join(folder, many, `service-${index}`), { recursive: true });
    writeFileSync(join(folder, many, `service-${index}`, 'privacy.yml'), ordinary().replace('Measured', `Service ${index}`));
  }
  const parser = join(folder, 'parser.cjs');
  buildSync({
    entryPoints: ['bench/parser.ts'],
    outfile: parser,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
  });
  return {
    folder,
    tool: resolve('dist/privacy-lint.cjs'),
    parser,
    ordinary: pair('ordinary', ordinary),
    large: pair('large', (changed) => large(20_000, changed)),
    tenth: pair('tenth', (changed) => large(2_000, changed)),
    many,
  };
}
