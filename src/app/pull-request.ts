/** A pull request from the event that woke the workflow to what people see: comments, summary, commit status. */
import { type Client, type Connection, connect } from '../github/client.ts';
import { diffLines } from '../github/diff-lines.ts';
import type { Note } from '../github/discussion.ts';
import { pullRequestOf } from '../github/event.ts';
import { type ChangedFile, type Comparison, compare, type PullRequest, readPullRequest } from '../github/pull-request.ts';
import { readStatus, type Status, shortened, writeStatus } from '../github/status.ts';
import { builtinWhys } from '../policy/builtin.ts';
import type { Finding } from '../policy/finding.ts';
import { fold, type Item } from '../report/items.ts';
import { itemMarker, lineComment, summary, type Where } from '../report/pull-request.ts';
import type { Report } from '../report/report.ts';
import { count } from '../report/words.ts';
import { type Judging, judgePullRequest } from './judge-pull-request.ts';
import type { Outcome } from './outcome.ts';
import { publish, type Said } from './publish.ts';

export interface PullRequestRun {
  readonly connection: Connection;
  readonly graphqlUrl: string;
  /** Where people read files and pull requests. */
  readonly serverUrl: string;
  /** Name and payload of the event that woke the workflow. */
  readonly event: { readonly name: string; readonly payload: string };
  readonly judging: Judging;
  /** When the summary is written where none stands; `never`: nothing is said at all. */
  readonly comment: 'always' | 'on-findings' | 'never';
}

/** At most this many comments under lines; the summary has the rest. */
const mostNotes = 20;

/**
 * Judges a pull request and says so on it. Whatever goes wrong once its head is known leaves a red status.
 * @throws GitHubFailure
 */
export async function runPullRequest(run: PullRequestRun): Promise<Outcome> {
  const client = connect(run.connection);
  const pull = await readPullRequest(client, pullRequestOf(run.event.name, run.event.payload));
  const status = await openStatus(client, pull);
  try {
    const comparison = await compare(client, pull);
    const outcome = await judgePullRequest(client, pull, comparison.mergeBase, run.judging);
    const said = await say(client, run, pull, comparison, outcome);
    await status.close(statusOf(outcome.report, said.summaryUrl));
    return outcome;
  } catch (error) {
    const description = `Not judged: ${error instanceof Error ? error.message : error}`;
    await status.close({ state: 'error', description, url: undefined }).catch(() => undefined);
    throw error;
  }
}

/** The status means "this commit may enter that branch": pending until it is known, written only where it changes. */
async function openStatus(client: Client, { head, baseBranch }: PullRequest): Promise<{ close(status: Status): Promise<void> }> {
  const context = `privacy-lint: ${baseBranch}`;
  const standing = await readStatus(client, head, context);
  if (!standing)
    await writeStatus(client, head, context, { state: 'pending', description: 'Judging what changes for people', url: undefined });
  return {
    close: async (status) => {
      const same =
        standing?.state === status.state && standing.description === shortened(status.description) && standing.url === status.url;
      if (!same) await writeStatus(client, head, context, status);
    },
  };
}

function statusOf({ verdict, errors, findings }: Report, url: string | undefined): Status {
  const of = (level: string) => findings.filter((finding) => !finding.existing && finding.level === level).length;
  const [first] = errors;
  if (first) return { state: 'failure', description: `${first.file}:${first.line}:${first.column}: ${first.message}`, url };
  if (verdict === 'fail')
    return { state: 'failure', description: `${count(of('error'), 'error')} to mend, ${count(of('sign-off'), 'sign-off')} needed`, url };
  if (verdict === 'sign-off') return { state: 'failure', description: `${count(of('sign-off'), 'sign-off')} needed`, url };
  const rest = findings.filter((finding) => !finding.existing).length;
  return { state: 'success', description: rest > 0 ? `Nothing holds this up; ${count(rest, 'remark')}` : 'Nothing found', url };
}

async function say(
  client: Client,
  run: PullRequestRun,
  pull: PullRequest,
  { files }: Comparison,
  { report, remarks }: Outcome,
): Promise<Said> {
  if (run.comment === 'never') return { summaryUrl: undefined };
  const { items } = fold(report.findings, report.changes);
  const whys = builtinWhys();
  const notes = new Map<string, Note>();
  for (const item of report.errors.length > 0 ? [] : items) {
    const line = item.level === 'notice' ? undefined : lineInDiff(item, files);
    if (line && notes.size < mostNotes) notes.set(itemMarker(item), { ...line, body: lineComment(item, (rule) => whys[rule]) });
  }
  return publish(client, run.graphqlUrl, pull.number, pull.head, {
    notes,
    summary: (inline) => {
      const whereOf = (item: Item) => where(run, pull, item, inline.has(itemMarker(item)) ? notes.get(itemMarker(item)) : undefined);
      return summary({ report, remarks, branch: pull.baseBranch, commit: pull.head, inline, whereOf });
    },
    announce: run.comment === 'always' || items.length > 0 || report.errors.length > 0,
  });
}

/** The line of the diff that the gravest finding of an item with a line in it stands on. */
function lineInDiff(item: Item, files: readonly ChangedFile[]): Omit<Note, 'body'> | undefined {
  for (const finding of item.facets.flatMap(({ findings }) => findings)) {
    const file = files.find((one) => fileOn(finding, one) === finding.place.file);
    if (!file?.patch) continue;
    const { left, right } = diffLines(file.patch);
    const { line } = finding.place;
    if (finding.side === 'base' ? left.has(line) : right.has(line))
      return { path: file.path, line, side: finding.side === 'base' ? 'LEFT' : 'RIGHT' };
  }
  return undefined;
}

const fileOn = ({ side }: Finding, { path, before = path }: ChangedFile) => (side === 'base' ? before : path);

/** The line that an item's comment stands on; without one, the line of its gravest finding. */
function where({ serverUrl, connection }: PullRequestRun, { head, base }: PullRequest, item: Item, note: Note | undefined): Where {
  const [{ place, side }] = item.facets[0].findings;
  const { path, line } = note ?? { path: place.file, line: place.line };
  const left = note ? note.side === 'LEFT' : side === 'base';
  const file = path
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/[()]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
  return { path, line, url: `${serverUrl}/${connection.repository}/blob/${left ? base : head}/${file}#L${line}` };
}
