/** What the gate decided about a pull request, as its record keeps it: every act word for word, and where each finding stood. Pure. */
import type { Act, ActKind, FindingState, Person, Team } from '../../dashboard/record.ts';
import type { Reading } from '../../github/reading.ts';
import { keyOf } from '../../signoff/asked.ts';
import { parseCommand } from '../../signoff/commands.ts';
import { holds } from '../../signoff/eligibility.ts';
import { explainReason } from '../../signoff/explain.ts';
import type { ActOutcome, Gate } from '../../signoff/gate.ts';
import type { Account, Act as GateAct, PullRequest, Responsibilities, RoleHolders } from '../../signoff/model.ts';
import type { FindingState as Decided } from '../../signoff/state.ts';

/** What people did about a pull request. */
export interface Answers {
  readonly acts: readonly Act[];
  /** By `keyOf`; a finding that is not there was answered by nobody. */
  readonly states: ReadonlyMap<string, FindingState>;
  /** Findings that somebody let pass unsigned, by `keyOf`. */
  readonly passed: ReadonlySet<string>;
}

export const noAnswers: Answers = { acts: [], states: new Map(), passed: new Set() };

export interface Decision {
  readonly gate: Gate;
  readonly facts: PullRequest;
  readonly rules: Responsibilities;
  readonly reading: Reading;
  /** The commit whose configuration gave people their roles. */
  readonly authority: string;
}

export function answersOf(decision: Decision): Answers {
  const { findings, acts } = decision.gate;
  const named = (some: readonly Decided[]) => some.map(({ root, finding }) => keyOf({ root, fingerprint: finding.fingerprint }));
  const all = [...acts, ...objections(decision)].sort((left, right) => Date.parse(left.act.at) - Date.parse(right.act.at));
  return {
    acts: all.flatMap((outcome) => recordedActs(outcome, decision)),
    states: new Map(findings.map((one) => [keyOf({ root: one.root, fingerprint: one.finding.fingerprint }), stateOf(one)])),
    passed: new Set(named(findings.filter(({ glass }) => glass !== undefined))),
  };
}

/** Reviews that ask for changes: of people with a role they take back what those people had signed, so they are acts too. */
function objections({ gate, facts, rules }: Decision): ActOutcome[] {
  const known = new Set(gate.acts.map(({ act }) => act.id));
  const speaks = (account: Account | undefined) =>
    account !== undefined && Object.values(rules.roles).some((role) => holds(role, account.id));
  return facts.acts
    .filter(({ id, review, by }) => review === 'changes-requested' && !known.has(id) && speaks(by))
    .map((act) => ({ act, counted: [], notAuthor: false, refused: [], answer: false }));
}

function stateOf({ state, signatures }: Decided): FindingState {
  if (state.kind === 'signed') return signatures.some(({ how }) => how === 'override') ? 'overridden' : 'signed';
  return state.kind === 'rejected' ? 'rejected' : 'open';
}

/** What one review or comment did: a review may approve and say a command as well. */
function recordedActs(outcome: ActOutcome, decision: Decision): Act[] {
  const { act, refused } = outcome;
  const about = refused.flatMap(({ finding }) => (finding ? [finding.fingerprint] : []));
  const whys = [...new Set(refused.map(({ why }) => explainReason(why)))];
  const kinds = kindsOf(act);
  const counting = kinds.map((kind) => ({ kind, counted: countedFor(kind, outcome, decision.gate) }));
  return counting.map(({ kind, counted }): Act => {
    const did = counted.length > 0 || (kind === 'not-author' && outcome.notAuthor);
    // What was refused is told of the act that did nothing, or of the only one.
    const left = kinds.length === 1 || !did ? about.filter((one) => !counting.some((other) => other.counted.includes(one))) : [];
    const findings = [...new Set([...counted, ...left])];
    const concerned = decision.gate.findings.filter(({ finding }) => findings.includes(finding.fingerprint));
    const said = whys.length > 0 ? whys.join('; ') : did ? undefined : 'it changed nothing here';
    const why = said !== undefined && (!did || kinds.length === 1) ? { why: said } : {};
    const command = parseCommand(act.body);
    return {
      ...{ kind, ...whereOf(act, decision.reading), at: new Date(act.at).toISOString(), by: personOf(act.by) },
      ...authorityOf(act.by, kind, concerned, decision),
      ...{ head: headOf(act, decision), text: act.body, counted: did, ...why, findings },
      ...(kind === 'break-glass' && command?.kind === 'break-glass' ? { deadline: command.deadline } : {}),
    };
  });
}

function kindsOf(act: GateAct): ActKind[] {
  const command = parseCommand(act.body)?.kind;
  const review = act.review === 'approved' ? 'approve' : act.review === 'changes-requested' ? 'request-changes' : undefined;
  const kinds: ActKind[] = [...(review ? ([review] as const) : []), ...(command && command !== 'malformed' ? [command] : [])];
  return kinds.length > 0 ? kinds : ['comment'];
}

const hows: Readonly<Partial<Record<ActKind, string>>> = { approve: 'review', 'sign-off': 'command', override: 'override' };

/** Fingerprints that an act holds for in this capacity. */
function countedFor(kind: ActKind, { act }: ActOutcome, { findings, acts }: Gate): string[] {
  const lifted = acts.flatMap(({ refused }) =>
    refused.flatMap(({ finding, why }) => (finding && why.kind === 'changes-requested' && why.at === act.at ? [finding.fingerprint] : [])),
  );
  if (kind === 'request-changes') return [...new Set(lifted)];
  return findings
    .filter(({ signatures, state, glass }) => {
      if (kind === 'break-glass') return glass?.act === act;
      if (kind === 'reject') return state.kind === 'rejected' && state.act === act;
      if (kind === 'withdraw') return state.kind === 'withdrawn' && state.act === act;
      return signatures.some((one) => one.act === act && one.how === hows[kind]);
    })
    .map(({ finding }) => finding.fingerprint);
}

/** The numeric id and the page of a review or comment. */
function whereOf({ id }: GateAct, { comments, threads, url }: Reading): Pick<Act, 'id' | 'url'> {
  const [kind, number] = id.split(' ');
  const said = (kind === 'comment' ? comments : threads.flatMap((thread) => thread.comments)).find((one) => one.id === Number(number));
  return { id: Number(number), url: kind === 'review' || !said ? `${url}#pullrequestreview-${number}` : said.url };
}

/** The role that someone acted in, the team that gave it to them, and the configuration that says so. */
function authorityOf(
  account: Account | undefined,
  kind: ActKind,
  concerned: readonly Decided[],
  { rules, authority }: Decision,
): Pick<Act, 'role' | 'team' | 'authority'> {
  const wanted = kind === 'break-glass' ? rules.breakGlass : concerned.map(({ finding }) => finding.role ?? 'dpo');
  const held = Object.entries(rules.roles).filter(([, holders]) => account !== undefined && holds(holders, account.id));
  const [role, holders] = held.find(([name]) => wanted.includes(name)) ?? held[0] ?? [];
  if (role === undefined || !holders || !account) return {};
  const team = teamOf(account, holders);
  return { role, ...(team ? { team } : {}), authority };
}

function teamOf({ id }: Account, { people, teams }: RoleHolders): Team | undefined {
  if (people.includes(id)) return undefined;
  const team = teams.find(({ members }) => 'active' in members && members.active.includes(id));
  return team && 'id' in team.members ? { id: team.members.id ?? 0, slug: team.name } : undefined;
}

/** The commit whose findings were published when someone acted; of a review that came before any, its own. */
function headOf(act: GateAct, { facts, reading, gate }: Decision): string {
  const signed = gate.findings.flatMap(({ signatures }) => signatures).find((one) => one.act === act);
  const published = facts.publications
    .filter(({ at }) => Date.parse(at) < Date.parse(act.at))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return signed?.commit || published.at(-1)?.commit || act.commit || reading.head;
}

/** An account that is gone has no id. */
const personOf = (account: Account | undefined): Person =>
  account ? { id: account.id, login: account.login } : { id: 0, login: 'nobody' };
