/**
 * What a rule sees of the fields that say the same: one sample for all of them. Most rules find nothing at most entities, and that is found
 * out on the samples; the fields themselves are gone through only where a rule may hold.
 */
import type { ActivityNode } from '../facts/activities.ts';
import type { DatasetNode } from '../facts/datasets.ts';
import { emptyRecipient } from '../facts/empty.ts';
import type { FieldContent } from '../facts/fields.ts';
import type { RecipientNode } from '../facts/recipients.ts';
import type { View } from '../facts/vocabulary.ts';
import { collecting, flowView, unnamedFlow } from './flow-members.ts';
import type { Node, Side } from './members.ts';

export interface Sample {
  /** Absent where what it stands for is about no field. */
  readonly content: FieldContent | undefined;
  /** Name of the variable. */
  readonly name: string;
  readonly value: unknown;
}

/** Facts that differ between fields that say the same: no sample has them. */
export const isTelling = (path: string): boolean =>
  /(?:^|\.)field\.id$|\.(?:field_at|via|used_for|existing_data)$|^(?:use|flow|field)$/.test(path);

/** Samples of the members of a collection of an entity; `undefined` where the members are not fields. */
export function samplesOf(collection: string, node: Node, side: Side): readonly Sample[] | undefined {
  switch (collection) {
    case 'fields':
      return (node as DatasetNode).contents.map((content) => ({ content, name: 'field', value: content }));
    case 'uses':
      return usesOf(node as ActivityNode);
    case 'flows':
      return node.entity.kind === 'recipient' ? flowsInto(node as RecipientNode, side) : flowsOf(node as ActivityNode, side);
    case 'received':
      return flowsInto(node as RecipientNode, side);
    default:
      return undefined;
  }
}

function usesOf({ uses, view: activity }: ActivityNode): Sample[] {
  return uses.contents().map((field) => ({ content: field, name: 'use', value: { field, activity, personal: field.personal } }));
}

function flowsOf(node: ActivityNode, { facts }: Side): Sample[] {
  const onward = [...node.recipients].flatMap(([id, fields]) => {
    const recipient = facts.recipients.get(id);
    return recipient === undefined ? [] : flows(fields.contents(), node.at, node.view, recipient.view);
  });
  return [...flows(node.uses.contents(), node.at, node.view, emptyRecipient), ...onward];
}

function flowsInto({ ways, view }: RecipientNode, side: Side): Sample[] {
  return ways.flatMap(({ via, fields }) => {
    if (via.kind === 'activity') return flows(fields.contents(), via.node.at, via.node.view, view);
    const activity = collecting(via.entity, side);
    if (fields.isEmpty) return [{ content: undefined, name: 'flow', value: unnamedFlow(via.entity, activity, view) }];
    return flows(fields.contents(), via.entity.at, activity, view);
  });
}

const flows = (contents: readonly FieldContent[], via: string, activity: View<'Activity'>, recipient: View<'Recipient'>): Sample[] =>
  contents.map((content) => ({ content, name: 'flow', value: flowView(content, '', via, activity, recipient) }));
