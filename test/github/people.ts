/** What people do on the stand-in's site: comment, review, edit, delete, push. Each leaves what GitHub keeps of it. */
import type { GitHub } from './github.ts';
import { mergedAs } from './history-answers.ts';
import type { IssueComment, PullRequest, Review, ReviewComment, User } from './state.ts';
import type { Identities, WorkingCopy, Files as WorkingFiles } from './working-copy.ts';

export function comment({ state }: GitHub, pull: PullRequest, user: User, body: string, byMail = false): IssueComment {
  const now = state.now();
  const made: IssueComment = { id: state.id(), issue: pull.number, user, body, created: now, updated: now, byMail };
  state.issueComments.push(made);
  return made;
}

/** Answers a comment under a line. */
export function reply({ state }: GitHub, to: ReviewComment, user: User, body: string): ReviewComment {
  const now = state.now();
  const { pull, path, side, line, commit, hunk } = to;
  const review: Review = { id: state.id(), pull, user, body: '', state: 'COMMENTED', commit, created: now, updated: now };
  state.reviews.push(review);
  const made = {
    id: state.id(),
    pull,
    path,
    side,
    line,
    commit,
    hunk,
    review: review.id,
    user,
    body,
    created: now,
    updated: now,
    replyTo: to.id,
  };
  state.reviewComments.push(made);
  return made;
}

/** @throws as GitHub refuses: nobody approves their own pull request */
export async function review(github: GitHub, pull: PullRequest, user: User, what: Review['state'], body = ''): Promise<Review> {
  if (what !== 'COMMENTED' && user.id === pull.author.id) throw new Error('Can not approve your own pull request');
  const now = github.state.now();
  const commit = (await github.git.commitOf(pull.head)) ?? '';
  const made: Review = { id: github.state.id(), pull: pull.number, user, body, state: what, commit, created: now, updated: now };
  github.state.reviews.push(made);
  // Who answers is not asked any longer.
  const asked = pull.requested.findIndex((one) => 'user' in one && one.user.id === user.id);
  if (asked >= 0) pull.requested.splice(asked, 1);
  return made;
}

export const approve = (github: GitHub, pull: PullRequest, user: User) => review(github, pull, user, 'APPROVED');

export function edit({ state }: GitHub, what: IssueComment | ReviewComment | Review, by: User, body: string): void {
  const at = state.now();
  Object.assign(what, { body, updated: at, edited: { at, by } });
}

export function remove({ state }: GitHub, what: IssueComment | ReviewComment, by: User): void {
  const list: (IssueComment | ReviewComment)[] = 'issue' in what ? state.issueComments : state.reviewComments;
  list.splice(list.indexOf(what), 1);
  const pull = 'issue' in what ? what.issue : what.pull;
  state.timeline.push({ type: 'CommentDeletedEvent', pull, by, author: what.user, created: state.now() });
}

export function dismiss({ state }: GitHub, what: Review): void {
  state.timeline.push({ type: 'ReviewDismissedEvent', pull: what.pull, review: what.id, before: what.state, created: state.now() });
  what.state = 'DISMISSED';
}

export function changeBase({ state }: GitHub, pull: PullRequest, to: string): void {
  state.timeline.push({ type: 'BaseRefChangedEvent', pull: pull.number, from: pull.base, to, created: state.now() });
  pull.base = to;
}

/** Pushes a commit as someone. @returns its id */
export async function push(
  github: GitHub,
  copy: WorkingCopy,
  user: User,
  branch: string,
  files: WorkingFiles,
  identities: Identities = {},
): Promise<string> {
  await settlePushes(github, branch);
  const before = (await github.git.commitOf(branch)) ?? '0'.repeat(40);
  const after = copy.commit(branch, files, `Change by ${user.login}`, undefined, {
    author: user.login,
    committer: user.login,
    ...identities,
  });
  record(github, user, branch, before, after);
  return after;
}

/** Notes a push that git already has. */
export function record(github: GitHub, actor: User, branch: string, before: string, after: string): void {
  const type = /^0+$/.test(before) ? 'branch_creation' : 'push';
  github.state.pushes.push({ branch, actor, before, after, created: github.state.now(), type });
}

/** The branch of a pull request was created by its author, unless something else is known. */
export async function settlePushes(github: GitHub, branch: string): Promise<void> {
  if (github.state.pushes.some((one) => one.branch === branch)) return;
  const pull = github.state.pulls.find((one) => one.head === branch);
  const after = await github.git.commitOf(branch);
  if (pull && after) record(github, pull.author, branch, '0'.repeat(40), after);
}

/** The "Update branch" button: GitHub merges the base into the head, in the name of who pressed it. */
export async function updateBranch(github: GitHub, copy: WorkingCopy, pull: PullRequest, user: User): Promise<string> {
  await settlePushes(github, pull.head);
  const before = (await github.git.commitOf(pull.head)) ?? '';
  const after = copy.merge(pull.head, pull.base, { author: user.login, committer: 'GitHub' });
  github.state.web.add(after);
  record(github, user, pull.head, before, after);
  return after;
}

/** Merges a pull request into its base, as one of the site's three buttons does. @returns the tip of the base then */
export async function merge(
  github: GitHub,
  copy: WorkingCopy,
  pull: PullRequest,
  user: User,
  how: 'merge' | 'squash' | 'rebase' = 'merge',
): Promise<string> {
  await settlePushes(github, pull.head);
  const before = (await github.git.commitOf(pull.base)) ?? '';
  const after = copy[how](pull.base, pull.head, { author: user.login, committer: 'GitHub' });
  for (const commit of await github.git.between(before, after)) if (how !== 'merge' || commit === after) github.state.web.add(commit);
  mergedAs(github, pull, after, user, before);
  github.state.pushes.push({ branch: pull.base, actor: user, before, after, created: github.state.now(), type: 'pr_merge' });
  return after;
}

/** Takes a branch away, as GitHub can do by itself after a merge. */
export async function deleteBranch(github: GitHub, branch: string, actor: User): Promise<void> {
  await settlePushes(github, branch);
  const before = (await github.git.commitOf(branch)) ?? '';
  await github.git.git('update-ref', '-d', `refs/heads/${branch}`);
  const after = '0'.repeat(40);
  github.state.pushes.push({ branch, actor, before, after, created: github.state.now(), type: 'branch_deletion' });
}
