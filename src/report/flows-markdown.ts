/** Whose data goes to whom, where and why, as a table and as a picture: what a reviewer decides about. */
import { barless, clipped, prose } from './inert.ts';
import type { NewFlow, Receiver } from './new-flows.ts';

const most = { rows: 12, data: 8, charts: 3 };
/** Charts of more characters than this are nothing that an eye takes in; of more lines, nothing that it has to. */
const longest = { chart: 12_000, open: 20 };

export function flowsMarkdown(flows: readonly NewFlow[]): string[] {
  if (flows.length === 0) return [];
  const rows = flows.slice(0, most.rows).map((flow) => `| ${[whose(flow), receiver(flow.to), where(flow.to), why(flow)].join(' | ')} |`);
  const more = flows.length - most.rows;
  return [
    `| Whose data | To whom | Where | Why |\n| --- | --- | --- | --- |\n${rows.join('\n')}`,
    ...(more > 0 ? [`and ${more} more ways that data goes`] : []),
  ];
}

/** A name is a name, however long someone makes it. */
const cell = (text: string) => prose(clipped(barless(text), 80));

function whose({ people, data }: NewFlow): string {
  const names = data.slice(0, most.data).map(({ name, kinds, grave }) => {
    const other = kinds.filter((kind) => kind !== name);
    const text = cell(other.length === 0 ? name : `${name} (${other.join(', ')})`);
    return grave ? `**${text}**` : text;
  });
  const more = data.length - most.data;
  const what = [...names, ...(more > 0 ? [`and ${more} more`] : [])].join(', ') || 'not said what';
  return `${people.length === 0 ? 'people whom nobody names' : cell(people.join(', '))}: ${what}`;
}

function receiver(to: Receiver | undefined): string {
  return to ? `**${cell(to.name)}**, ${to.isNew ? 'new ' : ''}${cell(to.role) || 'role not said'}` : 'nobody outside';
}

function where(to: Receiver | undefined): string {
  if (!to) return '';
  const countries = to.countries.length === 0 ? 'country not said' : cell(to.countries.join(', '));
  if (to.safeguard === undefined) return countries;
  return `${countries}, ${to.safeguard === 'none' ? '**no safeguard**' : `covered by ${cell(to.safeguard)}`}`;
}

function why({ why: purposes, ownWhy }: NewFlow): string {
  return [...purposes, ...ownWhy.map((own) => `for itself: ${own}`)].map(cell).join('; ') || 'not said why';
}

/** @param charts Mermaid, without fences */
export function pictureMarkdown(charts: readonly string[]): string[] {
  const shown = charts.filter(({ length }) => length <= longest.chart).slice(0, most.charts);
  if (shown.length === 0) return [];
  const open = shown.every((chart) => chart.trimEnd().split('\n').length <= longest.open);
  const fences = shown.map((one) => `\`\`\`mermaid\n${one.trimEnd()}\n\`\`\``).join('\n\n');
  return [`<details${open ? ' open' : ''}><summary>${legend(fences)}</summary>\n\n${fences}\n\n</details>`];
}

function legend(charts: string): string {
  const means = [
    ...(charts.includes('\n  classDef new ') ? ['a green edge is new'] : []),
    ...(charts.includes('\n  classDef grave ') ? ['red is grave'] : []),
  ];
  return ['The same as a picture', ...(means.length > 0 ? [means.join(', ')] : [])].join(': ');
}
