/** What reporters are given: the outcome of one `diff` or `check`, and the text that its places point into. */
import type { Change } from '../changes/change.ts';
import type { InputError } from '../declaration/model.ts';
import type { Finding, Source, Verdict } from '../policy/finding.ts';

export interface Report {
  /** The tool's own version. */
  readonly tool: string;
  readonly asOf: string;
  /** `fail` whenever there are errors: what could not be read is never fine. */
  readonly verdict: Verdict;
  /** Documents that declarations name were looked up in the repository. */
  readonly verified: boolean;
  /** Version and digest of the policies that judged. */
  readonly policies: Readonly<Record<string, string>>;
  readonly changes: readonly Change[];
  readonly findings: readonly Finding[];
  /** What could not be read. With any of them the findings are no answer. */
  readonly errors: readonly InputError[];
  /** Text of a file on one side, for showing the offending lines. */
  text(side: 'head' | 'base', file: string): string | undefined;
}

/** What formats that describe rules beside their findings say of one. */
export interface RuleDescription {
  readonly title: string;
  readonly why: string;
  readonly sources: readonly Source[];
}
