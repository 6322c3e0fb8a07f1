/** From a declaration to everything that policies can ask about it, on one day. Pure: the date and the lists come in. */
import type { Declaration, Entity } from '../declaration/model.ts';
import type { AcceptedRisk, Communication, System } from '../declaration/types.ts';
import { type ActivityNode, activityNode } from './activities.ts';
import { completeDataset, type DatasetNode, datasetNodes, type FieldNode } from './datasets.ts';
import { technologyData, waysByRecipient } from './flows.ts';
import { distinct, list, markUnknowns, none, text, yesNo } from './known.ts';
import { type Listed, type Lists, listedAt } from './lists.ts';
import { type RecipientNode, recipientNode } from './recipients.ts';
import { Selection } from './selection.ts';
import { type TechnologyNode, technologyNode } from './technologies.ts';
import type { View } from './vocabulary.ts';

export interface SystemNode {
  readonly at: 'system';
  readonly entity: Entity<System>;
  readonly view: View<'System'>;
}

export interface CommunicationNode {
  readonly at: string;
  readonly entity: Entity<Communication>;
  readonly view: View<'Communication'>;
}

export interface Facts {
  readonly declaration: Declaration;
  readonly asOf: string;
  readonly listed: Listed;
  readonly system: SystemNode;
  readonly datasets: ReadonlyMap<string, DatasetNode>;
  readonly activities: ReadonlyMap<string, ActivityNode>;
  readonly recipients: ReadonlyMap<string, RecipientNode>;
  readonly technologies: ReadonlyMap<string, TechnologyNode>;
  readonly communications: ReadonlyMap<string, CommunicationNode>;
  readonly accepted: readonly Entity<AcceptedRisk>[];
  /** Features of every activity that uses a field, or a field of a dataset that its dataset is derived from; sorted. */
  readonly usedFor: (field: FieldNode) => readonly string[];
}

/** @param first whether the repository declares for the first time with this declaration */
export function factsOf(declaration: Declaration, lists: Lists, asOf: string, first = false): Facts {
  const listed = listedAt(lists, asOf);
  const system = systemView(declaration, first);
  const datasets = datasetNodes(declaration, system);
  const communications = new Map([...declaration.communications].map(([id, entity]) => [id, communicationNode(entity)]));
  const promoted = new Set([...communications.values()].filter((node) => node.view.directed_promotion).map((node) => node.view.activity));
  const activities = new Map<string, ActivityNode>();
  for (const [id, entity] of declaration.activities) activities.set(id, activityNode(entity, { declaration, system, datasets, promoted }));

  const technologyInputs = technologyData(declaration, datasets);
  const ways = waysByRecipient(declaration.recipients, activities, technologyInputs);
  const recipients = new Map<string, RecipientNode>();
  for (const [id, entity] of declaration.recipients) recipients.set(id, recipientNode(entity, ways.get(id) ?? [], listed));
  const technologies = new Map<string, TechnologyNode>();
  const users = [...activities.values()];
  const naming = new Map<string, ActivityNode[]>();
  for (const node of users) {
    for (const id of node.view.technologies) {
      const others = naming.get(id);
      if (others === undefined) naming.set(id, [node]);
      else others.push(node);
    }
  }
  for (const [id, input] of technologyInputs) {
    const provider = recipients.get(text(input.entity.value.provider))?.view;
    technologies.set(id, technologyNode(input, { system, activities: users, naming, provider, listed }));
  }
  const ancestors = ancestry(datasets);
  completeDatasets(datasets, ancestors, activities, technologies, recipients);
  completeSystem(system, datasets, activities, declaration);
  return {
    declaration,
    asOf,
    listed,
    datasets,
    activities,
    recipients,
    technologies,
    communications,
    system: { at: 'system', entity: declaration.system, view: system },
    accepted: declaration.accepted,
    usedFor: usesOf(activities, ancestors),
  };
}

/** Of each dataset: itself and all it is derived from, through any number of steps. */
function ancestry(datasets: ReadonlyMap<string, DatasetNode>): (node: DatasetNode) => ReadonlySet<DatasetNode> {
  const known = new Map<DatasetNode, Set<DatasetNode>>();
  return (node) => {
    let all = known.get(node);
    if (all === undefined) {
      all = new Set([node]);
      for (const member of all) {
        for (const id of member.view.derived_from) {
          const source = datasets.get(id);
          if (source !== undefined) all.add(source);
        }
      }
      known.set(node, all);
    }
    return all;
  };
}

function usesOf(activities: ReadonlyMap<string, ActivityNode>, ancestors: ReturnType<typeof ancestry>): Facts['usedFor'] {
  const featured = [...activities.values()].filter((node) => node.view.features.length > 0);
  if (featured.length === 0) return () => [];
  const byDataset = new Map<DatasetNode, readonly string[]>();
  return (field) => {
    const direct = featured.filter((node) => node.uses.has(field)).flatMap((node) => node.view.features);
    let inherited = byDataset.get(field.dataset);
    if (inherited === undefined) {
      const sources = [...ancestors(field.dataset)].filter((dataset) => dataset !== field.dataset);
      const users = sources.length === 0 ? [] : featured.filter((node) => sources.some((dataset) => node.uses.of(dataset) !== undefined));
      inherited = users.flatMap((node) => node.view.features);
      byDataset.set(field.dataset, inherited);
    }
    return distinct([...direct, ...inherited]);
  };
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function systemView(declaration: Declaration, first: boolean): Writable<View<'System'>> {
  const { value, at } = declaration.system;
  const role = text(value.role) || 'controller';
  const offered = yesNo(value.offered_to_children);
  const view = {
    id: 'system',
    name: text(value.name),
    organisation: text(value.organisation),
    role,
    decides: list(value.decides),
    country: text(value.country) || 'GB',
    privacy_notice: text(value.privacy_notice),
    technologies_notice: text(value.technologies_notice),
    offered_to_children: offered,
    household_use: yesNo(value.household_use),
    business_use: yesNo(value.business_use),
    posted_publicly: yesNo(value.posted_publicly),
    public_authority: yesNo(value.public_authority),
    provides_service: text(value.provides_service),
    personal: false,
    children: offered === 'yes' ? ['children'] : [],
    clinical_use: false,
    controller: role === 'controller' || role === 'joint-controller',
    first_declaration: first,
    inventory: '',
    digest: '',
  };
  markUnknowns(view, value, at);
  return view;
}

function communicationNode(entity: Entity<Communication>): CommunicationNode {
  const { value } = entity;
  const audience = text(value.audience);
  const content = text(value.content);
  const view: View<'Communication'> = {
    id: entity.id,
    channel: text(value.channel),
    audience,
    content,
    recorded_material: yesNo(value.recorded_material),
    consent: text(value.consent),
    activity: text(value.activity),
    // Left out counts as directed, as in the rules on marketing.
    directed_promotion: content === 'promotional' && audience !== 'indiscriminate',
  };
  markUnknowns(view, value, entity.at);
  return { at: entity.at, entity, view };
}

function completeDatasets(
  datasets: ReadonlyMap<string, DatasetNode>,
  ancestors: ReturnType<typeof ancestry>,
  activities: ReadonlyMap<string, ActivityNode>,
  technologies: ReadonlyMap<string, TechnologyNode>,
  recipients: ReadonlyMap<string, RecipientNode>,
): void {
  const used = new Selection();
  for (const { uses } of activities.values()) used.addAll(uses);
  for (const { collects } of technologies.values()) used.addAll(collects);
  const shared = new Selection();
  for (const { view, ways } of recipients.values()) if (view.separate) for (const { fields } of ways) shared.addAll(fields);
  for (const node of datasets.values()) {
    const isUsed = used.of(node) === 'all';
    completeDataset(node, {
      shared: shared.of(node) !== undefined,
      shared_anonymised_fields: node.view.anonymised_fields.filter((id) => isIn(shared, node, id)),
      unused_fields: isUsed ? none : node.idsWhere(({ personal }) => personal).filter((id) => !isIn(used, node, id)),
      ...(node.view.derived_from.length > 0 && agreementsOf(ancestors(node))),
    });
  }
}

function agreementsOf(sources: ReadonlySet<DatasetNode>) {
  const agreements = [...sources].flatMap(({ entity }) => entity.value.agreements ?? []);
  return {
    has_agreements: agreements.length > 0,
    agreement_recipients: distinct(agreements.flatMap(({ recipients }) => list(recipients))),
  };
}

const isIn = (selection: Selection, dataset: DatasetNode, id: string) => selection.has(dataset.fields.get(id) as FieldNode);

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

function completeSystem(
  view: Writable<View<'System'>>,
  datasets: ReadonlyMap<string, DatasetNode>,
  activities: ReadonlyMap<string, ActivityNode>,
  declaration: Declaration,
): void {
  let personal = 0;
  for (const node of datasets.values()) personal += node.idsWhere((content) => content.personal).length;
  view.personal = personal > 0;
  view.clinical_use = [...activities.values()].some((node) => node.view.features.includes('clinical-use'));
  view.inventory = [
    counted(datasets.size, 'dataset', 'datasets'),
    counted(personal, 'personal field', 'personal fields'),
    counted(declaration.recipients.size, 'recipient', 'recipients'),
    counted(declaration.technologies.size, 'technology', 'technologies'),
    counted(activities.size, 'activity', 'activities'),
  ].join(', ');
}
