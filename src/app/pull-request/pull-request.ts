/** One pull request, from what GitHub tells of it to what people see: comments, summary, commit status. */
import { type Client, type Connection, connect, GitHubFailure } from '../../github/client.ts';
import { compare } from '../../github/pull-request.ts';
import { type Gate, gateOf } from '../../signoff/gate.ts';
import type { Together } from '../../signoff/together.ts';
import { noReviewers } from '../configuration/reviewers.ts';
import type { Outcome } from '../lint/outcome.ts';
import { reportBrokenGlass } from './broken-glass.ts';
import { endSignOffs } from './closed.ts';
import { withEarlier } from './earlier.ts';
import type { Judging } from './judge-change.ts';
import { type Judged, judgePullRequest } from './judge-pull-request.ts';
import { movedSince } from './moved-since.ts';
import { decideTogether, openersOf, type Readings, readTogether, sharedRemark } from './one-commit.ts';
import { type Kept, keptIn, publishedUrl } from './publications.ts';
import { publish, standingSummary } from './publish.ts';
import { askForReviews } from './review-requests.ts';
import { Standing } from './standing.ts';
import { statusOf } from './status-words.ts';
import { sayUnread } from './unread.ts';
import { decideWhoSigned } from './who-signed.ts';
import { wordsOn } from './words-on.ts';

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
  /** What the summary of the workflow run says, in Markdown. */
  readonly summary: string;
}

/** Other runs and people may act in the meantime: then it is judged anew, this often. */
const attempts = 4;

/**
 * Judges a pull request and says so on it. Whatever goes wrong once its head is known leaves a red status.
 * Of one that was closed, the others of the same commit are judged: its sign-offs ended with it.
 * @returns `undefined` where it is no longer open
 * @throws GitHubFailure
 */
export async function runPullRequest(run: PullRequestRun, number: number): Promise<Held | undefined> {
  const client = connect(run.connection);
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const readings = await readTogether(client, number, run.judging.configuration).catch(async (error) => {
      await sayUnread(client, number, error);
      throw error;
    });
    const [{ state, twins }] = readings;
    if (state === 'CLOSED' && twins[0] !== undefined) return runPullRequest(run, twins[0]);
    if (state === 'CLOSED') await endSignOffs(client, readings[0]);
    if (state !== 'OPEN') return undefined;
    const held = await hold(client, run, readings);
    if (held) return held;
  }
  throw new GitHubFailure('The pull request changes faster than it can be judged: the next event judges it again');
}

/** @returns `undefined` where it is outdated by now */
async function hold(client: Client, run: PullRequestRun, readings: Readings): Promise<Held | undefined> {
  const [reading] = readings;
  const standing = await Standing.open(client, readings);
  const again = () => readTogether(client, reading.number, run.judging.configuration);
  try {
    const comparison = await compare(client, reading);
    const judged = await judgePullRequest(client, reading, comparison.mergeBase, run.judging);
    const kept = keptIn(standingSummary(reading)?.body);
    const { gate: decided, shared } = await decide(client, run, readings, judged, kept);
    const gate = run.comment === 'never' ? decided : await withEarlier(client, decided);
    const status = statusOf(judged.outcome.report, shared, readings.length > 1);
    await standing.prepare(status.state);
    const told = [...alarms(standing.foreign), ...sharedRemark(readings, shared)];
    const said = wordsOn(run, { reading, comparison, judged, gate, kept, told });
    const anew = async () => (await again())[0];
    const summaryUrl = run.comment === 'never' ? undefined : await publish(client, reading, said, anew);
    const url = publishedUrl(reading.url, gate.hash, summaryUrl);
    if (!(await standing.close({ ...status, url }, again))) return undefined;
    const refused = await askForReviews(client, reading, gate, judged.configuration?.reviewers ?? noReviewers);
    const glass = await reportBrokenGlass(client, reading, gate);
    const { outcome } = judged;
    return { ...outcome, remarks: [...outcome.remarks, ...refused, ...glass], gate, summary: said.ofRun };
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
  readings: Readings,
): Promise<{ readonly judged: Judged; readonly shared: Together }> {
  const [reading] = readings;
  const { mergeBase } = await compare(client, reading);
  // In a queue the test merge is of no interest: what the group makes is judged by itself.
  const judged = await judgePullRequest(client, { ...reading, base: mergeBase }, mergeBase, run.judging);
  const { shared } = await decide(client, run, readings, judged, keptIn(standingSummary(reading)?.body));
  return { judged, shared };
}

/** Who signed what, by the configuration of the default branch, and what moved since; and what that means with the others of the same commit. */
async function decide(
  client: Client,
  run: PullRequestRun,
  readings: Readings,
  judged: Judged,
  kept: Kept,
): Promise<{ readonly gate: Gate; readonly shared: Together }> {
  const [reading, ...others] = readings;
  const question = { asked: judged.asked, configuration: judged.configuration, ends: judged.ends, now: run.now };
  const decided = await decideWhoSigned(client, run, reading, { ...question, kept, alsoOpenedBy: openersOf(others) });
  const { facts, rules } = decided;
  const moved = await movedSince(client, decided.gate, reading.head, judged);
  const publications = facts.publications.map((one) => ({ ...one, changes: moved.get(one.commit) }));
  const own = moved.size === 0 ? decided.gate : gateOf({ ...facts, publications }, rules, run.now);
  const shared = await decideTogether(client, run, readings, own, question);
  return { gate: { ...own, verdict: shared.verdict }, shared };
}

/** @param foreign who else set the status */
const alarms = (foreign: string | undefined) =>
  foreign ? [`The status of this commit had been set by ${foreign}, and not by this check. It was set again.`] : [];
