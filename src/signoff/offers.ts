/**
 * Sign-offs of identical findings on earlier pull requests, offered to be given again. The gate has decided before it hears of them, so that none can
 * be taken for one that counts. Pure.
 */
import { keyOf, keyOfAsked } from './asked.ts';
import type { Gate } from './gate.ts';
import type { Earlier } from './model.ts';
import type { FindingState } from './state.ts';

/** Whether it helps to know that it was signed before: not where someone objects, or where it cannot be read who may sign. */
export const isOffered = ({ state: { kind } }: FindingState): boolean => kind === 'open' || kind === 'moved' || kind === 'void';

/** @param earlier the newest first @returns the same gate, with what is offered on what nobody has signed */
export function withOffers(gate: Gate, earlier: readonly Earlier[]): Gate {
  const offered = (one: FindingState) => earlier.find((before) => keyOf(before) === keyOfAsked(one));
  return { ...gate, findings: gate.findings.map((one) => (isOffered(one) ? { ...one, offered: offered(one) } : one)) };
}
