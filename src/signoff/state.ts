/** What became of a finding. */
import type { Finding } from '../policy/finding.ts';
import type { Doubt } from './contributors.ts';
import type { Account, Act, Earlier } from './model.ts';
import type { Reason, Voiding } from './reasons.ts';

export interface Signature {
  readonly by: Account;
  readonly act: Act;
  readonly how: 'review' | 'command' | 'override';
  readonly reason: string;
  /** The commit that was published when it was given. */
  readonly commit: string;
  /** Given at an earlier commit than the head. */
  readonly carried: boolean;
  /** Of an override: the last day (YYYY-MM-DD) of the risk that it accepts. */
  readonly until: string | undefined;
}

/** Someone let the change pass unsigned. */
export interface Glass {
  readonly by: Account;
  readonly act: Act;
  readonly reason: string;
  /** The last day to sign. */
  readonly deadline: string;
}

export type State =
  | { readonly kind: 'signed' }
  /** @property people how many more are asked @property independent one of them must be named independent */
  | { readonly kind: 'open'; readonly people: number; readonly independent: boolean }
  | { readonly kind: 'rejected' | 'withdrawn'; readonly by: Account; readonly act: Act; readonly reason: string }
  | { readonly kind: 'void'; readonly cause: Voiding; readonly act: Act }
  /** Its cause changed after a sign-off. @property moved what did, a line each @property was the fingerprint that had been signed */
  | { readonly kind: 'moved'; readonly was: string; readonly moved: readonly string[]; readonly signatures: readonly Signature[] }
  | { readonly kind: 'unreadable'; readonly role: string; readonly missing: string };

export interface FindingState {
  readonly root: string;
  readonly finding: Finding;
  readonly state: State;
  /** How many people it needs. */
  readonly needs: number;
  /** The newest of each person. */
  readonly signatures: readonly Signature[];
  readonly glass: Glass | undefined;
  /** Since when something stands against it: an objection, or words that are lost and may have been one. */
  readonly against: string | undefined;
  readonly doubts: readonly Doubt[];
  /** What was tried and does not count, in time. */
  readonly refused: readonly { readonly act: Act; readonly why: Reason }[];
  /** An identical finding was signed off on an earlier pull request: known once the gate has decided, and then told. */
  readonly offered?: Earlier | undefined;
}
