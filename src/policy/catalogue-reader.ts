/** Reads a catalogue of vetted recipients, by schema/catalogue.schema.json (a test keeps the two equal), and says what does not fit and where. */

import { normalisedName } from '../changes/pairing.ts';
import { startOf } from '../declaration/entity.ts';
import type { InputError, Result } from '../declaration/model.ts';
import { shown } from '../declaration/shown.ts';
import { categories, countries, subjects } from '../declaration/vocabulary.ts';
import { parseYaml } from '../declaration/yaml.ts';
import type { Catalogue, Vetted } from './catalogue.ts';
import { type Form, misshapen } from './form.ts';

const some = (among: readonly string[]): Form => ({ list: { among }, alone: true });
const any = (among: readonly string[]): Form => ({ list: { among }, alone: true, none: true });

const vettedForm: Form = {
  keys: {
    name: 'text',
    role: { among: ['processor', 'sub-processor', 'controller', 'joint-controller'] },
    country: { among: countries },
    processed_in: any([...countries, 'EU', 'EEA']),
    safeguard: { among: ['adequacy', 'uk-us-data-bridge', 'idta', 'addendum', 'bcr', 'exception'] },
    own_purposes: any(['model-training', 'product-improvement', 'analytics', 'advertising', 'resale', 'legal-duty', 'other']),
    categories: some(Object.keys(categories)),
    subjects: some(subjects),
    purposes: { list: 'text', alone: true },
    until: 'day',
    vetted_by: 'text',
  },
  // Vetting is for something, and until a day.
  needs: ['name', 'role', 'country', 'categories', 'subjects', 'purposes', 'until', 'vetted_by'],
};

const catalogueForm: Form = {
  keys: { version: { among: [1] }, recipients: { named: vettedForm } },
  needs: ['version', 'recipients'],
};

/** A recipient as it is written, once the shape holds. */
interface Written {
  readonly name: string;
  readonly role: string;
  readonly country: string;
  readonly processed_in?: string | string[];
  readonly safeguard?: string;
  readonly own_purposes?: string | string[];
  readonly categories: string | string[];
  readonly subjects: string | string[];
  readonly purposes: string | string[];
  readonly until: string;
  readonly vetted_by: string;
}

/** @returns the catalogue, or everything that is wrong with it */
export function readCatalogue(path: string, bytes: Uint8Array): Result<Catalogue> {
  const parsed = parseYaml(path, bytes);
  if (!parsed.ok) return parsed;
  const { value, source } = parsed.value;
  const errors: InputError[] = misshapen(catalogueForm, value ?? null, 'the catalogue', startOf(source), source);
  if (errors.length > 0) return { ok: false, errors };
  const catalogue = new Map<string, Vetted>();
  for (const entry of Object.values((value as { recipients: Record<string, Written> }).recipients)) {
    const name = normalisedName(entry.name);
    if (catalogue.has(name)) {
      const place = source.placeOf(entry, 'name') ?? startOf(source);
      errors.push({ code: 'catalogue', message: `${shown(entry.name)} is vetted twice`, hint: 'Put both into one entry', ...place });
    }
    catalogue.set(name, vettedOf(entry));
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: catalogue };
}

function vettedOf(entry: Written): Vetted {
  const all = (value: string | string[] = []) => [value].flat();
  return {
    name: entry.name,
    role: entry.role,
    country: entry.country,
    processedIn: all(entry.processed_in),
    safeguard: entry.safeguard ?? '',
    ownPurposes: all(entry.own_purposes),
    categories: all(entry.categories),
    subjects: all(entry.subjects),
    purposes: all(entry.purposes),
    until: entry.until,
    vettedBy: entry.vetted_by,
  };
}
