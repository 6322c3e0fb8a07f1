/** A git revision, and the working tree, as snapshots. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '../../declaration/model.ts';
import { FolderSnapshot, standingAt } from './file-snapshot.ts';
import type { Git, Objects } from './git.ts';

/** The id of the empty blob, in either hash that git uses. */
const empty = ['e69de29bb2d1d6434b8b29ae775ad8c2e48c5391', '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813'];
const link = '120000';
const file = /^100/;

interface Entry {
  readonly mode: string;
  readonly id: string;
}

/** What the snapshots of a repository can say beyond `Snapshot`. */
export interface RepositorySnapshot extends Snapshot {
  list(): Promise<readonly string[]>;
  /** The blob id of a document that is a file of the repository, and not empty; for the paths that `list` gives. */
  blobOf(path: string): string | undefined;
}

/** The tree of a commit, read once; files are read when asked for. */
export class RevisionSnapshot implements RepositorySnapshot {
  readonly name: string;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #objects: Objects;

  private constructor(name: string, entries: ReadonlyMap<string, Entry>, objects: Objects) {
    this.name = name;
    this.#entries = entries;
    this.#objects = objects;
  }

  /** @param commit the id of a commit @param name what the user calls it */
  static async open(git: Git, objects: Objects, commit: string, name: string): Promise<RevisionSnapshot> {
    const entries = new Map<string, Entry>();
    for (const line of await git.listed('ls-tree', '-r', '-z', '--full-tree', commit)) {
      const tab = line.indexOf('\t');
      const [mode = '', , id = ''] = line.slice(0, tab).split(' ');
      entries.set(line.slice(tab + 1), { mode, id });
    }
    return new RevisionSnapshot(name, entries, objects);
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    const id = await this.blob(path);
    return id === undefined ? undefined : this.#objects.get(id);
  }

  async list(): Promise<readonly string[]> {
    return [...this.#entries].filter(([, { mode }]) => file.test(mode)).map(([path]) => path);
  }

  async blob(path: string): Promise<string | undefined> {
    const entry = this.#entries.get(path);
    return entry && file.test(entry.mode) ? entry.id : undefined;
  }

  async isLink(path: string): Promise<boolean> {
    return this.#entries.get(path)?.mode === link;
  }

  blobOf(path: string): string | undefined {
    const entry = this.#entries.get(path);
    return entry !== undefined && file.test(entry.mode) && !empty.includes(entry.id) ? entry.id : undefined;
  }
}

/** The files as they are on disk: those that git tracks, and new ones that it does not ignore. */
export class WorkingTree extends FolderSnapshot implements RepositorySnapshot {
  readonly #folder: string;
  #known: ReadonlySet<string> | undefined;

  constructor(git: Git) {
    super(git.folder, 'the working tree', async () => {
      const paths = await git.listed('ls-files', '-z', '--cached', '--others', '--exclude-standard');
      const there = paths.filter((path) => standingAt(join(git.folder, path), { follow: false })?.isFile());
      this.#known = new Set(there);
      return [...this.#known];
    });
    this.#folder = git.folder;
  }

  async blob(path: string): Promise<string | undefined> {
    return this.kind(path) === 'file' ? blobId(readFileSync(join(this.#folder, path))) : undefined;
  }

  blobOf(path: string): string | undefined {
    const there = this.#known?.has(path) === true && this.kind(path) === 'file' && this.size(path) > 0;
    return there ? blobId(readFileSync(join(this.#folder, path))) : undefined;
  }
}

/** The id that git would give the content (SHA-1 repositories). */
function blobId(content: Uint8Array): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
