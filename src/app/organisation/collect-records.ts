/** The records of a repository → its audit trail, its gaps and how it stood day by day. */
import type { Gap, HistoryPoint, TrailEntry } from '../../dashboard/model.ts';
import type { HistoryRecord } from '../../dashboard/record.ts';
import { readChain } from '../../history/chain.ts';
import { isLater } from '../../history/later.ts';
import { wrongWith } from '../../history/shape.ts';
import { gapsIn, overridesIn, type Signatures, signaturesOf } from '../records/record-gaps.ts';

export interface Recorded {
  readonly acts: readonly TrailEntry[];
  readonly gaps: readonly Gap[];
  readonly points: readonly HistoryPoint[];
  /** By fingerprint: the day of the merge that brought it, and the day and person of the sign-off. */
  readonly since: ReadonlyMap<string, string>;
  readonly signed: Signatures;
  /** Errors of a standing that somebody overrode. */
  readonly overridden: (standing: Parameters<typeof overridesIn>[1]) => ReturnType<typeof overridesIn>;
}

/** A commit this young may still be getting its record, in milliseconds. */
const grace = 3_600_000;

/**
 * @param text the file of records
 * @param tip the commit of the default branch and its time
 * @param now ISO 8601
 */
export function readRecords(
  text: string,
  tip: { readonly commit?: string | undefined; readonly at?: string | undefined },
  now: string,
): Recorded {
  const { kept, problems } = readChain(text, wrongWith);
  const records = kept.map(({ record }) => record);
  const last = records.at(-1);
  const gaps: Gap[] = problems.map(({ message, commit }) => ({
    kind: 'broken-chain',
    commit: commit ?? last?.commits.merge ?? tip.commit ?? '0'.repeat(40),
    at: last?.writtenAt ?? now,
    message,
  }));
  const isRecorded = tip.commit === undefined || records.some(({ commits }) => commits.merge === tip.commit);
  if (records.length > 0 && !isRecorded && tip.commit && Date.parse(now) - Date.parse(tip.at ?? '') > grace)
    gaps.push({
      kind: 'no-record',
      commit: tip.commit,
      at: tip.at ?? now,
      message: 'The newest commit of the default branch has no record',
    });
  const signed = signaturesOf(records);
  return {
    acts: records.flatMap(trailOf).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    gaps: [...gaps, ...gapsIn(records)],
    points: pointsOf(records),
    since: new Map(
      records.toReversed().flatMap(({ findings, merged }) => findings.map((one) => [one.fingerprint, merged.at.slice(0, 10)])),
    ),
    signed,
    overridden: (standing) => overridesIn(records, standing),
  };
}

function trailOf({ acts, findings, pull }: HistoryRecord): TrailEntry[] {
  if (pull === null) return [];
  return acts.map(({ kind, at, by, role, counted, why, text, url, findings: about }) => ({
    ...{ kind, at, by: by.login, counted, text, pull: pull.number, url },
    ...(role === undefined ? {} : { role }),
    ...(why === undefined ? {} : { why }),
    rules: [...new Set(findings.filter(({ fingerprint }) => about.includes(fingerprint)).map(({ rule }) => rule))],
  }));
}

/** The last record of each day, where it changes anything. */
function pointsOf(records: readonly HistoryRecord[]): HistoryPoint[] {
  const days = new Map(records.map((one) => [(isLater(one) ? one.writtenAt : one.merged.at).slice(0, 10), one.risk]));
  const points = [...days].map(([on, { status, errors, waiting, accepted }]) => ({ on, status, errors, waiting, accepted }));
  return changesOf(points.sort((a, b) => (a.on < b.on ? -1 : 1)));
}

/** Points that say something else than the one before. */
export function changesOf(points: readonly HistoryPoint[]): HistoryPoint[] {
  const said = ({ status, errors, waiting, accepted }: HistoryPoint) => [status, errors, waiting, accepted].join();
  return points.filter((point, index) => index === 0 || said(point) !== said(points[index - 1] as HistoryPoint));
}
