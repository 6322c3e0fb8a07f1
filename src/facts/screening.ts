/**
 * DPIA screening of one activity, from declared facts: the three automatic cases of Article 35(3), the ten listed operations
 * and the nine criteria. Source: when-do-we-need-a-dpia, sections "What types of processing automatically require a DPIA?",
 * "What other factors might indicate likely high risk?", "What does the ICO consider likely to result in high risk?",
 * "Are there any exceptions?".
 */
import { any, both } from './known.ts';
import type { View } from './vocabulary.ts';

export type Route = 'automatic' | 'listed' | 'criteria';
export type Outcome = 'automatic' | 'listed' | 'criteria' | 'one-criterion' | 'none';

/** A fact that a limb rests on: in words, and the key of the activity that says it. */
export interface Because {
  readonly text: string;
  readonly key: string;
  /** Of `data`: which fields it is about. */
  readonly fields?: (field: View<'Field'>) => boolean;
}

export interface Limb {
  readonly route: Route;
  readonly number: number;
  readonly name: string;
  readonly because: readonly Because[];
  /** A listed operation that counts only in combination: what it combines with. */
  readonly with?: readonly string[];
}

/** What an activity declares, before its own screening is known. */
export type Screened = Omit<View<'Activity'>, 'dpia'>;

export interface Screening {
  readonly outcome: Outcome;
  readonly automatic: readonly Limb[];
  /** Listed operations that require a DPIA, alone or combined. */
  readonly listed: readonly Limb[];
  /** Listed operations that are there but combine with nothing. */
  readonly listedAlone: readonly Limb[];
  readonly criteria: readonly Limb[];
  readonly largeScale: 'yes' | 'no' | 'unknown';
  readonly vulnerable: boolean;
  readonly exemptionClaimed: boolean;
  /** What a claimed exemption lacks; empty when it is complete or none is claimed. */
  readonly exemptionGaps: readonly string[];
  readonly waived: boolean;
}

// Who picks adverts for people by what they did evaluates them.
const evaluating = ['profiling', 'scoring', 'risk-ranking', 'targeted-advertising', 'social-media-targeting'];
const monitoring = [
  'location-tracking',
  'behaviour-tracking',
  'employee-monitoring',
  'public-monitoring',
  'video-surveillance',
  'live-facial-recognition',
];
const tracking = ['location-tracking', 'behaviour-tracking', 'employee-monitoring'];
const matching = ['data-matching', 'data-broker-data', 'clean-room'];
const innovative = ['ai', 'generative-ai', 'model-training'];
const targeting = [...evaluating, 'direct-marketing', 'recommender', 'automated-decision'];
// Movements are locations over time, a recorded call is the content of a message.
const highlyPersonal = ['precise-location', 'movements', 'message-content', 'call-recording', 'bank-account', 'payment-card'];

const said = (label: string, items: readonly string[]) => `${label} ${items.join(', ')}`;

const nothing: readonly never[] = [];

function reasons(...parts: (Because | undefined | false)[]): readonly Because[] {
  let found: Because[] | undefined;
  for (const part of parts) {
    if (typeof part !== 'object') continue;
    found ??= [];
    found.push(part);
  }
  return found ?? nothing;
}

const isSpecial = (field: View<'Field'>) => field.special;
const isCriminal = (field: View<'Field'>) => field.criminal;
const isBiometric = (field: View<'Field'>) => field.special_kinds.includes('biometric') || field.technical_processing.length > 0;
const isGenetic = (field: View<'Field'>) => field.special_kinds.includes('genetic');
const isIndirect = (field: View<'Field'>) => field.personal && any(field.dataset.source, ['third-party', 'public']);
const isHighlyPersonal = (field: View<'Field'>) => any(field.categories, highlyPersonal);

const fact = (holds: boolean, key: string, text: string, fields?: Because['fields']): Because | false =>
  holds && { key, text, ...(fields === undefined ? {} : { fields }) };

function having(
  items: readonly string[],
  wanted: readonly string[],
  key: string,
  label: string,
  fields?: Because['fields'],
): Because | false {
  if (items.length === 0) return false;
  const found = both(items, wanted);
  return fact(found.length > 0, key, said(label, found), fields);
}

const limb = (route: Route, number: number, name: string, because: readonly Because[]): Limb | undefined =>
  because.length > 0 ? { route, number, name, because } : undefined;

const present = (limbs: (Limb | undefined)[]): Limb[] => limbs.filter((item) => item !== undefined);

function automatedDecisions(activity: Screened): Because | false {
  const { automation } = activity.decisions;
  if (automation === 'assisted' || automation === 'sole') return { key: 'decisions', text: `decisions with ${automation} automation` };
  return having(activity.features, ['automated-decision'], 'features', 'features:');
}

function criteriaOf(activity: Screened, offeredToChildren: boolean): Limb[] {
  const automated = automatedDecisions(activity);
  const { effect } = activity.decisions;
  const weighty = effect === 'significant' || effect === 'legal';
  return present([
    limb('criteria', 1, 'evaluation or scoring', reasons(having(activity.features, evaluating, 'features', 'features:'))),
    limb(
      'criteria',
      2,
      'automated decisions with legal or similar effect',
      automated && weighty ? reasons(automated, { key: 'decisions', text: `${effect} effect` }) : [],
    ),
    limb('criteria', 3, 'systematic monitoring', reasons(having(activity.features, monitoring, 'features', 'features:'))),
    limb(
      'criteria',
      4,
      'sensitive or highly personal data',
      reasons(
        activity.special && { key: 'data', text: said('special category data:', activity.special_kinds), fields: isSpecial },
        fact(activity.criminal, 'data', 'criminal offence data', isCriminal),
        having(activity.categories, highlyPersonal, 'data', 'highly personal data:', isHighlyPersonal),
      ),
    ),
    limb('criteria', 5, 'large scale', reasons(fact(activity.large_scale, 'scale', 'declared large'))),
    limb('criteria', 6, 'matching or combining datasets', reasons(having(activity.features, matching, 'features', 'features:'))),
    limb(
      'criteria',
      7,
      'vulnerable people',
      reasons(
        activity.vulnerable.length > 0 && { key: 'subjects', text: said('people:', activity.vulnerable) },
        fact(offeredToChildren, 'subjects', 'the service is offered to children'),
      ),
    ),
    limb('criteria', 8, 'innovative use', innovation(activity)),
    limb(
      'criteria',
      9,
      'preventing a right, service or contract',
      reasons(fact(activity.decisions.gates_access === 'yes', 'decisions', 'decides about access')),
    ),
  ]);
}

function innovation(activity: Screened): readonly Because[] {
  return reasons(
    having(activity.features, innovative, 'features', 'features:'),
    fact(activity.new_technology === 'yes', 'new_technology', 'new technology'),
  );
}

function automaticOf(activity: Screened): Limb[] {
  const extensive =
    activity.large_scale ||
    (activity.scale.individual_professional !== 'yes' && ['national', 'international'].includes(activity.scale.extent));
  const { effect } = activity.decisions;
  const evaluation = having(activity.features, evaluating, 'features', 'features:');
  return present([
    limb(
      'automatic',
      1,
      'systematic and extensive evaluation with significant effects',
      evaluation && extensive && (effect === 'legal' || effect === 'significant')
        ? reasons(evaluation, { key: 'scale', text: 'extensive scale' }, { key: 'decisions', text: `${effect} effect` })
        : [],
    ),
    limb(
      'automatic',
      2,
      'special category or criminal offence data on a large scale',
      activity.large_scale && (activity.special || activity.criminal)
        ? reasons(
            activity.special && { key: 'data', text: said('special category data:', activity.special_kinds), fields: isSpecial },
            fact(activity.criminal, 'data', 'criminal offence data', isCriminal),
            { key: 'scale', text: 'declared large' },
          )
        : [],
    ),
    limb(
      'automatic',
      3,
      'public monitoring on a large scale',
      activity.large_scale && activity.features.includes('public-monitoring')
        ? reasons({ key: 'features', text: 'features: public-monitoring' }, { key: 'scale', text: 'declared large' })
        : [],
    ),
  ]);
}

const apartFrom = (kind: string) => (activity: Screened) =>
  activity.special_kinds.some((other) => other !== kind) || activity.criminal || any(activity.categories, highlyPersonal);

/** Criteria that restate a listed operation, and so do not combine with it, unless something else meets them as well. */
const restating: Readonly<Record<number, { readonly criterion: number; readonly beyond: (activity: Screened) => boolean }>> = {
  1: { criterion: 8, beyond: () => false },
  4: { criterion: 4, beyond: apartFrom('biometric') },
  5: { criterion: 4, beyond: apartFrom('genetic') },
  8: { criterion: 3, beyond: ({ features }) => features.some((name) => monitoring.includes(name) && !tracking.includes(name)) },
};

function combines(item: Limb, { number }: Limb, activity: Screened): boolean {
  const restated = restating[item.number];
  return restated?.criterion !== number || restated.beyond(activity);
}

function listedOf(activity: Screened, offeredToChildren: boolean, criteria: readonly Limb[]): { listed: Limb[]; listedAlone: Limb[] } {
  const automated = automatedDecisions(activity);
  const profiling = having(activity.features, evaluating, 'features', 'features:');
  const children = offeredToChildren && { key: 'subjects', text: 'the service is offered to children' };
  const promoted = activity.marketing && !any(activity.features, targeting) && { key: 'features', text: 'a promotional communication' };
  const targeted =
    activity.vulnerable.length > 0 && reasons(having(activity.features, targeting, 'features', 'features:'), promoted, automated);
  const biometric = activity.special_kinds.includes('biometric') || activity.technical_processing.length > 0;
  const alone = present([
    limb(
      'listed',
      2,
      'denial of service',
      activity.decisions.gates_access === 'yes' && (automated || profiling || activity.special)
        ? reasons(
            { key: 'decisions', text: 'decides about access' },
            automated,
            profiling,
            fact(activity.special, 'data', 'special category data', isSpecial),
          )
        : [],
    ),
    limb(
      'listed',
      3,
      'large-scale profiling',
      profiling && activity.large_scale ? reasons(profiling, { key: 'scale', text: 'declared large' }) : [],
    ),
    limb('listed', 6, 'data matching', reasons(having(activity.features, matching, 'features', 'features:'))),
    limb(
      'listed',
      9,
      'children or other vulnerable people',
      reasons(
        children,
        ...(targeted && targeted.length > 0 ? [{ key: 'subjects', text: said('people:', activity.vulnerable) }, ...targeted] : []),
      ),
    ),
    limb(
      'listed',
      10,
      'risk of physical harm',
      reasons(fact(activity.risk_of_physical_harm === 'yes', 'risk_of_physical_harm', 'a breach could harm people physically')),
    ),
  ]);
  const invisible =
    activity.indirect_source && activity.article_14 !== 'provided'
      ? reasons(
          { key: 'data', text: 'data from third parties or public sources', fields: isIndirect },
          {
            key: 'article_14',
            text: activity.article_14 === '' ? 'nothing says that people are told' : `people are not told: ${activity.article_14}`,
          },
        )
      : [];
  const effort = activity.article_14 === 'disproportionate-effort';
  const combining = present([
    limb('listed', 1, 'innovative technology', innovation(activity)),
    limb('listed', 4, 'biometrics', reasons(fact(biometric, 'data', 'biometric data or templates', isBiometric))),
    limb(
      'listed',
      5,
      'genetic data',
      reasons(
        fact(
          activity.special_kinds.includes('genetic') && activity.scale.individual_professional !== 'yes',
          'data',
          'genetic data',
          isGenetic,
        ),
      ),
    ),
    limb('listed', 7, 'invisible processing', effort ? [] : invisible),
    limb('listed', 8, 'tracking', reasons(having(activity.features, tracking, 'features', 'features:'))),
  ]);
  const untold = present([effort ? limb('listed', 7, 'invisible processing', invisible) : undefined]);
  const listed = [...alone, ...untold];
  const listedAlone: Limb[] = [];
  for (const item of combining) {
    const partners = [
      ...criteria.filter((criterion) => combines(item, criterion, activity)),
      ...[...alone, ...combining, ...untold].filter((other) => other !== item),
    ].map((partner) => partner.name);
    if (partners.length > 0) listed.push({ ...item, with: [...new Set(partners)] });
    else listedAlone.push(item);
  }
  return { listed: listed.sort((a, b) => a.number - b.number), listedAlone };
}

/** What a declared exemption lacks, in words. */
function gapsOf(activity: Screened, exemption: Exemption): string[] {
  const gaps: string[] = [];
  if (exemption.ground === 'legal-basis-assessed') {
    if (!['legal-obligation', 'public-task'].includes(activity.lawful_basis))
      gaps.push('a lawful basis of legal obligation or public task');
    if (exemption.statute === '') gaps.push('the statute');
    if (exemption.regulates_operation !== 'yes') gaps.push('that the statute regulates this operation');
    if (exemption.assessed_at_adoption !== 'yes') gaps.push('that the risk was assessed when it was adopted');
    if (exemption.other_dpia_duty !== 'no') gaps.push('that no other law asks for a DPIA');
  } else if (exemption.ground === 'similar-dpia') {
    if (exemption.document === '') gaps.push('the similar DPIA');
    for (const aspect of ['nature', 'scope', 'context', 'purposes'])
      if (!exemption.similar.includes(aspect)) gaps.push(`similar ${aspect}`);
  } else gaps.push('the ground');
  return gaps;
}

export interface Exemption {
  readonly ground: string;
  readonly statute: string;
  readonly regulates_operation: string;
  readonly assessed_at_adoption: string;
  readonly other_dpia_duty: string;
  readonly document: string;
  readonly similar: readonly string[];
}

/**
 * Screens one activity.
 * @param offeredToChildren whether the service is
 * @param exemption the exemption it claims, if any
 * @param waiver its reason why no DPIA is needed; "" when it gives none
 */
export function screen(activity: Screened, offeredToChildren: boolean, exemption: Exemption | undefined, waiver: string): Screening {
  const limbs = activity.personal ? screenLimbs(activity, offeredToChildren) : noLimbs;
  const { automatic, listed, listedAlone, criteria } = limbs;
  const { large, individual_professional } = activity.scale;
  return {
    outcome: outcomeOf(limbs),
    automatic,
    listed,
    listedAlone,
    criteria,
    largeScale: individual_professional === 'yes' || large === 'no' ? 'no' : large === 'yes' ? 'yes' : 'unknown',
    vulnerable: criteria.some((criterion) => criterion.number === 7),
    exemptionClaimed: exemption !== undefined,
    exemptionGaps: exemption === undefined ? [] : gapsOf(activity, exemption),
    waived: waiver !== '',
  };
}

/** Limbs that make a DPIA due, as they stand in a screening: one criterion alone does not. */
export function limbsOf({ automatic, listed, criteria }: Pick<Screening, 'automatic' | 'listed' | 'criteria'>): Limb[] {
  return [...automatic, ...listed, ...(criteria.length > 1 ? criteria : [])];
}

type Limbs = Pick<Screening, 'automatic' | 'listed' | 'listedAlone' | 'criteria'>;

const noLimbs: Limbs = { automatic: [], listed: [], listedAlone: [], criteria: [] };

export function screenLimbs(activity: Screened, offeredToChildren: boolean): Limbs {
  const criteria = criteriaOf(activity, offeredToChildren);
  const { listed, listedAlone } = listedOf(activity, offeredToChildren, criteria);
  return { automatic: automaticOf(activity), listed, listedAlone, criteria };
}

/** What the limbs come to. */
export function outcomeOf(limbs: Limbs): Outcome {
  if (limbs.automatic.length > 0) return 'automatic';
  if (limbs.listed.length > 0) return 'listed';
  return limbs.criteria.length > 1 ? 'criteria' : limbs.criteria.length === 1 ? 'one-criterion' : 'none';
}
