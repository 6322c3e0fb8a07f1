/** The merge queue of a branch. */
import { askGraphql, type Client } from './client.ts';
import { mergeQueueQuery } from './queries.ts';

export interface Queued {
  readonly number: number;
  /** What merging it, and all before it, would make. */
  readonly head: string | undefined;
}

/** In the order in which they are merged. */
export async function readQueue(client: Client, branch: string): Promise<readonly Queued[]> {
  const { owner, repo: name } = client;
  const { repository } = await askGraphql<Answer>(client, mergeQueueQuery, { owner, name, branch });
  const entries = repository?.mergeQueue?.entries?.nodes ?? [];
  return [...entries]
    .sort((left, right) => left.position - right.position)
    .flatMap(({ pullRequest, headCommit }) => (pullRequest ? [{ number: pullRequest.number, head: headCommit?.oid }] : []));
}

interface Answer {
  readonly repository: {
    readonly mergeQueue: {
      readonly entries: {
        readonly nodes: readonly {
          readonly position: number;
          readonly headCommit: { readonly oid: string } | null;
          readonly pullRequest: { readonly number: number } | null;
        }[];
      } | null;
    } | null;
  } | null;
}
