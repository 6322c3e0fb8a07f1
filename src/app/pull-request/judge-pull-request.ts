/**
 * A pull request's files, read through the API as data → what the change asks for. Two comparisons are judged: the head against the merge base,
 * and what merging would make against the tip of the base.
 */
import { factsOf } from '../../facts/facts.ts';
import { type Client, GitHubFailure } from '../../github/client.ts';
import type { Reading } from '../../github/reading.ts';
import type { Finding } from '../../policy/finding.ts';
import { newFlowsMermaid } from '../../report/graph-mermaid.ts';
import { type NewFlow, newFlows } from '../../report/new-flows.ts';
import { asked, keyOf } from '../../signoff/asked.ts';
import type { Asked } from '../../signoff/model.ts';
import type { Configuration } from '../configuration/configuration.ts';
import type { Policies } from '../configuration/policies.ts';
import type { Compared } from '../lint/compare.ts';
import { notJudged, outcome } from '../lint/judging.ts';
import { type Outcome, whole } from '../lint/outcome.ts';
import { type Blobs, branchSnapshot, GitHubSnapshot } from '../snapshots/github-snapshot.ts';
import type { Ends } from './before-cause.ts';
import {
  compareSides,
  type Judging,
  judgeChange,
  judgementsOf,
  neverDeclared,
  type Rules,
  readDeclarations,
  readRules,
} from './judge-change.ts';

/** What was judged, and what it asks of people. */
export interface Judged {
  readonly outcome: Outcome;
  readonly asked: readonly Asked[];
  /** Absent when it could not be read. */
  readonly configuration: Configuration | undefined;
  /** Findings of the merge result alone: their places are in no diff of the pull request. */
  readonly combined: ReadonlySet<Finding>;
  /** The flows that the change brings. */
  readonly flows: Flows;
  /** What was compared; absent where nothing could be. */
  readonly ends: Ends | undefined;
}

export interface Flows {
  readonly rows: readonly NewFlow[];
  /** As Mermaid, a chart each declaration. */
  readonly pictures: readonly string[];
}

const noFlows: Flows = { rows: [], pictures: [] };

/**
 * Judges by the rules of the default branch: nothing of the head is ever obeyed.
 * @throws GitHubFailure where a side cannot be read
 */
export async function judgePullRequest(client: Client, reading: Reading, mergeBase: string, judging: Judging): Promise<Judged> {
  const request = { folder: '.', asOf: judging.asOf, policies: [] };
  const blobs: Blobs = new Map();
  const [read, base, head] = await Promise.all([
    readRules(rulesSnapshot(client, reading, judging.configuration), judging),
    GitHubSnapshot.open(client, mergeBase, blobs),
    GitHubSnapshot.open(client, reading.head, blobs),
  ]);
  const not = async (errors: Parameters<typeof notJudged>[1], known?: Configuration): Promise<Judged> => ({
    outcome: await notJudged(request, errors),
    asked: [],
    configuration: known,
    combined: new Set(),
    flows: noFlows,
    ends: undefined,
  });
  if (!read.ok) return not(read.errors, read.configuration);
  const { value: rules } = read;
  const { configuration: choice, policies } = rules;

  await readDeclarations(client, blobs, [base, head], rules);
  const change = { base, head, rules, judging };
  const first = await neverDeclared(client, change);
  const { compared, judgements, gate } = await judgeChange(change, first);
  const merged = await mergeResult(client, reading, mergeBase, rules, first, blobs);
  if (compared.comparisons.length === 0 && compared.errors.length === 0 && choice.choosesPaths) {
    const message = `no file matches ${choice.paths.join(', ')}`;
    return not([whole(judging.configuration, 'input/no-declaration', message, 'Mend `paths`, or add the file.')], choice);
  }
  const rootOf = (declaration: string) => compared.comparisons.find(({ root }) => root === declaration)?.base?.root ?? declaration;
  const shown = [...gate, ...judgements.flatMap(({ findings }) => findings)];
  const known = new Set(
    shown.filter(({ existing }) => !existing).map((one) => keyOf({ root: rootOf(one.declaration), fingerprint: one.fingerprint })),
  );
  const afterMerge = merged ? judgementsOf(merged, rules, judging.asOf) : [];
  const combined = afterMerge
    .flatMap(({ findings }) => findings)
    .filter((one) => asks(one) && !known.has(keyOf({ root: rootOf(one.declaration), fingerprint: one.fingerprint })));
  const both = [compared, ...(merged ? [merged] : [])];
  const result = await outcome(
    request,
    policies,
    {
      judgements,
      gate: [...gate, ...combined],
      errors: [
        ...compared.errors,
        ...(merged?.errors ?? []).filter(({ file, line }) => !compared.errors.some((one) => one.file === file && one.line === line)),
      ],
      verified: true,
      base: both.flatMap(({ comparisons }) => comparisons.flatMap((one) => one.base ?? [])),
      head: both.toReversed().flatMap(({ comparisons }) => comparisons.flatMap((one) => one.head ?? [])),
      remarks: remarksOn(compared, combined, reading.baseBranch),
    },
    [head, base],
  );
  const alone = new Set(combined);
  return {
    outcome: result,
    asked: asked([[...gate, ...judgements.flatMap(({ findings }) => findings)], combined], rootOf),
    configuration: choice,
    combined: alone,
    flows: shown.some(asks) ? flowsOf(compared, policies, judging.asOf) : noFlows,
    ends: { change, first, blobs, combined: alone },
  };
}

/** What a merge group brings to the tip of its base. Its own test merge is the group itself. */
export function judgeGroup(client: Client, reading: Reading, commit: string, judging: Judging): Promise<Judged> {
  const { base } = reading;
  return judgePullRequest(client, { ...reading, head: commit, testMerge: undefined, mergeable: 'MERGEABLE' }, base, judging);
}

const asks = ({ existing, level }: Finding) => !existing && (level === 'error' || level === 'sign-off');

function flowsOf({ comparisons }: Compared, { lists }: Policies, asOf: string): Flows {
  const sides = comparisons.flatMap(({ head, base, first }) => {
    const factsIn = (side: typeof base) => side && factsOf(side, lists, asOf, first);
    const after = factsIn(head);
    return after ? [{ after, before: factsIn(base) }] : [];
  });
  return {
    rows: sides.flatMap(({ after, before }) => newFlows(after, before)),
    pictures: sides.map(({ after, before }) => newFlowsMermaid(after, before)).filter((chart) => chart !== ''),
  };
}

function remarksOn({ unreadable }: Compared, combined: readonly Finding[], branch: string): string[] {
  const unread = unreadable.map(
    ({ file, line, message }) => `${file}:${line} of the base cannot be read (${message}), so all of it counts as added.`,
  );
  if (combined.length === 0) return unread;
  const named = combined.map(({ at, rule }) => `${at} (${rule})`).join(', ');
  return [...unread, `Only together with what was merged into ${branch} meanwhile: ${named}.`];
}

/** The default branch; its configuration came with the reading. */
function rulesSnapshot(client: Client, { defaultBranch, configuration }: Reading, path: string) {
  const branch = branchSnapshot(client, defaultBranch);
  if (configuration === 'too-large') return branch;
  const text = configuration === undefined ? undefined : new TextEncoder().encode(configuration);
  return { ...branch, read: async (asked: string) => (asked === path ? text : branch.read(asked)) };
}

/** What merging would make, against the tip of the base, where that is anything else than the head against the merge base. */
async function mergeResult(
  client: Client,
  { testMerge, base, head, mergeable, baseBranch }: Reading,
  mergeBase: string,
  rules: Rules,
  first: boolean,
  blobs: Blobs,
): Promise<Compared | undefined> {
  if (base === mergeBase) return undefined;
  if (mergeable === 'CONFLICTING') {
    const message = `the branch is in conflict with ${baseBranch}, so what merging would make cannot be judged`;
    return {
      comparisons: [],
      unreadable: [],
      errors: [whole('privacy.yml', 'input/conflict', message, 'Resolve the conflict: this check runs again.')],
    };
  }
  if (!testMerge || testMerge.parents[0] !== base || testMerge.parents[1] !== head)
    throw new GitHubFailure('GitHub has not made the test merge yet: run this again in a minute');
  const [tip, merged] = await Promise.all([GitHubSnapshot.open(client, base, blobs), GitHubSnapshot.open(client, testMerge.id, blobs)]);
  await readDeclarations(client, blobs, [tip, merged], rules);
  return compareSides(tip, merged, rules, first);
}
