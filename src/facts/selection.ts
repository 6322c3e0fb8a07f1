/** Which fields a list of data references names: `learners`, `learners.email`, `learners.*`, `*.email`. */

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
    const named = /[*?]/.test(datasetPattern)
      ? [...datasets].filter(([id]) => matchesPattern(datasetPattern, id)).map(([, dataset]) => dataset)
      : [datasets.get(datasetPattern)];
    for (const dataset of named) {
      if (dataset === undefined) continue;
      if (fieldPattern === '*') {
        for (const field of dataset.fields.values()) if (!selected.has(field)) selected.set(field, index);
      } else if (!/[*?]/.test(fieldPattern)) {
        const field = dataset.fields.get(fieldPattern);
        if (field !== undefined && !selected.has(field)) selected.set(field, index);
      } else {
        for (const [id, field] of dataset.fields) if (matchesPattern(fieldPattern, id) && !selected.has(field)) selected.set(field, index);
      }
    }
  });
  return selected;
}
