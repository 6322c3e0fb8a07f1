/**
 * The record of processing activities, from what is declared. Source: UK GDPR, Article 30(1) (controllers) and 30(2) (processors);
 * lawful basis and assessments are no part of Article 30, and stand here because whoever reads the record asks for them next.
 */
import type { Facts } from '../facts/facts.ts';
import { type Line, named, type Page, questionsOf, type Row, type Section, where } from './page.ts';
import { activityEntry, type RecordEntry, technologyEntry } from './ropa-entry.ts';
import { asked, countryName, told } from './ropa-rows.ts';
import { count } from './words.ts';

/** The record of one declaration. */
export interface ProcessingRecord {
  readonly declaration: string;
  readonly system: string;
  readonly asOf: string;
  readonly organisation: readonly Row[];
  readonly entries: readonly RecordEntry[];
  /** Personal data and operations that no entry covers. */
  readonly outside: readonly Line[];
}

export function processingRecord(facts: Facts): ProcessingRecord {
  const activities = [...facts.activities.values()].filter(({ view }) => view.personal);
  const used = new Set(activities.flatMap(({ view }) => view.technologies));
  const alone = [...facts.technologies.values()].filter(
    ({ view, collects }) =>
      facts.system.view.role !== 'not-responsible' && !used.has(view.id) && (!collects.isEmpty || view.provider !== ''),
  );
  const responsible = activities.filter(({ view }) => view.role !== 'not-responsible');
  return {
    declaration: facts.declaration.root,
    system: facts.system.view.name,
    asOf: facts.asOf,
    organisation: organisation(facts),
    entries: [...responsible.map((node) => activityEntry(node, facts)), ...alone.map((node) => technologyEntry(node, facts))],
    outside: [
      ...activities
        .filter(({ view }) => view.role === 'not-responsible')
        .map(({ entity, view }) => told(entity, ['role'], `\`${view.id}\`: the organisation is declared not to be responsible for it`)),
      ...[...facts.datasets.values()]
        .filter(({ view }) => view.unused_fields.length > 0)
        .map(({ entity, view }) =>
          asked(entity, [], `What is ${view.unused_fields.map((id) => `\`${view.id}.${id}\``).join(', ')} kept for? No activity uses it.`),
        ),
    ],
  };
}

/** A repository that has no record, or not a whole one. */
export interface Silent {
  readonly repository: string;
  readonly why: string;
}

/** @param records of all declarations that are meant @param silent what is left out, which a record must never hide */
export function recordPage(records: readonly ProcessingRecord[], asOf = records[0]?.asOf ?? '', silent: readonly Silent[] = []): Page {
  const sections = records.map(recordSection);
  const missing = sections.reduce((sum, section) => sum + missingIn(section), 0);
  const entries = records.reduce((sum, record) => sum + record.entries.length, 0);
  const left =
    silent.length === 0
      ? []
      : [`${count(silent.length, 'repository is', 'repositories are')} not in it, or not wholly: they stand at its end.`];
  return {
    title: 'Record of processing activities',
    lead: [
      `UK GDPR, Article 30. ${count(entries, 'entry', 'entries')} from ${count(records.length, 'declaration')}, by the law and deadlines of ${asOf}.`,
      missing === 0
        ? 'Nothing that the record needs is missing.'
        : `${count(missing, 'fact is', 'facts are')} missing; each is marked where it belongs.`,
      ...left,
    ],
    sections: silent.length === 0 ? sections : [...sections, silence(silent)],
  };
}

/** A dataset that several activities use is asked about in each, and answered once. */
const missingIn = (section: Section): number =>
  new Set(questionsOf(section).map(({ text, place }) => (place ? `${where(place)} ${text}` : text))).size;

const silence = (silent: readonly Silent[]): Section => ({
  title: 'Repositories without a whole record',
  rows: [{ key: 'without', label: 'To be settled', lines: silent.map(({ repository, why }) => ({ text: `${repository} ${why}` })) }],
  sections: [],
});

function recordSection(record: ProcessingRecord): Section {
  return {
    title: record.system,
    tag: record.declaration,
    file: record.declaration,
    rows: record.organisation,
    sections: [
      ...record.entries.map(
        ({ at, article, role, rows }): Section => ({ title: named(at), tag: `Article ${article}, as ${role}`, rows, sections: [] }),
      ),
      ...(record.outside.length > 0
        ? [{ title: 'Not in the record', rows: [{ key: 'outside', label: 'To be settled', lines: record.outside }], sections: [] }]
        : []),
    ],
  };
}

function organisation({ system, recipients: all }: Facts): Row[] {
  const { entity, view } = system;
  const contact = entity.value.contact;
  const joint = [...all.values()].filter((node) => node.view.role === 'joint-controller');
  return [
    {
      key: 'organisation',
      label: 'Organisation',
      lines: [
        view.organisation === ''
          ? asked(entity, ['organisation'], 'Which organisation answers for the system?')
          : told(entity, ['organisation'], view.organisation),
        told(entity, ['role'], entity.value.role === undefined ? `${view.role} (assumed, nothing is said)` : view.role),
        told(
          entity,
          ['country'],
          entity.value.country === undefined ? `${countryName(view.country)} (assumed, nothing is said)` : countryName(view.country),
        ),
      ],
    },
    {
      key: 'contact',
      label: 'Contact',
      lines: [
        contact && contact !== 'unknown'
          ? told(entity, ['contact'], contact)
          : asked(entity, ['contact'], 'How can the organisation be reached about data protection?'),
      ],
    },
    ...(joint.length > 0
      ? [{ key: 'joint', label: 'Joint controllers', lines: joint.map((node) => told(node.entity, [], node.view.name)) }]
      : []),
    {
      key: 'officer',
      label: 'Data protection officer, representative',
      lines: [
        {
          text: 'Who are they, and how are they reached? A declaration has no place for this; a record names them where there are any.',
          asks: true,
        },
      ],
    },
  ];
}
