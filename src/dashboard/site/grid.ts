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

/** Rows that stand in the page beyond those in view, above and below: Tab must find a next one. */
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
  const narrow = matchMedia('screen and (max-width: 58rem)');
  const rowHeight = () => (narrow.matches ? height[1] : height[0]) * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

  let rows: ArrayLike<number> = [];
  let standing: ReadonlyMap<number, Standing> = new Map();
  let printing = false;

  const make = (row: number): HTMLElement => {
    const cells = columns.map((column) => {
      const label = el('span', { class: 'grid-label', 'aria-hidden': 'true' }, column.label);
      return el('div', { role: 'cell', class: column.numeric ? 'numeric' : undefined, 'data-key': column.key }, label, column.cell(row));
    });
    return el('div', { role: 'row', class: 'grid-row' }, ...cells);
  };

  const draw = () => {
    if (!element.isConnected) return;
    const each = rowHeight();
    const { top } = body.getBoundingClientRect();
    const first = printing ? 0 : Math.max(0, Math.floor(-top / each) - margin);
    const last = printing
      ? Math.min(rows.length, printed)
      : Math.min(rows.length, Math.max(Math.ceil((innerHeight - top) / each), 1) + margin);
    const next = new Map<number, Standing>();
    // What stands already stays as it is: while somebody types, most rows do.
    for (let index = first; index < last; index++) {
      const row = rows[index] as number;
      next.set(row, { index, element: standing.get(row)?.element ?? make(row) });
    }
    for (const [row, { index, element: old }] of standing) {
      if (next.has(row)) continue;
      // Whoever is on a row with the keyboard keeps it.
      if (rows[index] === row && old.contains(document.activeElement)) next.set(row, { index, element: old });
      else old.remove();
    }
    place(body, next, each);
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
      element.setAttribute('aria-rowcount', `${rows.length + 1}`);
      note.textContent =
        rows.length > printed ? `The first ${printed} of ${rows.length} rows. Filter the list, or export it, for the rest.` : '';
      draw();
    },
  };
}

interface Standing {
  readonly index: number;
  readonly element: HTMLElement;
}

/** Rows stand in the page in their order, so that Tab goes through them in it. */
function place(body: HTMLElement, rows: ReadonlyMap<number, Standing>, height: number): void {
  let before: Element | null = null;
  for (const { index, element } of [...rows.values()].sort((a, b) => a.index - b.index)) {
    element.setAttribute('aria-rowindex', `${index + 2}`);
    element.style.transform = `translateY(${index * height}px)`;
    element.style.height = `${height}px`;
    const follows: Element | null = before === null ? body.firstElementChild : before.nextElementSibling;
    if (follows !== element) body.insertBefore(element, follows);
    before = element;
  }
}
