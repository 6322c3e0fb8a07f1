/** What every use of the linter starts from, and what comes out. */
import type { InputError } from '../../declaration/model.ts';
import type { Report } from '../../report/report.ts';
import type { Policies } from '../configuration/policies.ts';

export interface Request {
  /** The folder in which the user stands. */
  readonly folder: string;
  /** YYYY-MM-DD */
  readonly asOf: string;
  /** A CI server asks, where nobody would see a remark: a comparison that was not meant is an error. */
  readonly unattended?: boolean | undefined;
  /** `--config`: a file of this machine, in place of the repository's own. */
  readonly config?: string | undefined;
  /** `--extends`: a clone of the repository whose configuration the repository's own extends. */
  readonly extends?: string | undefined;
  /** `--policies`: files and folders of this machine. */
  readonly policies: readonly string[];
}

export interface Outcome {
  readonly report: Report;
  /** What judged; absent when nothing could be. */
  readonly policies?: Policies | undefined;
  /** What the user should know beside the report: said on standard error. */
  readonly remarks: readonly string[];
}

/** An error that has no line: the file, revision or repository as a whole. */
export function whole(file: string, code: string, message: string, hint?: string): InputError {
  return { code, message, hint, file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
