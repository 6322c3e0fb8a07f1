/** Datasets with their effective values: what a dataset does not say, the defaults say. */
import type { DatasetEntity, Declaration, Entity } from '../declaration/model.ts';
import type { Field } from '../declaration/types.ts';
import { vulnerable } from '../declaration/vocabulary.ts';
import { type FieldContent, fieldContents, fieldView } from './fields.ts';
import { both, clearUnknown, distinct, list, markUnknowns, none, text, yesNo } from './known.ts';
import { retentionDays } from './retention.ts';
import { type Summary, summaryOf } from './summary.ts';
import type { View } from './vocabulary.ts';

/** A field in its dataset. */
export class FieldNode {
  readonly entity: Entity<Field>;
  /** One object for all fields of a dataset that say the same. */
  readonly content: FieldContent;
  readonly dataset: DatasetNode;
  #view: View<'Field'> | undefined;

  constructor(entity: Entity<Field>, content: FieldContent, dataset: DatasetNode) {
    this.entity = entity;
    this.content = content;
    this.dataset = dataset;
  }

  get at(): string {
    return this.entity.at;
  }

  /** Its facts; most fields are judged by their content, and never asked for their own. */
  get view(): View<'Field'> {
    this.#view ??= fieldView(this.entity, this.content);
    return this.#view;
  }
}

export class DatasetNode {
  readonly at: string;
  readonly entity: DatasetEntity;
  readonly view: View<'Dataset'>;
  /** What its fields say, each content once, beside `entity.said.distinct`: what is asked of a field is asked once of all that say the same. */
  readonly contents: readonly FieldContent[];
  #fields: ReadonlyMap<string, FieldNode> | undefined;
  #summary: Summary | undefined;

  constructor(entity: DatasetEntity, view: View<'Dataset'>, contents: readonly FieldContent[]) {
    this.at = entity.at;
    this.entity = entity;
    this.view = view;
    this.contents = contents;
  }

  /** How many fields it has. */
  get size(): number {
    return this.entity.said.ids.length;
  }

  /** What its fields say together. */
  get summary(): Summary {
    this.#summary ??= summaryOf(this.contents);
    return this.#summary;
  }

  get fields(): ReadonlyMap<string, FieldNode> {
    if (this.#fields === undefined) {
      const contentOf = new Map(this.entity.said.distinct.map((value, index) => [value, this.contents[index] as FieldContent]));
      const node = (field: Entity<Field>) => new FieldNode(field, contentOf.get(field.value) as FieldContent, this);
      this.#fields = new Map([...this.entity.fields].map(([id, field]) => [id, node(field)]));
    }
    return this.#fields;
  }

  /** Ids of the fields that say what is asked for, in the order of the file. */
  idsWhere(says: (content: FieldContent) => boolean): readonly string[] {
    const { ids, values, distinct } = this.entity.said;
    const asked = distinct.filter((_, index) => says(this.contents[index] as FieldContent));
    if (asked.length === 0) return none;
    if (asked.length === distinct.length) return ids;
    const among = new Set(asked);
    return ids.filter((_, index) => among.has(values[index] as Field));
  }
}

/** Facts of a dataset that only the flows tell. */
interface DatasetFlows {
  shared: boolean;
  shared_anonymised_fields: readonly string[];
  unused_fields: readonly string[];
  /** Its own agreements and those of the datasets it is derived from. */
  agreement_recipients?: readonly string[];
  has_agreements?: boolean;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** All datasets of a declaration. What depends on flows is filled in by `completeDataset`. */
export function datasetNodes(declaration: Declaration, system: View<'System'>): Map<string, DatasetNode> {
  const nodes = new Map<string, DatasetNode>();
  for (const [id, entity] of declaration.datasets) nodes.set(id, datasetNode(entity, declaration, system));
  return nodes;
}

function datasetNode(entity: DatasetEntity, declaration: Declaration, system: View<'System'>): DatasetNode {
  const { value, at } = entity;
  const defaults = declaration.defaults?.value;
  const security = securityView(entity, declaration);
  const anonymisation: View<'Anonymisation'> = {
    assessment: text(value.anonymisation?.assessment),
    motivated_intruder_test: text(value.anonymisation?.motivated_intruder_test),
    reviewed: text(value.anonymisation?.reviewed),
    linkable: yesNo(value.anonymisation?.linkable),
  };
  markUnknowns(anonymisation, value.anonymisation, at, ['anonymisation']);
  const ownSubjects = list(value.subjects ?? defaults?.subjects);
  const retention = text(value.retention ?? defaults?.retention);
  const length = retentionDays(retention);
  const agreements = value.agreements ?? [];

  const view: Writable<View<'Dataset'>> = {
    id: entity.id,
    description: text(value.description),
    role: text(value.role) || system.role,
    own_role: text(value.role),
    subjects: ownSubjects,
    source: list(value.source),
    derived_from: list(value.derived_from),
    medium: text(value.medium) || 'electronic',
    held_in: list(value.held_in ?? defaults?.held_in),
    retention,
    retention_days: length,
    retention_open: retention !== '' && length < 0,
    agreement_recipients: distinct(agreements.flatMap((agreement) => list(agreement.recipients))),
    has_agreements: agreements.length > 0,
    security,
    anonymisation,
    personal: false,
    special: false,
    criminal: false,
    claims_anonymised: false,
    anonymised_fields: none,
    shared: false,
    shared_anonymised_fields: none,
    unused_fields: none,
    unretained_fields: none,
    vulnerable: none,
    children: false,
  };
  if (value.retention === undefined) markUnknowns(view, { retention: defaults?.retention }, 'system', ['defaults']);
  if (value.held_in === undefined) markUnknowns(view, { held_in: defaults?.held_in }, 'system', ['defaults']);
  markUnknowns(view, value, at);

  const contents = fieldContents(entity.said.distinct, view, ownSubjects, system.public_authority === 'yes');
  const node = new DatasetNode(entity, view, contents);
  summarise(view, node);
  return node;
}

function securityView(entity: DatasetEntity, declaration: Declaration): View<'Security'> {
  const own = entity.value.security;
  const merged = { ...declaration.defaults?.value.security, ...own };
  const view = {
    cloud: yesNo(merged.cloud),
    encrypted_at_rest: yesNo(merged.encrypted_at_rest),
    encrypted_in_transit: yesNo(merged.encrypted_in_transit),
  };
  // What the defaults leave open is asked once, where they say so.
  markUnknowns(view, declaration.defaults?.value.security, 'system', ['defaults', 'security']);
  for (const key in own) clearUnknown(view, key);
  markUnknowns(view, own, entity.at, ['security']);
  return view;
}

/** What the fields make of their dataset. */
function summarise(view: Writable<View<'Dataset'>>, node: DatasetNode): void {
  const { subjects, personal, special_kinds, criminal } = node.summary;
  if (view.subjects !== subjects) view.subjects = distinct([...view.subjects, ...subjects]);
  view.personal = personal;
  view.special = special_kinds.length > 0;
  view.criminal = criminal;
  view.anonymised_fields = node.idsWhere((content) => content.state === 'anonymised');
  view.claims_anonymised = view.anonymised_fields.length > 0;
  view.unretained_fields = view.retention === '' ? node.idsWhere((content) => content.personal && content.retention === '') : none;
  view.vulnerable = both(view.subjects, vulnerable).filter((subject) => subject !== 'children');
  view.children = view.subjects.includes('children');
}

/** Adds what the flows tell about a dataset. */
export function completeDataset(node: DatasetNode, flows: DatasetFlows): void {
  Object.assign(node.view as Writable<View<'Dataset'>>, flows);
}
