/** The named lists of modules, which expressions look values up in. */
import type { InputError, SourceFile } from '../declaration/model.ts';
import { shown } from '../declaration/shown.ts';
import type { ListEntry, Lists } from '../facts/lists.ts';

/** What a module says under `lists`, once its shape holds. */
export type Stated = Readonly<Record<string, { readonly entries: readonly ListEntry[] }>>;

/**
 * @param all what modules say under `lists`, and where
 * @param taken names of lists that are there already
 */
export function collectLists(
  all: readonly { readonly lists: Stated; readonly source: SourceFile }[],
  taken: readonly string[],
  errors: InputError[],
): Lists {
  const lists: Record<string, readonly ListEntry[]> = {};
  for (const { lists: stated, source } of all) {
    for (const [name, { entries }] of Object.entries(stated)) {
      if (name.startsWith('x-')) continue;
      const place = source.placeOf(stated, name, 'key') ?? { file: source.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
      if (Object.hasOwn(lists, name) || taken.includes(name))
        errors.push({ code: 'policy-module', message: `the list ${shown(name)} is there already`, hint: 'Choose another name', ...place });
      lists[name] = entries.map(({ value, from, until }) => ({
        value,
        ...(from === undefined ? {} : { from }),
        ...(until === undefined ? {} : { until }),
      }));
    }
  }
  return lists;
}
