/** What the stand-in does at each operation of the REST API. */
import type { OperationId } from './description.ts';
import type { GitHub } from './github.ts';
import { historyAnswers } from './history-answers.ts';
import { settlePushes } from './people.ts';
import type { Hosted } from './repository.ts';
import { setupAnswers } from './setup-answers.ts';
import * as shapes from './shapes.ts';
import type { PullRequest, ReviewComment, User } from './state.ts';

export interface Request {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  // biome-ignore lint/suspicious/noExplicitAny: held against GitHub's description before it gets here
  readonly body: any;
  readonly user: User;
  /** The repository that is asked. */
  readonly at: Hosted;
}

export interface Answer {
  readonly status: number;
  /** A list is paged by the server. */
  readonly body: unknown;
  /** A list of many pages inside the body, by its key. */
  readonly paged?: string;
}

/** GitHub's limit of a comment's length, in characters. */
const longest = 65_536;

const ok = (body: unknown): Answer => ({ status: 200, body });
const created = (body: unknown): Answer => ({ status: 201, body });
export const refused = (status: number, message: string, errors?: unknown): Answer => ({
  status,
  body: {
    message,
    ...(errors === undefined ? {} : { errors }),
    documentation_url: 'https://docs.github.com/rest',
    ...(errors === undefined ? { status: String(status) } : {}),
  },
});
const notFound = refused(404, 'Not Found');

const pullOf = (github: GitHub, { path }: Request): PullRequest | undefined =>
  github.state.pulls.find(({ number }) => number === Number(path.pull_number ?? path.issue_number));

/** The ends of a pull request's diff. */
async function ends(github: GitHub, pull: PullRequest): Promise<{ from: string; to: string }> {
  const to = (await github.git.commitOf(pull.head)) ?? '';
  return { from: (await github.git.mergeBase(pull.base, to)) ?? '', to };
}

async function comparison(_: GitHub, { path, at: { git } }: Request): Promise<Answer> {
  const [base = '', head = ''] = (path.basehead ?? '').split('...');
  const [from, to] = await Promise.all([git.commitOf(base), git.commitOf(head)]);
  const mergeBase = from && to && (await git.mergeBase(from, to));
  if (!from || !to || !mergeBase) return notFound;
  const between = (await git.git('rev-list', '--reverse', `${from}..${to}`)).split('\n').filter(Boolean);
  const behind = Number((await git.git('rev-list', '--count', `${to}..${from}`)).trim());
  const commits = await Promise.all(between.map((sha) => git.commit(sha)));
  const status = behind > 0 ? (between.length > 0 ? 'diverged' : 'behind') : between.length > 0 ? 'ahead' : 'identical';
  const body = {
    base_commit: shapes.commit(await git.commit(from)),
    merge_base_commit: shapes.commit(await git.commit(mergeBase)),
    status,
    ahead_by: between.length,
    behind_by: behind,
    total_commits: between.length,
    commits: commits.map(shapes.commit),
    files: (await git.changed(mergeBase, to)).slice(0, 300).map(shapes.changedFile),
  };
  return { ...ok(body), paged: 'commits' };
}

async function content(github: GitHub, { path, query, at: { git, defaultBranch } }: Request): Promise<Answer> {
  const commit = await git.commitOf(query.ref ?? defaultBranch);
  const entry = commit && (await git.tree(commit, true))?.find((one) => one.path === path.path && one.type === 'blob');
  const bytes = entry && (await git.blob(entry.sha));
  if (!entry || !bytes) return notFound;
  const links = { self: `${github.url}/self`, git: `${github.url}/git`, html: `${github.url}/html` };
  const common = { name: entry.path.split('/').at(-1), path: entry.path, sha: entry.sha, size: bytes.length, _links: links };
  if (entry.mode === '120000') return ok({ ...common, type: 'symlink', target: bytes.toString() });
  return ok({ ...common, type: 'file', encoding: 'base64', content: lines(bytes) });
}

/** Base64 as GitHub writes it, 60 characters a line. */
const lines = (bytes: Buffer) => bytes.toString('base64').replace(/.{60}/g, '$&\n');

async function createReview(github: GitHub, request: Request): Promise<Answer> {
  const pull = pullOf(github, request);
  if (!pull) return refused(403, 'Resource not accessible by integration');
  const {
    body = '',
    event,
    commit_id,
    comments = [],
  } = request.body as { body?: string; event?: string; commit_id?: string; comments?: ReviewComment[] };
  const states = { COMMENT: 'COMMENTED', APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED' } as const;
  const state = states[event as keyof typeof states];
  if (!state) return refused(422, 'The stand-in has no pending reviews: say an event', ['event']);
  if (state === 'APPROVED' && request.user.id === pull.author.id)
    return refused(422, 'Unprocessable Entity', ['Can not approve your own pull request']);
  if (state === 'COMMENTED' && !body && comments.length === 0) return refused(422, 'Unprocessable Entity', ['Body can not be blank']);
  const { from, to } = await ends(github, pull);
  const commit = commit_id ?? to;
  const made: ReviewComment[] = [];
  const at = github.state.now();
  const review = { id: github.state.id(), pull: pull.number, user: request.user, body, state, commit, created: at, updated: at };
  for (const { path, line, side = 'RIGHT', body: text } of comments) {
    const hunk = await github.git.lineInDiff(from, commit, path, side, line);
    if (hunk === undefined) return refused(422, 'Unprocessable Entity', ['Line could not be resolved']);
    if (text.length > longest) return refused(422, 'Unprocessable Entity', ['Body is too long (maximum is 65536 characters)']);
    const now = github.state.now();
    made.push({
      id: github.state.id(),
      pull: pull.number,
      review: review.id,
      user: request.user,
      body: text,
      path,
      side,
      line,
      commit,
      hunk,
      created: now,
      updated: now,
    });
  }
  github.state.reviews.push(review);
  github.state.reviewComments.push(...made);
  return ok(shapes.review(review));
}

async function listReviewComments(github: GitHub, request: Request): Promise<Answer> {
  const pull = pullOf(github, request);
  if (!pull) return notFound;
  const found = github.state.reviewComments.filter((comment) => comment.pull === pull.number);
  return ok(
    await Promise.all(
      found.map(async (comment) => {
        return shapes.reviewComment(github, comment, await github.lineNow(pull, comment));
      }),
    ),
  );
}

/** Edits a comment, whosever it is, as a token with write access may. */
function edited<Kind extends { id: number; body: string; updated: string }>(
  github: GitHub,
  comments: readonly Kind[],
  request: Request,
): Kind | undefined {
  const comment = comments.find(({ id }) => id === Number(request.path.comment_id));
  const at = github.state.now();
  if (comment) Object.assign(comment, { body: request.body.body, updated: at, edited: { at, by: request.user } });
  return comment;
}

export const answers: Readonly<Record<OperationId, (github: GitHub, request: Request) => Answer | Promise<Answer>>> = {
  ...historyAnswers,
  ...setupAnswers,
  'pulls/get': async (github, request) => {
    const pull = pullOf(github, request);
    return pull ? ok(await shapes.pullRequest(github, pull)) : notFound;
  },
  'pulls/list-files': async (github, request) => {
    const pull = pullOf(github, request);
    if (!pull) return refused(422, 'Unprocessable Entity', []);
    const { from, to } = await ends(github, pull);
    return ok((await github.git.changed(from, to)).slice(0, 3000).map(shapes.changedFile));
  },
  'repos/compare-commits-with-basehead': comparison,
  'repos/get-content': content,
  'repos/list-commits': async (_, { query, at: { git, defaultBranch } }) => {
    const from = await git.commitOf(query.sha ?? defaultBranch);
    if (!from) return notFound;
    const log = await git.log(from, query.path);
    return ok(await Promise.all(log.map(async (sha) => shapes.commit(await git.commit(sha)))));
  },
  'git/get-tree': async (github, { path, query, at }) => {
    const name = path.tree_sha ?? '';
    const entries = await at.git.tree(name, query.recursive !== undefined);
    if (!entries) return notFound;
    const shown = entries.slice(0, github.treeLimit);
    return ok({ sha: name, tree: shown, truncated: shown.length < entries.length });
  },
  'git/get-blob': async (_, { path, at }) => {
    const bytes = await at.git.blob(path.file_sha ?? '');
    return bytes ? ok({ sha: path.file_sha, size: bytes.length, encoding: 'base64', content: lines(bytes) }) : notFound;
  },
  'pulls/create-review': createReview,
  'pulls/list-review-comments': listReviewComments,
  'pulls/update-review-comment': (github, request) => {
    const comment = edited(github, github.state.reviewComments, request);
    return comment ? ok(shapes.reviewComment(github, comment, comment.line)) : notFound;
  },
  'issues/list-comments': (github, request) =>
    pullOf(github, request)
      ? ok(
          github.state.issueComments
            .filter(({ issue }) => issue === Number(request.path.issue_number))
            .map((one) => shapes.issueComment(github, one)),
        )
      : notFound,
  'issues/list-events-for-timeline': (github, request) =>
    pullOf(github, request)
      ? ok(github.state.timeline.filter(({ pull }) => pull === Number(request.path.issue_number)).map(shapes.timelineEvent))
      : notFound,
  'issues/create-comment': (github, request) => {
    if (!pullOf(github, request)) return notFound;
    if (request.body.body.length > longest) return refused(422, 'Validation Failed', [{ resource: 'IssueComment', code: 'unprocessable' }]);
    const now = github.state.now();
    const issue = Number(request.path.issue_number);
    const comment = { id: github.state.id(), issue, user: request.user, body: request.body.body, created: now, updated: now };
    github.state.issueComments.push(comment);
    return created(shapes.issueComment(github, comment));
  },
  'issues/update-comment': (github, request) => {
    const comment = edited(github, github.state.issueComments, request);
    return comment ? ok(shapes.issueComment(github, comment)) : notFound;
  },
  'repos/create-commit-status': async (github, { path, body, user }) => {
    const sha = path.sha ?? '';
    const { state, context = 'default', description = null, target_url = null } = body;
    if (!(await github.git.commitOf(sha))) return refused(422, `No commit found for SHA: ${sha}`);
    if (description?.length > 140) return refused(422, 'Validation Failed');
    const status = { id: github.state.id(), sha, state, context, description, target_url, creator: user, created: github.state.now() };
    github.state.statuses.push(status);
    return created(shapes.status(status));
  },
  'repos/list-commit-statuses-for-ref': async (github, { path }) => {
    const sha = await github.git.commitOf(path.ref ?? '');
    return ok(
      github.state.statuses
        .filter((one) => one.sha === sha)
        .reverse()
        .map(shapes.status),
    );
  },
  'repos/list-activities': async (github, { query }) => {
    const branch = (query.ref ?? '').replace('refs/heads/', '');
    await settlePushes(github, branch);
    return ok(
      github.state.pushes
        .filter((one) => one.branch === branch)
        .map(shapes.activity)
        .reverse(),
    );
  },
  'repos/get': (github, { at }) => ok(shapes.repository({ ...at, url: github.url })),
  'repos/get-branch-rules': (github) => ok(github.rules),
  'repos/get-branch-protection': () => refused(404, 'Branch not protected'),
  'pulls/list': async (github, { query: { state = 'open', head, base } }) => {
    const found = github.state.pulls.filter(
      (pull) =>
        (state === 'all' || (pull.state === 'OPEN') === (state === 'open')) &&
        (base === undefined || pull.base === base) &&
        (head === undefined || head === `${pull.fork ?? github.owner}:${pull.head}`),
    );
    return ok(await Promise.all(found.map((pull) => shapes.pullRequest(github, pull))));
  },
  'pulls/request-reviewers': async (github, request) => {
    const pull = pullOf(github, request);
    if (!pull) return refused(403, 'Resource not accessible by integration');
    const { reviewers = [], team_reviewers = [] } = request.body as { reviewers?: string[]; team_reviewers?: string[] };
    const people = reviewers.map((login) => [...github.state.emails.values()].find((user) => user.login === login));
    if (people.includes(undefined)) return refused(403, 'Reviews may only be requested from collaborators');
    const asked = [...people.map((user) => ({ user: user as User })), ...team_reviewers.map((team) => ({ team }))];
    for (const requested of asked) {
      pull.requested.push(requested);
      github.state.timeline.push({ type: 'ReviewRequestedEvent', pull: pull.number, requested, created: github.state.now() });
    }
    return created(await shapes.pullRequest(github, pull));
  },
  'issues/create': (github, { body: { title, body = '', labels = [] }, user }) => {
    const number = github.state.pulls.length + github.state.issues.length + 1;
    const issue = { number, title, body, labels, author: user, created: github.state.now() };
    github.state.issues.push(issue);
    return created(shapes.issue(github, issue));
  },
  'issues/list-for-repo': (github, { query }) =>
    ok(github.state.issues.filter(({ labels }) => !query.labels || labels.includes(query.labels)).map((one) => shapes.issue(github, one))),
};
