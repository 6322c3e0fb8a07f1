/** What happened to the sign-offs of a pull request, and what its author and its reviewers do next: one line each. */

import { grouped } from '../declaration/grouped.ts';
import { explainDoubt, explainState } from '../signoff/explain.ts';
import type { Gate } from '../signoff/gate.ts';
import type { FindingState, State } from '../signoff/state.ts';
import { code, prose } from './inert.ts';
import { count } from './words.ts';

interface Named {
  readonly users: Readonly<Record<string, number>>;
  readonly teams: readonly string[];
}

export interface GateView {
  readonly gate: Gate;
  readonly nameOf: (fingerprint: string) => string;
  /** Who holds which role, who is known never to write the code, and which roles an approving review signs for. */
  readonly reviewers: {
    readonly roles: Readonly<Record<string, Named>>;
    readonly independent: Named;
    readonly reviewSigns: readonly string[];
  };
}

/** What people decided that stands against the change, or no longer for it. */
export function whatHappened({ findings }: Gate): string[] {
  const glass = findings.flatMap((one) => (one.state.kind !== 'signed' && one.glass ? [one.glass] : []));
  const held = findings.flatMap(({ state, finding }) =>
    state.kind === 'rejected' || state.kind === 'withdrawn' ? [{ state, at: finding.at }] : [],
  );
  const ended = findings.filter(({ state }) => state.kind === 'void' || state.kind === 'unreadable');
  return [
    ...[...grouped(glass, ({ act }) => act.id).values()].map(([one]) =>
      one ? `🚨 ${code(one.by.login)} broke the glass: “${prose(one.reason)}”. Whoever answers for it signs by ${one.deadline}.` : '',
    ),
    ...[...grouped(held, ({ state }) => state.act.id).values()].map(objection),
    ...movedLines(findings),
    ...[...grouped(ended, explainState)].map(([said, ones]) => `♻️ ${prose(said)} (${places(ones)})`),
  ];
}

function objection(held: readonly { readonly state: State & { kind: 'rejected' | 'withdrawn' }; readonly at: string }[]): string {
  const [first] = held;
  if (!first) return '';
  const { by, kind, reason } = first.state;
  const what = kind === 'rejected' ? 'rejected this' : 'withdrew the sign-off';
  const about = [...new Set(held.map(({ at }) => code(at)))].join(', ');
  return `⛔ **${code(by.login)} ${what}**: ${about}${reason === '' ? '' : ` (“${prose(reason)}”)`}. A newer command by someone who may sign lifts it.`;
}

/** "Since petra signed at 1234567, only this moved: …". */
function movedLines(findings: readonly FindingState[]): string[] {
  const moved = findings.flatMap((one) => (one.state.kind === 'moved' ? [{ at: one.finding.at, state: one.state }] : []));
  const stays = findings.filter(({ state }) => state.kind === 'signed').length;
  const signers = ({ state: { signatures } }: (typeof moved)[number]) =>
    signatures.map(({ by, commit }) => `${code(by.login)} signed off at ${code(commit.slice(0, 7))}`).join(' and ');
  return [...grouped(moved, signers)].map(([who, ones]) => {
    const what = [...grouped(ones, ({ at }) => at)].map(([at, same]) => {
      const lines = new Set(same.flatMap(({ state }) => state.moved));
      return `${code(at)}: ${[...lines].map(prose).join('; ')}`;
    });
    const rest = stays > 0 ? ` The other ${count(stays, 'finding')} ${stays === 1 ? 'stays' : 'stay'} signed off.` : '';
    return `♻️ **Since ${who}, only this moved**: ${what.join('; ')}.${rest}`;
  });
}

const places = (ones: readonly FindingState[]) => [...new Set(ones.map(({ finding }) => code(finding.at)))].join(', ');

/** Empty where nothing is open. */
export function nextSteps(view: GateView): string[] {
  const open = view.gate.findings.filter(({ state }) => state.kind !== 'signed');
  if (open.length === 0) return [];
  const roles = [...grouped(open, ({ finding }) => finding.role ?? 'dpo')].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = [author(open), ...roles.map(([role, own]) => reviewer(role, own, view)), ...independence(open, view.reviewers.independent)];
  return [lines.map((line) => `- ${line}`).join('\n')];
}

function author(open: readonly FindingState[]): string {
  const errors = open.filter(({ finding }) => finding.level === 'error');
  const objected = open.some(isHeld);
  const doubts = open.flatMap((one) => one.doubts.filter(({ kind }) => kind !== 'pushers-unreadable'));
  // Who wrote a commit and who committed it are mended together.
  const unknown = [...grouped(doubts, (doubt) => ('commit' in doubt ? doubt.commit : '')).values()].map(([first]) => first);
  const todo = [
    ...(errors.length > 0 ? [`mend ${count(errors.length, 'error')} as the comments say, and push; this check runs again by itself.`] : []),
    ...(objected ? ['settle what was rejected, or change it.'] : []),
    ...unknown.flatMap((doubt) => (doubt ? [prose(explainDoubt(doubt))] : [])),
  ];
  return `**Author**: ${todo.length > 0 ? todo.join(' ') : 'nothing to mend. What you push from now on may ask again.'}`;
}

function reviewer(role: string, own: readonly FindingState[], { nameOf, reviewers }: GateView): string {
  const signOffs = own.filter(({ finding }) => finding.level === 'sign-off');
  const errors = own.filter(({ finding }) => finding.level === 'error');
  const nameIn = ({ finding }: FindingState) => nameOf(finding.fingerprint);
  const override = errors.length === 1 && errors[0] ? `/override ${nameIn(errors[0])} <reason>` : '/override <finding> <reason>';
  const ways = [
    ...(signOffs.length > 0 ? [signing(role, signOffs.map(nameIn), own.some(isHeld) ? [] : reviewers.reviewSigns)] : []),
    ...(errors.length > 0 ? [`errors are mended; to accept one as a risk instead, comment ${code(override)}`] : []),
  ];
  const signed = [...new Set(own.flatMap(({ signatures }) => signatures.map(({ by }) => by.login)))];
  const so = signed.length > 0 ? ` ${signed.map(code).join(', ')} signed; more is needed.` : '';
  const head = `**Reviewer** (${prose(role)}${holders(role, Object.hasOwn(reviewers.roles, role) ? reviewers.roles[role] : undefined)})`;
  return `${head}: ${ways.join('; ')}. To object: ${code('/reject <finding> <reason>')}.${so}`;
}

/** An approving review does not lift an objection. */
const isHeld = ({ state }: FindingState) => state.kind === 'rejected' || state.kind === 'withdrawn';

function signing(role: string, names: readonly string[], reviewSigns: readonly string[]): string {
  if (role === 'dpo') return `comment ${code(`/sign-off ${names.length === 1 ? names[0] : 'all'} <reason>`)}`;
  return `${reviewSigns.includes(role) ? 'approve this pull request, or comment ' : 'comment '}${code('/sign-off all')}`;
}

/** Where it is not known who had a hand in the change. */
function independence(open: readonly FindingState[], independent: Named): string[] {
  const asked = open.filter(({ state }) => state.kind === 'open' && state.independent);
  if (asked.length === 0) return [];
  const doubts = new Set(asked.flatMap(({ doubts: all }) => all.filter(({ kind }) => kind === 'pushers-unreadable').map(explainDoubt)));
  const said = `signs off as well, since it is not known who had a hand in this. ${[...doubts].map(prose).join(' ')}`.trimEnd();
  return [`**Reviewer** (independent${holders('independent', independent)}): ${said}`];
}

/** ": `petra`, team `acme/privacy`", so that everyone sees whom to ask; nobody is mentioned by it. */
function holders(role: string, named: Named | undefined): string {
  const names = [...Object.keys(named?.users ?? {}), ...(named?.teams ?? []).map((team) => `team ${team}`)];
  if (names.length === 0) return `; nobody is named for it: add \`reviewers: { ${role}: … }\` to the configuration`;
  return `: ${names.map((name) => code(name)).join(', ')}`;
}
