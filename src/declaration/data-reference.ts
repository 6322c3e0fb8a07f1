/** References to data: `learners` (all of it), `learners.email`, and patterns of either: `learners.*`, `*.email`. */

/** Datasets and their fields, by id, as far as references need them. Fields that are only counted are not gone through. */
type Referable<Field> = ReadonlyMap<
  string,
  { readonly fields: ReadonlyMap<string, Field>; readonly said: { readonly ids: readonly string[] } }
>;

interface DataReference {
  readonly dataset: string;
  /** Absent where the whole dataset is meant. */
  readonly field: string | undefined;
}

function dataReference(written: string): DataReference {
  const dot = written.indexOf('.');
  return dot < 0 ? { dataset: written, field: undefined } : { dataset: written.slice(0, dot), field: written.slice(dot + 1) };
}

/** Whether `*` (any characters) or `?` (one) stands in an id. */
export const isPattern = (id: string): boolean => /[*?]/.test(id);

/**
 * Matches a pattern in which `*` stands for any characters and `?` for one; linear in the text for each `*`,
 * so that no pattern can make it hang.
 */
export function matchesPattern(pattern: string, text: string): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let resume = 0;
  while (t < text.length) {
    if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t]) && pattern[p] !== '*') {
      p += 1;
      t += 1;
    } else if (pattern[p] === '*') {
      star = p;
      p += 1;
      resume = t;
    } else if (star >= 0) {
      p = star + 1;
      resume += 1;
      t = resume;
    } else return false;
  }
  while (pattern[p] === '*') p += 1;
  return p === pattern.length;
}

/** Looks up what references name among datasets; counts the ids that it holds against patterns. */
export class ReferencedData<Field> {
  comparisons = 0;
  readonly #datasets: Referable<Field>;

  constructor(datasets: Referable<Field>) {
    this.#datasets = datasets;
  }

  /** @returns how many fields a reference names; `undefined` when it names no dataset, or no field where it asks for one */
  count(written: string): number | undefined {
    const { dataset, field } = dataReference(written);
    let count: number | undefined;
    for (const named of this.#matching(this.#datasets, dataset)) {
      const some = field === undefined ? named.said.ids.length : this.#matching(named.fields, field).length;
      if (some > 0 || field === undefined) count = (count ?? 0) + some;
    }
    return count;
  }

  /** @returns the fields that references name */
  fields(references: readonly string[]): Set<Field> {
    const found = new Set<Field>();
    for (const { dataset, field } of references.map(dataReference))
      for (const { fields } of this.#matching(this.#datasets, dataset))
        for (const one of field === undefined ? fields.values() : this.#matching(fields, field)) found.add(one);
    return found;
  }

  #matching<Value>(among: ReadonlyMap<string, Value>, id: string): Value[] {
    const one = among.get(id);
    if (!isPattern(id)) return one === undefined ? [] : [one];
    this.comparisons += among.size;
    return [...among].filter(([other]) => matchesPattern(id, other)).map(([, value]) => value);
  }
}
