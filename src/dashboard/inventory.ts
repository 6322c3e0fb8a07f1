/** The inventory turned around: from a recipient, country, category or technology to the repositories that declare it. */
import type { CollectedRepository } from './model.ts';

export const inventoryKinds = ['recipients', 'countries', 'categories', 'technologies'] as const;
export type InventoryKind = (typeof inventoryKinds)[number];

export interface InventoryEntry {
  readonly name: string;
  /** What is said of it anywhere, by heading: roles, countries, safeguards … */
  readonly said: Readonly<Record<string, readonly string[]>>;
  /** Places in the list of repositories, ascending. */
  readonly repositories: readonly number[];
}

/** Said where a declaration leaves the country out: unknown is a value of its own, and the one to look at first. */
export const unknownCountry = 'unknown';

interface Entry {
  name: string;
  said: Map<string, Set<string>>;
  repositories: number[];
}

export class InventoryIndex {
  readonly #entries = new Map(inventoryKinds.map((kind) => [kind, new Map<string, Entry>()]));
  readonly #keys = new Map<string, string>();

  add({ declarations }: CollectedRepository, index: number): void {
    for (const { recipients, technologies, categories } of declarations) {
      for (const { name, role, country = unknownCountry, processedIn, mechanism, categories: received } of recipients) {
        const countries = [...new Set([country, ...processedIn])];
        const key = this.#key(name);
        this.#say('recipients', key, name, index, {
          roles: [role],
          countries,
          safeguards: mechanism ? [mechanism] : [],
          categories: received,
        });
        for (const one of countries) this.#say('countries', one, one, index, { recipients: [name], roles: [role], categories: received });
      }
      for (const { kinds, purpose, provider, consent } of technologies)
        for (const kind of kinds)
          this.#say('technologies', kind, kind, index, {
            purposes: [purpose],
            providers: [provider ?? 'first party'],
            consent: [consent ?? 'not said'],
          });
      for (const { category, datasets } of categories) this.#say('categories', category, category, index, { datasets });
      const receivers = recipients.flatMap(({ name, categories: received }) => received.map((category) => [category, name] as const));
      for (const [category, name] of receivers) this.#say('categories', category, category, index, { recipients: [name] });
    }
  }

  /** "mathpix inc" and "Mathpix Inc" are one recipient, as they are for the rules. */
  #key(name: string): string {
    const known = this.#keys.get(name) ?? name.normalize('NFKC').trim().toLowerCase();
    this.#keys.set(name, known);
    return known;
  }

  /** The most widespread first. */
  entries(kind: InventoryKind): InventoryEntry[] {
    return [...(this.#entries.get(kind)?.values() ?? [])]
      .map(({ name, said, repositories }) => ({
        name,
        said: Object.fromEntries([...said].map(([heading, values]) => [heading, [...values].sort()])),
        repositories,
      }))
      .sort((a, b) => b.repositories.length - a.repositories.length || (a.name < b.name ? -1 : 1));
  }

  #say(kind: InventoryKind, key: string, name: string, index: number, said: Readonly<Record<string, readonly string[]>>): void {
    const entries = this.#entries.get(kind);
    const entry = entries?.get(key) ?? { name, said: new Map<string, Set<string>>(), repositories: [] };
    entries?.set(key, entry);
    if (entry.repositories.at(-1) !== index) entry.repositories.push(index);
    for (const [heading, values] of Object.entries(said)) {
      const known = entry.said.get(heading) ?? new Set();
      entry.said.set(heading, known);
      // A list nobody reads to the end: the repositories say the rest.
      for (const value of values) if (known.size < 200) known.add(value);
    }
  }
}
