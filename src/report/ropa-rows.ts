/** What one activity or technology does with personal data, as rows of a report: each line with its place, what is missing as a question. */

import { grouped } from '../declaration/grouped.ts';
import type { Entity } from '../declaration/model.ts';
import { notCoveredByLaw } from '../declaration/vocabulary.ts';
import type { DatasetNode, FieldNode } from '../facts/datasets.ts';
import type { Facts } from '../facts/facts.ts';
import { distinct } from '../facts/known.ts';
import type { RecipientNode } from '../facts/recipients.ts';
import { type Line, named, type Row } from './page.ts';
import { count } from './words.ts';

/** Who gets which fields; no fields: the technology does not say what it collects. */
export interface Disclosure {
  readonly recipient: RecipientNode;
  readonly fields: readonly FieldNode[];
}

/** The personal data that an activity or technology uses, and who receives it. */
export interface Processing {
  readonly entity: Entity<object>;
  /** People that it states itself; else those of the data count. */
  readonly subjects: readonly string[] | undefined;
  readonly fields: readonly FieldNode[];
  readonly disclosures: readonly Disclosure[];
}

export const told = (entity: Entity<object>, path: readonly string[], text: string): Line => ({ text, place: entity.placeOf(path) });
export const asked = (entity: Entity<object>, path: readonly string[], text: string): Line => ({ ...told(entity, path, text), asks: true });

const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });
export const countryName = (code: string): string => (code === 'EEA' ? 'European Economic Area' : (countries.of(code) ?? code));

/** Where a dataset says something: itself, or the defaults that it inherits from. */
function sourceOf(dataset: DatasetNode, path: readonly string[], { declaration: { defaults } }: Facts): Entity<object> {
  const says = (value: unknown) =>
    path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value) !== undefined;
  return defaults !== undefined && !says(dataset.entity.value) && says(defaults.value) ? defaults : dataset.entity;
}

const datasetsOf = ({ fields }: Processing): [DatasetNode, FieldNode[]][] => [...grouped(fields, ({ dataset }) => dataset)];
const covered = (subjects: readonly string[]) => subjects.filter((subject) => !notCoveredByLaw.includes(subject));

export function people(processing: Processing, facts: Facts): Row {
  const row = (lines: Line[]): Row => ({ key: 'people', label: 'Categories of people', lines });
  if (processing.subjects !== undefined) return row([told(processing.entity, ['subjects'], processing.subjects.join(', '))]);
  const lines = datasetsOf(processing).map(([dataset, fields]) => {
    const subjects = covered(distinct(fields.flatMap(({ view }) => view.subjects)));
    const source = sourceOf(dataset, ['subjects'], facts);
    return subjects.length > 0
      ? told(source, ['subjects'], subjects.join(', '))
      : asked(source, ['subjects'], `Whom is the data of ${named(dataset.at)} about?`);
  });
  const distinctLines = [...new Map(lines.map((line) => [line.text, line])).values()];
  return row(lines.length > 0 ? distinctLines : [asked(processing.entity, [], 'Whom does it concern?')]);
}

export function personalData(processing: Processing): Row {
  const lines = datasetsOf(processing).flatMap(([dataset, fields]) => [
    told(dataset.entity, ['fields'], `${dataset.view.id}: ${distinct(fields.flatMap(({ view }) => view.categories)).join(', ')}`),
    ...fields.flatMap(sensitive),
  ]);
  const none = asked(processing.entity, ['collects'], 'Which personal data does it use?');
  return { key: 'data', label: 'Categories of personal data', lines: lines.length > 0 ? lines : [none] };
}

function sensitive({ view, entity, at }: FieldNode): Line[] {
  const kinds = [
    ...(view.special ? [`special category data: ${view.special_kinds.join(', ')}`] : []),
    ...(view.criminal ? [`criminal offence data: ${view.criminal_kinds.join(', ')}`] : []),
  ];
  return kinds.map((kind) => told(entity, [], `${kind} (${named(at)})`));
}

export function sources(processing: Processing): Row {
  const lines = datasetsOf(processing).map(([{ entity, view, at }]) =>
    view.source.length > 0 || view.derived_from.length > 0
      ? told(
          entity,
          [view.source.length > 0 ? 'source' : 'derived_from'],
          `${view.id}: ${[...view.source, ...view.derived_from.map((id) => `from ${id}`)].join(', ')}`,
        )
      : asked(entity, ['source'], `Where does the data of ${named(at)} come from: the people themselves, third parties, public sources?`),
  );
  return { key: 'sources', label: 'Where it comes from', lines };
}

export function recipients({ disclosures, entity }: Processing): Row {
  const lines = disclosures.flatMap(({ recipient: { view, entity: own }, fields }) => {
    const what = fields.length === 0 ? 'data that is not named' : fieldsSaid(fields);
    const purposes =
      view.own_purposes.length > 0 ? [told(own, ['own_purposes'], `${view.name} uses it for itself: ${view.own_purposes.join(', ')}`)] : [];
    const contract = view.processor && view.contract === '' ? [asked(own, ['contract'], `Which written contract binds ${view.name}?`)] : [];
    return [
      told(own, [], `${view.name} (${view.separate ? view.role : 'the same organisation'}) receives ${what}`),
      ...purposes,
      ...contract,
    ];
  });
  const none = told(entity, [], 'None is declared');
  return { key: 'recipients', label: 'Categories of recipients', lines: lines.length > 0 ? lines : [none] };
}

const namedFields = 6;

/** "all 5 fields of learners; staff.email, staff.name". */
function fieldsSaid(fields: readonly FieldNode[]): string {
  const parts = [...grouped(fields, ({ dataset }) => dataset)].map(([dataset, some]) => {
    const all = [...dataset.fields.values()].filter(({ view }) => view.personal).length;
    const id = dataset.view.id;
    if (some.length === all) return all === 1 ? `${id}.${some[0]?.view.id}` : `all ${count(all, 'field')} of ${id}`;
    return some.length > namedFields ? `${some.length} of ${all} fields of ${id}` : some.map(({ view }) => `${id}.${view.id}`).join(', ');
  });
  return parts.join('; ');
}

export function transfers({ disclosures, entity }: Processing): Row {
  const lines = disclosures.flatMap(({ recipient: { view, entity: own, destinations } }) => {
    if (view.country === '' && view.separate) return [asked(own, ['country'], `In which country is ${view.name} established?`)];
    const abroad = destinations.filter(({ country }) => country !== 'GB');
    const places = abroad.map(({ country, adequacy, restricted }) => {
      const covers =
        adequacy === 'full'
          ? 'covered by adequacy regulations'
          : adequacy === 'partial'
            ? 'covered by adequacy regulations in part'
            : 'no adequacy regulations cover the country as a whole';
      const key = view.country === country ? 'country' : 'processed_in';
      return told(
        own,
        [key],
        `${countryName(country)}: ${view.name}; ${covers}${restricted || view.separate ? '' : ' (within the organisation)'}`,
      );
    });
    return view.restricted ? [...places, ...safeguards(view, own)] : places;
  });
  const none = told(entity, [], 'None is declared');
  return { key: 'transfers', label: 'Transfers abroad and safeguards', lines: lines.length > 0 ? lines : [none] };
}

const mechanisms: Readonly<Record<string, string>> = {
  adequacy: 'adequacy regulations',
  'uk-us-data-bridge': 'the UK-US data bridge',
  idta: 'the international data transfer agreement',
  addendum: 'the addendum to the EU standard contractual clauses',
  bcr: 'binding corporate rules',
  exception: 'an exception for specific situations (Article 49)',
};

function safeguards({ name, transfer }: RecipientNode['view'], own: Entity<object>): Line[] {
  const mechanism = mechanisms[transfer.mechanism];
  const needsAssessment = !['adequacy', 'uk-us-data-bridge', 'exception'].includes(transfer.mechanism);
  return [
    mechanism
      ? told(
          own,
          ['transfer', 'mechanism'],
          `Safeguard for ${name}: ${mechanism}${transfer.verified === '' ? '' : `, checked on ${transfer.verified}`}`,
        )
      : asked(own, ['transfer', 'mechanism'], `Which safeguard covers the transfer to ${name}?`),
    ...(transfer.risk_assessment !== ''
      ? [told(own, ['transfer', 'risk_assessment'], `Transfer risk assessment for ${name}: ${transfer.risk_assessment}`)]
      : needsAssessment
        ? [asked(own, ['transfer', 'risk_assessment'], `Where is the transfer risk assessment for ${name}?`)]
        : []),
  ];
}

export function heldIn(processing: Processing, facts: Facts): Row {
  const lines = datasetsOf(processing).map(([dataset]) => {
    const source = sourceOf(dataset, ['held_in'], facts);
    const { id, held_in } = dataset.view;
    return held_in.length > 0
      ? told(source, ['held_in'], `${id}: ${held_in.map(countryName).join(', ')}`)
      : asked(source, ['held_in'], `In which countries is ${named(dataset.at)} held?`);
  });
  return { key: 'held', label: 'Where it is held', lines };
}

export function retention(processing: Processing, facts: Facts): Row {
  const lines = datasetsOf(processing).flatMap(([dataset, fields]) => {
    const { id, retention: kept, unretained_fields } = dataset.view;
    const own = fields
      .filter(({ view }) => view.retention !== '')
      .map(({ view, entity }) => told(entity, ['retention'], `${id}.${view.id}: ${view.retention}`));
    const source = sourceOf(dataset, ['retention'], facts);
    if (kept !== '') return [told(source, ['retention'], `${id}: ${kept}`), ...own];
    const open = fields.some(({ view }) => unretained_fields.includes(view.id));
    return [...own, ...(open ? [asked(source, ['retention'], `How long is ${named(dataset.at)} kept?`)] : [])];
  });
  return { key: 'retention', label: 'Time limits for erasure', lines };
}

/** Facts about security: how they are said, and how they are asked for. Whether data is in a cloud needs no answer of its own. */
const measures = [
  ['encrypted_at_rest', 'encrypted where it is stored', 'not encrypted where it is stored', 'encrypted where it is stored'],
  ['encrypted_in_transit', 'encrypted on its way', 'not encrypted on its way', 'encrypted on its way'],
  ['cloud', 'kept in a cloud service', 'not kept in a cloud service', ''],
] as const;

export function security(processing: Processing, facts: Facts): Row {
  const lines = datasetsOf(processing).flatMap(([dataset, fields]) => {
    const { id, security: declared, anonymisation } = dataset.view;
    const said = measures.flatMap(([key, yes, no, question]) => {
      const source = sourceOf(dataset, ['security', key], facts);
      if (declared[key] !== '') return [told(source, ['security', key], `${id}: ${declared[key] === 'yes' ? yes : no}`)];
      return question === '' ? [] : [asked(source, ['security', key], `Is ${named(dataset.at)} ${question}?`)];
    });
    const coded = fields
      .filter(({ view }) => view.pseudonymised)
      .map(({ view, entity }) => told(entity, ['state'], `${id}.${view.id}: pseudonymised`));
    const assessed =
      anonymisation.assessment === ''
        ? []
        : [told(dataset.entity, ['anonymisation'], `${id}: anonymisation assessed in ${anonymisation.assessment}`)];
    return [...said, ...coded, ...assessed];
  });
  return { key: 'security', label: 'Security measures', lines };
}
