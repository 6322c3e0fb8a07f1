/** Files of this machine as snapshots: a folder, one loose file, standard input. Links are never followed. */
import { closeSync, lstatSync, openSync, readdirSync, readSync, type Stats, statSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import type { Snapshot } from '../../declaration/model.ts';

/** No more of a file than this is read, in bytes: enough for the reader to see that its own cap is passed. */
const mostRead = 64 * 1024 * 1024;

/** What the system answers where a path cannot lead to anything: a folder on the way that is none, a name that is too long, links in a circle. */
const leadsNowhere = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'];

/** What stands at a path, links followed or not; `undefined`: nothing. @throws where the system refuses to look */
export function standingAt(path: string, { follow }: { readonly follow: boolean }): Stats | undefined {
  if (path.includes('\0')) return undefined;
  try {
    return follow ? statSync(path) : lstatSync(path);
  } catch (error) {
    if (leadsNowhere.includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/** A folder. Paths are relative to it; `listed` names its files where something better than a walk knows them (git). */
export class FolderSnapshot implements Snapshot {
  readonly name: string;
  readonly #folder: string;
  readonly #listed: (() => Promise<readonly string[]>) | undefined;
  #paths: Promise<readonly string[]> | undefined;
  /** Folders on the way to files that are no links. */
  readonly #folders = new Set<string>();

  constructor(folder: string, name = folder, listed?: () => Promise<readonly string[]>) {
    this.#folder = folder;
    this.name = name;
    this.#listed = listed;
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    return this.kind(path) === 'file' ? readBytes(join(this.#folder, path)) : undefined;
  }

  list(): Promise<readonly string[]> {
    this.#paths ??= this.#listed ? this.#listed() : Promise.resolve([...walk(this.#folder, '')]);
    return this.#paths;
  }

  async isLink(path: string): Promise<boolean> {
    return this.kind(path) === 'link';
  }

  /** What stands at a path; `link` also where a folder on the way is one. */
  protected kind(path: string): 'file' | 'link' | undefined {
    let seen = this.#folder;
    const steps = path.split('/');
    // What a repository names lies in it, as on GitHub.
    if (steps.includes('..')) return undefined;
    for (const [index, step] of steps.entries()) {
      seen = join(seen, step);
      if (index < steps.length - 1 && this.#folders.has(seen)) continue;
      const found = standingAt(seen, { follow: false });
      if (!found) return undefined;
      if (found.isSymbolicLink()) return 'link';
      if (index === steps.length - 1) return found.isFile() ? 'file' : undefined;
      if (!found.isDirectory()) return undefined;
      this.#folders.add(seen);
    }
    return undefined;
  }

  protected size(path: string): number {
    return lstatSync(join(this.#folder, path)).size;
  }
}

function* walk(folder: string, prefix: string): Generator<string> {
  for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name === '.git' || entry.name === 'node_modules') continue;
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    if (entry.isDirectory()) yield* walk(folder, path);
    else if (entry.isFile()) yield path;
  }
}

/** Files named one by one, by the path that was typed: `include` works, documents are not looked up. */
export class LooseSnapshot implements Snapshot {
  readonly name: string;
  readonly #folder: string;

  /** @param name the path as typed @param folder where it was typed */
  constructor(name: string, folder: string) {
    this.name = name;
    this.#folder = folder;
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    const file = resolve(this.#folder, path);
    const found = standingAt(file, { follow: false });
    // A pipe is what `<(…)` of a shell hands over; a link that the user typed is theirs to follow.
    if (!found || (found.isSymbolicLink() && path !== this.name) || found.isDirectory()) return undefined;
    if (found.isSymbolicLink() && standingAt(file, { follow: true })?.isDirectory() !== false) return undefined;
    return readBytes(file);
  }

  async list(): Promise<readonly string[]> {
    const folder = posix.dirname(this.name);
    return [...walk(resolve(this.#folder, folder), '')].map((path) => posix.join(folder, path));
  }
}

/** Standard input, under the path `-`. */
export class StandardInput implements Snapshot {
  readonly name = 'standard input';
  #bytes: Uint8Array | undefined;

  async read(path: string): Promise<Uint8Array | undefined> {
    if (path !== '-') return undefined;
    this.#bytes ??= readBytes(0);
    return this.#bytes;
  }

  async list(): Promise<undefined> {
    return undefined;
  }
}

/** No declaration: `/dev/null`, or a revision before there was a commit. */
export const nothing = {
  name: 'the time before the first commit',
  read: async () => undefined,
  list: async (): Promise<readonly string[]> => [],
} satisfies Snapshot;

/** What is read at once; most declarations are smaller, and of thousands each is copied out of the same place. */
const scratch = Buffer.allocUnsafe(64 * 1024);

function readBytes(file: string | number): Uint8Array {
  const descriptor = typeof file === 'number' ? file : openSync(file, 'r');
  try {
    const chunks: Uint8Array[] = [];
    let total = 0;
    for (;;) {
      const length = readChunk(descriptor, scratch);
      if (length === 0 || total > mostRead) break;
      chunks.push(Buffer.from(scratch.subarray(0, length)));
      total += length;
    }
    return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks);
  } finally {
    if (typeof file === 'string') closeSync(descriptor);
  }
}

/** A terminal or a pipe that has nothing yet answers EAGAIN; it is asked again after a moment. */
function readChunk(descriptor: number, chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(descriptor, chunk, 0, chunk.length, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
