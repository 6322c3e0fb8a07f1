/** The configuration of a repository: `.github/privacy-lint.yml`, by schema/config.schema.json. */
import type { InputError, Place, Result, Snapshot } from '../../declaration/model.ts';
import type { Tuning } from '../../policy/judgement.ts';
import type { Organisation, Shared } from './extends.ts';
import type { Written } from './problems.ts';
import { noReviewers, type Reviewers, reviewersOf, unnamedRoles } from './reviewers.ts';

export const configurationPath = '.github/privacy-lint.yml';

export interface Configuration {
  /** Globs of root files. */
  readonly paths: readonly string[];
  /** Whether `paths` was written, and is not the default. */
  readonly choosesPaths: boolean;
  readonly ignore: readonly string[];
  /** The repository's own modules: files, folders, globs. */
  readonly policies: readonly string[];
  /** Where each of them is named. */
  readonly policyPlaces: readonly (Place | undefined)[];
  /** The repository's own tuning. */
  readonly rules: readonly Tuning[];
  readonly reviewers: Reviewers;
  /** Path of the repository's own catalogue of vetted recipients. */
  readonly catalogue?: string | undefined;
  readonly cataloguePlace?: Place | undefined;
  /** The shared configuration that it extends, which holds beside all that. */
  readonly organisation?: Organisation | undefined;
}

export const defaultConfiguration: Configuration = {
  paths: ['**/privacy.yml'],
  choosesPaths: false,
  ignore: [],
  policies: [],
  policyPlaces: [],
  rules: [],
  reviewers: noReviewers,
};

interface Keys {
  readonly paths?: readonly string[];
  readonly ignore?: readonly string[];
  readonly policies?: readonly string[];
  readonly catalogue?: string;
  readonly rules?: Readonly<Record<string, Tuning['level'] | Pick<Tuning, 'level' | 'reason'>>>;
}

/**
 * Reads a configuration; where there is none, the default stands.
 * @param shared where a configuration that it extends is read
 */
export async function readConfiguration(snapshot: Snapshot, shared: Shared, path = configurationPath): Promise<Result<Configuration>> {
  const bytes = await snapshot.read(path);
  if (!bytes) return (await snapshot.isLink?.(path)) ? { ok: false, errors: [linked(path)] } : { ok: true, value: defaultConfiguration };
  const { readShaped } = await import('./shape.ts');
  const read = readShaped(path, bytes);
  if (!read.ok) return read;
  if ('extends' in read.value.value) {
    const { extended } = await import('./merge.ts');
    return extended(read.value, shared);
  }
  const value = configurationOf(read.value);
  const unnamed = unnamedRoles(value.reviewers, [read.value]);
  return unnamed.length > 0 ? { ok: false, errors: unnamed } : { ok: true, value };
}

/** Taken for none, a configuration that is there would be passed over without a word. */
const linked = (path: string): InputError => ({
  code: 'config/link',
  message: `${path} is a link: links are not followed`,
  hint: 'Put the file itself in its place',
  ...{ file: path, line: 1, column: 1, endLine: 1, endColumn: 1 },
});

/** What one file says, defaults filled in. */
export function configurationOf({ value, source }: Written): Configuration {
  const written = value as Keys;
  const rules = Object.entries(written.rules ?? {}).map(([rule, how]): Tuning => {
    const place = source.placeOf(written.rules as object, rule, 'key');
    return { rule, ...(typeof how === 'object' ? how : how && { level: how }), ...(place && { place }) };
  });
  return {
    paths: written.paths ?? defaultConfiguration.paths,
    choosesPaths: written.paths !== undefined,
    ignore: written.ignore ?? [],
    policies: written.policies ?? [],
    policyPlaces: (written.policies ?? []).map((_, index) => source.placeOf(written.policies as readonly string[], index, 'value')),
    rules,
    reviewers: reviewersOf(value),
    catalogue: written.catalogue,
    cataloguePlace: source.placeOf(value, 'catalogue', 'value'),
  };
}
