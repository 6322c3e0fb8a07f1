/** A pull request as GitHub tells it → what deciding about sign-offs needs to know. Everything comes from GitHub's own attribution. */
import type { Reading, Review, Said } from '../../github/reading.ts';
import { parseCommand } from '../../signoff/commands.ts';
import type { Act, Asked, Publication, PullRequest } from '../../signoff/model.ts';
import { commitsOf, type Hands } from './contributors.ts';

/** Whether anyone did anything that could decide: otherwise nothing about people needs to be looked up. @param since ISO 8601 */
export const isDecided = (reading: Reading, since = ''): boolean =>
  actsOf(reading).some(
    ({ at, review, body }) =>
      !(Date.parse(at) < Date.parse(since)) &&
      (review === 'approved' || review === 'changes-requested' || parseCommand(body) !== undefined),
  );

export function factsOf(reading: Reading, asked: readonly Asked[], publications: readonly Publication[], hands: Hands): PullRequest {
  return {
    number: reading.number,
    head: reading.head,
    branch: reading.baseBranch,
    opener: reading.opener,
    asked,
    publications,
    acts: actsOf(reading),
    deletions: reading.deletions,
    commits: commitsOf(reading, hands),
    pushers: hands.pushes === 'unreadable' ? 'unreadable' : 'known',
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
