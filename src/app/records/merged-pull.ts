/**
 * What people had decided about a pull request when it was merged. It is worked out anew from what GitHub attributes to them: nothing that the tool
 * said then is believed.
 */
import { type Client, GitHubFailure } from '../../github/client.ts';
import type { MergedPull } from '../../github/history.ts';
import { compare } from '../../github/pull-request.ts';
import { readAll } from '../../github/reading.ts';
import type { Finding } from '../../policy/finding.ts';
import { asked } from '../../signoff/asked.ts';
import type { Asked, Responsibilities } from '../../signoff/model.ts';
import type { Configuration } from '../configuration/configuration.ts';
import type { Compared } from '../lint/compare.ts';
import type { Ends } from '../pull-request/before-cause.ts';
import { isDecided } from '../pull-request/gate-facts.ts';
import { type Change, judgeChange, neverDeclared } from '../pull-request/judge-change.ts';
import { openersOf } from '../pull-request/one-commit.ts';
import { keptIn } from '../pull-request/publications.ts';
import { standingSummary } from '../pull-request/publish.ts';
import { type Asking, decideWhoSigned } from '../pull-request/who-signed.ts';
import { type Blobs, changedPaths, GitHubSnapshot } from '../snapshots/github-snapshot.ts';
import { atMerge } from './at-merge.ts';
import { type Answers, answersOf, noAnswers } from './recorded-acts.ts';

/** Where a declaration stood before, as sign-offs are kept by. */
export const rootsOf =
  ({ comparisons }: Compared) =>
  (declaration: string): string =>
    comparisons.find(({ root }) => root === declaration)?.base?.root ?? declaration;

/** What the merge brought to its branch. */
export interface Brought {
  readonly found: readonly Finding[];
  /** Whether nothing was ever declared before. */
  readonly first: boolean;
  readonly roots: (declaration: string) => string;
}

/** What counts where people are asked after the merge. */
export interface Since {
  /** ISO 8601 */
  readonly now: string;
  /** Whose roles count, and the commit that gives them. */
  readonly configuration: Configuration;
  readonly authority: string;
}

/** The pull request that answers for a merge, and what people had decided on it. */
export interface Answered {
  readonly pull: MergedPull;
  readonly answers: Answers;
}

/**
 * Of several pull requests that had one commit as their head, the one that was wholly signed off answers for the merge; an objection on any of them
 * stands, as it does in the gate.
 * @param pulls those that were merged as this @param change from the branch before to the merge, with the rules that stood before
 * @param since what was said after the merge counts too; absent: as it stood at the merge
 * @throws GitHubFailure, also where it cannot be read who is in a team: that says nothing about who signed
 */
export async function answersAtMerge(
  client: Client,
  asking: Asking,
  pulls: readonly [MergedPull, ...MergedPull[]],
  change: Change,
  brought: Brought,
  blobs: Blobs,
  since?: Since,
): Promise<Answered> {
  const [first] = pulls;
  const read = async (number: number, mergedAt: string) => {
    const reading = await readAll(client, number, change.judging.configuration);
    return since ? reading : atMerge(reading, mergedAt);
  };
  const { configuration, authority } = since ?? { configuration: change.rules.configuration, authority: change.base.name };
  const merged = await Promise.all(pulls.map(({ number, mergedAt }) => read(number, mergedAt)));
  const twins = (merged[0]?.twins ?? []).filter((twin) => !pulls.some(({ number }) => number === twin));
  const readings = [...merged, ...(await Promise.all(twins.map((twin) => read(twin, first.mergedAt))))];
  const ofMerge = asked([brought.found], brought.roots);
  const decided = ofMerge.length > 0 && readings.some((reading) => isDecided(reading));
  const plain = { asked: ofMerge, ends: { change, first: brought.first, blobs, combined: new Set<Finding>() } };
  const { asked: all, ends } = decided ? await askedOn(client, first, change, plain) : plain;
  const told = await Promise.all(
    readings.map(async (reading) => {
      const alsoOpenedBy = openersOf(readings.filter((one) => one !== reading));
      const { mergedAt } = pulls.find(({ number }) => number === reading.number) ?? first;
      const kept = keptIn(standingSummary(reading)?.body);
      const question = { asked: all, configuration, kept, ends, alsoOpenedBy, now: since?.now ?? mergedAt, mergedAt };
      const { gate, facts, rules } = await decideWhoSigned(client, asking, reading, question);
      const unread = unreadIn(rules);
      if (unread !== undefined) throw new GitHubFailure(`it cannot be read who signed it: ${unread} is missing`);
      return answersOf({ gate, facts, rules, reading, authority });
    }),
  );
  const rejected = told.flatMap(({ states }) => [...states].filter(([, state]) => state === 'rejected'));
  const signed = told.findIndex(({ states }, index) => index < pulls.length && [...states.values()].every((state) => state !== 'open'));
  const answers = told[Math.max(0, signed)] ?? noAnswers;
  return { pull: pulls[Math.max(0, signed)] ?? first, answers: { ...answers, states: new Map([...answers.states, ...rejected]) } };
}

interface AskedOn {
  readonly asked: readonly Asked[];
  readonly ends: Ends;
}

/** What the pull request asked for: what its head shows against its merge base, and what the merge shows where that is more. */
async function askedOn(client: Client, pull: MergedPull, change: Change, plain: AskedOn): Promise<AskedOn> {
  const { asked: ofMerge, ends } = plain;
  const { blobs } = ends;
  const { mergeBase } = await compare(client, { number: pull.number, base: change.base.name, head: pull.head });
  const [base, head] = await Promise.all([mergeBase, pull.head].map((commit) => GitHubSnapshot.open(client, commit, blobs)));
  if (!base || !head || (mergeBase === change.base.name && changedPaths(head, change.head).length === 0)) return plain;
  const own = { ...change, base, head };
  const first = await neverDeclared(client, own);
  const { compared, gate, judgements } = await judgeChange(own, first);
  const ofHead = asked([[...gate, ...judgements.flatMap(({ findings }) => findings)]], rootsOf(compared));
  const known = new Set(ofHead.map(({ root, finding }) => `${root}\0${finding.fingerprint}`));
  const more = ofMerge.filter(({ root, finding }) => !known.has(`${root}\0${finding.fingerprint}`));
  return { asked: [...ofHead, ...more], ends: { change: own, first, blobs, combined: new Set(more.map(({ finding }) => finding)) } };
}

/** What is missing to read a team, but for teams that are not there: those give nobody a role. */
function unreadIn({ roles, independent }: Responsibilities): string | undefined {
  const teams = [...Object.values(roles), independent].flatMap((one) => one.teams);
  return teams.flatMap(({ members }) => ('missing' in members && members.unseen !== true ? [members.missing] : []))[0];
}
