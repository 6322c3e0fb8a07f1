import type { Place, SourceFile } from './model.ts';
import type { PlainFile, Shared } from './plain-reader.ts';
import { type Range, YamlSource } from './source.ts';

/** Places of a file that shares entries with another one: what is in them was read there, and stands further on or further back here. */
export class SharedSource implements SourceFile {
  readonly path: string;
  readonly text: string;
  readonly #own: YamlSource;
  readonly #other: YamlSource;
  /** In the order of the other file. */
  readonly #shared: readonly Shared[];

  constructor(path: string, text: string, { marks, shared }: PlainFile, like: PlainFile) {
    this.path = path;
    this.text = text;
    this.#own = new YamlSource(path, text, marks);
    this.#other = new YamlSource(path, like.text, like.marks);
    this.#shared = shared.toSorted((one, other) => one.entry.start - other.entry.start);
  }

  placeOf(container: object, key: string | number, part?: 'key' | 'value' | 'entry'): Place | undefined {
    return this.#placeOf(this.#own.rangeOf(container, key, part), () => this.#other.rangeOf(container, key, part));
  }

  placeOfContainer(container: object): Place | undefined {
    return this.#placeOf(this.#own.rangeOfContainer(container), () => this.#other.rangeOfContainer(container));
  }

  #placeOf(own: Range | undefined, other: () => Range | undefined): Place | undefined {
    const range = own ?? this.#moved(other());
    return range && this.#own.placeBetween(range.start, range.end);
  }

  #moved(range: Range | undefined): Range | undefined {
    if (range === undefined) return undefined;
    let low = 0;
    let high = this.#shared.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#shared[middle] as Shared).entry.start <= range.start) low = middle;
      else high = middle - 1;
    }
    const { moved } = this.#shared[low] as Shared;
    return { start: range.start + moved, end: range.end + moved };
  }
}
