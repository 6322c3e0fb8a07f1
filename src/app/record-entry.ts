/** One commit of the default branch → what its record says. */
import { createHash } from 'node:crypto';
import type { Act, FindingState, HistoryRecord, RecordedFinding } from '../dashboard/record.ts';
import { riskOf } from '../dashboard/status.ts';
import type { InputError } from '../declaration/model.ts';
import { type Client, GitHubFailure } from '../github/client.ts';
import { type BranchCommit, type MergedPull, pullOfCommit } from '../github/history.ts';
import type { Entry } from '../history/line.ts';
import { type Catalogue, vet } from '../policy/catalogue.ts';
import type { Finding } from '../policy/finding.ts';
import { judge } from '../policy/judge.ts';
import { judgeGate } from '../policy/judge-gate.ts';
import { verdictOf } from '../policy/verdict.ts';
import { loadCatalogue } from './catalogue.ts';
import { checkRepository } from './collect-check.ts';
import { type Compared, compare } from './compare.ts';
import { type Configuration, configurationPath, readConfiguration } from './configuration.ts';
import type { Shared } from './configuration-extends.ts';
import { documentsOf } from './documents.ts';
import { decisive, gateChanges } from './gate-files.ts';
import { type Blobs, changedPaths, GitHubSnapshot } from './github-snapshot.ts';
import { loadPolicies, type Policies } from './policies.ts';
import type { EntryOf } from './record.ts';
import { textOf } from './text-of.ts';
import { toolVersion } from './version.ts';

/** What people did about a pull request, decided as the gate decides it. */
export interface Answers {
  readonly acts: readonly Act[];
  /** By fingerprint; a finding that is not there was answered by nobody. */
  readonly states: ReadonlyMap<string, FindingState>;
}

export interface Recording {
  readonly repository: HistoryRecord['repository'];
  readonly branch: string;
  /** Now, ISO 8601 in UTC. */
  readonly now: string;
  /** SHA-256 (hex) of the tool's own bundle. */
  readonly toolDigest: string;
  /** Where a configuration that the repository's own extends is read. */
  readonly shared: Shared;
  /** What was decided on a pull request about these findings. */
  answers(pull: MergedPull, findings: readonly Finding[]): Promise<Answers>;
}

/** @returns what makes the entry of one commit, for `appendRecords` */
export function entriesOf(client: Client, recording: Recording): EntryOf {
  const blobs: Blobs = new Map();
  return async (commit, kind) => {
    const pull = await pullOfCommit(client, commit.id);
    // A commit without a parent has nothing before it to be compared with.
    const before = commit.parents[0] ?? commit.id;
    const [base, head] = await Promise.all([GitHubSnapshot.open(client, before, blobs), GitHubSnapshot.open(client, commit.id, blobs)]);
    const asOf = (commit.at === '' ? recording.now : commit.at).slice(0, 10);
    const rules = await rulesOf(base, commit, recording.shared);
    const { configuration, policies } = rules;
    const compared = await compare(sideOf(base), sideOf(head), configuration, false);
    const found = await judged(base, head, compared, rules, asOf);
    const answers = pull ? await recording.answers(pull, found) : { acts: [], states: new Map() };
    const findings = found.map((one) => recorded(one, answers.states));
    const standing = await checkRepository(head, documentsOf(head), configuration, policies, asOf);
    const { status, errors, waiting, accepted } = riskOf({ ...standing, collectedAt: asOf, pulls: [], gaps: [] }, asOf);
    const open = findings.some(({ state, level }) => (level === 'error' || level === 'sign-off') && !settled.includes(state));
    const by = pull ? (pull.mergedBy ?? { id: 0, login: 'nobody' }) : commit.by;
    return {
      version: 1,
      kind,
      writtenAt: recording.now,
      repository: recording.repository,
      branch: recording.branch,
      pull: pull ? { number: pull.number, url: pull.url, author: pull.author } : null,
      commits: { base: before, head: pull?.head ?? null, merge: commit.id },
      declarations: standing.files.map(({ root, path }) => ({ root, path, blob: head.files.get(path)?.blob ?? '' })),
      tool: { version: toolVersion, digest: recording.toolDigest },
      policies: { version: policies.version, digest: policies.digest },
      configuration: await configurationOf(base, before),
      catalogue: await catalogueOf(base, configuration),
      asOf,
      verdict: compared.errors.length > 0 ? 'fail' : verdictOf(found),
      findings,
      acts: answers.acts,
      merged: { by, at: timeOf(pull?.mergedAt || commit.at || recording.now), pastRules: open },
      risk: { status, errors, waiting, accepted },
    } satisfies Entry;
  };
}

const settled: readonly FindingState[] = ['signed', 'overridden', 'accepted', 'vetted', 'existing', 'not-asked'];

const sideOf = (snapshot: GitHubSnapshot) => ({ snapshot, documents: documentsOf(snapshot) });
const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
const timeOf = (time: string): string => new Date(time).toISOString();

interface Rules {
  readonly configuration: Configuration;
  readonly policies: Policies;
  readonly catalogue: Catalogue;
}

/** The rules before the commit judge it, as they did on the pull request. @throws GitHubFailure where they cannot be read */
async function rulesOf(base: GitHubSnapshot, commit: BranchCommit, shared: Shared): Promise<Rules> {
  const configuration = await readConfiguration(base, shared);
  if (!configuration.ok) throw broken(configuration.errors, commit);
  const policies = await loadPolicies(configuration.value, base);
  if (!policies.ok) throw broken(policies.errors, commit);
  const catalogue = await loadCatalogue(configuration.value, base);
  if (!catalogue.ok) throw broken(catalogue.errors, commit);
  return { configuration: configuration.value, policies: policies.value, catalogue: catalogue.value };
}

const broken = ([first]: readonly InputError[], commit: BranchCommit) =>
  new GitHubFailure(`${commit.id.slice(0, 10)} cannot be recorded: ${first?.file}:${first?.line} ${first?.message}`);

async function judged(
  base: GitHubSnapshot,
  head: GitHubSnapshot,
  { comparisons }: Compared,
  { configuration, policies, catalogue }: Rules,
  asOf: string,
): Promise<Finding[]> {
  const gate = await gateChanges({
    changed: changedPaths(base, head),
    configuration: configurationPath,
    policies: decisive(configuration),
    texts: async (path) => [await textOf(base, path), await textOf(head, path)].filter((text) => text !== undefined),
    content: async (path) => head.files.get(path)?.blob,
  });
  const root = comparisons[0]?.root ?? 'privacy.yml';
  return [
    ...(gate.length === 0 ? [] : judgeGate(gate, policies, asOf, root)),
    ...comparisons.flatMap((comparison) => vet(judge(comparison, policies, asOf), comparison.head, catalogue, policies, asOf).findings),
  ];
}

async function catalogueOf(base: GitHubSnapshot, { catalogue: source }: Configuration): Promise<HistoryRecord['catalogue']> {
  const bytes = source === undefined ? undefined : await base.read(source);
  return source === undefined || bytes === undefined ? null : { source, digest: sha256(bytes) };
}

async function configurationOf(base: GitHubSnapshot, commit: string): Promise<HistoryRecord['configuration']> {
  const bytes = await base.read(configurationPath);
  return bytes ? { path: configurationPath, commit, digest: sha256(bytes) } : null;
}

function recorded(finding: Finding, states: Answers['states']): RecordedFinding {
  const { rule, level, role, declaration, at, place, side, message, fingerprint, witnesses, values, existing, accepted } = finding;
  const { file, line, column, endLine, endColumn } = place;
  const unasked = accepted ? 'accepted' : existing ? 'existing' : level === 'error' || level === 'sign-off' ? undefined : 'not-asked';
  return {
    ...{ rule, level, role, declaration, at, file, line, column, endLine, endColumn, side, message, fingerprint },
    evidence: { witnesses, values },
    existing,
    ...(accepted ? { accepted } : {}),
    state: unasked ?? states.get(fingerprint) ?? 'open',
  };
}
