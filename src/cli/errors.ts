/** Input errors of commands that have no report: said on standard error. */
import type { InputError } from '../declaration/model.ts';
import { colours, wantsColour } from '../report/colours.ts';
import { errorBlock } from '../report/text.ts';
import { complain, isTerminal } from './output.ts';

/** @returns the exit code */
export function complainOf(errors: readonly InputError[]): 2 {
  const paints = colours(wantsColour(process.env, isTerminal(2)));
  for (const error of errors) complain(`${errorBlock(error, { text: () => undefined }, paints)}\n`);
  return 2;
}
