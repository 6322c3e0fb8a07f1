/** A pull request as GitHub tells it → what deciding about sign-offs needs to know. Everything comes from GitHub's own attribution. */
import type { Push } from '../github/people.ts';
import type { ReadCommit, Reading, Review, Said } from '../github/reading.ts';
import { parseCommand } from '../signoff/commands.ts';
import type { Act, Asked, Commit, Contributor, Publication, PullRequest } from '../signoff/model.ts';

/** Whether anyone did anything that could decide: otherwise nothing about people needs to be looked up. */
export const isDecided = (reading: Reading): boolean =>
  actsOf(reading).some(({ review, body }) => review === 'approved' || review === 'changes-requested' || parseCommand(body) !== undefined);

export function factsOf(
  reading: Reading,
  asked: readonly Asked[],
  publications: readonly Publication[],
  pushes: readonly Push[] | 'unreadable',
  plainMerges: ReadonlySet<string>,
): PullRequest {
  return {
    number: reading.number,
    head: reading.head,
    branch: reading.baseBranch,
    opener: reading.opener,
    asked,
    publications,
    acts: actsOf(reading),
    deletions: reading.deletions,
    commits: commitsOf(reading, pushes === 'unreadable' ? [] : pushes, plainMerges),
    pushers: pushes === 'unreadable' ? 'unreadable' : 'known',
  };
}

/** Reviews, comments and answers of everyone but the tool. */
export function actsOf(reading: Reading): Act[] {
  const { number, self } = reading;
  const common = ({ by, at, body, byMail, edited }: Said | Review) => ({ pullRequest: number, by, at, body, byMail, edited });
  const comments = reading.comments.map((one): Act => ({ id: `comment ${one.id}`, ...common(one) }));
  const replies = reading.threads.flatMap((thread) => thread.comments).map((one): Act => ({ id: `reply ${one.id}`, ...common(one) }));
  const reviews = reading.reviews.map((one): Act => {
    const { state, dismissed, commit } = one;
    // Of a dismissed review whose first state is not known, the safer one is taken.
    const said = state === 'DISMISSED' ? (dismissed?.before ?? 'CHANGES_REQUESTED') : state;
    return {
      id: `review ${one.id}`,
      ...common(one),
      review: said === 'APPROVED' ? 'approved' : said === 'COMMENTED' ? 'commented' : 'changes-requested',
      commit,
      ...(state === 'DISMISSED' ? { removed: { how: 'dismissed' as const, at: dismissed?.at ?? one.at } } : {}),
    };
  });
  return [...comments, ...replies, ...reviews].filter(({ by }) => by?.id !== self.id);
}

function commitsOf(reading: Reading, pushes: readonly Push[], plainMerges: ReadonlySet<string>): Commit[] {
  const ids = new Set(reading.commits.map(({ id }) => id));
  const commits = reading.commits.map((commit): Commit => {
    const kind = kindOf(commit, ids, plainMerges);
    const [author, ...others] = commit.authors;
    const contributors: Contributor[] = [
      { account: author, part: 'author' },
      ...others.map((account): Contributor => ({ account, part: 'co-author' })),
      // What GitHub made and signed in someone's name has nobody else behind it.
      ...(commit.web ? [] : [{ account: commit.committer, part: 'committer' as const }]),
      ...pushes.filter(({ after }) => after === commit.id).map(({ by }): Contributor => ({ account: by, part: 'pusher' })),
    ];
    return { id: commit.id, kind, contributors };
  });
  const untold: Contributor[] = reading.allCommits ? [] : [{ account: undefined, part: 'author' }];
  const last = commits.at(-1) ?? { id: reading.head, kind: 'written', contributors: [] };
  // Pushes of what is no longer there brought the branch to where it is all the same.
  const gone = pushes.filter(({ after }) => !ids.has(after)).map(({ by }): Contributor => ({ account: by, part: 'pusher' }));
  return [...commits.slice(0, -1), { ...last, contributors: [...last.contributors, ...gone, ...untold] }];
}

/**
 * A merge that GitHub made of what lies outside of the pull request, and a commit that it made of a suggestion. Naming a co-author in a commit
 * made on the site exempts nobody who could not have been left out as well.
 */
function kindOf({ id, web, parents, authors }: ReadCommit, ids: ReadonlySet<string>, plainMerges: ReadonlySet<string>): Commit['kind'] {
  const [, merged] = parents;
  if (merged !== undefined) return plainMerges.has(id) && !ids.has(merged) ? 'update-branch' : 'written';
  return web && authors.length > 1 ? 'suggestion' : 'written';
}
