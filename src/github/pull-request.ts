/** A pull request as GitHub tells it now; what an event said about it may be old. */
import { allPages, type Client, GitHubFailure } from './client.ts';

/** The ends of a comparison. */
export interface Ends {
  readonly number: number;
  /** The tip of the base branch. */
  readonly base: string;
  readonly head: string;
}

export interface ChangedFile {
  readonly path: string;
  /** Its path before, where it was renamed. */
  readonly before: string | undefined;
  /** The hunks of its diff; GitHub leaves them out where they are too long. */
  readonly patch: string | undefined;
}

export interface Comparison {
  readonly mergeBase: string;
  readonly files: readonly ChangedFile[];
}

/** The little that is always told of a pull request. */
export interface Head {
  readonly state: string;
  readonly head: string;
  /** Name of the branch that it is to enter. */
  readonly base: string;
}

/** @throws GitHubFailure */
export async function readHead({ ask, owner, repo }: Client, number: number): Promise<Head> {
  const { data } = await ask('GET /repos/{owner}/{repo}/pulls/{pull_number}', { owner, repo, pull_number: number });
  return { state: data.state, head: data.head.sha, base: data.base.ref };
}

/** The longest list of files that a comparison carries. */
const comparedFiles = 300;

/** The merge base of a pull request, and the files that differ from it. */
export async function compare({ ask, owner, repo }: Client, { number, base, head }: Ends): Promise<Comparison> {
  const { data } = await ask('GET /repos/{owner}/{repo}/compare/{basehead}', { owner, repo, basehead: `${base}...${head}`, per_page: 1 });
  const listed = data.files ?? [];
  const files =
    listed.length < comparedFiles
      ? listed
      : await allPages((page) =>
          ask('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { owner, repo, pull_number: number, per_page: 100, page }),
        );
  return {
    mergeBase: commitId(data.merge_base_commit.sha),
    files: files.map(({ filename, previous_filename, patch }) => ({ path: filename, before: previous_filename, patch })),
  };
}

/** Whether a commit of the history that leads to `commit` touches a path. */
export async function wasEverThere({ ask, owner, repo }: Client, commit: string, path: string): Promise<boolean> {
  const { data } = await ask('GET /repos/{owner}/{repo}/commits', { owner, repo, sha: commit, path, per_page: 1 });
  return data.length > 0;
}

function commitId(text: unknown): string {
  if (typeof text === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)) return text;
  throw new GitHubFailure(`GitHub named a commit that is none: ${JSON.stringify(text)}`);
}

/** Numbers of the open pull requests: all of them, those of one head (`owner:branch`), or those into one branch. */
export async function openPullRequests(
  { ask, owner, repo }: Client,
  which: { readonly head?: string; readonly base?: string } = {},
): Promise<readonly { number: number; head: string }[]> {
  const pulls = await allPages((page) =>
    ask('GET /repos/{owner}/{repo}/pulls', { owner, repo, state: 'open', per_page: 100, page, ...which }),
  );
  return pulls.map((pull) => ({ number: pull.number, head: commitId(pull.head.sha) }));
}
