/** How the repositories of each team, or each owner, stand. */
import type { RiskStatus } from '../../status.ts';
import { type Counts, statusBar, total } from '../bar.ts';
import { table } from '../data.ts';
import { el } from '../dom.ts';
import { none, pack } from '../facets.ts';
import { listPage } from '../list.ts';
import { here, to } from '../route.ts';
import { shownOrder } from '../status.ts';
import { number, percent } from '../words.ts';

interface Group {
  readonly name: string;
  readonly counts: Record<RiskStatus, number>;
  covered: number;
}

export async function teams(): Promise<Node[]> {
  const by = here().query.get('by') === 'owner' ? 'owner' : 'team';
  const { column, rows } = await table('repositories');
  const [kinds, statuses, covered] = [column('kind'), column('status'), column('covered')];
  const groups = new Map<string, Group>();
  for (let row = 0; row < rows; row++) {
    if (kinds[row] !== 'active') continue;
    const names = by === 'owner' ? [column('owner')[row] ?? ''] : (column('teams')[row] ?? []);
    for (const name of names.length > 0 ? names : [none]) {
      const group = groups.get(name) ?? {
        name,
        counts: Object.fromEntries(shownOrder.map((status) => [status, 0])) as Group['counts'],
        covered: 0,
      };
      groups.set(name, group);
      group.counts[statuses[row] as RiskStatus]++;
      if (covered[row]) group.covered++;
    }
  }
  const all = [...groups.values()];
  const countOf = (key: string, label: string, count: (counts: Counts) => number) => ({
    key,
    label,
    width: '6rem',
    numeric: true,
    values: all.map(({ counts }) => count(counts)),
    cell: (row: number) => number(count((all[row] as Group).counts)),
  });
  const list = listPage({
    path: 'teams',
    title: by === 'owner' ? 'Owners' : 'Teams',
    intro: ['Active repositories by who looks after them. A repository of several teams counts for each. '],
    noun: by === 'owner' ? ['owner', 'owners'] : ['team', 'teams'],
    sort: '-failing',
    height: [3.25, 7],
    nothing: 'No active repository has any.',
    searched: ['name'],
    columns: [
      {
        key: 'name',
        label: by === 'owner' ? 'Owner' : 'Team',
        width: 'minmax(9rem, 1fr)',
        values: all.map(({ name }) => name),
        cell: (row) => el('a', { href: to('repositories', { [by]: pack(all[row]?.name ?? ''), kind: 'active' }) }, all[row]?.name),
      },
      {
        key: 'standing',
        label: 'Standing',
        width: 'minmax(12rem, 3fr)',
        values: all.map(({ counts }) => total(counts)),
        cell: (row) => statusBar((all[row] as Group).counts),
      },
      countOf('repositories', 'Repositories', total),
      countOf('failing', 'Failing', ({ failing }) => failing),
      countOf('waiting', 'Waiting', ({ waiting }) => waiting),
      {
        key: 'coverage',
        label: 'Coverage',
        width: '6rem',
        numeric: true,
        values: all.map(({ counts, covered: known }) => known / total(counts)),
        cell: (row) => percent((all[row] as Group).covered, total((all[row] as Group).counts)),
      },
    ],
    facets: [],
  });
  const switched = el(
    'nav',
    { class: 'tabs', 'aria-label': 'Group by' },
    el('a', { href: to('teams'), 'aria-current': by === 'team' ? 'page' : undefined }, 'By team'),
    el('a', { href: to('teams', { by: 'owner' }), 'aria-current': by === 'owner' ? 'page' : undefined }, 'By owner'),
  );
  return [...list.slice(0, 2), switched, ...list.slice(2)];
}
