/** A commit read through GitHub's API, as a snapshot: a file is only ever data. */
import type { Snapshot } from '../../declaration/model.ts';
import type { Client } from '../../github/client.ts';
import { readBlob, readFileAt, readTexts, readTree, type TreeFile } from '../../github/content.ts';
import type { RepositorySnapshot } from './git-snapshot.ts';

/** Blobs by id: what two commits share is read once. */
export type Blobs = Map<string, Promise<Uint8Array>>;

export class GitHubSnapshot implements RepositorySnapshot {
  readonly name: string;
  /** The blob id of every file, links included, by path. */
  readonly files: ReadonlyMap<string, TreeFile>;
  readonly #client: Client;
  readonly #blobs: Blobs;

  private constructor(name: string, files: ReadonlyMap<string, TreeFile>, client: Client, blobs: Blobs) {
    this.name = name;
    this.files = files;
    this.#client = client;
    this.#blobs = blobs;
  }

  /** @throws GitHubFailure where the commit cannot be read whole */
  static async open(client: Client, commit: string, blobs: Blobs): Promise<GitHubSnapshot> {
    return new GitHubSnapshot(commit, await readTree(client, commit), client, blobs);
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    const id = await this.blob(path);
    if (id === undefined) return undefined;
    const bytes = this.#blobs.get(id) ?? readBlob(this.#client, id);
    this.#blobs.set(id, bytes);
    return bytes;
  }

  async list(): Promise<readonly string[]> {
    return [...this.files].filter(([, { link }]) => !link).map(([path]) => path);
  }

  async blob(path: string): Promise<string | undefined> {
    const file = this.files.get(path);
    return file && !file.link ? file.blob : undefined;
  }

  async isLink(path: string): Promise<boolean> {
    return this.files.get(path)?.link === true;
  }

  blobOf(path: string): string | undefined {
    const file = this.files.get(path);
    return file !== undefined && !file.link && file.size > 0 ? file.blob : undefined;
  }
}

/** Reads at once what several commits hold at some paths, so that it costs one request. @param paths of each commit, what is read of it */
export async function readAhead(
  client: Client,
  blobs: Blobs,
  paths: readonly (readonly [GitHubSnapshot, readonly string[]])[],
): Promise<void> {
  const ids = paths.flatMap(([snapshot, files]) => files.flatMap((path) => snapshot.blobOf(path) ?? []));
  const missing = [...new Set(ids)].filter((id) => !blobs.has(id));
  if (missing.length < 2) return;
  for (const [id, bytes] of await readTexts(client, missing)) blobs.set(id, Promise.resolve(bytes));
}

/** Paths whose content or mode differs between two commits, removed ones included. */
export function changedPaths(before: GitHubSnapshot, after: GitHubSnapshot): readonly string[] {
  const paths = new Set([...before.files.keys(), ...after.files.keys()]);
  return [...paths].filter((path) => {
    const [a, b] = [before.files.get(path), after.files.get(path)];
    return a?.blob !== b?.blob || a?.link !== b?.link;
  });
}

/** The tip of a branch, for the few files that are asked of it; its tree is read only for a list. */
export function branchSnapshot(client: Client, branch: string): Snapshot {
  return {
    name: branch,
    read: (path) => readFileAt(client, branch, path),
    list: async () => [...(await readTree(client, branch)).keys()],
  };
}
