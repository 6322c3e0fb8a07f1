/** What the stand-in remembers. Answers are made from it; tests and the demo read it. */
export interface User {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot';
}

export type Permission = 'contents' | 'pull_requests' | 'statuses';

/** A token, whose it is and what it may do. */
export interface Token {
  readonly user: User;
  readonly may: Readonly<Partial<Record<Permission, 'read' | 'write'>>>;
}

export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly author: User;
  /** Branches of the repository; `base` can be changed, as people do. */
  base: string;
  readonly head: string;
}

export interface Comment {
  readonly id: number;
  readonly user: User;
  body: string;
  readonly created: string;
  updated: string;
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
}

export interface Review {
  readonly id: number;
  readonly pull: number;
  readonly user: User;
  readonly body: string;
  readonly state: 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED';
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

export class State {
  readonly pulls: PullRequest[] = [];
  readonly issueComments: IssueComment[] = [];
  readonly reviewComments: ReviewComment[] = [];
  readonly reviews: Review[] = [];
  readonly statuses: Status[] = [];
  #last = 1000;

  id(): number {
    return ++this.#last;
  }

  /** Each act happens a second after the one before it. */
  now(): string {
    return new Date(Date.UTC(2026, 10, 2, 9) + this.id() * 1000).toISOString().replace('.000', '');
  }
}
