/** Whether a text is a day that there is, as YYYY-MM-DD. */
export function isDay(value: unknown): value is string {
  const time = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value as string);
}
