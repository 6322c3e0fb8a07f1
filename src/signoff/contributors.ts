/** Who had a hand in a finding: everyone since its cause appeared. They may not sign it off. */
import type { Account, Asked, Commit, Contributor, PullRequest } from './model.ts';

export type Part = Contributor['part'] | 'opener';

/** How someone contributed; without a commit: by opening the pull request. */
export interface Contribution {
  readonly part: Part;
  readonly commit: string | undefined;
}

/** Why it cannot be known who contributed. */
export type Doubt =
  | { readonly kind: 'pushers-unreadable' }
  | { readonly kind: 'no-account'; readonly commit: string; readonly part: Part }
  | { readonly kind: 'requester-unknown'; readonly commit: string; readonly bot: Account };

export interface Contributions {
  readonly people: ReadonlyMap<number, Contribution>;
  readonly doubts: readonly Doubt[];
}

/** @param notAuthors who answered that a trailer names them for nothing */
export function contributionsTo({ before }: Pick<Asked, 'before'>, pull: PullRequest, notAuthors: ReadonlySet<number>): Contributions {
  const people = new Map<number, Contribution>();
  const doubts: Doubt[] = pull.pushers === 'unreadable' ? [{ kind: 'pushers-unreadable' }] : [];
  const add = (account: Account, part: Part, commit?: string) => people.has(account.id) || people.set(account.id, { part, commit });
  for (const account of [pull.opener, ...(pull.alsoOpenedBy ?? [])]) if (account) add(account, 'opener');
  for (const commit of pull.commits) {
    if (before?.has(commit.id)) continue;
    for (const { account, part, bot } of commit.contributors) {
      if (isExempt(commit, part)) continue;
      if (bot) doubts.push({ kind: 'requester-unknown', commit: commit.id, bot });
      else if (!account) doubts.push({ kind: 'no-account', commit: commit.id, part });
      else if (part !== 'co-author' || !notAuthors.has(account.id)) add(account, part, commit.id);
    }
  }
  return { people, doubts };
}

/** Whether a part in a commit makes nobody an author. */
export const isExempt = ({ kind }: Commit, part: Part) => kind === 'update-branch' || (kind === 'suggestion' && part === 'co-author');

/** Whether a trailer names someone, so that they have something to answer. */
export const isNamedByTrailer = ({ commits }: PullRequest, id: number): boolean =>
  commits.some(({ contributors }) => contributors.some(({ part, account }) => part === 'co-author' && account?.id === id));
