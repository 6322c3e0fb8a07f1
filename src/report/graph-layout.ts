/**
 * Places the nodes of data flows: datasets left, what uses them in the middle, recipients right, in groups.
 * Order within a column follows neighbours (the barycentre method of Sugiyama, Tagawa and Toda, 1981), so that few arrows cross;
 * the same graph always gives the same picture. Lengths are pixels.
 */

import { grouped } from '../declaration/grouped.ts';
import type { FlowArrow, FlowGraph, FlowNode, Group } from './graph.ts';
import { groups } from './graph.ts';

export interface PlacedNode {
  readonly node: FlowNode;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** The detail, cut into lines that fit. */
  readonly lines: readonly string[];
}

export interface PlacedArrow {
  readonly arrow: FlowArrow;
  readonly path: string;
  readonly labelX: number;
  readonly labelY: number;
}

export interface Layout {
  readonly nodes: readonly PlacedNode[];
  readonly arrows: readonly PlacedArrow[];
  readonly headings: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly height: number;
}

export const boxWidth = 250;
export const width = 1100;
const columnsX = [50, 425, 800] as const;
/** Cautious: fonts differ from machine to machine. */
const charactersOfLine = 35;
const [gap, heading, sweeps] = [18, 26, 4];

const columnOf = ({ kind }: FlowNode): 0 | 1 | 2 => (kind === 'dataset' ? 0 : kind === 'recipient' ? 2 : 1);
const groupOrder = Object.keys(groups);

export function layout({ nodes, arrows }: FlowGraph): Layout {
  const columns = ordered(nodes, arrows);
  const stacks = columns.map((column) => stacked(column, arrows));
  const height = Math.max(0, ...stacks.map((stack) => stack.height));
  const placed = stacks.flatMap((stack, column) => {
    const down = Math.round((height - stack.height) / 2);
    return stack.nodes.map((one) => ({ ...one, x: columnsX[column] ?? 0, y: one.y + down }));
  });
  const headings = stacks.flatMap((stack, column) =>
    stack.headings.map(({ text, y }) => ({ text, x: columnsX[column] ?? 0, y: y + Math.round((height - stack.height) / 2) })),
  );
  return { nodes: placed, arrows: routed(placed, arrows), headings, height };
}

/** The three columns, each in the order of its neighbours. */
function ordered(nodes: readonly FlowNode[], arrows: readonly FlowArrow[]): FlowNode[][] {
  const columns = [0, 1, 2].map((column) => nodes.filter((node) => columnOf(node) === column));
  const sortBy = (column: number, beside: number) => {
    const rank = new Map((columns[beside] ?? []).map(({ at }, index, { length }) => [at, (index + 0.5) / length]));
    const own = columns[column] ?? [];
    const middles = new Map(own.map(({ at }, index) => [at, barycentre(at, arrows, rank) ?? (index + 0.5) / own.length]));
    const groupRank = ({ group }: FlowNode) => (group === undefined ? 0 : groupOrder.indexOf(group));
    own.sort((a, b) => groupRank(a) - groupRank(b) || (middles.get(a.at) ?? 0) - (middles.get(b.at) ?? 0));
  };
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    sortBy(1, 0);
    sortBy(2, 1);
    sortBy(1, 2);
    sortBy(0, 1);
  }
  sortBy(2, 1);
  return columns;
}

function barycentre(at: string, arrows: readonly FlowArrow[], rank: ReadonlyMap<string, number>): number | undefined {
  const ranks = arrows.flatMap(({ from, to }) => (from === at ? (rank.get(to) ?? []) : to === at ? (rank.get(from) ?? []) : []));
  return ranks.length === 0 ? undefined : ranks.reduce((sum, one) => sum + one, 0) / ranks.length;
}

interface Stack {
  readonly nodes: readonly Omit<PlacedNode, 'x'>[];
  readonly headings: readonly { readonly text: string; readonly y: number }[];
  readonly height: number;
}

/** One column from top to bottom; a box grows with its text and with the arrows at its side. */
function stacked(column: readonly FlowNode[], arrows: readonly FlowArrow[]): Stack {
  const nodes: Omit<PlacedNode, 'x'>[] = [];
  const headings: { text: string; y: number }[] = [];
  let y = 0;
  let group: Group | undefined;
  for (const node of column) {
    if (node.group !== undefined && node.group !== group) {
      group = node.group;
      headings.push({ text: groups[group], y: y + heading - 10 });
      y += heading;
    }
    const lines = wrapped(node.detail);
    const busiest = Math.max(arrows.filter(({ from }) => from === node.at).length, arrows.filter(({ to }) => to === node.at).length);
    const height = Math.max(34 + lines.length * 15, 14 + busiest * 13);
    nodes.push({ node, y, height, lines });
    y += height + gap;
  }
  return { nodes, headings, height: Math.max(0, y - gap) };
}

/** Two lines at most. */
function wrapped(text: string): string[] {
  const characters = [...text];
  if (characters.length <= charactersOfLine) return text === '' ? [] : [text];
  const space = text.lastIndexOf(' ', charactersOfLine);
  const end = space < charactersOfLine / 2 ? charactersOfLine : space;
  const rest = text.slice(end).trim();
  return [text.slice(0, end), shortened(rest, charactersOfLine)];
}

/** A text of at most so many characters. */
export function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** Arrows leave and enter a box spread along its side, in the order of where they come from and go to. */
function routed(nodes: readonly PlacedNode[], arrows: readonly FlowArrow[]): PlacedArrow[] {
  const boxes = new Map(nodes.map((one) => [one.node.at, one]));
  const between = arrows.flatMap((arrow) => {
    const [from, to] = [boxes.get(arrow.from), boxes.get(arrow.to)];
    return from && to ? [{ arrow, from, to }] : [];
  });
  const straight = between.filter(({ arrow }) => !arrow.derived);
  const starts = ports(straight, 'from', 'to');
  const ends = ports(straight, 'to', 'from');
  const drawn = straight.map((one): PlacedArrow => {
    const [x1, y1, x2, y2] = [one.from.x + boxWidth, starts.get(one) ?? 0, one.to.x, ends.get(one) ?? 0];
    const bend = (x2 - x1) / 2;
    const path = `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2 - 8} ${y2}`;
    return { arrow: one.arrow, path, labelX: (x1 + x2) / 2, labelY: (y1 + y2) / 2 };
  });
  const aside = between
    .filter(({ arrow }) => arrow.derived)
    .map((one): PlacedArrow => {
      const [x, y1, y2] = [one.from.x, one.from.y + one.from.height / 2, one.to.y + one.to.height / 2];
      const out = x - 42;
      return { arrow: one.arrow, path: `M${x} ${y1}C${out} ${y1} ${out} ${y2} ${x - 8} ${y2}`, labelX: x - 26, labelY: (y1 + y2) / 2 };
    });
  return [...apart(drawn), ...aside];
}

interface Between {
  readonly arrow: FlowArrow;
  readonly from: PlacedNode;
  readonly to: PlacedNode;
}

/** The height at which each arrow meets the box at one of its ends. */
function ports(arrows: readonly Between[], end: 'from' | 'to', other: 'from' | 'to'): Map<Between, number> {
  const heights = new Map<Between, number>();
  for (const [box, some] of grouped(arrows, (one) => one[end])) {
    const inOrder = [...some].sort((a, b) => a[other].y - b[other].y);
    inOrder.forEach((one, index) => {
      heights.set(one, Math.round(box.y + (box.height * (index + 1)) / (inOrder.length + 1)));
    });
  }
  return heights;
}

/** Labels that would lie on each other are pushed down. */
function apart(arrows: readonly PlacedArrow[]): PlacedArrow[] {
  const lowest = new Map<number, number>();
  const moved = new Map<PlacedArrow, number>();
  for (const one of [...arrows].filter(({ arrow }) => arrow.label !== '').sort((a, b) => a.labelY - b.labelY)) {
    const y = Math.max(one.labelY, lowest.get(one.labelX) ?? one.labelY);
    moved.set(one, y);
    lowest.set(one.labelX, y + 14);
  }
  return arrows.map((one) => ({ ...one, labelY: moved.get(one) ?? one.labelY }));
}
