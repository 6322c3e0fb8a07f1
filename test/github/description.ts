/** GitHub's own description of its API, as a judge: what is said and answered must be exactly what it allows. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import events from './descriptions/events.json' with { type: 'json' };
import rest from './descriptions/rest.json' with { type: 'json' };

export interface Schema {
  readonly [key: string]: unknown;
}

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean; readonly schema: Schema }[];
  readonly body: Schema | null;
  readonly answers: Readonly<Record<string, Schema | null>>;
}

export type OperationId = keyof typeof rest.operations;
export const operations = rest.operations as unknown as Readonly<Record<OperationId, Operation>>;

const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const formats = {
  'date-time': date,
  uri: (text: string) => URL.canParse(text),
  'uri-template': /^https?:\/\//,
  int64: true,
  email: true,
} as const;
const ajv = new Ajv2020({ strict: false, allErrors: true, formats });
ajv.addSchema({ $id: 'rest', components: rest.components });
ajv.addSchema({ $id: 'events', components: events.components });

const compiled = new Map<string, ValidateFunction>();

/** @returns what is wrong with a value, one line each; none when it is right */
function wrong(name: string, schema: Schema, document: 'rest' | 'events', value: unknown): readonly string[] {
  let validate = compiled.get(name);
  if (!validate) {
    validate = ajv.compile(within(document, schema) as Schema);
    compiled.set(name, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${name} ${instancePath}: ${message} ${JSON.stringify(params)}`,
  );
}

/** The same schema with its references pointing into the document that it stands in. */
function within(document: string, schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map((one) => within(document, one));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, key === '$ref' ? `${document}${value}` : within(document, value)]),
  );
}

/** Holds the parameters and the body of a request against the description. */
export function wrongInRequest(id: OperationId, path: Schema, query: Schema, body: unknown): readonly string[] {
  const operation = operations[id];
  const place = (where: string) => {
    const known = operation.parameters.filter((one) => one.in === where);
    return {
      type: 'object',
      properties: Object.fromEntries(known.map((one) => [one.name, one.schema])),
      required: known.filter((one) => one.required).map((one) => one.name),
      additionalProperties: false,
    };
  };
  return [
    ...wrong(`${id} path`, place('path'), 'rest', typed(path, operation)),
    ...wrong(`${id} query`, place('query'), 'rest', typed(query, operation)),
    ...(operation.body
      ? wrong(`${id} body`, operation.body, 'rest', body)
      : body === undefined
        ? []
        : [`${id}: a body that nothing describes`]),
  ];
}

/** Holds an answer against the description. Refusals that it does not list for an operation have GitHub's common shape. */
export function wrongInAnswer(id: OperationId, status: number, body: unknown): readonly string[] {
  const schema = operations[id].answers[status];
  if (schema) return wrong(`${id} ${status}`, schema, 'rest', body);
  if (status >= 400) return wrong('refusal', { $ref: '#/components/basic-error' }, 'rest', body);
  return [`${id}: nothing describes an answer ${status}`];
}

/** Holds the payload of an event against GitHub's description of its webhooks. */
export function wrongInEvent(name: keyof typeof events.events, payload: unknown): readonly string[] {
  return wrong(name, events.events[name] as Schema, 'events', payload);
}

function typed(values: Schema, operation: Operation): Schema {
  const numeric = new Set(operation.parameters.filter((one) => one.schema.type === 'integer').map((one) => one.name));
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, numeric.has(name) ? Number(value) : value]));
}

/**
 * Fills a value up to what a schema requires, with the emptiest thing that it allows, so that the stand-in spells out
 * only what matters.
 */
export function complete(schema: Schema, value: unknown, document: 'rest' | 'events' = 'rest'): unknown {
  const components = (document === 'rest' ? rest : events).components as Record<string, Schema>;
  if (typeof schema.$ref === 'string') return complete(components[schema.$ref.split('/').at(-1) as string] as Schema, value, document);
  const choices = (schema.oneOf ?? schema.anyOf) as readonly Schema[] | undefined;
  if (choices && !schema.properties) {
    const nothing = choices.some((one) => one.type === 'null');
    if (nothing && (value === undefined || value === null)) return null;
    return complete(choices.find((one) => one.type !== 'null') as Schema, value, document);
  }
  if (value === undefined) return emptiest(schema, document);
  if (Array.isArray(value)) return value.map((one) => complete((schema.items ?? {}) as Schema, one, document));
  if (typeof value !== 'object' || value === null) return value;
  const parts = partsOf(schema, components);
  const properties: Record<string, Schema> = {};
  for (const part of parts) {
    for (const [name, one] of Object.entries((part.properties ?? {}) as Record<string, Schema>)) {
      const before = properties[name];
      properties[name] = before ? { allOf: [before, one] } : one;
    }
  }
  const result: Record<string, unknown> = {};
  for (const name of [...Object.keys(value), ...parts.flatMap((part) => (part.required ?? []) as string[])]) {
    result[name] = complete(properties[name] ?? {}, (value as Schema)[name], document);
  }
  return result;
}

/** A schema and all that it is composed of. */
function partsOf(schema: Schema, components: Record<string, Schema>): readonly Schema[] {
  const named = typeof schema.$ref === 'string' ? (components[schema.$ref.split('/').at(-1) as string] as Schema) : schema;
  return [named, ...((named.allOf ?? []) as readonly Schema[]).flatMap((part) => partsOf(part, components))];
}

function emptiest(schema: Schema, document: 'rest' | 'events'): unknown {
  if (schema.allOf && !schema.properties && !schema.type) {
    const parts = partsOf(schema, (document === 'rest' ? rest : events).components as Record<string, Schema>);
    const scalar = parts.find((one) => one.format || one.enum) ?? parts.find((one) => one.type && one.type !== 'object');
    if (scalar && !parts.some((one) => one.properties)) return emptiest(scalar, document);
  }
  const types = [schema.type].flat();
  if (types.includes('null')) return null;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if (schema.properties || schema.allOf || types.includes('object'))
    return complete({ ...schema, oneOf: undefined, anyOf: undefined }, {}, document);
  if (types.includes('array')) return [];
  if (types.includes('integer') || types.includes('number')) return 0;
  if (types.includes('boolean')) return false;
  if (schema.format === 'date-time') return '2026-11-02T09:00:00Z';
  return schema.format === 'uri' || schema.format === 'uri-template' ? 'https://github.example/' : '';
}
