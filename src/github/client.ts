/**
 * The connection to GitHub's API: who asks, how often, and what to say when it refuses. Reads and edits are asked again
 * after a failure of the server; what would make something new is not, since it may have been made.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { request } from '@octokit/request';

export interface Client {
  readonly owner: string;
  readonly repo: string;
  /** Sends one operation, and again where that can help. @throws GitHubFailure */
  readonly ask: typeof request;
  /** Where the GraphQL API is. */
  readonly graphqlUrl: string;
}

/** GitHub refused, could not be reached, or answered something that nothing can be built on. The message is for people. */
export class GitHubFailure extends Error {
  /** HTTP status; 0 when there was no usable answer. */
  readonly status: number;

  constructor(message: string, status = 0) {
    super(message);
    this.status = status;
  }
}

export interface Connection {
  readonly token: string;
  /** Without a slash at its end, `/api/v3` of GitHub Enterprise Server included. */
  readonly apiUrl: string;
  /** Of the GraphQL API. */
  readonly graphqlUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly userAgent: string;
  /** Called whenever something is asked. */
  readonly counted?: () => void;
}

const attempts = 5;
const firstWait = 500;
const longestWait = 60_000;
const timeout = 30_000;

export function connect({ token, apiUrl, graphqlUrl, repository, userAgent, counted }: Connection): Client {
  const [owner = '', repo = ''] = repository.split('/');
  const headers = { authorization: `bearer ${token}`, 'user-agent': userAgent, 'x-github-api-version': '2022-11-28' };
  const hook = async (send: (options: Asked) => Promise<unknown>, options: Asked) => {
    for (let attempt = 1; ; attempt++) {
      counted?.();
      try {
        return await send({ ...options, request: { ...options.request, signal: AbortSignal.timeout(timeout) } });
      } catch (error) {
        const wait = attempt < attempts ? waitAfter(error as Failed, options, attempt) : undefined;
        if (wait === undefined) throw failure(error as Failed, options);
        await sleep(wait);
      }
    }
  };
  return { owner, repo, graphqlUrl, ask: request.defaults({ baseUrl: apiUrl, headers, request: { hook } }) };
}

interface Failed {
  readonly status?: number;
  readonly message: string;
  readonly response?: {
    readonly headers: Readonly<Record<string, string | number | undefined>>;
    readonly data?: { readonly message?: string };
  };
}

/** A request as it is about to be sent. */
interface Asked {
  readonly method?: string;
  readonly url?: string;
  readonly request?: object;
}

/** @returns milliseconds until it is worth asking again; `undefined`: never */
function waitAfter(error: Failed, { method, url }: Asked, attempt: number): number | undefined {
  const { status = 500, response } = error;
  const backoff = firstWait * 2 ** (attempt - 1);
  const headers = response?.headers ?? {};
  const limited =
    status === 429 ||
    (status === 403 && ('retry-after' in headers || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(error.message)));
  if (limited) {
    // A refusal for the sake of limits did nothing, so everything may be asked again.
    const untilReset = headers['x-ratelimit-remaining'] === '0' ? Number(headers['x-ratelimit-reset']) * 1000 - Date.now() : 0;
    const wait = 'retry-after' in headers ? Number(headers['retry-after']) * 1000 : Math.max(untilReset, backoff);
    return wait <= longestWait ? wait : undefined;
  }
  const makes = method === 'POST' && /\/(?:reviews|comments|issues)$/.test(url ?? '');
  return status >= 500 && !makes ? backoff : undefined;
}

/** Which permission of the workflow a refused operation would have needed. */
const permissions: readonly (readonly [RegExp, string])[] = [
  [/\/statuses/, 'statuses: write'],
  [/\/issues$/, 'issues: write'],
  [/\/(?:pulls|issues)\//, 'pull-requests: write'],
  [/^write .*\/git\//, 'contents: write'],
  [/./, 'contents: read'],
];

function failure({ status = 0, message, response }: Failed, { method, url = '' }: Asked): GitHubFailure {
  const what = `${method} ${url}`;
  if (!response) return new GitHubFailure(`GitHub could not be reached (${what}): ${message}`, 0);
  const permission = permissions.find(([pattern]) => pattern.test(`${method === 'GET' ? '' : 'write '}${url}`))?.[1];
  const hints: Readonly<Record<number, string>> = {
    401: ' The token is not valid, or has expired: check the input that it comes from, `github-token` or `team-token`.',
    403: ` The workflow's token may lack a permission: it needs \`${permission}\`.`,
    404: ` Either it is not there, or the token may not see it: it needs \`${permission}\`.`,
  };
  return new GitHubFailure(`GitHub answered ${status} to ${what}: ${message}.${hints[status] ?? ''}`, status);
}

/**
 * Asks the GraphQL API. Part of an answer is none: what a token may not see is a failure that names it.
 * @throws GitHubFailure
 */
export async function askGraphql<Data>({ ask, graphqlUrl }: Client, query: string, variables: object): Promise<Data> {
  const { data } = await ask({ method: 'POST', baseUrl: '', url: graphqlUrl, query, variables });
  const errors: readonly { readonly type?: string; readonly message: string; readonly path?: readonly unknown[] }[] = data?.errors ?? [];
  const [first] = errors;
  if (first) {
    const status = first.type === 'NOT_FOUND' ? 404 : 403;
    throw new GitHubFailure(`GitHub does not say ${first.path?.join('.') ?? 'what was asked'}: ${first.message}`, status);
  }
  if (!data?.data) throw new GitHubFailure('GitHub gave no answer to a query', 502);
  return data.data as Data;
}

/** All pages of a list. @param page asks for one page of 100 */
export async function allPages<One>(
  page: (number: number) => Promise<{ readonly data: readonly One[]; readonly headers: { readonly link?: string } }>,
): Promise<readonly One[]> {
  const all: One[] = [];
  for (let number = 1; ; number++) {
    const { data, headers } = await page(number);
    all.push(...data);
    if (!headers.link?.includes('rel="next"')) return all;
  }
}
