/** The risk status of a repository: the one place that decides it, and the words that explain it. */
import type { Acceptance, CollectedRepository, FlaggedPull, StandingFinding } from './model.ts';

/** The gravest first; where several apply, the first counts. */
export const riskStatuses = ['failed-to-collect', 'stale', 'failing', 'unreadable', 'undeclared', 'waiting', 'accepted', 'clear'] as const;
export type RiskStatus = (typeof riskStatuses)[number];

/** Days after which what was collected says nothing any more. */
export const staleAfterDays = 7;

export const statusMeaning: Readonly<Record<RiskStatus, { readonly label: string; readonly means: string }>> = {
  'failed-to-collect': {
    label: 'Failed to collect',
    means: 'The last collection could not read this repository. What is shown is from before, and proves nothing about today.',
  },
  stale: {
    label: 'Stale',
    means: `Nobody has made sure for more than ${staleAfterDays} days that this is how things stand.`,
  },
  failing: {
    label: 'Failing',
    means:
      'The default branch has an error that nobody has accepted, or something was merged without the sign-off it needed (a gap or a contradiction in the records, and a broken glass that nobody has signed since, count).',
  },
  unreadable: {
    label: 'Unreadable',
    means:
      'There is a declaration that cannot be read, or folders that may hold one were not looked into yet: not all is known about its risks.',
  },
  undeclared: { label: 'Undeclared', means: 'There is no declaration. The repository may hold no personal data; nobody has said so.' },
  waiting: {
    label: 'Waiting',
    means:
      'Somebody has to look: an open pull request has flagged changes, an acceptance has expired, or the default branch has a risk that needs sign-off and never had one.',
  },
  accepted: { label: 'Accepted', means: 'Every risk that is left was accepted by an accountable person, until a date.' },
  clear: { label: 'Clear', means: 'Declared, read, up to date; no error, nothing open, nothing merely accepted.' },
};

export interface Risk {
  readonly status: RiskStatus;
  /** Why, and what else there is: one sentence each, the gravest first. */
  readonly reasons: readonly string[];
  /** Errors on the default branch that nobody has accepted, and merges without sign-off. */
  readonly errors: number;
  /** Pull requests, expired acceptances and risks that wait for somebody. */
  readonly waiting: number;
  /** Risks accepted until a day that has not passed. */
  readonly accepted: number;
}

type Judged = Pick<
  CollectedRepository,
  'collectedAt' | 'declarations' | 'findings' | 'accepted' | 'pulls' | 'gaps' | 'errors' | 'unlooked'
>;

/** @param asOf the day on which it is judged (YYYY-MM-DD): acceptances hold through their last day */
export function riskOf(repository: Judged, asOf: string): Risk {
  const { findings, gaps, pulls, unlooked } = repository;
  const isDeclared = repository.declarations.length > 0;
  const accepted = repository.accepted.filter(({ until }) => until >= asOf);
  const expired = repository.accepted.filter(({ until }) => until < asOf);
  const uncovered = findings.filter((finding) => !covered(finding, accepted));
  const errors = uncovered.filter(({ level }) => level === 'error').length;
  const unsigned = uncovered.filter(({ level, signed }) => level === 'sign-off' && signed === undefined);
  // An acceptance that expired counts once: as itself, not again as the risk that is back.
  const back = unsigned.filter((finding) => !covered(finding, expired)).length;
  const flagged = pulls.filter(isFlagged).length;

  const reasons: [RiskStatus, number, (count: number) => string][] = [
    ['failed-to-collect', repository.errors.filter(({ stage }) => stage === 'collect').length, () => 'the last collection failed'],
    ['stale', isStale(repository.collectedAt, asOf) ? 1 : 0, () => `last collected on ${repository.collectedAt.slice(0, 10)}`],
    ['failing', errors, (n) => some(n, 'error on the default branch', 'errors on the default branch')],
    ['failing', gaps.length, (n) => some(n, 'merge without sign-off', 'merges without sign-off')],
    ['unreadable', repository.errors.filter(({ stage }) => stage === 'declaration').length, () => 'a declaration cannot be read'],
    [
      isDeclared ? 'unreadable' : 'undeclared',
      unlooked?.folders ?? 0,
      (n) => `${some(n, 'folder was', 'folders were')} not looked into yet (${unlooked?.first})`,
    ],
    [
      'undeclared',
      repository.declarations.length === 0 && !unreadable(repository) ? 1 : 0,
      () => (unlooked ? 'no declaration found' : 'no declaration'),
    ],
    ['waiting', flagged, (n) => some(n, 'open flagged pull request', 'open flagged pull requests')],
    ['waiting', expired.length, (n) => some(n, 'acceptance has expired', 'acceptances have expired')],
    ['waiting', back, (n) => some(n, 'risk was never signed off', 'risks were never signed off')],
    ['accepted', accepted.length, (n) => some(n, 'risk is accepted until a date', 'risks are accepted until a date')],
  ];
  const apply = reasons.filter(([, count]) => count > 0).sort((a, b) => riskStatuses.indexOf(a[0]) - riskStatuses.indexOf(b[0]));
  return {
    status: apply[0]?.[0] ?? 'clear',
    reasons: apply.map(([, count, say]) => say(count)),
    errors: errors + gaps.length,
    waiting: flagged + expired.length + back,
    accepted: accepted.length,
  };
}

/** Collected so long ago that it says nothing about this day. */
export function isStale(collectedAt: string, asOf: string): boolean {
  const days = (Date.parse(asOf) - Date.parse(collectedAt.slice(0, 10))) / 86_400_000;
  // A time that cannot be read is no proof of freshness.
  return !(days <= staleAfterDays);
}

export const isFlagged = ({ waits }: FlaggedPull): boolean => waits.some(({ findings }) => findings.length > 0);

const unreadable = ({ errors }: Judged): boolean => errors.some(({ stage }) => stage === 'declaration');

/** Whether one of these acceptances is for this finding. */
export const covered = (finding: StandingFinding, acceptances: readonly Acceptance[]): boolean =>
  acceptances.some(({ rule, at, fingerprint }) => fingerprint === finding.fingerprint && rule === finding.rule && at === finding.at);

const some = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);
