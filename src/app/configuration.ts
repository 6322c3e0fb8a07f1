/** The configuration of a repository: `.github/privacy-lint.yml`, by schema/config.schema.json. */
import type { Place, Result, Snapshot } from '../declaration/model.ts';
import type { Tuning } from '../policy/judgement.ts';
import { noReviewers, type Reviewers, reviewersOf } from './configuration-reviewers.ts';

export const configurationPath = '.github/privacy-lint.yml';

export interface Configuration {
  /** Globs of root files. */
  readonly paths: readonly string[];
  /** Whether `paths` was written, and is not the default. */
  readonly choosesPaths: boolean;
  readonly ignore: readonly string[];
  /** The organisation's own modules: files, folders, globs. */
  readonly policies: readonly string[];
  /** Where each of them is named. */
  readonly policyPlaces: readonly (Place | undefined)[];
  readonly rules: readonly Tuning[];
  readonly reviewers: Reviewers;
  /** Path of the catalogue of vetted recipients. */
  readonly catalogue?: string | undefined;
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

interface Written {
  readonly paths?: readonly string[];
  readonly ignore?: readonly string[];
  readonly policies?: readonly string[];
  readonly catalogue?: string;
  readonly rules?: Readonly<Record<string, Tuning['level'] | Pick<Tuning, 'level' | 'reason'>>>;
}

/** Reads a configuration; where there is none, the default stands. */
export async function readConfiguration(snapshot: Snapshot, path = configurationPath): Promise<Result<Configuration>> {
  const bytes = await snapshot.read(path);
  if (!bytes) return { ok: true, value: defaultConfiguration };
  const { readShaped } = await import('./configuration-shape.ts');
  const read = readShaped(path, bytes);
  if (!read.ok) return read;
  const { source } = read.value;
  const written = read.value.value as Written;
  const rules = Object.entries(written.rules ?? {}).map(([rule, how]): Tuning => {
    const place = source.placeOf(written.rules as object, rule, 'key');
    return { rule, ...(typeof how === 'object' ? how : how && { level: how }), ...(place && { place }) };
  });
  return {
    ok: true,
    value: {
      paths: written.paths ?? defaultConfiguration.paths,
      choosesPaths: written.paths !== undefined,
      ignore: written.ignore ?? [],
      policies: written.policies ?? [],
      policyPlaces: (written.policies ?? []).map((_, index) => source.placeOf(written.policies as readonly string[], index, 'value')),
      rules,
      reviewers: reviewersOf(read.value.value),
      catalogue: written.catalogue,
    },
  };
}
