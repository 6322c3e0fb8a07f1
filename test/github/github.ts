/**
 * A stand-in for GitHub: an HTTP server on loopback over a real bare git repository. Everything it is asked and everything
 * it answers is held against GitHub's own description, so that what works here is what GitHub describes.
 */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, answers, refused } from './answers.ts';
import { complete, type OperationId, operations, type Schema, wrongInAnswer, wrongInRequest } from './description.ts';
import { askGraphql } from './graphql.ts';
import { type Hosted, Repository } from './repository.ts';
import { pageAt } from './site/serve.ts';
import { type Permission, type PullRequest, type ReviewComment, State, type Token, type User } from './state.ts';
import { emailOf } from './working-copy.ts';

export interface Fault {
  /** Any operation when left out. */
  readonly operation?: OperationId | 'graphql';
  readonly status: number;
  readonly times: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The operation is carried out, and only the answer fails. */
  readonly done?: boolean;
}

/** What each operation asks of a token. */
const needs: Readonly<Record<OperationId, readonly [Permission, 'read' | 'write']>> = {
  'pulls/get': ['pull_requests', 'read'],
  'pulls/list-files': ['pull_requests', 'read'],
  'pulls/create-review': ['pull_requests', 'write'],
  'pulls/list-review-comments': ['pull_requests', 'read'],
  'pulls/update-review-comment': ['pull_requests', 'write'],
  'issues/list-comments': ['pull_requests', 'read'],
  'issues/create-comment': ['pull_requests', 'write'],
  'issues/update-comment': ['pull_requests', 'write'],
  'repos/compare-commits-with-basehead': ['contents', 'read'],
  'repos/get-content': ['contents', 'read'],
  'repos/list-commits': ['contents', 'read'],
  'repos/create-commit-status': ['statuses', 'write'],
  'repos/list-commit-statuses-for-ref': ['statuses', 'read'],
  'git/get-tree': ['contents', 'read'],
  'git/get-blob': ['contents', 'read'],
  'repos/list-activities': ['contents', 'read'],
  'repos/get': ['contents', 'read'],
  'repos/get-branch-rules': ['contents', 'read'],
  'repos/get-branch-protection': ['administration', 'read'],
  'pulls/list': ['pull_requests', 'read'],
  'pulls/request-reviewers': ['pull_requests', 'write'],
  'issues/create': ['issues', 'write'],
  'issues/list-for-repo': ['issues', 'read'],
  'git/get-ref': ['contents', 'read'],
  'git/get-commit': ['contents', 'read'],
  'git/create-blob': ['contents', 'write'],
  'git/create-tree': ['contents', 'write'],
  'git/create-commit': ['contents', 'write'],
  'git/create-ref': ['contents', 'write'],
  'git/update-ref': ['contents', 'write'],
  'repos/list-pull-requests-associated-with-commit': ['pull_requests', 'read'],
  'pulls/list-reviews': ['pull_requests', 'read'],
  'issues/list-events-for-timeline': ['pull_requests', 'read'],
  'repos/get-branch': ['contents', 'read'],
  'repos/get-environment': ['actions', 'read'],
  'repos/list-deployment-branch-policies': ['actions', 'read'],
  'users/get-by-username': ['metadata', 'read'],
};

const routes = Object.entries(operations).map(([id, { method, path }]) => ({
  id: id as OperationId,
  method,
  path,
  pattern: new RegExp(`^${path.replace('{path}', '(?<path>.+)').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}));

/** The account behind the token that GitHub gives to workflows. */
export const actionsBot: User = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };

/** What can be asked of a repository that is only read. */
const reading: ReadonlySet<OperationId> = new Set([
  'repos/compare-commits-with-basehead',
  'repos/get-content',
  'repos/get',
  'repos/list-commits',
  'git/get-tree',
  'git/get-blob',
]);

export class GitHub implements Hosted {
  readonly owner = 'acme';
  readonly name = 'shop';
  readonly defaultBranch = 'main';
  readonly isPrivate = true;
  readonly git: Repository;
  /** Repositories beside the one that is judged. */
  readonly others: Hosted[] = [];
  readonly state = new State();
  readonly tokens = new Map<string, Token>([
    ['workflow-token', { user: actionsBot, may: { contents: 'read', pull_requests: 'write', statuses: 'write', issues: 'write' } }],
    ['record-token', { user: actionsBot, may: { contents: 'write', pull_requests: 'read', statuses: 'read' } }],
    ['team-token', { user: { login: 'acme-bot', id: 77, type: 'User' }, may: { members: 'read' } }],
  ]);
  /** Every operation that was asked for, in order. */
  readonly asked: (OperationId | 'graphql')[] = [];
  /** What was said or answered against GitHub's description. */
  readonly violations: string[] = [];
  readonly faults: Fault[] = [];
  /** How much of a text the GraphQL API gives, in bytes. */
  textLimit = 512_000;
  /** How many entries of a tree are answered before it is cut. */
  treeLimit = 100_000;
  /** How many commits of a pull request are listed. */
  commitLimit = 250;
  /** GitHub has not made the test merge yet. */
  testMergeIsLate = false;
  /** The merge queue of the default branch: pull requests, with the commit that each would make. */
  readonly queue: { readonly number: number; readonly head: string }[] = [];
  /** Rules of the default branch, as the API tells them. */
  readonly rules: object[] = [];
  /** Called before each operation is carried out: to stop the world there. */
  before: (operation: OperationId | 'graphql') => void | Promise<void> = () => undefined;
  url = '';
  readonly #server: Server;

  private constructor(folder: string) {
    this.git = new Repository(folder);
    this.#server = createServer(async (request, response) => {
      const page = request.method === 'GET' ? await pageAt(this, new URL(request.url ?? '/', this.url)).catch(() => undefined) : undefined;
      if (page) return response.writeHead(200, { 'content-type': page.type }).end(page.body);
      this.#answer(request)
        .catch((error: unknown): Answered => ({ ...refused(400, `The stand-in failed: ${error}`), headers: {} }))
        .then(({ status, body, headers }) => {
          if (status === 400) this.violations.push(JSON.stringify(body));
          if (Buffer.isBuffer(body)) return response.writeHead(status, { 'content-type': rawType, ...headers }).end(body);
          response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(JSON.stringify(body));
        });
    });
  }

  /** @param folder the bare repository that it stands on */
  static async start(folder: string): Promise<GitHub> {
    const github = new GitHub(folder);
    // Longer than any test stops the world: a connection that is closed while it is used again is no fault to test.
    github.#server.keepAliveTimeout = 60_000;
    await new Promise<void>((done) => github.#server.listen(0, '127.0.0.1', done));
    github.url = `http://127.0.0.1:${(github.#server.address() as AddressInfo).port}`;
    return github;
  }

  /** Ends it. @throws when anything went against GitHub's description */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
    if (this.violations.length > 0) throw new Error(`Against GitHub's description:\n${this.violations.join('\n')}`);
  }

  /** Puts a repository beside the one that is judged. @param folder a bare repository; what forks of it hold lies in it too */
  host(name: string, folder: string, isPrivate = false): void {
    this.others.push({ owner: this.owner, name, defaultBranch: 'main', isPrivate, git: new Repository(folder) });
  }

  /** The repository of a name, as far as a token may see it; names are compared as GitHub does. */
  repositoryOf(owner: string, name: string, token: Token): Hosted | undefined {
    const full = `${owner}/${name}`.toLowerCase();
    const found = [this, ...this.others].find((one) => `${one.owner}/${one.name}`.toLowerCase() === full);
    const seen = found === this || !found?.isPrivate || token.sees?.some((one) => one.toLowerCase() === full);
    return seen ? found : undefined;
  }

  /** Opens a pull request between two branches of the repository, or from a branch of a fork. */
  open(title: string, head: string, author: User, base = this.defaultBranch, fork?: string): PullRequest {
    const number = this.state.pulls.length + this.state.issues.length + 1;
    const pull: PullRequest = { number, title, author, base, head, fork, draft: false, state: 'OPEN', requested: [] };
    this.state.pulls.push(pull);
    this.state.emails.set(emailOf(author.login), author);
    return pull;
  }

  /** Makes an account known by the address that its commits bear. */
  know(...users: readonly User[]): void {
    for (const user of users) this.state.emails.set(emailOf(user.login), user);
  }

  /** Where the line of a comment stands now; `undefined`: it is outdated. */
  async lineNow(pull: PullRequest, { side, line, commit, path }: ReviewComment): Promise<number | undefined> {
    const to = pull.merged?.head ?? (await this.git.commitOf(pull.head)) ?? '';
    const from = (await this.git.mergeBase(pull.merged?.base ?? pull.base, to)) ?? '';
    const now = side === 'LEFT' ? line : await this.git.lineLater(commit, to, path, line);
    const stands = now !== undefined && (await this.git.lineInDiff(from, to, path, side, now)) !== undefined;
    return stands ? now : undefined;
  }

  async #answer(request: IncomingMessage): Promise<Answered> {
    const url = new URL(request.url ?? '/', this.url);
    const body = await bodyOf(request);
    const token = this.tokens.get(/^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '');
    if (!request.headers['user-agent']) return plain(refused(403, 'Request forbidden by administrative rules'));
    if (!token) return plain(refused(401, 'Bad credentials'));
    // As a GitHub Enterprise Server has its addresses.
    url.pathname = url.pathname.replace(/^\/api(?:\/v3)?(?=\/)/, '');
    if (url.pathname === '/graphql') return this.#withFaults('graphql', async () => plain(await askGraphql(this, body, token)));

    const route = routes.find(({ method, pattern }) => method === request.method && pattern.test(url.pathname));
    if (!route) return plain(refused(400, `The stand-in has no ${request.method} ${url.pathname}`));
    const path = mapValues(route.pattern.exec(url.pathname)?.groups ?? {}, decodeURIComponent);
    const query = Object.fromEntries(url.searchParams);
    const wrong = wrongInRequest(route.id, path, query, body);
    if (wrong.length > 0) return plain(refused(400, wrong.join('\n')));
    return this.#withFaults(route.id, async () => {
      const ofRepository = route.path.startsWith('/repos/');
      const at = ofRepository ? this.repositoryOf(path.owner ?? '', path.repo ?? '', token) : this;
      if (!at || (at !== this && !reading.has(route.id))) return plain(refused(404, 'Not Found'));
      const [permission, access] = needs[route.id];
      const open = permission === 'metadata' || (at !== this && !at.isPrivate);
      if (!open && token.may[permission] !== 'write' && token.may[permission] !== access)
        return plain(refused(403, 'Resource not accessible by integration'));
      const answer = await answers[route.id](this, { path, query, body, user: token.user, at });
      const answered = this.#checked(route.id, answer, url);
      return route.id === 'repos/get-content' && /\.raw\b/.test(request.headers.accept ?? '') ? rawOf(answered) : answered;
    });
  }

  async #withFaults(operation: OperationId | 'graphql', act: () => Promise<Answered>): Promise<Answered> {
    await this.before(operation);
    this.asked.push(operation);
    const index = this.faults.findIndex((fault) => (fault.operation ?? operation) === operation);
    const fault = this.faults[index];
    if (!fault) return act();
    if (fault.times <= 1) this.faults.splice(index, 1);
    else this.faults[index] = { ...fault, times: fault.times - 1 };
    if (fault.done) await act();
    return { ...refused(fault.status, fault.message ?? 'Server Error'), headers: fault.headers ?? {} };
  }

  /** One page of the answer, filled up to what the description requires and held against it. */
  #checked(id: OperationId, { status, body, paged }: Answer, url: URL): Answered {
    const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100);
    const page = Number(url.searchParams.get('page') ?? 1);
    const list = (paged ? (body as Record<string, unknown>)[paged] : body) as unknown;
    const headers: Record<string, string> = {};
    let shown = body;
    if (Array.isArray(list)) {
      const part = list.slice((page - 1) * size, page * size);
      // Later pages of a comparison carry commits alone.
      shown = paged ? { ...(body as object), [paged]: part, ...(page > 1 ? { files: [] } : {}) } : part;
      if (page * size < list.length) {
        const next = new URL(url);
        next.searchParams.set('page', String(page + 1));
        headers.link = `<${next}>; rel="next"`;
      }
    }
    const schema = answerSchema(id, status, shown);
    const full = schema ? complete(schema, shown) : shown;
    const wrong = wrongInAnswer(id, status, full);
    return wrong.length > 0 ? plain(refused(400, `The stand-in answered wrongly: ${wrong.join('\n')}`)) : { status, body: full, headers };
  }
}

interface Answered {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

const plain = ({ status, body }: Answer): Answered => ({ status, body, headers: {} });

/** What GitHub says that a file is which it gives as it stands. */
const rawType = 'application/vnd.github.v3.raw; charset=utf-8';

/** A file as it stands, for who asks for that media type; anything else is told as always. */
function rawOf(answered: Answered): Answered {
  const { type, content } = answered.body as { readonly type?: string; readonly content?: string };
  return type === 'file' ? { ...answered, body: Buffer.from(content ?? '', 'base64') } : answered;
}

/** The schema of a successful answer; of several kinds of content, the one that the answer says it is. */
function answerSchema(id: OperationId, status: number, body: unknown): Schema | undefined {
  const schema = status < 400 ? operations[id].answers[status] : undefined;
  if (id !== 'repos/get-content' || !schema) return schema ?? undefined;
  return { $ref: `#/components/content-${(body as { type: string }).type}` };
}

function mapValues(values: Record<string, string>, change: (value: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : undefined;
}
