/**
 * What was collected → the files of the site. Repositories are taken one at a time and files given as soon as they are full, so that
 * memory depends on what is counted, not on how many repositories there are. Pure: the same input gives the same files.
 */
import { badge, badgePath } from './badge.ts';
import { toColumns } from './columns.ts';
import { HighlightCounter, type Highlights } from './highlights.ts';
import { InventoryIndex, inventoryKinds } from './inventory.ts';
import type { CollectedRepository, Collection } from './model.ts';
import { icon, page } from './page.ts';
import { kindOf, type RepositoryKind, rowsOf, type TableName } from './rows.ts';
import { type RiskStatus, riskOf, riskStatuses } from './status.ts';
import { TrendCounter, type Trends } from './trends.ts';

export interface SiteFile {
  /** Relative to the folder of the site, `/` between folders. */
  readonly path: string;
  readonly text: string;
}

/** The first file that the page reads; everything else is found through it. */
export interface Summary {
  readonly asOf: string;
  readonly collection: Collection;
  /** Parts of each table. */
  readonly parts: Readonly<Record<TableName, number>>;
  readonly rows: Readonly<Record<TableName, number>>;
  readonly detailsPerPart: number;
  /** Active repositories by status. */
  readonly counts: Readonly<Record<RiskStatus, number>>;
  readonly covered: number;
  readonly kinds: Readonly<Record<RepositoryKind, number>>;
  readonly trends: Trends;
  readonly highlights: Highlights;
}

const rowsPerPart = 5000;
const detailsPerPart = 50;
const tables = ['repositories', 'risks', 'sign-offs', 'accepted', 'trail', 'dpia', 'history'] as const satisfies TableName[];

/** A script that hands over one value, as the text of its JSON. */
const part = (name: string, value: unknown): SiteFile => ({
  path: `data/${name}.js`,
  text: `privacyLint(${JSON.stringify(name)},${JSON.stringify(JSON.stringify(value))});\n`,
});

class Table {
  readonly #name: string;
  #pending: object[] = [];
  parts = 0;
  rows = 0;

  constructor(name: string) {
    this.#name = name;
  }

  *add(rows: readonly object[]): Generator<SiteFile> {
    this.rows += rows.length;
    this.#pending.push(...rows);
    if (this.#pending.length >= rowsPerPart) yield* this.end();
  }

  *end(): Generator<SiteFile> {
    if (this.#pending.length === 0) return;
    yield part(`${this.#name}-${this.parts++}`, toColumns(this.#pending));
    this.#pending = [];
  }
}

export class SiteBuilder {
  readonly #asOf: string;
  readonly #tables = new Map<TableName, Table>(tables.map((name) => [name, new Table(name)]));
  readonly #inventory = new InventoryIndex();
  readonly #trends: TrendCounter;
  readonly #highlights = new HighlightCounter();
  readonly #counts = Object.fromEntries(riskStatuses.map((status) => [status, 0])) as Record<RiskStatus, number>;
  readonly #kinds: Record<RepositoryKind, number> = { active: 0, fork: 0, archived: 0 };
  #covered = 0;
  #details: string[] = [];
  #count = 0;

  /** @param asOf the day by which everything is judged (YYYY-MM-DD) */
  constructor(asOf: string) {
    this.#asOf = asOf;
    this.#trends = new TrendCounter(asOf);
  }

  /**
   * Takes the next repository, in the order of the collection.
   * @param json the same repository as it was read, where it was: it is passed on as it is
   * @returns files that are complete now
   */
  *add(repository: CollectedRepository, json = JSON.stringify(repository)): Generator<SiteFile> {
    const index = this.#count++;
    const risk = riskOf(repository, this.#asOf);
    const rows = rowsOf(repository, risk, index, this.#asOf);
    const kind = kindOf(repository);
    this.#kinds[kind]++;
    if (kind === 'active') {
      this.#counts[risk.status]++;
      this.#trends.add(repository.history, risk.status);
      if (rows.repositories[0]?.covered) this.#covered++;
      this.#highlights.add(repository, rows);
    }
    this.#inventory.add(repository, index);
    for (const [name, table] of this.#tables) yield* table.add(rows[name]);
    this.#details.push(json);
    if (this.#details.length === detailsPerPart) yield this.#endDetails();
    const path = badgePath(repository.owner, repository.name);
    if (path !== undefined) yield { path, text: badge(risk.status, this.#asOf) };
  }

  /** The rest: what is only known at the end, and the page itself. */
  *end(collection: Collection, site: { readonly script: string; readonly style: string }): Generator<SiteFile> {
    for (const table of this.#tables.values()) yield* table.end();
    if (this.#details.length > 0) yield this.#endDetails();
    for (const kind of inventoryKinds) yield part(`inventory-${kind}`, this.#inventory.entries(kind));
    const of = <Value>(value: (table: Table) => Value) =>
      Object.fromEntries([...this.#tables].map(([name, table]) => [name, value(table)])) as Record<TableName, Value>;
    const summary: Summary = {
      asOf: this.#asOf,
      collection,
      parts: of((table) => table.parts),
      rows: of((table) => table.rows),
      detailsPerPart,
      counts: this.#counts,
      covered: this.#covered,
      kinds: this.#kinds,
      trends: this.#trends.trends(),
      highlights: this.#highlights.highlights(),
    };
    yield part('summary', summary);
    yield { path: 'site.js', text: site.script };
    yield { path: 'site.css', text: site.style };
    yield { path: 'icon.svg', text: icon };
    yield { path: 'index.html', text: page };
  }

  #endDetails(): SiteFile {
    const details = this.#details;
    this.#details = [];
    const name = `detail-${Math.ceil(this.#count / detailsPerPart) - 1}`;
    return { path: `data/${name}.js`, text: `privacyLint("${name}",[${details.join(',\n')}]);\n` };
  }
}
