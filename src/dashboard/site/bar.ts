/** How many have which status, as one bar; the words and numbers stand beside it. */
import type { RiskStatus } from '../status.ts';
import { el } from './dom.ts';
import { shownOrder } from './status.ts';
import { counted } from './words.ts';

export type Counts = Readonly<Record<RiskStatus, number>>;

export const total = (counts: Counts): number => shownOrder.reduce((sum, status) => sum + counts[status], 0);

export function statusBar(counts: Counts, what = 'repositories'): HTMLElement {
  const said = shownOrder.filter((status) => counts[status] > 0).map((status) => `${counts[status]} ${status}`);
  const bar = el('div', {
    class: 'status-bar',
    role: 'img',
    'aria-label': `${counted(total(counts), what, what)}: ${said.join(', ') || 'none'}`,
  });
  for (const status of shownOrder) {
    if (counts[status] === 0) continue;
    const part = el('span', { class: `of-${status}` });
    part.style.flexGrow = `${counts[status]}`;
    bar.append(part);
  }
  return bar;
}
