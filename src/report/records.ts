/** What was recorded, in words: for the job's summary and log. Text of people is shown inert. */
import type { Act, HistoryRecord, RecordedFinding } from '../dashboard/record.ts';
import { code, prose } from './inert.ts';

/** A record, wherever it stands in its chain. */
export type Told = Pick<HistoryRecord, 'pull' | 'commits' | 'merged' | 'findings' | 'acts' | 'errors' | 'kind'>;

/** Findings that nobody had answered when it was merged. */
export const unanswered = ({ findings }: Pick<Told, 'findings'>): readonly RecordedFinding[] =>
  findings.filter(({ state, level }) => (state === 'open' || state === 'rejected') && (level === 'error' || level === 'sign-off'));

/** `#12`, or the commit of a push. */
export const nameOf = ({ pull, commits }: Told): string => (pull ? `#${pull.number}` : commits.merge.slice(0, 10));

/** What is wrong with how it entered, in a sentence of plain text; `undefined`: nothing. */
export function complaintOf(record: Told): string | undefined {
  const { errors, merged, acts, pull } = record;
  const open = unanswered(record);
  const name = nameOf(record);
  const [error] = errors ?? [];
  if (error) return `${name} was merged although it could not be judged: ${error.file}:${error.line}: ${error.message}`;
  if (open.length === 0) return undefined;
  const what = open.map(({ at, rule }) => `${at} (${rule})`).join(', ');
  const glass = acts.find(({ kind, counted }) => kind === 'break-glass' && counted);
  if (!merged.pastRules && glass)
    return `${name} was let through by ${glass.by.login}, who broke the glass; to be signed by ${glass.deadline}: ${what}`;
  return `${name} was ${pull ? 'merged' : 'pushed past any pull request'} without the sign-off it needed: ${what}`;
}

/** Records, one a line, as Markdown. */
export function recordsMarkdown(records: readonly Told[], branch: string): string {
  const lines = records.map((record) => {
    const complaint = complaintOf(record);
    const later = { merge: '', reconciled: ' (filled in later)', 'signed-later': ' (after the merge)' }[record.kind];
    return `- **${prose(nameOf(record))}**${later}: ${complaint ? `⚠️ ${prose(complaint)}` : answered(record)}`;
  });
  return `### Recorded on ${code(branch)}\n\n${lines.join('\n')}\n`;
}

/** Who answered for what. */
function answered({ findings, acts }: Told): string {
  const asked = findings.filter(({ existing, level }) => !existing && (level === 'error' || level === 'sign-off'));
  if (asked.length === 0) return 'nothing needed a sign-off';
  const signs = acts.filter(({ counted, kind, findings: about }) => counted && kind in deeds && about.length > 0);
  const who = [...new Set(signs.map((act) => `${deeds[act.kind]} by ${code(act.by.login)}${act.role ? ` (${prose(act.role)})` : ''}`))];
  return `${asked.length} ${asked.length === 1 ? 'finding' : 'findings'}, ${who.join(', ') || 'accepted'}`;
}

const deeds: Readonly<Partial<Record<Act['kind'], string>>> = { approve: 'signed off', 'sign-off': 'signed off', override: 'overridden' };
