/** A pull request's base and head, read through the API as data → what the change asks for. */
import { findRoots } from '../declaration/read.ts';
import type { Client } from '../github/client.ts';
import { type PullRequest, wasEverThere } from '../github/pull-request.ts';
import { judge } from '../policy/judge.ts';
import { judgeGate } from '../policy/judge-gate.ts';
import { compare, type Side } from './compare.ts';
import { type Configuration, readConfiguration } from './configuration.ts';
import { documentsOf } from './documents.ts';
import { gateChanges } from './gate-files.ts';
import { type Blobs, branchSnapshot, changedPaths, GitHubSnapshot } from './github-snapshot.ts';
import { notJudged, outcome, type Setup } from './judging.ts';
import { type Outcome, whole } from './outcome.ts';
import { loadPolicies } from './policies.ts';
import { textOf } from './text-of.ts';

export interface Judging {
  /** YYYY-MM-DD */
  readonly asOf: string;
  /** Path of the configuration in the default branch. */
  readonly configuration: string;
  /** Globs of root files, in place of the configuration's; none: the configuration's. */
  readonly paths: readonly string[];
}

/**
 * Compares the head with the merge base, by the rules of the default branch: nothing of the head is ever obeyed.
 * @throws GitHubFailure where a side cannot be read
 */
export async function judgePullRequest(client: Client, pull: PullRequest, mergeBase: string, judging: Judging): Promise<Outcome> {
  const request = { folder: '.', asOf: judging.asOf, policies: [] };
  const rules = branchSnapshot(client, pull.defaultBranch);
  const blobs: Blobs = new Map();
  const [configuration, base, head] = await Promise.all([
    readConfiguration(rules, judging.configuration),
    GitHubSnapshot.open(client, mergeBase, blobs),
    GitHubSnapshot.open(client, pull.head, blobs),
  ]);
  if (!configuration.ok) return notJudged(request, configuration.errors);
  const choice = judging.paths.length > 0 ? { ...configuration.value, paths: judging.paths, choosesPaths: true } : configuration.value;
  const policies = await loadPolicies(choice, rules);
  if (!policies.ok) return notJudged(request, policies.errors);

  const first = await neverDeclared(client, mergeBase, base, head, choice);
  const { comparisons, errors, unreadable } = await compare(side(base), side(head), choice, first);
  if (comparisons.length === 0 && errors.length === 0 && choice.choosesPaths) {
    const message = `no file matches ${choice.paths.join(', ')}`;
    return notJudged(request, [whole(judging.configuration, 'input/no-declaration', message, 'Mend `paths`, or add the file.')]);
  }
  return outcome(
    request,
    policies.value,
    {
      judgements: comparisons.map((comparison) => judge(comparison, policies.value, judging.asOf)),
      gate: await gateFindings(base, head, { configuration: choice, policies: policies.value }, judging, comparisons[0]?.root),
      errors,
      verified: true,
      base: comparisons.flatMap((one) => one.base ?? []),
      head: comparisons.flatMap((one) => one.head ?? []),
      remarks: unreadable.map(
        ({ file, line, message }) => `${file}:${line} of the base cannot be read (${message}), so all of it counts as added.`,
      ),
    },
    [head, base],
  );
}

const side = (snapshot: GitHubSnapshot): Side => ({ snapshot, documents: documentsOf(snapshot) });

/**
 * Whether no commit of the base's history is known to hold a declaration. GitHub tells the history of a path, not of a
 * glob, so the paths asked for are those that the head declares at, and those that the globs name outright.
 */
async function neverDeclared(
  client: Client,
  mergeBase: string,
  base: GitHubSnapshot,
  head: GitHubSnapshot,
  choice: Configuration,
): Promise<boolean> {
  const before = await findRoots(base, choice);
  if (!before.ok || before.value.length > 0) return false;
  const after = await findRoots(head, choice);
  const named = choice.paths.map((glob) => glob.replace(/^(?:\*\*\/)+/, '')).filter((path) => !/[*?[\]{}()!]/.test(path));
  const paths = new Set([...(after.ok ? after.value : []), ...named]);
  const found = await Promise.all([...paths].map((path) => wasEverThere(client, mergeBase, path)));
  return !found.includes(true);
}

async function gateFindings(
  base: GitHubSnapshot,
  head: GitHubSnapshot,
  setup: Setup,
  { configuration, asOf }: Judging,
  root = 'privacy.yml',
) {
  const changes = await gateChanges({
    changed: changedPaths(base, head),
    configuration,
    policies: setup.configuration.policies,
    texts: async (path) => [await textOf(base, path), await textOf(head, path)].filter((text) => text !== undefined),
  });
  return changes.length === 0 ? [] : judgeGate(changes, setup.policies, asOf, root);
}
