/** How long a retention lasts, so that two of them can be compared. */

const unitDays: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.4375, year: 365.25 };

/**
 * Length in days: of `2 years`, `P2Y6M`, `2 years after account-closure`; -1 when no length is said (an event alone, or nothing).
 */
export function retentionDays(retention: string): number {
  const plain = /^(\d+)\s*(day|week|month|year)s?\b/i.exec(retention);
  if (plain !== null) return Math.round(Number(plain[1]) * (unitDays[(plain[2] as string).toLowerCase()] as number));
  const iso = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?/.exec(retention);
  if (iso === null || iso[0] === 'P') return -1;
  const [years, months, weeks, days] = iso.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number];
  return Math.round(years * 365.25 + months * 30.4375 + weeks * 7 + days);
}
