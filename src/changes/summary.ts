/** Changes in sentences that a person would say. */
import type { Entity } from '../declaration/model.ts';
import { sameMeaning } from './content.ts';

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
  accepted: ['until', 'reason'],
};

export function describeAdded(entity: Entity<object>): string {
  const value = entity.value as Record<string, unknown>;
  const facts = (telling[entity.kind] ?? []).filter((key) => value[key] !== undefined).map((key) => words(value[key]));
  const fields =
    'fields' in entity
      ? ` with ${(entity.fields as ReadonlyMap<string, unknown>).size} field${(entity.fields as ReadonlyMap<string, unknown>).size === 1 ? '' : 's'}`
      : '';
  const about = entity.kind === 'dataset' && value.subjects !== undefined ? `, about ${words(value.subjects)}` : '';
  return entity.kind === 'system'
    ? `The system ${words(value.name)} is declared`
    : `${named(entity)} is new${fields}${about}${facts.length === 0 ? '' : `: ${facts.join('; ')}`}`;
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
  const left = { ...before.value } as Record<string, unknown>;
  const right = { ...after.value } as Record<string, unknown>;
  // Inherited values are told where neither file writes the key.
  for (const key of keys) {
    if (left[key] !== undefined || right[key] !== undefined) continue;
    left[key] = (beforeView as Record<string, unknown>)[key];
    right[key] = (afterView as Record<string, unknown>)[key];
  }
  const parts = keys.flatMap((key) => differences(key, left[key], right[key]));
  const renamed = before.id === after.id ? '' : ` (before: ${before.id})`;
  return `${named(after)}${renamed}: ${parts.join('; ')}`;
}

/** What differs, said of the innermost keys: `consent.capacity changes from all to some`. */
function differences(key: string, before: unknown, after: unknown): string[] {
  if (sameMeaning(before, after)) return [];
  const left = known(before);
  const right = known(after);
  if (key === 'recipients' && isMap(left ?? {}) && isMap(right ?? {}))
    return receiverDifferences((left ?? {}) as Receivers, (right ?? {}) as Receivers);
  if (isMap(left) && isMap(right)) {
    const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
    return names.flatMap((name) => differences(`${key}.${name}`, left[name], right[name]));
  }
  if (Array.isArray(left ?? []) && Array.isArray(right ?? []))
    return [listDifference(key, (left ?? []) as unknown[], (right ?? []) as unknown[])];
  if (left === undefined) return [isMap(right) ? `${key} is new: ${words(right)}` : `${key} is now ${words(right)}`];
  return right === undefined ? [`${key} ${words(left)} is gone`] : [`${key} changes from ${words(left)} to ${words(right)}`];
}

/** Facts stand for "nobody says" in several ways. */
const known = (value: unknown) => (value === '' || value === -1 ? undefined : value);

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function listDifference(key: string, before: readonly unknown[], after: readonly unknown[]): string {
  const [left, right] = [before.map(words), after.map(words)];
  const gone = left.filter((item) => !right.includes(item));
  const come = right.filter((item) => !left.includes(item));
  const parts = [...(come.length > 0 ? [`adds ${come.join(', ')}`] : []), ...(gone.length > 0 ? [`drops ${gone.join(', ')}`] : [])];
  return `${key} ${parts.join(' and ')}`;
}

type Receivers = Readonly<Record<string, readonly string[] | null>>;

/** Recipients of an activity: `adds mailersend (users.email)`, `recipients.slack adds users.email`. */
function receiverDifferences(before: Receivers, after: Receivers): string[] {
  const named = (id: string, only: readonly string[] | null | undefined) =>
    only === null || only === undefined ? id : `${id} (${words(only)})`;
  const come = Object.keys(after).filter((id) => !Object.hasOwn(before, id));
  const gone = Object.keys(before).filter((id) => !Object.hasOwn(after, id));
  const stayed = Object.keys(after).filter((id) => Object.hasOwn(before, id));
  return [
    ...(come.length > 0 ? [`recipients adds ${come.map((id) => named(id, after[id])).join(', ')}`] : []),
    ...(gone.length > 0 ? [`recipients drops ${gone.join(', ')}`] : []),
    ...stayed.flatMap((id) => {
      const [left, right] = [before[id], after[id]];
      if (Array.isArray(left) && Array.isArray(right)) return differences(`recipients.${id}`, left, right);
      return sameMeaning(left, right) ? [] : [`recipients.${id} changes from ${words(left)} to ${words(right)}`];
    }),
  ];
}
