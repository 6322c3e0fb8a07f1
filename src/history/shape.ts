/** Holds a record against schema/record.schema.json. Loaded where records are verified: the compiler of schemas is large. */
import { Ajv, type ValidateFunction } from 'ajv';
import schema from '../../schema/record.schema.json' with { type: 'json' };

let compiled: ValidateFunction | undefined;

/** @returns what is wrong, in words; none when the shape is right */
export function wrongWith(value: unknown): readonly string[] {
  compiled ??= new Ajv({ allErrors: false, strict: false }).compile(schema);
  if (compiled(value)) return [];
  return (compiled.errors ?? []).map(({ instancePath, message = 'is wrong', params }) => {
    const named = 'additionalProperty' in params ? ` (${params.additionalProperty})` : '';
    return `${instancePath.slice(1).replaceAll('/', '.') || 'the record'} ${message}${named}`;
  });
}
