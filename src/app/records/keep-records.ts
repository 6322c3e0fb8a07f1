/** The records of a repository, kept: what entered its default branch is recorded, and what is wrong with the records is said. */
import { type Client, GitHubFailure } from '../../github/client.ts';
import { readRepository } from '../../github/history.ts';
import type { Problem } from '../../history/chain.ts';
import { type Entry, historyBranch } from '../../history/line.ts';
import type { Judging } from '../pull-request/judge-change.ts';
import type { Asking } from '../pull-request/who-signed.ts';
import { appendLater, type Mended } from './later-sign-offs.ts';
import { appendRecords, type Push } from './record.ts';
import { draftsOf } from './record-entry.ts';
import { mendable } from './record-gaps.ts';

export interface Keeping {
  readonly asking: Asking;
  readonly judging: Omit<Judging, 'asOf'>;
  /** ISO 8601 */
  readonly now: string;
  /** SHA-256 (hex) of the tool's own bundle. */
  readonly toolDigest: string;
}

export interface Kept {
  readonly entries: readonly Entry[];
  /** What is wrong with the records that were there. */
  readonly problems: readonly Problem[];
  /** Merges that could not be looked at again, and why. */
  readonly failures: readonly string[];
  /** What should be known about it. */
  readonly remarks: readonly string[];
}

const nothing: Mended = { entries: [], failures: [], remarks: [] };

/** @param push what was pushed; `undefined`: whatever has no record @throws GitHubFailure with what to do */
export async function keepRecords(client: Client, keeping: Keeping, push: Push | undefined): Promise<Kept> {
  const { id, defaultBranch } = await readRepository(client);
  const repository = { id, owner: client.owner, name: client.repo };
  const recording = { ...keeping, repository, branch: defaultBranch };
  try {
    const { entries, kept, problems } = await appendRecords(client, defaultBranch, push, keeping.now, draftsOf(client, recording));
    const later = mendable(kept.map(({ record }) => record)).length > 0 ? await appendLater(client, recording) : nothing;
    return { ...later, entries: [...entries, ...later.entries], problems };
  } catch (error) {
    if (error instanceof GitHubFailure && error.status === 403 && error.message.includes('contents: write')) throw refused(error);
    throw error;
  }
}

const refused = ({ message, status }: GitHubFailure) =>
  new GitHubFailure(
    `${message} Records are kept on the branch ${historyBranch}: let the job \`record\` of docs/workflows/privacy-lint.yml write them, or say \`history: off\`.`,
    status,
  );
