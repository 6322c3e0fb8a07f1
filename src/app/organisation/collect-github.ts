/** Repositories of an owner on GitHub, page by page, with what their declarations refer to. */
import { GitHubFailure } from '../../github/client.ts';
import type { Answer, ListAnswer, NamedNode, RepositoryNode } from '../../github/organisation.ts';
import { everythingQuery, latestQuery, movedPullsQuery, namesQuery, repositoriesQuery } from '../../github/organisation-queries.ts';
import { asked, atOnce, type Collecting } from './collect-asked.ts';
import { failed, Unfinished } from './collect-unfinished.ts';

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
    await open.fetch(more ? atOnce : 1);
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
    await open.fetch(atOnce);
    collecting.progress(store.count, ids.length);
  }
  await open.fetch(1);
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
