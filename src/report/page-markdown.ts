/** A page as Markdown: questions are tasks to be ticked off. */
import { code, prose } from './inert.ts';
import { type Line, type Page, type Row, type Section, where } from './page.ts';

export function pageMarkdown({ title, lead, sections }: Page): string {
  const parts = [`# ${prose(title)}`, ...lead.map(prose), ...sections.flatMap((section) => sectionMarkdown(section, 2))];
  return `${parts.join('\n\n')}\n`;
}

function sectionMarkdown({ title, tag, text, rows, sections, file }: Section, depth: number, around?: string): string[] {
  const known = file ?? around;
  return [
    `${'#'.repeat(Math.min(depth, 6))} ${prose(title)}${tag === undefined ? '' : ` (${prose(tag)})`}`,
    ...(text === undefined ? [] : [prose(text)]),
    ...(rows.length === 0 ? [] : [rows.map((row) => rowMarkdown(row, known)).join('\n')]),
    ...sections.flatMap((section) => sectionMarkdown(section, depth + 1, known)),
  ];
}

const rowMarkdown = ({ label, lines }: Row, known: string | undefined): string =>
  [`- **${prose(label)}**`, ...lines.map((line) => `  - ${lineMarkdown(line, known)}`)].join('\n');

function lineMarkdown({ text, place, asks }: Line, known: string | undefined): string {
  const source = place === undefined ? '' : ` (${code(where(place, known))})`;
  return asks ? `[ ] ❓ ${prose(text)}${source}` : `${prose(text)}${source}`;
}
