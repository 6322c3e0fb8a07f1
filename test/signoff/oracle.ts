/**
 * The rules of sign-offs once more, slowly, as statements about everything that ever happened: no state is kept and nothing is folded. It knows the
 * truth, where the tool sees what the platform still tells: what a deleted comment said, who rewrote what.
 */
import type { Finding } from '../../src/policy/finding.ts';

export type Verb = 'sign-off' | 'reject' | 'withdraw' | 'override' | 'not-author';

/** What a text says. */
export interface Words {
  readonly verb: Verb | 'nothing';
  /** A finding, or all of them. */
  readonly about: Finding | 'all';
  readonly reason: string;
  /** In plain text, on the first line. */
  readonly plain: boolean;
}

export type Happening = { readonly time: number } & (
  | {
      readonly what: 'pushed';
      readonly content: readonly Finding[];
      readonly who: number | undefined;
      readonly part: string;
      readonly exempt: boolean;
    }
  | { readonly what: 'published'; readonly branch: string; readonly content: readonly Finding[]; readonly genuine: boolean }
  | { readonly what: 'said'; readonly id: string; readonly who: number; readonly words: Words; readonly byMail: boolean }
  | { readonly what: 'reviewed'; readonly id: string; readonly who: number; readonly verdict: string }
  | { readonly what: 'edited'; readonly id: string; readonly who: number; readonly words: Words }
  | { readonly what: 'deleted'; readonly id: string; readonly who: number }
  | { readonly what: 'dismissed'; readonly id: string }
  | { readonly what: 'joined' | 'left'; readonly who: number; readonly role: string }
);

export interface Rules {
  readonly needs: number;
  readonly independent: readonly number[];
  readonly branch: string;
  readonly opener: number;
}

type Said = Extract<Happening, { what: 'said' }>;
type Reviewed = Extract<Happening, { what: 'reviewed' }>;
type Act = Said | Reviewed;

/** The findings of the head that lack a valid sign-off. */
export function lacking(history: readonly Happening[], head: readonly Finding[], rules: Rules): Finding[] {
  return head.filter((finding) => !isSignedOff(finding, history, rules));
}

function isSignedOff(finding: Finding, history: readonly Happening[], rules: Rules): boolean {
  const all = history.filter((one): one is Act => one.what === 'said' || one.what === 'reviewed');
  const valid = all.filter((act) => isValid(act, finding, history, rules));
  const objections = all.filter((act) => isObjection(act, finding, history));
  // Whatever was objected to has been signed off explicitly since.
  if (!objections.every((objection) => valid.some((act) => act.what === 'said' && act.time > objection.time))) return false;
  const people = new Set(valid.map(({ who }) => who));
  if (people.size < rules.needs) return false;
  const authorsKnown = !history.some((one) => one.what === 'pushed' && !one.exempt && one.who === undefined);
  return authorsKnown || [...people].some((who) => rules.independent.includes(who));
}

/** A sign-off that someone who may gave for this finding, and that nothing has taken away. */
function isValid(act: Act, finding: Finding, history: readonly Happening[], rules: Rules): boolean {
  const role = finding.role as string;
  if (!isMember(act.who, role, history) || hasContributed(act.who, history, rules)) return false;
  if (!says(act, finding) || !couldSee(act, finding, history, rules)) return false;
  const after = history.filter((one) => one.time >= act.time);
  const touched = after.some((one) => (one.what === 'edited' || one.what === 'deleted' || one.what === 'dismissed') && one.id === act.id);
  const otherwise = after.some((one) => one.what === 'reviewed' && one.verdict === 'changes-requested' && one.who === act.who);
  const rejected = after.some((one) => one.what === 'said' && isObjection(one, finding, history, ['reject']));
  const withdrawn = after.some((one) => one.what === 'said' && one.who === act.who && isObjection(one, finding, history, ['withdraw']));
  const lost = after.some((one) => one.what === 'deleted' && isMember(one.who, role, history));
  if (touched || otherwise || rejected || withdrawn || lost) return false;
  if (act.what === 'said') return true;
  const earlier = history.filter((one): one is Said => one.what === 'said' && one.time < act.time && isObjection(one, finding, history));
  return earlier.every((objection) =>
    history.some(
      (one) =>
        one.what === 'said' && one.time > objection.time && one.time <= act.time && says(one, finding) && isMember(one.who, role, history),
    ),
  );
}

/** What the act says is a sign-off of this finding, of the kind that the finding needs. */
function says(act: Act, { level, role, fingerprint }: Finding): boolean {
  if (act.what === 'reviewed') return act.verdict === 'approved' && level === 'sign-off' && role === 'privacy';
  const { verb, about, reason, plain } = act.words;
  if (!plain || act.byMail || (about !== 'all' && about.fingerprint !== fingerprint)) return false;
  if (level === 'error') return verb === 'override' && about !== 'all' && reason !== '';
  return verb === 'sign-off' && (role !== 'dpo' || reason !== '');
}

/** The last thing published before the act was the finding, at this branch. */
function couldSee(act: Act, finding: Finding, history: readonly Happening[], rules: Rules): boolean {
  const published = history.filter((one) => one.what === 'published' && one.genuine && one.time < act.time);
  const last = published.at(-1);
  return last?.what === 'published' && last.branch === rules.branch && has(last.content, finding);
}

/** What someone who answers for the finding, and had seen it, said against it. */
function isObjection(
  one: Act,
  finding: Finding,
  history: readonly Happening[],
  verbs: readonly string[] = ['reject', 'withdraw'],
): boolean {
  if (one.what !== 'said' || !one.words.plain || one.byMail || !verbs.includes(one.words.verb)) return false;
  const named = one.words.about === 'all' || one.words.about.fingerprint === finding.fingerprint;
  const known = history.some(
    (other) => other.what === 'published' && other.genuine && other.time < one.time && has(other.content, finding),
  );
  return named && known && isMember(one.who, finding.role as string, history);
}

const has = (content: readonly Finding[], { fingerprint }: Finding) => content.some((one) => one.fingerprint === fingerprint);

function isMember(who: number, role: string, history: readonly Happening[]): boolean {
  const last = history.filter((one) => (one.what === 'joined' || one.what === 'left') && one.who === who && one.role === role).at(-1);
  return last?.what === 'joined';
}

function hasContributed(who: number, history: readonly Happening[], { opener }: Rules): boolean {
  const denies = history.some(
    (one) =>
      one.what === 'said' &&
      one.who === who &&
      one.words.verb === 'not-author' &&
      one.words.plain &&
      !one.byMail &&
      !history.some((other) => (other.what === 'edited' || other.what === 'deleted') && other.id === one.id),
  );
  const pushes = history.filter((one) => one.what === 'pushed' && !one.exempt && one.who === who);
  return who === opener || pushes.some((one) => one.what === 'pushed' && !(one.part === 'co-author' && denies));
}
