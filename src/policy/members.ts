/** The members that a rule goes through, of one entity. */
import type { DatasetEntity, Entity } from '../declaration/model.ts';
import type { ActivityNode } from '../facts/activities.ts';
import type { DatasetNode } from '../facts/datasets.ts';
import { namedDocuments } from '../facts/documents.ts';
import type { Facts } from '../facts/facts.ts';
import { markUnknown, unknownBehind } from '../facts/known.ts';
import { adequacyOf } from '../facts/lists.ts';
import type { RecipientNode } from '../facts/recipients.ts';
import { statedLimbs } from '../facts/unanswered.ts';
import type { View } from '../facts/vocabulary.ts';
import { flowsInto, flowsOf, receivedBy, usesOf } from './flow-members.ts';
import type { DocumentLookup, GateChange } from './judgement.ts';
import { FieldMember, type Member, plain, shortPath } from './member.ts';

/** An entity that rules look at. */
export interface Node {
  readonly at: string;
  readonly entity: Entity<object>;
  readonly view: object;
}

/** What members need to know of the side they are on. */
export interface Side {
  readonly facts: Facts;
  /** The name that an entity path of this side has in the head. */
  readonly name: (at: string) => string;
  /** Whether an entity was there before the change: of the base, always. */
  readonly existed: (at: string) => boolean;
  readonly documents: DocumentLookup;
  /** Facts stated as `unknown` that a rule needed: by entity path, then key. */
  readonly unknowns: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
}

const self: readonly Member[] = [plain('', '', {})];

const noFields = () => [];

/** The members of a collection of an entity, in the order of the declaration. */
export function membersOf(collection: string, node: Node, side: Side): readonly Member[] {
  if (collection === 'self') return self;
  return smallCollection(collection, node, side) ?? fieldCollection(collection, node, side);
}

function fieldCollection(collection: string, node: Node, side: Side): readonly Member[] {
  switch (collection) {
    case 'fields':
      return [...(node as DatasetNode).fields.values()].map(
        (field) => new FieldMember(side.name(field.at), field, { field: field.view }, noFields),
      );
    case 'uses':
      return usesOf(node as ActivityNode, side);
    case 'flows':
      return node.entity.kind === 'recipient' ? flowsInto(node as RecipientNode, side) : flowsOf(node as ActivityNode, side);
    case 'received':
      return receivedBy(node as RecipientNode, side);
    default:
      throw new Error(`no collection ${collection}`);
  }
}

function smallCollection(collection: string, node: Node, side: Side): readonly Member[] | undefined {
  switch (collection) {
    case 'special_kinds':
    case 'criminal_kinds':
    case 'highly_personal':
      return strings((node.view as View<'Field'>)[collection], 'kind', node);
    case 'holdings':
      return holdingsOf(node, side);
    case 'people':
      return peopleOf(node);
    case 'subjects':
      return strings((node.view as View<'Dataset'>).subjects, 'subject', node, 'subjects');
    case 'features':
      return strings((node.view as View<'Activity'>).features, 'feature', node, 'features');
    case 'own_purposes':
      return strings((node.view as View<'Recipient'>).own_purposes, 'purpose', node, 'own_purposes');
    case 'destinations':
      return destinationsOf(node as RecipientNode);
    case 'facets':
      return facetsOf(node, side);
    case 'limbs':
      return limbMembers(node as ActivityNode);
    case 'documents':
      return namedDocuments(node.entity).map(({ path, document }) => {
        const missing = side.documents(document) === 'missing';
        return plain(`${path.join('.')} ${document}`, document, { document: { key: path.join('.'), path: document, missing } }, [
          { entity: node.entity, path },
        ]);
      });
    case 'unknowns':
      return [...(side.unknowns.get(node.at) ?? [])].map(([key, rules]) => {
        const { defaults } = side.facts.declaration;
        const inherited = key.startsWith('defaults.') && defaults !== undefined;
        const said = inherited ? { entity: defaults, path: key.split('.').slice(1) } : { entity: node.entity, path: key.split('.') };
        return plain(key, key, { unknown: { key, rules: [...rules].sort() } }, [said]);
      });
    default:
      return undefined;
  }
}

/** Collections whose members are findings of their own. */
export const apart: ReadonlySet<string> = new Set(['documents', 'unknowns']);

function item(node: Node, key: string, value: string) {
  const items = (node.entity.value as Record<string, unknown>)[key];
  const index = Array.isArray(items) ? items.indexOf(value) : -1;
  return { entity: node.entity, path: index < 0 ? [key] : [key, index] };
}

function strings(values: readonly string[], variable: string, node: Node, key?: string): Member[] {
  return values.map((value) => plain(value, value, { [variable]: value }, key === undefined ? [] : [item(node, key, value)]));
}

function holdingsOf(node: Node, { facts }: Side): Member[] {
  const unknown = unknownBehind(node.view, 'held_in');
  if (unknown !== undefined) {
    const holding = { country: '', adequacy: '' };
    markUnknown(holding, 'adequacy', unknown);
    return [plain('', '', { holding })];
  }
  return (node.view as View<'Dataset'>).held_in.map((country) =>
    plain(country, country, { holding: { country, adequacy: adequacyOf(country, facts.listed) } }, [item(node, 'held_in', country)]),
  );
}

/** People as the entity itself states them: what it inherits was stated further up. */
function peopleOf(node: Node): Member[] {
  if (node.entity.kind === 'system') {
    return (node.view as View<'System'>).children.map((subject) =>
      plain(subject, subject, { subject }, [{ entity: node.entity, path: ['offered_to_children'] }]),
    );
  }
  if (node.entity.kind === 'activity') return strings((node.view as View<'Activity'>).added_subjects, 'subject', node, 'subjects');
  const { fields, value } = node.entity as DatasetEntity;
  return (node.view as View<'Dataset'>).subjects.map((subject) => {
    const own = value.subjects?.includes(subject as never);
    const field = own ? undefined : [...fields.values()].find((candidate) => candidate.value.subjects?.includes(subject as never));
    return plain(subject, subject, { subject }, [
      field === undefined ? item(node, 'subjects', subject) : { entity: field, path: ['subjects'] },
    ]);
  });
}

function destinationsOf(node: RecipientNode): Member[] {
  return node.destinations.map((destination) => {
    const established = destination.country === node.view.country;
    return plain(destination.country, destination.country, { destination }, [
      established ? { entity: node.entity, path: ['country'] } : item(node, 'processed_in', destination.country),
    ]);
  });
}

function facetsOf(node: Node, side: Side): Member[] {
  const view = node.view as Record<string, unknown>;
  const keys = node.entity.kind === 'technology' ? ['purpose', 'kind', 'provider', 'collects'] : ['content', 'audience', 'channel'];
  const existed = side.existed(node.at);
  return keys.flatMap((key) => {
    const values = (Array.isArray(view[key]) ? view[key] : [view[key]]).filter((value: string) => value !== '') as string[];
    return values.map((value) =>
      plain(`${key}=${facetName(key, value, side)}`, key === 'collects' ? shortPath(value) : value, { facet: { key, value, existed } }, [
        item(node, key, value),
      ]),
    );
  });
}

const facetName = (key: string, value: string, side: Side) =>
  key === 'provider' ? side.name(`recipients.${value}`) : key === 'collects' ? side.name(value) : value;

function limbMembers(node: ActivityNode): readonly Member[] {
  return statedLimbs(node).map(({ route, number, name, because, stated, untold }) => {
    const view = { route, number, name, stated };
    if (untold !== undefined && !untold.leftOut) markUnknown(view, 'stated', untold);
    return plain(
      `${route} ${number}`,
      name,
      { limb: view },
      because.map(({ key }) => ({ entity: node.entity, path: [key] })),
    );
  });
}

/** Files that the check rests on, as entities that rules can look at. */
export function gateNodes(changes: readonly GateChange[]): Node[] {
  return changes.map((change) => {
    const place = { file: change.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    const entity = {
      kind: 'system',
      id: change.path,
      at: 'gate',
      value: {},
      file: undefined as never,
      place,
      placeOf: () => place,
    } as Entity<object>;
    return { at: 'gate', entity, view: change };
  });
}
