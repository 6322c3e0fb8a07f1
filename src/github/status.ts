/** The commit status that says whether a commit may enter a branch. */
import { allPages, type Client } from './client.ts';

export interface Status {
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly description: string;
  /** Where to read more. */
  readonly url: string | undefined;
}

/** GitHub's limit, in characters. */
const longestDescription = 140;

/** An entry of a commit's status history. */
export interface PastStatus extends Status {
  readonly context: string;
  readonly at: string;
  /** Id of the account that wrote it. */
  readonly by: number | undefined;
}

/** Every status that a commit ever had, the newest first. */
export async function readStatuses({ ask, owner, repo }: Client, commit: string): Promise<readonly PastStatus[]> {
  const statuses = await allPages((page) =>
    ask('GET /repos/{owner}/{repo}/commits/{ref}/statuses', { owner, repo, ref: commit, per_page: 100, page }),
  );
  return statuses.map(({ context, state, description, target_url, created_at, creator }) => ({
    context,
    state: state as Status['state'],
    description: description ?? '',
    url: target_url ?? undefined,
    at: created_at,
    by: creator ? Number(creator.id) : undefined,
  }));
}

/** @returns when GitHub took it down */
export async function writeStatus({ ask, owner, repo }: Client, commit: string, context: string, status: Status): Promise<string> {
  const { data } = await ask('POST /repos/{owner}/{repo}/statuses/{sha}', {
    owner,
    repo,
    sha: commit,
    context,
    state: status.state,
    description: shortened(status.description),
    ...(status.url ? { target_url: status.url } : {}),
  });
  return data.created_at;
}

/** A description that fits, cut at a word. */
export function shortened(text: string): string {
  if (text.length <= longestDescription) return text;
  return `${text.slice(0, longestDescription - 1).replace(/\s+\S*$/, '')}…`;
}
