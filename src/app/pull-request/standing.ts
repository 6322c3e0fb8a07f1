/**
 * The status means "this commit may enter that branch". It is pending until that is known, written where it changes alone, and turns green
 * only when what it rests on, read again, is what was judged, and when no other run has spoken in the meantime.
 */
import type { Client } from '../../github/client.ts';
import { type Reading, type StandingStatus, standingOf } from '../../github/reading.ts';
import { readStatuses, type Status, shortened, writeStatus } from '../../github/status.ts';
import { digestOf } from './inputs-digest.ts';
import type { Readings } from './one-commit.ts';
import { contextOf } from './publications.ts';

export class Standing {
  readonly #client: Client;
  readonly #reading: Reading;
  readonly #digest: string;
  readonly #shared: boolean;
  readonly #context: string;
  /** What stood at first; of someone else: nothing that counts. */
  readonly before: Status | undefined;
  /** Someone else wrote it. */
  readonly foreign: string | undefined;
  #latest: string;

  private constructor(client: Client, readings: Readings, found: StandingStatus | undefined) {
    const [reading] = readings;
    this.#client = client;
    this.#reading = reading;
    this.#digest = digestOf(readings);
    this.#shared = readings.length > 1;
    this.#context = contextOf(reading.baseBranch);
    const own = found?.by?.id === reading.self.id;
    this.before = own ? found : undefined;
    this.foreign = found && !own ? (found.by?.login ?? 'an account that is gone') : undefined;
    this.#latest = signature(found);
  }

  /** Pending first, where nothing of the tool's own stands. */
  static async open(client: Client, readings: Readings): Promise<Standing> {
    const standing = new Standing(client, readings, await latestOf(client, readings[0]));
    if (!standing.before) await standing.#write({ state: 'pending', description: 'Judging what changes for people', url: undefined });
    return standing;
  }

  /** Before anything is said that a green status would contradict. */
  async prepare(state: Status['state']): Promise<void> {
    if (this.before?.state === 'success' && state !== 'success')
      await this.#write({ state: 'pending', description: 'Judging again: something changed', url: undefined });
  }

  /** @param again reads the pull requests anew @returns false where it is outdated: then nothing was written, or it was taken back */
  async close(status: Status, again: () => Promise<Readings>): Promise<boolean> {
    const said = { ...status, description: shortened(status.description) };
    if (await this.#stands(said)) return true;
    if (status.state !== 'success') {
      await this.#write(said);
      return true;
    }
    if (!(await this.#isCurrent(again))) return false;
    await this.#write(said);
    if (await this.#isCurrent(again)) return true;
    await this.#write({ state: 'pending', description: 'Judging again: something changed', url: undefined });
    return false;
  }

  /** Whether it is said already: here, or in the name of another pull request of the same commit after this one had said so itself. */
  async #stands(said: Status): Promise<boolean> {
    const { before } = this;
    if (!before || this.#latest !== signature(before)) return false;
    if (signature(before) === signature(said)) return true;
    if (!this.#shared || before.state !== said.state || before.description !== said.description || said.url === undefined) return false;
    const page = said.url.replace(/[?#].*$/, '');
    const own = (await readStatuses(this.#client, this.#reading.head)).find(
      ({ context, by, url }) => context === this.#context && by === this.#reading.self.id && url?.replace(/[?#].*$/, '') === page,
    );
    return own?.url === said.url;
  }

  async #isCurrent(again: () => Promise<Readings>): Promise<boolean> {
    const now = await again();
    // GitHub may still tell what stood before this run wrote.
    const expected = [this.#latest, signature(this.before)];
    return digestOf(now) === this.#digest && expected.includes(signature(await latestOf(this.#client, now[0])));
  }

  async #write(status: Status): Promise<void> {
    await writeStatus(this.#client, this.#reading.head, this.#context, status);
    this.#latest = signature(status);
  }
}

const signature = (status: Status | undefined): string => (status ? JSON.stringify([status.state, status.description, status.url]) : '');

/** The newest status of the head under the branch's name. */
async function latestOf(client: Client, reading: Reading): Promise<StandingStatus | undefined> {
  const context = contextOf(reading.baseBranch);
  const commit = reading.commits.find(({ id }) => id === reading.head);
  if (commit) return standingOf(commit, context);
  // A head that is not among the listed commits: it is asked by itself.
  const found = (await readStatuses(client, reading.head)).find((one) => one.context === context);
  return found && { ...found, by: found.by === undefined ? undefined : { id: found.by, login: `account ${found.by}`, kind: 'app' } };
}
