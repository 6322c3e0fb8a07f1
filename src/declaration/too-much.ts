/** What is too much to judge within seconds: stated caps, so that no file can make anybody wait. */
import type { DatasetEntity, InputError } from './model.ts';

/** Fields that activities, their recipients and technologies use, each as often as it is used. */
const mostUses = 4_000_000;
/** Ids held against patterns. */
const mostComparisons = 5_000_000;
/** Datasets that datasets are derived from, through any number of steps. */
const mostSources = 1_000_000;

type Problem = Pick<InputError, 'code' | 'message' | 'hint'>;

const hint = 'Split the file into declarations of their own, or name whole datasets';

/** @returns what is too much, if anything is */
export function tooMuch(uses: number, comparisons: number): Problem | undefined {
  if (uses > mostUses)
    return {
      code: 'too-much',
      message: `together, activities, recipients and technologies use more than ${mostUses.toLocaleString('en')} fields, each counted as often as it is used`,
      hint,
    };
  if (comparisons > mostComparisons)
    return {
      code: 'too-much',
      message: `patterns would have to be held against more than ${mostComparisons.toLocaleString('en')} ids`,
      hint,
    };
  return undefined;
}

/** @returns that following `derived_from` from every dataset takes too many steps, at the dataset where they become too many */
export function tooManySources(datasets: ReadonlyMap<string, DatasetEntity>): InputError | undefined {
  let steps = 0;
  for (const dataset of datasets.values()) {
    if (dataset.value.derived_from === undefined) continue;
    const sources = new Set(dataset.value.derived_from);
    for (const id of sources) {
      for (const further of datasets.get(id)?.value.derived_from ?? []) sources.add(further);
      steps += 1;
      if (steps <= mostSources) continue;
      const message = `datasets are derived from each other through more than ${mostSources.toLocaleString('en')} steps`;
      return { code: 'too-much', message, hint: 'Name only what each is derived from directly', ...dataset.placeOf(['derived_from']) };
    }
  }
  return undefined;
}
