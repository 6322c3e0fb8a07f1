/** What records say of one merge: its own, and what people signed, or took back, after it. Pure. */
import type { FindingState, HistoryRecord, RecordedFinding } from '../dashboard/record.ts';

type Told = Pick<HistoryRecord, 'commits' | 'merged' | 'findings' | 'acts'>;

/** Whether a record tells of a merge that has one already. */
export const isLater = ({ kind }: Pick<HistoryRecord, 'kind'>): boolean => kind === 'signed-later';

export const isOpen = (state: FindingState | undefined): boolean => state === 'open' || state === 'rejected';
export const isSigned = (state: FindingState | undefined): boolean => state === 'signed' || state === 'overridden';

/** One finding of a merge, in all of its records. */
export const nameOf = ({ declaration, fingerprint }: Pick<RecordedFinding, 'declaration' | 'fingerprint'>): string =>
  `${declaration} ${fingerprint}`;

/** Where the findings of a merge stand: the newest record of each counts. @param records those of that merge, oldest first */
export const standingOf = (records: readonly Pick<HistoryRecord, 'findings'>[]): ReadonlyMap<string, RecordedFinding> =>
  new Map(records.flatMap(({ findings }) => findings.map((one) => [nameOf(one), one])));

/** What is wrong with a record of what was signed later. @param earlier the records of that merge before it, oldest first */
export function wrongLater(record: Told, earlier: readonly Told[]): string[] {
  const [first] = earlier;
  const { commits, merged, findings, acts } = record;
  if (!first) return ['it signs a merge that has no record'];
  const standing = standingOf(earlier);
  return [
    ...(commits.base !== first.commits.base || merged.at !== first.merged.at
      ? ['it tells of the merge otherwise than its first record']
      : []),
    ...acts.flatMap(({ at, by, kind }) =>
      Date.parse(at) < Date.parse(merged.at) ? [`the ${kind} of ${by.login} in it was made before the merge`] : [],
    ),
    ...findings.flatMap((one) => {
      const was = standing.get(nameOf(one))?.state;
      const turns = (isOpen(was) && isSigned(one.state)) || (isSigned(was) && isOpen(one.state));
      return turns ? [] : [`${one.rule} at ${one.at} is ${one.state} in it, and was ${was ?? 'not there'} before`];
    }),
  ];
}
