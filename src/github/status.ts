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

/** The newest status of a commit under a name; `undefined` when there is none. */
export async function readStatus({ ask, owner, repo }: Client, commit: string, context: string): Promise<Status | undefined> {
  const statuses = await allPages((page) =>
    ask('GET /repos/{owner}/{repo}/commits/{ref}/statuses', { owner, repo, ref: commit, per_page: 100, page }),
  );
  const found = statuses.find((status) => status.context === context);
  return found && { state: found.state as Status['state'], description: found.description ?? '', url: found.target_url ?? undefined };
}

export async function writeStatus({ ask, owner, repo }: Client, commit: string, context: string, status: Status): Promise<void> {
  await ask('POST /repos/{owner}/{repo}/statuses/{sha}', {
    owner,
    repo,
    sha: commit,
    context,
    state: status.state,
    description: shortened(status.description),
    ...(status.url ? { target_url: status.url } : {}),
  });
}

/** A description that fits, cut at a word. */
export function shortened(text: string): string {
  if (text.length <= longestDescription) return text;
  return `${text.slice(0, longestDescription - 1).replace(/\s+\S*$/, '')}…`;
}
