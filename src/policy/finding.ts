/** What a rule found: the unit that is shown, folded, accepted and signed off. */
import type { Place } from '../declaration/model.ts';

export const levels = ['error', 'sign-off', 'warning', 'notice'] as const;
export type Level = (typeof levels)[number];

/** Who answers for it: `dpo` for errors, the rule's role for sign-offs, nobody for the rest. Organisations may add roles of their own. */
export type Role = 'privacy' | 'dpo' | 'security' | (string & {});

/** Where a rule comes from: the document, the section as its headings name it, and where the text is published. */
export interface Source {
  readonly document: string;
  readonly section: string;
  readonly url: string;
  /** Date of publication or last update (YYYY-MM-DD), when known. */
  readonly published?: string | undefined;
}

/** One more place that the finding rests on, with what it shows. */
export interface Evidence {
  readonly summary: string;
  readonly place: Place | undefined;
}

export interface Finding {
  readonly rule: string;
  readonly level: Level;
  readonly role: Role | null;
  /** The root file that it belongs to. */
  readonly declaration: string;
  /** Entity path: `recipients.mathpix`, `accepted.<rule>@<at>`, `gate`. */
  readonly at: string;
  readonly place: Place;
  /** `base` when the place is in the file before the change (removals). */
  readonly side: 'head' | 'base';
  readonly message: string;
  readonly fix: string;
  readonly source: Source;
  /** The members that made the rule true (field paths, people, countries …), sorted. */
  readonly witnesses: readonly string[];
  /** Values that the rule's expressions read, by path; `""` where absent. Before-values under `before.…`. */
  readonly values: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  readonly related: readonly Evidence[];
  /** Lines of YAML that would answer it, ready to fill in, when the rule offers them. */
  readonly suggestion?: string | undefined;
  /** 128 bits, hex. */
  readonly fingerprint: string;
  /** Last day of the acceptance that covers it; such a finding is existing. */
  readonly accepted?: string | undefined;
  /** The base has it too, at no lower level and with all of its witnesses; or it is accepted. */
  readonly existing: boolean;
}

export type Verdict = 'pass' | 'sign-off' | 'fail';
