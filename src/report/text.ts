/** For a terminal: items with their facets, the offending line under each, and a verdict. */
import type { InputError, Place } from '../declaration/model.ts';
import type { Finding, Level } from '../policy/finding.ts';
import type { Colours, Paint } from './colours.ts';
import { excerpt } from './excerpt.ts';
import { visible } from './inert.ts';
import { type Facet, fold, type Item } from './items.ts';
import type { Report } from './report.ts';
import { asks, cited, count, shownOfFacet, tally, uncounted, verdictWords } from './words.ts';

export interface TextOptions {
  readonly colours: Colours;
  /** Only levels that are in it, and neither changes nor closing words when there is nothing. */
  readonly only?: readonly Level[] | undefined;
}

const signs = { added: '+', removed: '-', changed: '~', renamed: '→' } as const;
const changesShown = 12;

export function text(report: Report, options: TextOptions): string {
  const { colours, only } = options;
  const { items, existing } = fold(only ? report.findings.filter(({ level }) => only.includes(level)) : report.findings, report.changes);
  const blocks = [
    ...report.errors.map((error) => errorBlock(error, report, colours)),
    ...(only ? [] : changesBlock(report, colours)),
    ...items.map((item) => itemBlock(item, report, colours)),
  ];
  if (!only || blocks.length > 0) blocks.push(closing(report, items, existing, colours));
  return blocks.map((block) => `${block}\n`).join('\n');
}

function changesBlock(report: Report, { bold, green, red, yellow }: Colours): string[] {
  const { changes } = report;
  if (changes.length === 0) return [];
  const paint = { added: green, removed: red, changed: yellow, renamed: yellow };
  const lines = changes.slice(0, changesShown).map(({ kind, summary }) => `  ${paint[kind](signs[kind])} ${visible(summary)}`);
  if (changes.length > changesShown) lines.push(`    and ${changes.length - changesShown} more (all of them with --format json)`);
  return [[bold('What changed'), ...lines].join('\n')];
}

function itemBlock(item: Item, report: Report, colours: Colours): string {
  const { bold, dim } = colours;
  const lines = [`${mark(item.level, colours)} ${bold(visible(item.title))} ${dim(`(${visible(item.at)})`)}`];
  const shown = new Set<string>();
  for (const facet of item.facets) {
    if (facet.level === 'notice') lines.push(...noticeLines(facet, colours));
    else lines.push(...facetLines(facet, colours), ...placeLines(facet.findings, shown, report, colours), ...adviceLines(facet, colours));
  }
  return lines.join('\n').trimEnd();
}

function facetLines({ level, role, findings }: Facet, colours: Colours): string[] {
  const messages = [...new Set(findings.map(({ message }) => message))];
  const [first = '', ...rest] = messages.slice(0, shownOfFacet).map(visible);
  const more = messages.length - shownOfFacet;
  return [
    `  ${paint(level, colours)(asks(level, role))}: ${first}`,
    ...rest.map((line) => `    ${line}`),
    ...(more > 0 ? [colours.dim(`    and ${more} more`)] : []),
  ];
}

/** Notices need nobody: they take a line. */
function noticeLines({ level, rule, findings }: Facet, colours: Colours): string[] {
  const [{ message, place }] = findings;
  const more = findings.length > 1 ? `, and ${findings.length - 1} more` : '';
  return [
    `  ${paint(level, colours)(level)}: ${visible(message)}${more} ${colours.dim(`(${visible(place.file)}:${place.line}, ${rule})`)}`,
  ];
}

/** The lines that findings point at, each once in an item, with everything underlined that they point at. */
function placeLines(findings: Facet['findings'], shown: Set<string>, report: Report, { dim, red }: Colours): string[] {
  return findings.slice(0, shownOfFacet).flatMap(({ side, place }) => {
    const key = `${side} ${place.file} ${place.line}`;
    if (shown.has(key)) return [];
    shown.add(key);
    const where = `    ${dim(`${visible(place.file)}:${place.line}:${place.column}${side === 'base' ? ' (before the change)' : ''}`)}`;
    const together = findings.filter((one) => one.side === side && one.place.file === place.file && one.place.line === place.line);
    const source = report.text(side, place.file);
    return [
      where,
      ...(source === undefined
        ? []
        : excerptLines(
            source,
            together.map((one) => one.place),
            dim,
            red,
          )),
    ];
  });
}

function excerptLines(source: string, places: readonly Place[], dim: Paint, red: Paint): string[] {
  const found = places.flatMap((place) => excerpt(source, place) ?? []);
  const [first] = found;
  if (!first) return [];
  // Excerpts that were cut elsewhere do not fit under the same line.
  const underline = found.filter(({ line }) => line === first.line).reduce((under, one) => overlay(under, one.underline), '');
  const gutter = ' '.repeat(String(first.number).length);
  return [`    ${dim(`${first.number} │`)} ${first.line}`, `    ${dim(`${gutter} │`)} ${red(underline)}`];
}

function overlay(a: string, b: string): string {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, at) => (a[at] === '^' || b[at] === '^' ? '^' : ' ')).join('');
}

function adviceLines({ rule, findings: [finding] }: Facet, { green, dim }: Colours): string[] {
  const suggestion =
    finding.suggestion
      ?.trimEnd()
      .split('\n')
      .map((line) => `         ${green(visible(line))}`) ?? [];
  return [
    `    Fix: ${visible(finding.fix)}`,
    ...suggestion,
    dim(`    ${rule} · ${cited(finding)} · ${finding.fingerprint.slice(0, 12)}`),
    '',
  ];
}

/** What is wrong with an input, with its line when its text can be had. */
export function errorBlock(error: InputError, report: Pick<Report, 'text'>, { red, bold, dim }: Colours): string {
  const source = report.text('head', error.file);
  const where = `${visible(error.file)}:${error.line}:${error.column}`;
  // An error about a whole file, revision or folder has no line.
  const whole = error.line === 1 && error.column === 1 && error.endLine === 1 && error.endColumn === 1;
  return [
    `${red('error')}: ${bold(visible(error.message))}`,
    `    ${dim(source === undefined && whole ? visible(error.file) : where)}`,
    ...(source === undefined ? [] : excerptLines(source, [error], dim, red)),
    ...(error.hint ? [`    ${visible(error.hint)}`] : []),
  ].join('\n');
}

function closing(report: Report, items: readonly Item[], existing: readonly Finding[], { bold, green, red, yellow, dim }: Colours): string {
  if (report.errors.length > 0) return red(`Not judged: ${count(report.errors.length, 'input error')}.`);
  const paint = { pass: green, 'sign-off': yellow, fail: red }[report.verdict];
  const lines = [`${bold(paint(verdictWords[report.verdict]))}: ${[tally(items), ...uncounted(existing)].join('; ')}.`];
  if (existing.some(({ accepted }) => accepted === undefined))
    lines.push(dim('What stood before does not count here; privacy-lint check lists it.'));
  if (!report.verified) lines.push(dim('Documents that the declaration names were not looked up: that takes revisions, or a repository.'));
  if (items.length > 0) lines.push(dim('privacy-lint explain RULE says why a rule asks, and how to answer it.'));
  return lines.join('\n');
}

function paint(level: Level, { red, magenta, yellow, blue }: Colours) {
  return { error: red, 'sign-off': magenta, warning: yellow, notice: blue }[level];
}

function mark(level: Level, colours: Colours): string {
  return paint(level, colours)({ error: '✖', 'sign-off': '●', warning: '▲', notice: '·' }[level]);
}
