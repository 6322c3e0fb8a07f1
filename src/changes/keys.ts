/** Which keys of a paired entity changed, by effective value: defaults, inheritance, globs and renames resolved. */
import type { EntityKind } from '../declaration/model.ts';
import type { ActivityNode } from '../facts/activities.ts';
import type { DatasetNode, FieldNode } from '../facts/datasets.ts';
import type { Facts } from '../facts/facts.ts';
import { unknownBehind } from '../facts/known.ts';
import type { Selection } from '../facts/selection.ts';
import type { TechnologyNode } from '../facts/technologies.ts';
import { inHeadTerms, sameMeaning, sameWriting } from './content.ts';
import type { DatasetPair } from './paired.ts';
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
  /** Entities of the head that are new, changed or called otherwise, in the order of the file. */
  readonly different: readonly Judged[];
  readonly #base: Facts;
  readonly #fields = new Map<object, Map<object, readonly string[]>>();
  readonly #byAt: ReadonlyMap<string, ChangedEntity>;

  constructor(base: Facts, head: Facts, pairing: Pairing) {
    this.pairing = pairing;
    this.#base = base;
    const changed: ChangedEntity[] = [];
    const different: Judged[] = [];
    const look = (after: Judged) => {
      const before = this.before(after);
      if (before === undefined) {
        different.push(after);
        changed.push(...this.#ambiguous(after));
      } else {
        const keys =
          after.entity.kind === 'field' ? this.#fieldKeys(before as FieldNode, after as FieldNode) : changedKeys(before, after, pairing);
        if (keys.length > 0) changed.push({ before, after, keys, ambiguous: false });
        if (keys.length > 0 || before.entity.id !== after.entity.id) different.push(after);
      }
    };
    for (const node of entitiesOf(head)) {
      look(node);
      if (node.entity.kind === 'dataset' && !this.#sameFields(node as DatasetNode))
        for (const field of (node as DatasetNode).fields.values()) look(field);
    }
    this.changed = changed;
    this.different = different;
    this.#byAt = new Map(changed.filter((one) => !one.ambiguous).map((one) => [one.after.at, one]));
  }

  #ambiguous(after: Judged): ChangedEntity[] {
    return (this.pairing.candidates.get(after.at) ?? []).flatMap((at) => {
      const before = nodeAt(this.#base, at);
      return before === undefined ? [] : [{ before, after, keys: changedKeys(before, after, this.pairing), ambiguous: true }];
    });
  }

  /** Whether the fields of a dataset were read from the same lines and inherit the same. */
  #sameFields(after: DatasetNode): boolean {
    const pair = this.pairing.datasets.get(after.at);
    const before = pair?.sameIds ? this.#base.datasets.get(pair.base.id) : undefined;
    if (before === undefined || before.entity.said !== after.entity.said) return false;
    return before.contents.every(({ subjects }, index) => sameMeaning(subjects, after.contents[index]?.subjects));
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
  before(after: Judged): Judged | undefined {
    const { dataset } = after as Partial<FieldNode>;
    const pair = dataset && this.pairing.datasets.get(dataset.at);
    if (pair?.base.fields.has(after.entity.id)) return this.#base.datasets.get(pair.base.id)?.fields.get(after.entity.id);
    const at = this.pairing.baseOf.get(after.at);
    return at === undefined ? undefined : nodeAt(this.#base, at);
  }

  keysOf(at: string): readonly string[] {
    return this.#byAt.get(at)?.keys ?? [];
  }

  /** The entity of the head at a path, where it was there before and changed. */
  changedAt(at: string): Judged | undefined {
    return this.#byAt.get(at)?.after;
  }
}

/** Every entity of a side but fields. */
export function* entitiesOf(facts: Facts): Generator<Judged> {
  yield facts.system;
  yield* facts.datasets.values();
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
  const { kind } = after.entity;
  const [left, right] = [inHeadTerms(kind, before.entity.value, pairing.renames), after.entity.value] as Record<string, unknown>[] as [
    Said,
    Said,
  ];
  const [inherits, inherited] = [effective(before, baseNames(pairing)), effective(after, headNames(pairing))];
  const own = sameWriting(left, right)
    ? []
    : Object.keys({ ...left, ...right }).filter((key) => !(key in inherited) && !key.startsWith('x-'));
  return [
    ...own.filter((key) => !sameMeaning(left[key], right[key])),
    ...Object.keys(inherited).filter((key) => !sameMeaning(inherits[key], inherited[key])),
  ].sort();
}

type Said = Readonly<Record<string, unknown>>;

const sameInherited = (before: FieldNode, after: FieldNode) => sameMeaning(before.view.subjects, after.view.subjects);

/** A fact that someone states as unknown is not one that nobody speaks of. */
const told = (view: object, key: string) => (unknownBehind(view, key) === undefined ? (view as Record<string, unknown>)[key] : 'unknown');

/** How a side's entities are called where the two are compared: as in the head. */
interface Names {
  readonly recipient: (id: string) => string;
  readonly field: (at: string) => string;
  /** The name of all fields of a dataset together, where both sides have the same. */
  readonly wholeDataset: (at: string) => string | undefined;
}

const wholeDataset = (pair: DatasetPair | undefined) => (pair?.sameIds ? `${pair.head.at}.fields` : undefined);

const headNames = ({ datasets }: Pairing): Names => ({
  recipient: (id) => id,
  field: (at) => at,
  wholeDataset: (at) => wholeDataset(datasets.get(at)),
});

const baseNames = ({ datasets, headOf, renames }: Pairing): Names => ({
  recipient: (id) => renames.recipients.get(id) ?? id,
  field: (at) => headOf.get(at) ?? `${at} before`,
  wholeDataset: (at) => wholeDataset(datasets.get(headOf.get(at) ?? '')),
});

function namesOf(selection: Selection, names: Names): string[] {
  return [...selection.datasets()].flatMap((dataset) => {
    const selected = selection.of(dataset) ?? new Set<FieldNode>();
    const isWhole = selected === 'all' || selected.size === dataset.size;
    const whole = isWhole ? names.wholeDataset(dataset.at) : undefined;
    if (whole !== undefined) return [whole];
    return [...(selected === 'all' ? dataset.fields.values() : selected)].map((field) => names.field(field.at));
  });
}

/** What holds for an entity whoever says it: itself, the defaults, its dataset, its data. */
function effective(node: Judged, names: Names): Record<string, unknown> {
  const view = node.view as Record<string, unknown>;
  switch (node.entity.kind) {
    case 'dataset': {
      const security = view.security as object;
      return {
        held_in: told(view, 'held_in'),
        retention: told(view, 'retention'),
        role: told(view, 'role'),
        security: Object.fromEntries(Object.keys(security).map((key) => [key, told(security, key)])),
        subjects: view.subjects,
      };
    }
    case 'field':
      return { subjects: view.subjects };
    case 'activity': {
      const { uses, recipients } = node as unknown as ActivityNode;
      return {
        data: namesOf(uses, names),
        subjects: view.subjects,
        role: view.role,
        recipients: Object.fromEntries([...recipients].map(([id, fields]) => [names.recipient(id), namesOf(fields, names)])),
      };
    }
    case 'technology':
      return { notice: view.notice, collects: namesOf((node as unknown as TechnologyNode).collects, names) };
    case 'system':
      return { role: view.role, country: view.country };
    default:
      return {};
  }
}
