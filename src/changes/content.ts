/** Comparing what entities say, blind to the order of keys and list items (every list of the format is a set). */
import type { EntityKind } from '../declaration/model.ts';
import { canonical } from '../facts/meaning.ts';

/** Whether two values mean the same; quick where they are written the same way. */
export function sameMeaning(left: unknown, right: unknown): boolean {
  return sameWriting(left, right) || canonical(left) === canonical(right);
}

/** Whether two values are written the same way, the order of keys aside. */
export function sameWriting(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left))
    return Array.isArray(right) && left.length === right.length && left.every((item, index) => sameWriting(item, right[index]));
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => sameWriting(left[key as never], right[key as never]));
}

/** New ids of renamed entities, by section: what a reference in the base is called in the head. */
export type Renames = Readonly<Record<'datasets' | 'recipients' | 'technologies' | 'activities', ReadonlyMap<string, string>>> & {
  /** Fields: `dataset.field` of the base to `dataset.field` of the head. */
  readonly fields: ReadonlyMap<string, string>;
};

/** The content of a base entity with its references in the head's names, so that following a rename is no change. */
export function inHeadTerms(kind: EntityKind, value: object, renames: Renames): object {
  if (isEmpty(renames)) return value;
  const content: Record<string, unknown> = { ...value };
  const rename = (names: ReadonlyMap<string, string>, items: unknown) =>
    Array.isArray(items) ? items.map((item) => names.get(item as string) ?? item) : (names.get(items as string) ?? items);
  const data = (items: unknown) => (Array.isArray(items) ? items.map((item) => reference(item as string, renames)) : items);
  if (kind === 'activity') {
    if (content.data !== undefined) content.data = data(content.data);
    if (content.technologies !== undefined) content.technologies = rename(renames.technologies, content.technologies);
    if (content.recipients !== undefined) {
      content.recipients = Object.fromEntries(
        Object.entries(content.recipients as object).map(([id, only]) => [renames.recipients.get(id) ?? id, data(only)]),
      );
    }
  } else if (kind === 'dataset') {
    if (content.derived_from !== undefined) content.derived_from = rename(renames.datasets, content.derived_from);
    if (Array.isArray(content.agreements)) {
      content.agreements = content.agreements.map((agreement) => ({
        ...agreement,
        recipients: rename(renames.recipients, agreement.recipients),
      }));
    }
  } else if (kind === 'technology') {
    if (content.provider !== undefined) content.provider = rename(renames.recipients, content.provider);
    if (content.collects !== undefined) content.collects = data(content.collects);
  } else if (kind === 'communication' && content.activity !== undefined) content.activity = rename(renames.activities, content.activity);
  return content;
}

function reference(item: string, renames: Renames): string {
  const field = renames.fields.get(item);
  if (field !== undefined) return field;
  const dot = item.indexOf('.');
  const dataset = dot < 0 ? item : item.slice(0, dot);
  return (renames.datasets.get(dataset) ?? dataset) + (dot < 0 ? '' : item.slice(dot));
}

function isEmpty(renames: Renames): boolean {
  return renames.datasets.size + renames.recipients.size + renames.technologies.size + renames.activities.size + renames.fields.size === 0;
}
