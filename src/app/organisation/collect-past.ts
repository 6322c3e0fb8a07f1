/**
 * How repositories stood at earlier collections: what nobody can collect again. It stands in a file of its own that grows only by what changes, so
 * that a year of daily collections can be kept in git.
 */
import type { HistoryPoint } from '../../dashboard/model.ts';

export interface Past {
  /** How it stood at every collection on which that changed, oldest first. */
  readonly points: readonly HistoryPoint[];
  /** The day on which each of its findings was first seen, by fingerprint. */
  readonly seen: Readonly<Record<string, string>>;
}

/** A line of `history.ndjson`. */
export interface PastLine extends Past {
  /** Id at the host: it stays when a repository is renamed. */
  readonly id: number;
  readonly repository: string;
}

export const noPast: Past = { points: [], seen: {} };

/** What two collections know of the same repository: where both speak, the one that knows further back. */
export function joinedPast(one: Past, other: Past): Past {
  const [early, late] = (one.points[0]?.on ?? '~') <= (other.points[0]?.on ?? '~') ? [one, other] : [other, one];
  const last = early.points.at(-1)?.on ?? '';
  const seen = { ...late.seen };
  for (const [fingerprint, on] of Object.entries(early.seen)) if (!(on > (seen[fingerprint] ?? '~'))) seen[fingerprint] = on;
  return { points: [...early.points, ...late.points.filter(({ on }) => on > last)], seen };
}
