/** A JSON Schema as a page: every key with its type and meaning, every value of a vocabulary with its own. */
import { readFileSync } from 'node:fs';
import { anchor, generated, table } from './markdown.ts';

interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  /** What each value of `enum` means, in the same order. */
  readonly enumDescriptions?: readonly string[];
  /** Of each value: its group, and its term in the W3C Data Privacy Vocabulary. */
  readonly 'x-terms'?: Readonly<Record<string, { readonly group?: string; readonly dpv?: string }>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

type Row = readonly [key: string, type: string, meaning: string];

const alternatives = (schema: Schema): readonly Schema[] => schema.anyOf ?? schema.oneOf ?? schema.allOf ?? [];
const nameOf = (reference: string): string => reference.split('/').at(-1) ?? reference;

/** Whether a definition says enough to have a section of its own. */
const described = (schema: Schema): boolean =>
  schema.properties !== undefined ||
  schema.enumDescriptions !== undefined ||
  (schema.pattern !== undefined && schema.description !== undefined);

/** `X or list of X` is how the format lets a single value stand for a list. */
function joined(types: readonly string[]): string {
  const unique = [...new Set(types)].filter(Boolean);
  return unique
    .filter((type) => !unique.includes(type.replace(/^list of /, '')) || !type.startsWith('list of '))
    .map((type) => (unique.includes(`list of ${type}`) ? `${type}, one or a list` : type))
    .join('; or ');
}

function typeOf(schema: Schema, page: Schema): string {
  if (schema.$ref !== undefined) {
    const name = nameOf(schema.$ref);
    const target = page.definitions?.[name] ?? {};
    return described(target) ? `[${name}](#${anchor(name)})` : typeOf(target, page);
  }
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (alternatives(schema).length > 0) return joined(alternatives(schema).map((one) => typeOf(one, page)));
  if (schema.items !== undefined && !Array.isArray(schema.type)) return `list of ${typeOf(schema.items, page)}`;
  if (schema.properties === undefined && typeof schema.additionalProperties === 'object')
    return `map to ${typeOf(schema.additionalProperties, page)}`;
  return [schema.type ?? []].flat().join(' or ');
}

/** The keys of an object, nested ones by path. */
function rows(schema: Schema, page: Schema, path = ''): Row[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]): Row[] => {
    const target = value.$ref === undefined ? undefined : page.definitions?.[nameOf(value.$ref)];
    const must = schema.required?.includes(key) ? ' **Required.**' : '';
    const own: Row = [
      `\`${path}${key}\``,
      typeOf(value, page),
      `${value.description ?? target?.description ?? ''}${must}${meaning(value)}`,
    ];
    return [own, ...nested(value).flatMap((inner) => rows(inner.schema, page, `${path}${key}${inner.step}`))];
  });
}

/** The objects that a value may be or hold, where they have no name of their own. */
function nested(schema: Schema): { schema: Schema; step: string }[] {
  if (schema.properties !== undefined) return [{ schema, step: '.' }];
  if (schema.items !== undefined) return nested(schema.items).map((inner) => ({ schema: inner.schema, step: `[]${inner.step}` }));
  if (typeof schema.additionalProperties === 'object') {
    return nested(schema.additionalProperties).map((inner) => ({ schema: inner.schema, step: `.…${inner.step}` }));
  }
  return alternatives(schema).flatMap(nested);
}

/** What the values of a key mean, where they stand in no definition of their own. */
function meaning(schema: Schema): string {
  const choices = schema.enumDescriptions?.map((text, index) => `<br>\`${String(schema.enum?.[index])}\`: ${text}`);
  return [...(choices ?? []), ...alternatives(schema).map(meaning)].join('');
}

/** The values of a vocabulary, with the columns that some of them fill. */
function vocabulary(schema: Schema): string {
  const terms = schema['x-terms'] ?? {};
  const grouped = Object.values(terms).some(({ group }) => group !== undefined);
  const linked = Object.values(terms).some(({ dpv }) => dpv !== undefined);
  const rows = (schema.enum ?? []).map((value, index) => {
    const { group = '', dpv } = terms[String(value)] ?? {};
    const term = dpv === undefined ? '' : `[${dpv.split('#').at(-1)}](${dpv})`;
    return [`\`${String(value)}\``, schema.enumDescriptions?.[index] ?? '', ...(grouped ? [group] : []), ...(linked ? [term] : [])];
  });
  return table(['value', 'meaning', ...(grouped ? ['group'] : []), ...(linked ? ['[DPV](https://w3id.org/dpv) term'] : [])], rows);
}

function section(name: string, schema: Schema, page: Schema): string[] {
  const keys = rows(schema, page);
  return [
    `## ${name}`,
    ...(schema.description === undefined ? [] : [schema.description]),
    ...(keys.length === 0 ? [] : [table(['key', 'type', 'meaning'], keys)]),
    ...(schema.enumDescriptions === undefined ? [] : [vocabulary(schema)]),
  ];
}

/** @param path the schema's file */
export function schemaPage(path: string, title: string): string {
  const page = JSON.parse(readFileSync(path, 'utf8')) as Schema;
  const all = Object.entries(page.definitions ?? {}).filter(([, schema]) => described(schema));
  const objects = all.filter(([, schema]) => schema.properties !== undefined);
  const definitions = [...objects, ...all.filter((entry) => !objects.includes(entry))];
  return `${[
    generated(path),
    `# ${title}`,
    `${page.description ?? ''} The schema itself: [${path}](../../${path}).`,
    table(['key', 'type', 'meaning'], rows(page, page)),
    ...definitions.flatMap(([name, schema]) => section(name, schema, page)),
  ].join('\n\n')}\n`;
}
