/**
 * The DPIA screening with an assessment to continue: everything that is declared stands in its section with its line, everything else is a question.
 * The sections are what an assessment must hold by UK GDPR, Article 35(7), with what Articles 35(2), 35(9) and 36 add: advice, consultation, the regulator.
 */
import type { Facts } from '../facts/facts.ts';
import type { Conclusion, ScreenedActivity } from '../policy/dpia.ts';
import { evidence, once, risks } from './assessment-risks.ts';
import { type Line, named, type Page, type Row, type Section } from './page.ts';
import { activityProcessing, assessments, lawfulness } from './ropa-entry.ts';
import {
  asked,
  heldIn,
  type Processing,
  people,
  personalData,
  recipients,
  retention,
  security,
  sources,
  told,
  transfers,
} from './ropa-rows.ts';
import { answer, conclusions, limbName, undecided } from './screenings.ts';
import { count } from './words.ts';

export interface Assessed {
  readonly facts: Facts;
  readonly activities: readonly ScreenedActivity[];
}

/** Conclusions after which an assessment is worth making. */
const worthwhile: readonly Conclusion[] = ['required', 'likely', 'one-criterion'];

export function assessmentPage(declarations: readonly Assessed[]): Page {
  const all = declarations.flatMap(({ activities }) => activities);
  const tally = (Object.keys(conclusions) as Conclusion[])
    .flatMap((wanted) => {
      const number = all.filter(({ conclusion }) => conclusion === wanted).length;
      return number === 0 ? [] : [`${conclusions[wanted]} (${number})`];
    })
    .join('; ');
  return {
    title: 'DPIA screening',
    lead: [
      `${count(all.length, 'activity', 'activities')} screened${tally === '' ? '' : `: ${tally}`}.`,
      'What is declared is filled in, with the line that says it. What nobody has declared is a question to be answered.',
    ],
    sections: declarations.map(({ facts, activities }) => ({
      title: facts.system.view.name,
      tag: facts.declaration.root,
      file: facts.declaration.root,
      rows: [],
      ...(activities.length === 0 ? { text: 'No activities are declared, so there is nothing to screen.' } : {}),
      sections: activities.map((activity) => assessment(activity, facts)),
    })),
  };
}

function assessment(activity: ScreenedActivity, facts: Facts): Section {
  const { node, conclusion } = activity;
  const processing = activityProcessing(node, facts);
  return {
    title: named(node.at),
    tag: conclusions[conclusion],
    text: node.view.purpose,
    rows: screening(activity),
    sections: worthwhile.includes(conclusion)
      ? [
          { title: 'Part 1: What is done, how and why', rows: description(activity, processing, facts), sections: [] },
          { title: 'Part 2: Who was asked', rows: consultation(activity, processing), sections: [] },
          { title: 'Part 3: Necessity and proportionality', rows: necessity(activity, processing, facts), sections: [] },
          { title: 'Part 4: Risks to people', rows: [], sections: risks(activity, processing) },
          { title: 'Part 5: Measures', rows: [security(processing, facts), furtherMeasures], sections: [] },
          { title: 'Part 6: Outcome', rows: [outcome], sections: [] },
        ]
      : [],
  };
}

function screening(activity: ScreenedActivity): Row[] {
  const { limbs, alone, node } = activity;
  const rows = [...limbs, ...alone].map((limb, index): Row => {
    const { with: others = [], ...bare } = limb;
    const combined = others.length > 0 ? [{ text: `counts together with ${others.join(', ')}` }] : [];
    const single = alone.includes(limb) ? [{ text: 'alone it requires nothing' }] : [];
    return row(`limb-${index}`, capital(limbName(bare)), [...once(evidence(limb)), ...combined, ...single]);
  });
  const scale = undecided(activity);
  const said = answer(activity);
  const waiver = node.view.dpia.waiver;
  return [
    ...(rows.length > 0
      ? rows
      : [{ key: 'limbs', label: 'Cases, operations and criteria', lines: [told(node.entity, [], 'What is declared meets none')] }]),
    ...(scale === undefined
      ? []
      : [{ key: 'scale', label: 'Large scale', lines: [asked(node.entity, ['scale'], `${scale}. Is the scale large?`)] }]),
    ...(said === undefined
      ? []
      : [
          {
            key: 'answer',
            label: 'Said so far',
            lines: [
              told(
                node.entity,
                [said.startsWith('DPIA') ? 'assessments' : waiver === '' ? 'dpia_exemption' : 'dpia_not_required'],
                waiver === '' ? said : `${said}: ${waiver}`,
              ),
            ],
          },
        ]),
  ];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const row = (key: string, label: string, lines: readonly Line[]): Row => ({ key, label, lines });
const question = (text: string): Line => ({ text, asks: true });

function description({ node }: ScreenedActivity, processing: Processing, facts: Facts): Row[] {
  const { view, entity } = node;
  return [
    row('purposes', 'Purpose', [
      told(entity, ['purpose'], view.purpose),
      question('What is to be achieved, what does it do for people, and who gains from it?'),
    ]),
    row('nature', 'Nature', [
      question('How is the data collected, used, stored, shared and deleted, step by step?'),
      ...(view.features.length > 0 ? [told(entity, ['features'], `features: ${view.features.join(', ')}`)] : []),
      ...decisions(node),
      ...view.technologies.flatMap((id) => {
        const technology = facts.technologies.get(id);
        return technology
          ? [
              told(
                technology.entity,
                [],
                `technology on people’s devices: ${id} (${technology.view.kind.join(', ')} for ${technology.view.purpose})`,
              ),
            ]
          : [];
      }),
    ]),
    personalData(processing),
    sources(processing),
    people(processing, facts),
    row('scope', 'Scope', scope(node)),
    recipients(processing),
    transfers(processing),
    heldIn(processing, facts),
    retention(processing, facts),
    row('context', 'Context', [
      ...(view.children ? [told(entity, ['subjects'], 'children are concerned')] : []),
      ...(view.power_imbalance.length > 0
        ? [told(entity, ['subjects'], `under a power imbalance: ${view.power_imbalance.join(', ')}`)]
        : []),
      question('What is the relation to these people, how much control do they have, and would they expect this?'),
      question('Is there public concern, an earlier incident, a code of conduct or a state of the art to go by?'),
    ]),
  ];
}

function decisions({ view, entity }: ScreenedActivity['node']): Line[] {
  const { automation, effect, gates_access } = view.decisions;
  const parts = [
    ...(automation === '' ? [] : [`automation: ${automation}`]),
    ...(effect === '' ? [] : [`effect: ${effect}`]),
    ...(gates_access === '' ? [] : [gates_access === 'yes' ? 'they decide about access to a service' : 'they do not decide about access']),
  ];
  return parts.length > 0
    ? [told(entity, ['decisions'], `decisions about people: ${parts.join(', ')}`)]
    : [asked(entity, ['decisions'], 'Are decisions about people made from it, how far automatically, and with what effect?')];
}

const scopes = [
  ['individuals', 'people', 'How many people does it concern?'],
  ['volume', 'volume', 'How much data is it?'],
  ['duration', 'duration', 'How long, and how often?'],
  ['extent', 'extent', 'Over which area?'],
] as const;

function scope({ entity }: ScreenedActivity['node']): Line[] {
  return scopes.map(([key, label, text]) => {
    const value = entity.value.scale?.[key];
    return value === undefined || value === 'unknown'
      ? asked(entity, ['scale', key], text)
      : told(entity, ['scale', key], `${label}: ${value}`);
  });
}

function consultation({ node }: ScreenedActivity, { disclosures }: Processing): Row[] {
  const processors = disclosures.filter(({ recipient }) => recipient.view.processor).map(({ recipient }) => recipient.view.name);
  return [
    row('people-asked', 'The people concerned', [
      question(`What do they say (${node.view.subjects.join(', ') || 'whoever they are'})? If they were not asked: why not?`),
    ]),
    row('others-asked', 'Others', [
      question('What do the people who build, run and secure it say?'),
      ...(processors.length > 0 ? [question(`What do the processors contribute: ${processors.join(', ')}?`)] : []),
    ]),
  ];
}

function necessity({ node }: ScreenedActivity, { disclosures }: Processing, { system }: Facts): Row[] {
  const { view, entity } = node;
  const interests =
    view.lawful_basis === 'legitimate-interests' && view.assessments.lia === ''
      ? [asked(entity, ['assessments', 'lia'], 'Which interests are pursued, and where is their assessment?')]
      : [];
  const basis = lawfulness(node);
  return [
    row(basis.key, basis.label, [...basis.lines, ...consent(node), ...interests]),
    row('necessity', 'Necessity', [
      question('Does it achieve the purpose, and is there a way with less data or less intrusion?'),
      question('What keeps the data accurate and to the minimum, and keeps other uses out?'),
    ]),
    ...assessments(node),
    row('informed', 'How people are told', [
      view.privacy_notice === ''
        ? asked(system.entity, ['privacy_notice'], 'Where is the privacy notice?')
        : told(system.entity, ['privacy_notice'], `privacy notice: ${view.privacy_notice}`),
      ...(view.indirect_source
        ? [
            view.article_14 === ''
              ? asked(entity, ['article_14'], 'Are people told whose data comes from elsewhere (Article 14)?')
              : told(entity, ['article_14'], `people whose data comes from elsewhere are told: ${view.article_14}`),
          ]
        : []),
    ]),
    row('rights', 'How people use their rights', [
      ...(view.objection === '' ? [] : [told(entity, ['objection'], `objection: ${view.objection}`)]),
      question('How do people get access, correction, erasure and a copy, and how do they object?'),
    ]),
    ...(disclosures.length > 0 ? [row('bound', 'How recipients are bound', bound(disclosures))] : []),
  ];
}

function consent({ view, entity }: ScreenedActivity['node']): Line[] {
  if (!view.relies_on_consent) return [];
  return view.consent.withdrawal === ''
    ? [asked(entity, ['consent', 'withdrawal'], 'How is consent asked for, recorded and withdrawn?')]
    : [told(entity, ['consent', 'withdrawal'], `withdrawal of consent: ${view.consent.withdrawal}`)];
}

function bound(disclosures: Processing['disclosures']): Line[] {
  return disclosures.map(({ recipient: { view, entity } }) => {
    const document = view.processor ? view.contract : view.data_sharing_agreement;
    const key = view.processor ? 'contract' : 'data_sharing_agreement';
    if (document !== '') return told(entity, [key], `${view.name}: ${document}`);
    return view.separate ? asked(entity, [key], `What binds ${view.name}?`) : told(entity, [], `${view.name}: the same organisation`);
  });
}

const furtherMeasures = row('further', 'Further measures', [
  question('Which other measures are there: access control, logging, training, tests, deletion, response to incidents?'),
]);

const outcome = row('outcome', 'To be decided and signed', [
  question('What does the data protection officer advise, and is the advice followed? If not: why not?'),
  question('Which risks remain, who accepts them, and when?'),
  question('Does a high risk remain? Then the Information Commissioner is consulted before the processing begins (Article 36).'),
  question('When is this assessment reviewed, and by whom?'),
]);
