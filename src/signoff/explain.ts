/**
 * What became of findings and acts, in sentences for the pull request. Plain text: whoever shows it makes it inert, since reasons are written by
 * people. Commands, commits and paths stand between backticks.
 */
import type { Contribution, Doubt } from './contributors.ts';
import type { ActOutcome, Gate } from './gate.ts';
import type { Account, Act, Earlier } from './model.ts';
import type { Reason } from './reasons.ts';
import type { FindingState, Signature } from './state.ts';

const who = (account: Account | undefined) => account?.login ?? 'an account that is gone';
const day = (at: string) => at.slice(0, 10);
const short = (commit: string) => `\`${commit.slice(0, 7)}\``;

const parts: Readonly<Record<Contribution['part'], string>> = {
  opener: 'opened this pull request, or another of the same commit',
  author: 'is an author of',
  committer: 'committed',
  'co-author': 'is named as co-author of',
  pusher: 'pushed',
  requester: 'had a bot make',
};

const contributed = ({ part, commit }: Contribution) => (commit === undefined ? parts[part] : `${parts[part]} ${short(commit)}`);

const reasons: { readonly [Kind in Reason['kind']]: (why: Reason & { kind: Kind }) => string } = {
  malformed: ({ why }) => why,
  mail: () => 'it came in by mail, where quotes and signatures get mixed in: write it on the page',
  'other-pull-request': ({ number }) => `it was made on #${number}, and a sign-off ends with its pull request`,
  'unknown-finding': ({ named }) => `no finding that was published before it is named \`${named}\``,
  ambiguous: ({ named, fingerprints }) => `\`${named}\` could mean ${fingerprints.length} findings: write more of the fingerprint`,
  unpublished: () => 'this was not published here when it was made: nobody signs what they could not have seen',
  'other-branch': ({ branch }) => `the pull request was to enter \`${branch}\` then`,
  'nothing-published': () => 'no finding had been published before it',
  'reason-needed': () => 'the dpo role signs with a reason',
  'explicit-needed': () => 'an approving review does not cover this: it is signed off by a command of its own',
  'override-needed': () => 'an error is mended, or overridden by the dpo role with `/override`',
  'no-error': () => 'only errors are overridden: this one is signed off with `/sign-off`',
  held: ({ since }) => `what was said or deleted on ${day(since)} stands against it, and only a command lifts that`,
  'not-named': () => 'no trailer names them as co-author',
  'deadline-passed': ({ deadline }) => `its deadline, ${deadline}, has passed`,
  'account-gone': () => 'its account is gone',
  'no-person': () => 'bots and apps never count',
  'outside-role': ({ role }) => (role ? `they do not hold the role ${role}` : 'they hold no role here'),
  invited: ({ role }) => `they were invited to a team of the role ${role} and have not joined yet`,
  unreadable: ({ role, missing }) => `it cannot be read who holds the role ${role}: ${missing} is missing`,
  contributor: (why) =>
    `the person ${contributed(why)}${why.part === 'co-author' ? '; if a trailer names them for nothing, they can answer `/not-author`' : ''}`,
  edited: ({ by }) => `${who(by)} edited it after it was written: write it again`,
  removed: ({ how }) => `it was ${how}`,
  'rejected-later': ({ at }) => `a rejection followed on ${day(at)}`,
  withdrawn: ({ at }) => `it was withdrawn on ${day(at)}`,
  'changes-requested': ({ at }) => `the same person requested changes on ${day(at)}`,
  'comment-deleted': ({ at }) => `a comment of a reviewer of this role was deleted on ${day(at)}, and nobody can tell what it said`,
  'comment-rewritten': ({ at }) => `a comment of a reviewer of this role was rewritten on ${day(at)}, and nobody can tell what it had said`,
  lapsed: ({ until }) => `the risk was accepted until ${until}`,
};

/** Why an act does not count, as the rest of a sentence. */
export const explainReason = (why: Reason): string => (reasons[why.kind] as (why: Reason) => string)(why);

/** What a doubt is, and how to end it. */
export function explainDoubt(doubt: Doubt): string {
  if (doubt.kind === 'pushers-unreadable') return 'It cannot be read who pushed to this branch, as on a fork.';
  if (doubt.kind === 'requester-unknown') {
    const bot = doubt.bot.login.replace(/\[bot\]$/, '');
    return `The bot ${bot} pushed ${short(doubt.commit)}, and GitHub does not tell who had it do so: whoever answers for the change can make the commit again in their own name.`;
  }
  const fix = 'add its e-mail address to an account, or make the commit again with one that has one';
  return `No account belongs to the ${doubt.part} of ${short(doubt.commit)}: ${fix}.`;
}

const signed = ({ by, how, act, commit, carried, until }: Signature) =>
  `${how === 'override' ? 'overridden' : 'signed off'} by ${who(by)} on ${day(act.at)}${carried ? ` at ${short(commit)}, carried over` : ''}${until ? `, as a risk accepted until ${until}` : ''}`;

/** How to sign it. @param name as short as can be told apart */
export function howToSign({ finding: { level, role } }: FindingState, name: string, byReview: readonly string[]): string {
  if (level === 'error') return `\`/override ${name} <reason>\``;
  if (role === 'dpo') return `\`/sign-off ${name} <reason>\``;
  return `${role !== null && byReview.includes(role) ? 'an approving review, or ' : ''}\`/sign-off ${name}\``;
}

/** The command that signs a finding again, for the reason that was given before. @param name as short as can be told apart */
export const howToSignAgain = ({ finding: { level } }: FindingState, name: string, { pullRequest }: Earlier): string =>
  `/${level === 'error' ? 'override' : 'sign-off'} ${name} as on #${pullRequest}`;

/** Who signed an identical finding before. */
export const explainOffer = ({ by, pullRequest, at }: Earlier): string =>
  `${who(by)} signed off an identical finding on #${pullRequest} (${day(at)}); it does not count here until it is signed again.`;

/** What became of a finding. */
export function explainState({ finding, state, signatures, glass, doubts, offered }: FindingState): string {
  const passed = glass ? [`Not signed off: ${who(glass.by)} broke the glass (“${glass.reason}”), to be signed by ${glass.deadline}.`] : [];
  const has = signatures.length > 0 ? [`${sentence(signatures.map(signed).join('; '))}.`] : [];
  switch (state.kind) {
    case 'signed':
      return has.join(' ');
    case 'rejected':
    case 'withdrawn': {
      const said = state.reason === '' ? '' : ` (“${state.reason}”)`;
      const what = state.kind === 'rejected' ? 'Rejected' : 'Sign-off withdrawn';
      return [
        ...passed,
        `${what} by ${who(state.by)} on ${day(state.act.at)}${said}. A newer command by someone who may sign lifts it.`,
      ].join(' ');
    }
    case 'void':
      return [...passed, `The sign-off by ${who(state.act.by)} is void: ${explainReason(state.cause)}.`].join(' ');
    case 'moved': {
      const were = state.signatures.map(({ by, commit }) => `${who(by)} (at ${short(commit)})`).join(', ');
      return [...passed, `The sign-off by ${were} is void. Since then: ${state.moved.join('; ')}.`].join(' ');
    }
    case 'unreadable':
      return [...passed, `It cannot be read who holds the role ${state.role}: ${state.missing} is missing.`].join(' ');
    case 'open': {
      const independent = state.independent ? [...doubts.map(explainDoubt), 'A reviewer who is named independent has to sign.'] : [];
      const before = offered ? [explainOffer(offered)] : [];
      const people = state.people === 1 ? 'one person' : `${state.people} people`;
      return [...passed, ...has, `Waits for ${people} of the role ${finding.role}.`, ...independent, ...before].join(' ');
    }
  }
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What to answer to an act that does not count, once for each reason; none for outsiders. */
export function answersTo({ act, refused, answer }: ActOutcome): string[] {
  if (!answer) return [];
  return [...new Set(refused.map(({ why }) => `${deed(act)} by ${who(act.by)} on ${day(act.at)} does not count: ${explainReason(why)}.`))];
}

/** An act as whoever made it would know it again. */
function deed({ review, body }: Act): string {
  if (review === 'approved') return 'The approving review';
  const line =
    body
      .split(/[\r\n]+/)
      .find((one) => one.trim() !== '')
      ?.trim() ?? '';
  const said = line.replaceAll('`', '').slice(0, longestQuote);
  return said === '' ? 'What was done' : `\`${said}\``;
}

/** Most characters of a comment that are quoted to tell it from others. */
const longestQuote = 60;

/** The verdict in a sentence. */
export function explainVerdict({ verdict, findings }: Gate): string {
  const unsigned = findings.filter(({ state }) => state.kind !== 'signed').length;
  const [first] = findings.flatMap(({ glass }) => glass ?? []);
  if (verdict === 'green') return findings.length === 0 ? 'Nothing waits for a sign-off.' : 'Everything is signed off.';
  const left = `${unsigned} of ${findings.length} not signed off`;
  return verdict === 'break-glass' && first ? `${left}: ${who(first.by)} broke the glass, to be signed by ${first.deadline}.` : `${left}.`;
}
