/** What the overview names first: the longest waits, the acceptances that end next, the errors that are most frequent. */
import type { CollectedRepository } from './model.ts';
import type { AcceptedRow, rowsOf, SignOffRow } from './rows.ts';

interface Named {
  readonly owner: string;
  readonly name: string;
}

export interface Highlights {
  /** Repositories that fail, the longest first; `since` is null where nothing says. */
  readonly failing: readonly (Named & { readonly since: string | null; readonly reason: string })[];
  readonly waits: readonly (Named & Pick<SignOffRow, 'title' | 'role' | 'since' | 'pull'>)[];
  readonly expiring: readonly (Named & Pick<AcceptedRow, 'rule' | 'until' | 'reason'>)[];
  /** Rules by how many open errors they have on default branches. */
  readonly errors: readonly { readonly rule: string; readonly count: number; readonly example: string }[];
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
  readonly #failing = new First<Highlights['failing'][number]>(({ since }) => since ?? '');
  readonly #waits = new First<Highlights['waits'][number]>(({ since }) => since);
  readonly #expiring = new First<Highlights['expiring'][number]>(({ until }) => until);
  readonly #errors = new Map<string, { count: number; readonly example: string }>();

  add({ owner, name }: CollectedRepository, rows: ReturnType<typeof rowsOf>): void {
    for (const { status, since, reasons } of rows.repositories)
      if (status === 'failing') this.#failing.add({ owner, name, since, reason: reasons[0] ?? '' });
    for (const { title, role, since, pull } of rows['sign-offs']) this.#waits.add({ owner, name, title, role, since, pull });
    for (const { rule, until, reason } of rows.accepted) this.#expiring.add({ owner, name, rule, until, reason });
    for (const { rule, level, state, message } of rows.risks) {
      if (level !== 'error' || state !== 'open') continue;
      const known = this.#errors.get(rule) ?? { count: 0, example: message };
      known.count++;
      this.#errors.set(rule, known);
    }
  }

  highlights(): Highlights {
    const errors = [...this.#errors]
      .map(([rule, { count, example }]) => ({ rule, count, example }))
      .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
    return { failing: this.#failing.items(), waits: this.#waits.items(), expiring: this.#expiring.items(), errors: errors.slice(0, shown) };
  }
}
