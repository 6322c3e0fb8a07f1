/**
 * GitHub's GraphQL API, asked for much at once: what took too long is told apart from what was refused, so that the asker can ask for less, and
 * every limit is waited for, however long, and said.
 */
import { GitHubFailure } from './client.ts';

export interface Asking {
  readonly token: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly userAgent: string;
  /** Milliseconds. */
  sleep(time: number): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
  /** GitHub asks to wait. @param time milliseconds @param why in words */
  waiting(time: number, why: string): void;
}

export type Answer<Data> =
  | { readonly kind: 'data'; readonly data: Data; readonly missing: readonly string[] }
  /** The answer took too long, or the server broke down over it. */
  | { readonly kind: 'slow'; readonly message: string };

const timeout = 45_000;
/** Where GitHub says that a limit was met, and not until when. */
const unsaidWait = 60_000;

interface Said {
  readonly data?: unknown;
  readonly errors?: readonly { readonly type?: string; readonly message: string; readonly path?: readonly unknown[] }[];
  readonly message?: string;
}

export class OrganisationClient {
  /** How often GitHub was asked. */
  requests = 0;
  readonly #asking: Asking;
  /** Until when nothing may be asked. */
  #blockedUntil = 0;

  constructor(asking: Asking) {
    this.#asking = asking;
  }

  /** @throws GitHubFailure where asking again or for less would not help */
  async ask<Data>(query: string, variables: object): Promise<Answer<Data>> {
    const { graphqlUrl } = this.#asking;
    for (;;) {
      const answer = await this.#send(graphqlUrl, { method: 'POST', body: JSON.stringify({ query, variables }) });
      if (answer === 'limited') continue;
      if (typeof answer === 'string') return { kind: 'slow', message: answer };
      const { data, errors = [] } = (await answer.json().catch(() => ({}))) as Said;
      if (errors.some(({ type }) => type === 'RATE_LIMITED')) {
        await this.#wait(this.#untilReset(answer), 'the hourly limit');
        continue;
      }
      // Where the whole answer is missing, GitHub gave up on it; where a part is, the token may not see that.
      if (data === undefined || data === null) return this.#nothing(errors);
      return { kind: 'data', data: data as Data, missing: errors.map(({ message, path }) => `${path?.join('.') ?? ''}: ${message}`) };
    }
  }

  /** The text of a blob that is too long for the other way. @returns `undefined` where it cannot be had now */
  async blob(repository: string, id: string): Promise<string | undefined> {
    for (let attempt = 1; attempt <= 4; attempt++) {
      const url = `${this.#asking.apiUrl}/repos/${repository}/git/blobs/${id}`;
      const answer = await this.#send(url, { headers: { accept: 'application/vnd.github.raw+json' } });
      if (typeof answer !== 'string') return answer.text();
      if (answer !== 'limited') await this.#asking.sleep(1000 * 2 ** attempt);
    }
    return undefined;
  }

  /** @returns the answer; `limited` after a limit was waited for; otherwise what went wrong on the way */
  async #send(url: string, init: RequestInit): Promise<Response | string> {
    const { token, userAgent, now } = this.#asking;
    if (this.#blockedUntil > now()) await this.#wait(this.#blockedUntil - now(), 'the hourly limit');
    this.requests++;
    const headers = { authorization: `bearer ${token}`, 'user-agent': userAgent, 'content-type': 'application/json', ...init.headers };
    let answer: Response;
    try {
      answer = await fetch(url, { ...init, headers, signal: AbortSignal.timeout(timeout) });
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
    if (answer.headers.get('x-ratelimit-remaining') === '0') this.#blockedUntil = now() + this.#untilReset(answer);
    if (answer.ok) return answer;
    const { message = '' } = (await answer.json().catch(() => ({}))) as Said;
    if (answer.status >= 500) return `GitHub answered ${answer.status}`;
    const after = answer.headers.get('retry-after');
    const isLimit = answer.status === 429 || after !== null || this.#blockedUntil > now() || /rate limit/i.test(message);
    if (!isLimit || answer.status === 401)
      throw new GitHubFailure(`GitHub answered ${answer.status}: ${message}${hint(answer.status)}`, answer.status);
    await this.#wait(
      after === null ? Math.max(this.#blockedUntil - now(), unsaidWait) : Number(after) * 1000,
      'a limit of how much may be asked at once',
    );
    return 'limited';
  }

  #untilReset(answer: Response): number {
    const reset = Number(answer.headers.get('x-ratelimit-reset')) * 1000;
    return reset > this.#asking.now() ? reset - this.#asking.now() : unsaidWait;
  }

  async #wait(time: number, why: string): Promise<void> {
    this.#asking.waiting(time, why);
    await this.#asking.sleep(time);
    this.#blockedUntil = 0;
  }

  #nothing(errors: Said['errors'] = []): Answer<never> {
    const [first] = errors;
    if (first?.type && first.type !== 'INTERNAL') throw new GitHubFailure(`GitHub does not answer: ${first.message}`, 403);
    return { kind: 'slow', message: first?.message ?? 'GitHub gave no answer' };
  }
}

const hint = (status: number): string =>
  status === 401
    ? '. The token in GITHUB_TOKEN is not valid.'
    : '. The token may not read this organisation: it needs to read contents and pull requests.';

export interface TextNode {
  readonly __typename: string;
  readonly oid?: string;
  readonly isBinary?: boolean | null;
  readonly isTruncated?: boolean;
  readonly text?: string | null;
}

export interface EntryNode {
  readonly name: string;
  readonly type: string;
  readonly mode: number;
  readonly oid: string;
  readonly size: number;
  readonly object?: { readonly entries?: readonly EntryNode[] | null } | null;
}

export interface FolderNode {
  readonly entries?: readonly EntryNode[] | null;
}

export interface PullNode {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly baseRefName: string;
  readonly author: { readonly login: string } | null;
  readonly commits: {
    readonly nodes: readonly {
      readonly commit: {
        readonly status: {
          readonly contexts: readonly {
            readonly context: string;
            readonly state: string;
            readonly createdAt: string;
            readonly creator: AccountNode | null;
          }[];
        } | null;
      };
    }[];
  };
  readonly comments: {
    readonly nodes: readonly { readonly body: string; readonly author: AccountNode | null; readonly editor: AccountNode | null }[];
  };
}

/** Who did something, by GitHub's own attribution. */
export interface AccountNode {
  readonly __typename: string;
  readonly databaseId?: number | null;
}

/** A repository, as the list of names gives it. */
export interface NamedNode {
  readonly id: string;
  readonly databaseId: number;
  readonly name: string;
  readonly owner: { readonly login: string };
  readonly url: string;
  readonly isArchived: boolean;
  readonly isFork: boolean;
  readonly pushedAt: string | null;
}

export interface RepositoryNode extends NamedNode {
  readonly defaultBranchRef: {
    readonly name: string;
    readonly target: { readonly oid: string; readonly committedDate?: string } | null;
  } | null;
  readonly tree: { readonly entries?: readonly EntryNode[] | null } | null;
  readonly declaration: TextNode | null;
  readonly configuration: TextNode | null;
  readonly owners: TextNode | null;
  readonly records: TextNode | null;
  readonly pullRequests: { readonly nodes: readonly PullNode[] };
}

export interface ListAnswer<Node> {
  readonly repositoryOwner: {
    readonly login: string;
    readonly repositories: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly (Node | null)[];
    };
  } | null;
}
