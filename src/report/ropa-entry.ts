/** One entry of the record: an activity, or a technology that no activity uses. */
import type { Place } from '../declaration/model.ts';
import type { ActivityNode } from '../facts/activities.ts';
import type { FieldNode } from '../facts/datasets.ts';
import type { Facts } from '../facts/facts.ts';
import type { TechnologyNode } from '../facts/technologies.ts';
import type { Row } from './page.ts';
import {
  asked,
  type Disclosure,
  heldIn,
  type Processing,
  people,
  personalData,
  recipients,
  retention,
  security,
  told,
  transfers,
} from './ropa-rows.ts';

export type Article = '30(1)' | '30(2)';

export interface RecordEntry {
  /** Entity path of the activity or technology. */
  readonly at: string;
  readonly role: string;
  readonly article: Article;
  readonly place: Place;
  readonly rows: readonly Row[];
}

const personal = (fields: Iterable<FieldNode>) => [...fields].filter(({ view }) => view.personal);

/** What an activity uses, itself and through its technologies. */
export function activityProcessing(node: ActivityNode, facts: Facts): Processing {
  const technologies = node.view.technologies.flatMap((id) => facts.technologies.get(id) ?? []);
  const given = new Map<string, Set<FieldNode>>();
  const give = (id: string, fields: Iterable<FieldNode>) => given.set(id, new Set([...(given.get(id) ?? []), ...fields]));
  for (const [id, fields] of node.recipients) give(id, personal(fields.fields()));
  for (const { view, collects } of technologies) if (view.provider !== '') give(view.provider, personal(collects.fields()));
  const fields = new Set([...node.uses.fields(), ...technologies.flatMap(({ collects }) => [...collects.fields()])]);
  const own = node.entity.value.subjects;
  return {
    entity: node.entity,
    subjects: own === undefined ? undefined : node.view.subjects,
    fields: personal(fields),
    disclosures: disclosed(given, facts),
  };
}

function disclosed(given: ReadonlyMap<string, Iterable<FieldNode>>, facts: Facts): Disclosure[] {
  return [...given].flatMap(([id, fields]) => {
    const recipient = facts.recipients.get(id);
    return recipient ? [{ recipient, fields: [...fields] }] : [];
  });
}

export function activityEntry(node: ActivityNode, facts: Facts): RecordEntry {
  const processing = activityProcessing(node, facts);
  const { view, entity } = node;
  const purpose = [told(entity, ['purpose'], view.purpose)];
  const rows = view.controller
    ? [
        { key: 'purposes', label: 'Purposes', lines: purpose },
        lawfulness(node),
        people(processing, facts),
        personalData(processing),
        recipients(processing),
        transfers(processing),
        heldIn(processing, facts),
        retention(processing, facts),
        security(processing, facts),
        ...assessments(node),
      ]
    : [
        { key: 'purposes', label: 'Categories of processing', lines: purpose },
        behalf(processing),
        people(processing, facts),
        personalData(processing),
        recipients(processing),
        transfers(processing),
        heldIn(processing, facts),
        security(processing, facts),
      ];
  return { at: node.at, role: view.role, article: view.controller ? '30(1)' : '30(2)', place: entity.place, rows };
}

/** A declaration does not say whom a processor works for; recipients that are controllers are the ones it may mean. */
function behalf({ disclosures, entity }: Processing): Row {
  const controllers = disclosures.filter(({ recipient }) => recipient.view.role === 'controller');
  const lines = controllers.map(({ recipient }) => told(recipient.entity, [], `${recipient.view.name} receives the data as a controller`));
  const question = asked(
    entity,
    [],
    'On behalf of which controllers, and how are they and their data protection officers reached? A list of customers may answer.',
  );
  return { key: 'behalf', label: 'On behalf of', lines: [...lines, question] };
}

export function lawfulness({ view, entity }: ActivityNode): Row {
  const condition = view.special_category_condition;
  const lines = [
    view.lawful_basis === ''
      ? asked(entity, ['lawful_basis'], 'What is the lawful basis?')
      : told(entity, ['lawful_basis'], view.lawful_basis),
    ...(view.special || condition !== ''
      ? [
          condition === ''
            ? asked(entity, ['special_category_condition'], 'Which condition of Article 9 allows the special category data?')
            : told(entity, ['special_category_condition'], `condition for special category data: ${condition}`),
        ]
      : []),
    ...(view.criminal || view.criminal_offence_condition !== ''
      ? [
          view.criminal_offence_condition === ''
            ? asked(entity, ['criminal_offence_condition'], 'What allows the criminal offence data (Article 10)?')
            : told(entity, ['criminal_offence_condition'], `condition for criminal offence data: ${view.criminal_offence_condition}`),
        ]
      : []),
  ];
  return { key: 'basis', label: 'Lawful basis', lines };
}

const documents = [
  ['dpia', 'data protection impact assessment'],
  ['lia', 'legitimate interests assessment'],
  ['compatibility', 'compatibility of a new purpose'],
  ['necessity', 'necessity and proportionality'],
  ['basis_change', 'change of lawful basis'],
  ['biometric', 'biometric data'],
] as const;

export function assessments({ view, entity }: ActivityNode): Row[] {
  const lines = documents.flatMap(([key, what]) =>
    view.assessments[key] === '' ? [] : [told(entity, ['assessments', key], `${what}: ${view.assessments[key]}`)],
  );
  return lines.length > 0 ? [{ key: 'assessments', label: 'Assessments', lines }] : [];
}

/** A technology that no activity uses is an activity of its own. */
export function technologyEntry(node: TechnologyNode, facts: Facts): RecordEntry {
  const { view, entity, at } = node;
  const fields = personal(node.collects.fields());
  const given = new Map(view.provider === '' ? [] : [[view.provider, fields] as const]);
  const processing = { entity, subjects: undefined, fields, disclosures: disclosed(given, facts) };
  const { controller, role } = facts.system.view;
  return {
    at,
    role,
    article: controller ? '30(1)' : '30(2)',
    place: entity.place,
    rows: [
      {
        key: 'purposes',
        label: controller ? 'Purposes' : 'Categories of processing',
        lines: [told(entity, ['purpose'], `${view.purpose} (${view.kind.join(', ')})`)],
      },
      ...(controller ? [] : [behalf(processing)]),
      people(processing, facts),
      personalData(processing),
      recipients(processing),
      transfers(processing),
      ...(fields.length === 0
        ? []
        : [heldIn(processing, facts), ...(controller ? [retention(processing, facts)] : []), security(processing, facts)]),
    ],
  };
}
