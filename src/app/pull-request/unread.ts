/** A pull request that could not be read cannot stay green: what took a sign-off away may be in what was not read. */
import type { Client } from '../../github/client.ts';
import { readHead } from '../../github/pull-request.ts';
import { readStatuses, shortened, writeStatus } from '../../github/status.ts';
import { contextOf } from './publications.ts';

/** Says on the head why it was not judged, once. Where GitHub tells not even the head, nothing can be said there. @param why what went wrong */
export async function sayUnread(client: Client, number: number, why: unknown): Promise<void> {
  const description = shortened(`Not judged: ${why instanceof Error ? why.message : why}`);
  try {
    const { state, head, base } = await readHead(client, number);
    if (state !== 'open') return;
    const context = contextOf(base);
    const standing = (await readStatuses(client, head)).find((one) => one.context === context);
    if (standing?.state === 'error' && standing.description === description) return;
    await writeStatus(client, head, context, { state: 'error', description, url: undefined });
  } catch {
    // The run fails with the first reason, which says more.
  }
}
