/** State in the shapes that GitHub answers with. Only what matters is spelled out; `complete` adds what the description requires. */
import type { GitHub } from './github.ts';
import type { ChangedFile, Commit } from './repository.ts';
import type { IssueComment, PullRequest, Review, ReviewComment, Status, User } from './state.ts';

type Shape = Record<string, unknown>;

export const user = ({ login, id, type }: User): Shape => ({ login, id, type, site_admin: false });

export function repository(github: GitHub): Shape {
  const owner = { login: github.owner, id: 500, type: 'Organization' };
  return {
    id: 600,
    name: github.name,
    full_name: `${github.owner}/${github.name}`,
    owner,
    private: false,
    default_branch: github.defaultBranch,
    html_url: `${github.url}/${github.owner}/${github.name}`,
    url: `${github.url}/repos/${github.owner}/${github.name}`,
  };
}

export async function pullRequest(github: GitHub, pull: PullRequest): Promise<Shape> {
  const side = async (branch: string) => ({
    label: `${github.owner}:${branch}`,
    ref: branch,
    sha: (await github.git.commitOf(branch)) ?? '',
    repo: repository(github),
    user: { login: github.owner, id: 500, type: 'Organization' },
  });
  return {
    id: 7000 + pull.number,
    number: pull.number,
    state: 'open',
    title: pull.title,
    draft: false,
    user: user(pull.author),
    base: await side(pull.base),
    head: await side(pull.head),
    html_url: `${github.url}/${github.owner}/${github.name}/pull/${pull.number}`,
    url: `${github.url}/repos/${github.owner}/${github.name}/pulls/${pull.number}`,
  };
}

export const changedFile = (file: ChangedFile): Shape => ({ ...file });

export const commit = ({ sha, tree, parents, author, message }: Commit): Shape => ({
  sha,
  commit: { author, committer: author, message, tree: { sha: tree } },
  parents: parents.map((parent) => ({ sha: parent })),
});

export const issueComment = (github: GitHub, comment: IssueComment): Shape => ({
  id: comment.id,
  user: user(comment.user),
  body: comment.body,
  created_at: comment.created,
  updated_at: comment.updated,
  html_url: `${github.url}/${github.owner}/${github.name}/pull/${comment.issue}#issuecomment-${comment.id}`,
});

/** @param line where the comment stands now; none: it is outdated */
export const reviewComment = (github: GitHub, comment: ReviewComment, line: number | undefined): Shape => ({
  id: comment.id,
  pull_request_review_id: comment.review,
  user: user(comment.user),
  body: comment.body,
  path: comment.path,
  side: comment.side,
  ...(line === undefined ? {} : { line }),
  original_line: comment.line,
  original_commit_id: comment.commit,
  diff_hunk: comment.hunk,
  subject_type: 'line',
  created_at: comment.created,
  updated_at: comment.updated,
  html_url: `${github.url}/${github.owner}/${github.name}/pull/${comment.pull}#discussion_r${comment.id}`,
});

export const review = (given: Review): Shape => ({
  id: given.id,
  user: user(given.user),
  body: given.body,
  state: given.state,
  commit_id: given.commit,
});

export const status = (given: Status): Shape => ({
  id: given.id,
  state: given.state,
  context: given.context,
  description: given.description,
  target_url: given.target_url,
  creator: user(given.creator),
  created_at: given.created,
  updated_at: given.created,
});
