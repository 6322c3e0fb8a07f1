/** One entry of a section: its value with shorthand resolved, and the places of what was written. */
import type { Entity, EntityKind, Place, SourceFile } from './model.ts';

type Member = Record<string | number, unknown>;

/** Where an entry was written: the member `key` of `container`. */
export interface Written {
  readonly file: SourceFile;
  readonly container: object;
  readonly key: string | number;
  /** What names the entry: its key, or for an item of a list its value. */
  readonly named: 'key' | 'value';
}

export class FileEntity<Value> implements Entity<Value> {
  readonly kind: EntityKind;
  readonly id: string;
  readonly at: string;
  readonly value: Value;
  readonly file: SourceFile;
  readonly #container: object;
  readonly #key: string | number;
  readonly #named: 'key' | 'value';

  constructor(kind: EntityKind, id: string, at: string, value: Value, { file, container, key, named }: Written) {
    this.kind = kind;
    this.id = id;
    this.at = at;
    this.value = value;
    this.file = file;
    this.#container = container;
    this.#key = key;
    this.#named = named;
  }

  get place(): Place {
    return this.#member(this.#container, this.#key, this.#named) ?? startOf(this.file);
  }

  /** An item of a list may be asked for by its position or, where others say it with a map, by what it says. */
  placeOf(path: readonly (string | number)[]): Place {
    let written = (this.#container as Member)[this.#key];
    let steps = path;
    let place = this.place;
    // In short form the whole value is the category.
    if (this.kind === 'field' && path[0] === 'category' && !isMap(written)) {
      place = this.#member(this.#container, this.#key, 'value') ?? place;
      steps = path.slice(1);
    }
    for (const step of steps) {
      if (typeof written !== 'object' || written === null) return place;
      // Where a list may stand, its only item may stand alone.
      if (typeof step === 'number' && !Array.isArray(written)) continue;
      const key = Array.isArray(written) && typeof step === 'string' ? written.indexOf(step) : step;
      if (!Object.hasOwn(written, key)) return place;
      const container: object = written;
      written = (container as Member)[key];
      place = this.#member(container, key, partFor(container, written)) ?? place;
    }
    return place;
  }

  #member(container: object, key: string | number, part: 'key' | 'value' | 'entry'): Place | undefined {
    return this.file.placeOf(container, key, part);
  }
}

export function startOf(file: SourceFile): Place {
  return { file: file.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A key with a plain value is one thing to look at; of a key with more below it the key is. */
function partFor(container: object, value: unknown): 'key' | 'value' | 'entry' {
  if (Array.isArray(container)) return 'value';
  return typeof value === 'object' && value !== null ? 'key' : 'entry';
}
