/** Which keys of a paired entity changed, by effective value: defaults, inheritance, globs and renames resolved. */
import type { EntityKind } from '../declaration/model.ts';
import type { ActivityNode } from '../facts/activities.ts';
import type { FieldNode } from '../facts/datasets.ts';
import type { Facts } from '../facts/facts.ts';
import { unknownBehind } from '../facts/known.ts';
import { inHeadTerms, sameMeaning } from './content.ts';
import type { Pairing } from './pairing.ts';

export type Judged = {
  readonly at: string;
  readonly entity: { readonly kind: EntityKind; readonly id: string; readonly value: object };
  readonly view: object;
};

/** The node of an entity path; `undefined` when the declaration has none. */
export function nodeAt(facts: Facts, at: string): Judged | undefined {
  if (at === 'system') return facts.system;
  const [section, id, , field] = at.split('.') as [string, string, string?, string?];
  switch (section) {
    case 'datasets': {
      const dataset = facts.datasets.get(id);
      return field === undefined ? dataset : dataset?.fields.get(field);
    }
    case 'recipients':
      return facts.recipients.get(id);
    case 'technologies':
      return facts.technologies.get(id);
    case 'activities':
      return facts.activities.get(id);
    case 'communications':
      return facts.communications.get(id);
    default:
      return undefined;
  }
}

/** A paired entity whose effective content changed. */
export interface ChangedEntity {
  readonly before: Judged;
  readonly after: Judged;
  readonly keys: readonly string[];
  /** The pair is one of several candidates. */
  readonly ambiguous: boolean;
}

/** Every entity of the head beside the one of the base that it was, compared once. */
export class Differences {
  readonly pairing: Pairing;
  readonly changed: readonly ChangedEntity[];
  readonly #before = new Map<object, Judged>();
  readonly #fields = new Map<object, Map<object, readonly string[]>>();
  readonly #byAt: ReadonlyMap<string, ChangedEntity>;

  constructor(base: Facts, head: Facts, pairing: Pairing) {
    this.pairing = pairing;
    const changed: ChangedEntity[] = [];
    for (const after of nodesOf(head)) {
      const at = pairing.baseOf.get(after.at);
      const before = at === undefined ? undefined : nodeAt(base, at);
      if (before !== undefined) {
        this.#before.set(after, before);
        const keys =
          after.entity.kind === 'field' ? this.#fieldKeys(before as FieldNode, after as FieldNode) : changedKeys(before, after, pairing);
        if (keys.length > 0) changed.push({ before, after, keys, ambiguous: false });
      }
      for (const candidateAt of before === undefined ? (pairing.candidates.get(after.at) ?? []) : []) {
        const candidate = nodeAt(base, candidateAt);
        if (candidate !== undefined)
          changed.push({ before: candidate, after, keys: changedKeys(candidate, after, pairing), ambiguous: true });
      }
    }
    this.changed = changed;
    this.#byAt = new Map(changed.filter((one) => !one.ambiguous).map((one) => [one.after.at, one]));
  }

  /** Fields of a dataset that say the same changed alike. */
  #fieldKeys(before: FieldNode, after: FieldNode): readonly string[] {
    const known = this.#fields.get(before.content)?.get(after.content);
    if (known !== undefined) return known;
    const keys = changedKeys(before, after, this.pairing);
    const byContent = this.#fields.get(before.content) ?? new Map<object, readonly string[]>();
    this.#fields.set(before.content, byContent.set(after.content, keys));
    return keys;
  }

  /** What an entity of the head was; `undefined` when it is new. */
  before(after: object): Judged | undefined {
    return this.#before.get(after);
  }

  keysOf(at: string): readonly string[] {
    return this.#byAt.get(at)?.keys ?? [];
  }

  /** The entity of the head at a path, where it was there before and changed. */
  changedAt(at: string): Judged | undefined {
    return this.#byAt.get(at)?.after;
  }
}

/** Every entity of a side, fields after their dataset. The nodes are the same objects each time. */
export function* nodesOf(facts: Facts): Generator<Judged> {
  yield facts.system;
  for (const dataset of facts.datasets.values()) {
    yield dataset;
    yield* dataset.fields.values();
  }
  yield* facts.recipients.values();
  yield* facts.technologies.values();
  yield* facts.activities.values();
  yield* facts.communications.values();
}

/** Which keys differ between a base entity and the head entity it is paired with, sorted. */
export function changedKeys(before: Judged, after: Judged, pairing: Pairing): string[] {
  if (
    after.entity.kind === 'field' &&
    sameMeaning(before.entity.value, after.entity.value) &&
    sameInherited(before as FieldNode, after as FieldNode)
  )
    return [];
  const left = effective(before, pairing);
  const right = effective(after);
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].filter((key) => !key.startsWith('x-') && !sameMeaning(left[key], right[key])).sort();
}

const sameInherited = (before: FieldNode, after: FieldNode) => sameMeaning(before.view.subjects, after.view.subjects);

/** A fact that someone states as unknown is not one that nobody speaks of. */
const told = (view: object, key: string) => (unknownBehind(view, key) === undefined ? (view as Record<string, unknown>)[key] : 'unknown');

/** @param pairing given for a base entity: its references are put in the head's terms */
function effective(node: Judged, pairing?: Pairing): Record<string, unknown> {
  const { kind, value } = node.entity;
  const content = { ...(pairing === undefined ? value : inHeadTerms(kind, value, pairing.renames)) } as Record<string, unknown>;
  const ats = (fields: Iterable<FieldNode>) =>
    [...fields].map((field) => (pairing === undefined ? field.at : (pairing.headOf.get(field.at) ?? `${field.at} before`)));
  const view = node.view as Record<string, unknown>;
  if (kind === 'dataset') {
    delete content.fields;
    delete content.by_category;
    for (const key of ['held_in', 'retention', 'role']) content[key] = told(view, key);
    content.security = Object.fromEntries(Object.keys(view.security as object).map((key) => [key, told(view.security as object, key)]));
    content.subjects = view.subjects;
  } else if (kind === 'field') {
    content.subjects = view.subjects;
  } else if (kind === 'activity') {
    const activity = node as unknown as ActivityNode;
    content.data = ats(activity.uses.keys());
    content.subjects = view.subjects;
    content.role = view.role;
    content.recipients = Object.fromEntries(
      [...activity.recipients].map(([id, fields]) => [
        pairing === undefined ? id : (pairing.renames.recipients.get(id) ?? id),
        ats(fields.keys()),
      ]),
    );
  } else if (kind === 'technology') {
    content.notice = view.notice;
    content.collects = ats((node as unknown as { collects: ReadonlyMap<FieldNode, number> }).collects.keys());
  } else if (kind === 'system') {
    content.role = view.role;
    content.country = view.country;
  }
  return content;
}
