/** The gate: what became of every finding of the head, and whether the change may enter its branch. Pure: the same facts, the same answer. */
import { type Move, readActs } from './acts.ts';
import { type Aim, aimOf } from './aim.ts';
import { keyOf, keyOfAsked } from './asked.ts';
import { contributionsTo } from './contributors.ts';
import { holds } from './eligibility.ts';
import type { Account, Act, Asked, FindingKey, PullRequest, Responsibilities } from './model.ts';
import { movedBetween, replaces } from './moved.ts';
import { hashOfSet, type Seen, seen } from './publication.ts';
import type { Reason } from './reasons.ts';
import { type Context, stateOf } from './signoffs.ts';
import type { FindingState } from './state.ts';

export interface Gate {
  /** green: nothing of the head lacks a valid sign-off · break-glass: something does, and someone who may let it pass · red: anything else */
  readonly verdict: 'green' | 'red' | 'break-glass';
  /** In the order they were given. */
  readonly findings: readonly FindingState[];
  /** Every act that decided something or tried to, in time. */
  readonly acts: readonly ActOutcome[];
  /** What the status says once all of this is published. */
  readonly hash: string;
}

export interface ActOutcome {
  readonly act: Act;
  /** The findings of the head that it holds for, as sign-off, objection or break-glass. */
  readonly counted: readonly FindingKey[];
  /** It said that a trailer names its author for nothing. */
  readonly notAuthor: boolean;
  /** Why it does not count, or no longer; for one finding, or as a whole. */
  readonly refused: readonly { readonly finding: FindingKey | undefined; readonly why: Reason }[];
  /** Whether to answer: outsiders get none. */
  readonly answer: boolean;
}

/** @param now ISO 8601: deadlines and accepted risks end */
export function gateOf(pull: PullRequest, rules: Responsibilities, now: string): Gate {
  const heads = pull.asked.map(headKey);
  const published = seen(pull.publications, rules.tool, heads);
  const reading = readActs(pull, rules.tool);
  const aims = new Map(reading.moves.map((move) => [move, aimOf(move, published, pull.branch)]));
  const context: Context = { pull, rules, reading, published, aims, today: new Date(now).toISOString().slice(0, 10) };
  const earlier = earlierStates(context);
  const findings = pull.asked.map((asked) => withMoved(stateOf(asked, context), earlier));
  const unsigned = findings.filter(({ state }) => state.kind !== 'signed');
  const verdict = unsigned.length === 0 ? 'green' : unsigned.every(({ glass }) => glass) ? 'break-glass' : 'red';
  return { verdict, findings, acts: outcomes(context, findings), hash: hashOfSet(heads) };
}

const headKey = ({ root, finding }: Asked) => ({ root, fingerprint: finding.fingerprint, finding });

interface Former {
  readonly state: FindingState;
  readonly publication: Seen;
}

/** What was published before and is no longer in the head, as it would stand: newest first. */
function earlierStates(context: Context): Former[] {
  const known = new Set(context.pull.asked.map(keyOfAsked));
  const former: Former[] = [];
  for (const publication of context.published.toReversed()) {
    if (publication.branch !== context.pull.branch) continue;
    for (const { root, fingerprint, finding } of publication.findings) {
      if (!finding || known.has(keyOf({ root, fingerprint }))) continue;
      known.add(keyOf({ root, fingerprint }));
      former.push({ state: stateOf({ root, finding: { ...finding, fingerprint } }, context), publication });
    }
  }
  return former;
}

/** A finding that nobody has signed, in the place of one that someone had. */
function withMoved(state: FindingState, former: readonly Former[]): FindingState {
  if (state.state.kind !== 'open' || state.signatures.length > 0) return state;
  const was = former.find(
    (one) => one.state.root === state.root && replaces(state.finding, one.state.finding) && one.state.state.kind === 'signed',
  );
  if (!was) return state;
  const { finding, signatures } = was.state;
  const moved = movedBetween(finding, state.finding, was.publication.changes ?? []);
  return { ...state, state: { kind: 'moved', was: finding.fingerprint, moved, signatures } };
}

function outcomes({ pull, rules, reading, aims }: Context, findings: readonly FindingState[]): ActOutcome[] {
  const byAct = new Map<Act, { counted: FindingKey[]; refused: { finding: FindingKey | undefined; why: Reason }[] }>();
  const of = (act: Act) => {
    const known = byAct.get(act) ?? { counted: [], refused: [] };
    byAct.set(act, known);
    return known;
  };
  for (const { act, why } of [...reading.refused, ...refusedWhole(aims, rules)]) of(act).refused.push({ finding: undefined, why });
  const notAuthors = new Set(reading.notAuthors.values());
  for (const act of notAuthors) of(act);
  for (const { root, finding, state, signatures, glass, refused } of findings) {
    const key = { root, fingerprint: finding.fingerprint };
    const held = state.kind === 'rejected' || state.kind === 'withdrawn' ? [state.act] : [];
    for (const act of new Set([...signatures.map((one) => one.act), ...(glass ? [glass.act] : []), ...held])) of(act).counted.push(key);
    for (const { act, why } of refused) of(act).refused.push({ finding: key, why });
  }
  return [...byAct]
    .map(([act, { counted, refused }]) => ({
      act,
      counted,
      refused,
      notAuthor: notAuthors.has(act),
      answer: isInsider(act.by, pull, rules),
    }))
    .sort((left, right) => Date.parse(left.act.at) - Date.parse(right.act.at) || (left.act.id < right.act.id ? -1 : 1));
}

/** Commands that are about no finding at all. */
function refusedWhole(aims: ReadonlyMap<Move, Aim>, rules: Responsibilities): { act: Act; why: Reason }[] {
  return [...aims].flatMap(([{ act, intent }, aim]) => {
    if (intent.kind === 'approve' || intent.kind === 'request-changes') return [];
    if (!('keys' in aim)) return [{ act, why: aim }];
    const unheard = 'findings' in intent && intent.findings[0] === 'all' && !holdsAny(act.by, rules);
    return unheard ? [{ act, why: { kind: 'outside-role', role: undefined } }] : [];
  });
}

const holdsAny = (account: Account | undefined, { roles }: Responsibilities) =>
  account !== undefined && Object.values(roles).some((role) => holds(role, account.id));

const isInsider = (account: Account | undefined, pull: PullRequest, rules: Responsibilities) =>
  account?.kind === 'user' && (holdsAny(account, rules) || contributionsTo({}, pull, new Set()).people.has(account.id));
