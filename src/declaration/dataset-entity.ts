/** A dataset with its fields, from both of the ways to write them. */
import { FileEntity, isMap, type Written } from './entity.ts';
import type { DatasetEntity, Entity, FieldsSaid, InputError, Place, SourceFile } from './model.ts';
import { repeatedId } from './repeated-id.ts';
import { asList, inFull } from './shorthand.ts';
import type { Dataset, Field, RawEntity } from './types.ts';

/** Thousands of fields are one thing here until somebody asks for one of them. */
class FileDataset extends FileEntity<Dataset> implements DatasetEntity {
  readonly said: FieldsSaid;
  readonly #raw: RawEntity;
  #fields: ReadonlyMap<string, Entity<Field>> | undefined;

  constructor(id: string, raw: RawEntity, written: Written, said: FieldsSaid) {
    const { fields, by_category, ...rest } = raw;
    super('dataset', id, `datasets.${id}`, inFull(rest) as Dataset, written);
    this.#raw = raw;
    this.said = said;
  }

  get fields(): ReadonlyMap<string, Entity<Field>> {
    this.#fields ??= this.#read([]);
    return this.#fields;
  }

  /** Fields that are declared twice: the keys of one map are distinct, but categories may name what stands elsewhere too. */
  repeated(): readonly InputError[] {
    const errors: InputError[] = [];
    if (isMap(this.#raw.by_category)) this.#fields = this.#read(errors);
    return errors;
  }

  /** A field may stand under `fields` or under `by_category`. */
  override placeOf(path: readonly (string | number)[]): Place {
    const field = path[0] === 'fields' ? this.fields.get(String(path[1])) : undefined;
    return field === undefined ? super.placeOf(path) : path.length === 2 ? field.place : field.placeOf(path.slice(2));
  }

  #read(errors: InputError[]): ReadonlyMap<string, Entity<Field>> {
    const fields = new Map<string, Entity<Field>>();
    let index = 0;
    for (const [id, written] of writtenFields(this.#raw, this.file)) {
      const entity = new FileEntity('field', id, `${this.at}.fields.${id}`, this.said.values[index++] as Field, written);
      const first = fields.get(id);
      if (first === undefined) fields.set(id, entity);
      else errors.push(repeatedId(entity.at, first.place, entity.place));
    }
    return fields;
  }
}

/**
 * @param said what its fields say
 * @param errors receives fields that are declared twice
 */
export function datasetEntity(id: string, raw: RawEntity, written: Written, said: FieldsSaid, errors: InputError[]): DatasetEntity {
  const dataset = new FileDataset(id, raw, written, said);
  errors.push(...dataset.repeated());
  return dataset;
}

/** The fields in the order of the file, each with where it is written. */
function* writtenFields({ fields, by_category }: RawEntity, file: SourceFile): Generator<[id: string, written: Written]> {
  if (isMap(fields)) for (const key of Object.keys(fields)) yield [key, { file, container: fields, key, named: 'key' }];
  if (!isMap(by_category)) return;
  for (const category of Object.keys(by_category)) {
    const list = by_category[category];
    for (const [index, id] of asList(list).entries()) {
      const place = Array.isArray(list) ? { container: list, key: index } : { container: by_category, key: category };
      yield [id as string, { file, ...place, named: 'value' }];
    }
  }
}
