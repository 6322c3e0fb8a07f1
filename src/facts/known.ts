/** Reading declared values: what was left out or is `unknown` is "", [] or -1, and an explicit `unknown` is remembered. */

/** A key whose declared value is `unknown`: the entity that says so and the path of the key within it. */
export interface UnknownKey {
  readonly at: string;
  readonly path: readonly string[];
}

const unknowns = new WeakMap<object, Map<string, UnknownKey>>();

/** The explicit `unknown` behind a fact of a view, if there is one. */
export function unknownBehind(view: object, key: string): UnknownKey | undefined {
  return unknowns.get(view)?.get(key);
}

/** Says that `key` of `view` is empty because the declaration says `unknown` there. */
export function markUnknown(view: object, key: string, origin: UnknownKey): void {
  const keys = unknowns.get(view);
  if (keys === undefined) unknowns.set(view, new Map([[key, origin]]));
  else keys.set(key, origin);
}

/** Takes a mark back: the key was said again, nearer. */
export function clearUnknown(view: object, key: string): void {
  unknowns.get(view)?.delete(key);
}

/**
 * Marks every key of `view` whose declared value is `unknown`.
 * @param declared the object of the declaration that the view's keys mirror
 */
export function markUnknowns(view: object, declared: object | undefined, at: string, path: readonly string[] = []): void {
  if (declared === undefined) return;
  for (const key in declared) {
    const value = (declared as Record<string, unknown>)[key];
    const single = Array.isArray(value) && value.length === 1 ? value[0] : isDocument(value) ? value.document : value;
    if (single === 'unknown' && key in view) markUnknown(view, key, { at, path: [...path, key] });
  }
}

const isDocument = (value: unknown): value is { readonly document: unknown } =>
  typeof value === 'object' && value !== null && 'document' in value;

/** A text, choice, date or document reference; "" when absent or unknown. */
export function text(value: unknown): string {
  if (typeof value === 'string') return value === 'unknown' ? '' : value;
  if (isDocument(value)) return text(value.document);
  return typeof value === 'number' ? String(value) : '';
}

/** `yes`, `no`, or "" when absent or unknown. */
export function yesNo(value: unknown): string {
  return value === true ? 'yes' : value === false ? 'no' : '';
}

/** An empty list. */
export const none: readonly string[] = [];

/** A list, sorted (every list of the format is a set); a single value stands for a list of one; `unknown` is not a member. */
export function list(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === 'unknown' ? none : [value];
  if (!Array.isArray(value)) return none;
  return value.length < 2 && value[0] !== 'unknown' ? value : value.filter((item) => item !== 'unknown').sort();
}

/** Longer lists (fields of a dataset, say) are looked up in a set of their own, so that two of them are held against each other in a moment. */
const long = 64;
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether a list has a member. */
export function has(list: readonly string[], item: string): boolean {
  if (list.length <= long) return list.includes(item);
  let set = sets.get(list);
  if (set === undefined) {
    set = new Set(list);
    sets.set(list, set);
  }
  return set.has(item);
}

/** Whether the lists share a member. */
export function any(left: readonly string[], right: readonly string[]): boolean {
  for (const item of left) if (has(right, item)) return true;
  return false;
}

/** The members of `left` that `right` has too, in the order of `left`. */
export function both(left: readonly string[], right: readonly string[]): readonly string[] {
  return left.length === 0 ? none : left.filter((item) => has(right, item));
}

/** Sorted, each once. */
export function distinct(items: ReadonlySet<string> | readonly string[]): readonly string[] {
  if (Array.isArray(items) && items.length < 2) return items;
  const all = [...(items instanceof Set ? items : new Set(items))] as string[];
  return all.length < 2 ? all : all.sort();
}
