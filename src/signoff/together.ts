/**
 * Open pull requests that have one commit as their head and one branch to enter. Whether that commit may enter that branch has one answer, whichever of
 * them is looked at: yes where one of them is wholly signed off and nobody objects on any.
 */
import { keyOfAsked } from './asked.ts';
import type { Gate } from './gate.ts';
import type { FindingState } from './state.ts';

export interface Told {
  /** Number of the pull request. */
  readonly number: number;
  readonly gate: Gate;
}

export interface Together {
  readonly verdict: Gate['verdict'];
  /** The pull request that decides, the same from wherever it is looked at. */
  readonly decides: Told;
  /** What someone objects to on one of them, as `keyOf` writes it. */
  readonly objected: ReadonlySet<string>;
}

/** @param all of one commit and one branch, at least one */
export function together(all: readonly [Told, ...Told[]]): Together {
  const inOrder = all.toSorted((left, right) => left.number - right.number);
  const objecting = inOrder.filter(({ gate }) => gate.findings.some(isObjectedTo));
  const objected = new Set(objecting.flatMap(({ gate }) => gate.findings.filter(isObjectedTo).map(keyOfAsked)));
  const of = (verdict: Gate['verdict']) => inOrder.find(({ gate }) => gate.verdict === verdict);
  const [objection] = objecting;
  if (objection) return { verdict: 'red', decides: objection, objected };
  const decides = of('green') ?? of('break-glass') ?? inOrder.toSorted((left, right) => open(left) - open(right))[0] ?? all[0];
  return { verdict: decides.gate.verdict, decides, objected };
}

/** Words that are lost may have been a rejection. Whoever broke the glass passed all of it. */
const isObjectedTo = ({ against, glass }: FindingState) => against !== undefined && !glass;
const open = ({ gate }: Told) => gate.findings.filter(({ state }) => state.kind !== 'signed').length;
