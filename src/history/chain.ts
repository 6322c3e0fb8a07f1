/** The chain of records by itself: shape, order, hashes. Pure. */
import { type HistoryRecord, recordVersion } from '../dashboard/record.ts';
import { isLater, wrongLater } from './later.ts';
import { canonical, digestOf, linesOf } from './line.ts';

/** What is wrong with a history, and the line that shows it (from 1; absent where a line is missing). */
export interface Problem {
  readonly kind: 'unreadable' | 'broken-chain' | 'no-record' | 'rewritten' | 'contradicted' | 'forged';
  readonly line?: number | undefined;
  readonly commit?: string | undefined;
  readonly pull?: number | undefined;
  readonly message: string;
}

export interface Kept {
  readonly line: number;
  readonly record: HistoryRecord;
}

export interface Chain {
  readonly kept: readonly Kept[];
  readonly problems: readonly Problem[];
}

/**
 * @param text the file of records
 * @param shape says what is wrong with a value as a record; none: it is one
 */
export function readChain(text: string, shape: (value: unknown) => readonly string[]): Chain {
  const kept: Kept[] = [];
  const problems: Problem[] = [];
  let before: string | undefined;
  for (const [index, written] of linesOf(text).entries()) {
    const line = index + 1;
    const read = recordOf(written, shape);
    if (typeof read === 'string') problems.push({ kind: 'unreadable', line, message: read });
    else {
      kept.push({ line, record: read });
      problems.push(...linkProblems(read, written, line, before));
    }
    before = written;
  }
  if (text !== '' && !text.endsWith('\n'))
    problems.push({ kind: 'broken-chain', line: linesOf(text).length, message: 'the last line was cut short' });
  return { kept, problems: [...problems, ...strangers(kept)] };
}

function recordOf(text: string, shape: (value: unknown) => readonly string[]): HistoryRecord | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'this line is no JSON';
  }
  const version = (value as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > recordVersion)
    return `this record is of version ${version}, and this release reads up to ${recordVersion}: use a later release`;
  const wrong = shape(value);
  return wrong.length > 0 ? `this line is no record: ${wrong.join('; ')}` : (value as HistoryRecord);
}

function linkProblems(record: HistoryRecord, written: string, line: number, before: string | undefined): Problem[] {
  const { sequence, previous } = record;
  const found = (message: string): Problem => ({
    kind: 'broken-chain',
    line,
    commit: record.commits.merge,
    pull: record.pull?.number,
    message,
  });
  const problems: Problem[] = [];
  if (sequence !== line) problems.push(found(`record ${sequence} stands on line ${line}: a line was added, removed or moved`));
  if (before === undefined && previous !== null) problems.push(found('the first record names one before it: the beginning was cut off'));
  if (before !== undefined && previous !== digestOf(before))
    problems.push(found(`line ${line} does not hold the hash of line ${line - 1}: one of the two was changed after it was written`));
  if (canonical(record) !== written) problems.push(found('this line is not written as the tool writes it: somebody edited it'));
  return problems;
}

/** A history is that of one repository, and tells of each commit once; what was signed later comes after that. */
function strangers(kept: readonly Kept[]): Problem[] {
  const first = kept[0]?.record.repository.id;
  const seen = new Map<string, readonly [Kept, ...Kept[]]>();
  return kept.flatMap((one): Problem[] => {
    const { line, record } = one;
    const { merge } = record.commits;
    const earlier = seen.get(merge);
    if (!isLater(record) || earlier) seen.set(merge, earlier ? [...earlier, one] : [one]);
    const place = { line, commit: merge, pull: record.pull?.number };
    const problems: Problem[] = [];
    if (record.repository.id !== first)
      problems.push({
        ...place,
        kind: 'broken-chain',
        message: `this record is of another repository (${record.repository.owner}/${record.repository.name})`,
      });
    if (isLater(record)) {
      const wrong = wrongLater(
        record,
        (earlier ?? []).map((before) => before.record),
      );
      problems.push(
        ...wrong.map((what): Problem => ({ ...place, kind: 'forged', message: `this record came after the merge, and ${what}` })),
      );
    } else if (earlier)
      problems.push({
        ...place,
        kind: 'broken-chain',
        message: `commit ${merge.slice(0, 10)} already has a record, on line ${earlier[0].line}`,
      });
    return problems;
  });
}
