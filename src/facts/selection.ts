/** Which fields a list of data references names: `learners`, `learners.email`, `learners.*`, `*.email`. */
import { isPattern, matchesPattern } from '../declaration/data-reference.ts';

/** Datasets and their fields, by id, as far as selecting needs them. */
export type Selectable<Item> = ReadonlyMap<string, { readonly fields: ReadonlyMap<string, Item> }>;

/**
 * The fields that a reference names, each with the reference's index in the list that named it first.
 * A reference without a dot names whole datasets; one with a dot names fields; `*` and `?` are wildcards in both parts.
 */
export function selectFields<Item>(references: readonly string[], datasets: Selectable<Item>): Map<Item, number> {
  const selected = new Map<Item, number>();
  references.forEach((reference, index) => {
    const dot = reference.indexOf('.');
    const datasetPattern = dot < 0 ? reference : reference.slice(0, dot);
    const fieldPattern = dot < 0 ? '*' : reference.slice(dot + 1);
    const named = isPattern(datasetPattern)
      ? [...datasets].filter(([id]) => matchesPattern(datasetPattern, id)).map(([, dataset]) => dataset)
      : [datasets.get(datasetPattern)];
    for (const dataset of named) {
      if (dataset === undefined) continue;
      if (fieldPattern === '*') {
        for (const field of dataset.fields.values()) if (!selected.has(field)) selected.set(field, index);
      } else if (!isPattern(fieldPattern)) {
        const field = dataset.fields.get(fieldPattern);
        if (field !== undefined && !selected.has(field)) selected.set(field, index);
      } else {
        for (const [id, field] of dataset.fields) if (matchesPattern(fieldPattern, id) && !selected.has(field)) selected.set(field, index);
      }
    }
  });
  return selected;
}
