/** The members that a rule goes through, of one entity: what each brings to the expressions, and what identifies it. */
import type { DatasetEntity, Entity } from '../declaration/model.ts';
import type { ActivityNode } from '../facts/activities.ts';
import type { DatasetNode, FieldNode } from '../facts/datasets.ts';
import { namedDocuments } from '../facts/documents.ts';
import type { Facts } from '../facts/facts.ts';
import type { FlowEdge } from '../facts/flows.ts';
import { adequacyOf } from '../facts/lists.ts';
import type { RecipientNode } from '../facts/recipients.ts';
import type { View } from '../facts/vocabulary.ts';
import type { DocumentLookup, GateChange } from './judgement.ts';

/** An entity that rules look at. */
export interface Node {
  readonly at: string;
  readonly entity: Entity<object>;
  readonly view: object;
}

export interface Member {
  /** Identifies it within its entity, in the head's names, so that the two sides can be compared. */
  readonly key: string;
  /** What it is called in a message. */
  readonly label: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The field it is about. */
  readonly field?: FieldNode | undefined;
  /** Where in the entity it is said, as paths of keys; for flows the edges, nearest to the recipient first. */
  readonly said?: Said;
}

type Said = readonly { readonly entity: Entity<object>; readonly path: readonly (string | number)[] }[];

/** What members need to know of the side they are on. */
export interface Side {
  readonly facts: Facts;
  /** The name that an entity path of this side has in the head. */
  readonly name: (at: string) => string;
  /** Whether a field was there before the change: of the base, always. */
  readonly existed: (at: string) => boolean;
  readonly documents: DocumentLookup;
  /** Facts stated as `unknown` that a rule needed: by entity path, then key. */
  readonly unknowns: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
}

const self: readonly Member[] = [{ key: '', label: '', variables: {} }];

/** `learners.email` for `datasets.learners.fields.email`. */
export const shortPath = (at: string) =>
  at.replace(/^datasets\.(.+)\.fields\./, '$1.').replace(/^(recipients|technologies|activities|communications|datasets)\./, '');

export function membersOf(collection: string, node: Node, side: Side): readonly Member[] {
  switch (collection) {
    case 'self':
      return self;
    case 'special_kinds':
    case 'criminal_kinds':
    case 'highly_personal':
      return strings((node.view as View<'Field'>)[collection], 'kind', node, []);
    case 'fields':
      return [...(node as DatasetNode).fields.values()].map((field) => ({
        key: side.name(field.at),
        label: field.view.id,
        variables: { field: field.view },
        field,
        said: [{ entity: field.entity, path: [] }],
      }));
    case 'holdings':
      return (node.view as View<'Dataset'>).held_in.map((country) => ({
        key: country,
        label: country,
        variables: { holding: { country, adequacy: adequacyOf(country, side.facts.listed) } },
        said: [item(node, 'held_in', country)],
      }));
    case 'people':
      return peopleOf(node);
    case 'subjects':
      return strings((node.view as View<'Dataset'>).subjects, 'subject', node, ['subjects']);
    case 'features':
      return strings((node.view as View<'Activity'>).features, 'feature', node, ['features']);
    case 'uses':
      return usesOf(node as ActivityNode, side);
    case 'flows':
      return node.entity.kind === 'recipient' ? flowsInto(node as RecipientNode, side) : flowsOf(node as ActivityNode, side);
    case 'received':
      return receivedBy(node as RecipientNode, side);
    case 'own_purposes':
      return strings((node.view as View<'Recipient'>).own_purposes, 'purpose', node, ['own_purposes']);
    case 'destinations':
      return (node as RecipientNode).destinations.map((destination) => ({
        key: destination.country,
        label: destination.country,
        variables: { destination },
        said: [
          destination.country === (node.view as View<'Recipient'>).country
            ? { entity: node.entity, path: ['country'] }
            : item(node, 'processed_in', destination.country),
        ],
      }));
    case 'facets':
      return facetsOf(node, side);
    case 'limbs':
      return limbsOf(node as ActivityNode);
    case 'documents':
      return namedDocuments(node.entity).map(({ path, document }) => ({
        key: `${path.join('.')} ${document}`,
        label: document,
        said: [{ entity: node.entity, path }],
        variables: { document: { key: path.join('.'), path: document, missing: side.documents(document) === 'missing' } },
      }));
    case 'unknowns':
      return [...(side.unknowns.get(node.at) ?? [])].map(([key, rules]) => ({
        key,
        label: key,
        variables: { unknown: { key, rules: [...rules].sort() } },
        said: [{ entity: node.entity, path: key.split('.') }],
      }));
    default:
      throw new Error(`no collection ${collection}`);
  }
}

/** Collections whose members are findings of their own. */
export const apart: ReadonlySet<string> = new Set(['documents', 'unknowns']);

function item(node: Node, key: string, value: string) {
  const items = (node.entity.value as Record<string, unknown>)[key];
  const index = Array.isArray(items) ? items.indexOf(value) : -1;
  return { entity: node.entity, path: index < 0 ? [key] : [key, index] };
}

function strings(values: readonly string[], variable: string, node: Node, path: readonly string[]): Member[] {
  return values.map((value) => ({
    key: value,
    label: value,
    variables: { [variable]: value },
    ...(path.length === 0 ? {} : { said: [item(node, path[0] as string, value)] }),
  }));
}

/** People as the entity itself states them: what it inherits was stated further up. */
function peopleOf(node: Node): Member[] {
  if (node.entity.kind === 'system')
    return strings((node.view as View<'System'>).children, 'subject', node, []).map((member) => ({
      ...member,
      said: [{ entity: node.entity, path: ['offered_to_children'] }],
    }));
  if (node.entity.kind === 'activity') return strings((node.view as View<'Activity'>).added_subjects, 'subject', node, ['subjects']);
  const { fields } = node.entity as DatasetEntity;
  return (node.view as View<'Dataset'>).subjects.map((subject) => {
    const own = ((node.entity.value as { subjects?: string[] }).subjects ?? []).includes(subject);
    const field = own ? undefined : [...fields.values()].find((candidate) => candidate.value.subjects?.includes(subject as never));
    return {
      key: subject,
      label: subject,
      variables: { subject },
      said: [field === undefined ? item(node, 'subjects', subject) : { entity: field, path: ['subjects'] }],
    };
  });
}

function usesOf(node: ActivityNode, side: Side): Member[] {
  return [...node.uses].map(([field, index]) => ({
    key: side.name(field.at),
    label: shortPath(field.at),
    field,
    said: dataSaid(node.entity, index, field),
    variables: {
      use: {
        field: field.view,
        field_at: field.at,
        activity: node.view,
        personal: field.view.personal,
        used_for: side.facts.usedFor(field),
        existing_data: side.existed(field.at) || field.dataset.view.derived_from.some((id) => side.existed(`datasets.${id}`)),
      },
    },
  }));
}

const dataSaid = (entity: Entity<object>, index: number, field: FieldNode) => [
  { entity, path: index < 0 ? ['data'] : ['data', index] },
  { entity: field.entity, path: [] },
];

const noRecipient = new WeakMap<object, View<'Recipient'>>();

/** Stands for "no recipient" in flows of an activity: every fact empty. */
function nobody(facts: Facts): View<'Recipient'> {
  let view = noRecipient.get(facts);
  if (view === undefined) {
    view = {
      id: '',
      name: '',
      role: '',
      country: '',
      processed_in: [],
      contract: '',
      data_sharing_agreement: '',
      own_purposes: [],
      own_purposes_role: '',
      collects_directly: '',
      optional: '',
      chosen_by_customer: '',
      transfer: { mechanism: '', risk_assessment: '', verified: '' },
      receives_personal: false,
      separate: false,
      processor: false,
      restricted: false,
      abroad: false,
      restricted_countries: [],
      adequacy: '',
      covered_by_agreement: false,
      named_in_all_agreements: true,
      lawful_basis_everywhere: true,
      anonymisable_use: false,
      people: [],
      via: [],
    };
    noRecipient.set(facts, view);
  }
  return view;
}

function flowsOf(node: ActivityNode, side: Side): Member[] {
  const alone = [...node.uses].map(([field, index]) =>
    flowMember(field, node.at, node.view, nobody(side.facts), `${side.name(field.at)}>`, dataSaid(node.entity, index, field)),
  );
  const onward = [...node.recipients].flatMap(([id, fields]) => {
    const recipient = side.facts.recipients.get(id);
    return recipient === undefined
      ? []
      : [...fields].map(([field, index]) =>
          flowMember(field, node.at, node.view, recipient.view, `${side.name(field.at)}>${side.name(recipient.at)}`, [
            { entity: node.entity, path: ['recipients', id] },
            ...dataSaid(node.entity, index, field),
          ]),
        );
  });
  return [...alone, ...onward];
}

function flowsInto(node: RecipientNode, side: Side): Member[] {
  return node.edges.map((edge) => {
    if (edge.via.kind === 'activity') {
      const { node: activity } = edge.via;
      const field = edge.field as FieldNode;
      return flowMember(field, activity.at, activity.view, node.view, `${side.name(field.at)}>${side.name(activity.at)}`, [
        { entity: activity.entity, path: ['recipients', node.entity.id] },
        ...dataSaid(activity.entity, edge.item, field),
      ]);
    }
    return technologyFlow(edge, node, side);
  });
}

/** Every field that reaches a recipient, once: of several ways the first by name, whatever the order of the file. */
function receivedBy(node: RecipientNode, side: Side): Member[] {
  const once = new Map<string, Member>();
  for (const member of [...flowsInto(node, side)].sort((left, right) => (left.key < right.key ? -1 : 1))) {
    const key = member.key.slice(0, member.key.indexOf('>'));
    if (!once.has(key)) once.set(key, { ...member, key });
  }
  return [...once.values()];
}

function flowMember(
  field: FieldNode,
  via: string,
  activity: View<'Activity'>,
  recipient: View<'Recipient'>,
  key: string,
  said: Said,
): Member {
  const { view } = field;
  const flow: View<'Flow'> = {
    field: view,
    field_at: field.at,
    activity,
    via,
    recipient,
    personal: view.personal,
    identifiable: view.personal && !view.pseudonymised,
    as_processor: activity.role === 'processor' || view.dataset.role === 'processor',
  };
  return { key, label: shortPath(field.at), field, said, variables: { flow } };
}

function technologyFlow(edge: FlowEdge, node: RecipientNode, side: Side): Member {
  const { entity } = edge.via as Extract<FlowEdge['via'], { kind: 'technology' }>;
  const { view: system } = side.facts.system;
  const activity = {
    ...emptyActivity,
    id: entity.id,
    purpose: String(entity.value.purpose),
    role: system.role,
    controller: system.controller,
    privacy_notice: system.privacy_notice,
  };
  const said = [{ entity, path: ['provider'] }];
  if (edge.field !== undefined) {
    return flowMember(edge.field, entity.at, activity, node.view, `${side.name(edge.field.at)}>${side.name(entity.at)}`, [
      ...said,
      { entity, path: ['collects', edge.item] },
      { entity: edge.field.entity, path: [] },
    ]);
  }
  const flow: View<'Flow'> = {
    field: { ...emptyField, id: entity.id },
    field_at: entity.at,
    activity,
    via: entity.at,
    recipient: node.view,
    personal: true,
    identifiable: true,
    as_processor: system.role === 'processor',
  };
  return { key: `${side.name(entity.at)}>${side.name(entity.at)}`, label: entity.id, said, variables: { flow } };
}

function facetsOf(node: Node, side: Side): Member[] {
  const view = node.view as Record<string, unknown>;
  const keys = node.entity.kind === 'technology' ? ['purpose', 'kind', 'provider', 'collects'] : ['content', 'audience', 'channel'];
  const existed = side.existed(node.at);
  return keys.flatMap((key) => {
    const values = (Array.isArray(view[key]) ? view[key] : [view[key]]).filter((value: string) => value !== '') as string[];
    return values.map((value) => ({
      key: `${key}=${facetName(key, value, side)}`,
      label: key === 'collects' ? shortPath(value) : value,
      variables: { facet: { key, value, existed } },
      said: [item(node, key, value)],
    }));
  });
}

const facetName = (key: string, value: string, side: Side) =>
  key === 'provider' ? side.name(`recipients.${value}`) : key === 'collects' ? side.name(value) : value;

function limbsOf(node: ActivityNode): Member[] {
  const { automatic, listed, criteria } = node.screening;
  return [...automatic, ...listed, ...(criteria.length > 1 ? criteria : [])].map((limb) => ({
    key: `${limb.route} ${limb.number}`,
    label: limb.name,
    variables: { limb: { route: limb.route, number: limb.number, name: limb.name } },
    said: limb.because.map(({ key }) => ({ entity: node.entity, path: [key] })),
  }));
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

const emptyField: View<'Field'> = {
  id: '',
  dataset: {
    id: '',
    description: '',
    role: '',
    own_role: '',
    subjects: [],
    source: [],
    derived_from: [],
    medium: 'electronic',
    held_in: [],
    retention: '',
    retention_days: -1,
    retention_open: false,
    agreement_recipients: [],
    has_agreements: false,
    security: { cloud: '', encrypted_at_rest: '', encrypted_in_transit: '' },
    anonymisation: { assessment: '', motivated_intruder_test: '', reviewed: '', linkable: '' },
    personal: true,
    special: false,
    criminal: false,
    claims_anonymised: false,
    anonymised_fields: [],
    anonymised_free_text: false,
    shared: true,
    unused_fields: [],
    unretained_fields: [],
    shared_anonymised: false,
    vulnerable: [],
    children: false,
  },
  categories: [],
  groups: [],
  state: 'identifiable',
  may_contain: [],
  subjects: [],
  retention: '',
  inference: '',
  infers: [],
  technical_processing: [],
  personal: true,
  personal_category: true,
  claimed: false,
  claim_counts: false,
  pseudonymised: false,
  special: false,
  special_kinds: [],
  criminal: false,
  criminal_kinds: [],
  highly_personal: [],
  business_people: [],
  identifies_directly: false,
};

const emptyActivity: View<'Activity'> = {
  id: '',
  purpose: '',
  role: '',
  own_role: '',
  controller: false,
  personal: true,
  special: false,
  special_kinds: [],
  criminal: false,
  categories: [],
  technical_processing: [],
  subjects: [],
  added_subjects: [],
  vulnerable: [],
  vulnerable_adults: [],
  power_imbalance: [],
  children: false,
  lawful_basis: '',
  special_category_condition: '',
  criminal_offence_condition: '',
  consent: { condition_of_service: '', refusal_detriment: '', withdrawal: '', capacity: '', bundled_in_contract: '' },
  relies_on_consent: false,
  features: [],
  technologies: [],
  recipients: [],
  separate_recipients: [],
  reselling_recipients: [],
  decisions: { automation: '', effect: '', gates_access: '' },
  scale: { individuals: -1, extent: '', large: '', individual_professional: '' },
  large_scale: false,
  by_default: { enabled: true, document: '', grounds: [] },
  risk_of_physical_harm: '',
  new_technology: '',
  article_14: '',
  indirect_source: false,
  clean_room: { lists_separated: '', techniques: [] },
  sar_exemption: {
    ground: '',
    action: '',
    health_professional_opinion: '',
    request: '',
    safeguards: '',
    decisions_about_people: '',
    blanket: '',
  },
  has_sar_exemption: false,
  health: false,
  objection: '',
  assessments: { dpia: '', dpia_date: '', lia: '', compatibility: '', necessity: '', basis_change: '', biometric: '' },
  dpia: {
    outcome: 'none',
    exempt: false,
    exemption_claimed: false,
    exemption_gaps: [],
    waived: false,
    waiver: '',
    exemption_ground: '',
    exemption_basis: '',
    vulnerable: false,
    criteria: [],
  },
  has_dpia: false,
  privacy_notice: '',
  all_pseudonymised: false,
  inside: false,
  marketing: false,
};
