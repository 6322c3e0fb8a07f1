/** What a file may say in short → what it means: one value → a list, a document → `{ document }`, recipients → a map. */
import { isMap } from './entity.ts';
import type { RawEntity } from './types.ts';
import { listKeys } from './vocabulary.ts';

/** @returns the entity in full, without the user's own `x-` keys */
export function inFull(raw: RawEntity): Record<string, unknown> {
  const full: Record<string, unknown> = {};
  for (const key of Object.keys(raw)) if (!key.startsWith('x-')) full[key] = member(key, raw[key]);
  return full;
}

/** @returns an activity in full */
export function activityInFull({ recipients, assessments, scale, ...raw }: RawEntity): Record<string, unknown> {
  const full = inFull(raw);
  if (recipients !== undefined) full.recipients = recipientsInFull(recipients);
  if (isMap(assessments)) full.assessments = assessmentsInFull(inFull(assessments));
  if (scale === 'unknown') full.scale = { individuals: 'unknown', extent: 'unknown', large: 'unknown' };
  else if (isMap(scale)) full.scale = inFull(scale);
  return full;
}

function member(key: string, value: unknown): unknown {
  if (listKeys.has(key)) return asList(value).map((item) => (isMap(item) ? inFull(item) : item));
  return isMap(value) ? inFull(value) : value;
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** Without a prototype: an id may be `constructor`. */
function recipientsInFull(written: unknown): Record<string, readonly string[] | null> {
  const recipients: Record<string, readonly string[] | null> = Object.create(null);
  if (isMap(written)) for (const [id, data] of Object.entries(written)) recipients[id] = asList(data) as readonly string[];
  else for (const id of asList(written)) recipients[id as string] = null;
  return recipients;
}

function assessmentsInFull(assessments: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(assessments).map(([key, value]) => [key, isMap(value) ? value : { document: value }]));
}
