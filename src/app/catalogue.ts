/** The organisation's catalogue of vetted recipients, from where the configuration is. */
import type { Result, Snapshot } from '../declaration/model.ts';
import type { Catalogue } from '../policy/catalogue.ts';
import type { Configuration } from './configuration.ts';
import { configurationPath } from './configuration.ts';
import { whole } from './outcome.ts';

/** An empty one where none is named. */
export async function loadCatalogue({ catalogue }: Configuration, rules: Snapshot): Promise<Result<Catalogue>> {
  if (catalogue === undefined) return { ok: true, value: new Map() };
  const bytes = await rules.read(catalogue);
  if (!bytes) {
    const error = whole(configurationPath, 'config/not-found', `no catalogue is at "${catalogue}"`, 'Mend `catalogue`, or add the file.');
    return { ok: false, errors: [error] };
  }
  const { readCatalogue } = await import('../policy/catalogue-reader.ts');
  return readCatalogue(catalogue, bytes);
}
