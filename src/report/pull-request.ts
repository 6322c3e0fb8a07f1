/** What a pull request shows: comments under lines, and one summary. Repository text is inert in all of it. */
import { createHash } from 'node:crypto';
import type { Gate } from '../signoff/gate.ts';
import { type GateView, itemState, nextSteps } from './gate.ts';
import { barless, code, prose } from './inert.ts';
import { fold, type Item } from './items.ts';
import { changesMarkdown, existingMarkdown, heading, itemMarkdown, markdown, noticeMarkdown } from './markdown.ts';
import type { Report } from './report.ts';
import { count } from './words.ts';

/** GitHub's limit of a comment's length, in characters. */
const longest = 65_536;

/** What ends a comment of the tool, so that a later run finds it again. It proves nothing about who wrote it. */
export const summaryMarker = '<!-- privacy-lint:summary -->';
export const itemMarker = ({ declaration, at }: Pick<Item, 'declaration' | 'at'>): string =>
  `<!-- privacy-lint:${createHash('sha256').update(`${declaration}\0${at}`).digest('hex').slice(0, 20)} -->`;

/** The marker that a comment ends with, if it is one of the tool's. */
export const markerOf = (body: string): string | undefined => /<!-- privacy-lint:\w+ -->$/.exec(body.trimEnd())?.[0];

/**
 * All findings of one entity, as the comment under its line.
 * @param whyOf why a rule matters, by its id
 */
export function lineComment(item: Item, whyOf: (rule: string) => string | undefined): string {
  const why = [...new Set(item.facets.map(({ rule }) => rule))].flatMap((rule) => {
    const text = whyOf(rule);
    return text ? [`- ${prose(text.trim())} (${code(rule)})`] : [];
  });
  const parts = [
    `**${heading(item)}**`,
    itemMarkdown(item),
    ...(why.length > 0 ? [`<details><summary>Why this is asked</summary>\n\n${why.join('\n')}\n\n</details>`] : []),
  ];
  return fitted(parts, itemMarker(item));
}

/** What stands in a comment whose findings are gone, or stand elsewhere now. */
export const settledComment = (marker: string): string =>
  `**No longer found here.** The change that this was about is gone, was mended, or stands on another line now.\n\n${marker}`;

/** Where a finding can be read: the line of its comment, or else its own. */
export interface Where {
  readonly path: string;
  readonly line: number;
  readonly url: string;
}

/** What stands in a summary that someone else edited, or that stands there twice. */
export const replacedComment =
  '**This summary no longer counts.** Someone other than this check had edited it, or it stood here twice. The summary that counts is another comment.';

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
  /** The flows that the change touches, as Mermaid. */
  readonly pictures: readonly string[];
  /** Out of sight: what a later run goes on from. */
  readonly hidden: string;
}

/** The one comment on the whole: the verdict, every item with who is asked and where, and what stands on no changed line. */
export function summary({ report, remarks, branch, commit, inline, whereOf, gate, reviewers, pictures, hidden }: Shown): string {
  const end = `${hidden}\n${summaryMarker}`;
  if (report.errors.length > 0) {
    const unread = `Nothing enters ${code(branch)} unread: mend the file, and this check runs again.`;
    return fitted([...markdown(report).trim().split('\n\n'), unread], end);
  }
  const { items: all, existing } = fold(report.findings, report.changes);
  const items = all.filter(({ level }) => level !== 'notice');
  const notices = all.filter(({ level }) => level === 'notice').flatMap(({ facets }) => facets);
  const commented = (item: Item) => inline.has(itemMarker(item));
  const elsewhere = items.filter((item) => !commented(item));
  const rows = items.map(
    (item) =>
      `| ${prose(barless(titled(item, report)))} | ${asked(item)} | ${itemState(item, gate)} | ${commented(item) ? '💬 ' : ''}${linked(whereOf(item))} |`,
  );
  return fitted(
    [
      `## ${verdictLine(gate, all, branch)}`,
      ...remarks.map((remark) => `⚠️ ${prose(remark)}`),
      ...(rows.length > 0 ? [`| What changes | Asks for | State | Where |\n| --- | --- | --- | --- |\n${rows.join('\n')}`] : []),
      ...(items.length > elsewhere.length ? ['💬 There is a comment under this line, with the reason and how to mend it.'] : []),
      ...pictureMarkdown(pictures),
      ...nextSteps({ gate, reviewers }),
      ...(elsewhere.length > 0 && items.length > elsewhere.length ? ['### Not on a changed line'] : []),
      ...elsewhere.map((item) => `#### ${heading(item)}\n\n${itemMarkdown(item)}`),
      ...(notices.length > 0 ? [notices.map(noticeMarkdown).join('\n')] : []),
      ...changesMarkdown(report),
      ...(existing.length > 0 ? [existingMarkdown(existing)] : []),
      `<sub>privacy-lint ${report.tool} · commit ${commit.slice(0, 7)} · by the law and deadlines of ${report.asOf}</sub>`,
    ],
    end,
  );
}

/** Charts of more than this are nothing that an eye takes in. */
const longestPicture = 12_000;

function pictureMarkdown(pictures: readonly string[]): string[] {
  const shown = pictures.filter(({ length }) => length <= longestPicture).slice(0, 3);
  if (shown.length === 0) return [];
  const charts = shown.map((one) => `\`\`\`mermaid\n${one.trimEnd()}\n\`\`\``).join('\n\n');
  return [`<details open><summary>Whose data goes where: the flows that this changes</summary>\n\n${charts}\n\n</details>`];
}

function verdictLine({ verdict, findings }: Gate, items: readonly Item[], branch: string): string {
  const open = findings.filter(({ state }) => state.kind !== 'signed');
  const of = (level: string) => open.filter(({ finding }) => finding.level === level).length;
  const [errors, signOffs] = [of('error'), of('sign-off')];
  const into = `before this may enter ${code(branch)}`;
  const signed = count(signOffs, 'sign-off');
  if (verdict === 'green') {
    if (findings.length > 0) return `✅ Privacy: signed off, this may enter ${code(branch)}`;
    return items.length > 0 ? '✅ Privacy: nothing holds this up' : '✅ Privacy: nothing found';
  }
  if (verdict === 'break-glass') return `🚨 Privacy: let through, not signed off (${count(open.length, 'finding')} open)`;
  if (errors > 0) return `❌ Privacy: ${count(errors, 'error')} to mend${signOffs > 0 ? ` and ${signed} needed` : ''} ${into}`;
  if (signOffs > 0) return `✋ Privacy: ${signed} needed ${into}`;
  return `✋ Privacy: objected to on another pull request of this commit, so it may not enter ${code(branch)}`;
}

/** What changed about the entity; where nothing did, what was found all the same. */
function titled({ at, title, facets }: Item, { changes }: Report): string {
  return changes.some((change) => change.at === at) ? title : `${title}: ${facets[0].findings[0].message}`;
}

/** "a fix, sign-off (dpo, privacy)". */
function asked({ facets, roles }: Item): string {
  const levels = new Set(facets.map(({ level }) => level));
  const signers = roles.filter((role) => facets.some((facet) => facet.level === 'sign-off' && facet.role === role));
  const asks = [
    ...(levels.has('error') ? ['a fix'] : []),
    ...(signers.length > 0 ? [`sign-off (${signers.map((role) => prose(barless(role))).join(', ')})`] : []),
  ];
  return asks.length > 0 ? asks.join(', ') : 'a look';
}

const linked = ({ path, line, url }: Where) => `[${code(barless(`${path}:${line}`))}](${url})`;

/** As many of the parts as a comment holds, the first ones first, and the marker. */
function fitted(parts: readonly string[], marker: string): string {
  const rest = 'There is more than a comment can hold: the summary of the workflow run has all of it.';
  const room = longest - marker.length - rest.length - 4;
  const shown: string[] = [];
  let length = 0;
  for (const part of parts) {
    length += part.length + 2;
    if (length > room) return [...shown, rest, marker].join('\n\n');
    shown.push(part);
  }
  return [...shown, marker].join('\n\n');
}
