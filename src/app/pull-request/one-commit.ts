/** The open pull requests that have one commit as their head and one branch to enter: read together, decided together, since one status says it of all. */
import type { Client } from '../../github/client.ts';
import { type Reading, readAll } from '../../github/reading.ts';
import type { Gate } from '../../signoff/gate.ts';
import { type Together, type Told, together } from '../../signoff/together.ts';
import { keptIn } from './publications.ts';
import { standingSummary } from './publish.ts';
import { type Asking, decideWhoSigned, type Question } from './who-signed.ts';

/** The one that is looked at first, then the others by number. */
export type Readings = readonly [Reading, ...Reading[]];

/** @throws GitHubFailure where one of them cannot be read: then nothing is known of the commit */
export async function readTogether(client: Client, number: number, configuration: string): Promise<Readings> {
  const reading = await readAll(client, number, configuration);
  const others = await Promise.all(reading.twins.map((twin) => readAll(client, twin, configuration)));
  return [reading, ...others.filter((one) => one.state === 'OPEN' && one.head === reading.head && one.baseBranch === reading.baseBranch)];
}

/** @param own what is decided on the first of them */
export async function decideTogether(
  client: Client,
  run: Asking,
  [reading, ...others]: Readings,
  own: Gate,
  question: Omit<Question, 'kept' | 'alsoOpenedBy'>,
): Promise<Together> {
  const told = others.map(async (other): Promise<Told> => {
    const kept = keptIn(standingSummary(other)?.body);
    const alsoOpenedBy = openersOf([reading, ...others].filter((one) => one !== other));
    const { gate } = await decideWhoSigned(client, run, other, { ...question, kept, alsoOpenedBy });
    return { number: other.number, gate };
  });
  return together([{ number: reading.number, gate: own }, ...(await Promise.all(told))]);
}

export const openersOf = (readings: readonly Reading[]) => readings.flatMap(({ opener }) => opener ?? []);

/** What people should know on each of them; nothing where there is one alone. */
export function sharedRemark([reading, ...others]: Readings, { verdict, decides, objected }: Together): string[] {
  if (others.length === 0) return [];
  const here = decides.number === reading.number ? 'this one' : `#${decides.number}`;
  const why =
    objected.size > 0
      ? `it waits, since ${here} has an objection`
      : verdict === 'green'
        ? `it may, since ${here} is signed off`
        : verdict === 'break-glass'
          ? `it may, since the glass was broken on ${here}`
          : 'none of them is wholly signed off';
  const named = others.map(({ number }) => `#${number}`).join(', ');
  return [`This commit is the head of ${named} too. One status says of all of them whether it may enter ${reading.baseBranch}: ${why}.`];
}
