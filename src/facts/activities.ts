/** Activities with their effective data, people, role and recipients. */
import type { Declaration, Entity } from '../declaration/model.ts';
import type { Activity } from '../declaration/types.ts';
import { powerImbalance, vulnerable, vulnerableAdults } from '../declaration/vocabulary.ts';
import type { DatasetNode } from './datasets.ts';
import { any, both, list, markUnknown, markUnknowns, text, unknownBehind, yesNo } from './known.ts';
import { type Screening, screen } from './screening.ts';
import { type Selection, selectFields } from './selection.ts';
import { type Unanswered, unanswered, untoldOf } from './unanswered.ts';
import type { View } from './vocabulary.ts';

export interface ActivityNode {
  readonly at: string;
  readonly entity: Entity<Activity>;
  readonly view: View<'Activity'>;
  /** The fields it uses, each with the index of the item of `data` that names it. */
  readonly uses: Selection;
  /** What each recipient gets through it. */
  readonly recipients: ReadonlyMap<string, Selection>;
  readonly screening: Screening;
  readonly unanswered: readonly Unanswered[];
}

/** What an activity's facts depend on besides itself. */
export interface Surroundings {
  readonly declaration: Declaration;
  readonly system: View<'System'>;
  readonly datasets: ReadonlyMap<string, DatasetNode>;
  /** Ids of activities that a directed promotional communication refers to. */
  readonly promoted: ReadonlySet<string>;
}

const strictness = ['controller', 'joint-controller', 'processor', 'not-responsible'];

export function activityNode(entity: Entity<Activity>, around: Surroundings): ActivityNode {
  const { value } = entity;
  const uses = selectFields(value.data ?? [], around.datasets);
  const recipients = new Map<string, Selection>();
  for (const [id, only] of Object.entries(value.recipients ?? {})) {
    recipients.set(id, only === null ? uses : selectFields(only, around.datasets));
  }
  return { at: entity.at, entity, uses, recipients, ...activityView(entity, around, uses, recipients) };
}

function activityView(entity: Entity<Activity>, around: Surroundings, uses: Selection, recipients: ActivityNode['recipients']) {
  const { value } = entity;
  const { summary } = uses;
  const datasets = [...uses.datasets()];
  const dataSubjects = summary.subjects;
  const subjects = value.subjects === undefined ? dataSubjects : list(value.subjects);
  const role = text(value.role) || strictest(datasets.map((dataset) => dataset.view.role)) || around.system.role;
  const features = list(value.features);
  const separate = [...recipients.keys()].filter((id) => text(around.declaration.recipients.get(id)?.value.role) !== 'same-entity');
  const scale = scaleView(value);

  const base: Omit<View<'Activity'>, 'dpia'> = {
    id: entity.id,
    purpose: text(value.purpose),
    role,
    own_role: text(value.role),
    controller: role === 'controller' || role === 'joint-controller',
    personal: summary.personal,
    special: summary.special_kinds.length > 0,
    special_kinds: summary.special_kinds,
    criminal: summary.criminal,
    categories: summary.categories,
    technical_processing: summary.technical_processing,
    subjects,
    added_subjects: value.subjects === undefined ? [] : subjects.filter((subject) => !dataSubjects.includes(subject)),
    vulnerable: both(subjects, vulnerable),
    vulnerable_adults: both(subjects, vulnerableAdults),
    power_imbalance: underPowerImbalance(subjects),
    children: subjects.includes('children') || around.system.offered_to_children === 'yes',
    lawful_basis: text(value.lawful_basis),
    special_category_condition: text(value.special_category_condition),
    criminal_offence_condition: text(value.criminal_offence_condition),
    consent: consentView(value),
    relies_on_consent: value.lawful_basis === 'consent' || value.special_category_condition === 'explicit-consent',
    features,
    technologies: list(value.technologies),
    recipients: [...recipients.keys()],
    separate_recipients: separate,
    reselling_recipients: reselling(recipients, around.declaration),
    decisions: {
      automation: text(value.decisions?.automation),
      effect: text(value.decisions?.effect),
      gates_access: yesNo(value.decisions?.gates_access),
    },
    scale,
    large_scale: scale.large === 'yes' && scale.individual_professional !== 'yes',
    by_default: {
      enabled: value.by_default?.enabled !== false,
      document: text(value.by_default?.compelling_reason?.document),
      grounds: list(value.by_default?.compelling_reason?.grounds),
    },
    risk_of_physical_harm: yesNo(value.risk_of_physical_harm),
    new_technology: yesNo(value.new_technology),
    article_14: text(value.article_14),
    indirect_source: summary.indirect,
    indirect_people: summary.indirect_people,
    clean_room: { lists_separated: yesNo(value.clean_room?.lists_separated), techniques: list(value.clean_room?.techniques) },
    sar_exemption: sarView(value),
    has_sar_exemption: value.sar_exemption !== undefined,
    health: summary.special_kinds.includes('health'),
    objection: text(value.objection),
    assessments: assessmentsView(value),
    has_dpia: text(value.assessments?.dpia) !== '',
    privacy_notice: around.system.privacy_notice,
    all_pseudonymised: summary.all_pseudonymised,
    inside: separate.length === 0,
    marketing: any(features, ['direct-marketing', 'targeted-advertising', 'social-media-targeting']) || around.promoted.has(entity.id),
  };
  const exemption = value.dpia_exemption;
  const screening = screen(
    base,
    around.system.offered_to_children === 'yes',
    exemption === undefined
      ? undefined
      : {
          ground: text(exemption.ground),
          statute: text(exemption.statute),
          document: text(exemption.document),
          similar: list(exemption.similar),
          regulates_operation: yesNo(exemption.regulates_operation),
          assessed_at_adoption: yesNo(exemption.assessed_at_adoption),
          other_dpia_duty: yesNo(exemption.other_dpia_duty),
        },
    text(value.dpia_not_required),
  );
  const untold = untoldOf(entity.at, value, around.declaration.system.value);
  const dpia: View<'Screening'> = {
    outcome: screening.outcome,
    exempt: screening.exemptionClaimed && screening.exemptionGaps.length === 0,
    exemption_claimed: screening.exemptionClaimed,
    exemption_gaps: screening.exemptionGaps,
    waived: screening.waived,
    waiver: text(value.dpia_not_required),
    exemption_ground: text(exemption?.ground),
    exemption_basis: text(exemption?.statute) || text(exemption?.document),
    vulnerable: screening.vulnerable,
    criteria: screening.criteria.map((criterion) => criterion.name),
  };
  const view = Object.assign(base, { dpia });
  markAll(view, entity);
  const unsourced = summary.datasets.find((dataset) => unknownBehind(dataset, 'source') !== undefined);
  if (unsourced !== undefined && !summary.indirect)
    markUnknown(view, 'indirect_source', { at: `datasets.${unsourced.id}`, path: ['source'] });
  return { view, screening, unanswered: unanswered(base, around.system.offered_to_children === 'yes', untold) };
}

const strictest = (roles: readonly string[]) => strictness.find((role) => roles.includes(role)) ?? '';

/** Visitors are under a power imbalance in a place of care: where care-home residents or patients are among the people too. */
function underPowerImbalance(subjects: readonly string[]): string[] {
  const placeOfCare = subjects.includes('care-home-residents') || subjects.includes('patients');
  return subjects.filter((subject) => (powerImbalance as readonly string[]).includes(subject) || (placeOfCare && subject === 'visitors'));
}

function reselling(recipients: ActivityNode['recipients'], declaration: Declaration): readonly string[] {
  const names: string[] = [];
  for (const id of recipients.keys()) {
    const recipient = declaration.recipients.get(id)?.value;
    if (any(list(recipient?.own_purposes), selling)) names.push(text(recipient?.name) || id);
  }
  return names;
}

const selling = ['resale', 'advertising'];

const consentView = ({ consent }: Activity): View<'Consent'> => ({
  condition_of_service: yesNo(consent?.condition_of_service),
  refusal_detriment: yesNo(consent?.refusal_detriment),
  withdrawal: text(consent?.withdrawal),
  capacity: text(consent?.capacity),
  bundled_in_contract: yesNo(consent?.bundled_in_contract),
});

const scaleView = ({ scale }: Activity): View<'Scale'> => ({
  individuals: typeof scale?.individuals === 'number' ? scale.individuals : -1,
  extent: text(scale?.extent),
  large: yesNo(scale?.large),
  individual_professional: yesNo(scale?.individual_professional),
  said: [typeof scale?.individuals === 'number' ? `${scale.individuals} people` : '', text(scale?.extent)]
    .filter((part) => part !== '')
    .join(', '),
});

const sarView = ({ sar_exemption: sar }: Activity): View<'SarExemption'> => ({
  ground: text(sar?.ground),
  action: text(sar?.action),
  health_professional_opinion: text(sar?.health_professional_opinion),
  request: text(sar?.request),
  safeguards: text(sar?.safeguards),
  decisions_about_people: yesNo(sar?.decisions_about_people),
  blanket: yesNo(sar?.blanket),
});

const assessmentsView = ({ assessments }: Activity): View<'Assessments'> => ({
  dpia: text(assessments?.dpia),
  dpia_date: text(assessments?.dpia?.date),
  lia: text(assessments?.lia),
  compatibility: text(assessments?.compatibility),
  necessity: text(assessments?.necessity),
  basis_change: text(assessments?.basis_change),
  biometric: text(assessments?.biometric),
});

function markAll(view: View<'Activity'>, { value, at }: Entity<Activity>): void {
  markUnknowns(view, value, at);
  for (const key of ['consent', 'decisions', 'scale', 'clean_room', 'sar_exemption', 'assessments'] as const) {
    if (value[key] !== undefined) markUnknowns(view[key], value[key], at, [key]);
  }
}
