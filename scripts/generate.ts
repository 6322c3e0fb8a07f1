/** Writes the modules that are made from data (none of them is committed): the policies, read and checked once for all who run the tool. */
import { readdirSync, readFileSync } from 'node:fs';
import manifest from '../package.json' with { type: 'json' };
import { pack } from '../src/policy/packed.ts';
import { prepare } from '../src/policy/prepare.ts';
import { replace } from './replace.ts';
import { sha256 } from './sha256.ts';
import { sieveSource } from './sieve.ts';
import { site } from './site.ts';

const folder = 'policies';

/**
 * Kept as text, each in a function of its own: a start reads none of it but what is asked for. In ASCII, since one byte a character is
 * parsed faster.
 */
const text = (value: unknown): string => `(): string => ${literal(JSON.stringify(value))}`;

const literal = (json: string): string =>
  JSON.stringify(json.replaceAll(/[^ -~]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`));

export async function generate(): Promise<void> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }));
  const prepared = prepare(files, manifest.version);
  if (!prepared.ok) {
    const said = prepared.errors.map(
      ({ file, line, column, message, hint }) => `${file}:${line}:${column}: ${message}${hint === undefined ? '' : ` ${hint}`}`,
    );
    throw new Error(`the built-in policies cannot be loaded:\n${said.join('\n')}`);
  }
  const { evaluation, prose } = prepared.value;
  const { set, levels } = pack(evaluation);
  await replace(
    'src/policy/builtin.generated.ts',
    `// Generated from policies/ by scripts/generate.ts.
/** A \`PolicySet\`, packed, as JSON. */
export const rules = ${text(set)};
/** The levels of each rule, as JSON. */
export const levels = (): readonly string[] => [${levels.map(literal).join()}];
`,
  );
  await replace('src/policy/sieve.generated.ts', sieveSource(evaluation.rules));
  await replace(
    'src/policy/prose.generated.ts',
    `// Generated from policies/ by scripts/generate.ts.
/** The \`RuleDocumentation\` of each rule, as JSON. */
export const prose = ${text(prose)};
/** Why each rule matters, by its id, as JSON: for who shows findings, and needs no examples. */
export const whys = ${text(Object.fromEntries(prose.map(({ id, why }) => [id, why])))};
`,
  );
  await sha256();
  await site();
}
