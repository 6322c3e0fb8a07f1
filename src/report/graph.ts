/** Data flows as a graph: datasets, what uses them, and who receives personal data. */

import { grouped } from '../declaration/grouped.ts';
import type { FieldNode } from '../facts/datasets.ts';
import type { Facts } from '../facts/facts.ts';
import { edgesOf } from '../facts/flows.ts';
import type { RecipientNode } from '../facts/recipients.ts';
import { count } from './words.ts';

export type NodeKind = 'dataset' | 'activity' | 'technology' | 'recipient';

/** Where recipients stand towards the organisation and the United Kingdom, in the order in which they are drawn. */
export const groups = {
  same: 'The same organisation',
  home: 'In the United Kingdom',
  adequate: 'Covered by adequacy regulations',
  restricted: 'Restricted transfer',
  unknown: 'Country not declared',
} as const;
export type Group = keyof typeof groups;

export interface FlowNode {
  /** Entity path. */
  readonly at: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly detail: string;
  /** Of recipients. */
  readonly group?: Group;
  /** Special category or criminal offence data; a restricted transfer without a declared safeguard. */
  readonly grave: boolean;
  /** Nothing of its name was there before. */
  readonly isNew?: boolean;
}

export interface FlowArrow {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** Special category or criminal offence data goes along. */
  readonly grave: boolean;
  readonly derived: boolean;
}

export interface FlowGraph {
  /** The root file. */
  readonly declaration: string;
  readonly name: string;
  readonly nodes: readonly FlowNode[];
  readonly arrows: readonly FlowArrow[];
}

/** The flows of personal data of one declaration, in its order. */
export function flowGraph(facts: Facts): FlowGraph {
  return {
    declaration: facts.declaration.root,
    name: facts.system.view.name,
    nodes: nodesOf(facts),
    arrows: [...derivations(facts), ...uses(facts), ...disclosures(facts)],
  };
}

/** The part of `after` that a reader of `before` has not seen, and what it hangs on. */
export function newGraph(after: FlowGraph, before: FlowGraph): FlowGraph {
  const known = { nodes: new Set(before.nodes.map(shown)), names: new Set(before.nodes.map(named)), arrows: new Set(arrowsOf(before)) };
  const nodes = new Map(after.nodes.map((node) => [node.at, node]));
  // A dataset says how many fields it has: one more is no news of every arrow that leaves it.
  const isNews = (at: string) => {
    const node = nodes.get(at);
    return node !== undefined && node.kind !== 'dataset' && !known.nodes.has(shown(node));
  };
  const told = arrowsOf(after);
  const news = new Set(
    after.arrows.filter(({ from, to }, index) => isNews(from) || isNews(to) || !known.arrows.has(told[index] as string)),
  );
  const sources = new Set([...news].map(({ from }) => from));
  const arrows = after.arrows.filter((arrow) => news.has(arrow) || (sources.has(arrow.to) && !arrow.derived));
  const drawn = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  return {
    ...after,
    nodes: after.nodes.filter(({ at }) => drawn.has(at) || isNews(at)).map((node) => ({ ...node, isNew: !known.names.has(named(node)) })),
    arrows,
  };
}

const named = ({ kind, name }: FlowNode) => JSON.stringify([kind, name]);
const shown = ({ kind, name, detail, group }: FlowNode) => JSON.stringify([kind, name, detail, group]);

/** Each arrow as a reader sees it: by the names of what it joins. */
function arrowsOf({ nodes, arrows }: FlowGraph): string[] {
  const names = new Map(nodes.map((node) => [node.at, named(node)]));
  return arrows.map(({ from, to, label, grave }) => JSON.stringify([names.get(from), names.get(to), label, grave]));
}

const isGrave = ({ view }: FieldNode) => view.special || view.criminal;
const personal = (fields: Iterable<FieldNode>) => [...fields].filter(({ view }) => view.personal);

function nodesOf(facts: Facts): FlowNode[] {
  const datasets = [...facts.datasets.values()].filter(({ view }) => view.personal);
  return [
    ...datasets.map(({ at, view, fields }): FlowNode => {
      const grave = view.special || view.criminal;
      const detail = [view.subjects.join(', '), count(personal(fields.values()).length, 'field'), ...(grave ? [sensitive(view)] : [])];
      return { at, kind: 'dataset', name: view.id, detail: detail.filter((part) => part !== '').join(' · '), grave };
    }),
    ...[...facts.activities.values()].map(
      ({ at, view }): FlowNode => ({ at, kind: 'activity', name: view.id, detail: view.purpose, grave: false }),
    ),
    ...[...facts.technologies.values()].map(
      ({ at, view }): FlowNode => ({
        at,
        kind: 'technology',
        name: view.id,
        detail: `${view.kind.join(', ')} for ${view.purpose}`,
        grave: false,
      }),
    ),
    ...[...facts.recipients.values()].map(recipient),
  ];
}

const sensitive = ({ special, criminal }: { special: boolean; criminal: boolean }) =>
  [...(special ? ['special category'] : []), ...(criminal ? ['criminal offence'] : [])].join(', ');

function recipient({ at, view }: RecipientNode): FlowNode {
  const countries = [...new Set([view.country, ...view.processed_in])].filter((country) => country !== '').join(', ');
  const { mechanism } = view.transfer;
  const unprotected = view.restricted && (mechanism === '' || mechanism === 'none');
  const safeguard = view.restricted ? [unprotected ? 'no safeguard' : mechanism] : [];
  const detail = [view.role, ...(countries === '' ? [] : [countries]), ...safeguard].join(' · ');
  return { at, kind: 'recipient', name: view.name, detail, group: groupOf(view), grave: unprotected };
}

function groupOf({ separate, restricted, adequacy }: RecipientNode['view']): Group {
  if (!separate) return 'same';
  if (restricted) return 'restricted';
  if (adequacy === '') return 'unknown';
  return adequacy === 'home' ? 'home' : 'adequate';
}

function derivations({ datasets }: Facts): FlowArrow[] {
  return [...datasets.values()].flatMap((node) =>
    node.view.derived_from.flatMap((id) => {
      const source = datasets.get(id);
      if (!source?.view.personal || !node.view.personal || source === node) return [];
      return [{ from: source.at, to: node.at, label: 'derived', grave: source.view.special || source.view.criminal, derived: true }];
    }),
  );
}

/** Datasets into activities and technologies. */
function uses({ activities, technologies }: Facts): FlowArrow[] {
  return [
    ...[...activities.values()].flatMap((node) => byDataset(node.uses.fields(), node.at)),
    ...[...technologies.values()].flatMap((node) => byDataset(node.collects.fields(), node.at)),
  ];
}

function byDataset(fields: Iterable<FieldNode>, to: string): FlowArrow[] {
  const used = grouped(personal(fields), ({ dataset }) => dataset);
  return [...used].map(([dataset, some]) => ({
    from: dataset.at,
    to,
    label: share(some.length, personal(dataset.fields.values()).length),
    grave: some.some(isGrave),
    derived: false,
  }));
}

/** Activities and technologies into recipients. */
function disclosures({ recipients, activities }: Facts): FlowArrow[] {
  return [...recipients.values()].flatMap(({ at, ways: given }) => {
    const ways = grouped(edgesOf(given), ({ via }) => (via.kind === 'activity' ? via.node.at : via.entity.at));
    return [...ways].flatMap(([from, some]) => {
      const fields = personal(some.flatMap(({ field }) => field ?? []));
      const unnamed = some.some(({ field }) => field === undefined);
      if (fields.length === 0 && !unnamed) return [];
      const all = personal(activities.get(from.replace('activities.', ''))?.uses.fields() ?? fields).length;
      const label = unnamed ? 'not said what' : share(fields.length, all);
      return [{ from, to: at, label, grave: fields.some(isGrave), derived: false }];
    });
  });
}

/** "3 of 5 fields"; all of them need no words. */
const share = (some: number, all: number) => (some === all ? '' : `${some} of ${count(all, 'field')}`);
