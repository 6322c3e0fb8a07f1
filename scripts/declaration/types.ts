/** Schema → TypeScript interfaces of what the reader gives: shorthand resolved, single values made lists. */
import { listBranch, referred, type Schema } from './schema.ts';

/** Choices longer than this are plain strings: a list of a hundred alternatives in an error message helps nobody. */
const longestUnion = 14;
/** Parts of a dataset that the reader turns into field entities. */
const resolved = new Set(['fields', 'by_category']);

const preamble = `/**
 * What the reader gives, section by section: shorthand is resolved, where a list may stand there is a list, and what was
 * left out is absent. \`unknown\` is kept as it was written. Defaults are not applied here.
 */

/** A fact that someone may not know. */
export type YesNo = boolean | 'unknown';

/** A file as it was parsed and found to have the right shape: shorthand, single values and \`x-\` keys still in it. */
export interface RawFile {
  readonly version?: 1;
  readonly include?: string | readonly string[];
  readonly system?: RawEntity;
  readonly defaults?: RawEntity;
  readonly datasets?: Readonly<Record<string, RawEntity>>;
  readonly recipients?: Readonly<Record<string, RawEntity>>;
  readonly technologies?: Readonly<Record<string, RawEntity>>;
  readonly activities?: Readonly<Record<string, RawEntity>>;
  readonly communications?: Readonly<Record<string, RawEntity>>;
  readonly accepted?: RawEntity | readonly RawEntity[];
}

export type RawEntity = Readonly<Record<string, unknown>>;
`;

/** @returns the text of `src/declaration/types.ts` */
export function typesOf(schema: Schema): string {
  const definitions = schema.definitions ?? {};
  const interfaces = Object.entries(definitions)
    .filter(([, definition]) => definition.properties)
    .map(([name, definition]) => interfaceOf(name, definition, definitions));
  return `${preamble}\n${interfaces.join('\n')}`;
}

function interfaceOf(name: string, definition: Schema, definitions: Record<string, Schema>): string {
  const lines = Object.entries(definition.properties ?? {})
    .filter(([key]) => !(name === 'Dataset' && resolved.has(key)))
    .map(([key, property]) => {
      const optional = definition.required?.includes(key) ? '' : '?';
      return `  /** ${property.description} */\n  readonly ${key}${optional}: ${typeOf(property, definitions)};`;
    });
  return `/** ${definition.description} */\nexport interface ${name} {\n${lines.join('\n')}\n}\n`;
}

function typeOf(schema: Schema, definitions: Record<string, Schema>): string {
  const name = referred(schema);
  if (name === 'YesNo') return 'YesNo';
  if (name !== undefined) {
    const target = definitions[name] ?? {};
    return target.properties ? name : typeOf(target, definitions);
  }
  if (schema['x-map']) return 'Readonly<Record<string, readonly string[] | null>>';
  if (schema['x-shorthand']) return schema.anyOf?.map(referred).find((branch) => branch && definitions[branch]?.properties) ?? 'never';
  const item = listBranch(schema)?.items;
  if (item) {
    const of = referred(item);
    return `readonly ${of !== undefined && definitions[of]?.properties ? of : 'string'}[]`;
  }
  if (schema.anyOf) return schema.anyOf.map((branch) => typeOf(branch, definitions)).join(' | ');
  if (schema.enum) return schema.enum.length > longestUnion ? 'string' : schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  return schema.type === 'integer' ? 'number' : 'string';
}
