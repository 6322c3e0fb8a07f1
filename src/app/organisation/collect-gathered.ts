/**
 * What was read of a repository, kept as it was read: with another policy or on another day it is judged again without asking anybody. Only what
 * judging looked at is kept.
 */
import type { FlaggedPull } from '../../dashboard/model.ts';
import type { Snapshot } from '../../declaration/model.ts';
import type { DocumentLookup } from '../../policy/judgement.ts';
import { filePath } from '../lint/documents.ts';
import { type Choice, type Folder, isUnlooked, leadsInto, withKnown } from './collect-folders.ts';

export interface Gathered {
  readonly id: number;
  /** The host's name for it in queries; empty for a clone. */
  readonly node: string;
  readonly owner: string;
  readonly name: string;
  readonly url: string;
  readonly teams: readonly string[];
  readonly archived: boolean;
  readonly fork: boolean;
  readonly defaultBranch?: string | undefined;
  readonly commit?: string | undefined;
  readonly committedAt?: string | undefined;
  readonly pushedAt?: string | undefined;
  readonly collectedAt: string;
  /** YAML files that there are, by path: roots and includes are found among them. */
  readonly paths: readonly string[];
  /** Folders below those that every answer shows, by path. */
  readonly folders: Readonly<Record<string, Folder>>;
  /** How many of them may hold a declaration and were not looked into, and the first. */
  readonly unlooked?: Unlooked | undefined;
  /** Texts that were read; `null`: the file is not there. */
  readonly texts: Readonly<Record<string, string | null>>;
  /** Documents that were looked up: the id of their content; `null`: not there, or empty. */
  readonly documents: Readonly<Record<string, string | null>>;
  /** The file of records. */
  readonly records?: string | undefined;
  readonly pulls: readonly FlaggedPull[];
  /** Why it could not be read now; the rest is from before. */
  readonly failure?: string | undefined;
}

/** The repository's key in every list: owner and name in lower case. */
export const keyOf = ({ owner, name }: Pick<Gathered, 'owner' | 'name'>): string => `${owner}/${name}`.toLowerCase();

/** A file as a list of files shows it. */
export interface Seen {
  readonly blob: string;
  readonly empty: boolean;
}

/** Finds a file by its path; `null`: it is not there; `undefined`: not known. */
export type Look = (path: string) => Seen | null | undefined;

export interface Unlooked {
  readonly folders: number;
  readonly first: string;
}

type Known = Pick<Gathered, 'texts' | 'documents' | 'paths' | 'commit' | 'folders'>;

/** A repository that is being read: it answers from what is known, and notes what has to be asked for. */
export class Reading implements Snapshot {
  readonly name: string;
  readonly needs = new Set<string>();
  /** Folders that have to be looked into, since a glob leads there. */
  readonly needsFolders = new Set<string>();
  readonly folders: Record<string, Folder>;
  readonly texts: Record<string, string | null>;
  readonly documents: Record<string, string | null>;
  readonly #paths: ReadonlySet<string>;
  readonly #look: Look;
  readonly #before: Gathered['folders'];

  /** @param before folders as an earlier collection knew them */
  constructor(known: Known, look: Look = () => undefined, before: Gathered['folders'] = {}) {
    this.name = known.commit ?? 'HEAD';
    this.texts = { ...known.texts };
    this.documents = { ...known.documents };
    this.folders = { ...known.folders };
    this.#paths = new Set(known.paths);
    this.#look = look;
    this.#before = before;
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    const text = this.texts[path];
    if (text !== undefined) return text === null ? undefined : Buffer.from(text);
    if (this.#look(path) === null) this.texts[path] = null;
    else this.needs.add(path);
    return undefined;
  }

  async list(wanted?: string): Promise<readonly string[]> {
    const folders = Object.entries(this.folders);
    if (wanted !== undefined)
      for (const [path, folder] of folders) if (folder.files === undefined && leadsInto(wanted, path)) this.needsFolders.add(path);
    const all = new Set([...this.#paths, ...folders.flatMap(([, { files = [] }]) => files)]);
    return [...all].filter((path) => this.texts[path] !== null);
  }

  /** Folders that nobody looked into, and that may hold what is chosen. */
  unlooked(choice: Choice): string[] {
    return Object.entries(this.folders).flatMap(([path, folder]) => (isUnlooked(path, folder, choice) ? [path] : []));
  }

  /** @param found what lies in a folder that was needed */
  learnFolder(path: string, found: Readonly<Record<string, Folder>>): void {
    this.needsFolders.delete(path);
    Object.assign(this.folders, withKnown(found, this.#before));
  }

  readonly lookup: DocumentLookup = (document) => {
    const path = filePath(document);
    let known = this.documents[path];
    if (known === undefined) {
      const seen = this.#look(path);
      known = seen && (seen.empty ? null : seen.blob);
    }
    if (known === undefined) {
      this.needs.add(path);
      return 'unknown';
    }
    this.documents[path] = known;
    return known === null ? 'missing' : { blob: known };
  };

  /** What was asked for came. @param text `null`: there is no such file @param blob the id of its content */
  learn(path: string, text: string | null, blob = ''): void {
    this.needs.delete(path);
    this.texts[path] = text;
    this.documents[path] = text === null || text === '' ? null : blob;
  }
}
