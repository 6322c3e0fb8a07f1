/** Schema → a validator that needs no schema compiler at run time. */
import { _, Ajv, type CodeKeywordDefinition, stringify } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import type { Schema } from './schema.ts';

/** Says nothing about the shape, so it need not be loaded. */
const annotations = [
  'title',
  'description',
  'default',
  'examples',
  'enumDescriptions',
  'patternErrorMessage',
  'x-terms',
  'x-shorthand',
  'x-map',
];

/** `enum` that looks a value up: the compiler's own compares it with a hundred others, one after another. */
const choice: CodeKeywordDefinition = {
  keyword: 'enum',
  schemaType: 'array',
  code(context) {
    const values = context.gen.scopeValue('keyword', {
      ref: new Set(context.schema),
      key: context.schema,
      code: _`new Set(${stringify(context.schema)})`,
    });
    context.setParams({ values });
    context.fail(_`!${values}.has(${context.data})`);
  },
  error: { message: '', params: ({ params }) => _`{ allowedValues: ${params.values} }` },
};

/** `x-onlyKeys`: an object has these keys and the user's own; the error names the known ones. */
const onlyKeys: CodeKeywordDefinition = {
  keyword: 'x-onlyKeys',
  type: 'object',
  schemaType: 'array',
  code(context) {
    const { gen, schema, data } = context;
    const known = gen.scopeValue('keyword', { ref: new Set(schema), key: schema, code: _`new Set(${stringify(schema)})` });
    gen.forIn('key', data, (key) => {
      context.setParams({ known, key });
      gen.if(_`!${known}.has(${key}) && !${key}.startsWith("x-")`, () => context.error());
    });
  },
  error: { message: '', params: ({ params }) => _`{ key: ${params.key}, known: ${params.known} }` },
};

/** @returns a module whose `validate(value)` says whether the shape is right, and leaves `validate.errors` */
export async function validatorOf(schema: Schema): Promise<string> {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    unicodeRegExp: false,
    inlineRefs: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true },
  });
  ajv.removeKeyword('enum').addKeyword(choice).addKeyword(onlyKeys);
  // Which keys a root file needs is for the reader to say: an included file needs others.
  const { if: _if, then: _then, ...shape } = schema as Schema & { if?: unknown; then?: unknown };
  const code = affordable(standalone.default(ajv, ajv.compile(discriminated(shape, schema.definitions ?? {}) as object)));
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    minify: true,
    legalComments: 'none',
  });
  return `${outputFiles[0]?.text}`;
}

/**
 * The compiler's own way with paths and with many errors costs more than the checks: it escapes every key of every path
 * (only keys that are errors themselves hold a `/`), hands over parents that no keyword asks for, and copies all errors for
 * each further one (a thousand are enough). Where in the schema an error arises is read by nobody.
 */
function affordable(code: string): string {
  const note = 'const note = (all, error) => { if (all === null) return [error]; all.push(error); return all; };';
  const gather =
    'const gather = (all, more) => { if (all === null) return more; for (const error of more) if (all.length < 1000) all.push(error); return all; };';
  const quicker = code
    .replaceAll(/schemaPath:"[^"]*",/g, '')
    .replaceAll('.replace(/~/g, "~0").replace(/\\//g, "~1")', '')
    .replaceAll('{instancePath="", parentData, parentDataProperty, rootData=data}={}', 'instancePath=""')
    .replaceAll(/\{instancePath:([^{},]+),parentData:\w+,parentDataProperty:.+?,rootData\}/g, '$1')
    .replaceAll(/vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g, 'gather(vErrors, $1.errors)');
  const shorter = quicker.replaceAll(
    /if\(vErrors === null\)\{vErrors = \[(err\d+)\];\}else \{vErrors\.push\(\1\);\}/g,
    'vErrors = note(vErrors, $1);',
  );
  // That a condition led to an error is no error of its own, and costs a tenth of the code.
  const said = shorter
    .replaceAll(
      /if\(!valid\d+\)\{const (err\d+) = \{instancePath:?[^{}]*,keyword:"if",params:\{failingKeyword: ifClause\d+\}\};vErrors = note\(vErrors, \1\);errors\+\+;\}/g,
      '',
    )
    .replaceAll(/let ifClause\d+;|ifClause\d+ = "(?:then|else)";/g, '');
  if (!shorter.includes('note(') || !quicker.includes('gather(') || /"~0"|parentData|schemaPath|keyword:"if"|ifClause/.test(said))
    throw new Error('the compiler writes its code otherwise than it did');
  return `${note}\n${gather}\n${said}`;
}

/**
 * Alternatives of different types become a chain of if, then, else: an error then speaks of the one that was meant,
 * not of all of them.
 */
function discriminated(schema: unknown, definitions: Record<string, Schema>): unknown {
  if (Array.isArray(schema)) return schema.map((part) => discriminated(part, definitions));
  if (typeof schema !== 'object' || schema === null) return schema;
  // A property may be called `description` too: then it is a schema, not a text.
  const parts = Object.entries(schema).filter(
    ([key, part]) => !annotations.includes(key) || (key === 'description' && typeof part === 'object'),
  );
  const { anyOf, ...rest } = Object.fromEntries(parts.map(([key, part]) => [key, discriminated(part, definitions)])) as Schema;
  if (rest.additionalProperties === false) {
    const { additionalProperties: _closed, patternProperties: _own, ...open } = rest;
    return { ...open, 'x-onlyKeys': Object.keys(rest.properties ?? {}) };
  }
  return anyOf === undefined ? rest : { ...rest, ...chain(anyOf, definitions) };
}

/** Plain values come last, so that whatever is neither a list nor an object is judged as one; where there are none, objects. */
function chain(branches: Schema[], definitions: Record<string, Schema>): object {
  const typed = branches.filter((branch) => typeOf(branch, definitions) !== undefined).sort(listFirst);
  const [plain = typed.pop() ?? {}, ...more] = branches.filter((branch) => !typed.includes(branch));
  if (more.length > 0) throw new Error(`alternatives that cannot be told apart by type: ${JSON.stringify(branches)}`);
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return typed.reduceRight<object>((rest, branch) => ({ if: { type: typeOf(branch, definitions) }, then: branch, else: rest }), plain);
}

const listFirst = (a: Schema, b: Schema) => Number(b.type === 'array') - Number(a.type === 'array');

/** @returns the type that tells an alternative from the others; none for text and choices */
function typeOf(schema: Schema, definitions: Record<string, Schema>): string | undefined {
  const { type } = schema.$ref ? (definitions[schema.$ref.replace('#/definitions/', '')] ?? {}) : schema;
  return type === 'string' ? undefined : type;
}
