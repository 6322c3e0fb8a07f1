/** The branch that keeps the records, written with ordinary commits through the Git data API; and the branch whose commits it records. */
import { allPages, type Client, GitHubFailure } from './client.ts';
import { readFileAt } from './content.ts';

/** An account; id 0 where no account is known, and the login is the name that the commit bears. */
interface Account {
  readonly id: number;
  readonly login: string;
}

const accountOf = (given: object | null | undefined, name = 'nobody'): Account =>
  given && 'id' in given && 'login' in given ? { id: Number(given.id), login: String(given.login) } : { id: 0, login: name };

/** A branch's tip and its file of records. */
export interface KeptHistory {
  readonly tip: string;
  readonly text: string;
}

/** @returns what the branch holds; `undefined` where there is no such branch */
export async function readHistory(client: Client, branch: string, file: string): Promise<KeptHistory | undefined> {
  const tip = await tipOf(client, branch);
  if (tip === undefined) return undefined;
  const bytes = await readFileAt(client, tip, file);
  return { tip, text: bytes ? new TextDecoder().decode(bytes) : '' };
}

/**
 * The records alone, with one request, for what may go without them: never more of them than they are allowed to be large.
 * @param most bytes
 * @returns `undefined` where there is no such branch or file, a larger one, or GitHub does not give it whole
 */
export async function readRecords({ ask, owner, repo }: Client, branch: string, file: string, most: number): Promise<string | undefined> {
  const options = { mediaType: { format: 'raw' }, request: { parseSuccessResponseBody: false } };
  try {
    const answer = await ask('GET /repos/{owner}/{repo}/contents/{path}', { owner, repo, path: file, ref: branch, ...options });
    const decoder = new TextDecoder();
    let [text, length] = ['', 0];
    for await (const part of answer.data as unknown as AsyncIterable<Uint8Array>) {
      length += part.length;
      if (length > most) return undefined;
      text += decoder.decode(part, { stream: true });
    }
    return text + decoder.decode();
  } catch {
    return undefined;
  }
}

async function tipOf({ ask, owner, repo }: Client, branch: string): Promise<string | undefined> {
  try {
    const { data } = await ask('GET /repos/{owner}/{repo}/git/ref/{ref}', { owner, repo, ref: `heads/${branch}` });
    return data.object.sha;
  } catch (error) {
    if (error instanceof GitHubFailure && error.status === 404) return undefined;
    throw error;
  }
}

/**
 * Puts one more commit on the branch; the first has no parent. Never forced.
 * @param tip where the branch stood when it was read; `undefined`: it was not there
 * @returns the commit; `undefined` where the branch has moved since, and has to be read again
 */
export async function writeHistory(
  client: Client,
  branch: string,
  file: { readonly path: string; readonly text: string },
  tip: string | undefined,
  message: string,
): Promise<string | undefined> {
  const { ask, owner, repo } = client;
  const here = { owner, repo };
  const content = Buffer.from(file.text).toString('base64');
  const blob = await ask('POST /repos/{owner}/{repo}/git/blobs', { ...here, content, encoding: 'base64' });
  const parent = tip && (await ask('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { ...here, commit_sha: tip }));
  const tree = await ask('POST /repos/{owner}/{repo}/git/trees', {
    ...here,
    ...(parent ? { base_tree: parent.data.tree.sha } : {}),
    tree: [{ path: file.path, mode: '100644', type: 'blob', sha: blob.data.sha }],
  });
  const parents = tip === undefined ? [] : [tip];
  const commit = await ask('POST /repos/{owner}/{repo}/git/commits', { ...here, message, tree: tree.data.sha, parents });
  const { sha } = commit.data;
  try {
    if (tip === undefined) await ask('POST /repos/{owner}/{repo}/git/refs', { ...here, ref: `refs/heads/${branch}`, sha });
    else await ask('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ...here, ref: `heads/${branch}`, sha, force: false });
    return sha;
  } catch (error) {
    if (!(error instanceof GitHubFailure && error.status === 422)) throw error;
    // Where the branch stands where it stood, nobody was faster: a rule of the repository refuses the commit.
    if ((await tipOf(client, branch)) === tip) throw new GitHubFailure(`${branch} cannot be written: ${error.message}`, 422);
    return undefined;
  }
}

export interface BranchCommit {
  readonly id: string;
  readonly parents: readonly string[];
  readonly by: Account;
  readonly at: string;
}

/** The commit that a branch stands at. @throws GitHubFailure where there is none */
export async function branchTip(client: Client, branch: string): Promise<string> {
  const tip = await tipOf(client, branch);
  if (tip === undefined) throw new GitHubFailure(`${client.owner}/${client.repo} has no branch ${branch}`, 404);
  return tip;
}

/**
 * The commits that entered a branch, newest first: from one commit along first parents.
 * @param until where to stop (not included)
 */
export async function* firstParents(
  { ask, owner, repo }: Client,
  from: string,
  until: (commit: string) => boolean,
): AsyncGenerator<BranchCommit> {
  const known = new Map<string, BranchCommit>();
  let page = 0;
  let more = true;
  for (let next: string | undefined = from; next !== undefined && !until(next); ) {
    while (!known.has(next) && more) {
      const { data, headers } = await ask('GET /repos/{owner}/{repo}/commits', { owner, repo, sha: from, per_page: 100, page: ++page });
      for (const { sha, parents, author, commit } of data) {
        const at = commit.committer?.date ?? commit.author?.date ?? '';
        known.set(sha, { id: sha, parents: parents.map((one) => one.sha), by: accountOf(author, commit.author?.name), at });
      }
      more = headers.link?.includes('rel="next"') === true;
    }
    const found: BranchCommit | undefined = known.get(next);
    if (!found) throw new GitHubFailure(`GitHub lists the commits that lead to ${from}, but not ${next}`);
    yield found;
    next = found.parents[0];
  }
}

export interface MergedPull {
  readonly number: number;
  readonly url: string;
  readonly author: Account;
  readonly head: string;
  readonly merge: string | null;
  readonly mergedBy: Account | null;
  readonly mergedAt: string;
}

/** A pull request that brought a commit to a branch, and the last commit that it became there. */
export interface Bringer {
  readonly number: number;
  readonly merge: string;
}

/** The merged pull requests that brought a commit to a branch; none: it was pushed. */
export async function bringersOf({ ask, owner, repo }: Client, commit: string, branch: string): Promise<readonly Bringer[]> {
  const { data } = await ask('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { owner, repo, commit_sha: commit });
  return data.flatMap(({ number, merged_at, merge_commit_sha: merge, base }) =>
    merged_at && merge && base.ref === branch ? [{ number, merge }] : [],
  );
}

/** Who pushed a commit to a branch as its tip; `undefined` where GitHub does not say. */
export async function pusherOf({ ask, owner, repo }: Client, commit: string, branch: string): Promise<Account | undefined> {
  try {
    const { data } = await ask('GET /repos/{owner}/{repo}/activity', { owner, repo, ref: `refs/heads/${branch}`, per_page: 100 });
    const push = data.find(({ after }) => after === commit);
    return push?.actor ? accountOf(push.actor) : undefined;
  } catch (error) {
    if (error instanceof GitHubFailure && error.status >= 400 && error.status < 500) return undefined;
    throw error;
  }
}

/** @returns `undefined` where there is no pull request of that number */
export async function readMergedPull({ ask, owner, repo }: Client, number: number): Promise<MergedPull | undefined> {
  try {
    const { data } = await ask('GET /repos/{owner}/{repo}/pulls/{pull_number}', { owner, repo, pull_number: number });
    return {
      number,
      url: data.html_url,
      author: accountOf(data.user),
      head: data.head.sha,
      merge: data.merged ? data.merge_commit_sha : null,
      mergedBy: data.merged_by ? accountOf(data.merged_by) : null,
      mergedAt: data.merged_at ?? '',
    };
  } catch (error) {
    if (error instanceof GitHubFailure && error.status === 404) return undefined;
    throw error;
  }
}

/** The repository's id and default branch. */
export async function readRepository({ ask, owner, repo }: Client): Promise<{ readonly id: number; readonly defaultBranch: string }> {
  const { data } = await ask('GET /repos/{owner}/{repo}', { owner, repo });
  return { id: Number(data.id), defaultBranch: data.default_branch };
}

/** Reviews and comments of a pull request as they are now, by id. */
export async function readSaid(
  { ask, owner, repo }: Client,
  number: number,
): Promise<ReadonlyMap<number, { readonly by: Account | null; readonly text: string; readonly at: string | undefined }>> {
  const list = { owner, repo, per_page: 100 };
  const lists = await Promise.all([
    allPages((page) => ask('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { ...list, pull_number: number, page })),
    allPages((page) => ask('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', { ...list, pull_number: number, page })),
    allPages((page) => ask('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...list, issue_number: number, page })),
  ]);
  const said = lists.flat().map((one) => {
    const at = 'submitted_at' in one ? one.submitted_at : 'created_at' in one ? one.created_at : undefined;
    return [Number(one.id), { by: one.user ? accountOf(one.user) : null, text: one.body ?? '', at }] as const;
  });
  return new Map(said);
}
