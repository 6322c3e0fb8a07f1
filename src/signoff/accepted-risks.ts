/** An override is no mending: the risk stays, and is recorded as accepted until a day. */
import type { Gate } from './gate.ts';
import type { Account } from './model.ts';

export interface AcceptedByOverride {
  readonly rule: string;
  readonly at: string;
  readonly root: string;
  /** Full fingerprint. */
  readonly finding: string;
  readonly reason: string;
  /** Last day (YYYY-MM-DD), 12 months from the override at most. */
  readonly until: string;
  readonly by: Account;
  /** Id of the act. */
  readonly act: string;
}

/** What the record of a merge holds about errors that were overridden: one entry for each person. */
export function acceptedRisks({ findings }: Gate): AcceptedByOverride[] {
  return findings.flatMap(({ root, finding, signatures, state }) =>
    state.kind !== 'signed'
      ? []
      : signatures.flatMap(({ by, act, reason, until }) =>
          until === undefined
            ? []
            : [{ rule: finding.rule, at: finding.at, root, finding: finding.fingerprint, reason, until, by, act: act.id }],
        ),
  );
}
