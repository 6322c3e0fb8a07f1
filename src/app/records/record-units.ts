/** Commits that entered a branch → what each record tells: a merged pull request, or a commit that was pushed past any. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '../../github/client.ts';
import { type BranchCommit, type Bringer, bringersOf } from '../../github/history.ts';

/** Commits along first parents, oldest first: several where a pull request was merged by rebasing. */
export interface Unit {
  readonly commits: readonly [BranchCommit, ...BranchCommit[]];
  /** Those that were merged as this, of one commit there can be several; none: it was pushed. */
  readonly pulls: readonly number[];
}

/** GitHub may tell of a merge a moment later than of its commit: a commit this young (milliseconds) is asked about again. */
const young = 120_000;
const waits = [1_000, 2_000, 4_000];

/** Asks GitHub what brought commits, once for each. */
export class Bringers {
  readonly #client: Client;
  readonly #branch: string;
  readonly #now: number;
  readonly #known = new Map<string, Promise<readonly Bringer[]>>();
  readonly #waits = [...waits];

  /** @param now ISO 8601 */
  constructor(client: Client, branch: string, now: string) {
    this.#client = client;
    this.#branch = branch;
    this.#now = Date.parse(now);
  }

  of(commit: BranchCommit): Promise<readonly Bringer[]> {
    const known = this.#known.get(commit.id) ?? this.#ask(commit);
    this.#known.set(commit.id, known);
    return known;
  }

  async #ask(commit: BranchCommit): Promise<readonly Bringer[]> {
    for (;;) {
      const found = await bringersOf(this.#client, commit.id, this.#branch);
      const wait = found.length === 0 && this.#now - Date.parse(commit.at) < young ? this.#waits.shift() : undefined;
      if (wait === undefined) return found;
      await sleep(wait);
    }
  }
}

/** @param commits one after another along first parents, oldest first */
export async function* unitsOf(commits: readonly BranchCommit[], bringers: Bringers): AsyncGenerator<Unit> {
  let held: BranchCommit[] = [];
  for (const [place, commit] of commits.entries()) {
    const pulls = await bringers.of(commit);
    const own = pulls.find(({ merge }) => merge === commit.id);
    held.push(commit);
    const later = commits.slice(place + 1);
    // A pull request that ends further on holds what it brought on the way.
    if (!own && pulls.some(({ merge }) => later.some(({ id }) => id === merge))) continue;
    const first = own && commit.parents.length < 2 ? await startOf(held, own, bringers) : held.length - 1;
    for (const one of held.slice(0, first)) yield { commits: [one], pulls: [] };
    const [start = commit, ...rest] = held.slice(first);
    const ends = pulls.filter(({ merge }) => merge === commit.id).map(({ number }) => number);
    yield { commits: [start, ...rest], pulls: ends };
    held = [];
  }
}

/** The first of the commits at the end of a list that one pull request brought. */
async function startOf(held: readonly BranchCommit[], { number }: Bringer, bringers: Bringers): Promise<number> {
  let first = held.length - 1;
  for (; first > 0; first--) {
    const pulls = await bringers.of(held[first - 1] as BranchCommit);
    if (!pulls.some((one) => one.number === number)) break;
  }
  return first;
}
