/**
 * The record: one line of JSON a merge, appended to the `privacy-history` branch. It is the audit trail, and the feed of the
 * dashboard. Lines are never changed: each holds the hash of the one before. The contract is schema/record.schema.json.
 */
import type { Level, Verdict } from '../policy/finding.ts';
import type { RiskStatus } from './status.ts';

/** A release reads its own version and earlier ones; a later one is refused with what to do. */
export const recordVersion = 1;

/** A person (or an app) as the host knows them: ids stay when names change. */
export interface Person {
  readonly id: number;
  readonly login: string;
}

export interface Team {
  readonly id: number;
  /** `organisation/slug` */
  readonly slug: string;
}

/**
 * What somebody did: an approving review, a command, or a review that asks for changes. `comment` is what the tool answered but
 * could not read as any of these.
 */
export const actKinds = [
  'approve',
  'request-changes',
  'sign-off',
  'override',
  'reject',
  'withdraw',
  'not-author',
  'break-glass',
  'comment',
] as const;
export type ActKind = (typeof actKinds)[number];

export interface Act {
  readonly kind: ActKind;
  /** Id of the review or comment at the host. */
  readonly id: number;
  readonly url: string;
  /** Time, ISO 8601 in UTC. */
  readonly at: string;
  readonly by: Person;
  /** The role it was done in; absent where they had none. */
  readonly role?: string;
  /** The team that gave them the role; absent for a person named one by one. */
  readonly team?: Team;
  /** The commit of the configuration that gave them the role. */
  readonly authority?: string;
  /** The head that was published when they acted. */
  readonly head: string;
  /** Word for word. */
  readonly text: string;
  readonly counted: boolean;
  /** Why it did not count, or no longer does. */
  readonly why?: string;
  /** Fingerprints that it is about. */
  readonly findings: readonly string[];
  /** `break-glass`: the last day to sign (YYYY-MM-DD). */
  readonly deadline?: string;
}

/** Where a finding stood when it was merged. */
export const findingStates = ['open', 'signed', 'overridden', 'rejected', 'accepted', 'vetted', 'existing', 'not-asked'] as const;
export type FindingState = (typeof findingStates)[number];

export interface RecordedFinding {
  readonly rule: string;
  readonly level: Level;
  readonly role: string | null;
  readonly declaration: string;
  readonly at: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly side: 'head' | 'base';
  readonly message: string;
  readonly fingerprint: string;
  /** In clear: what the decision rested on. */
  readonly evidence: {
    readonly witnesses: readonly string[];
    readonly values: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  };
  readonly existing: boolean;
  /** Last day of the acceptance that covers it. */
  readonly accepted?: string;
  readonly state: FindingState;
}

/** What judged: a version people know, and a digest that cannot lie. */
export interface Judge {
  readonly version: string;
  /** SHA-256, hex. */
  readonly digest: string;
}

export interface HistoryRecord {
  readonly version: typeof recordVersion;
  /** Counts from 1 in a repository. */
  readonly sequence: number;
  /** SHA-256 (hex) of the line before, its line break left out; null in the first. */
  readonly previous: string | null;
  /**
   * `merge`: written when it happened. `reconciled`: by a sweep that found a commit without a record. `signed-later`: of a merge that has its record,
   * the findings that people have signed since, or taken back, and what they did.
   */
  readonly kind: 'merge' | 'reconciled' | 'signed-later';
  /** When it was written, ISO 8601 in UTC. */
  readonly writtenAt: string;
  readonly repository: { readonly id: number; readonly owner: string; readonly name: string };
  /** The default branch. */
  readonly branch: string;
  /** Null: the commit came past any pull request. */
  readonly pull: { readonly number: number; readonly url: string; readonly author: Person } | null;
  /** `head` is null for a push past any pull request; `merge` is the commit on the branch. */
  readonly commits: { readonly base: string; readonly head: string | null; readonly merge: string };
  /** Every file of every declaration, with its blob id; `root`: the declaration that it belongs to. */
  readonly declarations: readonly { readonly root: string; readonly path: string; readonly blob: string }[];
  readonly tool: Judge;
  readonly policies: Judge;
  /** Null: the repository has none. */
  readonly configuration: { readonly path: string; readonly commit: string; readonly digest: string } | null;
  /** The catalogue of vetted recipients; null: the organisation keeps none. */
  readonly catalogue: { readonly source: string; readonly digest: string } | null;
  /** The day whose law and deadlines counted (YYYY-MM-DD). */
  readonly asOf: string;
  readonly verdict: Verdict;
  /** Why it could not be judged, or not by the repository's own rules; absent: it could. */
  readonly errors?: readonly { readonly file: string; readonly line: number; readonly message: string }[];
  readonly findings: readonly RecordedFinding[];
  readonly acts: readonly Act[];
  /** Who merged (or pushed), when, and whether although the check could not have been green. */
  readonly merged: { readonly by: Person; readonly at: string; readonly pastRules: boolean };
  /** The repository after this merge. */
  readonly risk: { readonly status: RiskStatus; readonly errors: number; readonly waiting: number; readonly accepted: number };
}
