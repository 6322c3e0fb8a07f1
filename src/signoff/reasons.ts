/** Why an act does not count, or no longer. */
import type { Role } from '../policy/finding.ts';
import type { Contribution } from './contributors.ts';
import type { Account } from './model.ts';

export type Reason =
  // what was written
  | { readonly kind: 'malformed'; readonly why: string }
  | { readonly kind: 'mail' }
  | { readonly kind: 'other-pull-request'; readonly number: number }
  | { readonly kind: 'unknown-finding'; readonly named: string }
  | { readonly kind: 'ambiguous'; readonly named: string; readonly fingerprints: readonly string[] }
  | { readonly kind: 'unpublished' }
  | { readonly kind: 'other-branch'; readonly branch: string }
  | { readonly kind: 'nothing-published' }
  | { readonly kind: 'reason-needed' }
  | { readonly kind: 'explicit-needed' }
  | { readonly kind: 'override-needed' }
  | { readonly kind: 'no-error' }
  | { readonly kind: 'held'; readonly since: string }
  | { readonly kind: 'not-named' }
  | { readonly kind: 'deadline-passed'; readonly deadline: string }
  // who wrote it
  | { readonly kind: 'account-gone' }
  | { readonly kind: 'no-person' }
  | { readonly kind: 'outside-role'; readonly role: Role | undefined }
  | { readonly kind: 'invited'; readonly role: Role }
  | { readonly kind: 'unreadable'; readonly role: Role; readonly missing: string }
  | ({ readonly kind: 'contributor' } & Contribution)
  // what happened later
  | Voiding;

/** What takes from an act what it had done. */
export type Voiding =
  | { readonly kind: 'edited'; readonly by: Account | undefined }
  | { readonly kind: 'removed'; readonly how: 'deleted' | 'dismissed' }
  | { readonly kind: 'rejected-later'; readonly at: string }
  | { readonly kind: 'withdrawn'; readonly at: string }
  | { readonly kind: 'changes-requested'; readonly at: string }
  | { readonly kind: 'comment-deleted'; readonly at: string }
  | { readonly kind: 'comment-rewritten'; readonly at: string }
  | { readonly kind: 'lapsed'; readonly until: string };
