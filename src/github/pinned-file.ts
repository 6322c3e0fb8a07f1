/** A file of a repository at a pinned commit, and whether that commit is one of the repository's own. */
import { askGraphql, type Client, GitHubFailure } from './client.ts';
import { pinnedFileQuery } from './queries.ts';

export type PinnedFile =
  | {
      readonly kind: 'file';
      readonly text: string;
      readonly branch: string;
      /** The newest commit of the default branch, and how many there are since the pinned one. */
      readonly tip: string;
      readonly behind: number;
      /** Whether everyone sees the repository. */
      readonly isPublic: boolean;
    }
  /** The token sees no such repository. */
  | { readonly kind: 'no-repository'; readonly why: string }
  /**
   * The default branch does not lead to the commit. GitHub shows commits of forks under the name of the repository that they were forked from, so
   * that there is such a commit means nothing.
   */
  | { readonly kind: 'not-reachable'; readonly branch: string }
  | { readonly kind: 'no-file' }
  /** GitHub gives but a part of it, or it is no text. */
  | { readonly kind: 'not-whole' };

/** @throws GitHubFailure where GitHub gave no answer that can be built on */
export async function readPinnedFile(client: Client, path: string, commit: string): Promise<PinnedFile> {
  const repository = await ask(client, `${commit}:${path}`);
  if (typeof repository === 'string') return { kind: 'no-repository', why: repository };
  if (!repository?.defaultBranchRef) return { kind: 'no-repository', why: 'it has no branch that the token may see' };
  const { defaultBranchRef: branch, object } = repository;
  const tip = branch.target?.oid ?? '';
  const behind = await commitsSince(client, tip, commit);
  if (behind === undefined) return { kind: 'not-reachable', branch: branch.name };
  if (object?.__typename !== 'Blob') return { kind: 'no-file' };
  if (object.isTruncated !== false || typeof object.text !== 'string') return { kind: 'not-whole' };
  return { kind: 'file', text: object.text, branch: branch.name, tip, behind, isPublic: repository.visibility === 'PUBLIC' };
}

async function ask(client: Client, expression: string): Promise<Answer['repository'] | string> {
  const { owner, repo: name } = client;
  try {
    return (await askGraphql<Answer>(client, pinnedFileQuery, { owner, name, expression })).repository;
  } catch (error) {
    if (error instanceof GitHubFailure && [401, 403, 404].includes(error.status)) return error.message;
    throw error;
  }
}

/** How many commits a branch has on top of one that it leads to; `undefined`: it does not lead to it. */
async function commitsSince({ ask, owner, repo }: Client, tip: string, commit: string): Promise<number | undefined> {
  const basehead = `${tip}...${commit}`;
  try {
    const { data } = await ask('GET /repos/{owner}/{repo}/compare/{basehead}', { owner, repo, basehead, per_page: 1 });
    const { status, ahead_by, behind_by, merge_base_commit } = data;
    const leads = (status === 'identical' || status === 'behind') && ahead_by === 0 && merge_base_commit.sha === commit;
    return leads ? behind_by : undefined;
  } catch (error) {
    if (error instanceof GitHubFailure && error.status === 404) return undefined;
    throw error;
  }
}

interface Answer {
  readonly repository: {
    readonly visibility: string;
    readonly defaultBranchRef: { readonly name: string; readonly target: { readonly oid: string } | null } | null;
    readonly object: { readonly __typename: string; readonly text?: string | null; readonly isTruncated?: boolean } | null;
  } | null;
}
