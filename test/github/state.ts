/** What the stand-in remembers. Answers are made from it; tests and the demo read it. */
export interface User {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot' | 'Organization';
}

export type Permission = 'metadata' | 'actions' | 'contents' | 'pull_requests' | 'statuses' | 'issues' | 'members' | 'administration';

/** A token, whose it is and what it may do. */
export interface Token {
  readonly user: User;
  readonly may: Readonly<Partial<Record<Permission, 'read' | 'write'>>>;
  /** Private repositories that it sees, as `owner/name`, beside the one that is judged. */
  readonly sees?: readonly string[];
}

export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly author: User;
  /** Branches; `base` can be changed, as people do. */
  base: string;
  readonly head: string;
  /** Owner of the fork that the head is in. Its branches lie in the same git repository, as in GitHub's network of forks. */
  readonly fork?: string | undefined;
  draft: boolean;
  state: 'OPEN' | 'CLOSED' | 'MERGED';
  /** How it ended: its branches may go on or go away, and this stays. */
  merged?: Merged;
  readonly requested: Requested[];
}

export interface Merged {
  /** The last commit that it became on its base. */
  readonly commit: string;
  readonly by: User;
  readonly at: string;
  readonly head: string;
  /** The tip of the base before. */
  readonly base: string;
}

/** Someone who was asked for a review: a person, or a team by its slug. */
export type Requested = { readonly user: User } | { readonly team: string };

export interface Comment {
  readonly id: number;
  /** Gone when the account is. */
  user: User | undefined;
  body: string;
  readonly created: string;
  updated: string;
  /** By whom it was last edited, and when. */
  edited?: { readonly at: string; readonly by: User };
  minimised?: boolean;
  readonly byMail?: boolean;
}

export interface IssueComment extends Comment {
  readonly issue: number;
}

export interface ReviewComment extends Comment {
  readonly pull: number;
  readonly review: number;
  readonly path: string;
  readonly side: 'LEFT' | 'RIGHT';
  /** As it was written, in `commit`. */
  readonly line: number;
  readonly commit: string;
  /** The line's text in the diff, with its sign. */
  readonly hunk: string;
  /** The comment that it answers. */
  readonly replyTo?: number;
}

export interface Review extends Comment {
  readonly pull: number;
  state: 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED';
  readonly commit: string;
}

export interface Status {
  readonly id: number;
  readonly sha: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly context: string;
  readonly description: string | null;
  readonly target_url: string | null;
  readonly creator: User;
  readonly created: string;
}

/** What the timeline of a pull request tells besides comments and reviews. */
export type TimelineEvent = { readonly pull: number; readonly created: string } & (
  | { readonly type: 'CommentDeletedEvent'; readonly by: User; readonly author: User | undefined }
  | { readonly type: 'ReviewDismissedEvent'; readonly review: number; readonly before: Review['state'] }
  | { readonly type: 'ReviewRequestedEvent'; readonly requested: Requested }
  | { readonly type: 'BaseRefChangedEvent'; readonly from: string; readonly to: string }
  | { readonly type: 'copilot_work_started'; readonly actor: User }
);

export interface Push {
  readonly branch: string;
  readonly actor: User;
  readonly before: string;
  readonly after: string;
  readonly created: string;
  readonly type: 'push' | 'force_push' | 'branch_creation' | 'branch_deletion' | 'pr_merge';
}

export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly author: User;
  readonly created: string;
}

export interface Team {
  readonly id: number;
  readonly members: User[];
  readonly pending: User[];
  readonly children: readonly string[];
}

export class State {
  readonly pulls: PullRequest[] = [];
  readonly issues: Issue[] = [];
  readonly issueComments: IssueComment[] = [];
  readonly reviewComments: ReviewComment[] = [];
  readonly reviews: Review[] = [];
  readonly statuses: Status[] = [];
  readonly timeline: TimelineEvent[] = [];
  readonly pushes: Push[] = [];
  /** By slug. */
  readonly teams = new Map<string, Team>();
  /** Who is known by which e-mail address, in lower case. */
  readonly emails = new Map<string, User>();
  /** Commits that GitHub made itself, on its site. */
  readonly web = new Set<string>();
  #last = 1000;

  id(): number {
    return ++this.#last;
  }

  /** Each act happens a second after the one before it. */
  now(): string {
    return new Date(Date.UTC(2026, 10, 2, 9) + this.id() * 1000).toISOString().replace('.000', '');
  }
}
