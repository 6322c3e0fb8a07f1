/** Everything that happened to one finding, in time → what became of it. */
import { addMonths } from '../policy/expression.ts';
import type { LostWords, Move, Reading } from './acts.ts';
import type { Aim } from './aim.ts';
import { keyOfAsked } from './asked.ts';
import { type Contributions, contributionsTo } from './contributors.ts';
import { holds, mayNotSign, missingFor, outsideRole } from './eligibility.ts';
import type { Account, Act, Asked, PullRequest, Responsibilities, RoleHolders } from './model.ts';
import type { Seen } from './publication.ts';
import type { Reason, Voiding } from './reasons.ts';
import type { FindingState, Glass, Signature, State } from './state.ts';

export interface Context {
  readonly pull: PullRequest;
  readonly rules: Responsibilities;
  readonly reading: Reading;
  readonly published: readonly Seen[];
  readonly aims: ReadonlyMap<Move, Aim>;
  /** YYYY-MM-DD */
  readonly today: string;
}

type Event = { readonly move?: Move; readonly lost?: LostWords };

export function stateOf(asked: Asked, context: Context): FindingState {
  const { finding } = asked;
  const role = finding.role ?? 'dpo';
  const contributions = contributionsTo(asked, context.pull, new Set(context.reading.notAuthors.keys()));
  const fold = new Fold(asked, role, contributions, context);
  for (const { move, lost } of eventsOf(context.reading)) {
    if (lost) fold.lose(lost);
    else if (move) fold.take(move);
  }
  return fold.result();
}

/** In time; within one second what takes a sign-off away comes last, and reviews cannot lean on commands. */
function eventsOf({ moves, lost }: Reading): Event[] {
  const ranks = { approve: 0, 'sign-off': 1, override: 1, 'break-glass': 1, 'request-changes': 2, reject: 2, withdraw: 2 };
  const events = [
    ...moves.map((move) => ({ time: move.time, rank: ranks[move.intent.kind], id: move.act.id, move })),
    ...lost.map((one) => ({ time: one.time, rank: 3, id: one.at, lost: one })),
  ];
  return events.sort((left, right) => left.time - right.time || left.rank - right.rank || (left.id < right.id ? -1 : 1));
}

type Hold = State & { readonly kind: 'rejected' | 'withdrawn' };

class Fold {
  readonly #asked: Asked;
  readonly #key: string;
  readonly #role: string;
  readonly #holders: RoleHolders | undefined;
  readonly #contributions: Contributions;
  readonly #context: Context;
  readonly #refused: { act: Act; why: Reason }[] = [];
  #signatures: Signature[] = [];
  #glass: Glass | undefined;
  /** What stands against it until someone signs explicitly. */
  #against: { readonly time: number; readonly at: string; readonly hold: Hold | undefined } | undefined;
  #voided: { cause: Voiding; act: Act } | undefined;

  constructor(asked: Asked, role: string, contributions: Contributions, context: Context) {
    this.#asked = asked;
    this.#key = keyOfAsked(asked);
    this.#role = role;
    this.#holders = Object.hasOwn(context.rules.roles, role) ? context.rules.roles[role] : undefined;
    this.#contributions = contributions;
    this.#context = context;
  }

  lose({ kind, at, time, author }: LostWords): void {
    if (author !== undefined && !(this.#holders && holds(this.#holders, author))) return;
    if (!this.#context.published.some((one) => one.time < time && one.keys.has(this.#key))) return;
    const hold = this.#standing()?.hold;
    this.#drop({ kind, at }, () => true);
    this.#glass = undefined;
    // It may have been a rejection, which no review lifts.
    this.#against = { time, at, hold };
  }

  take(move: Move): void {
    const { intent, act } = move;
    const aim = this.#context.aims.get(move);
    const aimed = aim !== undefined && 'keys' in aim && aim.keys.has(this.#key);
    if (intent.kind === 'request-changes') this.#drop({ kind: 'changes-requested', at: act.at }, ({ by }) => by.id === act.by?.id);
    else if (intent.kind === 'approve' || intent.kind === 'sign-off' || intent.kind === 'override') this.#sign(move, aim, aimed);
    else if (!aimed) return;
    else if (intent.kind === 'break-glass') this.#break(move, intent);
    else if (intent.kind === 'reject') this.#reject(move, intent.reason);
    else this.#withdraw(move, intent.reason);
  }

  #sign(move: Move, aim: Aim | undefined, aimed: boolean): void {
    const { act, intent } = move;
    const toAll = intent.kind === 'approve' || ('findings' in intent && intent.findings[0] === 'all');
    // A review of the code, or `all`, says something to those alone who answer for the finding.
    if (toAll ? !this.#speaks(act.by) : !aimed) return;
    const unaimed: Reason | undefined = aimed ? undefined : aim && 'kind' in aim ? aim : { kind: 'unpublished' };
    const why = mayNotSign(act.by, this.#role, this.#holders, this.#contributions) ?? unaimed ?? this.#unfit(move) ?? move.voided;
    if (why) {
      this.#refuse(act, why);
      return;
    }
    const commit = act.commit ?? (aim && 'standing' in aim ? aim.standing?.commit : undefined) ?? '';
    this.#signatures.push({
      by: act.by as Account,
      act,
      how: intent.kind === 'approve' ? 'review' : intent.kind === 'override' ? 'override' : 'command',
      reason: 'reason' in intent ? intent.reason : '',
      commit,
      carried: commit !== this.#context.pull.head,
      until: intent.kind === 'override' ? lastDay(act) : undefined,
    });
  }

  /** Why a move is no sign-off of this finding, whoever made it. */
  #unfit({ act, intent }: Move): Reason | undefined {
    const { level } = this.#asked.finding;
    if (intent.kind === 'override') {
      if (level !== 'error') return { kind: 'no-error' };
      return lastDay(act) < this.#context.today ? { kind: 'lapsed', until: lastDay(act) } : undefined;
    }
    if (intent.kind === 'approve') {
      const covered = level !== 'error' && this.#role !== 'dpo' && this.#context.rules.byReview.includes(this.#role);
      if (!covered) return { kind: 'explicit-needed' };
      const against = this.#standing();
      return against && { kind: 'held', since: against.at };
    }
    if (level === 'error') return { kind: 'override-needed' };
    return this.#role === 'dpo' && !('reason' in intent && intent.reason !== '') ? { kind: 'reason-needed' } : undefined;
  }

  #reject({ act, time }: Move, reason: string): void {
    const outside = outsideRole(act.by, this.#role, this.#holders);
    if (outside) this.#refuse(act, outside);
    else {
      this.#drop({ kind: 'rejected-later', at: act.at }, () => true);
      this.#glass = undefined;
      this.#against = { time, at: act.at, hold: { kind: 'rejected', by: act.by as Account, act, reason } };
    }
  }

  /** Holds what anyone who answers for it takes back, whether their sign-off still stood or not. */
  #withdraw({ act, time }: Move, reason: string): void {
    const isOwn = ({ by }: Signature | Glass) => by.id === act.by?.id;
    const brokeGlass = this.#glass !== undefined && isOwn(this.#glass);
    if (brokeGlass) this.#glass = undefined;
    const outside = outsideRole(act.by, this.#role, this.#holders);
    if (!outside) {
      this.#drop({ kind: 'withdrawn', at: act.at }, isOwn);
      this.#against = { time, at: act.at, hold: { kind: 'withdrawn', by: act.by as Account, act, reason } };
    } else if (!brokeGlass) this.#refuse(act, outside);
  }

  #break({ act, voided }: Move, { reason, deadline }: { readonly reason: string; readonly deadline: string }): void {
    const late = deadline < dayOf(act) || deadline < this.#context.today;
    const why = this.#mayNotBreak(act.by) ?? (late ? { kind: 'deadline-passed', deadline } : voided);
    if (why) this.#refuse(act, why);
    else this.#glass = { by: act.by as Account, act, reason, deadline };
  }

  #mayNotBreak(account: Account | undefined): Reason | undefined {
    const { roles, breakGlass } = this.#context.rules;
    const [role = '', ...others] = breakGlass;
    const reasons = [role, ...others].map((one) => mayNotSign(account, one, roles[one], this.#contributions));
    return reasons.includes(undefined) ? undefined : (reasons.find((why) => why?.kind === 'contributor') ?? reasons[0]);
  }

  /** What stands against it and was not lifted: by a command that still counts itself. */
  #standing() {
    const against = this.#against;
    const lifts = ({ how, act }: Signature) => how !== 'review' && Date.parse(act.at) > (against?.time ?? 0);
    return this.#signatures.some(lifts) ? undefined : against;
  }

  #speaks(account: Account | undefined): boolean {
    return account !== undefined && this.#holders !== undefined && holds(this.#holders, account.id);
  }

  #refuse(act: Act, why: Reason): void {
    this.#refused.push({ act, why });
    if (voidings.has(why.kind)) this.#voided = { cause: why as Voiding, act };
  }

  #drop(cause: Voiding, which: (signature: Signature) => boolean): void {
    for (const signature of this.#signatures.filter(which)) this.#refuse(signature.act, cause);
    this.#signatures = this.#signatures.filter((signature) => !which(signature));
  }

  result(): FindingState {
    const { root, finding } = this.#asked;
    const level = finding.level === 'error' ? 'error' : 'sign-off';
    const signatures = [...new Map(this.#signatures.map((one) => [one.by.id, one])).values()];
    const needs = Math.max(1, this.#holders?.needs?.[level] ?? 1);
    const { doubts } = this.#contributions;
    return {
      root,
      finding,
      needs,
      signatures,
      glass: this.#glass,
      against: this.#standing()?.at,
      doubts,
      refused: this.#refused,
      state: this.#state(signatures, needs),
    };
  }

  #state(signatures: readonly Signature[], needs: number): State {
    const { independent } = this.#context.rules;
    const doubtful = this.#contributions.doubts.length > 0;
    const unread = this.#holders && missingFor(this.#holders)[0];
    if (unread !== undefined) return { kind: 'unreadable', role: this.#role, missing: unread };
    const [unreadIndependent] = doubtful ? missingFor(independent) : [];
    if (unreadIndependent !== undefined) return { kind: 'unreadable', role: 'independent', missing: unreadIndependent };
    const against = this.#standing();
    if (against?.hold) return against.hold;
    const lacksIndependent = doubtful && !signatures.some(({ by }) => holds(independent, by.id));
    if (signatures.length >= needs && !lacksIndependent && !against) return { kind: 'signed' };
    if (signatures.length === 0 && this.#voided) return { kind: 'void', ...this.#voided };
    return { kind: 'open', people: Math.max(needs - signatures.length, 1), independent: lacksIndependent };
  }
}

const voidings: ReadonlySet<string> = new Set<Voiding['kind']>([
  'edited',
  'removed',
  'changes-requested',
  'comment-deleted',
  'comment-rewritten',
  'lapsed',
  'rejected-later',
  'withdrawn',
]);

/** A risk is accepted for 12 months at most. */
const lastDay = (act: Act) => addMonths(dayOf(act), 12);
const dayOf = ({ at }: Act) => new Date(at).toISOString().slice(0, 10);
