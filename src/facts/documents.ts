/** The documents that an entity names: contracts, agreements, assessments. */
import type { Entity } from '../declaration/model.ts';

export interface NamedDocument {
  readonly path: readonly (string | number)[];
  readonly document: string;
}

/** Where each kind of entity names documents; `*` goes through a list or a map. */
const places: Readonly<Record<string, readonly (readonly string[])[]>> = {
  dataset: [
    ['agreements', '*', 'document'],
    ['anonymisation', 'assessment'],
  ],
  recipient: [['contract'], ['data_sharing_agreement'], ['transfer', 'risk_assessment']],
  activity: [
    ['assessments', '*', 'document'],
    ['by_default', 'compelling_reason', 'document'],
    ['sar_exemption', 'safeguards'],
    ['dpia_exemption', 'document'],
  ],
};

/** Documents that should be files of the repository: not URLs, not `signed`, not `unknown`. */
export function namedDocuments(entity: Entity<object>): NamedDocument[] {
  const value = entity.value as Readonly<Record<string, unknown>>;
  const said = (places[entity.kind] ?? []).filter(([key]) => value[key as string] !== undefined);
  return said.flatMap((place) => follow(value, place, [])).filter(({ document }) => isPath(document));
}

const isPath = (document: string) =>
  document !== '' && document !== 'signed' && document !== 'unknown' && !/^[a-z][a-z0-9+.-]*:/i.test(document);

function follow(value: unknown, place: readonly string[], path: readonly (string | number)[]): NamedDocument[] {
  const [key, ...rest] = place;
  if (key === undefined) return typeof value === 'string' ? [{ path, document: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (key !== '*') return follow((value as Record<string, unknown>)[key], rest, [...path, key]);
  const entries: [string | number, unknown][] = Array.isArray(value) ? value.map((item, index) => [index, item]) : Object.entries(value);
  return entries.flatMap(([name, item]) => follow(item, rest, [...path, name]));
}
