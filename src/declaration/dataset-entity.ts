/** A dataset with its fields, from both of the ways to write them. */
import { FileEntity, isMap, type Written } from './entity.ts';
import type { DatasetEntity, Entity, InputError, Place, SourceFile } from './model.ts';
import { repeatedId } from './repeated-id.ts';
import { asList, inFull } from './shorthand.ts';
import type { Dataset, Field, RawEntity } from './types.ts';

class FileDataset extends FileEntity<Dataset> implements DatasetEntity {
  readonly fields: ReadonlyMap<string, Entity<Field>>;

  constructor(id: string, value: Dataset, written: Written, fields: ReadonlyMap<string, Entity<Field>>) {
    super('dataset', id, `datasets.${id}`, value, written);
    this.fields = fields;
  }

  /** A field may stand under `fields` or under `by_category`. */
  override placeOf(path: readonly (string | number)[]): Place {
    const field = path[0] === 'fields' ? this.fields.get(String(path[1])) : undefined;
    return field === undefined ? super.placeOf(path) : path.length === 2 ? field.place : field.placeOf(path.slice(2));
  }
}

/** @param container the section `datasets` as it was parsed; `errors` receives fields that are declared twice */
export function datasetEntity(id: string, raw: RawEntity, file: SourceFile, container: object, errors: InputError[]): DatasetEntity {
  const { fields: written, by_category, ...rest } = raw;
  const fields = new Map<string, Entity<Field>>();
  const add = (field: string, value: Field, place: Written) => {
    const entity = new FileEntity('field', field, `datasets.${id}.fields.${field}`, value, place);
    const first = fields.get(field);
    if (first === undefined) fields.set(field, entity);
    else errors.push(repeatedId(entity.at, first.place, entity.place));
  };
  if (isMap(written))
    for (const key of Object.keys(written)) add(key, fieldInFull(written[key]), { file, container: written, key, named: 'key' });
  if (isMap(by_category)) for (const category of Object.keys(by_category)) addAll(category, by_category);
  return new FileDataset(id, inFull(rest) as Dataset, { file, container, key: id, named: 'key' }, fields);

  function addAll(category: string, categories: Readonly<Record<string, unknown>>): void {
    const value = { category: [category] };
    const list = categories[category];
    for (const [index, field] of asList(list).entries()) {
      const place = Array.isArray(list) ? { container: list, key: index } : { container: categories, key: category };
      add(field as string, value, { file, ...place, named: 'value' });
    }
  }
}

function fieldInFull(written: unknown): Field {
  return isMap(written) ? (inFull(written) as unknown as Field) : { category: asList(written) as readonly string[] };
}
