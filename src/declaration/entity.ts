/** One entry of a section: its value with shorthand resolved, and the places of what was written. */
import type { Entity, EntityKind, Place, SourceFile } from './model.ts';

type Member = Record<string | number, unknown>;

/** Where an entry was written: the member `key` of `container`. */
export interface Written {
  readonly file: SourceFile;
  readonly container: object;
  readonly key: string | number;
}

export class FileEntity<Value> implements Entity<Value> {
  readonly kind: EntityKind;
  readonly id: string;
  readonly at: string;
  readonly value: Value;
  readonly file: SourceFile;
  readonly #container: object;
  readonly #key: string | number;

  constructor(kind: EntityKind, id: string, at: string, value: Value, { file, container, key }: Written) {
    this.kind = kind;
    this.id = id;
    this.at = at;
    this.value = value;
    this.file = file;
    this.#container = container;
    this.#key = key;
  }

  get place(): Place {
    return this.#member(this.#container, this.#key, Array.isArray(this.#container) ? 'value' : 'key') ?? startOf(this.file);
  }

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
      const key = keyIn(written, step);
      if (key === undefined || !Object.hasOwn(written, key)) return place;
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

/** A list may be asked for an item by what it says, a map for a member by its position: the one may stand for the other. */
function keyIn(container: object, step: string | number): string | number | undefined {
  if (Array.isArray(container)) return typeof step === 'number' ? step : container.indexOf(step);
  return typeof step === 'number' ? Object.keys(container)[step] : step;
}

/** A key with a plain value is one thing to look at; of a key with more below it the key is. */
function partFor(container: object, value: unknown): 'key' | 'value' | 'entry' {
  if (Array.isArray(container)) return 'value';
  return typeof value === 'object' && value !== null ? 'key' : 'entry';
}
