/** Two declarations, paired → what changed, in document order of the head, removals last. */
import type { DatasetEntity, Declaration, Entity } from '../declaration/model.ts';
import type { Facts } from '../facts/facts.ts';
import { canonical } from '../facts/meaning.ts';
import type { Change } from './change.ts';
import { inHeadTerms, sameMeaning } from './content.ts';
import type { Differences, Judged } from './keys.ts';
import type { Pairing } from './pairing.ts';
import { describeAdded, describeChanged, describeRemoved, describeRenamed } from './summary.ts';

/** @returns every added, removed, changed and renamed entity; nothing when only order, comments or formatting differ */
export function changesBetween(base: Facts, head: Facts, differences: Differences): Change[] {
  const { pairing } = differences;
  return [
    ...differences.different.flatMap((node) => changeOf(node, differences)),
    ...removals(base, pairing),
    ...acceptedChanges(base.declaration, head.declaration),
  ];
}

/** What a declaration without a counterpart adds or takes away. */
export function wholeDeclaration(facts: Facts, kind: 'added' | 'removed'): Change[] {
  const entities = [...entitiesOf(facts.declaration), ...facts.declaration.accepted];
  return entities.map((entity) => ({
    kind,
    entity: entity.kind,
    at: entity.at,
    place: entity.place,
    side: kind === 'added' ? 'head' : 'base',
    summary: kind === 'added' ? describeAdded(entity) : describeRemoved(entity),
  }));
}

/** @param withFields of which datasets the fields are wanted too */
function* entitiesOf(declaration: Declaration, withFields: (dataset: DatasetEntity) => boolean = () => true): Generator<Entity<object>> {
  yield declaration.system;
  for (const dataset of declaration.datasets.values()) {
    yield dataset;
    if (withFields(dataset)) yield* dataset.fields.values();
  }
  yield* declaration.recipients.values();
  yield* declaration.technologies.values();
  yield* declaration.activities.values();
  yield* declaration.communications.values();
}

function changeOf(after: Judged, differences: Differences): Change[] {
  const entity = after.entity as Entity<object>;
  const { at, kind, place } = entity;
  const common = { entity: kind, at, place, side: 'head' } as const;
  const before = differences.before(after);
  if (before === undefined) return [{ ...common, kind: 'added', summary: describeAdded(entity) }];
  const keys = statedKeys(before, after, differences);
  const renamed = before.entity.id !== after.entity.id;
  const from = renamed ? { from: before.at } : {};
  if (keys.length > 0) {
    const summary = describeChanged(before.entity as Entity<object>, entity, keys, before.view, after.view);
    return [{ ...common, ...from, kind: 'changed', keys, place: entity.placeOf([keys[0] as string]), summary }];
  }
  return renamed ? [{ ...common, ...from, kind: 'renamed', summary: describeRenamed(before.entity as Entity<object>, entity) }] : [];
}

/**
 * Keys that changed as a reader of the file sees it: what an activity's or technology's globs newly match, and people it inherits, are told
 * by the change of the field or dataset itself.
 */
function statedKeys(before: Judged, after: Judged, differences: Differences): readonly string[] {
  const inherited =
    after.entity.kind === 'activity'
      ? ['data', 'subjects', 'recipients', 'role']
      : after.entity.kind === 'technology'
        ? ['collects', 'notice']
        : after.entity.kind === 'field' || after.entity.kind === 'dataset'
          ? ['subjects']
          : [];
  const keys = differences.keysOf(after.at);
  if (!keys.some((key) => inherited.includes(key))) return keys;
  const left = inHeadTerms(after.entity.kind, before.entity.value, differences.pairing.renames) as Record<string, unknown>;
  const right = after.entity.value as Record<string, unknown>;
  return keys.filter(
    (key) =>
      !inherited.includes(key) || (after.entity.kind === 'dataset' && right[key] === undefined) || !sameMeaning(left[key], right[key]),
  );
}

function removals(base: Facts, pairing: Pairing): Change[] {
  return [...entitiesOf(base.declaration, ({ at }) => pairing.datasets.get(pairing.headOf.get(at) ?? '')?.sameIds !== true)]
    .filter((entity) => !pairing.headOf.has(entity.at))
    .map((entity) => ({
      kind: 'removed',
      entity: entity.kind,
      at: entity.at,
      place: entity.place,
      side: 'base',
      summary: describeRemoved(entity),
    }));
}

function acceptedChanges(base: Declaration, head: Declaration): Change[] {
  const key = (entity: Entity<object>) => canonical({ ...entity.value, until: undefined, reason: undefined });
  const before = new Map(base.accepted.map((entity) => [key(entity), entity]));
  const after = new Map(head.accepted.map((entity) => [key(entity), entity]));
  const changes: Change[] = [];
  for (const [id, entity] of after) {
    const known = before.get(id);
    const common = { entity: 'accepted', at: entity.at, place: entity.place, side: 'head' } as const;
    if (known === undefined) changes.push({ ...common, kind: 'added', summary: describeAdded(entity) });
    else if (!sameMeaning(known.value, entity.value)) {
      const keys = ['reason', 'until'].filter((name) => !sameMeaning(known.value[name as never], entity.value[name as never]));
      changes.push({ ...common, kind: 'changed', keys, summary: describeChanged(known, entity, keys) });
    }
  }
  for (const [id, entity] of before) {
    if (!after.has(id))
      changes.push({
        entity: 'accepted',
        at: entity.at,
        place: entity.place,
        side: 'base',
        kind: 'removed',
        summary: describeRemoved(entity),
      });
  }
  return changes;
}
