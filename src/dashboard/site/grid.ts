/**
 * A table of any length: only the rows in view are in the page. Built of plain elements with the roles of a table, so that rows can
 * become cards on a phone and screen readers still hear rows, columns and how many there are.
 */
import { type Child, el } from './dom.ts';

export interface GridColumn {
  readonly key: string;
  readonly label: string;
  /** A track of CSS grid: `2fr`, `6rem`. */
  readonly width: string;
  readonly numeric?: boolean;
  cell(row: number): Child;
}

export interface Grid {
  readonly element: HTMLElement;
  show(rows: ArrayLike<number>): void;
}

/** Rows that stand in the page beyond those in view, above and below. */
const margin = 8;
/** Paper has no scrolling: so many rows are printed. */
const printed = 500;

/**
 * @param caption what the table holds, for those who cannot see it
 * @param height of a row, in rem: on a wide screen and on a narrow one
 */
export function grid(columns: readonly GridColumn[], caption: string, height: readonly [wide: number, narrow: number]): Grid {
  const body = el('div', { role: 'rowgroup', class: 'grid-body' });
  const note = el('p', { class: 'print-note' });
  const tracks = columns.map(({ width }) => width).join(' ');
  const head = el(
    'div',
    { role: 'row', class: 'grid-row grid-head', 'aria-rowindex': 1 },
    ...columns.map((column) =>
      el('div', { role: 'columnheader', class: column.numeric ? 'numeric' : undefined, 'data-key': column.key }, column.label),
    ),
  );
  const element = el('div', { role: 'table', class: 'grid', 'aria-label': caption }, el('div', { role: 'rowgroup' }, head), body, note);
  element.style.setProperty('--tracks', tracks);
  const narrow = matchMedia('(max-width: 58rem)');
  const rowHeight = () => (narrow.matches ? height[1] : height[0]) * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

  let rows: ArrayLike<number> = [];
  let standing = new Map<number, HTMLElement>();
  let printing = false;

  const make = (index: number): HTMLElement => {
    const row = rows[index] as number;
    const cells = columns.map((column) => {
      const label = el('span', { class: 'grid-label', 'aria-hidden': 'true' }, column.label);
      return el('div', { role: 'cell', class: column.numeric ? 'numeric' : undefined, 'data-key': column.key }, label, column.cell(row));
    });
    return el('div', { role: 'row', class: 'grid-row', 'aria-rowindex': index + 2 }, ...cells);
  };

  const draw = () => {
    if (!element.isConnected) return;
    const each = rowHeight();
    const top = body.getBoundingClientRect().top;
    const first = printing ? 0 : Math.max(0, Math.floor(-top / each) - margin);
    const last = printing ? Math.min(rows.length, printed) : Math.min(rows.length, Math.ceil((innerHeight - top) / each) + margin);
    const next = new Map<number, HTMLElement>();
    // Whoever stands on a row with the keyboard keeps it.
    for (const [index, row] of standing) if ((index >= first && index < last) || row.contains(document.activeElement)) next.set(index, row);
    for (let index = first; index < last; index++) if (!next.has(index)) next.set(index, make(index));
    for (const [index, row] of standing) if (!next.has(index)) row.remove();
    for (const [index, row] of [...next].sort(([a], [b]) => a - b)) {
      row.style.transform = `translateY(${index * each}px)`;
      row.style.height = `${each}px`;
    }
    place(body, next, standing);
    standing = next;
    body.style.height = `${Math.max(rows.length, 1) * each}px`;
  };

  // Once the table has left the page, it listens no longer.
  const gone = new AbortController();
  const listen = { signal: gone.signal, passive: true };
  let asked = 0;
  const later = () => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(() => (element.isConnected ? draw() : gone.abort()));
  };
  const print = (now: boolean) => () => {
    printing = now;
    draw();
  };
  addEventListener('scroll', later, listen);
  addEventListener('resize', later, listen);
  addEventListener('beforeprint', print(true), listen);
  addEventListener('afterprint', print(false), listen);

  return {
    element,
    show(shown) {
      rows = shown;
      for (const row of standing.values()) row.remove();
      standing = new Map();
      element.setAttribute('aria-rowcount', `${rows.length + 1}`);
      note.textContent =
        rows.length > printed ? `The first ${printed} of ${rows.length} rows. Filter the list, or export it, for the rest.` : '';
      draw();
    },
  };
}

/** Rows stand in the page in their order, so that Tab goes through them in it. */
function place(body: HTMLElement, next: ReadonlyMap<number, HTMLElement>, standing: ReadonlyMap<number, HTMLElement>): void {
  const order = [...next].sort(([a], [b]) => a - b);
  let after: Element | null = null;
  for (const [index, row] of order) {
    if (!standing.has(index) || !row.isConnected)
      body.insertBefore(row, after === null ? body.firstElementChild : after.nextElementSibling);
    after = row;
  }
}
