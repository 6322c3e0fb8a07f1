/** Parsed files → one declaration. Pure, and needs nothing but what it is given. */
import { datasetEntity } from './dataset-entity.ts';
import { FileEntity, isMap, startOf } from './entity.ts';
import { FieldValues } from './fields-said.ts';
import type { Declaration, Entity, EntityKind, InputError, ParsedFile, Result, SourceFile } from './model.ts';
import { firstOf } from './most-errors.ts';
import { referenceErrors } from './references.ts';
import { repeatedId } from './repeated-id.ts';
import { shapeErrors } from './shape.ts';
import { activityInFull, asList, inFull } from './shorthand.ts';
import type { AcceptedRisk, Activity, Communication, Defaults, RawEntity, RawFile, Recipient, System, Technology } from './types.ts';

/** What the root file alone may say. */
const rootKeys = ['system', 'defaults', 'include', 'accepted', 'communications'] as const;
type Section = 'datasets' | 'recipients' | 'technologies' | 'activities' | 'communications';

/**
 * @param root path of the root file
 * @param files the root file first, then the files that it includes
 * @param like the declaration beside which they were read, if they were
 * @returns the declaration, or everything that is wrong with its files
 */
export function buildDeclaration(root: string, files: readonly ParsedFile[], like?: Declaration): Result<Declaration> {
  const errors = files.flatMap((file, index) => fileErrors(file, index === 0));
  if (errors.length > 0) return { ok: false, errors };

  const raw = files.map((file) => ({ ...file, value: file.value as RawFile, values: new FieldValues(file.plain?.alike) }));
  const [first] = raw;
  if (first === undefined) throw new Error('a declaration has a root file');
  const sections = new Sections(raw);
  const written = (key: string) => ({ file: first.source, container: first.value, key, named: 'key' as const });
  const single = <Value>(key: 'system' | 'defaults', value: RawEntity) =>
    new FileEntity(key === 'system' ? 'system' : 'dataset', key, key, inFull(value) as Value, written(key));

  const declaration: Declaration = {
    root,
    files: files.map(({ source }) => source),
    parsed: files,
    system: single<System>('system', first.value.system ?? {}),
    defaults: first.value.defaults && single<Defaults>('defaults', first.value.defaults),
    datasets: sections.read('datasets', (id, raw, file, container, errors) => {
      const said = (file.sound?.has(raw) ? like?.datasets.get(id)?.said : undefined) ?? file.values.saidBy(raw);
      return datasetEntity(id, raw, { file: file.source, container, key: id, named: 'key' }, said, errors);
    }),
    recipients: sections.plain<Recipient>('recipients', 'recipient'),
    technologies: sections.plain<Technology>('technologies', 'technology'),
    activities: sections.plain<Activity>('activities', 'activity', activityInFull),
    communications: sections.plain<Communication>('communications', 'communication'),
    accepted: acceptedRisks(first.value, first.source),
  };
  const wrong = [...sections.errors, ...referenceErrors(declaration)];
  return wrong.length > 0 ? { ok: false, errors: firstOf(inOrder(wrong, declaration)) } : { ok: true, value: declaration };
}

function inOrder(errors: readonly InputError[], { files }: Declaration): InputError[] {
  const rank = new Map(files.map(({ path }, index) => [path, index]));
  return errors.toSorted((a, b) => (rank.get(a.file) ?? 0) - (rank.get(b.file) ?? 0) || a.line - b.line || a.column - b.column);
}

function fileErrors({ value, source, sound, plain }: ParsedFile, isRoot: boolean): InputError[] {
  const start = startOf(source);
  if (value === undefined || value === null)
    return [{ code: 'empty-file', message: 'the file is empty', hint: 'Begin with `version: 1` and `system: { name: … }`', ...start }];
  if (!isMap(value))
    return [{ code: 'wrong-type', message: 'the file is not a map', hint: 'Begin with `version: 1` and `system: { name: … }`', ...start }];
  const version = versionError(value, source, isRoot);
  if (version !== undefined) return [version];
  const errors = shapeErrors(value, source, sound, plain?.alike);
  if (isRoot && value.system === undefined)
    errors.unshift({ code: 'missing-key', message: 'the file has no `system`', hint: 'Add `system: { name: … }`', ...start });
  return isRoot ? errors : [...misplaced(value, source), ...errors];
}

function versionError(value: Readonly<Record<string, unknown>>, source: SourceFile, isRoot: boolean): InputError | undefined {
  const { version } = value;
  if (version === 1 || (!isRoot && version === undefined)) return undefined;
  if (version === undefined)
    return {
      code: 'version-missing',
      message: 'the file has no `version`',
      hint: 'Add `version: 1` as its first line',
      ...startOf(source),
    };
  const later = typeof version === 'number' && version > 1;
  return {
    code: 'version-unsupported',
    message: `version ${JSON.stringify(version)} of the format cannot be read: this release reads version 1`,
    hint: later ? 'Update privacy-lint to a release that reads it' : 'Write `version: 1`',
    ...(source.placeOf(value, 'version') ?? startOf(source)),
  };
}

function misplaced(value: Readonly<Record<string, unknown>>, source: SourceFile): InputError[] {
  return rootKeys
    .filter((key) => Object.hasOwn(value, key))
    .map((key) => ({
      code: 'not-in-included',
      message: `\`${key}\` stands in a file that another one includes`,
      hint: 'Move it to the root file: an included file holds datasets, recipients, technologies and activities alone',
      ...(source.placeOf(value, key, 'key') ?? startOf(source)),
    }));
}

type RawParsed = ParsedFile & { readonly value: RawFile; readonly values: FieldValues };

/** The sections of all files as one namespace. */
class Sections {
  readonly errors: InputError[] = [];
  readonly #files: readonly RawParsed[];

  constructor(files: readonly RawParsed[]) {
    this.#files = files;
  }

  /** @param make turns one entry into an entity; it may report errors */
  read<Made extends Entity<unknown>>(
    section: Section,
    make: (id: string, raw: RawEntity, file: RawParsed, container: object, errors: InputError[]) => Made,
  ): ReadonlyMap<string, Made> {
    const entities = new Map<string, Made>();
    for (const file of this.#files) {
      const container = file.value[section] ?? {};
      for (const id of Object.keys(container)) {
        const made = make(id, container[id] as RawEntity, file, container, this.errors);
        const first = entities.get(id);
        if (first === undefined) entities.set(id, made);
        else this.errors.push(repeatedId(`${section}.${id}`, first.place, made.place));
      }
    }
    return entities;
  }

  plain<Value>(section: Section, kind: EntityKind, full: (raw: RawEntity) => object = inFull): ReadonlyMap<string, Entity<Value>> {
    return this.read(
      section,
      (id, raw, file, container) =>
        new FileEntity(kind, id, `${section}.${id}`, full(raw) as Value, { file: file.source, container, key: id, named: 'key' }),
    );
  }
}

function acceptedRisks(value: RawFile, file: SourceFile): Entity<AcceptedRisk>[] {
  const { accepted = [] } = value;
  return asList(accepted).map((entry, index) => {
    const raw = entry as RawEntity;
    const id = `${raw.rule}@${raw.at}`;
    const written = Array.isArray(accepted)
      ? { container: accepted, key: index, named: 'value' as const }
      : { container: value, key: 'accepted', named: 'key' as const };
    return new FileEntity('accepted', id, `accepted.${id}`, inFull(raw) as unknown as AcceptedRisk, { file, ...written });
  });
}
