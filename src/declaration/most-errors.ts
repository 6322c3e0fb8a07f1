import type { InputError } from './model.ts';

/** Beyond this many, errors help nobody. */
export const mostErrors = 100;

/** @returns the first errors, and that there are more */
export function firstOf(errors: readonly InputError[]): InputError[] {
  const next = errors[mostErrors];
  if (next === undefined) return [...errors];
  return [...errors.slice(0, mostErrors), { ...next, code: 'more-errors', message: 'more errors follow', hint: 'Mend these first' }];
}
