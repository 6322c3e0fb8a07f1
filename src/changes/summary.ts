/** Changes in sentences that a person would say. */
import type { Entity } from '../declaration/model.ts';

const nouns: Readonly<Record<string, string>> = {
  dataset: 'Dataset',
  field: 'Field',
  recipient: 'Recipient',
  technology: 'Technology',
  activity: 'Activity',
  communication: 'Communication',
  accepted: 'Accepted risk',
  system: 'System',
};

/** What the entity is called: `Recipient mathpix (Mathpix Inc)`, `Field learners.email`. */
function named(entity: Entity<object>): string {
  const value = entity.value as { name?: unknown };
  const id =
    entity.kind === 'field'
      ? entity.at.replace(/^datasets\.(.+)\.fields\./, '$1.')
      : entity.kind === 'accepted'
        ? entity.at.slice('accepted.'.length)
        : entity.id;
  if (entity.kind === 'system') return 'The system';
  const name = typeof value.name === 'string' && value.name !== entity.id ? ` (${value.name})` : '';
  return `${nouns[entity.kind]} ${id}${name}`;
}

function words(value: unknown): string {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return 'nothing';
  if (value === null) return 'all of its data';
  if (Array.isArray(value)) return value.map(words).join(', ');
  if (typeof value === 'object') {
    return (
      Object.entries(value)
        .filter(([, item]) => item !== '' && item !== undefined)
        .map(([key, item]) => `${key}: ${words(item)}`)
        .join(', ') || 'nothing'
    );
  }
  return value === true || value === 'yes' ? 'yes' : value === false || value === 'no' ? 'no' : String(value);
}

/** The facts that tell what an added entity is. */
const telling: Readonly<Record<string, readonly string[]>> = {
  field: ['category', 'state', 'may_contain', 'technical_processing'],
  recipient: ['role', 'country'],
  technology: ['kind', 'purpose', 'provider'],
  activity: ['purpose'],
  communication: ['channel', 'content'],
  dataset: ['subjects'],
  accepted: ['until', 'reason'],
};

export function describeAdded(entity: Entity<object>): string {
  const value = entity.value as Record<string, unknown>;
  const facts = (telling[entity.kind] ?? []).filter((key) => value[key] !== undefined).map((key) => words(value[key]));
  const fields =
    'fields' in entity
      ? ` with ${(entity.fields as ReadonlyMap<string, unknown>).size} field${(entity.fields as ReadonlyMap<string, unknown>).size === 1 ? '' : 's'}`
      : '';
  return entity.kind === 'system'
    ? `The system ${words(value.name)} is declared`
    : `${named(entity)} is new${fields}${facts.length === 0 ? '' : `: ${facts.join('; ')}`}`;
}

export const describeRemoved = (entity: Entity<object>): string => `${named(entity)} is gone`;

export const describeRenamed = (before: Entity<object>, after: Entity<object>): string => `${named(before)} is now called ${after.id}`;

/** @param beforeView effective values, for keys that were inherited and not written */
export function describeChanged(
  before: Entity<object>,
  after: Entity<object>,
  keys: readonly string[],
  beforeView: object = {},
  afterView: object = {},
): string {
  const left = { ...beforeView, ...before.value } as Record<string, unknown>;
  const right = { ...afterView, ...after.value } as Record<string, unknown>;
  const parts = keys.map((key) => {
    const [gone, come] = difference(left[key], right[key]);
    if (gone.length === 0 && come.length > 0) return `${key} adds ${come.join(', ')}`;
    if (come.length === 0 && gone.length > 0) return `${key} drops ${gone.join(', ')}`;
    return `${key} changes from ${words(left[key])} to ${words(right[key])}`;
  });
  const renamed = before.id === after.id ? '' : ` (before: ${before.id})`;
  return `${named(after)}${renamed}: ${parts.join('; ')}`;
}

/** Of two lists (or the keys of two maps of recipients): what is only in the one and only in the other. Empty for anything else. */
function difference(before: unknown, after: unknown): [gone: string[], come: string[]] {
  const left = members(before);
  const right = members(after);
  if (left === undefined || right === undefined) return [[], []];
  return [left.filter((item) => !right.includes(item)), right.filter((item) => !left.includes(item))];
}

function members(value: unknown): string[] | undefined {
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map(words) : undefined;
}
