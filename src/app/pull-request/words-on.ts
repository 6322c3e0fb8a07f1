/** Everything that is said on a pull request, from what was judged and decided. */
import type { Comparison } from '../../github/pull-request.ts';
import type { Reading } from '../../github/reading.ts';
import { builtinWhys } from '../../policy/builtin-prose.ts';
import { itemMarker } from '../../report/comment.ts';
import { fold, type Item } from '../../report/items.ts';
import { runSummary, summary } from '../../report/pull-request.ts';
import type { Gate } from '../../signoff/gate.ts';
import { namesOf } from '../../signoff/names.ts';
import { noReviewers } from '../configuration/reviewers.ts';
import type { Judged } from './judge-pull-request.ts';
import { notesOf, whereOf } from './notes.ts';
import { hidden, type Kept, keep } from './publications.ts';
import type { Wanted } from './publish.ts';
import type { PullRequestRun } from './pull-request.ts';

export interface Decided {
  readonly reading: Reading;
  readonly comparison: Comparison;
  readonly judged: Judged;
  readonly gate: Gate;
  readonly kept: Kept;
  /** What people should know of the status. */
  readonly told: readonly string[];
}

export interface Words extends Wanted {
  /** The summary of the workflow run. */
  readonly ofRun: string;
}

export function wordsOn(
  run: Pick<PullRequestRun, 'serverUrl' | 'connection' | 'comment' | 'now'>,
  { reading, comparison, judged, gate, kept, told: ofStatus }: Decided,
): Words {
  const { report, remarks } = judged.outcome;
  const { items } = fold(report.findings, report.changes);
  const reviewers = judged.configuration?.reviewers ?? noReviewers;
  const names = namesOf(gate.findings.map(({ finding }) => finding.fingerprint));
  const whys = builtinWhys();
  const told = {
    whyOf: (rule: string) => whys[rule],
    nameOf: (fingerprint: string) => names.get(fingerprint) ?? fingerprint,
    reviewSigns: reviewers.reviewSigns,
    text: report.text,
  };
  const notes = report.errors.length > 0 ? new Map() : notesOf(items, comparison.files, judged.combined, told);
  const pages = { repository: `${run.serverUrl}/${run.connection.repository}`, base: reading.base, head: reading.head };
  const shown = {
    report,
    remarks: [...ofStatus, ...remarks],
    branch: reading.baseBranch,
    commit: reading.head,
    gate,
    reviewers,
    flows: judged.flows,
    hidden: hidden(keep(kept, reading.head, judged.asked, openIn(gate), run.now)),
  };
  const whereIn = (inline: ReadonlySet<string>) => (item: Item) =>
    whereOf(pages, item, inline.has(itemMarker(item)) ? notes.get(itemMarker(item)) : undefined);
  return {
    notes,
    summary: (inline) => summary({ ...shown, inline, whereOf: whereIn(inline) }),
    announce: run.comment === 'always' || items.length > 0 || report.errors.length > 0 || ofStatus.length > 0,
    ofRun: runSummary({ ...shown, whereOf: whereIn(new Set()) }),
  };
}

const openIn = ({ findings }: Gate): string[] =>
  findings.flatMap(({ state, finding }) => (state.kind === 'signed' ? [] : [finding.fingerprint]));
