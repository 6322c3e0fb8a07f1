/** What the tool says on a pull request: review comments on lines, and comments on the whole. What stands there is in the reading. */
import { askGraphql, type Client, GitHubFailure } from './client.ts';
import { minimiseMutation } from './queries.ts';

/** A comment to be made on a line of the diff. */
export interface Note {
  readonly path: string;
  readonly line: number;
  readonly side: 'LEFT' | 'RIGHT';
  readonly body: string;
}

/** One review that holds all notes. @throws GitHubFailure 422 when a line is not in the diff of `commit` */
export async function postReview({ ask, owner, repo }: Client, number: number, commit: string, notes: readonly Note[]): Promise<void> {
  await ask('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    owner,
    repo,
    pull_number: number,
    commit_id: commit,
    event: 'COMMENT',
    comments: [...notes],
  });
}

export async function editLineComment({ ask, owner, repo }: Client, id: number, body: string): Promise<void> {
  await ask('PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}', { owner, repo, comment_id: id, body });
}

/** @returns where it can be read */
export async function postComment({ ask, owner, repo }: Client, number: number, body: string): Promise<string> {
  const { data } = await ask('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { owner, repo, issue_number: number, body });
  return data.html_url;
}

export async function editComment({ ask, owner, repo }: Client, id: number, body: string): Promise<void> {
  await ask('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id, body });
}

/** Folds a comment away. It says by itself that it no longer applies, so a refusal matters little. */
export async function minimise(client: Client, nodeId: string): Promise<void> {
  try {
    await askGraphql(client, minimiseMutation, { id: nodeId });
  } catch (error) {
    if (!(error instanceof GitHubFailure) || error.status === 0 || error.status >= 500) throw error;
  }
}
