/** Entity paths of one side, by those of the other. Fields of paired datasets need no entry of their own: the same id is the same field. */
import type { DatasetEntity } from '../declaration/model.ts';

export interface Paths {
  get(at: string): string | undefined;
  has(at: string): boolean;
}

/** A dataset of the base and the one of the head that it is. */
export interface DatasetPair {
  readonly base: DatasetEntity;
  readonly head: DatasetEntity;
  /** Both have the same ids, of the dataset and of every field. */
  readonly sameIds: boolean;
}

const fields = '.fields.';

export class PairedPaths implements Paths {
  readonly #paths = new Map<string, string>();
  readonly #datasets = new Map<string, { readonly here: DatasetEntity; readonly there: DatasetEntity }>();

  join(here: string, there: string): void {
    this.#paths.set(here, there);
  }

  joinFields(here: DatasetEntity, there: DatasetEntity): void {
    this.#datasets.set(here.at, { here, there });
  }

  get(at: string): string | undefined {
    return this.#paths.get(at) ?? this.#fieldOf(at);
  }

  has(at: string): boolean {
    return this.get(at) !== undefined;
  }

  #fieldOf(at: string): string | undefined {
    const end = at.indexOf(fields);
    const pair = end < 0 ? undefined : this.#datasets.get(at.slice(0, end));
    if (pair === undefined) return undefined;
    const id = at.slice(end + fields.length);
    return pair.here.fields.has(id) ? pair.there.fields.get(id)?.at : undefined;
  }
}
