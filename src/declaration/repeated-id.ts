import type { InputError, Place } from './model.ts';

/** @returns the error that one id names two things */
export function repeatedId(at: string, first: Place, again: Place): InputError {
  return {
    code: 'repeated-id',
    message: `\`${at}\` is declared a second time: ${first.file} declares it on line ${first.line} already`,
    hint: 'Give one of the two another id, or remove it',
    ...again,
  };
}
