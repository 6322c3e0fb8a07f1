/** How the organisation changed: the year as a picture, and two days side by side. */
import type { Summary } from '../../build.ts';
import type { HistoryRow } from '../../rows.ts';
import { type RiskStatus, riskStatuses } from '../../status.ts';
import { dayAt, legend, yearChart } from '../chart.ts';
import { summary, table } from '../data.ts';
import { el } from '../dom.ts';
import { listPage } from '../list.ts';
import { here, to, toRepository } from '../route.ts';
import { label, pill, shownOrder } from '../status.ts';
import { date, number } from '../words.ts';

export async function trends(): Promise<Node[]> {
  const all = await summary();
  const { from: firstDay, counts } = all.trends;
  const length = counts.clear.length;
  const { query } = here();
  const within = (value: string | null, otherwise: string) =>
    value !== null && value >= firstDay && value <= all.asOf ? value : otherwise;
  const later = within(query.get('until'), all.asOf);
  const earlier = within(query.get('from'), dayAt(firstDay, Math.max(0, length - 91)));
  return [
    el('h1', { tabindex: -1 }, 'Trends'),
    el(
      'p',
      { class: 'lead' },
      'Active repositories by status over a year. A dashed line marks a change of policies: what moves there may be the rules, not the repositories.',
      all.collection.since !== undefined &&
        all.collection.since > firstDay &&
        ` Of the time before ${date(all.collection.since)}, the first collection, only the records of merges tell: repositories without any are not counted there.`,
    ),
    el('section', { class: 'card', 'aria-label': 'The past year' }, legend(), yearChart(all, { width: 1000, height: 340 }), monthly(all)),
    el(
      'section',
      { class: 'card', 'aria-labelledby': 'compare' },
      el('h2', { id: 'compare' }, 'Compare two days'),
      days(earlier, later, all),
      comparison(earlier, later, all),
    ),
    el('div', { class: 'moves' }, ...(await moves(earlier, later, all))),
  ];
}

/** The same figures as a table, for those who cannot see the picture. */
function monthly({ trends: { from, counts } }: Summary): HTMLElement {
  const months = counts.clear
    .map((_, index) => index)
    .filter((index) => index === counts.clear.length - 1 || dayAt(from, index).endsWith('-01'));
  return el(
    'details',
    {},
    el('summary', {}, 'The same as a table'),
    el(
      'div',
      { class: 'scrolls', tabindex: 0, role: 'group', 'aria-label': 'By month' },
      el(
        'table',
        {},
        el(
          'thead',
          {},
          el('tr', {}, el('th', { scope: 'col' }, 'Day'), ...shownOrder.map((status) => el('th', { scope: 'col' }, label(status)))),
        ),
        el(
          'tbody',
          {},
          ...months.map((index) =>
            el(
              'tr',
              {},
              el('th', { scope: 'row' }, date(dayAt(from, index))),
              ...shownOrder.map((status) => el('td', { class: 'numeric' }, number(counts[status][index] ?? 0))),
            ),
          ),
        ),
      ),
    ),
  );
}

function days(earlier: string, later: string, { trends: { from }, asOf }: Summary): HTMLElement {
  const go = (key: 'from' | 'until') => (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    if (value !== '') location.hash = to('trends', { from: earlier, until: later, [key]: value });
  };
  const input = (key: 'from' | 'until', text: string, value: string) =>
    el('label', {}, el('span', {}, text), el('input', { type: 'date', value, min: from, max: asOf, on: { change: go(key) } }));
  return el('div', { class: 'filters plain' }, input('from', 'From', earlier), input('until', 'To', later));
}

function comparison(earlier: string, later: string, { trends: { from, counts }, collection }: Summary): HTMLElement {
  const at = (day: string) => Math.round((Date.parse(day) - Date.parse(from)) / 86_400_000);
  const rows = shownOrder.map((status) => {
    const [a, b] = [counts[status][at(earlier)] ?? 0, counts[status][at(later)] ?? 0];
    const change = b === a ? '—' : `${b > a ? '+' : '−'}${number(Math.abs(b - a))}`;
    return el(
      'tr',
      {},
      el('th', { scope: 'row' }, pill(status)),
      ...[number(a), number(b), change].map((text) => el('td', { class: 'numeric' }, text)),
    );
  });
  const marks = collection.policyChanges.filter(({ on }) => on > earlier && on <= later);
  return el(
    'div',
    {},
    el(
      'div',
      { class: 'scrolls', tabindex: 0, role: 'group', 'aria-label': 'Comparison' },
      el(
        'table',
        { class: 'compare' },
        el('thead', {}, el('tr', {}, ...['Status', date(earlier), date(later), 'Change'].map((text) => el('th', { scope: 'col' }, text)))),
        el('tbody', {}, ...rows),
      ),
    ),
    el(
      'p',
      { class: 'quiet' },
      marks.length === 0
        ? 'The policies were the same on both days.'
        : `Policies changed in between: ${marks.map(({ on, version }) => `${version} on ${date(on)}`).join(', ')}.`,
    ),
  );
}

function statusOn(points: HistoryRow['points'] | undefined, day: string): RiskStatus | undefined {
  return points?.findLast(([on]) => on <= day)?.[1];
}

async function moves(earlier: string, later: string, { asOf }: Summary): Promise<Node[]> {
  const [history, repositories] = await Promise.all([table('history'), table('repositories')]);
  const points = history.column('points');
  const [owners, names, statuses, kinds] = [
    repositories.column('owner'),
    repositories.column('name'),
    repositories.column('status'),
    repositories.column('kind'),
  ];
  const moved: { row: number; before: string; after: string }[] = [];
  for (let row = 0; row < repositories.rows; row++) {
    if (kinds[row] !== 'active') continue;
    const before = statusOn(points[row], earlier) ?? 'unknown';
    const after = (later === asOf ? statuses[row] : statusOn(points[row], later)) ?? 'unknown';
    if (before !== after) moved.push({ row, before, after });
  }
  const shown = (status: string) => (riskStatuses.some((one) => one === status) ? pill(status as RiskStatus) : 'not there yet');
  const page = listPage({
    path: 'trends',
    title: 'What moved',
    intro: [],
    noun: ['repository', 'repositories'],
    sort: 'repository',
    height: [3.25, 6],
    nothing: 'No repository has another status.',
    searched: ['repository'],
    columns: [
      {
        key: 'repository',
        label: 'Repository',
        width: 'minmax(12rem, 2fr)',
        values: moved.map(({ row }) => `${owners[row]}/${names[row]}`),
        cell: (index) => {
          const row = moved[index]?.row ?? 0;
          return el('a', { href: toRepository(owners[row] ?? '', names[row] ?? ''), class: 'repository' }, `${owners[row]}/${names[row]}`);
        },
      },
      {
        key: 'before',
        label: date(earlier),
        width: 'minmax(9rem, 1fr)',
        values: moved.map(({ before }) => before),
        cell: (index) => shown(moved[index]?.before ?? ''),
      },
      {
        key: 'after',
        label: date(later),
        width: 'minmax(9rem, 1fr)',
        values: moved.map(({ after }) => after),
        cell: (index) => shown(moved[index]?.after ?? ''),
      },
    ],
    facets: [
      { key: 'was', label: 'Was', of: moved.map(({ before }) => before), say: label },
      { key: 'is', label: 'Is', of: moved.map(({ after }) => after), say: label },
    ],
  });
  return [el('h2', {}, 'What moved'), ...page.slice(2)];
}
