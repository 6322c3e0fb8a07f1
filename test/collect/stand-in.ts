/**
 * A stand-in for GitHub's GraphQL API with a whole organisation behind it: every question is held against GitHub's own schema. Repositories are
 * plain files, so that there can be ten thousand of them.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSchema, type DocumentNode, execute, parse, validate } from 'graphql';
import description from '../github/descriptions/graphql.json' with { type: 'json' };

export interface StandInPull {
  readonly number: number;
  readonly title: string;
  readonly state: 'PENDING' | 'FAILURE' | 'SUCCESS';
  readonly updated: string;
  /** Body of the tool's own summary. */
  readonly summary?: string;
  /** Who wrote it, where that is someone else; and who edited it. */
  readonly summaryBy?: StandInAccount;
  readonly editedBy?: StandInAccount;
}

export interface StandInAccount {
  readonly __typename: 'User' | 'Bot';
  readonly databaseId: number;
}

const tool: StandInAccount = { __typename: 'Bot', databaseId: 41898282 };

export interface StandInRepository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly archived?: boolean;
  readonly fork?: boolean;
  pushedAt: string;
  /** The tip of its default branch, where it is a certain one. */
  readonly commit?: string;
  /** Texts by path; none: a repository without commits. */
  files: Readonly<Record<string, string>>;
  records?: string;
  pulls?: readonly StandInPull[];
}

export interface Fault {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

interface Answered {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const schema = buildSchema(description.schema);
const id = (text: string): string => createHash('sha1').update(text).digest('hex');
/** Git's own id of a file's content. */
export const blobId = (text: string): string => id(`blob ${Buffer.byteLength(text)}\0${text}`);
export const commitOf = ({ name, pushedAt, commit }: StandInRepository): string => commit ?? id(`${name} ${pushedAt}`);

export class StandIn {
  readonly repositories: StandInRepository[];
  /** Called before each request: what it gives is answered instead. @param index counts from 1 */
  fault: (index: number, question: { readonly query: string; readonly variables: Record<string, unknown> }) => Fault | undefined = () =>
    undefined;
  /** The address of another stand-in, which has the repositories that are asked for one by one. */
  beside: string | undefined;
  requests = 0;
  /** The most repositories that were asked for at once, request by request. */
  readonly sizes: number[] = [];
  readonly queries: string[] = [];
  readonly violations: string[] = [];
  url = '';
  readonly #server: Server;
  readonly #parsed = new Map<string, DocumentNode>();

  private constructor(repositories: StandInRepository[]) {
    this.repositories = repositories;
    this.#server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const text = Buffer.concat(chunks).toString();
      const { status, headers = {}, body } = (await this.#beside(request, text)) ?? (await this.#answer(request.url ?? '', text));
      response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(typeof body === 'string' ? body : JSON.stringify(body ?? {}));
    });
  }

  static async start(repositories: StandInRepository[]): Promise<StandIn> {
    const standIn = new StandIn(repositories);
    await new Promise<void>((done) => standIn.#server.listen(0, '127.0.0.1', done));
    standIn.url = `http://127.0.0.1:${(standIn.#server.address() as AddressInfo).port}`;
    return standIn;
  }

  /** @throws when a question went against GitHub's schema */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
    if (this.violations.length > 0) throw new Error(this.violations.join('\n'));
  }

  /** What is asked of one repository by its name, and no list of an owner's. */
  async #beside({ url = '', method = 'GET', headers }: IncomingMessage, text: string): Promise<Answered | undefined> {
    if (this.beside === undefined || !(url.startsWith('/repos/') || text.includes('query PinnedFile'))) return undefined;
    this.requests++;
    const given = { authorization: headers.authorization ?? '', 'user-agent': headers['user-agent'] ?? '' };
    const answer = await fetch(`${this.beside}${url}`, { method, headers: given, ...(text === '' ? {} : { body: text }) });
    return { status: answer.status, body: await answer.text() };
  }

  async #answer(path: string, text: string): Promise<Answered> {
    this.requests++;
    const blob = /^\/repos\/([^/]+)\/([^/]+)\/git\/blobs\/(\w+)$/.exec(path);
    const question = blob ? { query: '', variables: {} } : (JSON.parse(text) as { query: string; variables: Record<string, unknown> });
    const fault = this.fault(this.requests, question);
    if (fault) return fault;
    if (blob) return { status: 200, body: this.#blob(blob[1] ?? '', blob[2] ?? '', blob[3] ?? '') };
    this.queries.push(question.query);
    if (typeof question.variables.first === 'number') this.sizes.push(question.variables.first);
    const document = this.#parsed.get(question.query) ?? parse(question.query);
    if (!this.#parsed.has(question.query)) {
      const wrong = validate(schema, document);
      this.violations.push(...wrong.map(({ message }) => message));
      if (wrong.length > 0) return { status: 400, body: { message: 'Problems parsing the query' } };
      this.#parsed.set(question.query, document);
    }
    const result = await execute({ schema, document, rootValue: this.#root(), variableValues: question.variables });
    if (result.errors) this.violations.push(...result.errors.map(({ message }) => message));
    return { status: 200, body: result };
  }

  #blob(owner: string, name: string, oid: string): string {
    const found = this.repositories.find((one) => one.owner === owner && one.name === name);
    return [...Object.values(found?.files ?? {}), found?.records ?? ''].find((text) => blobId(text) === oid) ?? '';
  }

  #root() {
    const all = this.repositories;
    const byId = new Map(all.map((one) => [`R_${one.id}`, one]));
    return {
      repositoryOwner: ({ login }: { login: string }) => {
        const own = all.filter(({ owner }) => owner === login);
        return own.length === 0
          ? null
          : { __typename: 'Organization', login, repositories: (page: Page) => connection(ordered(own, page), page) };
      },
      node: ({ id: one }: { id: string }) => shown(byId.get(one)),
      nodes: ({ ids }: { ids: string[] }) => ids.map((one) => shown(byId.get(one))),
      search: ({ query, ...page }: Page & { query: string }) => {
        const [, owner = '', since = ''] = /^user:(\S+) is:pr updated:>=(\S+)$/.exec(query) ?? [];
        const moved = all.filter((one) => one.owner === owner && one.pulls?.some(({ updated }) => updated >= since));
        const found = moved.map((one) => ({ __typename: 'PullRequest', repository: shown(one) }));
        return { issueCount: found.length, ...paged(found, page) };
      },
    };
  }
}

interface Page {
  readonly first: number;
  readonly after?: string | null;
  readonly orderBy?: { readonly field: string; readonly direction: string };
}

function ordered(own: readonly StandInRepository[], { orderBy }: Page): StandInRepository[] {
  if (orderBy?.field === 'PUSHED_AT') return [...own].sort((a, b) => (a.pushedAt < b.pushedAt ? 1 : -1));
  return [...own];
}

const connection = (all: readonly StandInRepository[], page: Page) => ({ totalCount: all.length, ...paged(all, page, shown) });

function paged<One, Shown>(all: readonly One[], { first, after }: Page, show?: (one: One) => Shown) {
  const start = Number(after ?? 0);
  const part = all.slice(start, start + first);
  const end = start + part.length;
  const nodes = show ? part.map(show) : part;
  return { nodes, pageInfo: { hasNextPage: end < all.length, endCursor: part.length > 0 ? String(end) : null } };
}

function shown(one: StandInRepository | undefined) {
  if (!one) return null;
  const hasCommits = Object.keys(one.files).length > 0;
  return {
    __typename: 'Repository',
    id: `R_${one.id}`,
    databaseId: one.id,
    name: one.name,
    owner: { __typename: 'Organization', login: one.owner },
    url: `https://github.com/${one.owner}/${one.name}`,
    isArchived: one.archived === true,
    isFork: one.fork === true,
    pushedAt: one.pushedAt,
    defaultBranchRef: hasCommits
      ? { name: 'main', target: { __typename: 'Commit', oid: commitOf(one), committedDate: one.pushedAt } }
      : null,
    object: ({ expression, oid }: { expression?: string; oid?: string }) =>
      expression === undefined ? treeBy(one, oid ?? '') : object(one, expression),
    pullRequests: () => ({ nodes: (one.pulls ?? []).map((pull) => pullOf(one, pull)) }),
  };
}

function object(one: StandInRepository, expression: string) {
  const [, at = '', path = ''] = /^([^:]+):(.*)$/.exec(expression) ?? [];
  if (at === 'privacy-history') return path === 'records.ndjson' && one.records !== undefined ? blob(one.records) : null;
  if (at !== 'HEAD' && at !== commitOf(one)) return null;
  const text = one.files[path];
  if (text !== undefined) return blob(text);
  const below = path === '' ? '' : `${path}/`;
  return Object.keys(one.files).length > 0 && foldersOf(one.files).has(below) ? tree(one, below) : null;
}

/** GitHub gives half a megabyte of a text, and says that it cut it. */
const longest = 512_000;
const blob = (text: string) => ({
  __typename: 'Blob',
  oid: blobId(text),
  isBinary: text.includes('\0'),
  isTruncated: text.length > longest,
  text: text.includes('\0') ? null : text.slice(0, longest),
});

/** Folders of a repository, by path with a `/` at the end: their entries in order. What is in a folder decides its id, wherever it stands, as in git. */
interface Folder {
  readonly oid: string;
  readonly entries: readonly { readonly name: string; readonly folder?: string; readonly text?: string }[];
}

const known = new WeakMap<object, ReadonlyMap<string, Folder>>();

function foldersOf(files: StandInRepository['files']): ReadonlyMap<string, Folder> {
  const cached = known.get(files);
  if (cached) return cached;
  const names = new Map<string, Map<string, string | undefined>>([['', new Map()]]);
  for (const [path, text] of Object.entries(files)) {
    const parts = path.split('/');
    for (const [depth, name] of parts.entries()) {
      const folder = parts
        .slice(0, depth)
        .map((part) => `${part}/`)
        .join('');
      if (!names.has(folder)) names.set(folder, new Map());
      names.get(folder)?.set(name, depth === parts.length - 1 ? text : undefined);
    }
  }
  const folders = new Map<string, Folder>();
  for (const [folder, held] of [...names].sort(([a], [b]) => b.split('/').length - a.split('/').length)) {
    const entries = [...held].map(([name, text]) => (text === undefined ? { name, folder: `${folder}${name}/` } : { name, text }));
    const ids = entries.map(({ name, folder: below, text }) => `${name} ${below ? folders.get(below)?.oid : blobId(text ?? '')}`);
    folders.set(folder, { oid: id(ids.sort().join('\n')), entries });
  }
  known.set(files, folders);
  return folders;
}

function tree(one: StandInRepository, below: string): unknown {
  const folders = foldersOf(one.files);
  const { oid, entries } = folders.get(below) as Folder;
  const shown = entries.map(({ name, folder, text = '' }) =>
    folder === undefined
      ? { name, oid: blobId(text), size: Buffer.byteLength(text), type: 'blob', mode: 0o100644, object: () => blob(text) }
      : { name, oid: folders.get(folder)?.oid, size: 0, type: 'tree', mode: 0o40000, object: () => tree(one, folder) },
  );
  return { __typename: 'Tree', oid, entries: shown };
}

function treeBy(one: StandInRepository, oid: string): unknown {
  const found = [...foldersOf(one.files)].find(([, folder]) => folder.oid === oid);
  return found ? tree(one, found[0]) : null;
}

function pullOf(one: StandInRepository, { number, title, state, updated, summary, summaryBy = tool, editedBy }: StandInPull) {
  const contexts = [{ context: 'privacy-lint: main', state, description: '', createdAt: updated, creator: tool }];
  const comments = summary === undefined ? [] : [{ body: summary, author: summaryBy, editor: editedBy ?? null }];
  return {
    ...{ number, title, isDraft: false, baseRefName: 'main', url: `https://github.com/${one.owner}/${one.name}/pull/${number}` },
    author: { __typename: 'User', login: 'ada' },
    commits: { nodes: [{ commit: { status: { contexts } } }] },
    comments: { nodes: comments },
  };
}
