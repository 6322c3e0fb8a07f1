/** `schema`: the published JSON Schemas. */
import catalogue from '../../../schema/catalogue.schema.json' with { type: 'json' };
import configuration from '../../../schema/config.schema.json' with { type: 'json' };
import policy from '../../../schema/policy.schema.json' with { type: 'json' };
import declaration from '../../../schema/privacy.schema.json' with { type: 'json' };
import report from '../../../schema/report.schema.json' with { type: 'json' };
import { didYouMean } from '../../declaration/nearest.ts';
import { type Call, UsageError } from '../arguments.ts';
import { print } from '../output.ts';

const schemas: Readonly<Record<string, object>> = { privacy: declaration, config: configuration, catalogue, policy, report };

export async function run({ operands: [name = 'privacy'] }: Call): Promise<number> {
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  const names = Object.keys(schemas);
  if (!schema) throw new UsageError(`there is no schema "${name}". ${didYouMean(name, names) ?? `There are ${names.join(', ')}.`}`);
  print(`${JSON.stringify(schema, null, 2)}\n`);
  return 0;
}
