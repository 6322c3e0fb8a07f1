/** Numbers, days and ages as people read them. */
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const day = 86_400_000;

export const number = (value: number): string => value.toLocaleString('en-GB');

export const counted = (value: number, one: string, many = `${one}s`): string => `${number(value)} ${value === 1 ? one : many}`;

/** "22 Nov 2026"; what is no day is given back. */
export function date(iso: string): string {
  const [, year, month, of] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  return year && month && of ? `${Number(of)} ${months[Number(month) - 1] ?? month} ${year}` : iso;
}

export const dateTime = (iso: string): string => `${date(iso)}, ${iso.slice(11, 16)} UTC`;

/** Whole days from one day or time to a later one. */
export const days = (from: string, to: string): number => Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / day);

/** "today", "1 day", "45 days". */
export function span(from: string, to: string): string {
  const count = days(from, to);
  return count <= 0 ? 'today' : counted(count, 'day');
}

/** How old a time is by the reader's own clock. */
export function age(iso: string, now: number): string {
  const minutes = Math.max(0, Math.floor((now - Date.parse(iso)) / 60_000));
  if (minutes < 1) return 'less than a minute';
  if (minutes < 90) return counted(minutes, 'minute');
  if (minutes < 36 * 60) return counted(Math.round(minutes / 60), 'hour');
  return counted(Math.round(minutes / 1440), 'day');
}

/** Rounded down, so that nothing short of all reads as 100%. */
export function percent(part: number, of: number): string {
  return of === 0 ? '0%' : `${Math.floor((part / of) * 1000) / 10}%`;
}

const regions = new Intl.DisplayNames(['en'], { type: 'region' });

/** "United States (US)"; what is no region's code is given back. */
export function country(code: string): string {
  if (code === 'EEA') return 'European Economic Area (EEA)';
  if (!/^[A-Z]{2}$/.test(code)) return code;
  const name = regions.of(code);
  return name === undefined || name === code ? code : `${name} (${code})`;
}
