/** A sign-off ends with its pull request, and so does the green status that it gave to the commit. */
import type { Client } from '../../github/client.ts';
import { type Reading, standingOf } from '../../github/reading.ts';
import { writeStatus } from '../../github/status.ts';
import { hashOfSet } from '../../signoff/publication.ts';
import { contextOf, publishedHash } from './publications.ts';

/** @param reading a pull request that was closed and not merged, whose head is the head of no open one into that branch */
export async function endSignOffs(client: Client, reading: Reading): Promise<void> {
  const context = contextOf(reading.baseBranch);
  const commit = reading.commits.find(({ id }) => id === reading.head);
  const standing = commit && standingOf(commit, context);
  const own = standing?.by?.id === reading.self.id && standing.state === 'success';
  // Where nothing was asked, nobody's word ends.
  if (!own || publishedHash(standing.url) === hashOfSet([])) return;
  await writeStatus(client, reading.head, context, {
    state: 'failure',
    description: `#${reading.number} was closed, and a sign-off ends with its pull request`,
    url: undefined,
  });
}
