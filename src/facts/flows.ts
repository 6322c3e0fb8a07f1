/** Flows: a field, through an activity or a technology, to a recipient. */
import type { Declaration, Entity } from '../declaration/model.ts';
import type { Recipient, Technology } from '../declaration/types.ts';
import type { ActivityNode } from './activities.ts';
import type { DatasetNode, FieldNode } from './datasets.ts';
import { selectFields } from './selection.ts';

export interface TechnologyData {
  readonly entity: Entity<Technology>;
  readonly collects: ReadonlyMap<FieldNode, number>;
}

/** One way into a recipient. `field` is absent for a technology with a provider that names nothing it collects. */
export interface FlowEdge {
  readonly field: FieldNode | undefined;
  readonly via:
    | { readonly kind: 'activity'; readonly node: ActivityNode }
    | { readonly kind: 'technology'; readonly entity: Entity<Technology> };
  /** Index of the item of `data` or `collects` that names the field. */
  readonly item: number;
}

export function technologyData(declaration: Declaration, datasets: ReadonlyMap<string, DatasetNode>): Map<string, TechnologyData> {
  const all = new Map<string, TechnologyData>();
  for (const [id, entity] of declaration.technologies)
    all.set(id, { entity, collects: selectFields(entity.value.collects ?? [], datasets) });
  return all;
}

/** Every edge into every recipient, by recipient id. */
export function edgesByRecipient(
  recipients: ReadonlyMap<string, Entity<Recipient>>,
  activities: ReadonlyMap<string, ActivityNode>,
  technologies: ReadonlyMap<string, TechnologyData>,
): Map<string, FlowEdge[]> {
  const edges = new Map<string, FlowEdge[]>();
  for (const id of recipients.keys()) edges.set(id, []);
  for (const node of activities.values()) {
    for (const [id, fields] of node.recipients) {
      const into = edges.get(id);
      const via = { kind: 'activity', node } as const;
      if (into !== undefined) for (const [field, item] of fields) into.push({ field, via, item });
    }
  }
  for (const { entity, collects } of technologies.values()) {
    const into = edges.get(entity.value.provider ?? '');
    if (into === undefined) continue;
    const via = { kind: 'technology', entity } as const;
    if (collects.size === 0) into.push({ field: undefined, via, item: -1 });
    for (const [field, item] of collects) into.push({ field, via, item });
  }
  return edges;
}
