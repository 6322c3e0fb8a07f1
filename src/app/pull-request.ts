/** One pull request, from what GitHub tells of it to what people see: comments, summary, commit status. */
import { type Client, type Connection, connect, GitHubFailure } from '../github/client.ts';
import { type Comparison, compare } from '../github/pull-request.ts';
import { type Reading, readAll } from '../github/reading.ts';
import type { Status } from '../github/status.ts';
import { builtinWhys } from '../policy/builtin.ts';
import { fold } from '../report/items.ts';
import { itemMarker, summary } from '../report/pull-request.ts';
import { type Gate, gateOf } from '../signoff/gate.ts';
import { reportBrokenGlass } from './broken-glass.ts';
import { noReviewers } from './configuration-reviewers.ts';
import type { Judging } from './judge-change.ts';
import { type Judged, judgePullRequest } from './judge-pull-request.ts';
import { movedSince } from './moved-since.ts';
import { notesOf, whereOf } from './notes.ts';
import type { Outcome } from './outcome.ts';
import { hidden, type Kept, keep, keptIn, publishedUrl } from './publications.ts';
import { publish, standingSummary } from './publish.ts';
import { askForReviews } from './review-requests.ts';
import { Standing } from './standing.ts';
import { statusOf } from './status-words.ts';
import { decideWhoSigned } from './who-signed.ts';

export interface PullRequestRun {
  readonly connection: Connection;
  /** A token that may read the members of teams. */
  readonly teamToken: string | undefined;
  /** Where people read files and pull requests. */
  readonly serverUrl: string;
  readonly judging: Judging;
  /** ISO 8601 */
  readonly now: string;
  /** When the summary is written where none stands; `never`: nothing is said at all. */
  readonly comment: 'always' | 'on-findings' | 'never';
}

/** What came of a pull request. */
export interface Held extends Outcome {
  readonly gate: Gate;
}

/** Other runs and people may act in the meantime: then it is judged anew, this often. */
const attempts = 4;

/**
 * Judges a pull request and says so on it. Whatever goes wrong once its head is known leaves a red status.
 * @returns `undefined` where it is no longer open
 * @throws GitHubFailure
 */
export async function runPullRequest(run: PullRequestRun, number: number): Promise<Held | undefined> {
  const client = connect(run.connection);
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const reading = await readAll(client, number, run.judging.configuration);
    if (reading.state !== 'OPEN') return undefined;
    const held = await hold(client, run, reading);
    if (held) return held;
  }
  throw new GitHubFailure('The pull request changes faster than it can be judged: the next event judges it again');
}

/** @returns `undefined` where it is outdated by now */
async function hold(client: Client, run: PullRequestRun, reading: Reading): Promise<Held | undefined> {
  const standing = await Standing.open(client, reading);
  const again = () => readAll(client, reading.number, run.judging.configuration);
  try {
    const comparison = await compare(client, reading);
    const judged = await judgePullRequest(client, reading, comparison.mergeBase, run.judging);
    const kept = keptIn(standingSummary(reading)?.body);
    const gate = await decide(client, run, reading, judged, kept);
    const status = statusOf(judged.outcome.report, gate);
    await standing.prepare(status.state);
    const summaryUrl = await say(client, run, { reading, comparison, judged, gate, kept, foreign: standing.foreign }, again);
    const url = publishedUrl(reading.url, gate.hash, summaryUrl);
    if (!(await standing.close({ ...status, url }, again))) return undefined;
    const refused = await askForReviews(client, reading, gate, judged.configuration?.reviewers ?? noReviewers);
    const glass = await reportBrokenGlass(client, reading, gate);
    const { outcome } = judged;
    return { ...outcome, remarks: [...outcome.remarks, ...refused, ...glass], gate };
  } catch (error) {
    const description = `Not judged: ${error instanceof Error ? error.message : error}`;
    await standing.close({ state: 'error', description, url: undefined }, again).catch(() => undefined);
    throw error;
  }
}

/** What a pull request asks and who signed it, without a word about it. */
export async function decideOn(
  client: Client,
  run: PullRequestRun,
  reading: Reading,
): Promise<{ readonly judged: Judged; readonly gate: Gate }> {
  const { mergeBase } = await compare(client, reading);
  // In a queue the test merge is of no interest: what the group makes is judged by itself.
  const judged = await judgePullRequest(client, { ...reading, base: mergeBase }, mergeBase, run.judging);
  return { judged, gate: await decide(client, run, reading, judged, keptIn(standingSummary(reading)?.body)) };
}

/** Who signed what, by the configuration of the default branch, and what moved since. */
async function decide(client: Client, run: PullRequestRun, reading: Reading, judged: Judged, kept: Kept): Promise<Gate> {
  const { asked, configuration } = judged;
  const { gate, facts, rules } = await decideWhoSigned(client, run, reading, { asked, configuration, kept, now: run.now });
  const moved = await movedSince(client, gate, reading.head, judged);
  if (moved.size === 0) return gate;
  const publications = facts.publications.map((one) => ({ ...one, changes: moved.get(one.commit) }));
  return gateOf({ ...facts, publications }, rules, run.now);
}

interface Shown {
  readonly reading: Reading;
  readonly comparison: Comparison;
  readonly judged: Judged;
  readonly gate: Gate;
  readonly kept: Kept;
  /** Who else set the status. */
  readonly foreign: string | undefined;
}

async function say(client: Client, run: PullRequestRun, shown: Shown, again: () => Promise<Reading>): Promise<Status['url']> {
  if (run.comment === 'never') return undefined;
  const { reading, comparison, judged, gate, kept, foreign } = shown;
  const { report, remarks } = judged.outcome;
  const { items } = fold(report.findings, report.changes);
  const whys = builtinWhys();
  const notes = report.errors.length > 0 ? new Map() : notesOf(items, comparison.files, judged.combined, (rule) => whys[rule]);
  const pages = { repository: `${run.serverUrl}/${run.connection.repository}`, base: reading.base, head: reading.head };
  const alarm = foreign ? [`The status of this commit had been set by ${foreign}, and not by this check. It was set again.`] : [];
  return publish(
    client,
    reading,
    {
      notes,
      summary: (inline) =>
        summary({
          report,
          remarks: [...alarm, ...remarks],
          branch: reading.baseBranch,
          commit: reading.head,
          inline,
          whereOf: (item) => whereOf(pages, item, inline.has(itemMarker(item)) ? notes.get(itemMarker(item)) : undefined),
          gate,
          reviewers: judged.configuration?.reviewers ?? noReviewers,
          pictures: judged.pictures,
          hidden: hidden(keep(kept, reading.head, judged.asked)),
        }),
      announce: run.comment === 'always' || items.length > 0 || report.errors.length > 0 || foreign !== undefined,
    },
    again,
  );
}
