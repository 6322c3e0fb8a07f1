/** `extends: owner/repository/path@commit`: a configuration that several repositories share, pinned by a commit. */
import type { Place, Result, Snapshot } from '../../declaration/model.ts';
import type { Tuning } from '../../policy/judgement.ts';
import { type Fields, type Reading, say } from './problems.ts';

/** A file of another repository at one commit. */
export interface Reference {
  /** `owner/name` */
  readonly repository: string;
  readonly path: string;
  /** 40 hexadecimal digits. */
  readonly commit: string;
  /** Where `extends` says so. */
  readonly place: Place;
}

/** Where shared configurations are read. @returns the files of the repository at that commit, or why they cannot be had */
export type Shared = (reference: Reference) => Promise<Result<Snapshot>>;

/** What a repository may do only where the organisation lets it. */
export const allowances = ['ignore', 'rules', 'reviewers', 'break_glass'] as const;
export type Allowance = (typeof allowances)[number];

/** The shared configuration that a repository extends: what of it judges beside the repository's own. */
export interface Organisation {
  readonly reference: Reference;
  /** Where its policies and its catalogue are. */
  readonly snapshot: Snapshot;
  readonly paths: readonly string[];
  readonly policies: readonly string[];
  readonly policyPlaces: readonly (Place | undefined)[];
  readonly rules: readonly Tuning[];
  readonly catalogue?: string | undefined;
  readonly cataloguePlace?: Place | undefined;
  readonly allow: readonly Allowance[];
}

/** A file of a shared repository, as messages name it. */
export const shownAs = ({ repository, commit }: Pick<Reference, 'repository' | 'commit'>, path: string): string =>
  `${repository}/${path}@${commit.slice(0, 10)}`;

// Held equal to schema/config.schema.json by a test.
const whole = /^([\w-]+\/(?!\.{1,2}\/)[\w.-]+)\/((?:(?!\.{1,2}[/@])[\w.-]+\/)*(?!\.{1,2}@)[\w.-]+)@([0-9a-f]{40})$/;

export function referenceOf(text: string, place: Place): Reference {
  const [, repository = '', path = '', commit = ''] = whole.exec(text) ?? [];
  return { repository, path, commit, place };
}

/** Says what is wrong with `extends` as it is written. */
export function extendsShape(value: Fields, reading: Reading): void {
  const written = value.extends;
  if (typeof written === 'string' && whole.test(written)) return;
  const [file = '', commit] = typeof written === 'string' ? written.split(/@(?=[^@]*$)/) : [];
  const [message, hint] = wrong(file, commit);
  say(reading, value, 'extends', 'config/extends', message, hint);
}

function wrong(file: string, commit: string | undefined): readonly [message: string, hint: string] {
  const form = 'Write `extends: owner/repository/path/of/file.yml@<commit>`, the commit in full (40 digits)';
  if (file.split('/').length < 3) return ['`extends` names no file of a repository', form];
  if (commit === undefined) return ['`extends` is not pinned: it names no commit', form];
  if (/^[0-9a-f]{4,39}$/.test(commit))
    return [`\`extends\` is pinned by a shortened commit, ${commit}: another one can begin the same`, 'Write all 40 digits of it'];
  if (!/^[0-9a-f]{40}$/.test(commit))
    return [
      `\`extends\` is not pinned: "${commit}" is no commit, and what it means can change unseen`,
      'Write the full commit in place of the branch or tag: 40 digits, letters small',
    ];
  return ['`extends` names no file that a repository can hold', form];
}
