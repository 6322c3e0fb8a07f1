/** Who receives what, and where, as a picture: categories on the left, recipients in the middle, countries on the right. */
import type { CollectedRepository } from '../model.ts';
import { el, svg } from './dom.ts';
import { country } from './words.ts';

const most = 14;
const row = 30;

export function flows({ declarations }: CollectedRepository): HTMLElement | undefined {
  const recipients = declarations.flatMap((one) => one.recipients).slice(0, most);
  if (recipients.length === 0) return undefined;
  const categories = [...new Set(recipients.flatMap((one) => one.categories))].slice(0, most);
  const countries = [...new Set(recipients.flatMap((one) => [one.country ?? 'unknown', ...one.processedIn]))].slice(0, most);
  const lists = [categories, recipients.map(({ name }) => name), countries];
  const height = Math.max(...lists.map((list) => list.length)) * row + 34;
  const width = 880;
  const xs = [0, 330, 680];
  const boxes = [190, 220, 200];
  const y = (list: number, index: number) => 30 + (index + 0.5) * ((height - 34) / (lists[list]?.length ?? 1));

  const link = (from: number, a: number, b: number) => {
    const [x1, x2] = [(xs[from] ?? 0) + (boxes[from] ?? 0), xs[from + 1] ?? 0];
    const middle = (x1 + x2) / 2;
    return svg('path', {
      class: 'flow',
      d: `M${x1} ${y(from, a)}C${middle} ${y(from, a)} ${middle} ${y(from + 1, b)} ${x2} ${y(from + 1, b)}`,
    });
  };
  const links = recipients.flatMap((one, index) => [
    ...one.categories.filter((category) => categories.includes(category)).map((category) => link(0, categories.indexOf(category), index)),
    ...[one.country ?? 'unknown', ...one.processedIn]
      .filter((code) => countries.includes(code))
      .map((code) => link(1, index, countries.indexOf(code))),
  ]);
  const cut = (text: string) => (text.length > 26 ? `${text.slice(0, 25)}…` : text);
  const nodes = lists.flatMap((list, which) =>
    list.map((name, index) =>
      svg(
        'g',
        { class: 'flow-box' },
        svg('rect', { x: xs[which], y: y(which, index) - 12, width: boxes[which], height: 24, rx: 6 }),
        svg('text', { x: (xs[which] ?? 0) + 10, y: y(which, index) + 4 }, cut(which === 2 ? country(name) : name)),
      ),
    ),
  );
  const heads = ['Categories', 'Recipients', 'Countries'].map((text, which) =>
    svg('text', { class: 'flow-head', x: xs[which], y: 14 }, text),
  );
  const said = recipients.map(
    (one) => `${one.name} (${one.country ?? 'country unknown'}) receives ${one.categories.join(', ') || 'nothing named'}`,
  );
  return el(
    'div',
    { class: 'chart scrolls', tabindex: 0, role: 'group', 'aria-label': 'Data flows' },
    svg(
      'svg',
      { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': said.join('; '), class: 'flows' },
      ...links,
      ...nodes,
      ...heads,
    ),
  );
}
