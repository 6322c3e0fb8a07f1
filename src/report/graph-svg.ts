/** Data flows as one SVG picture that needs nothing else: no script, no font, no request. */
import { type FlowGraph, groups, type NodeKind } from './graph.ts';
import { boxWidth, type Layout, layout, type PlacedArrow, type PlacedNode, shortened, width } from './graph-layout.ts';
import { escaped } from './markup.ts';

const [margin, titleHeight, legendHeight] = [24, 78, 56];

const style = `
.flows{--ink:#1c2733;--soft:#52616f;--page:#ffffff;--line:#7c8b9a;--grave:#b42318;--dataset:#e8f1fb;--activity:#eef7ee;--technology:#f4effa;--recipient:#fdf4e3;--edge:#c3ccd6;font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
@media (prefers-color-scheme:dark){.flows{--ink:#e8edf2;--soft:#a9b6c3;--page:#12181f;--line:#8796a5;--grave:#ff8a7d;--dataset:#18293c;--activity:#182d20;--technology:#29203a;--recipient:#33290f;--edge:#3d4a58}}
.flows .page{fill:var(--page)}
.flows text{fill:var(--ink);font-size:12px}
.flows .title{font-size:18px;font-weight:650}
.flows .soft,.flows .detail{fill:var(--soft)}
.flows .head{fill:var(--soft);font-size:11px;font-weight:650;letter-spacing:.04em}
.flows .name{font-size:14px;font-weight:600}
.flows .box{stroke:var(--edge);stroke-width:1}
.flows .dataset{fill:var(--dataset)}.flows .activity{fill:var(--activity)}.flows .technology{fill:var(--technology)}.flows .recipient{fill:var(--recipient)}
.flows .box.grave{stroke:var(--grave);stroke-width:2}
.flows .arrow{fill:none;stroke:var(--line);stroke-width:1.5}
.flows .arrow.grave{stroke:var(--grave);stroke-width:2.5}
.flows .arrow.derived{stroke-dasharray:5 4}
.flows .tip{fill:var(--line)}.flows .tip.grave{fill:var(--grave)}
.flows .label{font-size:11px;fill:var(--soft)}
`;

/** @param graphs each declaration's flows; several stand below one another */
export function svg(graphs: readonly FlowGraph[]): string {
  const pictures: string[] = [];
  let y = margin;
  for (const graph of graphs) {
    const laid = layout(graph);
    pictures.push(`<g transform="translate(0 ${y})">${picture(graph, laid)}</g>`);
    y += titleHeight + laid.height + margin * 2;
  }
  const height = y + legendHeight;
  const title = `Flows of personal data: ${graphs.map(({ name }) => name).join(', ')}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="flows" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="flows-title flows-text">
<title id="flows-title">${escaped(title)}</title>
<desc id="flows-text">${escaped(graphs.flatMap(inWords).join(' '))}</desc>
<style>${style}</style>
<defs>${tip('tip', 'tip')}${tip('tip-grave', 'tip grave')}</defs>
<rect class="page" width="${width}" height="${height}"/>
${pictures.join('\n')}
${legend(y)}
</svg>
`;
}

const tip = (id: string, name: string) =>
  `<marker id="${id}" viewBox="0 0 8 8" refX="0" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path class="${name}" d="M0 0L8 4L0 8z"/></marker>`;

function picture({ name, declaration, nodes }: FlowGraph, { nodes: placed, arrows, headings }: Layout): string {
  const heads = ['Data', 'Used for', 'Received by'].map((text, column) =>
    textAt('head', 50 + column * 375, titleHeight - 16, text.toUpperCase()),
  );
  return [
    textAt('title', 50, 18, shortened(name, 80)),
    textAt('soft', 50, 38, shortened(declaration, 120)),
    ...(nodes.length === 0 ? [textAt('soft', 50, titleHeight, 'No flows of personal data are declared.')] : heads),
    `<g transform="translate(0 ${titleHeight})">`,
    ...arrows.map(arrowPath),
    ...headings.map(({ text, x, y }) => textAt('soft', x, y, text)),
    ...placed.map(box),
    ...arrows.filter(({ arrow }) => arrow.label !== '').map(arrowLabel),
    '</g>',
  ].join('\n');
}

const textAt = (name: string, x: number, y: number, text: string) => `<text class="${name}" x="${x}" y="${y}">${escaped(text)}</text>`;

const arrowPath = ({ arrow: { grave, derived }, path }: PlacedArrow) =>
  `<path class="arrow${grave ? ' grave' : ''}${derived ? ' derived' : ''}" marker-end="url(#tip${grave ? '-grave' : ''})" d="${path}"/>`;

/** On a ground of its own, so that arrows do not run through the words. */
function arrowLabel({ arrow: { label }, labelX, labelY }: PlacedArrow): string {
  const wide = label.length * 6.2 + 6;
  const ground = `<rect class="page" x="${labelX - wide / 2}" y="${labelY - 7}" width="${wide}" height="14" rx="4"/>`;
  return `${ground}<text class="label" x="${labelX}" y="${labelY + 4}" text-anchor="middle">${escaped(label)}</text>`;
}

const radius: Readonly<Record<NodeKind, number>> = { dataset: 4, activity: 14, technology: 14, recipient: 4 };

function box({ node, x, y, height, lines }: PlacedNode): string {
  const top = y + (height - lines.length * 15) / 2 + 5;
  return [
    `<g><title>${escaped(`${node.name}: ${node.detail}`)}</title>`,
    `<rect class="box ${node.kind}${node.grave ? ' grave' : ''}" x="${x}" y="${y}" width="${boxWidth}" height="${height}" rx="${radius[node.kind]}"/>`,
    textAt('name', x + 12, top, shortened(node.name, 26)),
    ...lines.map((line, index) => textAt('detail', x + 12, top + 16 + index * 15, line)),
    '</g>',
  ].join('');
}

function legend(y: number): string {
  const kinds = [
    ['dataset', 'dataset'],
    ['activity', 'activity'],
    ['technology', 'technology on people’s devices'],
    ['recipient', 'recipient'],
  ] as const;
  let x = 50;
  const parts = kinds.map(([kind, text]) => {
    const part = `<rect class="box ${kind}" x="${x}" y="${y}" width="18" height="12" rx="${radius[kind] / 2}"/>${textAt('soft', x + 26, y + 10, text)}`;
    x += 56 + text.length * 6.5;
    return part;
  });
  return `<g>${parts.join('')}<path class="arrow grave" d="M${x} ${y + 6}h26"/>${textAt('soft', x + 34, y + 10, 'special category or criminal offence data; no safeguard')}</g>`;
}

/** The picture for those who cannot see it. */
function inWords({ nodes, arrows }: FlowGraph): string[] {
  const names = new Map(nodes.map((node) => [node.at, node]));
  return arrows.map(({ from, to, label, derived }) => {
    const [source, target] = [names.get(from), names.get(to)];
    const group = target?.group === undefined ? '' : `, ${groups[target.group].toLowerCase()}`;
    const some = label === '' || derived ? '' : ` (${label})`;
    return `${target?.name} ${derived ? 'is derived from' : target?.kind === 'recipient' ? 'receives data from' : 'uses'} ${source?.name}${some}${group}.`;
  });
}
