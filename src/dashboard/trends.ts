/** How many repositories had which status on each day of the past year. */
import type { HistoryPoint } from './model.ts';
import { type RiskStatus, riskStatuses } from './status.ts';

const day = 86_400_000;
export const trendDays = 366;

export interface Trends {
  /** The first day; the last is the day of the site. */
  readonly from: string;
  /** Repositories with the status, one number a day. */
  readonly counts: Readonly<Record<RiskStatus, readonly number[]>>;
}

export class TrendCounter {
  readonly #first: number;
  readonly #counts = new Map(riskStatuses.map((status) => [status, new Array<number>(trendDays).fill(0)]));

  /** @param asOf the last day (YYYY-MM-DD) */
  constructor(asOf: string) {
    this.#first = Date.parse(asOf) - (trendDays - 1) * day;
  }

  /** @param today what the repository is on the last day, whatever its history says */
  add(history: readonly HistoryPoint[], today: RiskStatus): void {
    const last = trendDays - 1;
    history.forEach(({ on, status }, index) => {
      const next = history[index + 1];
      this.#count(status, this.#index(on), next ? Math.min(this.#index(next.on), last) : last);
    });
    this.#count(today, last, last + 1);
  }

  trends(): Trends {
    return {
      from: new Date(this.#first).toISOString().slice(0, 10),
      counts: Object.fromEntries(this.#counts) as Record<RiskStatus, number[]>,
    };
  }

  #index(on: string): number {
    return Math.max(0, Math.round((Date.parse(on) - this.#first) / day));
  }

  #count(status: RiskStatus, from: number, to: number): void {
    const counts = this.#counts.get(status);
    for (let index = from; index < to && counts; index++) counts[index] = (counts[index] ?? 0) + 1;
  }
}
