/** What the overview names first: the longest waits, the acceptances that end next, the errors that are most frequent. */
import type { CollectedRepository } from './model.ts';
import type { AcceptedRow, rowsOf, SignOffRow } from './rows.ts';

interface Named {
  readonly owner: string;
  readonly name: string;
}

export interface Highlights {
  readonly waits: readonly (Named & Pick<SignOffRow, 'title' | 'role' | 'since' | 'pull'>)[];
  readonly expiring: readonly (Named & Pick<AcceptedRow, 'rule' | 'until' | 'reason'>)[];
  /** Rules by how many open errors they have on default branches. */
  readonly errors: readonly { readonly rule: string; readonly count: number }[];
}

const shown = 5;

/** Keeps the first few by a text that sorts. */
class First<Item> {
  #items: Item[] = [];
  readonly #by: (item: Item) => string;

  constructor(by: (item: Item) => string) {
    this.#by = by;
  }

  add(item: Item): void {
    const last = this.#items[shown - 1];
    if (last !== undefined && this.#by(item) >= this.#by(last)) return;
    this.#items = [...this.#items, item]
      .sort((a, b) => (this.#by(a) < this.#by(b) ? -1 : this.#by(a) > this.#by(b) ? 1 : 0))
      .slice(0, shown);
  }

  items(): readonly Item[] {
    return this.#items;
  }
}

export class HighlightCounter {
  readonly #waits = new First<Highlights['waits'][number]>(({ since }) => since);
  readonly #expiring = new First<Highlights['expiring'][number]>(({ until }) => until);
  readonly #errors = new Map<string, number>();

  add({ owner, name }: CollectedRepository, rows: ReturnType<typeof rowsOf>): void {
    for (const { title, role, since, pull } of rows['sign-offs']) this.#waits.add({ owner, name, title, role, since, pull });
    for (const { rule, until, reason } of rows.accepted) this.#expiring.add({ owner, name, rule, until, reason });
    for (const { rule, level, state } of rows.risks) {
      if (level === 'error' && state === 'open') this.#errors.set(rule, (this.#errors.get(rule) ?? 0) + 1);
    }
  }

  highlights(): Highlights {
    const errors = [...this.#errors]
      .map(([rule, count]) => ({ rule, count }))
      .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
    return { waits: this.#waits.items(), expiring: this.#expiring.items(), errors: errors.slice(0, shown) };
  }
}
