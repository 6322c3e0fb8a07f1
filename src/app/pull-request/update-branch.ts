/** Which merges that GitHub made hold nothing but what was merged: "Update branch" makes its presser no author, a conflict resolved on the site does. */
import type { Client } from '../../github/client.ts';
import { readTree } from '../../github/content.ts';
import type { Reading } from '../../github/reading.ts';

/** @returns ids of the merges every file of which is as one of the two sides had it */
export async function plainMerges(client: Client, { commits }: Reading): Promise<ReadonlySet<string>> {
  const plain = new Set<string>();
  for (const { id, web, parents } of commits) {
    const [first, second, ...more] = parents;
    if (!web || first === undefined || second === undefined || more.length > 0) continue;
    const [merge, left, right] = await Promise.all([id, first, second].map((commit) => readTree(client, commit)));
    const paths = new Set([merge, left, right].flatMap((tree) => [...(tree?.keys() ?? [])]));
    const isEither = (path: string) => {
      const [is, one, other] = [merge, left, right].map((tree) => tree?.get(path));
      return [one, other].some((side) => side?.blob === is?.blob && side?.link === is?.link);
    };
    if ([...paths].every(isEither)) plain.add(id);
  }
  return plain;
}
