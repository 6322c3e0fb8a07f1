/** Files of a commit, read as data. */
import { createHash } from 'node:crypto';
import { askGraphql, type Client, GitHubFailure } from './client.ts';

export interface TreeFile {
  readonly blob: string;
  readonly link: boolean;
  /** In bytes. */
  readonly size: number;
}

/** Every file of a commit, by path. @throws GitHubFailure where GitHub cuts the list: part of a tree is no tree */
export async function readTree({ ask, owner, repo }: Client, commit: string): Promise<ReadonlyMap<string, TreeFile>> {
  const { data } = await ask('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { owner, repo, tree_sha: commit, recursive: '1' });
  if (data.truncated !== false)
    throw new GitHubFailure(`The files of commit ${commit} are too many for GitHub to list, so they cannot be judged`);
  return new Map(
    data.tree
      .filter(({ type }) => type === 'blob')
      .map(({ path, sha, mode, size }) => [path, { blob: sha, link: mode === '120000', size: size ?? 0 }]),
  );
}

/** The bytes of a blob, held against its id. */
export async function readBlob({ ask, owner, repo }: Client, id: string): Promise<Uint8Array> {
  const { data } = await ask('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { owner, repo, file_sha: id });
  const bytes = Buffer.from(data.content, 'base64');
  if (!isBlob(id, bytes)) throw new GitHubFailure(`GitHub's bytes of blob ${id} are not the ones that it names`);
  return bytes;
}

/** Most blobs that one query asks for. */
const mostAtOnce = 50;

/** The bytes of blobs that are texts, several in one request. What GitHub does not give whole, or not as its id says, is left out. */
export async function readTexts(client: Client, ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const { owner, repo: name } = client;
  const texts = new Map<string, Uint8Array>();
  for (let from = 0; from < ids.length; from += mostAtOnce) {
    const asked = ids.slice(from, from + mostAtOnce).filter((id) => /^[0-9a-f]+$/.test(id));
    const objects = asked.map((id, index) => `b${index}: object(expression: "${id}") { ... on Blob { text isTruncated } }`);
    const query = `query Texts($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${objects.join(' ')} } }`;
    const { repository } = await askGraphql<{ readonly repository: Readonly<Record<string, TextNode | null>> | null }>(client, query, {
      owner,
      name,
    });
    for (const [index, id] of asked.entries()) {
      const { text, isTruncated } = repository?.[`b${index}`] ?? {};
      const bytes = typeof text === 'string' && isTruncated === false ? Buffer.from(text) : undefined;
      if (bytes && isBlob(id, bytes)) texts.set(id, bytes);
    }
  }
  return texts;
}

interface TextNode {
  readonly text?: string | null;
  readonly isTruncated?: boolean;
}

function isBlob(id: string, bytes: Uint8Array): boolean {
  const hash = createHash(id.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
  return hash === id;
}

/** One file at a branch; `undefined` when it is not there. */
export async function readFileAt(client: Client, branch: string, path: string): Promise<Uint8Array | undefined> {
  const { ask, owner, repo } = client;
  try {
    const { data } = await ask('GET /repos/{owner}/{repo}/contents/{path}', { owner, repo, path, ref: branch });
    if (Array.isArray(data) || data.type !== 'file') throw new GitHubFailure(`${path} of ${branch} is not a file`);
    if (data.encoding !== 'base64') return await readBlob(client, data.sha);
    return Buffer.from(data.content, 'base64');
  } catch (error) {
    if (error instanceof GitHubFailure && error.status === 404) return undefined;
    throw error;
  }
}
