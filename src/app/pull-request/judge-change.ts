/** Two commits of a repository, and the rules that they are judged by → what the change between them asks for. */

import type { InputError, Snapshot } from '../../declaration/model.ts';
import { findRoots, pathsMeant } from '../../declaration/read.ts';
import type { Client } from '../../github/client.ts';
import { wasEverThere } from '../../github/pull-request.ts';
import { type Catalogue, vet } from '../../policy/catalogue.ts';
import type { Finding } from '../../policy/finding.ts';
import { judge } from '../../policy/judge.ts';
import { judgeGate } from '../../policy/judge-gate.ts';
import type { Judgement } from '../../policy/judgement.ts';
import { loadCatalogue } from '../configuration/catalogue.ts';
import { type Configuration, readConfiguration } from '../configuration/configuration.ts';
import type { Shared } from '../configuration/extends.ts';
import { loadPolicies, type Policies } from '../configuration/policies.ts';
import { type Compared, compare, type Side } from '../lint/compare.ts';
import { documentsOf } from '../lint/documents.ts';
import { textOf } from '../lint/text-of.ts';
import { type Blobs, changedPaths, type GitHubSnapshot, readAhead } from '../snapshots/github-snapshot.ts';
import { decisive, gateChanges } from './gate-files.ts';

export interface Judging {
  /** YYYY-MM-DD */
  readonly asOf: string;
  /** Path of the configuration in the default branch. */
  readonly configuration: string;
  /** Globs of root files, in place of the configuration's; none: the configuration's. */
  readonly paths: readonly string[];
  /** Where a configuration that the repository's own extends is read. */
  readonly shared: Shared;
}

export interface Rules {
  readonly configuration: Configuration;
  readonly policies: Policies;
  readonly catalogue: Catalogue;
}

/** @property configuration as far as it could be read */
export type RulesRead =
  | { readonly ok: true; readonly value: Rules }
  | { readonly ok: false; readonly errors: readonly InputError[]; readonly configuration: Configuration | undefined };

/** @param snapshot where the rules are read: never the side that is judged by them */
export async function readRules(snapshot: Snapshot, judging: Pick<Judging, 'configuration' | 'paths' | 'shared'>): Promise<RulesRead> {
  const read = await readConfiguration(snapshot, judging.shared, judging.configuration);
  if (!read.ok) return { ...read, configuration: undefined };
  const configuration = judging.paths.length > 0 ? chosen(read.value, judging.paths) : read.value;
  const policies = await loadPolicies(configuration, snapshot);
  if (!policies.ok) return { ...policies, configuration };
  const catalogue = await loadCatalogue(configuration, snapshot);
  if (!catalogue.ok) return { ...catalogue, configuration };
  return { ok: true, value: { configuration, policies: policies.value, catalogue: catalogue.value } };
}

/** Globs of the workflow stand for those of the repository; the organisation's stay. */
const chosen = (configuration: Configuration, paths: readonly string[]): Configuration => ({
  ...configuration,
  paths: [...(configuration.organisation?.paths ?? []), ...paths],
  choosesPaths: true,
});

export interface Change {
  readonly base: GitHubSnapshot;
  readonly head: GitHubSnapshot;
  readonly rules: Rules;
  readonly judging: Judging;
}

export interface JudgedChange {
  readonly compared: Compared;
  readonly judgements: readonly Judgement[];
  /** Findings about files that the check rests on. */
  readonly gate: readonly Finding[];
}

/** @param first whether the repository never declared before, by `neverDeclared` @throws GitHubFailure */
export async function judgeChange({ base, head, rules, judging }: Change, first: boolean): Promise<JudgedChange> {
  const compared = await compareSides(base, head, rules, first);
  const gate = await gateFindings({ base, head, rules, judging }, compared.comparisons[0]?.root);
  return { compared, judgements: judgementsOf(compared, rules, judging.asOf), gate };
}

/** Reads the declarations of several commits in one request. */
export async function readDeclarations(
  client: Client,
  blobs: Blobs,
  snapshots: readonly GitHubSnapshot[],
  { configuration }: Pick<Rules, 'configuration'>,
): Promise<void> {
  const meant = snapshots.map(async (snapshot) => [snapshot, (await pathsMeant(snapshot, configuration)) ?? []] as const);
  await readAhead(client, blobs, await Promise.all(meant));
}

export const compareSides = (base: GitHubSnapshot, head: GitHubSnapshot, { configuration }: Pick<Rules, 'configuration'>, first: boolean) =>
  compare(side(base), side(head), configuration, first);

const side = (snapshot: GitHubSnapshot): Side => ({ snapshot, documents: documentsOf(snapshot) });

export const judgementsOf = ({ comparisons }: Compared, { policies, catalogue }: Rules, asOf: string): Judgement[] =>
  comparisons.map((comparison) => vet(judge(comparison, policies, asOf), comparison.head, catalogue, policies, asOf));

/**
 * Whether no commit of the base's history is known to hold a declaration. GitHub tells the history of a path, not of a
 * glob, so the paths asked for are those that the head declares at, and those that the globs name outright.
 */
export async function neverDeclared(client: Client, { base, head, rules: { configuration } }: Change): Promise<boolean> {
  const before = await findRoots(base, configuration);
  if (!before.ok || before.value.length > 0) return false;
  const after = await findRoots(head, configuration);
  const named = configuration.paths.map((glob) => glob.replace(/^(?:\*\*\/)+/, '')).filter((path) => !/[*?[\]{}()!]/.test(path));
  const paths = new Set([...(after.ok ? after.value : []), ...named]);
  const found = await Promise.all([...paths].map((path) => wasEverThere(client, base.name, path)));
  return !found.includes(true);
}

async function gateFindings({ base, head, rules, judging }: Change, root = 'privacy.yml'): Promise<Finding[]> {
  const changes = await gateChanges({
    changed: changedPaths(base, head),
    configuration: judging.configuration,
    policies: decisive(rules.configuration),
    texts: async (path) => [await textOf(base, path), await textOf(head, path)].filter((text) => text !== undefined),
    content: (path) => head.blob(path),
  });
  return changes.length === 0 ? [] : judgeGate(changes, rules.policies, judging.asOf, root);
}
