/** Data flows as a Mermaid flowchart, which GitHub and GitLab draw in Markdown. */
import type { Facts } from '../facts/facts.ts';
import { type FlowGraph, type FlowNode, flowGraph, type Group, groups, type NodeKind, newGraph } from './graph.ts';
import { clipped, visible } from './inert.ts';

/** Opening and closing of the shape of each kind, by the book of flowcharts: stores are cylinders, devices hexagons. */
const shapes: Readonly<Record<NodeKind, readonly [string, string]>> = {
  dataset: ['[(', ')]'],
  activity: ['(', ')'],
  technology: ['{{', '}}'],
  recipient: ['[', ']'],
};

/** Readable on light and dark pages alike. */
const styles = {
  new: 'stroke:#1a7f37,stroke-width:3px',
  grave: 'fill:#fde8e8,stroke:#b42318,color:#7a1710',
};

/**
 * The flows that a declaration has and the one before it had not, as the text of a flowchart, without a fence.
 * @param before absent: nothing was declared, and all of it is drawn
 * @returns empty text where there are none
 */
export function newFlowsMermaid(after: Facts, before: Facts | undefined): string {
  const graph = before ? newGraph(flowGraph(after), flowGraph(before)) : flowGraph(after);
  return graph.nodes.length === 0 ? '' : mermaid([graph]);
}

/** Several declarations stand in one flowchart, each in a box of its own. */
export function mermaid(graphs: readonly FlowGraph[]): string {
  const lines = ['flowchart LR'];
  const marked: Record<keyof typeof styles, string[]> = { new: [], grave: [] };
  graphs.forEach((graph, index) => {
    const ids = new Map(graph.nodes.map(({ at }, number) => [at, `n${index}_${number}`]));
    const idOf = (at: string) => ids.get(at) ?? '';
    const body = [...nodeLines(graph, index, idOf), ...arrowLines(graph, idOf)];
    lines.push(...(graphs.length === 1 ? body : boxed(`d${index}`, `${graph.name} (${graph.declaration})`, body)));
    marked.new.push(...graph.nodes.filter((node) => node.isNew).map(({ at }) => idOf(at)));
    marked.grave.push(...graph.nodes.filter((node) => node.grave).map(({ at }) => idOf(at)));
  });
  for (const [name, ids] of Object.entries(marked))
    if (ids.length > 0) lines.push(`  classDef ${name} ${styles[name as keyof typeof styles]}`, `  class ${ids.join(',')} ${name}`);
  return `${lines.join('\n')}\n`;
}

function nodeLines({ nodes }: FlowGraph, index: number, idOf: (at: string) => string): string[] {
  const line = ({ at, kind, name, detail }: FlowNode) => {
    const [open, close] = shapes[kind];
    return `  ${idOf(at)}${open}"${label(name)}${detail === '' ? '' : `<br>${label(detail)}`}"${close}`;
  };
  return [
    ...nodes.filter(({ group }) => group === undefined).map(line),
    ...(Object.keys(groups) as Group[]).flatMap((group) => {
      const members = nodes.filter((node) => node.group === group);
      return members.length === 0 ? [] : boxed(`g${index}_${group}`, groups[group], members.map(line));
    }),
  ];
}

const arrowLines = ({ arrows }: FlowGraph, idOf: (at: string) => string): string[] =>
  arrows.map(({ from, to, label: said, grave, derived }) => {
    const line = derived ? '-.->' : grave ? '==>' : '-->';
    return `  ${idOf(from)} ${line}${said === '' ? '' : `|"${label(said)}"|`} ${idOf(to)}`;
  });

const boxed = (id: string, title: string, body: readonly string[]): string[] => [
  `  subgraph ${id}["${label(title)}"]`,
  ...body.map((line) => `  ${line}`),
  '  end',
];

/** Most characters of a label: a picture is no place to read more. */
const longestLabel = 120;

/**
 * Of a label only letters, digits and a few marks stay (a hyphen or dot within a word, too); all else is written as Mermaid's entity,
 * so that nothing in it is syntax, HTML or Markdown. Formulas, icons and line breaks Mermaid looks for after it has read entities:
 * a space breaks them up.
 */
const label = (text: string): string =>
  visible(clipped(text, longestLabel))
    .replace(/\$(?=\$)|:(?=fa-)|\\(?=n)/gi, '$& ')
    .replace(/(?<![\p{L}\p{N}])[-.]|[-.](?![\p{L}\p{N}])|[^\p{L}\p{N} ,()/·.-]/gu, (character) => `#${character.codePointAt(0)};`);
