/** What could go wrong for people, as far as the declared facts point to it. Whoever assesses adds what only they can know. */
import type { EvidencedLimb, ScreenedActivity } from '../policy/dpia.ts';
import { type Line, named, type Row, type Section } from './page.ts';
import { type Processing, told } from './ropa-rows.ts';

interface Risk {
  readonly harm: string;
  readonly because: readonly Line[];
}

/** Criteria and listed operations, by number, with the harm that makes them criteria; those that say the same stand together. */
const harms: readonly {
  readonly harm: string;
  readonly automatic?: number;
  readonly listed?: readonly number[];
  readonly criterion?: number;
}[] = [
  {
    harm: 'People are judged by an evaluation that is wrong or unfair, or that they would not expect.',
    automatic: 1,
    listed: [3],
    criterion: 1,
  },
  { harm: 'A decision that no person looked at costs somebody money, work, care or a right.', criterion: 2 },
  { harm: 'People who know or suspect that they are watched change what they do.', automatic: 3, listed: [8], criterion: 3 },
  { harm: 'What is sensitive becomes known, and leads to discrimination, shame or danger.', automatic: 2, criterion: 4 },
  { harm: 'One failure concerns very many people at once.', criterion: 5 },
  { harm: 'Data brought together reveals what no source revealed, or is matched to the wrong person.', listed: [6], criterion: 6 },
  { harm: 'People who can hardly understand, refuse or object are put at a disadvantage.', listed: [9], criterion: 7 },
  { harm: 'Something new has effects that nobody foresaw.', listed: [1], criterion: 8 },
  { harm: 'Somebody is kept from a service, a benefit or a right without good cause.', listed: [2], criterion: 9 },
  { harm: 'A template of a face, voice or body is misused, and cannot be changed as a password can.', listed: [4] },
  { harm: 'Genetic data exposes somebody or their relatives, for life.', listed: [5] },
  { harm: 'People do not know of the processing, and so cannot use their rights.', listed: [7] },
  { harm: 'A breach endangers somebody’s health or safety.', listed: [10] },
];

/** @param limbs those that count and those that stand alone: a harm is possible either way */
function screenedRisks({ limbs, alone }: ScreenedActivity): Risk[] {
  const all = [...limbs, ...alone];
  return harms.flatMap(({ harm, automatic, listed = [], criterion }) => {
    const met = all.filter(
      ({ route, number }) =>
        (route === 'automatic' && number === automatic) ||
        (route === 'listed' && listed.includes(number)) ||
        (route === 'criteria' && number === criterion),
    );
    return met.length === 0 ? [] : [{ harm, because: once(met.flatMap(evidence)) }];
  });
}

export const evidence = ({ evidence: found }: EvidencedLimb): Line[] => found.map(({ summary, place }) => ({ text: summary, place }));

/** The same fact on the same line counts once. */
export const once = (lines: readonly Line[]): Line[] => [
  ...new Map(lines.map((line) => [`${line.text} ${line.place?.file}:${line.place?.line}`, line])).values(),
];

function declaredRisks({ fields, disclosures }: Processing): Risk[] {
  const datasets = [...new Set(fields.map(({ dataset }) => dataset))];
  const open = datasets.filter(({ view }) => view.security.encrypted_at_rest !== 'yes' || view.security.encrypted_in_transit !== 'yes');
  const unlimited = datasets.filter(({ view }) => view.unretained_fields.length > 0 || view.retention_open);
  const abroad = disclosures.filter(({ recipient }) => recipient.view.restricted);
  const own = disclosures.filter(({ recipient }) => recipient.view.own_purposes.length > 0);
  return [
    {
      harm: 'Somebody who should not sees, changes or loses the data: an attacker, a colleague, a supplier.',
      because: open.map(({ entity, at }) =>
        told(entity, ['security'], `${named(at)} is not declared to be encrypted both where it is stored and on its way`),
      ),
    },
    {
      harm: 'Data is kept longer than it is needed, and is there when something goes wrong.',
      because: unlimited.map(({ entity, at }) => told(entity, ['retention'], `no length of time is declared for all of ${named(at)}`)),
    },
    {
      harm: 'Abroad, people have less protection and no good way to complain or to be heard.',
      because: abroad.map(({ recipient: { entity, view } }) =>
        told(entity, ['country'], `${view.name} in ${view.restricted_countries.join(', ')}`),
      ),
    },
    {
      harm: 'A recipient uses the data for ends that people were not told of.',
      because: own.map(({ recipient: { entity, view } }) =>
        told(entity, ['own_purposes'], `${view.name}: ${view.own_purposes.join(', ')}`),
      ),
    },
  ].filter(({ because }, index) => index === 0 || because.length > 0);
}

export function risks(activity: ScreenedActivity, processing: Processing): Section[] {
  return [...screenedRisks(activity), ...declaredRisks(processing)].map(({ harm, because }, index) => ({
    title: `Risk ${index + 1}`,
    text: harm,
    rows: [...(because.length > 0 ? [{ key: 'because', label: 'What points to it', lines: because }] : []), weighing],
    sections: [],
  }));
}

const weighing: Row = {
  key: 'weighing',
  label: 'To be weighed',
  lines: [
    { text: 'How likely is it: remote, possible or probable? Why?', asks: true },
    { text: 'How severe is the harm: minimal, significant or severe? For whom?', asks: true },
    { text: 'Which measures remove or reduce it, who sees to them, and until when?', asks: true },
    { text: 'Which risk remains then: low, medium or high?', asks: true },
  ],
};
