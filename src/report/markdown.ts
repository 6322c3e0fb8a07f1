/** Markdown for pull requests and job summaries. Everything that came out of a repository is inert in it. */
import type { InputError } from '../declaration/model.ts';
import type { Level } from '../policy/finding.ts';
import { excerpt } from './excerpt.ts';
import { clipped, code, fenced, prose } from './inert.ts';
import { type Facet, fold, type Item } from './items.ts';
import type { Report } from './report.ts';
import { asks, count, shownOfFacet, tally, uncounted, verdictWords } from './words.ts';

/** What each level is marked with. */
export const marks: Readonly<Record<Level, string>> = { error: '❌', 'sign-off': '✋', warning: '⚠️', notice: 'ℹ️' };
const changesShown = 20;
/** Most characters of what a repository may make as long as it likes. */
const longest = { title: 200, message: 1000 };

export function markdown(report: Report, only?: readonly Level[]): string {
  const findings = only ? report.findings.filter(({ level }) => only.includes(level)) : report.findings;
  const { items, existing } = fold(findings, report.changes);
  if (report.errors.length > 0) return blocks(notJudged(report));
  const asking = items.filter(({ level }) => level !== 'notice');
  const noted = items.filter(({ level }) => level === 'notice').flatMap(({ facets }) => facets);
  return blocks([
    `## Privacy: ${verdictWords[report.verdict]}`,
    `${tally(items)}.${report.verified ? '' : ' Documents were not looked up.'}`,
    ...(only ? [] : changesMarkdown(report)),
    ...asking.map((item) => `### ${heading(item)}\n\n${itemMarkdown(item)}`),
    ...(noted.length > 0 ? [noted.map(noticeMarkdown).join('\n')] : []),
    ...(existing.length > 0 ? [existingMarkdown(existing)] : []),
  ]);
}

/** What could not be read, and where. */
export const notJudged = (report: Report): string[] => [
  '## ❌ Privacy: not judged',
  ...report.errors.map((error) => errorMarkdown(error, report)),
];

const blocks = (parts: readonly string[]) => `${parts.join('\n\n')}\n`;

/** "New processor in the US: Mathpix Inc `recipients.mathpix`". */
export function heading(item: Item): string {
  return `${prose(clipped(item.title, longest.title))} ${code(item.at)}`;
}

/** The facets of an item, without its heading, each with its place, its rule and where that comes from. */
export function itemMarkdown(item: Item): string {
  return item.facets
    .map((facet) => {
      const [finding] = facet.findings;
      const lines = finding.suggestion ? [fenced(finding.suggestion, 'yaml')] : [];
      return [facetMarkdown(facet), ...lines, `<sub>${code(`${finding.place.file}:${finding.place.line}`)} · ${cited(facet)}</sub>`].join(
        '\n\n',
      );
    })
    .join('\n\n');
}

/** What was found, and what to do about it. */
export function facetMarkdown({ level, role, findings }: Facet): string {
  const [finding] = findings;
  const messages = [...new Set(findings.map(({ message }) => clipped(message, longest.message)))];
  const [first = '', ...rest] = messages.slice(0, shownOfFacet).map(prose);
  const more = messages.length - shownOfFacet;
  const said =
    rest.length === 0
      ? `: ${first}<br>`
      : `:\n${[first, ...rest, ...(more > 0 ? [`and ${more} more`] : [])].map((line) => `- ${line}`).join('\n')}\n\n`;
  return `${marks[level]} **${asks(level, role)}**${said}→ ${prose(finding.fix)}`;
}

/** The rule of a facet, and the guidance that it comes from. */
export function cited({ rule, findings: [{ source }] }: Facet): string {
  return `${code(rule)} · ${linked(`${prose(source.document)}, ${prose(source.section)}`, source.url)}`;
}

/** What a rule cites of this project's own documents has no address that a reader elsewhere could follow. */
const linked = (text: string, url: string) => (/^https?:/.test(url) ? `<a href="${encodeURI(url)}">${text}</a>` : text);

/** Notices need nobody: they take a line. */
export function noticeMarkdown({ rule, findings }: Facet): string {
  const [{ message, place }] = findings;
  const more = findings.length > 1 ? `, and ${findings.length - 1} more` : '';
  return `- ${marks.notice} ${prose(clipped(message, longest.message))}${more} (${code(`${place.file}:${place.line}`)}, ${code(rule)})`;
}

/** What changed, in sentences; folded away where it is long. */
export function changesMarkdown({ changes }: Report): string[] {
  if (changes.length === 0) return [];
  const lines = changes.slice(0, changesShown).map(({ summary }) => `- ${prose(clipped(summary, longest.title))}`);
  if (changes.length > changesShown) lines.push(`- and ${changes.length - changesShown} more`);
  return [`<details><summary>${count(changes.length, 'change')}</summary>\n\n${lines.join('\n')}\n\n</details>`];
}

/** Risks that the change did not bring, folded away. */
export function existingMarkdown(existing: readonly Report['findings'][number][]): string {
  const lines = existing.map(({ at, message, rule, accepted }) => {
    const until = accepted === undefined ? '' : `, accepted until ${accepted}`;
    return `- ${code(at)}: ${prose(clipped(message, longest.message))} (${code(rule)}${until})`;
  });
  return `<details><summary>${uncounted(existing).join(', ')}</summary>\n\n${lines.join('\n')}\n\n</details>`;
}

function errorMarkdown(error: InputError, report: Report): string {
  const { file, line, column, message, hint } = error;
  const source = report.text('head', file);
  const shown = source === undefined ? undefined : excerpt(source, error);
  return [
    `${code(`${file}:${line}:${column}`)} ${prose(message)}`,
    ...(shown ? [fenced(`${shown.line}\n${shown.underline}`, '')] : []),
    ...(hint ? [`→ ${prose(hint)}`] : []),
  ].join('\n\n');
}
