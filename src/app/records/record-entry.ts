/** What entered the default branch → what its record says. */
import { createHash } from 'node:crypto';
import type { HistoryRecord, RecordedFinding } from '../../dashboard/record.ts';
import { type Client, GitHubFailure } from '../../github/client.ts';
import { type MergedPull, pusherOf, readMergedPull } from '../../github/history.ts';
import type { Entry } from '../../history/line.ts';
import type { Finding } from '../../policy/finding.ts';
import { verdictOf } from '../../policy/verdict.ts';
import { keyOf } from '../../signoff/asked.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { shownAs } from '../configuration/extends.ts';
import { documentsOf } from '../lint/documents.ts';
import { unruled } from '../lint/unruled.ts';
import { checkRepository, type Standing } from '../organisation/collect-check.ts';
import {
  type Change,
  type Judging,
  judgeChange,
  neverDeclared,
  type Rules,
  type RulesRead,
  readRules,
} from '../pull-request/judge-change.ts';
import type { Asking } from '../pull-request/who-signed.ts';
import { type Blobs, branchSnapshot, GitHubSnapshot } from '../snapshots/github-snapshot.ts';
import { toolVersion } from '../version.ts';
import { answersAtMerge, rootsOf } from './merged-pull.ts';
import type { DraftOf } from './record.ts';
import { riskAfter } from './record-gaps.ts';
import type { Unit } from './record-units.ts';
import { type Answers, noAnswers } from './recorded-acts.ts';

export interface Recording {
  readonly repository: HistoryRecord['repository'];
  /** The default branch. */
  readonly branch: string;
  /** Now, ISO 8601 in UTC. */
  readonly now: string;
  /** SHA-256 (hex) of the tool's own bundle. */
  readonly toolDigest: string;
  readonly judging: Omit<Judging, 'asOf'>;
  readonly asking: Asking;
}

/** @returns what drafts the records, for `appendRecords` */
export function draftsOf(client: Client, recording: Recording): DraftOf {
  const blobs: Blobs = new Map();
  return async (unit, kind) => {
    const [merged, ...twins] = (await Promise.all(unit.pulls.map((number) => readMergedPull(client, number)))).flatMap((one) => one ?? []);
    const entered = await judged(client, recording, unit, merged, blobs);
    const { change, read, asOf, compared, found, first } = entered;
    const roots = rootsOf(compared);
    const { pull, answers } =
      merged && read.ok
        ? await answersAtMerge(client, recording.asking, [merged, ...twins], change, { found, first, roots }, blobs)
        : { pull: merged, answers: noAnswers };
    const findings = found.map((one) => recorded(one, stateIn(answers, one, roots(one.declaration))));
    const errors = [...(read.ok ? [] : read.errors), ...compared.errors];
    const standing = await checkRepository(change.head, documentsOf(change.head), change.rules.configuration, change.rules.policies, asOf);
    const entry = {
      version: 1,
      kind,
      writtenAt: recording.now,
      repository: recording.repository,
      branch: recording.branch,
      pull: pull ? { number: pull.number, url: pull.url, author: pull.author } : null,
      commits: { base: change.base.name, head: pull?.head ?? null, merge: change.head.name },
      ...(await sourcesOf(entered, standing, recording)),
      asOf,
      verdict: errors.length > 0 ? 'fail' : verdictOf(found),
      ...(errors.length > 0 ? { errors: errors.map(({ file, line, message }) => ({ file, line, message })) } : {}),
      findings,
      acts: answers.acts,
      merged: {
        by: await personWho(client, recording.branch, unit, pull),
        at: timeOf(pull?.mergedAt || lastOf(unit).at || recording.now),
        pastRules: errors.length > 0 || found.some((one) => isOpen(one, answers, roots(one.declaration))),
      },
    } as const;
    return (earlier, broken) => {
      const risk = { status: 'clear', errors: 0, waiting: 0, accepted: 0 } as const;
      return { ...entry, risk: riskAfter([...earlier, { ...entry, risk }], standing, asOf, broken) };
    };
  };
}

interface Entered {
  readonly change: Change;
  readonly read: RulesRead;
  readonly asOf: string;
  readonly compared: Awaited<ReturnType<typeof judgeChange>>['compared'];
  readonly found: readonly Finding[];
  /** Whether nothing was ever declared before. */
  readonly first: boolean;
}

/** Judges by the rules that stood before, as the pull request was. Rules that cannot be read judge nothing: then the tool's own do. */
export async function judged(
  client: Client,
  { judging, now, branch }: Recording,
  unit: Unit,
  pull: MergedPull | undefined,
  blobs: Blobs,
): Promise<Entered> {
  const last = lastOf(unit);
  // A commit without a parent has nothing before it to be compared with.
  const before = unit.commits[0].parents[0] ?? last.id;
  const [base, head] = await Promise.all([GitHubSnapshot.open(client, before, blobs), GitHubSnapshot.open(client, last.id, blobs)]);
  const read = await readRules(base, judging);
  if (isUnseen(read) && isUnseen(await readRules(branchSnapshot(client, branch), judging)))
    throw new GitHubFailure(`${last.id.slice(0, 10)} cannot be recorded: ${read.errors[0]?.message}. ${read.errors[0]?.hint ?? ''}`);
  const rules: Rules = read.ok ? read.value : unruled(judging.paths);
  const time = Date.parse(pull?.mergedAt || last.at || now);
  // The time of a commit that was pushed is whatever its author says.
  const asOf = new Date(Math.min(time, Date.parse(now))).toISOString().slice(0, 10);
  const change = { base, head, rules, judging: { ...judging, asOf } };
  const first = await neverDeclared(client, change);
  const { compared, gate, judgements } = await judgeChange(change, first);
  return { change, read, asOf, compared, first, found: [...gate, ...judgements.flatMap(({ findings }) => findings)] };
}

/** A shared configuration that the token does not see. Where it sees today's, the one of then is gone; else there is something to be mended. */
const isUnseen = (read: RulesRead): read is RulesRead & { readonly ok: false } =>
  !read.ok && read.errors.some(({ code }) => code === 'config/not-readable');

const lastOf = ({ commits }: Unit) => commits.at(-1) ?? commits[0];
const timeOf = (time: string): string => new Date(time).toISOString();
const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** What judged, and what was judged: files, versions and digests. */
async function sourcesOf({ change, read }: Entered, { files }: Standing, { toolDigest }: Recording) {
  const { base, head, rules, judging } = change;
  const configuration = await base.read(judging.configuration);
  const catalogue = read.ok ? await catalogueOf(base, read.value.configuration) : null;
  return {
    declarations: files.map(({ root, path }) => ({ root, path, blob: head.files.get(path)?.blob ?? '' })),
    tool: { version: toolVersion, digest: toolDigest },
    policies: { version: rules.policies.version, digest: rules.policies.digest },
    configuration: configuration ? { path: judging.configuration, commit: base.name, digest: sha256(configuration) } : null,
    catalogue,
  } satisfies Partial<Entry>;
}

/** The catalogue that was used: the repository's own, or the one of a configuration that it extends. */
async function catalogueOf(base: GitHubSnapshot, { catalogue, organisation }: Configuration): Promise<HistoryRecord['catalogue']> {
  const path = organisation ? organisation.catalogue : catalogue;
  const bytes = path === undefined ? undefined : await (organisation?.snapshot ?? base).read(path);
  if (path === undefined || bytes === undefined) return null;
  return { source: organisation ? shownAs(organisation.reference, path) : path, digest: sha256(bytes) };
}

/** Who merged it; of a push, who pushed, or the commit's author where GitHub does not tell. */
async function personWho(client: Client, branch: string, unit: Unit, pull: MergedPull | undefined): Promise<HistoryRecord['merged']['by']> {
  if (pull) return pull.mergedBy ?? { id: 0, login: 'nobody' };
  const last = lastOf(unit);
  return (await pusherOf(client, last.id, branch)) ?? last.by;
}

const asks = ({ existing, level }: Finding) => !existing && (level === 'error' || level === 'sign-off');

/** Where people left a finding that was asked. */
export const stateIn = ({ states }: Answers, { fingerprint }: Finding, root: string) => states.get(keyOf({ root, fingerprint })) ?? 'open';

function isOpen(finding: Finding, answers: Answers, root: string): boolean {
  if (!asks(finding)) return false;
  const passed = answers.passed.has(keyOf({ root, fingerprint: finding.fingerprint }));
  return !passed && ['open', 'rejected'].includes(stateIn(answers, finding, root));
}

function recorded(finding: Finding, answered: RecordedFinding['state']): RecordedFinding {
  const { rule, level, role, declaration, at, place, side, message, fingerprint, witnesses, values, existing, accepted } = finding;
  const { file, line, column, endLine, endColumn } = place;
  const vetted = level === 'notice' && 'catalogue.vetted_by' in values;
  const state = accepted ? 'accepted' : existing ? 'existing' : vetted ? 'vetted' : asks(finding) ? answered : 'not-asked';
  return {
    ...{ rule, level, role, declaration, at, file, line, column, endLine, endColumn, side, message, fingerprint },
    evidence: { witnesses, values },
    existing,
    ...(accepted ? { accepted } : {}),
    state,
  };
}
