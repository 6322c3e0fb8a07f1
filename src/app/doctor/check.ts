/** One thing that a repository's setup needs. */
export interface Check {
  /** well · missing: the gate does not hold, or not as promised · advice: it holds, and could be better · unseen: could not be looked at */
  readonly state: 'well' | 'missing' | 'advice' | 'unseen';
  readonly what: string;
  /** What to do about it. */
  readonly next?: string;
}

export const well = (what: string): Check => ({ state: 'well', what });
export const missing = (what: string, next: string): Check => ({ state: 'missing', what, next });
export const advice = (what: string, next: string): Check => ({ state: 'advice', what, next });
export const unseen = (what: string, next: string): Check => ({ state: 'unseen', what, next });
