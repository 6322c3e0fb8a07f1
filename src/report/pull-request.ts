/** The one comment on the whole of a pull request, and the summary of the workflow run. Repository text is inert in both. */
import type { Gate } from '../signoff/gate.ts';
import { namesOf } from '../signoff/names.ts';
import { fitted, itemMarker, summaryMarker } from './comment.ts';
import { flowsMarkdown, pictureMarkdown } from './flows-markdown.ts';
import { facetState, findingsMarkdown, refusedMarkdown } from './gate.ts';
import { barless, clipped, code, prose } from './inert.ts';
import { type Facet, fold, type Item } from './items.ts';
import { changesMarkdown, existingMarkdown, heading, itemMarkdown, marks, noticeMarkdown, notJudged } from './markdown.ts';
import type { NewFlow } from './new-flows.ts';
import { type GateView, nextSteps, whatHappened } from './next-steps.ts';
import { offersMarkdown } from './offers.ts';
import type { Report } from './report.ts';
import { count } from './words.ts';

/** Where a finding can be read: the line of its comment, or else its own. */
export interface Where {
  readonly path: string;
  readonly line: number;
  readonly url: string;
}

export interface Shown {
  readonly report: Report;
  /** What people should know beside the report. */
  readonly remarks: readonly string[];
  readonly branch: string;
  readonly commit: string;
  /** Markers of the items that have a comment under a line. */
  readonly inline: ReadonlySet<string>;
  whereOf(item: Item): Where;
  readonly gate: Gate;
  readonly reviewers: GateView['reviewers'];
  /** What the change brings; charts as Mermaid. */
  readonly flows: { readonly rows: readonly NewFlow[]; readonly pictures: readonly string[] };
  /** Out of sight: what a later run goes on from. */
  readonly hidden: string;
}

/** The one comment on the whole: the verdict, what to do, whose data goes where, every finding with its state, and what stands on no changed line. */
export function summary(shown: Shown): string {
  const { inline, hidden } = shown;
  return fitted(parts(shown, { rows: 40, spelledOut: (item) => !inline.has(itemMarker(item)) }), `${hidden}\n${summaryMarker}`);
}

/** The same for the workflow run, which has room for all of it. */
export const runSummary = (shown: Omit<Shown, 'hidden' | 'inline'>): string =>
  `${parts({ ...shown, inline: new Set() }, { rows: Infinity, spelledOut: () => true }).join('\n\n')}\n`;

interface Extent {
  /** Most rows of the table of findings. */
  readonly rows: number;
  /** Items that are told in full. */
  readonly spelledOut: (item: Item) => boolean;
}

function parts(shown: Omit<Shown, 'hidden'>, { rows, spelledOut }: Extent): string[] {
  const { report, remarks, branch, commit, gate, reviewers, flows } = shown;
  if (report.errors.length > 0)
    return [...notJudged(report), `Nothing enters ${code(branch)} unread: mend the file, and this check runs again.`];
  const { items: all, existing } = fold(report.findings, report.changes);
  const items = all.filter(({ level }) => level !== 'notice');
  const notices = all.filter(({ level }) => level === 'notice').flatMap(({ facets }) => facets);
  const names = namesOf(gate.findings.map(({ finding }) => finding.fingerprint));
  const nameOf = (fingerprint: string) => names.get(fingerprint) ?? fingerprint;
  const told = items.filter(spelledOut);
  return [
    `## ${headline(gate, all, branch)}`,
    ...remarks.map((remark) => `⚠️ ${prose(remark)}`),
    ...whatHappened(gate),
    ...nextSteps({ gate, reviewers, nameOf }),
    ...offersMarkdown(gate, nameOf),
    ...flowsMarkdown(flows.rows),
    ...pictureMarkdown(flows.pictures),
    ...askedMarkdown(items, shown, rows),
    ...(told.length > 0 && told.length < items.length ? ['### Not on a changed line'] : []),
    ...told.map((item) => `#### ${heading(item)}\n\n${itemMarkdown(item)}`),
    ...(notices.length > 0 ? [notices.map(noticeMarkdown).join('\n')] : []),
    ...refusedMarkdown(gate),
    ...findingsMarkdown(gate, nameOf, reviewers.reviewSigns, Number.isFinite(rows) ? undefined : Infinity),
    ...changesMarkdown(report),
    ...(existing.length > 0 ? [existingMarkdown(existing)] : []),
    `<sub>privacy-lint ${report.tool} · commit ${commit.slice(0, 7)} · by the law and deadlines of ${report.asOf}</sub>`,
  ];
}

function headline({ verdict, findings }: Gate, items: readonly Item[], branch: string): string {
  const open = findings.filter(({ state }) => state.kind !== 'signed');
  const of = (level: string) => open.filter(({ finding }) => finding.level === level).length;
  const [errors, signOffs] = [of('error'), of('sign-off')];
  const into = `before this may enter ${code(branch)}`;
  const needed = `${count(signOffs, 'sign-off')} needed`;
  if (verdict === 'green') {
    if (findings.length > 0) return `✅ Privacy: signed off, this may enter ${code(branch)}`;
    return items.length > 0 ? '✅ Privacy: nothing holds this up' : '✅ Privacy: nothing found';
  }
  if (verdict === 'break-glass') return `🚨 Privacy: let through, not signed off (${count(open.length, 'finding')} open)`;
  if (open.some(({ state }) => state.kind === 'rejected')) return `⛔ Privacy: rejected, so this may not enter ${code(branch)}`;
  if (errors > 0) return `❌ Privacy: ${count(errors, 'error')} to mend${signOffs > 0 ? ` and ${needed}` : ''} ${into}`;
  if (signOffs > 0) return `✋ Privacy: ${needed} ${into}`;
  return `✋ Privacy: objected to on another pull request of this commit, so it may not enter ${code(branch)}`;
}

/** Messages are cut to this many characters in the table: the comments under the lines have all of them. */
const longestMessage = 200;

/** A row for what each rule found at each entity. */
function askedMarkdown(items: readonly Item[], { gate, inline, whereOf }: Omit<Shown, 'hidden'>, most: number): string[] {
  const all = items.flatMap((item) =>
    item.facets.filter(({ level }) => level !== 'notice').map((facet, index) => ({ item, facet, index })),
  );
  if (all.length === 0) return [];
  const rows = all.slice(0, most).map(({ item, facet, index }) => {
    const [{ message }] = facet.findings;
    const more = facet.findings.length > 1 ? `, and ${facet.findings.length - 1} more` : '';
    const where = `${code(barless(item.at))}<br>${inline.has(itemMarker(item)) ? '💬 ' : ''}${linked(whereOf(item))}`;
    return `| ${index === 0 ? where : ''} | ${marks[facet.level]} ${prose(clipped(barless(message), longestMessage))}${more} | ${answers(facet)} | ${facetState(facet, gate)} |`;
  });
  const rest = all.length - rows.length;
  return [
    `| Where | What was found | For | State |\n| --- | --- | --- | --- |\n${rows.join('\n')}`,
    ...(rest > 0 ? [`and ${rest} more: the summary of the workflow run has all of them.`] : []),
  ];
}

/** Who does something about it. */
function answers({ level, role }: Facet): string {
  if (level === 'error') return 'the author';
  return level === 'sign-off' ? prose(barless(role ?? 'dpo')) : 'a look';
}

const linked = ({ path, line, url }: Where) => `[${code(barless(`${path}:${line}`))}](${url})`;
