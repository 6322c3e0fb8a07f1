/** What records leave open: merges without the sign-off they needed, and how the repository stands with that. Pure. */
import type { Acceptance, Gap } from '../../dashboard/model.ts';
import type { HistoryRecord } from '../../dashboard/record.ts';
import { riskOf } from '../../dashboard/status.ts';
import { isLater, isOpen, isSigned } from '../../history/later.ts';
import { addMonths } from '../../policy/expression.ts';
import { parseCommand } from '../../signoff/commands.ts';
import type { Standing } from '../organisation/collect-check.ts';

/** Acts that sign. */
export const signs: readonly string[] = ['approve', 'sign-off', 'override'];

/** By fingerprint: the day and person of the last sign-off. */
export type Signatures = ReadonlyMap<string, { readonly on: string; readonly by: string }>;

/** What of a record the next ones rest on. */
export type Told = Pick<HistoryRecord, 'kind' | 'findings' | 'acts' | 'commits' | 'merged' | 'pull' | 'errors'>;

export function signaturesOf(records: readonly Told[]): Signatures {
  const acts = records.flatMap((record) => record.acts).filter(({ counted, kind }) => counted && signs.includes(kind));
  return new Map(acts.flatMap(({ findings, at, by }) => findings.map((one) => [one, { on: at.slice(0, 10), by: by.login }])));
}

/** Errors that someone overrode, as the accepted risks that they are: for 12 months, as long as they are found. */
export function overridesIn(
  records: readonly Told[],
  { findings: standing, accepted }: Pick<Standing, 'findings' | 'accepted'>,
): Acceptance[] {
  const declared = new Set(accepted.map(({ fingerprint }) => fingerprint));
  const found = new Map(standing.filter(({ fingerprint }) => !declared.has(fingerprint)).map((one) => [one.fingerprint, one]));
  const all = records.flatMap(({ acts }) =>
    acts
      .filter(({ kind, counted }) => kind === 'override' && counted)
      .flatMap(({ findings, at, by, text }) =>
        findings.flatMap((fingerprint): (readonly [string, Acceptance])[] => {
          const finding = found.get(fingerprint);
          if (!finding) return [];
          const { rule, at: entity, file, line } = finding;
          const command = parseCommand(text);
          const reason = command?.kind === 'override' ? command.reason : text;
          const on = at.slice(0, 10);
          return [[fingerprint, { rule, at: entity, fingerprint, until: addMonths(on, 12), reason, by: by.login, on, file, line }]];
        }),
      ),
  );
  return [...new Map(all).values()];
}

/** Merges that lacked a sign-off: each stays a gap until someone has signed all that it lacked since, or could judge it. */
export function gapsIn(records: readonly Told[]): Gap[] {
  const signedSince = new Set<string>();
  let judgedSince = false;
  const gaps: Gap[] = [];
  for (const record of records.toReversed()) {
    gaps.unshift(...gapsOf(record, signedSince), ...(judgedSince ? [] : unjudged(record)));
    // What was signed later judges nothing that came between.
    judgedSince ||= record.errors === undefined && !isLater(record);
    for (const { state, fingerprint } of record.findings) if (isSigned(state)) signedSince.add(fingerprint);
  }
  return gaps;
}

/** Merges of pull requests on which a sign-off still mends something, newest first; and after those, the ones that were mended so: it can be taken back. */
export function mendable<T extends Told>(records: readonly T[]): T[] {
  const open = new Set(gapsIn(records).map(({ commit }) => commit));
  const mended = new Set(records.filter(isLater).map(({ commits }) => commits.merge));
  const own = records.filter((one) => !isLater(one) && one.pull !== null && !one.errors).toReversed();
  const isGap = ({ commits }: T) => open.has(commits.merge);
  return [...own.filter(isGap), ...own.filter((one) => !isGap(one) && mended.has(one.commits.merge))];
}

/**
 * How a repository stands after what was recorded last.
 * @param records all of them @param standing its declarations after the last @param asOf YYYY-MM-DD @param broken whether something is wrong with the chain
 */
export function riskAfter(records: readonly Told[], standing: Standing, asOf: string, broken: boolean): HistoryRecord['risk'] {
  const signed = signaturesOf(records);
  const findings = standing.findings.map((one) => {
    const on = signed.get(one.fingerprint)?.on;
    return on === undefined ? one : { ...one, signed: on };
  });
  const gaps = gapsIn(records);
  const alarm: Gap[] = broken ? [{ kind: 'broken-chain', commit: '', at: asOf, message: 'the chain of records is broken' }] : [];
  const taken = [...standing.accepted, ...overridesIn(records, standing)];
  const { status, errors, waiting, accepted } = riskOf(
    { ...standing, findings, accepted: taken, collectedAt: asOf, pulls: [], gaps: [...alarm, ...gaps] },
    asOf,
  );
  return { status, errors, waiting, accepted };
}

/** What could not be read when it was merged: whoever can read it again asks for all of it. */
const unjudged = ({ errors, commits, merged, pull }: Told): Gap[] =>
  (errors ?? []).slice(0, 1).map(({ file, line, message }) => ({
    kind: 'past-rules',
    commit: commits.merge,
    at: merged.at,
    message: `Merged although it could not be judged: ${file}:${line}: ${message}`,
    by: merged.by.login,
    ...(pull ? { pull: pull.number } : {}),
  }));

/** @param signed fingerprints that someone signed later: what was signed before was signed for another change */
function gapsOf({ findings, commits, merged, pull, acts }: Told, signed: ReadonlySet<string>): Gap[] {
  const open = findings.filter(
    ({ state, level, fingerprint }) => isOpen(state) && (level === 'error' || level === 'sign-off') && !signed.has(fingerprint),
  );
  if (open.length === 0) return [];
  const passed = new Set(acts.filter(({ kind, counted }) => kind === 'break-glass' && counted).flatMap((act) => act.findings));
  const glass = open.every(({ fingerprint }) => passed.has(fingerprint));
  const kind = glass ? 'break-glass' : merged.pastRules ? 'past-rules' : 'unsigned';
  const rules = [...new Set(open.map(({ rule }) => rule))].join(', ');
  const how = glass
    ? 'Merged by breaking the glass, and not signed since'
    : pull
      ? 'Merged without the sign-off it needed'
      : 'Pushed past any pull request, without the sign-off it needed';
  return [
    {
      kind,
      commit: commits.merge,
      at: merged.at,
      message: `${how}: ${rules}`,
      by: merged.by.login,
      ...(pull ? { pull: pull.number } : {}),
    },
  ];
}
