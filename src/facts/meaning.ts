/** What values and declarations mean, as texts that can be compared: blind to the order of keys and list items (every list of the format is a set). */
import type { Declaration } from '../declaration/model.ts';

/** A text that two values share exactly when they mean the same. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([key, item]) => item !== undefined && !key.startsWith('x-'));
    return `{${entries
      .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
      .sort()
      .join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

type Entities = ReadonlyMap<string, { readonly value: object; readonly fields?: ReadonlyMap<string, { readonly value: object }> }>;

const contents = (entities: Entities): object =>
  Object.fromEntries(
    [...entities].map(([id, { value, fields }]) => [id, fields === undefined ? value : { ...value, fields: contents(fields) }]),
  );

/** The whole meaning of a declaration as one text: order, comments and formatting never change it. */
export function meaningOf(declaration: Declaration): string {
  return canonical({
    system: declaration.system.value,
    defaults: declaration.defaults?.value,
    datasets: contents(declaration.datasets),
    recipients: contents(declaration.recipients),
    technologies: contents(declaration.technologies),
    activities: contents(declaration.activities),
    communications: contents(declaration.communications),
  });
}
