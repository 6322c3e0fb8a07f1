/** Named lists with dates (adequacy, exceptions from consent): what was in force on a day. */

export interface ListEntry {
  readonly value: string;
  /** First day in force (YYYY-MM-DD); absent: always. */
  readonly from?: string | undefined;
  /** Last day in force. */
  readonly until?: string | undefined;
}

export type Lists = Readonly<Record<string, readonly ListEntry[]>>;

export type Listed = (list: string, value: string) => boolean;

/** Whether a value is in a list on a day. A list that does not exist has no members. */
export function listedAt(lists: Lists, asOf: string): Listed {
  const inForce = new Map<string, Set<string>>();
  return (name, value) => {
    let members = inForce.get(name);
    if (members === undefined) {
      const entries = Object.hasOwn(lists, name) ? (lists[name] as readonly ListEntry[]) : [];
      members = new Set(entries.filter(({ from, until }) => (from ?? '') <= asOf && asOf <= (until ?? '9999')).map((entry) => entry.value));
      inForce.set(name, members);
    }
    return members.has(value);
  };
}

export type Adequacy = 'home' | 'full' | 'partial' | 'none';

/** What covers a country: the UK itself, full or partial adequacy regulations, or nothing. `EU` and `EEA` are adequate as their members are. */
export function adequacyOf(country: string, listed: Listed): Adequacy {
  if (country === 'GB') return 'home';
  const name = country === 'EU' || country === 'EEA' ? 'DE' : country;
  if (listed('adequacy-full', name)) return 'full';
  return listed('adequacy-partial', name) ? 'partial' : 'none';
}

const order: readonly Adequacy[] = ['home', 'full', 'partial', 'none'];

/** The weakest of several; "" when there is none to compare. */
export function weakest(levels: readonly Adequacy[]): Adequacy | '' {
  return levels.reduce<Adequacy | ''>((worst, level) => (worst === '' || order.indexOf(level) > order.indexOf(worst) ? level : worst), '');
}
