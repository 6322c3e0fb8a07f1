/** A page that lists things: search, filters (kept in the address), sorting, how many there are, and what is shown as a file. */

import { type Cell, csv } from './csv.ts';
import { type Child, el } from './dom.ts';
import { type Facet, type Filtered, filter, none, pack, sorted, unpack } from './facets.ts';
import { type GridColumn, grid } from './grid.ts';
import { here, keep } from './route.ts';
import { save } from './save.ts';
import { counted, number } from './words.ts';

export interface Column extends GridColumn {
  /** For sorting and export, by row. */
  readonly values: readonly Cell[];
  /** Where the words sort otherwise than they mean: one value's rank, by value. */
  readonly ranks?: readonly string[];
  /** Sorts by these numbers instead, one a row. */
  readonly order?: readonly number[];
  /** Not shown, only exported. */
  readonly hidden?: boolean;
}

export interface List {
  readonly path: string;
  readonly title: string;
  readonly intro: Child[];
  readonly noun: readonly [one: string, many: string];
  readonly columns: readonly Column[];
  readonly facets: readonly Facet[];
  /** Columns that the search looks in. */
  readonly searched: readonly string[];
  /** Column to sort by at first; `-` in front: descending. */
  readonly sort: string;
  readonly height: readonly [wide: number, narrow: number];
  /** Said when there is nothing at all. */
  readonly nothing: string;
}

function ranked(column: Column | undefined): readonly unknown[] {
  if (column?.order) return column.order;
  return column?.ranks ? column.values.map((value) => column.ranks?.indexOf(`${value}`)) : (column?.values ?? []);
}

export function listPage(list: List): Node[] {
  const shown = list.columns.filter((column) => !column.hidden);
  const rows = list.columns[0]?.values.length ?? 0;
  const texts = list.searched.map((key) => list.columns.find((column) => column.key === key)?.values ?? []);
  const searched = Array.from({ length: rows }, (_, row) =>
    texts
      .map((values) => `${values[row] ?? ''}`)
      .join('\n')
      .toLowerCase(),
  );
  const query = Object.fromEntries(here().query);
  const state: Record<string, string> = { sort: list.sort, ...query };
  const orders = new Map<string, Int32Array>();
  let filtered: Filtered = { rows: new Int32Array(0), counts: new Map() };

  const table = grid(shown, list.title, list.height);
  const count = el('p', { class: 'count', role: 'status' });
  const controls = list.facets.map((facet) => (facet.switches ? switches(facet) : choice(facet)));

  const order = (): Int32Array => {
    const sort = state.sort ?? list.sort;
    const column = list.columns.find(({ key }) => key === sort.replace(/^-/, '')) ?? list.columns[0];
    const known = orders.get(sort) ?? sorted(ranked(column), sort.startsWith('-'));
    orders.set(sort, known);
    return known;
  };
  const update = () => {
    const wanted = Object.fromEntries(list.facets.map(({ key }) => [key, new Set(unpack(state[key] ?? ''))]));
    filtered = filter(order(), searched, list.facets, { words: state.q ?? '', wanted });
    table.show(filtered.rows);
    const all = counted(rows, ...list.noun);
    count.textContent = filtered.rows.length === rows ? all : `${number(filtered.rows.length)} of ${all}`;
    for (const control of controls) control.refresh(wanted, filtered.counts);
    for (const heading of table.element.querySelectorAll<HTMLElement>('.grid-head > *')) {
      const sort = state.sort ?? '';
      const by = sort.replace(/^-/, '') === heading.dataset.key;
      heading.setAttribute('aria-sort', by ? (sort.startsWith('-') ? 'descending' : 'ascending') : 'none');
    }
  };
  let writing = 0;
  const change = (key: string, value: string) => {
    state[key] = value;
    update();
    // Browsers count how often an address changes: once when the typing pauses is enough.
    clearTimeout(writing);
    const { path } = here();
    writing = setTimeout(
      () => here().path === path && keep(list.path, { ...state, sort: state.sort === list.sort ? '' : (state.sort ?? '') }),
      200,
    ) as unknown as number;
  };

  function switches(facet: Facet) {
    const buttons = (facet.switches ?? []).map((value) => {
      const tally = el('span', { class: 'tally' });
      const press = () => {
        const chosen = new Set(unpack(state[facet.key] ?? ''));
        if (!chosen.delete(value)) chosen.add(value);
        change(facet.key, [...chosen].map(pack).join(','));
      };
      const button = el(
        'button',
        { type: 'button', class: `switch of-${value}`, on: { click: press } },
        facet.say?.(value) ?? value,
        ' ',
        tally,
      );
      return { value, button, tally };
    });
    return {
      element: el('div', { role: 'group', 'aria-label': facet.label, class: 'switches' }, ...buttons.map(({ button }) => button)),
      refresh(wanted: Readonly<Record<string, ReadonlySet<string>>>, counts: Filtered['counts']) {
        for (const { value, button, tally } of buttons) {
          button.setAttribute('aria-pressed', `${wanted[facet.key]?.has(value) ?? false}`);
          tally.textContent = number(counts.get(facet.key)?.get(value) ?? 0);
        }
      },
    };
  }

  function choice(facet: Facet) {
    const values = new Set(facet.of.flat().map((value) => value ?? none));
    const options = [...values].sort().map((value) => el('option', { value }, value === none ? none : (facet.say?.(value) ?? value)));
    const select = el(
      'select',
      { on: { change: (event) => change(facet.key, pack((event.target as HTMLSelectElement).value)) } },
      el('option', { value: '' }, `All`),
      ...options,
    );
    return {
      element: el('label', { class: 'choice' }, el('span', {}, facet.label), select),
      refresh(wanted: Readonly<Record<string, ReadonlySet<string>>>) {
        select.value = [...(wanted[facet.key] ?? [])][0] ?? '';
      },
    };
  }

  const search = el('input', {
    type: 'search',
    value: state.q ?? '',
    autocomplete: 'off',
    spellcheck: 'false',
    on: { input: (event) => change('q', (event.target as HTMLInputElement).value) },
  });
  for (const heading of table.element.querySelectorAll<HTMLElement>('.grid-head > *')) {
    const key = heading.dataset.key ?? '';
    const sortBy = () => change('sort', state.sort === key ? `-${key}` : key);
    heading.replaceChildren(el('button', { type: 'button', class: 'sort', on: { click: sortBy } }, heading.textContent));
  }
  const chosen = () => Array.from(filtered.rows, (row) => list.columns.map(({ values }) => values[row] as Cell));
  const saveCsv = () =>
    save(
      `${list.path}.csv`,
      'text/csv;charset=utf-8',
      csv(
        list.columns.map(({ key }) => key),
        chosen(),
      ),
    );
  const saveJson = () =>
    save(
      `${list.path}.json`,
      'application/json',
      `${JSON.stringify(
        chosen().map((row) => Object.fromEntries(list.columns.map(({ key }, index) => [key, row[index]]))),
        null,
        2,
      )}\n`,
    );

  requestAnimationFrame(update);
  const heading = [el('h1', { tabindex: -1 }, list.title), el('p', { class: 'lead' }, ...list.intro)];
  if (rows === 0) return [...heading, el('p', { class: 'empty' }, list.nothing)];
  return [
    ...heading,
    el(
      'section',
      { class: 'filters', 'aria-label': 'Filters' },
      el('label', { class: 'search' }, el('span', {}, 'Search'), search),
      ...controls.map(({ element }) => element),
    ),
    el(
      'div',
      { class: 'bar' },
      count,
      el(
        'div',
        { class: 'exports' },
        el('span', { class: 'quiet' }, 'Export what is shown:'),
        el('button', { type: 'button', on: { click: saveCsv } }, 'CSV'),
        el('button', { type: 'button', on: { click: saveJson } }, 'JSON'),
      ),
    ),
    table.element,
  ];
}
