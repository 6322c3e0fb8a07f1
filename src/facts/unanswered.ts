/** What a DPIA screening would find besides if the facts that are stated as unknown were as grave as they can be. */
import type { Activity, System } from '../declaration/types.ts';
import type { UnknownKey } from './known.ts';
import { type Limb, limbsOf, type Screened, screenLimbs } from './screening.ts';

/** A limb that hangs on facts stated as unknown: on each of them, or where any would do on all. */
export interface Unanswered {
  readonly limb: Limb;
  readonly unknown: readonly UnknownKey[];
}

const ofActivity = [
  ['scale', 'large'],
  ['decisions', 'automation'],
  ['decisions', 'effect'],
  ['decisions', 'gates_access'],
  ['new_technology'],
  ['risk_of_physical_harm'],
] as const;
const ofSystem = ['offered_to_children'] as const;

/** Which of the facts that decide about a DPIA are stated as unknown. @param at entity path of the activity */
export function undecided(at: string, activity: Activity, system: System): UnknownKey[] {
  const isUnknown = (declared: object, path: readonly string[]) =>
    path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], declared) === 'unknown';
  return [
    ...ofActivity.filter((path) => isUnknown(activity, path)).map((path) => ({ at, path })),
    ...(isUnknown(system, ofSystem) ? [{ at: 'system', path: ofSystem }] : []),
  ];
}

/** @param unknown the facts stated as unknown; none, and there is nothing to ask */
export function unanswered(activity: Screened, offeredToChildren: boolean, unknown: readonly UnknownKey[]): Unanswered[] {
  if (unknown.length === 0 || !activity.personal) return [];
  const nameOf = ({ route, number }: Limb) => `${route} ${number}`;
  const found = (answers: readonly UnknownKey[]) => {
    const paths = answers.map(({ path }) => path.join('.'));
    return limbsOf(screenLimbs(gravely(activity, paths), offeredToChildren || paths.includes('offered_to_children')));
  };
  const known = new Set(found([]).map(nameOf));
  const without = unknown.map((one) => ({ one, left: new Set(found(unknown.filter((other) => other !== one)).map(nameOf)) }));
  return found(unknown)
    .filter((limb) => !known.has(nameOf(limb)))
    .map((limb) => {
      const needed = without.filter(({ left }) => !left.has(nameOf(limb))).map(({ one }) => one);
      return { limb, unknown: needed.length > 0 ? needed : unknown };
    });
}

/** The activity with the gravest answers in place of those that are unknown. */
function gravely(activity: Screened, unknown: readonly string[]): Screened {
  const answer = (path: string, gravest: string, said: string) => (unknown.includes(path) ? gravest : said);
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
