/** The year as stacked areas, one band a status, with a mark where the policies changed. */
import type { Summary } from '../build.ts';
import { el, svg } from './dom.ts';
import { label, shownOrder } from './status.ts';
import { date, days, number } from './words.ts';

const day = 86_400_000;
const unknowns: readonly string[] = ['undeclared', 'unreadable', 'stale', 'failed-to-collect'];

export const dayAt = (from: string, index: number): string => new Date(Date.parse(from) + index * day).toISOString().slice(0, 10);

interface Size {
  readonly width: number;
  readonly height: number;
  /** Without axes and marks: a picture beside the numbers. */
  readonly plain?: boolean;
}

export function yearChart({ trends, collection, asOf }: Summary, { width, height, plain = false }: Size): HTMLElement {
  const length = trends.counts.clear.length;
  const sums = Array.from({ length }, (_, index) => shownOrder.reduce((sum, status) => sum + (trends.counts[status][index] ?? 0), 0));
  const most = Math.max(1, ...sums);
  const frame = plain ? { left: 0, right: 0, top: 2, bottom: 0 } : { left: 52, right: 10, top: 26, bottom: 28 };
  const x = (index: number) => frame.left + (index / (length - 1)) * (width - frame.left - frame.right);
  const y = (value: number) => height - frame.bottom - (value / most) * (height - frame.top - frame.bottom);

  const below = new Array<number>(length).fill(0);
  const bands = shownOrder.map((status) => {
    const from = [...below];
    trends.counts[status].forEach((count, index) => {
      below[index] = (below[index] ?? 0) + count;
    });
    const point = (value: number, index: number) => `${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
    const there = below.map(point);
    const back = from.map(point).reverse();
    return svg('path', {
      class: `band of-${status}`,
      fill: unknowns.includes(status) ? `url(#hatch-${status})` : undefined,
      d: `M${there.join('L')}L${back.join('L')}Z`,
    });
  });

  const picture = svg(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': `Repositories by status, ${date(trends.from)} to ${date(asOf)}`,
      class: 'year',
    },
    hatches(),
    ...bands,
  );
  if (!plain) {
    for (const value of ticks(most)) {
      picture.append(
        svg('line', { class: 'rule', x1: frame.left, x2: width - frame.right, y1: y(value), y2: y(value) }),
        svg('text', { x: frame.left - 8, y: y(value) + 4, 'text-anchor': 'end' }, number(value)),
      );
    }
    for (let index = 0; index < length; index++) {
      const on = dayAt(trends.from, index);
      // Every second month, and none so late that its name would not fit.
      if (!on.endsWith('-01') || Number(on.slice(5, 7)) % 2 === 0 || index > length - 20) continue;
      picture.append(svg('text', { x: x(index), y: height - 8, 'text-anchor': 'middle' }, date(on).slice(2)));
    }
    const marks = collection.policyChanges.map(({ on, version }) => ({ on, text: `policies ${version}` }));
    if (collection.since !== undefined && collection.since > trends.from) marks.push({ on: collection.since, text: 'first collection' });
    for (const { on, text } of marks) {
      const index = days(trends.from, on);
      if (index < 0 || index >= length) continue;
      const end = index > length * 0.85;
      picture.append(
        svg('line', { class: 'policy', x1: x(index), x2: x(index), y1: 16, y2: height - frame.bottom }),
        svg('text', { class: 'policy', x: x(index) + (end ? -4 : 4), y: 14, 'text-anchor': end ? 'end' : 'start' }, text),
      );
    }
  }
  return el('div', { class: 'chart' }, picture);
}

/** What nobody knows is hatched, so that it never passes for a colour of its own. */
function hatches(): SVGElement {
  const patterns = unknowns.map((status) =>
    svg(
      'pattern',
      { id: `hatch-${status}`, class: `of-${status}`, width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      svg('rect', { class: 'hatch-ground', width: 7, height: 7 }),
      svg('rect', { class: 'hatch-line', width: 4, height: 7 }),
    ),
  );
  return svg('defs', {}, ...patterns);
}

/** Round numbers up to the most. */
function ticks(most: number): number[] {
  const step = [1, 2, 5].flatMap((one) => [1, 10, 100, 1000, 10_000, 100_000].map((ten) => one * ten)).sort((a, b) => a - b);
  const chosen = step.find((one) => most / one <= 5) ?? most;
  return Array.from({ length: Math.floor(most / chosen) + 1 }, (_, index) => index * chosen);
}

export function legend(): HTMLElement {
  return el(
    'ul',
    { class: 'legend', 'aria-hidden': 'true' },
    ...shownOrder.map((status) => el('li', {}, el('span', { class: `swatch of-${status}` }), label(status))),
  );
}
