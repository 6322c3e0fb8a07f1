/** `org collect`: every repository of some owners, read and judged, into a folder that the dashboard is built from. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minimatch } from 'minimatch';
import type { Collection } from '../../dashboard/model.ts';
import { type Asking, OrganisationClient } from '../../github/organisation.ts';
import { builtin } from '../../policy/builtin.ts';
import { toolVersion } from '../version.ts';
import type { Collecting } from './collect-asked.ts';
import { collectClones } from './collect-clones.ts';
import { lookDeeper } from './collect-deeper.ts';
import { keyOf } from './collect-gathered.ts';
import { collectEverything, collectLatest, collectShard } from './collect-github.ts';
import { collected, type Judging } from './collect-judge.ts';
import type { Past, PastLine } from './collect-past.ts';
import { type SharedFiles, sharedAmongClones, sharedCollected, writeSharedFiles } from './collect-shared.ts';
import { historyName, Store, WholeFile } from './collect-store.ts';

export interface Wish {
  readonly owners: readonly string[];
  readonly out: string;
  readonly shard?: { readonly index: number; readonly of: number } | undefined;
  /** Globs of `owner/name`, or of the name alone. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Reads everything, whatever is known. */
  readonly full: boolean;
  /** Looks into every folder, however many requests that takes. */
  readonly deep: boolean;
  /** A folder of clones, in place of GitHub. */
  readonly from?: string | undefined;
  /** Policy modules of this machine. */
  readonly policies: readonly string[];
  /** The address of the host that pages link to. */
  readonly host: string;
}

export interface World extends Asking {
  progress(done: number, all: number, what?: string): void;
}

export interface Summary {
  readonly repositories: number;
  readonly requests: number;
  readonly mode: 'everything' | 'latest';
  /** A run that had been cut short was taken up. */
  readonly resumed: boolean;
  readonly failures: Collection['failures'];
  /** Repositories with folders that nobody looked into yet. */
  readonly unlooked: number;
}

/** What is remembered from run to run. */
interface Remembered {
  readonly batch: number;
  /** When everything was read last, ISO 8601. */
  readonly everything: string;
  readonly asked: string;
  /** When the last run started. */
  readonly last: string;
}

const firstBatch = 30;
/** What was kept by a release that noted less is not gone on from. */
const format = 3;
const week = 7 * 86_400_000;

/** @throws GitHubFailure where an owner cannot be read; what was read so far is kept, and the next call goes on from there */
export async function collect(wish: Wish, world: World): Promise<Summary> {
  mkdirSync(wish.out, { recursive: true });
  const store = await Store.open(wish.out);
  try {
    const remembered = read<Remembered>(store.path('run.json'));
    const { owners, shard, include, exclude, from } = wish;
    const asked = JSON.stringify({ format, owners, shard, include, exclude, from });
    const resumed = store.run?.asked === asked;
    if (!resumed) {
      store.forget();
      store.write({ run: { now: new Date(world.now()).toISOString(), asked, mode: modeOf(wish, store, remembered, asked, world.now()) } });
    }
    const { now, mode } = store.run ?? { now: '', mode: 'everything' };
    const client = new OrganisationClient(world);
    const sharedFiles: SharedFiles = new Map();
    const counted = () => {
      client.requests++;
    };
    const shared = from === undefined ? sharedCollected({ ...world, counted }, sharedFiles) : sharedAmongClones(from, sharedFiles);
    const judging: Judging = { now, asOf: now.slice(0, 10), policies: wish.policies, shared };
    const batch = { size: Math.min(firstBatch, (remembered?.batch ?? firstBatch) * 2) };
    const collecting: Collecting = {
      ...{ client, store, judging, batch },
      chosen: ({ owner, name }) => isChosen(`${owner.login}/${name}`, wish),
      sleep: world.sleep,
      progress: world.progress,
    };
    for (const owner of from === undefined ? owners : [])
      if (!store.done.has(owner)) await collectOwner(owner, wish, mode, remembered, collecting);
    if (from === undefined)
      await lookDeeper(wish.deep ? Number.POSITIVE_INFINITY : allowance(mode, store, client), mode === 'everything', collecting);
    if (from !== undefined && !store.done.has(from)) await collectClones(from, wish.host, collecting);
    const everything = mode === 'everything' ? now : (remembered?.everything ?? now);
    const summary = await finish(store, wish, judging, mode, world.now());
    writeSharedFiles(store.path('shared.ndjson'), sharedFiles);
    const kept = new WholeFile(store.path('run.json'));
    kept.line({ batch: batch.size, everything, asked, last: now } satisfies Remembered);
    kept.done();
    store.end();
    return { ...summary, mode, resumed, requests: client.requests };
  } finally {
    store.close();
  }
}

/** The list of pushes shows neither what was archived nor what was deleted: so everything is read once a week. */
function modeOf(
  { full, shard, from }: Wish,
  store: Store,
  remembered: Remembered | undefined,
  asked: string,
  now: number,
): 'everything' | 'latest' {
  if (full || shard || from !== undefined || !store.knows || remembered?.asked !== asked) return 'everything';
  return now - Date.parse(remembered.everything) >= week ? 'everything' : 'latest';
}

/** Requests that may go into folders: what the rest of a collection leaves of one for thirty repositories and fifty, or of a twentieth of that. */
function allowance(mode: string, { size }: Store, { requests }: OrganisationClient): number {
  const all = size / 30 + 50;
  return Math.max(3, Math.floor(mode === 'everything' ? all : all / 20) - requests - 3);
}

async function collectOwner(
  owner: string,
  { shard }: Wish,
  mode: string,
  remembered: Remembered | undefined,
  collecting: Collecting,
): Promise<void> {
  if (shard) return collectShard(owner, shard, collecting);
  if (mode === 'everything') return collectEverything(owner, collecting);
  return collectLatest(owner, remembered?.last ?? '', collecting);
}

/** Whether a glob of the wish means a repository. */
export function isChosen(name: string, { include, exclude }: Pick<Wish, 'include' | 'exclude'>): boolean {
  const matches = (glob: string) => minimatch(glob.includes('/') ? name : (name.split('/')[1] ?? ''), glob, { nocase: true, dot: true });
  return (include.length === 0 || include.some(matches)) && !exclude.some(matches);
}

/** Judges everything that was read, and puts the files in place. @param pastOf how a repository stood at earlier collections */
export async function finish(
  store: Store,
  { out, owners, host, first }: Pick<Wish, 'out' | 'owners' | 'host'> & { readonly first?: string | undefined },
  judging: Judging,
  mode: 'everything' | 'latest',
  finished: number,
  pastOf = (id: number): Past => store.past(id),
): Promise<Pick<Summary, 'repositories' | 'failures' | 'unlooked'>> {
  const repositories = new WholeFile(join(out, 'repositories.ndjson'));
  const history = new WholeFile(join(out, historyName));
  const sources = new WholeFile(store.path('sources.ndjson'));
  let [count, unlooked] = [0, 0];
  for (const gathered of store.all(mode === 'everything')) {
    // Nothing was pushed to what was not read again, and nobody failed to say so.
    const now = gathered.failure === undefined ? { ...gathered, collectedAt: judging.now } : gathered;
    const { repository, past } = await collected(now, pastOf(now.id), judging);
    repositories.line(repository);
    history.line({ id: now.id, repository: keyOf(now), ...past } satisfies PastLine);
    sources.line({ ...now, unlooked: repository.unlooked });
    if (repository.unlooked !== undefined) unlooked++;
    count++;
  }
  const before = read<Collection>(join(out, 'collection.json'));
  const { version, digest } = builtin();
  const asOf = judging.asOf;
  const changed = before !== undefined && before.policies.digest !== digest;
  const marks = (before?.policyChanges ?? []).filter(({ on }) => on !== asOf || !changed);
  const collection = new WholeFile(join(out, 'collection.json'));
  collection.line({
    version: 1,
    owners: owners.length > 0 ? owners : store.ownersOf(),
    host,
    startedAt: judging.now,
    finishedAt: new Date(finished).toISOString(),
    tool: toolVersion,
    policies: { version, digest },
    repositories: count,
    since: before?.since ?? first ?? asOf,
    policyChanges: changed ? [...marks, { on: asOf, version }] : marks,
    failures: store.failures,
  } satisfies Collection);
  repositories.done();
  history.done();
  collection.done();
  sources.done();
  return { repositories: count, failures: [...store.failures], unlooked };
}

/** A file of JSON from before; `undefined` where there is none. */
function read<Value>(path: string): Value | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Value) : undefined;
}
