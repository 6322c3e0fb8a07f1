/** The data, loaded when a page first needs it: scripts beside the page, because a page opened from disk may load nothing else. */
import type { Summary } from '../build.ts';
import { type Columns, fromColumn } from '../columns.ts';
import type { InventoryEntry, InventoryKind } from '../inventory.ts';
import type { CollectedRepository } from '../model.ts';
import type { TableName, Tables } from '../rows.ts';

declare global {
  interface Window {
    privacyLint: (name: string, value: unknown) => void;
    trustedTypes?: {
      createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
    };
  }
}

const arrived = new Map<string, (value: unknown) => void>();
// Tables come as text: it is read faster than as a part of the language.
window.privacyLint = (name, value) => arrived.get(name)?.(typeof value === 'string' ? JSON.parse(value) : value);

/** The only scripts that the page may ever load. */
const scripts = {
  createScriptURL(url: string): string {
    if (/^data\/[a-z-]+(-\d+)?\.js$/.test(url)) return url;
    throw new Error(`no part of this site: ${url}`);
  },
};
const trusted = window.trustedTypes?.createPolicy('privacy-lint', scripts) ?? scripts;

const parts = new Map<string, Promise<unknown>>();

function load<Value>(name: string): Promise<Value> {
  const known = parts.get(name);
  if (known) return known as Promise<Value>;
  const loading = new Promise<unknown>((resolve, reject) => {
    const script = document.createElement('script');
    arrived.set(name, (value) => {
      script.remove();
      resolve(value);
    });
    script.addEventListener('error', () => reject(new Error(`data/${name}.js cannot be read`)));
    script.src = trusted.createScriptURL(`data/${name}.js`);
    document.head.append(script);
  });
  parts.set(name, loading);
  return loading as Promise<Value>;
}

/** A whole table, by columns. */
export interface Table<Name extends TableName> {
  readonly rows: number;
  column<Key extends keyof Tables[Name]>(key: Key): readonly Tables[Name][Key][];
}

const tables = new Map<string, Promise<unknown>>();
let current: Promise<Summary> | undefined;

export function summary(): Promise<Summary> {
  current ??= load<Summary>('summary');
  return current;
}

export function table<Name extends TableName>(name: Name): Promise<Table<Name>> {
  const known = tables.get(name) ?? join(name);
  tables.set(name, known);
  return known as Promise<Table<Name>>;
}

async function join<Name extends TableName>(name: Name): Promise<Table<Name>> {
  const { parts: numbers } = await summary();
  const loaded = await Promise.all(Array.from({ length: numbers[name] }, (_, part) => load<Columns>(`${name}-${part}`)));
  const joined = new Map<PropertyKey, readonly unknown[]>();
  return {
    rows: loaded.reduce((sum, { rows }) => sum + rows, 0),
    column(key) {
      const known = joined.get(key) ?? loaded.flatMap(({ columns }) => fromColumn(columns[key as string] ?? { values: [] }));
      joined.set(key, known);
      return known as never;
    },
  };
}

export const inventory = (kind: InventoryKind): Promise<readonly InventoryEntry[]> => load(`inventory-${kind}`);

/** All that is known of one repository. @param index its place in the list */
export async function repositoryAt(index: number): Promise<CollectedRepository | undefined> {
  const { detailsPerPart } = await summary();
  const details = await load<readonly CollectedRepository[]>(`detail-${Math.floor(index / detailsPerPart)}`);
  return details[index % detailsPerPart];
}
