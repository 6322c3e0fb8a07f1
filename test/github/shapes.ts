/** State in the shapes that GitHub answers with. Only what matters is spelled out; `complete` adds what the description requires. */
import type { GitHub } from './github.ts';
import { mergeShape } from './history-answers.ts';
import type { ChangedFile, Commit, Hosted } from './repository.ts';
import type { Issue, IssueComment, PullRequest, Push, Review, ReviewComment, Status, TimelineEvent, User } from './state.ts';

type Shape = Record<string, unknown>;

export const user = ({ login, id, type }: User): Shape => ({ login, id, type, site_admin: false });
const maybe = (given: User | undefined) => (given ? user(given) : null);

export function repository(github: Pick<Hosted, 'owner' | 'name' | 'defaultBranch'> & { readonly url: string }): Shape {
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
  const side = async (branch: string, owner = github.owner) => ({
    label: `${owner}:${branch}`,
    ref: branch,
    sha: (branch === pull.head ? pull.merged?.head : pull.merged?.base) ?? (await github.git.commitOf(branch)) ?? '',
    repo: { ...repository(github), full_name: `${owner}/${github.name}`, fork: owner !== github.owner },
    user: { login: owner, id: 500, type: 'Organization' },
  });
  return {
    id: 7000 + pull.number,
    number: pull.number,
    state: pull.state === 'OPEN' ? 'open' : 'closed',
    title: pull.title,
    draft: pull.draft,
    user: user(pull.author),
    base: await side(pull.base),
    head: await side(pull.head, pull.fork),
    html_url: `${github.url}/${github.owner}/${github.name}/pull/${pull.number}`,
    url: `${github.url}/repos/${github.owner}/${github.name}/pulls/${pull.number}`,
    ...mergeShape(pull),
  };
}

export const changedFile = (file: ChangedFile): Shape => ({ ...file });

export const commit = ({ sha, tree, parents, author, committer, message }: Commit): Shape => ({
  sha,
  commit: { author, committer: { ...committer, date: author.date }, message, tree: { sha: tree } },
  parents: parents.map((parent) => ({ sha: parent })),
});

export const issueComment = (github: GitHub, comment: IssueComment): Shape => ({
  id: comment.id,
  user: maybe(comment.user),
  body: comment.body,
  created_at: comment.created,
  updated_at: comment.updated,
  html_url: `${github.url}/${github.owner}/${github.name}/pull/${comment.issue}#issuecomment-${comment.id}`,
});

/** @param line where the comment stands now; none: it is outdated */
export const reviewComment = (github: GitHub, comment: ReviewComment, line: number | undefined): Shape => ({
  id: comment.id,
  pull_request_review_id: comment.review,
  user: maybe(comment.user),
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
  user: maybe(given.user),
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

/** A pull request, as the issue that it also is. */
export const issueOf = (github: GitHub, { number, title, author }: PullRequest): Shape => ({
  ...issue(github, { number, title, body: '', labels: [], author, created: '2026-11-02T09:00:00Z' }),
});

export const issue = (github: GitHub, given: Issue): Shape => ({
  id: 8000 + given.number,
  number: given.number,
  title: given.title,
  body: given.body,
  state: 'open',
  user: user(given.author),
  labels: given.labels.map((name, index) => ({
    id: index + 1,
    name,
    node_id: '',
    url: github.url,
    color: 'ededed',
    default: false,
    description: null,
  })),
  html_url: `${github.url}/${github.owner}/${github.name}/issues/${given.number}`,
  created_at: given.created,
  updated_at: given.created,
});

/** An entry of a timeline, as far as its kind has no shape of its own. */
export const timelineEvent = (given: TimelineEvent, index: number): Shape => ({
  id: index + 1,
  node_id: `TE_${index}`,
  url: 'https://github.example/',
  actor: 'actor' in given ? user(given.actor) : user({ login: 'someone', id: 12, type: 'User' }),
  event: given.type
    .replace(/Event$/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
    .toLowerCase(),
  commit_id: null,
  commit_url: null,
  created_at: given.created,
  performed_via_github_app: null,
});

export const activity = (given: Push, index: number): Shape => ({
  id: index + 1,
  node_id: `PSH_${index}`,
  before: given.before,
  after: given.after,
  ref: `refs/heads/${given.branch}`,
  timestamp: given.created,
  activity_type: given.type,
  actor: user(given.actor),
});
