/** Everything about a pull request that a decision rests on and that changes from run to run, as GitHub tells it now. */
import { askGraphql, type Client, GitHubFailure } from './client.ts';
import { openPullRequests } from './pull-request.ts';
import { pullRequestQuery } from './queries.ts';
import type { Status } from './status.ts';

export interface Account {
  readonly id: number;
  readonly login: string;
  readonly kind: 'user' | 'bot' | 'app';
}

/** Something that was said: a comment, an answer in a thread. */
export interface Said {
  readonly nodeId: string;
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly at: string;
  readonly by: Account | undefined;
  readonly edited: { readonly at: string; readonly by: Account | undefined } | undefined;
  readonly byMail: boolean;
  /** Folded away. */
  readonly minimised: boolean;
}

export interface Review extends Omit<Said, 'url' | 'minimised'> {
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  readonly commit: string | undefined;
  readonly dismissed: { readonly at: string; readonly before: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' } | undefined;
}

export interface Thread {
  /** The line it is about is no longer in the diff. */
  readonly outdated: boolean;
  readonly comments: readonly Said[];
}

export interface ReadCommit {
  readonly id: string;
  readonly tree: string;
  readonly parents: readonly string[];
  /** GitHub itself made and signed it. */
  readonly web: boolean;
  /** The author first, then whom trailers name; `undefined`: no account has the address. */
  readonly authors: readonly (Account | undefined)[];
  readonly committer: Account | undefined;
  readonly statuses: readonly StandingStatus[];
}

export interface StandingStatus extends Status {
  readonly context: string;
  readonly at: string;
  readonly by: Account | undefined;
}

export interface Reading {
  /** The account that the token speaks for. */
  readonly self: Account;
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly baseBranch: string;
  readonly defaultBranch: string;
  /** The tip of the base branch. */
  readonly base: string;
  readonly head: string;
  readonly headBranch: string;
  /** `owner/name`; gone with the fork. */
  readonly headRepository: string | undefined;
  readonly opener: Account | undefined;
  /** Other open pull requests of the same head into the same branch, by number. */
  readonly twins: readonly number[];
  /** Whether GitHub still has to try the merge. */
  readonly mergeable: 'MERGEABLE' | 'CONFLICTING' | 'UNKNOWN';
  readonly testMerge: { readonly id: string; readonly tree: string; readonly parents: readonly string[] } | undefined;
  /** Oldest first. */
  readonly commits: readonly ReadCommit[];
  /** Whether `commits` are all there are. */
  readonly allCommits: boolean;
  readonly comments: readonly Said[];
  readonly reviews: readonly Review[];
  readonly threads: readonly Thread[];
  /** Comments that someone deleted: whose, and when. */
  readonly deletions: readonly { readonly at: string; readonly author: number | undefined }[];
  /** Everyone who was ever asked for a review: logins, and teams as `organisation/slug`. Without a time: the request still stands. */
  readonly requested: readonly { readonly who: string; readonly at: string | undefined }[];
  /** The configuration of the default branch; `too-large` where GitHub gives but a part. */
  readonly configuration: string | undefined | 'too-large';
}

/** @param configuration path of the configuration in the default branch @throws GitHubFailure */
export async function readAll(client: Client, number: number, configuration: string): Promise<Reading> {
  const { owner, repo: name } = client;
  const cursors: Record<string, string | null> = {};
  const lists: Record<string, unknown[]> = { commits: [], comments: [], reviews: [], threads: [], timeline: [] };
  for (;;) {
    const variables = { owner, name, number, configuration: `HEAD:${configuration}`, ...cursors };
    const { viewer, repository } = await askGraphql<Answer>(client, pullRequestQuery, variables);
    const pull = repository?.pullRequest;
    if (!repository || !pull) throw new GitHubFailure(`There is no pull request ${number}, or the token may not see it`, 404);
    const pages = {
      commits: pull.commits,
      comments: pull.comments,
      reviews: pull.reviews,
      threads: pull.reviewThreads,
      timeline: pull.timelineItems,
    };
    let more = false;
    for (const [list, { nodes, pageInfo }] of Object.entries(pages)) {
      lists[list]?.push(...nodes);
      more ||= pageInfo.hasNextPage;
      cursors[list] = pageInfo.endCursor ?? cursors[list] ?? null;
    }
    if (!more) return reading(viewer, repository, pull, lists as unknown as Lists, await twinsOf(client, pull));
  }
}

/** GitHub tells the open pull requests of a commit, unless the default branch has that commit: then all that would enter the branch are looked through. */
async function twinsOf(client: Client, { number, baseRefName, headRefOid, newest }: Pull): Promise<number[]> {
  const { totalCount = 0, nodes = [] } = newest.nodes[0]?.commit.associatedPullRequests ?? {};
  const all =
    nodes.length === totalCount && nodes.some((one) => one.number === number)
      ? nodes
          .filter((one) => one.state === 'OPEN' && one.baseRefName === baseRefName)
          .map((one) => ({ number: one.number, head: one.headRefOid }))
      : await openPullRequests(client, { base: baseRefName });
  return all
    .filter((one) => one.head === headRefOid && one.number !== number)
    .map((one) => one.number)
    .sort((left, right) => left - right);
}

interface Lists {
  readonly commits: readonly { readonly commit: CommitNode }[];
  readonly comments: readonly SaidNode[];
  readonly reviews: readonly ReviewNode[];
  readonly threads: readonly ThreadNode[];
  readonly timeline: readonly TimelineNode[];
}

function reading(viewer: Viewer, repository: Repository, pull: Pull, lists: Lists, twins: readonly number[]): Reading {
  const { configuration: file } = repository;
  const dismissals = new Map(
    lists.timeline.flatMap((one) =>
      one.__typename === 'ReviewDismissedEvent' && one.review
        ? [[one.review.id, { at: one.createdAt, before: one.previousReviewState }] as const]
        : [],
    ),
  );
  const requested = [
    ...pull.reviewRequests.nodes.flatMap((one) => nameOf(one.requestedReviewer).map((who) => ({ who, at: undefined }))),
    ...lists.timeline.flatMap((one) =>
      one.__typename === 'ReviewRequestedEvent' ? nameOf(one.requestedReviewer).map((who) => ({ who, at: one.createdAt })) : [],
    ),
  ];
  return {
    self: { id: idOf(viewer.databaseId, viewer.login), login: viewer.login, kind: 'app' },
    number: pull.number,
    title: pull.title,
    url: pull.url,
    state: pull.state,
    baseBranch: pull.baseRefName,
    defaultBranch: repository.defaultBranchRef?.name ?? pull.baseRefName,
    base: commitId(pull.baseRef?.target?.oid ?? pull.baseRefOid),
    head: commitId(pull.headRefOid),
    headBranch: pull.headRefName,
    headRepository: pull.headRepository?.nameWithOwner,
    opener: account(pull.author),
    twins,
    mergeable: pull.mergeable,
    testMerge: pull.potentialMergeCommit
      ? {
          id: commitId(pull.potentialMergeCommit.oid),
          tree: pull.potentialMergeCommit.tree.oid,
          parents: pull.potentialMergeCommit.parents.nodes.map(({ oid }) => oid),
        }
      : undefined,
    commits: lists.commits.map(({ commit }) => commitOf(commit)),
    allCommits: lists.commits.length === pull.commits.totalCount && lists.commits.length < mostCommits,
    comments: lists.comments.map(saidOf),
    reviews: lists.reviews.filter(({ state }) => state !== 'PENDING').map((one) => reviewOf(one, dismissals.get(one.id))),
    threads: lists.threads.map(({ isOutdated, comments }) => {
      if (comments.totalCount > comments.nodes.length) throw new GitHubFailure('A thread has more answers than GitHub tells at once');
      return { outdated: isOutdated, comments: comments.nodes.map(saidOf) };
    }),
    deletions: lists.timeline.flatMap((one) =>
      one.__typename === 'CommentDeletedEvent' ? [{ at: one.createdAt, author: account(one.deletedCommentAuthor)?.id }] : [],
    ),
    requested,
    configuration: !file ? undefined : file.isTruncated === false && typeof file.text === 'string' ? file.text : 'too-large',
  };
}

/** GitHub lists no more commits of a pull request than this. */
const mostCommits = 250;

/** A status of a commit under a name, as it stands. */
export const standingOf = ({ statuses }: ReadCommit, context: string): StandingStatus | undefined =>
  statuses.find((one) => one.context === context);

function commitOf({ oid, tree, parents, committedViaWeb, signature, authors, committer, status }: CommitNode): ReadCommit {
  const listed = authors.nodes.map(({ user }) => (user ? person(user) : undefined));
  // More co-authors than are told: someone whom no account is found for.
  const untold = authors.totalCount > listed.length ? [undefined] : [];
  return {
    id: commitId(oid),
    tree: tree.oid,
    parents: parents.nodes.map((one) => one.oid),
    web: committedViaWeb && signature?.isValid === true && signature.wasSignedByGitHub,
    authors: [...listed, ...untold],
    committer: committer?.user ? person(committer.user) : undefined,
    statuses: (status?.contexts ?? []).map((one) => ({
      context: one.context,
      state: one.state === 'EXPECTED' ? 'pending' : (one.state.toLowerCase() as Status['state']),
      description: one.description ?? '',
      url: one.targetUrl ?? undefined,
      at: one.createdAt,
      by: account(one.creator),
    })),
  };
}

const saidOf = (one: SaidNode): Said => ({
  nodeId: one.id,
  id: Number(one.fullDatabaseId),
  url: one.url,
  body: one.body,
  at: one.createdAt,
  by: account(one.author),
  edited: one.lastEditedAt ? { at: one.lastEditedAt, by: account(one.editor) } : undefined,
  byMail: one.createdViaEmail,
  minimised: one.isMinimized,
});

function reviewOf(one: ReviewNode, dismissed: Review['dismissed']): Review {
  return {
    nodeId: one.id,
    id: Number(one.fullDatabaseId),
    body: one.body,
    at: one.submittedAt ?? '',
    by: account(one.author),
    edited: one.lastEditedAt ? { at: one.lastEditedAt, by: account(one.editor) } : undefined,
    byMail: one.createdViaEmail,
    state: one.state as Review['state'],
    commit: one.commit?.oid,
    dismissed,
  };
}

const kinds: Readonly<Record<string, Account['kind']>> = { User: 'user', Bot: 'bot' };

/** Everyone but people counts as something that is none. */
function account(node: ActorNode | null | undefined): Account | undefined {
  if (!node || typeof node.databaseId !== 'number') return undefined;
  return { id: node.databaseId, login: node.login, kind: kinds[node.__typename] ?? 'app' };
}

const person = ({ login, databaseId }: UserNode): Account => ({ id: idOf(databaseId, login), login, kind: 'user' });

function nameOf(node: RequestedNode | null): string[] {
  if (!node) return [];
  return 'login' in node ? [node.login] : 'combinedSlug' in node ? [node.combinedSlug] : [];
}

function idOf(id: number | null | undefined, login: string): number {
  if (typeof id === 'number') return id;
  throw new GitHubFailure(`GitHub gave no id for the account ${login}`);
}

function commitId(text: unknown): string {
  if (typeof text === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)) return text;
  throw new GitHubFailure(`GitHub named a commit that is none: ${JSON.stringify(text)}`);
}

// What the query answers.
interface ActorNode {
  readonly __typename: string;
  readonly login: string;
  readonly databaseId?: number | null;
}
interface UserNode {
  readonly login: string;
  readonly databaseId: number | null;
}
type RequestedNode = { readonly login: string } | { readonly combinedSlug: string } | { readonly __typename: string };
interface Connection<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
interface Oid {
  readonly oid: string;
}
interface CommitNode extends Oid {
  readonly tree: Oid;
  readonly parents: { readonly nodes: readonly Oid[] };
  readonly committedViaWeb: boolean;
  readonly signature: { readonly isValid: boolean; readonly wasSignedByGitHub: boolean } | null;
  readonly authors: { readonly totalCount: number; readonly nodes: readonly { readonly user: UserNode | null }[] };
  readonly committer: { readonly user: UserNode | null } | null;
  readonly status: {
    readonly contexts: readonly {
      readonly context: string;
      readonly state: string;
      readonly description: string | null;
      readonly targetUrl: string | null;
      readonly createdAt: string;
      readonly creator: ActorNode | null;
    }[];
  } | null;
}
interface SaidNode {
  readonly id: string;
  readonly fullDatabaseId: string;
  readonly url: string;
  readonly body: string;
  readonly createdAt: string;
  readonly lastEditedAt: string | null;
  readonly createdViaEmail: boolean;
  readonly isMinimized: boolean;
  readonly author: ActorNode | null;
  readonly editor: ActorNode | null;
}
interface ReviewNode extends Omit<SaidNode, 'url' | 'createdAt' | 'isMinimized'> {
  readonly state: string;
  readonly submittedAt: string | null;
  readonly commit: Oid | null;
}
interface ThreadNode {
  readonly isOutdated: boolean;
  readonly comments: { readonly totalCount: number; readonly nodes: readonly SaidNode[] };
}
type TimelineNode =
  | { readonly __typename: 'CommentDeletedEvent'; readonly createdAt: string; readonly deletedCommentAuthor: ActorNode | null }
  | {
      readonly __typename: 'ReviewDismissedEvent';
      readonly createdAt: string;
      readonly previousReviewState: Review['state'];
      readonly review: { readonly id: string } | null;
    }
  | { readonly __typename: 'ReviewRequestedEvent'; readonly createdAt: string; readonly requestedReviewer: RequestedNode | null };
interface Viewer {
  readonly login: string;
  readonly databaseId: number | null;
}
interface TwinNode {
  readonly number: number;
  readonly state: Reading['state'];
  readonly baseRefName: string;
  readonly headRefOid: string;
}
interface Pull {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly state: Reading['state'];
  readonly mergeable: Reading['mergeable'];
  readonly baseRefName: string;
  readonly baseRefOid: string;
  readonly baseRef: { readonly target: Oid | null } | null;
  readonly headRefName: string;
  readonly headRefOid: string;
  readonly headRepository: { readonly nameWithOwner: string } | null;
  readonly author: ActorNode | null;
  readonly potentialMergeCommit: (Oid & { readonly tree: Oid; readonly parents: { readonly nodes: readonly Oid[] } }) | null;
  readonly commits: Connection<unknown>;
  readonly newest: {
    readonly nodes: readonly {
      readonly commit: { readonly associatedPullRequests: { readonly totalCount: number; readonly nodes: readonly TwinNode[] } | null };
    }[];
  };
  readonly comments: Connection<unknown>;
  readonly reviews: Connection<unknown>;
  readonly reviewThreads: Connection<unknown>;
  readonly reviewRequests: { readonly nodes: readonly { readonly requestedReviewer: RequestedNode | null }[] };
  readonly timelineItems: Connection<unknown>;
}
interface Repository {
  readonly defaultBranchRef: { readonly name: string } | null;
  readonly configuration: { readonly text?: string | null; readonly isTruncated?: boolean } | null;
  readonly pullRequest: Pull | null;
}
interface Answer {
  readonly viewer: Viewer;
  readonly repository: Repository | null;
}
