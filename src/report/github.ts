/** Annotations for a GitHub workflow's log: one command a new item, the gravest first, since GitHub shows ten of a kind. */
import type { InputError, Place } from '../declaration/model.ts';
import type { Level } from '../policy/finding.ts';
import { visible } from './inert.ts';
import { fold, type Item } from './items.ts';
import type { Report } from './report.ts';
import { asks } from './words.ts';

const commands: Readonly<Record<Level, string>> = { error: 'error', 'sign-off': 'warning', warning: 'warning', notice: 'notice' };

export function github(report: Report, only?: readonly Level[]): string {
  const findings = only ? report.findings.filter(({ level }) => only.includes(level)) : report.findings;
  return [...report.errors.map(errorCommand), ...fold(findings, report.changes).items.map(itemCommand)].join('');
}

function itemCommand(item: Item): string {
  const [finding] = item.facets[0].findings;
  const message = item.facets.flatMap((facet) => [
    ...facet.findings.map((one) => `${asks(facet.level, facet.role)}: ${visible(one.message)} (${facet.rule})`),
    `Fix: ${visible(facet.findings[0].fix)}`,
  ]);
  // A line that the change took away is in no file of the head: it is annotated without a place.
  const place = finding.side === 'head' ? finding.place : undefined;
  return command(commands[item.level], place, `${asks(item.level, finding.role)}: ${visible(item.title)}`, message.join('\n'));
}

function errorCommand(error: InputError): string {
  const hint = error.hint ? `\n${visible(error.hint)}` : '';
  return command('error', error, 'privacy-lint could not judge', visible(error.message) + hint);
}

function command(name: string, place: Place | undefined, title: string, message: string): string {
  const properties: Record<string, string | number> = {
    ...(place && { file: place.file, line: place.line, endLine: place.endLine }),
    // GitHub refuses columns of a place that spans lines.
    ...(place && place.line === place.endLine && { col: place.column, endColumn: place.endColumn }),
    title,
  };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapeMessage(message)}\n`;
}

const escapeMessage = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
