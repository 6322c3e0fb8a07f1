/** Policies ready to be evaluated: checked, and plain enough to be kept as JSON. */
import type { Lists } from '../facts/lists.ts';
import type { Tree } from './expression.ts';
import type { Level, Role, Source } from './finding.ts';
import type { Beaten, Kind, RuleExample, Target } from './rule.ts';

/** Text with expressions in it. */
export type Template = readonly (string | { readonly tree: Tree })[];

export interface PreparedCase {
  readonly kind: Kind;
  readonly target: Target;
  /** One collection, or two that are crossed. */
  readonly each: readonly string[];
  readonly when?: 'first' | 'further' | undefined;
  readonly by: readonly Tree[];
  readonly changed: readonly string[];
  readonly if: Tree;
}

export interface PreparedLevel {
  readonly if?: Tree | undefined;
  readonly target?: Target | undefined;
  readonly level: Level;
  readonly role: Role | null;
  readonly message: Template;
  readonly fix: Template;
  readonly suggestion?: Template | undefined;
  /** Which of the rule's sources says it, from 1; the first when left out. */
  readonly cites?: number | undefined;
}

export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly sources: readonly Source[];
  readonly cases: readonly PreparedCase[];
  readonly levels: readonly PreparedLevel[];
  readonly unless: readonly Required<Beaten>[];
  readonly judges: readonly string[];
  readonly once: boolean;
  readonly effective: { readonly from?: string | undefined; readonly until?: string | undefined };
}

/** What people read about a rule; not needed to evaluate it. */
export interface RuleDocumentation {
  readonly id: string;
  readonly module: string;
  readonly why: string;
  /** The module's file, and the line of the rule in it. */
  readonly file: string;
  readonly line: number;
  readonly examples: readonly RuleExample[];
  /** The expressions as written. */
  readonly conditions: readonly string[];
}

/** One row of the table of claims that narrow (policies/narrowing.yml). */
export interface Narrowing {
  readonly entity: Target;
  readonly key: string;
  readonly from: string | readonly string[];
  readonly to: string | readonly string[];
  /** Rules that say the same more strictly when they fire on the same entity. */
  readonly quiet: readonly string[];
}

/** Where documents are published: key → title, address, date. */
export type Sources = Readonly<Record<string, { readonly title: string; readonly url: string; readonly published?: string | undefined }>>;

export interface PolicySet {
  readonly rules: readonly Rule[];
  readonly lists: Lists;
  readonly narrowing: readonly Narrowing[];
  readonly sources: Sources;
  /** Release of the built-in policies, and a digest of everything that was loaded. */
  readonly version: string;
  readonly digest: string;
}
