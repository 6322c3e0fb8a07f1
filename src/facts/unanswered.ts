/** What a DPIA screening would find besides if the facts that are not told were as grave as they can be. */
import type { Activity, System } from '../declaration/types.ts';
import type { UnknownKey } from './known.ts';
import { type Limb, limbsOf, type Screened, type Screening, screenLimbs } from './screening.ts';

/** A fact that decides about a DPIA and is not told: stated as unknown, or left out where what stands beside it begs the question. */
export interface Untold extends UnknownKey {
  readonly leftOut?: true;
}

/** A limb that hangs on facts that are not told: on each of them, or where any would do on all. */
export interface Unanswered {
  readonly limb: Limb;
  readonly untold: readonly Untold[];
}

/** From this many people on a scale without `large` is asked about. It decides nothing: the guidance has no threshold. */
const worthAsking = 10_000;

const ofActivity = [
  ['scale', 'large'],
  ['decisions', 'automation'],
  ['decisions', 'effect'],
  ['decisions', 'gates_access'],
  ['new_technology'],
  ['risk_of_physical_harm'],
] as const;
const ofSystem = ['offered_to_children'] as const;

/** Which of the facts that decide about a DPIA are not told. @param at entity path of the activity */
export function untoldOf(at: string, activity: Activity, system: System): Untold[] {
  const { individuals, extent, large } = activity.scale ?? {};
  const begged = extent === 'national' || extent === 'international' || (typeof individuals === 'number' && individuals >= worthAsking);
  const isUnknown = (declared: object, path: readonly string[]) =>
    path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], declared) === 'unknown';
  return [
    ...ofActivity.filter((path) => isUnknown(activity, path)).map((path) => ({ at, path })),
    ...(begged && large === undefined ? [{ at, path: ofActivity[0], leftOut: true as const }] : []),
    ...(isUnknown(system, ofSystem) ? [{ at: 'system', path: ofSystem }] : []),
  ];
}

/** @param untold the facts that are not told; none, and there is nothing to ask */
export function unanswered(activity: Screened, offeredToChildren: boolean, untold: readonly Untold[]): Unanswered[] {
  if (untold.length === 0 || !activity.personal) return [];
  const nameOf = ({ route, number }: Limb) => `${route} ${number}`;
  const found = (answers: readonly Untold[]) => {
    const paths = answers.map(({ path }) => path.join('.'));
    return limbsOf(screenLimbs(gravely(activity, paths), offeredToChildren || paths.includes('offered_to_children')));
  };
  const known = new Set(found([]).map(nameOf));
  const without = untold.map((one) => ({ one, left: new Set(found(untold.filter((other) => other !== one)).map(nameOf)) }));
  return found(untold)
    .filter((limb) => !known.has(nameOf(limb)))
    .map((limb) => {
      const needed = without.filter(({ left }) => !left.has(nameOf(limb))).map(({ one }) => one);
      return { limb, untold: needed.length > 0 ? needed : untold };
    });
}

/** A limb that makes a DPIA due; `stated` is "yes", or says what it hangs on that is not told. */
export interface StatedLimb extends Limb {
  readonly stated: 'yes' | 'left-out' | '';
  readonly untold?: Untold;
}

export function statedLimbs({ screening, unanswered }: { screening: Screening; unanswered: readonly Unanswered[] }): readonly StatedLimb[] {
  const sure = limbsOf(screening);
  if (sure.length + unanswered.length === 0) return nothing;
  return [
    ...sure.map((limb) => ({ ...limb, stated: 'yes' as const })),
    ...unanswered.flatMap(({ limb, untold: all }) =>
      all.map((untold) => ({ ...limb, stated: untold.leftOut ? ('left-out' as const) : ('' as const), untold })),
    ),
  ];
}

const nothing: readonly never[] = [];

/** The activity with the gravest answers to what is asked. @param asked paths within the activity */
export function gravely(activity: Screened, asked: readonly string[]): Screened {
  const answer = (path: string, gravest: string, said: string) => (asked.includes(path) ? gravest : said);
  const { scale, decisions } = activity;
  const large = answer('scale.large', 'yes', scale.large);
  return {
    ...activity,
    scale: { ...scale, large },
    large_scale: large === 'yes' && scale.individual_professional !== 'yes',
    decisions: {
      automation: answer('decisions.automation', 'sole', decisions.automation),
      effect: answer('decisions.effect', 'legal', decisions.effect),
      gates_access: answer('decisions.gates_access', 'yes', decisions.gates_access),
    },
    new_technology: answer('new_technology', 'yes', activity.new_technology),
    risk_of_physical_harm: answer('risk_of_physical_harm', 'yes', activity.risk_of_physical_harm),
  };
}
