/** What changed between two declarations, in the terms of the declaration. */
import type { EntityKind, Place } from '../declaration/model.ts';

export interface Change {
  readonly kind: 'added' | 'removed' | 'changed' | 'renamed';
  readonly entity: EntityKind;
  /** Entity path in the head; of a removal: in the base. */
  readonly at: string;
  /** Entity path in the base, where a rename gave it another one. */
  readonly from?: string | undefined;
  /** The keys whose effective value changed, sorted. */
  readonly keys?: readonly string[] | undefined;
  /** A sentence a person would say. */
  readonly summary: string;
  readonly place: Place;
  readonly side: 'head' | 'base';
}
