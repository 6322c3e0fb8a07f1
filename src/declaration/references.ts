/** Every id that an entity refers to must exist. */

import type { Declaration, Entity, InputError } from './model.ts';
import { mostErrors } from './most-errors.ts';
import { didYouMean } from './nearest.ts';

type Path = readonly (string | number)[];
const glob = /[*?[{!]/;

/** @returns the references that lead nowhere, section by section */
export function referenceErrors(declaration: Declaration): InputError[] {
  const { datasets, recipients, technologies, activities } = declaration;
  const errors: InputError[] = [];

  for (const dataset of datasets.values()) {
    for (const [index, id] of (dataset.value.derived_from ?? []).entries())
      known(dataset, ['derived_from', index], id, datasets, 'dataset');
    for (const [agreement, { recipients: named = [] }] of (dataset.value.agreements ?? []).entries())
      for (const [index, id] of named.entries())
        known(dataset, ['agreements', agreement, 'recipients', index], id, recipients, 'recipient');
  }
  for (const technology of technologies.values()) {
    if (technology.value.provider !== undefined) known(technology, ['provider'], technology.value.provider, recipients, 'recipient');
    allData(technology, ['collects'], technology.value.collects);
  }
  for (const activity of activities.values()) {
    allData(activity, ['data'], activity.value.data);
    for (const [index, id] of (activity.value.technologies ?? []).entries())
      known(activity, ['technologies', index], id, technologies, 'technology', 'technologies');
    for (const [id, named] of Object.entries(activity.value.recipients ?? {})) {
      known(activity, ['recipients', id], id, recipients, 'recipient');
      allData(activity, ['recipients', id], named ?? []);
    }
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

  function allData(entity: Entity<unknown>, path: Path, references: readonly string[] = []): void {
    for (const [index, reference] of references.entries()) if (!glob.test(reference)) data(entity, [...path, index], reference);
  }

  function data(entity: Entity<unknown>, path: Path, reference: string): void {
    const [id = '', field] = reference.split('.');
    const dataset = datasets.get(id);
    if (dataset === undefined) known(entity, path, id, datasets, 'dataset');
    if (dataset === undefined || field === undefined || dataset.fields.has(field)) return;
    if (errors.length > mostErrors) return;
    const hint = near(field, dataset.fields.keys()) ?? `Declare it under \`datasets.${id}.fields\`, or remove the reference`;
    errors.push({ code: 'dangling-reference', message: `dataset \`${id}\` has no field \`${field}\``, hint, ...entity.placeOf(path) });
  }
}
