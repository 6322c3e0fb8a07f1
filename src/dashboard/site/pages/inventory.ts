/** The inventory turned around: who receives, where, what, and by which technology; and which repositories say so. */
import { type InventoryEntry, type InventoryKind, inventoryKinds } from '../../inventory.ts';
import { inventory as entriesOf, table } from '../data.ts';
import { el, few } from '../dom.ts';
import { type Column, listPage } from '../list.ts';
import { here, to, toRepository } from '../route.ts';
import { pill } from '../status.ts';
import { counted, country, number } from '../words.ts';

const tabs: Readonly<
  Record<InventoryKind, { readonly label: string; readonly one: string; readonly intro: string; readonly said: readonly string[] }>
> = {
  recipients: {
    label: 'Recipients',
    one: 'recipient',
    intro: 'Everyone who receives personal data, and the repositories that send it.',
    said: ['countries', 'roles', 'safeguards', 'categories'],
  },
  countries: {
    label: 'Countries',
    one: 'country',
    intro: 'Where recipients are established or handle data. “unknown”: a declaration does not say.',
    said: ['recipients', 'roles', 'categories'],
  },
  categories: {
    label: 'Categories',
    one: 'category',
    intro: 'Each category of personal data, where it is held and who receives it.',
    said: ['recipients', 'datasets'],
  },
  technologies: {
    label: 'Technologies',
    one: 'technology',
    intro: 'What is put on, or read from, people’s devices.',
    said: ['purposes', 'providers', 'consent'],
  },
};

export async function inventory(): Promise<Node[]> {
  const { query } = here();
  const kind = inventoryKinds.find((one) => one === query.get('by')) ?? 'recipients';
  const entries = await entriesOf(kind);
  const name = query.get('of');
  const entry = name === null ? undefined : entries.find((one) => one.name === name);
  return entry ? repositoriesOf(kind, entry) : list(kind, entries);
}

const shownName = (kind: InventoryKind, name: string): string => (kind === 'countries' ? country(name) : name);

function list(kind: InventoryKind, entries: readonly InventoryEntry[]): Node[] {
  const { one, intro, said } = tabs[kind];
  const heading = (key: string): Column => {
    const values = entries.map((entry) => entry.said[key] ?? []);
    const say = (value: string) => (key === 'countries' ? country(value) : value);
    return {
      key,
      label: `${key[0]?.toUpperCase()}${key.slice(1)}`,
      width: 'minmax(9rem, 1.5fr)',
      values,
      cell: (row) => few((values[row] ?? []).map(say), 2),
    };
  };
  const page = listPage({
    path: 'inventory',
    title: 'Inventory',
    intro: [intro],
    noun: [one, kind],
    sort: '-repositories',
    height: [3.5, 9],
    nothing: `No declaration names any ${one}.`,
    searched: ['name', ...said],
    columns: [
      {
        key: 'name',
        label: `${one[0]?.toUpperCase()}${one.slice(1)}`,
        width: 'minmax(11rem, 1.5fr)',
        values: entries.map((entry) => entry.name),
        cell: (row) =>
          el('a', { href: to('inventory', { by: kind, of: entries[row]?.name ?? '' }) }, shownName(kind, entries[row]?.name ?? '')),
      },
      {
        key: 'repositories',
        label: 'Repositories',
        width: '7rem',
        numeric: true,
        values: entries.map((entry) => entry.repositories.length),
        cell: (row) => number(entries[row]?.repositories.length ?? 0),
      },
      ...said.map(heading),
    ],
    facets: [],
  });
  return [...page.slice(0, 2), tabsNav(kind), ...page.slice(2)];
}

const tabsNav = (kind: InventoryKind): HTMLElement =>
  el(
    'nav',
    { class: 'tabs', 'aria-label': 'Turn around by' },
    ...inventoryKinds.map((one) =>
      el('a', { href: to('inventory', { by: one }), 'aria-current': one === kind ? 'page' : undefined }, tabs[one].label),
    ),
  );

async function repositoriesOf(kind: InventoryKind, { name, said, repositories }: InventoryEntry): Promise<Node[]> {
  const { column } = await table('repositories');
  const at = <Value>(values: readonly Value[], row: number): Value => values[repositories[row] as number] as Value;
  const values = <Value>(of: readonly Value[]): Value[] => repositories.map((place) => of[place] as Value);
  const [owners, names, statuses, teams] = [column('owner'), column('name'), column('status'), column('teams')];
  const facts = Object.entries(said).map(([heading, all]) =>
    el('div', {}, el('dt', {}, heading), el('dd', {}, few(heading === 'countries' ? all.map(country) : all, 12))),
  );
  const page = listPage({
    path: 'inventory',
    title: shownName(kind, name),
    intro: [
      el('a', { href: to('inventory', { by: kind }) }, `All ${kind}`),
      ` · declared by ${counted(repositories.length, 'repository', 'repositories')}; the lines are on their pages.`,
    ],
    noun: ['repository', 'repositories'],
    sort: 'repository',
    height: [3.25, 6],
    nothing: '',
    searched: ['repository', 'teams'],
    columns: [
      {
        key: 'repository',
        label: 'Repository',
        width: 'minmax(12rem, 2fr)',
        values: values(owners).map((owner, row) => `${owner}/${at(names, row)}`),
        cell: (row) =>
          el('a', { href: toRepository(at(owners, row), at(names, row)), class: 'repository' }, `${at(owners, row)}/${at(names, row)}`),
      },
      { key: 'status', label: 'Status', width: 'minmax(9rem, 1fr)', values: values(statuses), cell: (row) => pill(at(statuses, row)) },
      { key: 'teams', label: 'Teams', width: 'minmax(9rem, 1fr)', values: values(teams), cell: (row) => few(at(teams, row)) },
    ],
    facets: [{ key: 'team', label: 'Team', of: values(teams) }],
  });
  return [...page.slice(0, 2), el('dl', { class: 'facts card' }, ...facts), ...page.slice(2)];
}
