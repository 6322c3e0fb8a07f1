/** The flows of personal data that a change brings: whose data goes to whom, where and why. */
import type { FieldNode } from '../facts/datasets.ts';
import type { Facts } from '../facts/facts.ts';
import { edgesOf, type Via } from '../facts/flows.ts';
import type { RecipientNode } from '../facts/recipients.ts';
import type { Selection } from '../facts/selection.ts';

export interface NewFlow {
  readonly people: readonly string[];
  /** Each field once, in the order of the declaration; none: a technology that does not say what it collects. */
  readonly data: readonly Datum[];
  /** Absent: it stays with the organisation. */
  readonly to: Receiver | undefined;
  /** Purposes, each once. */
  readonly why: readonly string[];
  /** What the recipient does with it for itself. */
  readonly ownWhy: readonly string[];
}

export interface Datum {
  readonly name: string;
  /** What it is; of special category and criminal offence data, which. */
  readonly kinds: readonly string[];
  readonly grave: boolean;
}

export interface Receiver {
  readonly name: string;
  readonly role: string;
  /** The base names nobody of that name. */
  readonly isNew: boolean;
  readonly countries: readonly string[];
  /** What covers a restricted transfer; `none`: nothing does; absent: none is needed. */
  readonly safeguard: string | undefined;
}

/** One field that goes one way: what tells it from every other is what people are shown of it. */
interface Step {
  readonly key: string;
  readonly field: FieldNode | undefined;
  readonly why: string;
}

/**
 * What `after` has and `before` has not, by what a reader would see: a rename of an id is nothing new, another country is.
 * @param before absent: nothing was declared
 */
export function newFlows(after: Facts, before: Facts | undefined): NewFlow[] {
  const known = new Set(before ? [...before.recipients.values()].flatMap((node) => stepsTo(node).map(({ key }) => key)) : []);
  const names = new Set([...(before?.recipients.values() ?? [])].map(({ view }) => view.name));
  const disclosed = [...after.recipients.values()].flatMap((node): NewFlow[] => {
    const steps = stepsTo(node).filter(({ key }) => !known.has(key));
    return steps.length === 0 ? [] : [flow(steps, receiver(node, !names.has(node.view.name)), node.view.own_purposes)];
  });
  const order = (one: NewFlow) => (one.to?.safeguard === 'none' ? 0 : one.to?.safeguard !== undefined ? 1 : 2);
  return [...disclosed.sort((a, b) => order(a) - order(b)), ...keptFlows(after, before)];
}

/** Uses that nobody outside hears of, an activity or technology each. */
function keptFlows(after: Facts, before: Facts | undefined): NewFlow[] {
  const known = new Set(before ? usesOf(before).flatMap(({ steps }) => steps.map(({ key }) => key)) : []);
  return usesOf(after).flatMap(({ steps, shared }) => {
    const fresh = steps.filter(({ key, field }) => !known.has(key) && !(field && shared.has(field)));
    return fresh.length === 0 ? [] : [flow(fresh, undefined)];
  });
}

interface Use {
  readonly steps: readonly Step[];
  /** Fields that a recipient gets by it. */
  readonly shared: ReadonlySet<FieldNode>;
}

function usesOf({ activities, technologies, recipients }: Facts): Use[] {
  const use = (fields: Selection, why: string, shared: ReadonlySet<FieldNode>): Use => ({
    steps: [...fields.fields()].filter(personal).map((field) => ({ key: key(toldOf(field), why), field, why })),
    shared,
  });
  return [
    ...[...activities.values()].map((node) =>
      use(node.uses, node.view.purpose, new Set([...node.recipients.values()].flatMap((fields) => [...fields.fields()]))),
    ),
    ...[...technologies.values()].map(({ collects, view }) =>
      use(collects, view.purpose, recipients.has(view.provider) ? new Set(collects.fields()) : new Set()),
    ),
  ];
}

const personal = (field: FieldNode | undefined) => field === undefined || field.view.personal;
const key = (...parts: readonly (string | readonly string[])[]) => JSON.stringify(parts);
const toldOf = ({ view, content, dataset }: FieldNode) => [dataset.view.id, view.id, ...kindsOf(content), ...content.subjects];

function stepsTo({ view, ways }: RecipientNode): Step[] {
  const { name, role, country, processed_in, transfer, own_purposes } = view;
  const terms = [name, role, country, ...processed_in, transfer.mechanism, ...own_purposes];
  return [...edgesOf(ways)]
    .filter(({ field }) => personal(field))
    .map(({ field, via }) => {
      const why = purposeOf(via);
      return { key: key(terms, field ? toldOf(field) : '', why), field, why };
    });
}

const purposeOf = (via: Via) => (via.kind === 'activity' ? via.node.view.purpose : via.entity.value.purpose) ?? '';

function flow(steps: readonly Step[], to: Receiver | undefined, ownWhy: readonly string[] = []): NewFlow {
  const fields = [...new Set(steps.flatMap(({ field }) => field ?? []))];
  return {
    people: [...new Set(fields.flatMap(({ content }) => content.subjects))].sort(),
    data: fields.map(({ view, content }) => ({ name: view.id, kinds: kindsOf(content), grave: view.special || view.criminal })),
    to,
    why: [...new Set(steps.map(({ why }) => why))].filter((why) => why !== ''),
    ownWhy,
  };
}

function kindsOf({ categories, special_kinds, criminal_kinds }: FieldNode['content']): readonly string[] {
  const grave = [...special_kinds, ...criminal_kinds];
  return grave.length > 0 ? grave : categories;
}

function receiver({ view }: RecipientNode, isNew: boolean): Receiver {
  const { mechanism } = view.transfer;
  return {
    name: view.name,
    role: view.role,
    isNew,
    countries: [...new Set([view.country, ...view.processed_in])].filter((country) => country !== ''),
    safeguard: view.restricted ? mechanism || 'none' : undefined,
  };
}
