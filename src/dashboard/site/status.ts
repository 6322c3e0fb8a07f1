/** A status as people see it: a mark of its own shape and colour, and always the word. */
import { type RiskStatus, riskStatuses, statusMeaning } from '../status.ts';
import { el, svg } from './dom.ts';

/** From best to worst, then what nobody knows. */
export const shownOrder = [
  'clear',
  'accepted',
  'waiting',
  'failing',
  'undeclared',
  'unreadable',
  'stale',
  'failed-to-collect',
] as const satisfies RiskStatus[];

const shapes: Readonly<Record<RiskStatus, string>> = {
  clear: 'M2.500 6.500 5 9l4.500-5.500',
  accepted: 'M6 2.500v4l2.500 1.500',
  waiting: 'M4 3v6M8 3v6',
  failing: 'M3 3l6 6M9 3l-6 6',
  undeclared: 'M4 4.500a2 2 0 1 1 2 2v1M6 9.500v.1',
  unreadable: 'M2.500 4h7M2.500 6h3M7.500 6h2M2.500 8h7',
  stale: 'M3 9c4-1 5-3 6-6',
  'failed-to-collect': 'M6 2.500v5M6 9.500v.1',
};

export const label = (status: string): string => (isStatus(status) ? statusMeaning[status].label : status);

const isStatus = (status: string): status is RiskStatus => (riskStatuses as readonly string[]).includes(status);

export function mark(status: RiskStatus): SVGElement {
  return svg(
    'svg',
    { class: `mark of-${status}`, viewBox: '0 0 12 12', 'aria-hidden': 'true', focusable: 'false' },
    svg('circle', { cx: 6, cy: 6, r: 6 }),
    svg('path', { d: shapes[status] }),
  );
}

export const pill = (status: RiskStatus): HTMLElement => el('span', { class: 'pill' }, mark(status), label(status));

/** What every status means: the words of the code that decides it. */
export function meanings(): HTMLElement {
  return el(
    'dl',
    { class: 'meanings' },
    ...riskStatuses.map((status) => el('div', {}, el('dt', {}, pill(status)), el('dd', {}, statusMeaning[status].means))),
  );
}
