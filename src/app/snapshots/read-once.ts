/** Every root file is needed twice: when roots are looked for, to see what it includes, and when it is checked. */
import type { Snapshot } from '../../declaration/model.ts';

/** What was read and not yet asked for again may take so many bytes; what is more is read twice. */
const mostKept = 32 * 1024 * 1024;

/**
 * A snapshot for one run over files that nobody is to change meanwhile: the bytes of a file are kept from the first time that it is read to
 * the second, and both see the same.
 */
export class ReadOnce implements Snapshot {
  readonly name: string;
  readonly #files: Snapshot;
  readonly #kept = new Map<string, Uint8Array>();
  #room: number;

  /** @param room for how many bytes */
  constructor(files: Snapshot, room = mostKept) {
    this.name = files.name;
    this.#files = files;
    this.#room = room;
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    const kept = this.#kept.get(path);
    if (kept !== undefined) {
      this.#kept.delete(path);
      this.#room += kept.length;
      return kept;
    }
    const bytes = await this.#files.read(path);
    if (bytes !== undefined && bytes.length <= this.#room) {
      this.#kept.set(path, bytes);
      this.#room -= bytes.length;
    }
    return bytes;
  }

  list(wanted?: string): Promise<readonly string[] | undefined> {
    return this.#files.list(wanted);
  }

  async isLink(path: string): Promise<boolean> {
    return (await this.#files.isLink?.(path)) ?? false;
  }
}
