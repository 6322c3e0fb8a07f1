/** Every id that an entity refers to must exist, every pattern must match something, and what recipients get is part of the activity's data. */
import { isPattern, ReferencedData } from './data-reference.ts';
import type { Declaration, Entity, InputError } from './model.ts';
import { mostErrors } from './most-errors.ts';
import { didYouMean } from './nearest.ts';
import { tooManySources, tooMuch } from './too-much.ts';
import type { Activity } from './types.ts';

type Path = readonly (string | number)[];

/** @returns the references that lead nowhere, section by section */
export function referenceErrors(declaration: Declaration): InputError[] {
  const { datasets, recipients, technologies, activities } = declaration;
  const errors: InputError[] = [];
  const referenced = new ReferencedData(datasets);
  let uses = 0;

  const endless = tooManySources(datasets);
  if (endless !== undefined) return [endless];
  for (const dataset of datasets.values()) {
    for (const [index, id] of (dataset.value.derived_from ?? []).entries())
      known(dataset, ['derived_from', index], id, datasets, 'dataset');
    for (const [agreement, { recipients: named = [] }] of (dataset.value.agreements ?? []).entries())
      for (const [index, id] of named.entries())
        known(dataset, ['agreements', agreement, 'recipients', index], id, recipients, 'recipient');
  }
  for (const technology of technologies.values()) {
    if (technology.value.provider !== undefined) known(technology, ['provider'], technology.value.provider, recipients, 'recipient');
    uses += allData(technology, ['collects'], technology.value.collects);
    if (isTooMuch(technology)) return errors;
  }
  for (const activity of activities.values()) {
    const all = allData(activity, ['data'], activity.value.data);
    uses += all;
    for (const [index, id] of (activity.value.technologies ?? []).entries())
      known(activity, ['technologies', index], id, technologies, 'technology', 'technologies');
    for (const [id, named] of Object.entries(activity.value.recipients ?? {})) {
      known(activity, ['recipients', id], id, recipients, 'recipient');
      uses += named === null ? all : allData(activity, ['recipients', id], named);
    }
    if (isTooMuch(activity)) return errors;
    within(activity);
  }
  for (const communication of declaration.communications.values())
    if (communication.value.activity !== undefined)
      known(communication, ['activity'], communication.value.activity, activities, 'activity', 'activities');
  return errors;

  /** Thousands of words against thousands of ids would take minutes. */
  function near(word: string, ids: Iterable<string>): string | undefined {
    return errors.length < 10 ? didYouMean(word, ids) : undefined;
  }

  function known(
    entity: Entity<unknown>,
    path: Path,
    id: string,
    among: ReadonlyMap<string, unknown>,
    kind: string,
    section = `${kind}s`,
  ): void {
    if (among.has(id) || errors.length > mostErrors) return;
    const hint = near(id, among.keys()) ?? `Declare it under \`${section}\`, or remove the reference`;
    errors.push({ code: 'dangling-reference', message: `there is no ${kind} \`${id}\``, hint, ...entity.placeOf(path) });
  }

  /** @returns how many fields the references name, each as often as it is named */
  function allData(entity: Entity<unknown>, path: Path, references: readonly string[] = []): number {
    let count = 0;
    for (const [index, reference] of references.entries()) {
      if (tooMuch(count, referenced.comparisons) !== undefined) break;
      const named = referenced.count(reference);
      if (named === undefined) nothing(entity, [...path, index], reference);
      else count += named;
    }
    return count;
  }

  function nothing(entity: Entity<unknown>, path: Path, reference: string): void {
    if (errors.length > mostErrors) return;
    const [id = '', field] = reference.split('.');
    const dataset = datasets.get(id);
    if (dataset === undefined && !isPattern(id)) known(entity, path, id, datasets, 'dataset');
    else if (dataset === undefined || field === undefined || isPattern(field)) {
      const message = `no ${field === undefined ? 'dataset' : 'field'} matches \`${reference}\``;
      errors.push({ code: 'dangling-reference', message, hint: 'Mend the pattern, or remove it', ...entity.placeOf(path) });
    } else {
      const hint = near(field, dataset.fields.keys()) ?? `Declare it under \`datasets.${id}.fields\`, or remove the reference`;
      errors.push({ code: 'dangling-reference', message: `dataset \`${id}\` has no field \`${field}\``, hint, ...entity.placeOf(path) });
    }
  }

  /** What is said about an activity's data (its condition, its purpose) would not reach a field that only a recipient gets. */
  function within(activity: Entity<Activity>): void {
    const only = Object.entries(activity.value.recipients ?? {}).flatMap(([id, named]) => (named === null ? [] : [{ id, named }]));
    if (only.length === 0 || errors.length > mostErrors) return;
    const all = referenced.fields(activity.value.data ?? []);
    for (const { id, named } of only) {
      for (const [index, reference] of named.entries()) {
        const further = [...referenced.fields([reference])].find((field) => !all.has(field));
        if (further === undefined) continue;
        const message = `recipient \`${id}\` gets \`${reference}\`, and ${further.at.replace(/^datasets\.|fields\./g, '')} is not in the activity's \`data\``;
        const hint = 'Add it to `data`, or name less here';
        errors.push({ code: 'outside-data', message, hint, ...activity.placeOf(['recipients', id, index]) });
      }
    }
  }

  function isTooMuch(entity: Entity<unknown>): boolean {
    const problem = tooMuch(uses, referenced.comparisons);
    if (problem !== undefined) errors.push({ ...problem, ...entity.place });
    return problem !== undefined;
  }
}
