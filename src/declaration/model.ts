/**
 * The typed declaration: what `privacy.yml` and the files it includes say, every value with its place.
 * Values stay plain objects, as the schema describes them; places live beside them, so that nothing in the
 * values has to be unwrapped.
 */
import type { PlainFile } from './plain-reader.ts';
import type { AcceptedRisk, Activity, Communication, Dataset, Defaults, Field, Recipient, System, Technology } from './types.ts';

/** A stretch of a file: lines and columns count from 1, the end column is exclusive. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One file's text, and where in it each value stands. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** The place of a member of a container (an object that came out of this file): of its key (`key`), its value (`value`) or both (`entry`). */
  placeOf(container: object, key: string | number, part?: 'key' | 'value' | 'entry'): Place | undefined;
  /** The place of a container itself. */
  placeOfContainer(container: object): Place | undefined;
}

export interface ParsedFile {
  /** Plain objects, lists, strings, numbers, booleans and null; `undefined` for a file without content. */
  readonly value: unknown;
  readonly source: SourceFile;
  /** What was noted of it where all of it is plain: a file like it need not be read again where it says the same. */
  readonly plain?: PlainFile;
  /** Entries of its sections that another file had, by the same names, that is right. */
  readonly sound?: ReadonlySet<unknown> | undefined;
}

export type EntityKind = 'system' | 'dataset' | 'field' | 'recipient' | 'technology' | 'activity' | 'communication' | 'accepted';

/** One entry of a section, as it was written (shorthand of fields is resolved), with where it was written. */
export interface Entity<Value> {
  readonly kind: EntityKind;
  readonly id: string;
  /** The entity path that findings carry: `recipients.mathpix`, `datasets.learners.fields.email`, `accepted.<rule>@<at>`, `system`. */
  readonly at: string;
  readonly value: Value;
  readonly file: SourceFile;
  /** The place of the entity's key (for `system`: of the key `system`; for a field under `by_category`: of its list item). */
  readonly place: Place;
  /** The place of a key inside the entity, by path (`['transfer', 'mechanism']`, `['fields', 'email']`, `['recipients', 0]`); the nearest enclosing place when the path is not there. */
  placeOf(path: readonly (string | number)[]): Place;
}

/** What the fields of a dataset say; fields that say the same share one value. */
export interface FieldsSaid {
  /** In the order of the file. */
  readonly ids: readonly string[];
  /** What each of them says, in the same order. */
  readonly values: readonly Field[];
  /** Each value once. */
  readonly distinct: readonly Field[];
}

export interface DatasetEntity extends Entity<Dataset> {
  readonly fields: ReadonlyMap<string, Entity<Field>>;
  /** The same object for two datasets that were read from the same lines. */
  readonly said: FieldsSaid;
}

export interface Declaration {
  /** Path of the root file, `/` between folders. */
  readonly root: string;
  readonly files: readonly SourceFile[];
  /** The same files with what was read from them, as it was written. */
  readonly parsed: readonly ParsedFile[];
  readonly system: Entity<System>;
  /** Absent when the file says none. */
  readonly defaults: Entity<Defaults> | undefined;
  readonly datasets: ReadonlyMap<string, DatasetEntity>;
  readonly recipients: ReadonlyMap<string, Entity<Recipient>>;
  readonly technologies: ReadonlyMap<string, Entity<Technology>>;
  readonly activities: ReadonlyMap<string, Entity<Activity>>;
  readonly communications: ReadonlyMap<string, Entity<Communication>>;
  readonly accepted: readonly Entity<AcceptedRisk>[];
}

/** What is wrong with an input, where, and what to do next. Bad input is a value, never a thrown stack trace. */
export interface InputError {
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export type Result<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly errors: readonly InputError[] };

/**
 * Where files come from: a folder, a git revision, a commit read through an API, one loose file.
 * The core never touches the file system itself.
 */
export interface Snapshot {
  /** What to call it in messages: a revision, a path, `standard input`. */
  readonly name: string;
  /** The bytes of a file; `undefined` when it is not there. Links are never followed: a link counts as not there, and is named by `isLink`. */
  read(path: string): Promise<Uint8Array | undefined>;
  /**
   * All paths of the snapshot, for globs and for documents that the declaration names; `undefined` when the snapshot cannot list (loose files).
   * @param wanted the path, folder or glob that they are listed for: a snapshot that has not looked everywhere looks where that leads
   */
  list(wanted?: string): Promise<readonly string[] | undefined>;
  /** The git blob id of a file, when known without reading it. */
  blob?(path: string): Promise<string | undefined>;
  isLink?(path: string): Promise<boolean>;
}
