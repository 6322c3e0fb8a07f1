/** What the fields of the datasets of one file say: fields that say the same, in whatever dataset, share one value. */
import { isMap } from './entity.ts';
import type { FieldsSaid } from './model.ts';
import { asList, inFull } from './shorthand.ts';
import type { Field, RawEntity } from './types.ts';

export class FieldValues {
  readonly #byText = new Map<string, Field>();
  readonly #byWritten = new Map<unknown, Field>();
  readonly #alike: ReadonlyMap<unknown, object>;

  /** @param alike of maps that are written alike the one that stands for them */
  constructor(alike: ReadonlyMap<object, object> = new Map()) {
    this.#alike = alike;
  }

  /** @param raw a dataset as it was written */
  saidBy({ fields, by_category }: RawEntity): FieldsSaid {
    const ids: string[] = [];
    const values: Field[] = [];
    const add = (id: string, written: unknown) => {
      ids.push(id);
      values.push(this.#valueOf(written));
    };
    if (isMap(fields)) for (const id of Object.keys(fields)) add(id, fields[id]);
    if (isMap(by_category))
      for (const category of Object.keys(by_category)) for (const id of asList(by_category[category])) add(id as string, category);
    return { ids, values, distinct: [...new Set(values)] };
  }

  #valueOf(written: unknown): Field {
    const one = typeof written === 'string' ? written : (this.#alike.get(written) ?? written);
    let value = this.#byWritten.get(one);
    if (value === undefined) {
      value = this.#shared(isMap(one) ? (inFull(one) as unknown as Field) : { category: asList(one) as readonly string[] });
      this.#byWritten.set(one, value);
    }
    return value;
  }

  #shared(value: Field): Field {
    const text = textOf(value);
    const same = this.#byText.get(text);
    if (same === undefined) this.#byText.set(text, value);
    return same ?? value;
  }
}

/** A text that fields share when they say the same: of most, their only category. */
function textOf(value: Field): string {
  const [category] = value.category;
  return Object.keys(value).length === 1 && value.category.length === 1 ? (category as string) : JSON.stringify(value);
}
