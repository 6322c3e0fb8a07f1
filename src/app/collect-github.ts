/** Repositories of an owner on GitHub, page by page, with what their declarations refer to. */
import { GitHubFailure } from '../github/client.ts';
import type { Answer, ListAnswer, NamedNode, OrganisationClient, RepositoryNode, TextNode } from '../github/organisation.ts';
import {
  everythingQuery,
  filesQuery,
  latestQuery,
  movedPullsQuery,
  namesQuery,
  repositoriesQuery,
  type Wanted,
} from '../github/organisation-queries.ts';
import { type Gathered, Reading } from './collect-gathered.ts';
import { type Judging, standingOf } from './collect-judge.ts';
import { named, openNode, textOf } from './collect-node.ts';
import type { Store } from './collect-store.ts';

export interface Collecting {
  readonly client: OrganisationClient;
  readonly store: Store;
  readonly judging: Judging;
  readonly batch: Batch;
  /** Whether a repository is wanted (globs). */
  chosen(node: Pick<NamedNode, 'name' | 'owner'>): boolean;
  sleep(time: number): Promise<void>;
  /** @param all how many there are, as far as that is known */
  progress(done: number, all: number): void;
}

/** How many repositories are asked for at once: halved whenever an answer takes too long, and remembered. */
export interface Batch {
  size: number;
}

/** Files asked for at once. */
const filesAtOnce = 100;
const attempts = 4;
/** A declaration that includes, names and configures one after another is read in so many rounds. */
const rounds = 8;

/** Every repository of an owner. Goes on where a killed run stopped. @throws GitHubFailure */
export async function collectEverything(owner: string, collecting: Collecting): Promise<void> {
  const { client, store, batch } = collecting;
  const open = new Unfinished(collecting);
  let after = store.cursors.get(owner) ?? null;
  for (let more = true; more; ) {
    const answer = await asked<ListAnswer<RepositoryNode>>(collecting, batch.size, (first) =>
      client.ask(everythingQuery, { owner, first, after }),
    );
    if (answer.kind === 'slow') {
      after = await skipOne(owner, after, answer.message, collecting);
      more = after !== null;
      continue;
    }
    const { repositories } = ownerOf(answer.data, owner);
    for (const message of answer.missing) store.write({ failure: { what: owner, message } });
    for (const node of repositories.nodes) if (node && collecting.chosen(node)) await open.take(node);
    after = repositories.pageInfo.endCursor;
    more = repositories.pageInfo.hasNextPage;
    await open.fetch(more ? filesAtOnce : 1);
    // What is not finished would be forgotten by going on from here.
    if (open.isEmpty && after !== null) store.write({ cursor: after, owner });
    collecting.progress(store.count, repositories.totalCount);
  }
  store.write({ done: owner });
}

/** The part of an owner's repositories that one of several machines takes. */
export async function collectShard(
  owner: string,
  shard: { readonly index: number; readonly of: number },
  collecting: Collecting,
): Promise<void> {
  const { client, store } = collecting;
  const ids: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const answer: Answer<ListAnswer<NamedNode>> = await asked(collecting, 100, (first) => client.ask(namesQuery, { owner, first, after }));
    if (answer.kind === 'slow') throw new GitHubFailure(`The list of ${owner}'s repositories cannot be read: ${answer.message}`, 502);
    const { repositories } = ownerOf(answer.data, owner);
    for (const node of repositories.nodes) {
      if (node && collecting.chosen(node) && node.databaseId % shard.of === shard.index - 1 && !store.isRead(node.databaseId))
        ids.push(node.id);
    }
    after = repositories.pageInfo.endCursor;
    more = repositories.pageInfo.hasNextPage;
  }
  await collectNodes(ids, collecting);
  store.write({ done: owner });
}

/**
 * What was pushed since the last collection, newest first until everything is known; pull requests that something was done to; and what could not
 * be read the last time.
 */
export async function collectLatest(owner: string, since: string, collecting: Collecting): Promise<void> {
  const { client, store, batch } = collecting;
  const open = new Unfinished(collecting);
  for (let after: string | null = null, more = true; more; ) {
    const answer: Answer<ListAnswer<RepositoryNode>> = await asked(collecting, batch.size, (first) =>
      client.ask(latestQuery, { owner, first, after }),
    );
    if (answer.kind === 'slow') throw new GitHubFailure(`What was pushed last to ${owner} cannot be read: ${answer.message}`, 502);
    const { repositories } = ownerOf(answer.data, owner);
    const nodes = repositories.nodes.filter((node) => node !== null);
    const news = nodes.filter((node) => collecting.chosen(node) && (node.pushedAt ?? '') !== store.pushedBefore(node.databaseId));
    for (const node of news) await open.take(node);
    after = repositories.pageInfo.endCursor;
    // What comes after one that is known was pushed to even earlier.
    const reached = nodes.some((node) => (node.pushedAt ?? '') === store.pushedBefore(node.databaseId));
    more = repositories.pageInfo.hasNextPage && !reached;
    collecting.progress(store.count, repositories.totalCount);
  }
  await open.fetch(1);
  await collectNodes([...new Set([...(await movedPulls(owner, since, collecting)), ...store.failedBefore(owner)])], collecting);
  store.write({ done: owner });
}

async function movedPulls(owner: string, since: string, { client, store }: Collecting): Promise<string[]> {
  const search = `user:${owner} is:pr updated:>=${since.replace(/\.\d+/, '')}`;
  const found = new Set<string>();
  for (let after: string | null = null, more = true; more; ) {
    const answer: Answer<Search> = await client.ask(movedPullsQuery, { search, after });
    if (answer.kind === 'slow') {
      store.write({ failure: { what: owner, message: `Pull requests that changed since cannot be searched: ${answer.message}` } });
      break;
    }
    const { nodes, pageInfo, issueCount }: Search['search'] = answer.data.search;
    for (const node of nodes) if (node?.repository) found.add(node.repository.id);
    if (issueCount > 1000 && after === null)
      store.write({ failure: { what: owner, message: `${issueCount} pull requests changed, and GitHub lists 1,000: use --full` } });
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  return [...found].filter((node) => !store.isReadNode(node));
}

interface Search {
  readonly search: {
    readonly issueCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly ({ readonly repository?: { readonly id: string } } | null)[];
  };
}

async function collectNodes(ids: readonly string[], collecting: Collecting): Promise<void> {
  const { client, store, batch } = collecting;
  const open = new Unfinished(collecting);
  for (let start = 0; start < ids.length; ) {
    let size = 0;
    const answer = await asked<{ nodes: readonly (RepositoryNode | null)[] }>(collecting, batch.size, (first) => {
      size = first;
      return client.ask(repositoriesQuery, { ids: ids.slice(start, start + first) });
    });
    if (answer.kind === 'slow') store.write({ failure: { what: ids[start] ?? '', message: answer.message } });
    else for (const node of answer.data.nodes) if (node && collecting.chosen(node)) await open.take(node);
    start += size;
    await open.fetch(filesAtOnce);
    collecting.progress(store.count, ids.length);
  }
  await open.fetch(1);
}

/** Asks for as many as the batch says; for half as many whenever that is too slow; for one a few times. */
async function asked<Data>(
  { batch, sleep }: Pick<Collecting, 'batch' | 'sleep'>,
  size: number,
  ask: (first: number) => Promise<Answer<Data>>,
): Promise<Answer<Data>> {
  let first = size;
  for (let attempt = 1; ; ) {
    const answer = await ask(first);
    if (answer.kind === 'data' || (first === 1 && attempt >= attempts)) return answer;
    if (first > 1) {
      first = Math.ceil(first / 2);
      batch.size = Math.min(batch.size, first);
    } else attempt++;
    await sleep(500 * 2 ** attempt);
  }
}

function ownerOf<Node>({ repositoryOwner }: ListAnswer<Node>, owner: string): NonNullable<ListAnswer<Node>['repositoryOwner']> {
  if (repositoryOwner) return repositoryOwner;
  throw new GitHubFailure(`GitHub knows no owner ${owner}, or the token may not see it`, 404);
}

/** One repository whose answer never comes: what is known of it stays, marked. @returns the cursor behind it; `null`: it was the last */
async function skipOne(owner: string, after: string | null, message: string, collecting: Collecting): Promise<string | null> {
  const { client, store, judging } = collecting;
  const answer = await asked<ListAnswer<NamedNode>>(collecting, 1, (first) => client.ask(namesQuery, { owner, first, after }));
  if (answer.kind === 'slow') throw new GitHubFailure(`GitHub does not list the repositories of ${owner}: ${answer.message}`, 502);
  const { repositories } = ownerOf(answer.data, owner);
  const [node] = repositories.nodes;
  if (node && collecting.chosen(node)) store.write({ repository: failed(node, message, store.before(node.databaseId), judging.now) });
  return repositories.pageInfo.hasNextPage ? repositories.pageInfo.endCursor : null;
}

const failed = (node: NamedNode, failure: string, before: Gathered | undefined, now: string): Gathered => ({
  ...(before ?? named(node, now)),
  failure,
});

interface Waiting {
  readonly gathered: Gathered;
  readonly reading: Reading;
  round: number;
}

/** Repositories whose declarations lead to files that have to be asked for: many at once. */
class Unfinished {
  readonly #collecting: Collecting;
  readonly #waiting: Waiting[] = [];

  constructor(collecting: Collecting) {
    this.#collecting = collecting;
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  async take(node: RepositoryNode): Promise<void> {
    const { client, store, judging } = this.#collecting;
    const { gathered, look, cut } = openNode(node, store.before(node.databaseId), judging.now);
    const whole = { ...gathered, texts: { ...gathered.texts } };
    for (const [path, id] of cut) {
      const text = await client.blob(`${node.owner.login}/${node.name}`, id);
      if (text === undefined)
        return store.write({
          repository: failed(node, `${path || 'the records'} cannot be read`, store.before(node.databaseId), judging.now),
        });
      if (path === '') whole.records = text;
      else whole.texts[path] = text;
    }
    await this.#judge({ gathered: whole, reading: new Reading(whole, look), round: 0 });
  }

  /** Judging shows which files are needed; with all of them there, the repository is done. */
  async #judge(one: Waiting): Promise<void> {
    const { store, judging } = this.#collecting;
    const { gathered, reading } = one;
    if (gathered.commit !== undefined) await standingOf(reading, judging);
    if (reading.needs.size === 0) store.write({ repository: { ...gathered, texts: reading.texts, documents: reading.documents } });
    else if (one.round >= rounds)
      store.write({ repository: { ...gathered, failure: `its declarations lead from file to file, more than ${rounds} times` } });
    else this.#waiting.push(one);
  }

  /** Asks for what is needed, as soon as that is so many files. */
  async fetch(least: number): Promise<void> {
    while (this.#waiting.length > 0 && this.#waiting.reduce((sum, { reading }) => sum + reading.needs.size, 0) >= least) {
      const waiting = this.#waiting.splice(0);
      const wanted = waiting.flatMap((one) => [...one.reading.needs].map((path) => ({ one, path })));
      for (let start = 0; start < wanted.length; start += filesAtOnce) await this.#fetchSome(wanted.slice(start, start + filesAtOnce));
      for (const one of waiting) await this.#judge({ ...one, round: one.round + 1 });
    }
  }

  async #fetchSome(wanted: readonly { readonly one: Waiting; readonly path: string }[]): Promise<void> {
    const { client, sleep } = this.#collecting;
    for (let start = 0; start < wanted.length; ) {
      let size = 0;
      const answer = await asked<Record<string, { object?: TextNode | null } | null>>(
        { sleep, batch: { size: filesAtOnce } },
        wanted.length - start,
        (first) => {
          size = first;
          return client.ask(filesQuery(wanted.slice(start, start + first).map(questionOf)), {});
        },
      );
      for (const [index, { one, path }] of wanted.slice(start, start + size).entries()) {
        const node = answer.kind === 'data' ? answer.data[`w${index}`]?.object : undefined;
        const { owner, name } = one.gathered;
        const text = node?.isTruncated ? ((await client.blob(`${owner}/${name}`, node.oid ?? '')) ?? '\0') : textOf(node);
        if (answer.kind === 'data') one.reading.learn(path, text, node?.oid);
        else Object.assign(one, { gathered: { ...one.gathered, failure: `${path} cannot be read: ${answer.message}` }, round: rounds });
      }
      start += size;
    }
  }
}

const questionOf = ({ one: { gathered }, path }: { readonly one: Waiting; readonly path: string }): Wanted => ({
  repository: gathered.node,
  commit: gathered.commit ?? 'HEAD',
  path,
});
