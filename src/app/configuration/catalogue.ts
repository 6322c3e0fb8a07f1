/** The organisation's catalogue of vetted recipients, from where the configuration is. */
import type { Place, Result, Snapshot } from '../../declaration/model.ts';
import { shown } from '../../declaration/shown.ts';
import type { Catalogue } from '../../policy/catalogue.ts';
import { whole } from '../lint/outcome.ts';
import type { Configuration } from './configuration.ts';
import { configurationPath } from './configuration.ts';
import { shownAs } from './extends.ts';

/**
 * The catalogue that a configuration names, or the shared one that it extends; an empty one where neither does.
 * @param rules where the configuration is
 */
export async function loadCatalogue(
  { catalogue, cataloguePlace, organisation }: Configuration,
  rules: Snapshot,
): Promise<Result<Catalogue>> {
  return organisation
    ? read(organisation.catalogue, organisation.cataloguePlace, organisation.snapshot, (path) => shownAs(organisation.reference, path))
    : read(catalogue, cataloguePlace, rules, (path) => path);
}

async function read(
  path: string | undefined,
  place: Place | undefined,
  files: Snapshot,
  named: (path: string) => string,
): Promise<Result<Catalogue>> {
  if (path === undefined) return { ok: true, value: new Map() };
  const bytes = await files.read(path);
  if (!bytes) {
    const error = whole(configurationPath, 'config/not-found', `no catalogue is at ${shown(path)}`, 'Mend `catalogue`, or add the file.');
    return { ok: false, errors: [{ ...error, ...place }] };
  }
  const { readCatalogue } = await import('../../policy/catalogue-reader.ts');
  return readCatalogue(named(path), bytes);
}
