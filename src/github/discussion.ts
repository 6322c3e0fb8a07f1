/** What is said on a pull request: review comments on lines, and comments on the whole. */
import { allPages, type Client } from './client.ts';

export interface Comment {
  readonly id: number;
  /** Login of who wrote it; `undefined` once the account is gone. */
  readonly author: string | undefined;
  readonly body: string;
  readonly url: string;
}

export interface LineComment extends Comment {
  /** The line it commented on is no longer in the diff. */
  readonly outdated: boolean;
}

/** A comment to be made on a line of the diff. */
export interface Note {
  readonly path: string;
  readonly line: number;
  readonly side: 'LEFT' | 'RIGHT';
  readonly body: string;
}

export async function listLineComments({ ask, owner, repo }: Client, number: number): Promise<readonly LineComment[]> {
  const comments = await allPages((page) =>
    ask('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', { owner, repo, pull_number: number, per_page: 100, page }),
  );
  return comments.map(({ id, user, body, html_url, line }) => ({
    id: Number(id),
    author: user?.login,
    body,
    url: html_url,
    outdated: line == null,
  }));
}

export async function listComments({ ask, owner, repo }: Client, number: number): Promise<readonly Comment[]> {
  const comments = await allPages((page) =>
    ask('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { owner, repo, issue_number: number, per_page: 100, page }),
  );
  return comments.map(({ id, user, body = '', html_url }) => ({ id: Number(id), author: user?.login, body, url: html_url }));
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
