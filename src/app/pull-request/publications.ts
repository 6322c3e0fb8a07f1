/**
 * What the tool had published, and when. That it was, and the hash of it, comes from GitHub's history of the tool's own statuses; the sets
 * themselves are kept, out of sight, in the tool's summary, and are believed only where they have that hash.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Client } from '../../github/client.ts';
import type { Reading } from '../../github/reading.ts';
import { readStatuses } from '../../github/status.ts';
import type { Finding } from '../../policy/finding.ts';
import type { Asked, Publication, Published } from '../../signoff/model.ts';
import { hashOfSet } from '../../signoff/publication.ts';

const prefix = 'privacy-lint: ';
/** The name of the status that says whether a commit may enter a branch. */
export const contextOf = (branch: string): string => `${prefix}${branch}`;

/** Where a status leads: to the summary, with the hash of what is published there. */
export const publishedUrl = (pull: string, hash: string, summaryUrl: string | undefined): string =>
  `${pull}?findings=${hash}${summaryUrl?.match(/#[\w-]+$/)?.[0] ?? ''}`;

/** The hash in such an address, with the pull request that it names. */
const published = /^(.*)\?findings=([0-9a-f]{32})(?:#|$)/;
export const publishedHash = (url: string | undefined): string | undefined => published.exec(url ?? '')?.[2];

/** Sets of findings that were published, by hash, and the commits they were published at, oldest first. */
export interface Kept {
  readonly sets: Readonly<Record<string, readonly Published[]>>;
  readonly commits: readonly string[];
  /** Fingerprints that waited for someone when it was last written, and since when (ISO 8601). Only told: nothing is decided by it. */
  readonly open?: Readonly<Record<string, string>>;
}

export const nothingKept: Kept = { sets: {}, commits: [] };

/** Most characters of a comment that this may take; the oldest sets are given up first. */
const room = 16_000;
const pattern = /<!-- privacy-lint:published ([\w+/=]+) -->/;

/** What was kept before, with what is published now. @param open fingerprints that nobody has signed @param now ISO 8601 */
export function keep(before: Kept, head: string, asked: readonly Asked[], open: readonly string[], now: string): Kept {
  const set = asked.map(({ root, finding }) => ({ root, fingerprint: finding.fingerprint, finding: told(finding) }));
  const hash = hashOfSet(set);
  const { [hash]: _, ...others } = before.sets;
  return {
    sets: { ...others, [hash]: set },
    commits: [...before.commits.filter((one) => one !== head), head].slice(-20),
    open: Object.fromEntries(open.map((one) => [one, before.open?.[one] ?? now])),
  };
}

/** As much of a finding as tells later what moved. */
const told = ({ rule, level, role, at, declaration, message, values, witnesses }: Finding) =>
  ({ rule, level, role, at, declaration, message, values, witnesses }) as unknown as Finding;

export function hidden(kept: Kept): string {
  const bare = (set: readonly Published[]) => set.map(({ root, fingerprint }) => ({ root, fingerprint }));
  const all = Object.entries(kept.sets);
  // What moved is told only where there is room; which findings were published matters more.
  const slim = all.map(([hash, set]) => [hash, bare(set)] as const);
  for (const sets of [all, ...slim.map((_, given) => slim.slice(given)), []]) {
    const text = deflateRawSync(JSON.stringify({ ...kept, sets: Object.fromEntries(sets) })).toString('base64');
    if (text.length <= room || sets.length === 0) return `<!-- privacy-lint:published ${text} -->`;
  }
  return '';
}

/** What a summary of the tool keeps. Whatever cannot be read was not kept. */
export function keptIn(body: string | undefined): Kept {
  const text = pattern.exec(body ?? '')?.[1];
  if (text === undefined) return nothingKept;
  try {
    const { sets, commits, open } = JSON.parse(
      inflateRawSync(Buffer.from(text, 'base64'), { maxOutputLength: 4_000_000 }).toString(),
    ) as Kept;
    const isSet = (set: unknown) =>
      Array.isArray(set) && set.every((one) => typeof one?.root === 'string' && typeof one.fingerprint === 'string' && isTold(one.finding));
    const sound = Object.entries(sets).filter(([hash, set]) => isSet(set) && hashOfSet(set) === hash);
    const waits = Object.entries(open ?? {}).filter(([one, since]) => /^[0-9a-f]{32}$/.test(one) && !Number.isNaN(Date.parse(since)));
    return {
      sets: Object.fromEntries(sound),
      commits: commits.filter((one) => /^[0-9a-f]{40,64}$/.test(one)),
      ...(open && { open: Object.fromEntries(waits) }),
    };
  } catch {
    return nothingKept;
  }
}

const isTold = (one: Partial<Finding> | undefined) =>
  one === undefined ||
  (typeof one.rule === 'string' &&
    typeof one.at === 'string' &&
    typeof one.values === 'object' &&
    one.values !== null &&
    Array.isArray(one.witnesses));

/** Statuses of the head and of the commits that were published before, as publications. */
export async function readPublications(client: Client, reading: Reading, kept: Kept): Promise<Publication[]> {
  const listed = reading.commits.filter(({ statuses }) => statuses.some(({ context }) => context.startsWith(prefix))).map(({ id }) => id);
  const commits = [...new Set([...kept.commits, ...listed])];
  const histories = await Promise.all(commits.map(async (commit) => ({ commit, statuses: await readStatuses(client, commit) })));
  return histories.flatMap(({ commit, statuses }) =>
    statuses.flatMap(({ context, at, by, url = '' }): Publication[] => {
      const [page, hash] = published.exec(url)?.slice(1) ?? [];
      if (!context.startsWith(prefix) || by === undefined || hash === undefined || page !== reading.url) return [];
      return [{ at, by, commit, branch: context.slice(prefix.length), hash, findings: kept.sets[hash] ?? [] }];
    }),
  );
}
