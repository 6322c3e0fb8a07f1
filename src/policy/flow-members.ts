/** The fields that activities use and recipients receive, as members. There may be many: what only a finding needs is made late. */
import type { Entity } from '../declaration/model.ts';
import type { ActivityNode } from '../facts/activities.ts';
import type { FieldNode } from '../facts/datasets.ts';
import { emptyActivity, emptyField, emptyRecipient } from '../facts/empty.ts';
import { edgesOf, type FlowEdge } from '../facts/flows.ts';
import type { RecipientNode } from '../facts/recipients.ts';
import type { View } from '../facts/vocabulary.ts';
import { FieldMember, type Member, plain, type Said } from './member.ts';
import type { Side } from './members.ts';

/** A use whose further facts are found when a rule asks. */
class Use implements View<'Use'> {
  readonly field: View<'Field'>;
  readonly field_at: string;
  readonly activity: View<'Activity'>;
  readonly personal: boolean;
  readonly #node: FieldNode;
  readonly #side: Side;

  constructor(node: FieldNode, activity: View<'Activity'>, side: Side) {
    this.field = node.view;
    this.field_at = node.at;
    this.activity = activity;
    this.personal = node.view.personal;
    this.#node = node;
    this.#side = side;
  }

  get used_for(): readonly string[] {
    return this.#side.facts.usedFor(this.#node);
  }

  get existing_data(): boolean {
    const { existed } = this.#side;
    return existed(this.field_at) || this.field.dataset.derived_from.some((id) => existed(`datasets.${id}`));
  }
}

export function usesOf(node: ActivityNode, side: Side): Member[] {
  return [...node.uses].map(
    ([field, index]) =>
      new FieldMember(side.name(field.at), field, { use: new Use(field, node.view, side) }, () => [dataItem(node.entity, index)]),
  );
}

const dataItem = (entity: Entity<object>, index: number) => ({ entity, path: index < 0 ? ['data'] : ['data', index] });

/** Every field that an activity uses, alone and with each recipient. */
export function flowsOf(node: ActivityNode, side: Side): Member[] {
  const alone = [...node.uses].map(([field, index]) =>
    flowMember(field, node.at, node.view, emptyRecipient, `${side.name(field.at)}>`, () => [dataItem(node.entity, index)]),
  );
  const onward = [...node.recipients].flatMap(([id, fields]) => {
    const recipient = side.facts.recipients.get(id);
    if (recipient === undefined) return [];
    const to = side.name(recipient.at);
    return [...fields].map(([field, index]) =>
      flowMember(field, node.at, node.view, recipient.view, `${side.name(field.at)}>${to}`, () => [
        { entity: node.entity, path: ['recipients', id] },
        dataItem(node.entity, index),
      ]),
    );
  });
  return [...alone, ...onward];
}

/** Every field that reaches a recipient, by each activity or technology. */
export function flowsInto(node: RecipientNode, side: Side): Member[] {
  return Array.from(edgesOf(node.ways), (edge) => {
    if (edge.via.kind === 'technology') return technologyFlow(edge, edge.via.entity, node, side);
    const { node: activity } = edge.via;
    const field = edge.field as FieldNode;
    return flowMember(field, activity.at, activity.view, node.view, `${side.name(field.at)}>${side.name(activity.at)}`, () => [
      { entity: activity.entity, path: ['recipients', node.entity.id] },
      dataItem(activity.entity, edge.item),
    ]);
  });
}

/** Every field that reaches a recipient, once: of several ways the first by name, whatever the order of the file. */
export function receivedBy(node: RecipientNode, side: Side): Member[] {
  const once = new Map<string, Member>();
  for (const member of flowsInto(node, side)) {
    const field = member.key.slice(0, member.key.indexOf('>'));
    const known = once.get(field);
    if (known === undefined || member.key < known.key) once.set(field, member);
  }
  return [...once].map(([key, member]) =>
    member.field === undefined ? { ...member, key } : new FieldMember(key, member.field, member.variables, () => member.said.slice(0, -1)),
  );
}

function flowMember(
  field: FieldNode,
  via: string,
  activity: View<'Activity'>,
  recipient: View<'Recipient'>,
  key: string,
  edges: () => Said,
): Member {
  return new FieldMember(key, field, { flow: flowView(field.view, field.at, via, activity, recipient) }, edges);
}

export function flowView(
  field: View<'Field'>,
  field_at: string,
  via: string,
  activity: View<'Activity'>,
  recipient: View<'Recipient'>,
): View<'Flow'> {
  return {
    field,
    field_at,
    activity,
    via,
    recipient,
    personal: field.personal,
    identifiable: field.personal && !field.pseudonymised,
    as_processor: activity.role === 'processor' || field.dataset.role === 'processor',
  };
}

/** What stands for the activity where a technology collects: it has a purpose, and the organisation's own role. */
export function collecting(entity: Entity<object>, { facts }: Side): View<'Activity'> {
  const { role, controller, privacy_notice } = facts.system.view;
  return {
    ...emptyActivity,
    id: entity.id,
    purpose: String((entity.value as { purpose?: string }).purpose),
    role,
    controller,
    privacy_notice,
  };
}

function technologyFlow(edge: FlowEdge, entity: Entity<object>, node: RecipientNode, side: Side): Member {
  const activity = collecting(entity, side);
  const provider = { entity, path: ['provider'] };
  const via = side.name(entity.at);
  if (edge.field !== undefined) {
    return flowMember(edge.field, entity.at, activity, node.view, `${side.name(edge.field.at)}>${via}`, () => [
      provider,
      { entity, path: ['collects', edge.item] },
    ]);
  }
  return plain(`${via}>${via}`, entity.id, { flow: unnamedFlow(entity, activity, node.view) }, [provider]);
}

/** Something reaches the provider of a technology that does not say what it collects. */
export const unnamedFlow = (entity: Entity<object>, activity: View<'Activity'>, recipient: View<'Recipient'>): View<'Flow'> => ({
  field: { ...emptyField, id: entity.id },
  field_at: entity.at,
  activity,
  via: entity.at,
  recipient,
  personal: true,
  identifiable: true,
  as_processor: activity.role === 'processor',
});
