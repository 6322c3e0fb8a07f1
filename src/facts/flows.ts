/** Flows: a field, through an activity or a technology, to a recipient. */
import type { Declaration, Entity } from '../declaration/model.ts';
import type { Recipient, Technology } from '../declaration/types.ts';
import type { ActivityNode } from './activities.ts';
import type { DatasetNode, FieldNode } from './datasets.ts';
import { type Selection, selectFields } from './selection.ts';

export interface TechnologyData {
  readonly entity: Entity<Technology>;
  readonly collects: Selection;
}

export type Via =
  | { readonly kind: 'activity'; readonly node: ActivityNode }
  | { readonly kind: 'technology'; readonly entity: Entity<Technology> };

/** What an activity or a technology gives a recipient. */
export interface Way {
  readonly via: Via;
  /** Empty for a technology with a provider that names nothing it collects: something reaches its provider all the same. */
  readonly fields: Selection;
}

/** One field on one way into a recipient. `field` is absent where a technology names nothing it collects. */
export interface FlowEdge {
  readonly field: FieldNode | undefined;
  readonly via: Via;
  /** Index of the item of `data` or `collects` that names the field. */
  readonly item: number;
}

export function technologyData(declaration: Declaration, datasets: ReadonlyMap<string, DatasetNode>): Map<string, TechnologyData> {
  const all = new Map<string, TechnologyData>();
  for (const [id, entity] of declaration.technologies)
    all.set(id, { entity, collects: selectFields(entity.value.collects ?? [], datasets) });
  return all;
}

/** Every way into every recipient, by recipient id. */
export function waysByRecipient(
  recipients: ReadonlyMap<string, Entity<Recipient>>,
  activities: ReadonlyMap<string, ActivityNode>,
  technologies: ReadonlyMap<string, TechnologyData>,
): Map<string, Way[]> {
  const ways = new Map<string, Way[]>();
  for (const id of recipients.keys()) ways.set(id, []);
  for (const node of activities.values())
    for (const [id, fields] of node.recipients) if (!fields.isEmpty) ways.get(id)?.push({ via: { kind: 'activity', node }, fields });
  for (const { entity, collects } of technologies.values())
    ways.get(entity.value.provider ?? '')?.push({ via: { kind: 'technology', entity }, fields: collects });
  return ways;
}

/** The ways into a recipient, field by field. */
export function* edgesOf(ways: readonly Way[]): Generator<FlowEdge> {
  for (const { via, fields } of ways) {
    if (fields.isEmpty) yield { field: undefined, via, item: -1 };
    for (const [field, item] of fields) yield { field, via, item };
  }
}
