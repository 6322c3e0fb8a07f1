/** Which fields a list of data references names: `learners`, `learners.email`, `learners.*`, `*.email`. */
import { isPattern, matchesPattern } from '../declaration/data-reference.ts';
import type { DatasetNode, FieldNode } from './datasets.ts';
import type { FieldContent } from './fields.ts';
import { type Summary, summaryOf } from './summary.ts';

/** Fields that one reference named, and no reference before it: a whole dataset, as most are, is one thing however many fields it has. */
interface Named {
  readonly dataset: DatasetNode;
  readonly fields: 'all' | readonly FieldNode[];
  /** Index of the reference. */
  readonly reference: number;
}

/** Fields of one declaration, each once, in the order in which they are named. They are gone through one by one only for who asks. */
export class Selection implements Iterable<[FieldNode, number]> {
  readonly #named: Named[] = [];
  #summary: Summary | undefined;
  readonly #has = new Map<DatasetNode, 'all' | Set<FieldNode>>();

  add(dataset: DatasetNode, fields: 'all' | readonly FieldNode[], reference: number): void {
    if (fields === 'all' ? dataset.size === 0 : fields.length === 0) return;
    const known = this.#has.get(dataset);
    if (known === 'all') return;
    if (known === undefined) {
      this.#has.set(dataset, fields === 'all' ? 'all' : new Set(fields));
      this.#named.push({ dataset, fields, reference });
    } else {
      const further = (fields === 'all' ? [...dataset.fields.values()] : fields).filter((field) => !known.has(field));
      for (const field of further) known.add(field);
      if (further.length > 0) this.#named.push({ dataset, fields: further, reference });
    }
  }

  /** Adds what another selection has; what named it there is forgotten. */
  addAll(other: Selection): void {
    for (const [dataset, fields] of other.#has) this.add(dataset, fields === 'all' ? fields : [...fields], 0);
  }

  get isEmpty(): boolean {
    return this.#named.length === 0;
  }

  has(field: FieldNode): boolean {
    const known = this.#has.get(field.dataset);
    return known === 'all' || known?.has(field) === true;
  }

  /** Whether a field is in both. */
  overlaps(other: Selection): boolean {
    for (const [dataset, here] of this.#has) {
      const there = other.of(dataset);
      if (there === undefined) continue;
      if (here === 'all' || there === 'all') return true;
      for (const field of here) if (there.has(field)) return true;
    }
    return false;
  }

  datasets(): Iterable<DatasetNode> {
    return this.#has.keys();
  }

  /** What is selected of a dataset. */
  of(dataset: DatasetNode): 'all' | ReadonlySet<FieldNode> | undefined {
    return this.#has.get(dataset);
  }

  /** What the fields say, each content once. */
  contents(): readonly FieldContent[] {
    const parts = this.#named.map(({ dataset, fields }) => (fields === 'all' ? dataset.contents : fields.map(({ content }) => content)));
    return parts.length === 1 && this.#named[0]?.fields === 'all' ? (parts[0] as readonly FieldContent[]) : [...new Set(parts.flat())];
  }

  /** What the fields say together. Nothing may be added to the selection any more. */
  get summary(): Summary {
    const [first] = this.#named;
    const one = this.#named.length === 1 && first?.fields === 'all' ? first.dataset : undefined;
    this.#summary ??= one === undefined ? summaryOf(this.contents()) : one.summary;
    return this.#summary;
  }

  *fields(): Generator<FieldNode> {
    for (const { dataset, fields } of this.#named) yield* fields === 'all' ? dataset.fields.values() : fields;
  }

  /** Each field with the index of the reference that named it first. */
  *[Symbol.iterator](): Generator<[FieldNode, number]> {
    for (const { dataset, fields, reference } of this.#named)
      for (const field of fields === 'all' ? dataset.fields.values() : fields) yield [field, reference];
  }
}

/**
 * The fields that references name: without a dot whole datasets, with one fields; `*` and `?` are wildcards in both parts.
 * @param datasets by id
 */
export function selectFields(references: readonly string[], datasets: ReadonlyMap<string, DatasetNode>): Selection {
  const selection = new Selection();
  references.forEach((reference, index) => {
    const dot = reference.indexOf('.');
    const datasetPattern = dot < 0 ? reference : reference.slice(0, dot);
    const fieldPattern = dot < 0 ? '*' : reference.slice(dot + 1);
    for (const dataset of matching(datasets, datasetPattern))
      selection.add(dataset, fieldPattern === '*' ? 'all' : matching(dataset.fields, fieldPattern), index);
  });
  return selection;
}

function matching<Item>(items: ReadonlyMap<string, Item>, pattern: string): Item[] {
  if (isPattern(pattern)) return [...items].filter(([id]) => matchesPattern(pattern, id)).map(([, item]) => item);
  const named = items.get(pattern);
  return named === undefined ? [] : [named];
}
