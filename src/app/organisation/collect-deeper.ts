/** Looks into the folders that no answer about many repositories reached, as far as an allowance of requests goes. */
import { atOnce, type Collecting } from './collect-asked.ts';
import { Reading } from './collect-gathered.ts';
import { standingOf } from './collect-judge.ts';
import { Unfinished } from './collect-unfinished.ts';

/**
 * Those that were pushed to last come first; what is left is said of each repository, and the next collection goes on there.
 * @param allowance how many requests it may take
 */
export async function lookDeeper(allowance: number, only: boolean, collecting: Collecting): Promise<void> {
  const { client, store } = collecting;
  const last = client.requests + allowance;
  const queue = store.unlooked(only);
  const all = queue.reduce((sum, { folders }) => sum + folders, 0);
  let left = all;
  while (queue.length > 0 && client.requests < last) {
    const open = new Unfinished(collecting);
    const looked: { readonly id: number; readonly folders: number }[] = [];
    for (let room = atOnce; room > 0 && queue.length > 0; ) {
      const { id } = queue.shift() as { id: number };
      const gathered = store.latest(id);
      if (gathered?.commit === undefined) continue;
      const { unlooked } = await standingOf(new Reading(gathered), collecting.judging);
      const some = unlooked.slice(0, room);
      if (some.length === 0) continue;
      open.lookInto(gathered, some);
      looked.push({ id, folders: unlooked.length });
      room -= some.length;
    }
    await open.fetch(1);
    for (const { id, folders } of looked.reverse()) {
      const now = store.latest(id);
      const rest = now?.failure === undefined ? (now?.unlooked?.folders ?? 0) : 0;
      // A folder that leads deeper than an answer reaches comes again, and so does a repository with very many.
      left += rest - folders;
      if (rest > 0) queue.unshift({ id, folders: rest });
    }
    collecting.progress(all - left, all, 'folders');
  }
}
