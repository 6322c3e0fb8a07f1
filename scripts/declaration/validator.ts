/** Schema → a validator that needs no schema compiler at run time. */
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import type { Schema } from './schema.ts';

const annotations = ['enumDescriptions', 'patternErrorMessage', 'x-terms', 'x-shorthand', 'x-map'];

/** @returns a module whose `validate(value)` says whether the shape is right, and leaves `validate.errors` */
export async function validatorOf(schema: Schema): Promise<string> {
  const ajv = new Ajv({
    allErrors: true,
    inlineRefs: false,
    loopEnum: 20,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    keywords: annotations,
    code: { source: true, esm: true },
  });
  // Which keys a root file needs is for the reader to say: an included file needs others.
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  const { if: _if, then: _then, ...shape } = schema as Schema & { if?: unknown; then?: unknown };
  const code = standalone.default(ajv, ajv.compile(discriminated(shape, schema.definitions ?? {}) as object));
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
  });
  return `${outputFiles[0]?.text}`;
}

/**
 * Alternatives of different types become a chain of if, then, else: an error then speaks of the one that was meant,
 * not of all of them.
 */
function discriminated(schema: unknown, definitions: Record<string, Schema>): unknown {
  if (Array.isArray(schema)) return schema.map((part) => discriminated(part, definitions));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { anyOf, ...rest } = Object.fromEntries(
    Object.entries(schema).map(([key, part]) => [key, discriminated(part, definitions)]),
  ) as Schema;
  return anyOf === undefined ? rest : { ...rest, ...chain(anyOf, definitions) };
}

/** Plain values come last, so that whatever is neither a list nor an object is judged as one. */
function chain(branches: Schema[], definitions: Record<string, Schema>): object {
  const typed = branches.filter((branch) => typeOf(branch, definitions) !== undefined);
  const [plain = {}, ...more] = branches.filter((branch) => !typed.includes(branch));
  if (more.length > 0) throw new Error(`alternatives that cannot be told apart by type: ${JSON.stringify(branches)}`);
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return typed.reduceRight((rest, branch) => ({ if: { type: typeOf(branch, definitions) }, then: branch, else: rest }), plain);
}

/** @returns the type that tells an alternative from the others; none for text and choices */
function typeOf(schema: Schema, definitions: Record<string, Schema>): string | undefined {
  const { type } = schema.$ref ? (definitions[schema.$ref.replace('#/definitions/', '')] ?? {}) : schema;
  return type === 'string' ? undefined : type;
}
