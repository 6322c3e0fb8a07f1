/**
 * What a collection keeps on disk, so that it can be killed at any point: a journal that is only appended to while it runs, and at its end whole
 * files that are put in place of the old ones. Repositories are read back one at a time: memory does not grow with their size.
 */
import { closeSync, existsSync, ftruncateSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { type Gathered, keyOf } from './collect-gathered.ts';
import { noPast, type Past, type PastLine } from './collect-past.ts';

/** How repositories stood, beside what the dashboard reads. */
export const historyName = 'history.ndjson';

/** What a run was asked for: another one cannot go on where it stopped. */
export interface Run {
  /** When it started, ISO 8601 in UTC. */
  readonly now: string;
  /** Owners, globs and shard, as text. */
  readonly asked: string;
  readonly mode: 'everything' | 'latest';
}

export interface Failure {
  readonly what: string;
  readonly message: string;
}

type Line =
  | { readonly run: Run }
  | { readonly repository: Gathered }
  | { readonly cursor: string; readonly owner: string }
  | { readonly done: string }
  | { readonly failure: Failure };

interface Slot {
  readonly key: string;
  readonly file: 'sources' | 'journal';
  readonly offset: number;
  readonly length: number;
  readonly pushedAt: string | undefined;
  readonly failed: boolean;
  /** Folders of it that nobody looked into. */
  readonly unlooked: number;
}

export class Store {
  readonly folder: string;
  /** The run that was cut short; absent when the last one ended. */
  run: Run | undefined;
  /** Owners that were read to their end in this run. */
  readonly done = new Set<string>();
  readonly cursors = new Map<string, string>();
  readonly failures: Failure[] = [];
  readonly #before = new Map<number, Slot>();
  readonly #now = new Map<number, Slot>();
  /** Names of the repositories in `#now`, as the host's queries take them. */
  readonly #nodes = new Set<string>();
  #journal = -1;
  #length = 0;
  #sources = -1;
  /** Where the lines about earlier collections stand. */
  readonly #past = new Map<number, { readonly offset: number; readonly length: number }>();
  #history = -1;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async open(out: string): Promise<Store> {
    const store = new Store(join(out, 'state'));
    mkdirSync(store.folder, { recursive: true });
    if (existsSync(store.path('sources.ndjson'))) {
      store.#sources = openSync(store.path('sources.ndjson'), 'r');
      for await (const { text, offset, length } of linesOf(store.path('sources.ndjson')))
        store.#note(store.#before, JSON.parse(text) as Gathered, 'sources', offset, length);
    }
    const history = join(out, historyName);
    if (existsSync(history)) {
      store.#history = openSync(history, 'r');
      for await (const { text, offset, length } of linesOf(history)) store.#past.set((JSON.parse(text) as PastLine).id, { offset, length });
    }
    await store.#readJournal();
    return store;
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** Takes up the journal; what a kill left half-written at its end is cut off. */
  async #readJournal(): Promise<void> {
    const path = this.path('journal.ndjson');
    this.#journal = openSync(path, 'a+');
    for await (const { text, offset, length } of linesOf(path)) {
      this.#take(JSON.parse(text) as Line, offset, length);
      this.#length = offset + length + 1;
    }
    ftruncateSync(this.#journal, this.#length);
  }

  #take(line: Line, offset: number, length: number): void {
    if ('run' in line) this.run = line.run;
    else if ('repository' in line) {
      this.#note(this.#now, line.repository, 'journal', offset, length);
      this.#nodes.add(line.repository.node);
    } else if ('cursor' in line) this.cursors.set(line.owner, line.cursor);
    else if ('done' in line) this.done.add(line.done);
    // A page that is asked for again after a kill fails again.
    else if (!this.failures.some(({ what, message }) => what === line.failure.what && message === line.failure.message)) {
      this.failures.push(line.failure);
    }
  }

  #note(slots: Map<number, Slot>, gathered: Gathered, file: Slot['file'], offset: number, length: number): void {
    const { id, pushedAt, unlooked, failure } = gathered;
    slots.set(id, {
      key: keyOf(gathered),
      file,
      offset,
      length,
      pushedAt,
      failed: failure !== undefined,
      unlooked: unlooked?.folders ?? 0,
    });
  }

  /** Writes one line, and remembers it. */
  write(line: Line): void {
    const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
    writeSync(this.#journal, bytes);
    this.#take(line, this.#length, bytes.length - 1);
    this.#length += bytes.length;
  }

  /** Forgets a run that was cut short. */
  forget(): void {
    ftruncateSync(this.#journal, 0);
    this.#length = 0;
    this.run = undefined;
    for (const kept of [this.done, this.cursors, this.#now, this.#nodes]) kept.clear();
    this.failures.length = 0;
  }

  /** Repositories that were read in this run. */
  get count(): number {
    return this.#now.size;
  }

  /** Repositories that are known, from this run or before. */
  get size(): number {
    let before = 0;
    for (const id of this.#before.keys()) if (!this.#now.has(id)) before++;
    return this.#now.size + before;
  }

  isRead(id: number): boolean {
    return this.#now.has(id);
  }

  /** Names of an owner's repositories that the last collection could not read, and this one has not yet. */
  failedBefore(owner: string): string[] {
    const failed = [...this.#before.values()].filter(({ key, failed }) => failed && key.startsWith(`${owner.toLowerCase()}/`));
    return failed.map((slot) => this.#read(slot).node).filter((node) => !this.#nodes.has(node));
  }

  isReadNode(node: string): boolean {
    return this.#nodes.has(node);
  }

  /** What an earlier collection read of a repository. */
  before(id: number): Gathered | undefined {
    const slot = this.#before.get(id);
    return slot && this.#read(slot);
  }

  /** How a repository stood at earlier collections, whatever else is still known of it. */
  past(id: number): Past {
    const place = this.#past.get(id);
    if (place === undefined) return noPast;
    const { points, seen } = JSON.parse(textAt(this.#history, place)) as PastLine;
    return { points, seen };
  }

  /** What is known of a repository by now. */
  latest(id: number): Gathered | undefined {
    const slot = this.#now.get(id) ?? this.#before.get(id);
    return slot && this.#read(slot);
  }

  /** Repositories with folders that nobody looked into, the last pushed first. @param only those of this run */
  unlooked(only: boolean): { readonly id: number; readonly folders: number }[] {
    const slots = [...(only ? this.#now : new Map([...this.#before, ...this.#now]))].filter(([, { unlooked }]) => unlooked > 0);
    return slots
      .sort(([, a], [, b]) => ((a.pushedAt ?? '') < (b.pushedAt ?? '') ? 1 : -1))
      .map(([id, { unlooked }]) => ({ id, folders: unlooked }));
  }

  /** When a repository was last pushed to, as an earlier collection knew; `undefined`: it did not know the repository. */
  pushedBefore(id: number): string | undefined {
    const slot = this.#before.get(id);
    return slot && (slot.pushedAt ?? '');
  }

  /** Owners of what was read in this run, in lower case. */
  ownersOf(): string[] {
    return [...new Set([...this.#now.values()].map(({ key }) => key.split('/')[0] ?? ''))].sort();
  }

  get knows(): boolean {
    return this.#before.size > 0;
  }

  /** All repositories by their keys. @param only those of this run; what was known before is left out */
  *all(only: boolean): Generator<Gathered> {
    const slots = new Map(only ? this.#now : [...this.#before, ...this.#now]);
    for (const slot of [...slots.values()].sort((a, b) => (a.key < b.key ? -1 : 1))) yield this.#read(slot);
  }

  #read({ file, offset, length }: Slot): Gathered {
    const text = textAt(file === 'journal' ? this.#journal : this.#sources, { offset, length });
    const value = JSON.parse(text) as Gathered & { repository?: Gathered };
    // A release before this one kept none.
    return { ...{ folders: {} }, ...(value.repository ?? value) };
  }

  /** The run is over, and everything it read is in place. */
  end(): void {
    this.close();
    rmSync(this.path('journal.ndjson'));
  }

  close(): void {
    for (const file of [this.#journal, this.#sources, this.#history]) if (file !== -1) closeSync(file);
    this.#journal = this.#sources = this.#history = -1;
  }
}

function textAt(file: number, { offset, length }: { readonly offset: number; readonly length: number }): string {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, offset);
  return bytes.toString();
}

/** A file that comes into being at once, whole. */
export class WholeFile {
  readonly #path: string;
  readonly #file: number;
  #waiting: string[] = [];
  #size = 0;

  constructor(path: string) {
    this.#path = path;
    this.#file = openSync(`${path}.partial`, 'w');
  }

  line(value: unknown): void {
    const text = `${JSON.stringify(value)}\n`;
    this.#waiting.push(text);
    this.#size += text.length;
    if (this.#size > 1 << 20) this.#flush();
  }

  #flush(): void {
    writeSync(this.#file, this.#waiting.join(''));
    this.#waiting = [];
    this.#size = 0;
  }

  done(): void {
    this.#flush();
    closeSync(this.#file);
    renameSync(`${this.#path}.partial`, this.#path);
  }
}

/** The whole lines of a file, and where they stand in bytes; one without a line break at the end of the file is none. */
async function* linesOf(path: string): AsyncGenerator<{ text: string; offset: number; length: number }> {
  const file = await open(path);
  let rest: Buffer = Buffer.alloc(0);
  let offset = 0;
  for await (const chunk of file.createReadStream({ highWaterMark: 1 << 20 })) {
    const bytes: Buffer = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer]);
    let start = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
      yield { text: bytes.toString('utf8', start, end), offset: offset + start, length: end - start };
      start = end + 1;
    }
    rest = bytes.subarray(start);
    offset += start;
  }
}
