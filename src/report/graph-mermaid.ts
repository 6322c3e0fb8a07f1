/** Data flows as a Mermaid flowchart, which GitHub and GitLab draw in Markdown. */
import type { Facts } from '../facts/facts.ts';
import { type FlowGraph, type FlowNode, flowGraph, type Group, groups, type NodeKind } from './graph.ts';
import { visible } from './inert.ts';

/** Opening and closing of the shape of each kind, by the book of flowcharts: stores are cylinders, devices hexagons. */
const shapes: Readonly<Record<NodeKind, readonly [string, string]>> = {
  dataset: ['[(', ')]'],
  activity: ['(', ')'],
  technology: ['{{', '}}'],
  recipient: ['[', ']'],
};

/** Readable on light and dark pages alike. */
const graveStyle = 'fill:#fde8e8,stroke:#b42318,color:#7a1710';

/**
 * The flows of one declaration as the text of a flowchart, without a fence.
 * @param only entity paths: what touches none of them is left out; the text is empty when nothing is left
 */
export function flowsMermaid(facts: Facts, only?: ReadonlySet<string>): string {
  const graph = flowGraph(facts, only);
  return graph.nodes.length === 0 ? '' : mermaid([graph]);
}

/** Several declarations stand in one flowchart, each in a box of its own. */
export function mermaid(graphs: readonly FlowGraph[]): string {
  const lines = ['flowchart LR'];
  const grave: string[] = [];
  graphs.forEach((graph, index) => {
    const ids = new Map(graph.nodes.map(({ at }, number) => [at, `n${index}_${number}`]));
    const idOf = (at: string) => ids.get(at) ?? '';
    const body = [...nodeLines(graph, index, idOf), ...arrowLines(graph, idOf)];
    lines.push(...(graphs.length === 1 ? body : boxed(`d${index}`, `${graph.name} (${graph.declaration})`, body)));
    grave.push(...graph.nodes.filter((node) => node.grave).map(({ at }) => idOf(at)));
  });
  if (grave.length > 0) lines.push(`  classDef grave ${graveStyle}`, `  class ${grave.join(',')} grave`);
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

/**
 * Of a label only letters, digits and a few marks stay (a hyphen or dot within a word, too); all else is written as Mermaid's entity,
 * so that nothing in it is syntax, HTML or Markdown. Formulas, icons and line breaks Mermaid looks for after it has read entities:
 * a space breaks them up.
 */
const label = (text: string): string =>
  visible(text)
    .replace(/\$(?=\$)|:(?=fa-)|\\(?=n)/gi, '$& ')
    .replace(/(?<![\p{L}\p{N}])[-.]|[-.](?![\p{L}\p{N}])|[^\p{L}\p{N} ,()/·.-]/gu, (character) => `#${character.codePointAt(0)};`);
