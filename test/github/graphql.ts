/** GitHub's GraphQL API, as far as the tool asks it: the part of its schema that the queries touch, answered from the state. */
import { buildSchema, graphql } from 'graphql';
import type { Answer } from './answers.ts';
import description from './descriptions/graphql.json' with { type: 'json' };
import type { GitHub } from './github.ts';
import type { Hosted } from './repository.ts';
import type { Comment, PullRequest, Requested, ReviewComment, TimelineEvent, Token, User } from './state.ts';

const schema = buildSchema(description.schema);

/** Answers a query; one that the schema does not allow is answered 400, which the stand-in counts against the asker. */
export async function askGraphql(github: GitHub, body: unknown, token: Token): Promise<Answer> {
  const { query, variables, ...others } = body as { query: string; variables?: Record<string, unknown> };
  if (Object.keys(others).length > 0) return { status: 400, body: { message: 'Unknown members of a query' } };
  const rootValue = new Root(github, token);
  const { data, errors } = await graphql({ schema, source: query, rootValue, variableValues: variables ?? {} });
  if (errors && !errors.every(({ originalError }) => originalError instanceof Refusal)) return { status: 400, body: { errors } };
  const said = errors?.map(({ message, path, originalError }) => ({ type: (originalError as Refusal).type, message, path }));
  return { status: 200, body: { data, ...(said ? { errors: said } : {}) } };
}

/** What GitHub answers beside the rest of an answer. */
class Refusal extends Error {
  readonly type: 'FORBIDDEN' | 'NOT_FOUND';

  constructor(type: Refusal['type'], message: string) {
    super(message);
    this.type = type;
  }
}

const forbidden = (): never => {
  throw new Refusal('FORBIDDEN', 'Resource not accessible by integration');
};

/** As GitHub shows an account here: without the `[bot]` that its REST API adds. */
const actor = (user: User | undefined) =>
  user && {
    __typename: user.type,
    login: user.type === 'Bot' ? user.login.replace(/\[bot\]$/, '') : user.login,
    databaseId: user.id,
  };

interface Page {
  readonly first: number;
  /** In place of `first`: from the end. */
  readonly last?: number;
  readonly after?: string | null;
}

/** One page of a list; a cursor is how many came before. */
function connection<One>(all: readonly One[], { first, last, after }: Page) {
  const start = last === undefined ? Number(after ?? 0) : Math.max(0, all.length - last);
  const nodes = all.slice(start, start + (last ?? first));
  const end = start + nodes.length;
  return { totalCount: all.length, nodes, pageInfo: { hasNextPage: end < all.length, endCursor: nodes.length > 0 ? String(end) : null } };
}

class Root {
  readonly #github: GitHub;
  readonly #token: Token;

  constructor(github: GitHub, token: Token) {
    this.#github = github;
    this.#token = token;
  }

  viewer() {
    return { login: this.#token.user.login, databaseId: this.#token.user.id };
  }

  repository({ owner, name }: { owner: string; name: string }) {
    const at = this.#github.repositoryOf(owner, name, this.#token);
    if (!at) throw new Refusal('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
    const readable = this.#token.may.contents !== undefined || (at !== this.#github && !at.isPrivate);
    return {
      nameWithOwner: `${at.owner}/${at.name}`,
      visibility: at.isPrivate ? 'PRIVATE' : 'PUBLIC',
      defaultBranchRef: async () => ({
        name: at.defaultBranch,
        target: { __typename: 'Commit', oid: await at.git.commitOf(at.defaultBranch) },
      }),
      object: ({ expression }: { expression: string }) => (readable ? this.#blob(at, expression) : forbidden()),
      pullRequest: ({ number }: { number: number }) => {
        if (at !== this.#github) return null;
        if (!this.#token.may.pull_requests) return forbidden();
        const pull = this.#github.state.pulls.find((one) => one.number === number);
        return pull ? pullRequest(this.#github, pull) : null;
      },
      mergeQueue: () => ({
        entries: (page: Page) =>
          connection(
            this.#github.queue.map(({ number, head }, index) => ({
              position: index + 1,
              headCommit: { __typename: 'Commit', oid: head },
              pullRequest: { number },
            })),
            page,
          ),
      }),
    };
  }

  async #blob({ git, defaultBranch }: Hosted, expression: string) {
    if (/^[0-9a-f]{40}$/.test(expression)) return this.#told(git, expression);
    const [name = '', path = ''] = expression.split(/:(.*)/s);
    const entry = (await git.tree(name === 'HEAD' ? defaultBranch : name, true))?.find((one) => one.path === path);
    if (entry?.type === 'tree') return { __typename: 'Tree', oid: entry.sha };
    return entry ? this.#told(git, entry.sha) : null;
  }

  async #told(git: Hosted['git'], sha: string) {
    const bytes = await git.blob(sha);
    if (!bytes) return null;
    const isBinary = bytes.includes(0);
    const isTruncated = bytes.length > this.#github.textLimit;
    const text = isBinary ? null : bytes.subarray(0, this.#github.textLimit).toString();
    return { __typename: 'Blob', oid: sha, isBinary, isTruncated, text };
  }

  organization({ login }: { login: string }) {
    if (login !== this.#github.owner) return null;
    return {
      team: ({ slug }: { slug: string }) => {
        if (!this.#token.may.members) return forbidden();
        const { teams } = this.#github.state;
        const team = teams.get(slug);
        if (!team) return null;
        const below = (one: typeof team): User[] => [
          ...one.members,
          ...one.children.flatMap((child) => below(teams.get(child) as typeof team)),
        ];
        return {
          databaseId: team.id,
          members: ({ membership, ...page }: Page & { membership: string }) =>
            connection((membership === 'ALL' ? below(team) : team.members).map(actor), page),
          invitations: () => ({ nodes: team.pending.map((user) => ({ invitee: actor(user) })) }),
        };
      },
    };
  }

  minimizeComment({ input }: { input: { subjectId: string } }) {
    if (this.#token.may.pull_requests !== 'write') return forbidden();
    const { issueComments, reviewComments } = this.#github.state;
    const found = [...issueComments, ...reviewComments].find((one) => nodeId(one) === input.subjectId);
    if (!found) return forbidden();
    found.minimised = true;
    return { minimizedComment: { __typename: 'IssueComment', isMinimized: true } };
  }
}

const nodeId = (one: Comment): string => `${'issue' in one ? 'IC' : 'path' in one ? 'PRRC' : 'PRR'}_${one.id}`;

/** A comment, as everything with a body is. */
const said = (github: GitHub, one: Comment, url: string) => ({
  id: nodeId(one),
  fullDatabaseId: String(one.id),
  url: `${github.url}/${github.owner}/${github.name}/pull/${url}`,
  body: one.body,
  createdAt: one.created,
  submittedAt: one.created,
  lastEditedAt: one.edited?.at ?? null,
  createdViaEmail: one.byMail === true,
  isMinimized: one.minimised === true,
  author: actor(one.user),
  editor: actor(one.edited?.by),
});

async function pullRequest(github: GitHub, pull: PullRequest) {
  const { state, git } = github;
  // Of what was merged, GitHub tells the ends as they were then.
  const head = pull.merged?.head ?? (await git.commitOf(pull.head)) ?? '';
  const tip = (await git.commitOf(pull.base)) ?? '';
  const base = pull.merged?.base ?? tip;
  const merged = pull.state === 'OPEN' && !github.testMergeIsLate ? await git.testMerge(tip, head) : undefined;
  const of = <One extends { pull: number }>(list: readonly One[]) => list.filter((one) => one.pull === pull.number);
  return {
    number: pull.number,
    title: pull.title,
    url: `${github.url}/${github.owner}/${github.name}/pull/${pull.number}`,
    state: pull.state,
    isDraft: pull.draft,
    mergeable: merged ? 'MERGEABLE' : github.testMergeIsLate || pull.state !== 'OPEN' ? 'UNKNOWN' : 'CONFLICTING',
    baseRefName: pull.base,
    baseRefOid: base,
    baseRef: { target: { __typename: 'Commit', oid: tip } },
    headRefName: pull.head,
    headRefOid: head,
    headRepository: { nameWithOwner: `${pull.fork ?? github.owner}/${github.name}` },
    author: actor(pull.author),
    potentialMergeCommit: merged ? () => commit(github, merged) : null,
    commits: async (page: Page) => {
      const all = (await git.between(base, head)).slice(0, github.commitLimit);
      const { nodes, ...rest } = connection(all, page);
      const shown = await Promise.all(nodes.map(async (sha) => ({ commit: await commit(github, sha) })));
      return { ...rest, nodes: shown, totalCount: (await git.between(base, head)).length };
    },
    comments: (page: Page) =>
      connection(
        state.issueComments
          .filter(({ issue }) => issue === pull.number)
          .map((one) => said(github, one, `${pull.number}#issuecomment-${one.id}`)),
        page,
      ),
    reviews: (page: Page) =>
      connection(
        of(state.reviews).map((one) => ({
          ...said(github, one, `${pull.number}#pullrequestreview-${one.id}`),
          state: one.state,
          commit: { __typename: 'Commit', oid: one.commit },
        })),
        page,
      ),
    reviewThreads: async (page: Page) => {
      const first = of(state.reviewComments).filter(({ replyTo }) => replyTo === undefined);
      const threads = await Promise.all(first.map((one) => thread(github, pull, one)));
      return connection(threads, page);
    },
    reviewRequests: () => ({ nodes: pull.requested.map((one) => ({ requestedReviewer: requested(github, one) })) }),
    timelineItems: ({ itemTypes, ...page }: Page & { itemTypes: string[] }) => {
      const named = (type: string) => type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
      const items = of(state.timeline).filter(({ type }) => itemTypes.includes(named(type)));
      return connection(
        items.map((one) => timelineItem(github, one)),
        page,
      );
    },
  };
}

const requested = (github: GitHub, one: Requested) =>
  'user' in one ? actor(one.user) : { __typename: 'Team', combinedSlug: `${github.owner}/${one.team}` };

function timelineItem(github: GitHub, event: TimelineEvent): unknown {
  const common = { __typename: event.type, createdAt: event.created };
  if (event.type === 'CommentDeletedEvent') return { ...common, deletedCommentAuthor: actor(event.author) };
  if (event.type === 'ReviewDismissedEvent') return { ...common, previousReviewState: event.before, review: { id: `PRR_${event.review}` } };
  if (event.type === 'ReviewRequestedEvent') return { ...common, requestedReviewer: requested(github, event.requested) };
  if (event.type === 'BaseRefChangedEvent') return { ...common, previousRefName: event.from, currentRefName: event.to };
  throw new Error(`GraphQL has no ${event.type}`);
}

async function thread(github: GitHub, pull: PullRequest, first: ReviewComment) {
  const line = await github.lineNow(pull, first);
  const all = github.state.reviewComments.filter((one) => one === first || one.replyTo === first.id);
  return {
    isOutdated: line === undefined,
    line: line ?? null,
    comments: (page: Page) =>
      connection(
        all.map((one) => said(github, one, `${pull.number}#discussion_r${one.id}`)),
        page,
      ),
  };
}

/** The pull requests that hold a commit; where the default branch has it, open ones are left out. */
async function associated({ state, git, defaultBranch }: GitHub, sha: string) {
  const inDefault = (await git.between(defaultBranch, sha)).length === 0;
  const found = await Promise.all(
    state.pulls.map(async (pull) => {
      const head = (await git.commitOf(pull.head)) ?? '';
      const holds = (await git.between(pull.base, head)).includes(sha);
      const { number, state, base } = pull;
      return holds && !inDefault ? [{ number, state, baseRefName: base, headRefOid: head }] : [];
    }),
  );
  return found.flat();
}

async function commit(github: GitHub, sha: string) {
  const { state, git } = github;
  const { tree, parents, author, committer, message } = await git.commit(sha);
  const known = (email: string) => {
    const user = state.emails.get(email.toLowerCase());
    return { email, user: user?.type === 'User' ? actor(user) : null };
  };
  const trailers = [...message.matchAll(/^co-authored-by:.*<([^>]+)>/gim)].map(([, email = '']) => known(email));
  const web = state.web.has(sha);
  const latest = new Map(state.statuses.filter((one) => one.sha === sha).map((one) => [one.context, one]));
  return {
    __typename: 'Commit',
    oid: sha,
    committedViaWeb: web,
    tree: { oid: tree },
    parents: { nodes: parents.map((oid) => ({ __typename: 'Commit', oid })) },
    signature: web ? { __typename: 'GpgSignature', isValid: true, wasSignedByGitHub: true } : null,
    authors: (page: Page) => connection([known(author.email), ...trailers], page),
    committer: known(committer.email),
    associatedPullRequests: async (page: Page) => connection(await associated(github, sha), page),
    status:
      latest.size === 0
        ? null
        : {
            contexts: [...latest.values()].map((one) => ({
              context: one.context,
              state: one.state.toUpperCase(),
              description: one.description,
              targetUrl: one.target_url,
              createdAt: one.created,
              creator: actor(one.creator),
            })),
          },
  };
}
