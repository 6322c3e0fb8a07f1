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
    return named(intent.findings, before, undefined);
  }
  if (intent.kind === 'request-changes') return { keys: new Set(), standing: undefined };
  const standing = standingAt(all, time);
  if (!standing) return { kind: 'nothing-published' };
  if (standing.branch !== branch) return { kind: 'other-branch', branch: standing.branch };
  return named('findings' in intent ? intent.findings : ['all'], standing.findings, standing);
}

/** Whoever names one finding wrongly is asked again about all of them. */
function named(names: readonly string[], findings: readonly Published[], standing: Seen | undefined): Aim {
  const keys = new Set<string>();
  for (const name of names) {
    const fingerprints = name === 'all' ? [...new Set(findings.map(({ fingerprint }) => fingerprint))] : namedBy(findings, name);
    if (name !== 'all' && fingerprints.length === 0) return { kind: 'unknown-finding', named: name };
    if (name !== 'all' && fingerprints.length > 1) return { kind: 'ambiguous', named: name, fingerprints };
    for (const one of findings) if (fingerprints.includes(one.fingerprint)) keys.add(keyOf(one));
  }
  return { keys, standing };
}
