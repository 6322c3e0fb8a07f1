/**
 * What a collection writes and the dashboard reads: `collection.json`, and `repositories.ndjson` with one repository a line, sorted
 * by `owner/name` (lower-case, compared as code units; no reader depends on it). The contract is schema/repository.schema.json.
 * Days are YYYY-MM-DD, times ISO 8601 in UTC, lines count from 1, paths have `/` between folders.
 */
import type { Level } from '../policy/finding.ts';
import type { ActKind } from './record.ts';
import type { RiskStatus } from './status.ts';

export const collectionVersion = 1;

/** `collection.json`: the collection as a whole. */
export interface Collection {
  readonly version: typeof collectionVersion;
  readonly owners: readonly string[];
  /** The address of the host that pages link to: `https://github.com`. */
  readonly host: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly tool: string;
  readonly policies: { readonly version: string; readonly digest: string };
  readonly repositories: number;
  /** When policies changed, oldest first: the marks of the trends. */
  readonly policyChanges: readonly { readonly on: string; readonly version: string }[];
  /** Day of the first collection: of the time before, only the records of merges tell. */
  readonly since?: string | undefined;
  /** What failed beyond single repositories (an owner, a page of the list). */
  readonly failures: readonly { readonly what: string; readonly message: string }[];
}

/** Where something stands in the commit that was scanned. */
export interface Spot {
  readonly file: string;
  readonly line: number;
}

export interface InventoryRecipient extends Spot {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** Where it is established; absent is unknown. */
  readonly country?: string;
  readonly processedIn: readonly string[];
  readonly mechanism?: string;
  /** What reaches it. */
  readonly categories: readonly string[];
}

export interface InventoryTechnology extends Spot {
  readonly id: string;
  readonly kinds: readonly string[];
  readonly purpose: string;
  /** Name of the recipient that provides it. */
  readonly provider?: string;
  readonly consent?: string;
}

export const dpiaConclusions = ['required', 'likely', 'one-criterion', 'not-indicated', 'not-controller'] as const;
export type DpiaConclusion = (typeof dpiaConclusions)[number];

export interface InventoryActivity extends Spot {
  readonly id: string;
  readonly purpose: string;
  readonly lawfulBasis?: string;
  readonly subjects: readonly string[];
  readonly categories: readonly string[];
  readonly screening: {
    readonly conclusion: DpiaConclusion;
    /** Names of the cases, operations and criteria that it rests on. */
    readonly because: readonly string[];
    /** A DPIA that the declaration names, and its date. */
    readonly document?: string;
    readonly date?: string;
    /** Why none is needed, as the declaration says. */
    readonly waived?: string;
  };
}

export interface CollectedDeclaration {
  /** The root file. */
  readonly path: string;
  readonly system: string;
  /** One entry a category, with the first place that declares it. */
  readonly categories: readonly (Spot & { readonly category: string; readonly datasets: readonly string[] })[];
  readonly recipients: readonly InventoryRecipient[];
  readonly technologies: readonly InventoryTechnology[];
  readonly activities: readonly InventoryActivity[];
}

/** What the state rules find on the default branch. */
export interface StandingFinding extends Spot {
  readonly rule: string;
  readonly level: Level;
  readonly role: string | null;
  readonly at: string;
  readonly message: string;
  readonly fingerprint: string;
  /** Day of the merge that brought it, from the records; absent when nothing says. */
  readonly since?: string;
  /** Day of the collection that saw it first: it is there since then at least. */
  readonly seen?: string;
  /** Day on which somebody signed it off, from the records. */
  readonly signed?: string;
}

/** An `accepted` entry of the declaration, or an override from the records. It covers the finding with its fingerprint until the day has passed. */
export interface Acceptance extends Spot {
  readonly rule: string;
  readonly at: string;
  readonly fingerprint: string;
  readonly until: string;
  readonly reason: string;
  /** Login of who signed it; absent when the records do not say. */
  readonly by?: string;
  readonly on?: string;
}

export interface FlaggedPull {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly author: string;
  /** When its oldest open finding was published. */
  readonly since: string;
  /** What is still open, by role. */
  readonly waits: readonly {
    readonly role: string;
    readonly findings: readonly { readonly rule: string; readonly level: Level; readonly at: string }[];
  }[];
}

/** A merge that no sign-off covers, from the records and from what contradicts them. */
export const gapKinds = ['unsigned', 'past-rules', 'break-glass', 'no-record', 'broken-chain', 'contradicted'] as const;
export interface Gap {
  readonly kind: (typeof gapKinds)[number];
  readonly commit: string;
  readonly at: string;
  readonly message: string;
  readonly pull?: number;
  /** Login of who merged, where a record says. */
  readonly by?: string;
}

/** One line of the audit trail. */
export interface TrailEntry {
  readonly kind: ActKind;
  readonly at: string;
  readonly by: string;
  readonly role?: string;
  readonly counted: boolean;
  readonly why?: string;
  readonly text: string;
  readonly pull: number;
  readonly url: string;
  /** Rules of the findings that it was about. */
  readonly rules: readonly string[];
}

/** The status on a day on which it, or a count, changed. It holds until the next point. */
export interface HistoryPoint {
  readonly on: string;
  readonly status: RiskStatus;
  readonly errors: number;
  readonly waiting: number;
  readonly accepted: number;
}

export interface CollectedRepository {
  readonly version: typeof collectionVersion;
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly url: string;
  /** Slugs of the teams that administer or maintain it. */
  readonly teams: readonly string[];
  readonly archived: boolean;
  readonly fork: boolean;
  /** Absent in a repository without commits. */
  readonly defaultBranch?: string;
  /** The commit that was scanned. */
  readonly commit?: string;
  readonly pushedAt?: string;
  /** When the collection last made sure that this is how things stand (seeing that nothing was pushed counts). */
  readonly collectedAt: string;
  /** Folders that may hold a declaration and that were not looked into yet; absent: there are none. */
  readonly unlooked?: { readonly folders: number; readonly first: string } | undefined;
  readonly declarations: readonly CollectedDeclaration[];
  readonly findings: readonly StandingFinding[];
  readonly accepted: readonly Acceptance[];
  readonly pulls: readonly FlaggedPull[];
  readonly gaps: readonly Gap[];
  readonly acts: readonly TrailEntry[];
  readonly history: readonly HistoryPoint[];
  /** `declaration`: a file of the repository cannot be read. `collect`: the host did not answer; what stands here is from before. */
  readonly errors: readonly (Partial<Spot> & { readonly stage: 'declaration' | 'collect'; readonly message: string })[];
}
