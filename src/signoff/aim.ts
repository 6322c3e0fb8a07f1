/** Which findings a move is about: those that its author could have seen, or the one that it names. */

import type { Move } from './acts.ts';
import { keyOf } from './asked.ts';
import type { Published } from './model.ts';
import { namedBy, type Seen, standingAt } from './publication.ts';
import type { Reason } from './reasons.ts';

export type Aim = { readonly keys: ReadonlySet<string>; readonly standing: Seen | undefined } | Reason;

/** @param branch the branch that the pull request is to enter now */
export function aimOf({ intent, time }: Move, all: readonly Seen[], branch: string): Aim {
  if (intent.kind === 'reject' || intent.kind === 'withdraw') {
    // An objection holds at whatever base it was made, and against what was published at any time before.
    const before = all.filter((one) => one.time < time).flatMap(({ findings }) => findings);
    return named(intent.finding, before, undefined);
  }
  if (intent.kind === 'request-changes') return { keys: new Set(), standing: undefined };
  const standing = standingAt(all, time);
  if (!standing) return { kind: 'nothing-published' };
  if (standing.branch !== branch) return { kind: 'other-branch', branch: standing.branch };
  return named('finding' in intent ? intent.finding : 'all', standing.findings, standing);
}

function named(name: string, findings: readonly Published[], standing: Seen | undefined): Aim {
  if (name === 'all') return { keys: new Set(findings.map(keyOf)), standing };
  const fingerprints = namedBy(findings, name);
  const [fingerprint] = fingerprints;
  if (fingerprint === undefined) return { kind: 'unknown-finding', named: name };
  if (fingerprints.length > 1) return { kind: 'ambiguous', named: name, fingerprints };
  return { keys: new Set(findings.filter((one) => one.fingerprint === fingerprint).map(keyOf)), standing };
}
