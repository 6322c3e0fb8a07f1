/** What goes into an evaluation and what comes out. `judge` (judge.ts) is pure: same input, same output. */
import type { Change } from '../changes/change.ts';
import type { Declaration, Place } from '../declaration/model.ts';
import type { Finding, Level, Verdict } from './finding.ts';

/**
 * Whether a document that a declaration names is a file of the repository at that commit, with the id of its content where that is known; `unknown`
 * for loose files. What is decided rests on what the document says: its content is part of a finding's fingerprint.
 */
export type DocumentLookup = (path: string) => { readonly blob: string } | 'there' | 'missing' | 'unknown';

/** A file that the check itself rests on and that the pull request changes. */
export interface GateChange {
  readonly path: string;
  readonly what: 'workflow' | 'configuration' | 'policy' | 'owners' | 'attributes';
  /** Id of its content in the head; absent when it is gone there. A sign-off covers this content and no other. */
  readonly content?: string | undefined;
}

/** One root file before and after. `undefined`: no declaration on that side. */
export interface Comparison {
  /** The root file in the head; of a removal: in the base. */
  readonly root: string;
  readonly base: Declaration | undefined;
  readonly head: Declaration | undefined;
  /** The repository has never declared before (only where that is known). */
  readonly first: boolean;
  readonly documents: { readonly base: DocumentLookup; readonly head: DocumentLookup };
}

export interface Tuning {
  readonly rule: string;
  readonly level?: Level | 'off';
  readonly reason?: string;
  /** Where the configuration says so. */
  readonly place?: Place;
}

export interface Judgement {
  readonly root: string;
  readonly changes: readonly Change[];
  /** Sorted by level, then place. */
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
}

/*
 * Signatures of the engine, for whoever builds on it:
 *   policy/load.ts      loadModules(files: { path: string; text: string }[]): Result<PolicySet>      (an organisation's own, and the built-in ones at build time)
 *                       builtin(): PolicySet                                                         (prepared at build time)
 *                       combine(...sets: PolicySet[]): PolicySet;  tune(set, tuning: Tuning[]): Result<PolicySet>
 *   policy/judge.ts     judge(comparison: Comparison, policies: PolicySet, asOf: string): Judgement
 *                       check(declaration: Declaration, documents: DocumentLookup, policies: PolicySet, asOf: string): Judgement   (state rules; everything counts as new)
 *                       judgeGate(changes: GateChange[], policies: PolicySet, asOf: string, root: string): Finding[]
 *   policy/screening.ts screen(activity view …): Screening     policy/dpia.ts: screenings(declaration, asOf) → for the `dpia` command
 *   PolicySet           { rules: Rule[] (id, module, title, why, source, levels, examples, …), lists, version: string, digest: string }
 *   declaration/read.ts readDeclaration(snapshot: Snapshot, root: string): Promise<Result<Declaration>>
 *                       findRoots(snapshot, { paths, ignore }): Promise<Result<string[]>>            (files that another root includes are no roots)
 *                       parseYaml(path, bytes): Result<{ value: unknown; source: SourceFile }>       (also for configuration and modules)
 */
