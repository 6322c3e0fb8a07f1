/** Repositories whose declarations lead to files and folders that have to be asked for: many at once. */
import type { FolderNode, NamedNode, RepositoryNode, TextNode } from '../../github/organisation.ts';
import { filesQuery, foldersQuery } from '../../github/organisation-queries.ts';
import { asked, atOnce, type Collecting } from './collect-asked.ts';
import { opened } from './collect-folders.ts';
import { type Gathered, Reading } from './collect-gathered.ts';
import { standingOf, unlookedOf } from './collect-judge.ts';
import { named, openNode, textOf } from './collect-node.ts';

/** A declaration that includes, names and configures one after another is read in so many rounds. */
const rounds = 8;

/** What is known of a repository, marked as not read. */
export const failed = (node: NamedNode, failure: string, before: Gathered | undefined, now: string): Gathered => ({
  ...(before ?? named(node, now)),
  failure,
});

interface Waiting {
  readonly gathered: Gathered;
  readonly reading: Reading;
  readonly round: number;
}

/** One thing that is asked for. */
interface Want {
  readonly one: Waiting;
  readonly path: string;
}

/** Repositories whose declarations lead to files that have to be asked for: many at once. */
export class Unfinished {
  readonly #collecting: Collecting;
  #waiting: Waiting[] = [];

  constructor(collecting: Collecting) {
    this.#collecting = collecting;
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  async take(node: RepositoryNode): Promise<void> {
    const { client, store, judging } = this.#collecting;
    const before = store.before(node.databaseId);
    const { gathered, look, cut } = openNode(node, before, judging.now);
    const whole = { ...gathered, texts: { ...gathered.texts } };
    for (const [path, id] of cut) {
      const text = await client.blob(`${node.owner.login}/${node.name}`, id);
      if (text === undefined)
        return store.write({ repository: failed(node, `${path || 'the records'} cannot be read`, before, judging.now) });
      if (path === '') whole.records = text;
      else whole.texts[path] = text;
    }
    await this.#judge({ gathered: whole, reading: new Reading(whole, look, before?.folders), round: 0 });
  }

  /** Looks into folders of a repository that was read before. */
  lookInto(gathered: Gathered, folders: readonly string[]): void {
    const reading = new Reading(gathered, undefined, this.#collecting.store.before(gathered.id)?.folders);
    for (const path of folders) reading.needsFolders.add(path);
    this.#waiting.push({ gathered, reading, round: 0 });
  }

  /** Judging shows what is needed; with all of it there, the repository is done. */
  async #judge({ gathered, reading, round }: Waiting): Promise<void> {
    const { store, judging } = this.#collecting;
    const unlooked = gathered.commit === undefined ? [] : (await standingOf(reading, judging)).unlooked;
    const { texts, documents, folders } = reading;
    if (needsOf(reading) === 0)
      store.write({
        repository: {
          ...{ ...gathered, texts, documents, folders },
          unlooked: unlookedOf(unlooked),
        },
      });
    else if (round >= rounds)
      store.write({ repository: { ...gathered, failure: `its declarations lead from file to file, more than ${rounds} times` } });
    else this.#waiting.push({ gathered, reading, round });
  }

  /** Asks for what is needed, as soon as that is so much. */
  async fetch(least: number): Promise<void> {
    while (this.#waiting.length > 0 && this.#waiting.reduce((sum, { reading }) => sum + needsOf(reading), 0) >= least) {
      const waiting = this.#waiting;
      this.#waiting = [];
      const failures = new Map<Waiting, string>();
      await this.#fetchFolders(wantsOf(waiting, 'needsFolders'), failures);
      await this.#fetchFiles(wantsOf(waiting, 'needs'), failures);
      for (const one of waiting) {
        const failure = failures.get(one);
        if (failure === undefined) await this.#judge({ ...one, round: one.round + 1 });
        else this.#collecting.store.write({ repository: { ...one.gathered, failure } });
      }
    }
  }

  async #fetchFiles(wanted: readonly Want[], failures: Map<Waiting, string>): Promise<void> {
    const { client } = this.#collecting;
    const questions = (some: readonly Want[]) =>
      some.map(({ one: { gathered }, path }) => ({ repository: gathered.node, commit: gathered.commit ?? 'HEAD', path }));
    for await (const { want, node, message } of this.#each<TextNode>(wanted, (some) => filesQuery(questions(some)))) {
      const { gathered, reading } = want.one;
      const cut = node?.isTruncated ? await client.blob(`${gathered.owner}/${gathered.name}`, node.oid ?? '') : undefined;
      if (message !== undefined) failures.set(want.one, `${want.path} cannot be read: ${message}`);
      else reading.learn(want.path, node?.isTruncated ? (cut ?? '\0') : textOf(node), node?.oid);
    }
  }

  async #fetchFolders(wanted: readonly Want[], failures: Map<Waiting, string>): Promise<void> {
    const idOf = ({ one, path }: Want) => one.reading.folders[path]?.oid ?? '';
    const questions = (some: readonly Want[]) => some.map((want) => ({ repository: want.one.gathered.node, oid: idOf(want) }));
    for await (const { want, node, message } of this.#each<FolderNode>(wanted, (some) => foldersQuery(questions(some)))) {
      if (node?.entries) want.one.reading.learnFolder(want.path, opened(want.path, idOf(want), node.entries));
      else failures.set(want.one, `the folder ${want.path} cannot be read: ${message ?? 'GitHub does not have it'}`);
    }
  }

  /** Asks for many things at once, and for fewer whenever that is too slow. */
  async *#each<Node>(
    wanted: readonly Want[],
    question: (some: readonly Want[]) => string,
  ): AsyncGenerator<{ readonly want: Want; readonly node?: Node | null | undefined; readonly message?: string }> {
    const { client, sleep } = this.#collecting;
    const batch = { size: atOnce };
    for (let start = 0; start < wanted.length; ) {
      let some: readonly Want[] = [];
      const answer = await asked<Record<string, { object?: Node | null } | null>>(
        { sleep, batch },
        Math.min(batch.size, wanted.length - start),
        (first) => {
          some = wanted.slice(start, start + first);
          return client.ask(question(some), {});
        },
      );
      for (const [index, want] of some.entries())
        yield answer.kind === 'data' ? { want, node: answer.data[`w${index}`]?.object } : { want, message: answer.message };
      start += some.length;
    }
  }
}

const needsOf = ({ needs, needsFolders }: Reading): number => needs.size + needsFolders.size;

const wantsOf = (waiting: readonly Waiting[], kind: 'needs' | 'needsFolders'): Want[] =>
  waiting.flatMap((one) => [...one.reading[kind]].map((path) => ({ one, path })));
