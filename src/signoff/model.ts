/**
 * What deciding about sign-offs needs to know of a pull request, in terms of no platform. Whoever fills this in reads it from the platform's own
 * attribution (numeric account ids, times that the platform set), never from what a comment says about itself. Times are ISO 8601 in UTC.
 */
import type { Change } from '../changes/change.ts';
import type { Finding, Role } from '../policy/finding.ts';

export interface Account {
  /** The platform's numeric id: it survives renames and is never given twice. */
  readonly id: number;
  /** For people to read; nothing is decided by it. */
  readonly login: string;
  readonly kind: 'user' | 'bot' | 'app';
}

/** What a sign-off is kept by. */
export interface FindingKey {
  /** Path of the root file in the base where a rename was followed; its own path otherwise. */
  readonly root: string;
  readonly fingerprint: string;
}

/** A finding of the head that waits for someone: new, and an error or a sign-off. */
export interface Asked {
  readonly root: string;
  readonly finding: Finding;
  /** Commits that came before its cause: who had a hand in those alone may sign it. Absent: every commit counts. */
  readonly before?: ReadonlySet<string> | undefined;
}

/** One time that the tool had published a set of findings: an entry of its own status history, written after everything else was said. */
export interface Publication {
  readonly at: string;
  /** Account that wrote the status. */
  readonly by: number;
  /** The commit that was judged. */
  readonly commit: string;
  /** The branch that the pull request was to enter. */
  readonly branch: string;
  /** `hashOfSet` of what was published, as the status says it. */
  readonly hash: string;
  /** What it is said to have held, from wherever that is known; believed only when it hashes to `hash`. */
  readonly findings: readonly Published[];
  /** What moved in the declarations between that commit and the head. Only told. */
  readonly changes?: readonly Change[] | undefined;
}

export interface Published extends FindingKey {
  /** The finding as judged at that commit, to say later what moved. Only told: nothing is decided by it. */
  readonly finding?: Finding | undefined;
}

/** A review, a comment or a thread reply, as the platform attributes it. */
export interface Act {
  /** Unique, such as `review 12` or `comment 34`. */
  readonly id: string;
  /** Number of the pull request that it was made on. */
  readonly pullRequest: number;
  /** Absent once the account is gone. */
  readonly by: Account | undefined;
  /** When it was created or submitted. */
  readonly at: string;
  readonly body: string;
  /** What a review said; of one that was dismissed, what it had said (`changes-requested` where that is not known). Absent: no review. */
  readonly review?: 'approved' | 'changes-requested' | 'commented' | undefined;
  /** The commit that a review was made at. */
  readonly commit?: string | undefined;
  /** Came in as an answer to a mail. */
  readonly byMail?: boolean | undefined;
  /** The last edit. */
  readonly edited?: Edit | undefined;
  /** Deleted or dismissed later, where it is still known. */
  readonly removed?: { readonly how: 'deleted' | 'dismissed'; readonly at: string } | undefined;
}

export interface Edit {
  readonly at: string;
  readonly by: Account | undefined;
  /** Every text that stood there before; absent where the platform does not tell. */
  readonly earlier?: readonly string[] | undefined;
}

/** A comment that was deleted: the timeline says that, not what it said. */
export interface Deletion {
  readonly at: string;
  /** Account whose comment it was; absent when that is not known. */
  readonly author: number | undefined;
}

/** A commit of the pull request. */
export interface Commit {
  readonly id: string;
  /**
   * suggestion: the platform made it from a reviewer's suggestion, which makes its co-authors no authors · update-branch: the platform merged the
   * base into the branch, with nothing else in it, which disqualifies nobody. Only where the platform vouches for it.
   */
  readonly kind: 'written' | 'suggestion' | 'update-branch';
  readonly contributors: readonly Contributor[];
}

export interface Contributor {
  /** Absent where no account can be found. */
  readonly account: Account | undefined;
  /** co-author: named by a trailer alone · requester: asked a bot for the commit */
  readonly part: 'author' | 'committer' | 'co-author' | 'pusher' | 'requester';
  /** The bot that was asked, where the platform does not tell by whom. */
  readonly bot?: Account | undefined;
}

export interface PullRequest {
  readonly number: number;
  readonly head: string;
  /** The branch that it is to enter. */
  readonly branch: string;
  readonly opener: Account | undefined;
  /** Who opened other pull requests of the same commit into the same branch. */
  readonly alsoOpenedBy?: readonly Account[] | undefined;
  readonly asked: readonly Asked[];
  /** Oldest first: within a second their order cannot be told by their times. */
  readonly publications: readonly Publication[];
  readonly acts: readonly Act[];
  readonly deletions: readonly Deletion[];
  /** Oldest first, as the head's history has them. */
  readonly commits: readonly Commit[];
  /** Whether the platform tells who pushed; it does not for forks. */
  readonly pushers: 'known' | 'unreadable';
}

/** The sign-off of a finding on an earlier pull request, as its record has it. Only told: it is no fact that the gate decides by. */
export interface Earlier extends FindingKey {
  readonly pullRequest: number;
  readonly by: Account;
  readonly at: string;
}

/** A team: its active members, or the permission that is missing to read them. */
export interface Team {
  readonly name: string;
  readonly members:
    | { readonly id?: number; readonly active: readonly number[]; readonly pending: readonly number[] }
    | { readonly missing: string; readonly unseen?: boolean };
}

/** People, by id, and teams. */
export interface Holders {
  readonly people: readonly number[];
  readonly teams: readonly Team[];
}

export interface RoleHolders extends Holders {
  /** How many people each level needs; default 1. */
  readonly needs?: { readonly error?: number; readonly 'sign-off'?: number } | undefined;
}

/** Who answers for what, from the base's configuration. */
export interface Responsibilities {
  readonly roles: Readonly<Record<string, RoleHolders>>;
  /** Reviewers who are known never to write the code, asked where it cannot be known who did. */
  readonly independent: Holders;
  /** Roles whose sign-off findings an approving review covers; never the `dpo`. */
  readonly byReview: readonly Role[];
  /** Roles that may break the glass. */
  readonly breakGlass: readonly Role[];
  /** The tool's own account. */
  readonly tool: number;
}
