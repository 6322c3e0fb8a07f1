/** Reads a catalogue of vetted recipients, by schema/catalogue.schema.json (a test keeps the two equal), and says what does not fit and where. */

import { normalisedName } from '../changes/pairing.ts';
import type { InputError, Result, SourceFile } from '../declaration/model.ts';
import { didYouMean } from '../declaration/nearest.ts';
import { shown } from '../declaration/shown.ts';
import { categories, countries, subjects } from '../declaration/vocabulary.ts';
import { parseYaml } from '../declaration/yaml.ts';
import type { Catalogue, Vetted } from './catalogue.ts';
import { isDay } from './day.ts';

type Raw = Record<string, unknown>;

/** What a key holds: one or several words, of a vocabulary or free. */
interface Form {
  readonly many?: 'some' | 'any';
  readonly among?: readonly string[];
  readonly optional?: true;
}

const territories = [...countries, 'EU', 'EEA'];
const ownPurposes = ['model-training', 'product-improvement', 'analytics', 'advertising', 'resale', 'legal-duty', 'other'];

const forms: Readonly<Record<string, Form>> = {
  name: {},
  role: { among: ['processor', 'sub-processor', 'controller', 'joint-controller'] },
  country: { among: countries },
  processed_in: { many: 'any', among: territories, optional: true },
  safeguard: { among: ['adequacy', 'uk-us-data-bridge', 'idta', 'addendum', 'bcr', 'exception'], optional: true },
  own_purposes: { many: 'any', among: ownPurposes, optional: true },
  categories: { many: 'some', among: Object.keys(categories) },
  subjects: { many: 'some', among: subjects },
  purposes: { many: 'some' },
  until: {},
  vetted_by: {},
};

/** @returns the catalogue, or everything that is wrong with it */
export function readCatalogue(path: string, bytes: Uint8Array): Result<Catalogue> {
  const parsed = parseYaml(path, bytes);
  if (!parsed.ok) return parsed;
  const { value, source } = parsed.value;
  const reading = new Reading(source);
  const catalogue = isMap(value)
    ? reading.catalogue(value)
    : reading.say(undefined, '', 'the catalogue must be a map', 'Begin with `version: 1`');
  return catalogue && reading.errors.length === 0 ? { ok: true, value: catalogue } : { ok: false, errors: reading.errors };
}

class Reading {
  readonly errors: InputError[] = [];
  readonly #source: SourceFile;

  constructor(source: SourceFile) {
    this.#source = source;
  }

  catalogue(value: Raw): Catalogue | undefined {
    this.#knownKeys(value, ['version', 'recipients'], 'the catalogue');
    if (value.version !== 1) this.say(value, 'version', 'this release reads version 1 of a catalogue', 'Write `version: 1`');
    const { recipients } = value;
    if (!isMap(recipients))
      return this.say(value, 'recipients', '`recipients` must be a map of vetted recipients', 'Write `recipients: { id: { name: … } }`');
    const catalogue = new Map<string, Vetted>();
    for (const [id, entry] of Object.entries(recipients)) {
      if (!isMap(entry)) {
        this.say(recipients, id, `${shown(id)} must be a map`, 'Say at least its `name`, and what it is vetted for');
        continue;
      }
      const vetted = this.#vetted(entry, recipients, id);
      if (catalogue.has(normalisedName(vetted.name)))
        this.say(entry, 'name', `${shown(vetted.name)} is vetted twice`, 'Put both into one entry');
      catalogue.set(normalisedName(vetted.name), vetted);
    }
    return catalogue;
  }

  #vetted(entry: Raw, recipients: Raw, id: string): Vetted {
    this.#knownKeys(entry, Object.keys(forms), shown(id));
    for (const [key, form] of Object.entries(forms)) {
      if (key in entry) this.#fits(entry, key, form);
      else if (!form.optional)
        this.say(recipients, id, `${shown(id)} does not say \`${key}\``, 'Vetting is for something, and until a day: say all of it');
    }
    const { until } = entry;
    if (typeof until === 'string' && !isDay(until)) this.say(entry, 'until', `${shown(until)} is no day`, 'Write it as YYYY-MM-DD');
    const one = (key: string) => (typeof entry[key] === 'string' ? (entry[key] as string) : '');
    const all = (key: string) => (key in entry ? ([entry[key]].flat() as string[]) : []);
    return {
      name: one('name'),
      role: one('role'),
      country: one('country'),
      processedIn: all('processed_in'),
      safeguard: one('safeguard'),
      ownPurposes: all('own_purposes'),
      categories: all('categories'),
      subjects: all('subjects'),
      purposes: all('purposes'),
      until: one('until'),
      vettedBy: one('vetted_by'),
    };
  }

  #fits(entry: Raw, key: string, { many, among }: Form): void {
    const value = entry[key];
    const list = Array.isArray(value);
    if (list && (!many || (many === 'some' && value.length === 0))) {
      this.say(
        entry,
        key,
        many ? `\`${key}\` is empty` : `\`${key}\` is one value, and no list`,
        `Say ${many ? 'what it is vetted for' : 'one'}`,
      );
      return;
    }
    for (const [index, one] of (list ? value : [value]).entries()) {
      const [holder, at] = list ? [value, index] : [entry, key];
      if (typeof one !== 'string' || !/\S/.test(one)) this.say(holder, at, `\`${key}\` is text`, 'Put it in quotes');
      else if (among && !among.includes(one))
        this.say(
          holder,
          at,
          `${shown(one)} is nothing that \`${key}\` can say`,
          didYouMean(one, among) ?? `It is one of ${choices(among)}`,
        );
    }
  }

  #knownKeys(map: Raw, known: readonly string[], name: string): void {
    for (const key of Object.keys(map))
      if (!known.includes(key))
        this.say(map, key, `${shown(key)} is no key of ${name}`, didYouMean(key, known) ?? `Known here: ${known.join(', ')}`);
  }

  /** @returns nothing, since what is wrong has no value */
  say(map: object | undefined, key: string | number, message: string, hint: string): undefined {
    const start = { file: this.#source.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    this.errors.push({ code: 'catalogue', message, hint, ...((map && this.#source.placeOf(map, key)) ?? start) });
    return undefined;
  }
}

const choices = (among: readonly string[]) => (among.length > 12 ? `${among.slice(0, 12).join(', ')} and others` : among.join(', '));

const isMap = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
