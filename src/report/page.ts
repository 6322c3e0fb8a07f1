/** A report to read and to print: sections of labelled lines, each with where it is declared, or a question. Written as Markdown or HTML. */
import type { Place } from '../declaration/model.ts';
import { shortPath } from '../policy/member.ts';

export interface Line {
  readonly text: string;
  readonly place?: Place | undefined;
  /** Nobody has said it: the text is a question, and the place is where the answer belongs, if the declaration can hold it. */
  readonly asks?: true;
}

export interface Row {
  readonly key: string;
  readonly label: string;
  readonly lines: readonly Line[];
}

export interface Section {
  readonly title: string;
  /** A word beside the title. */
  readonly tag?: string;
  readonly text?: string;
  /** The file that its places are in, unless they say otherwise: there a line number is enough. */
  readonly file?: string;
  readonly rows: readonly Row[];
  readonly sections: readonly Section[];
}

export interface Page {
  readonly title: string;
  readonly lead: readonly string[];
  readonly sections: readonly Section[];
}

export const questionsOf = ({ rows, sections }: Pick<Section, 'rows' | 'sections'>): readonly Line[] => [
  ...rows.flatMap(({ lines }) => lines.filter(({ asks }) => asks)),
  ...sections.flatMap(questionsOf),
];

/** "shop/privacy.yml:12"; "line 12" where the file is known already. */
export const where = ({ file, line }: Place, known?: string): string => (file === known ? `line ${line}` : `${file}:${line}`);

/** What an entity is called in a sentence: `learners.email`. */
export const named = (at: string): string => `\`${shortPath(at)}\``;
