/** Asking GitHub for much at once, and for less whenever that is too slow. */
import type { Answer, NamedNode, OrganisationClient } from '../../github/organisation.ts';
import type { Judging } from './collect-judge.ts';
import type { Store } from './collect-store.ts';

export interface Collecting {
  readonly client: OrganisationClient;
  readonly store: Store;
  readonly judging: Judging;
  readonly batch: Batch;
  /** Whether a repository is wanted (globs). */
  chosen(node: Pick<NamedNode, 'name' | 'owner'>): boolean;
  sleep(time: number): Promise<void>;
  /** @param all how many there are, as far as that is known @param what `repositories`, or what else is counted */
  progress(done: number, all: number, what?: string): void;
}

/** How many repositories are asked for at once: halved whenever an answer takes too long, and remembered. */
export interface Batch {
  size: number;
}

/** Files, or folders, asked for at once. */
export const atOnce = 100;
const attempts = 4;

/** Asks for as many as the batch says; for half as many whenever that is too slow; for one a few times. */
export async function asked<Data>(
  { batch, sleep }: Pick<Collecting, 'batch' | 'sleep'>,
  size: number,
  ask: (first: number) => Promise<Answer<Data>>,
): Promise<Answer<Data>> {
  let first = size;
  for (let attempt = 1; ; ) {
    const answer = await ask(first);
    if (answer.kind === 'data' || (first === 1 && attempt >= attempts)) return answer;
    if (first > 1) {
      first = Math.ceil(first / 2);
      batch.size = Math.min(batch.size, first);
    } else attempt++;
    await sleep(500 * 2 ** attempt);
  }
}
