/** All repositories, and how each stands. */
import { summary, table } from '../data.ts';
import { el, few } from '../dom.ts';
import { listPage } from '../list.ts';
import { toRepository } from '../route.ts';
import { label, pill, shownOrder } from '../status.ts';
import { date, number, span } from '../words.ts';

/** What is known to be wrong, then what nobody knows, then what is answered for. */
const gravestFirst = ['failing', 'waiting', 'failed-to-collect', 'stale', 'unreadable', 'undeclared', 'accepted', 'clear'];

const kinds: Readonly<Record<string, string>> = { active: 'Active', fork: 'Forks', archived: 'Archived' };

export async function repositories(): Promise<Node[]> {
  const [{ column }, { asOf }] = await Promise.all([table('repositories'), summary()]);
  const sinces = column('since');
  const [owners, names, statuses, teams, reasons] = [column('owner'), column('name'), column('status'), column('teams'), column('reasons')];
  const at = <Value>(values: readonly Value[], row: number) => values[row] as Value;
  const count = (key: 'errors' | 'waiting' | 'dpias', text: string) => ({
    key,
    label: text,
    width: '4.75rem',
    numeric: true,
    values: column(key),
    cell: (row: number) => (at(column(key), row) === 0 ? el('span', { class: 'zero' }, '0') : number(at(column(key), row))),
  });
  const kept = (key: 'accepted' | 'recipients' | 'kind' | 'covered' | 'pushed' | 'collected' | 'reasons') => ({
    key,
    label: key,
    width: '0',
    hidden: true,
    values: column(key),
    cell: () => '',
  });
  return listPage({
    path: 'repositories',
    title: 'Repositories',
    intro: ['Every repository with its risk status. ', el('a', { href: '#/about' }, 'What each status means')],
    noun: ['repository', 'repositories'],
    sort: 'status',
    height: [3.25, 6.75],
    nothing: 'The collection holds no repositories.',
    searched: ['name', 'owner', 'teams'],
    columns: [
      {
        key: 'name',
        label: 'Repository',
        width: 'minmax(11rem, 2fr)',
        values: names.map((name, row) => `${at(owners, row)}/${name}`),
        cell: (row) =>
          el(
            'a',
            { href: toRepository(at(owners, row), at(names, row)), class: 'repository' },
            el('span', { class: 'owner' }, `${at(owners, row)}/`),
            at(names, row),
          ),
      },
      {
        key: 'status',
        label: 'Status',
        width: 'minmax(10.5rem, 2.2fr)',
        values: statuses,
        ranks: gravestFirst,
        cell: (row) =>
          el('span', { class: 'two-lines' }, pill(at(statuses, row)), el('small', { class: 'quiet' }, at(reasons, row)[0] ?? '')),
      },
      {
        key: 'since',
        label: 'Since',
        width: '6.75rem',
        values: sinces,
        cell: (row) => {
          const since = at(sinces, row);
          return since === null
            ? '—'
            : el('span', { class: 'two-lines' }, el('span', {}, date(since)), el('small', { class: 'quiet' }, span(since, asOf)));
        },
      },
      count('errors', 'Errors'),
      count('waiting', 'Waiting'),
      count('dpias', 'DPIAs'),
      { key: 'teams', label: 'Teams', width: 'minmax(6rem, 1fr)', values: teams, cell: (row) => few(at(teams, row), 2) },
      kept('accepted'),
      kept('recipients'),
      kept('pushed'),
      kept('kind'),
      kept('covered'),
      kept('collected'),
      kept('reasons'),
      { key: 'owner', label: 'Owner', width: '0', hidden: true, values: owners, cell: () => '' },
    ],
    facets: [
      { key: 'status', label: 'Status', of: statuses, switches: shownOrder, say: label },
      { key: 'team', label: 'Team', of: teams },
      { key: 'owner', label: 'Owner', of: owners },
      { key: 'kind', label: 'Kind', of: column('kind'), say: (kind) => kinds[kind] ?? kind },
    ],
  });
}
