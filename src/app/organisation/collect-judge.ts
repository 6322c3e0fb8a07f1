/** What was read of a repository → what the collection says of it. */
import type { CollectedRepository } from '../../dashboard/model.ts';
import { riskOf } from '../../dashboard/status.ts';
import { readConfiguration } from '../configuration/configuration.ts';
import type { Shared } from '../configuration/extends.ts';
import { loadPolicies } from '../configuration/policies.ts';
import { checkRepository, type Standing, unreadable } from './collect-check.ts';
import { type Gathered, Reading } from './collect-gathered.ts';
import type { Past } from './collect-past.ts';
import { changesOf, type Recorded, readRecords } from './collect-records.ts';

export interface Judging {
  /** YYYY-MM-DD */
  readonly asOf: string;
  /** When the collection started, ISO 8601 in UTC. */
  readonly now: string;
  /** Policy modules of this machine, beside those that each repository names. */
  readonly policies: readonly string[];
  /** Where a configuration that a repository's own extends is read. */
  readonly shared: Shared;
}

/** How the declarations stand, and where else some may be. */
export type Stood = Standing & { readonly unlooked: readonly string[] };

/** Reads and judges the files; what is not known yet is left in `reading.needs`, and the answer is worth nothing until there is nothing. */
export async function standingOf(reading: Reading, { policies: more, shared, asOf }: Judging): Promise<Stood> {
  const configuration = await readConfiguration(reading, shared);
  if (!configuration.ok) return { ...nothing, errors: configuration.errors.map(unreadable) };
  const policies = await loadPolicies(configuration.value, reading, more);
  if (!policies.ok) return { ...nothing, errors: policies.errors.map(unreadable) };
  const standing = await checkRepository(reading, reading.lookup, configuration.value, policies.value, asOf);
  return { ...standing, unlooked: reading.unlooked(configuration.value) };
}

const nothing: Stood = { declarations: [], findings: [], accepted: [], errors: [], files: [], unlooked: [] };

export interface Collected {
  readonly repository: CollectedRepository;
  /** With this collection in it. */
  readonly past: Past;
}

/** @param before how it stood at earlier collections */
export async function collected(gathered: Gathered, before: Past, judging: Judging): Promise<Collected> {
  const { texts: _texts, documents: _documents, paths: _paths, folders: _folders, node: _node, ...rest } = gathered;
  const { records, failure, committedAt, unlooked: _unlooked, ...kept } = rest;
  const { files: _files, unlooked, ...standing } = await standingOf(new Reading(gathered), judging);
  const seen = Object.fromEntries(standing.findings.map(({ fingerprint }) => [fingerprint, before.seen[fingerprint] ?? judging.asOf]));
  const recorded = records === undefined ? undefined : readRecords(records, { commit: gathered.commit, at: committedAt }, judging.now);
  const whole = {
    ...standing,
    ...withRecords(standing, recorded, seen),
    errors: [...standing.errors, ...(failure === undefined ? [] : [{ stage: 'collect' as const, message: failure }])],
    pulls: gathered.pulls,
    gaps: recorded?.gaps ?? [],
    collectedAt: gathered.collectedAt,
    unlooked: unlookedOf(unlooked),
  };
  const { status, errors, waiting, accepted } = riskOf(whole, judging.asOf);
  const today = { on: judging.asOf, status, errors, waiting, accepted };
  const stood = changesOf([...before.points.filter(({ on }) => on < judging.asOf), today]);
  const first = stood[0]?.on ?? judging.asOf;
  const history = changesOf([...(recorded?.points ?? []).filter(({ on }) => on < first), ...stood]);
  const repository = withoutAbsent({ version: 1, ...kept, ...whole, acts: recorded?.acts ?? [], history });
  return { repository: repository as CollectedRepository, past: { points: stood, seen } };
}

export const unlookedOf = (folders: readonly string[]): Gathered['unlooked'] =>
  folders[0] === undefined ? undefined : { folders: folders.length, first: folders[0] };

/** Since when, and who signed, where the records say. */
function withRecords(
  { findings, accepted }: Pick<Standing, 'findings' | 'accepted'>,
  recorded: Recorded | undefined,
  seen: Past['seen'],
): Pick<Standing, 'findings' | 'accepted'> {
  return {
    findings: findings.map((finding) => {
      const since = recorded?.since.get(finding.fingerprint);
      const signed = recorded?.signed.get(finding.fingerprint)?.on;
      return { ...finding, seen: seen[finding.fingerprint] as string, ...(since ? { since } : {}), ...(signed ? { signed } : {}) };
    }),
    accepted: [
      ...accepted.map((one) => ({ ...one, ...recorded?.signed.get(one.fingerprint) })),
      ...(recorded?.overridden({ findings, accepted }) ?? []),
    ],
  };
}

/** Keys without a value are not written. */
const withoutAbsent = (value: object): object => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
