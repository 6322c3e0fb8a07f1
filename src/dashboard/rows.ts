/** The tables that the site reads: one row type each, shared by the builder and the pages. */
import type { Level } from '../policy/finding.ts';
import type { CollectedRepository, DpiaConclusion, Gap, TrailEntry } from './model.ts';
import type { ActKind } from './record.ts';
import { covered, type Risk, type RiskStatus } from './status.ts';

/** Archived repositories and forks are counted apart: nobody is going to mend them here. */
export type RepositoryKind = 'active' | 'fork' | 'archived';

export interface RepositoryRow {
  readonly owner: string;
  readonly name: string;
  readonly kind: RepositoryKind;
  readonly teams: readonly string[];
  readonly status: RiskStatus;
  /** Why it has this status, the gravest reason first. */
  readonly reasons: readonly string[];
  /** Its declaration was read, and recently. */
  readonly covered: boolean;
  readonly errors: number;
  readonly waiting: number;
  readonly accepted: number;
  readonly recipients: number;
  /** Activities that need a DPIA and name none. */
  readonly dpias: number;
  readonly pushed: string | null;
  readonly collected: string;
  /** The day since which it has this status, as far as that is known. */
  readonly since: string | null;
}

/** Rows about something in a repository: `repository` is its place in the list, `link` where the host shows it (`null`: it cannot). */
interface Row {
  readonly repository: number;
  readonly link: string | null;
}

export interface RiskRow extends Row {
  readonly rule: string;
  readonly level: Level;
  readonly role: string | null;
  readonly at: string;
  readonly message: string;
  readonly place: string;
  /** The day of the merge that brought it, or of the collection that saw it first. */
  readonly since: string | null;
  readonly merged: boolean;
  readonly state: 'open' | 'signed' | 'accepted';
}

export interface SignOffRow extends Row {
  readonly pull: number;
  readonly title: string;
  readonly author: string;
  readonly role: string;
  readonly since: string;
  readonly findings: number;
  readonly level: Level;
  readonly rules: readonly string[];
}

export interface AcceptedRow extends Row {
  readonly rule: string;
  readonly at: string;
  readonly until: string;
  readonly reason: string;
  readonly by: string | null;
  readonly on: string | null;
  readonly place: string;
}

/** What somebody did about a change, or a merge that went past the gate. */
export interface TrailRow extends Row {
  readonly time: string;
  readonly kind: ActKind | 'merge' | 'gap';
  readonly outcome: 'counted' | 'refused' | 'past the gate';
  readonly by: string | null;
  readonly role: string | null;
  readonly why: string | null;
  readonly text: string;
  readonly pull: number | null;
  readonly rules: readonly string[];
}

export interface DpiaRow extends Row {
  readonly activity: string;
  readonly purpose: string;
  readonly conclusion: DpiaConclusion;
  readonly because: readonly string[];
  readonly answer: 'done' | 'waived' | 'missing' | 'not-needed';
  readonly document: string | null;
  readonly date: string | null;
  readonly place: string;
}

/** The points of one repository: day, status, errors, waiting, accepted. */
export interface HistoryRow {
  readonly points: readonly (readonly [on: string, status: RiskStatus, errors: number, waiting: number, accepted: number])[];
}

export interface Tables {
  readonly repositories: RepositoryRow;
  readonly risks: RiskRow;
  readonly 'sign-offs': SignOffRow;
  readonly accepted: AcceptedRow;
  readonly trail: TrailRow;
  readonly dpia: DpiaRow;
  readonly history: HistoryRow;
}
export type TableName = keyof Tables;

/** What a repository adds to each table. @param index its place in the list */
export function rowsOf(
  repository: CollectedRepository,
  risk: Risk,
  index: number,
  asOf: string,
): { readonly [Name in TableName]: readonly Tables[Name][] } {
  const spot = (file: string, line: number) => ({ repository: index, place: `${file}:${line}`, link: blobLink(repository, file, line) });
  const activities = repository.declarations.flatMap((one) => one.activities);
  const dpia = activities.map(
    ({ id, purpose, screening, file, line }): DpiaRow => ({
      activity: id,
      purpose,
      conclusion: screening.conclusion,
      because: screening.because,
      answer: answerOf(screening),
      document: screening.document ?? null,
      date: screening.date ?? null,
      ...spot(file, line),
    }),
  );
  return {
    repositories: [
      {
        owner: repository.owner,
        name: repository.name,
        kind: kindOf(repository),
        teams: repository.teams,
        status: risk.status,
        reasons: risk.reasons,
        covered: isCovered(repository, risk),
        errors: risk.errors,
        waiting: risk.waiting,
        accepted: risk.accepted,
        recipients: new Set(repository.declarations.flatMap((one) => one.recipients.map(({ name }) => name))).size,
        dpias: dpia.filter(({ answer }) => answer === 'missing').length,
        pushed: repository.pushedAt?.slice(0, 10) ?? null,
        collected: repository.collectedAt.slice(0, 10),
        since: standsSince(repository, risk),
      },
    ],
    risks: repository.findings.map((finding) => ({
      rule: finding.rule,
      level: finding.level,
      role: finding.role,
      at: finding.at,
      message: finding.message,
      since: finding.since ?? finding.seen ?? null,
      merged: finding.since !== undefined,
      state: stateOf(finding, repository, asOf),
      ...spot(finding.file, finding.line),
    })),
    'sign-offs': repository.pulls.flatMap(({ number, title, author, since, url, waits }) =>
      waits
        .filter(({ findings }) => findings.length > 0)
        .map(({ role, findings }) => ({
          repository: index,
          pull: number,
          title,
          author,
          role,
          since,
          findings: findings.length,
          level: findings.some(({ level }) => level === 'error') ? ('error' as const) : ('sign-off' as const),
          rules: [...new Set(findings.map(({ rule }) => rule))],
          link: hostLink(repository, url),
        })),
    ),
    accepted: repository.accepted.map(({ rule, at, until, reason, by = null, on = null, file, line }) => ({
      rule,
      at,
      until,
      reason,
      by,
      on,
      ...spot(file, line),
    })),
    trail: [
      ...repository.acts.map((act) => actRow(act, repository, index)),
      ...repository.gaps.map((gap) => gapRow(gap, repository, index)),
    ],
    dpia,
    history: [{ points: repository.history.map(({ on, status, errors, waiting, accepted }) => [on, status, errors, waiting, accepted]) }],
  };
}

function actRow(act: TrailEntry, repository: CollectedRepository, index: number): TrailRow {
  const { at, kind, by, role = null, counted, why = null, text, pull, rules, url } = act;
  const outcome = counted ? 'counted' : 'refused';
  return { repository: index, time: at, kind, outcome, by, role, why, text, pull, rules, link: hostLink(repository, url) };
}

function gapRow({ kind, at, by, commit, message, pull }: Gap, repository: CollectedRepository, index: number): TrailRow {
  const link = hostLink(repository, pull === undefined ? `${repository.url}/commit/${commit}` : `${repository.url}/pull/${pull}`);
  const isMerge = kind === 'unsigned' || kind === 'past-rules' || kind === 'break-glass';
  return {
    ...{ repository: index, time: at, kind: isMerge ? 'merge' : 'gap', outcome: 'past the gate', by: by ?? null },
    ...{ role: null, why: kind, text: message, pull: pull ?? null, rules: [], link },
  };
}

/** Points say when something changed: the first of the last ones that all say the status of today. */
function standsSince({ history }: CollectedRepository, { status }: Risk): string | null {
  const other = history.findLastIndex((point) => point.status !== status);
  return history[other + 1]?.on ?? null;
}

export const kindOf = ({ archived, fork }: CollectedRepository): RepositoryKind => (archived ? 'archived' : fork ? 'fork' : 'active');

function isCovered({ declarations, errors, unlooked }: CollectedRepository, { status }: Risk): boolean {
  return status !== 'stale' && declarations.length > 0 && errors.length === 0 && unlooked === undefined;
}

function stateOf(finding: CollectedRepository['findings'][number], { accepted }: CollectedRepository, asOf: string): RiskRow['state'] {
  const inForce = accepted.filter(({ until }) => until >= asOf);
  if (covered(finding, inForce)) return 'accepted';
  return finding.level === 'sign-off' && finding.signed !== undefined ? 'signed' : 'open';
}

function answerOf({ conclusion, document, waived }: CollectedRepository['declarations'][number]['activities'][number]['screening']) {
  if (document !== undefined) return 'done';
  if (waived !== undefined) return 'waived';
  return conclusion === 'required' || conclusion === 'likely' ? 'missing' : 'not-needed';
}

/** The line as the host shows it at the scanned commit. */
export function blobLink(repository: CollectedRepository, file: string, line: number): string | null {
  const { url, commit } = repository;
  return commit === undefined
    ? null
    : hostLink(repository, `${url}/blob/${commit}/${file.split('/').map(encodeURIComponent).join('/')}#L${line}`);
}

/** Only addresses below the repository's own become links, whatever the data says. */
function hostLink({ url }: CollectedRepository, to: string): string | null {
  return /^https?:\/\//.test(url) && to.startsWith(`${url}/`) ? to : null;
}
