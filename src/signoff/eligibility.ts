/** Who may decide about a finding, and why someone may not. */
import type { Role } from '../policy/finding.ts';
import type { Contributions } from './contributors.ts';
import type { Account, Holders, RoleHolders } from './model.ts';
import type { Reason } from './reasons.ts';

/** What is missing to know who holds a role: one that is read in part might hide a rejection, so it counts as unread. */
export const missingFor = (holders: Holders): string[] => [
  ...new Set(holders.teams.flatMap(({ members }) => ('missing' in members ? [members.missing] : []))),
];

export const holds = ({ people, teams }: Holders, id: number): boolean =>
  people.includes(id) || teams.some(({ members }) => 'active' in members && members.active.includes(id));

const isInvited = ({ teams }: Holders, id: number) => teams.some(({ members }) => 'pending' in members && members.pending.includes(id));

/** Whether someone speaks for a role at all, be it to reject; `undefined`: they do. */
export function outsideRole(account: Account | undefined, role: Role, holders: RoleHolders | undefined): Reason | undefined {
  if (!account) return { kind: 'account-gone' };
  if (account.kind !== 'user') return { kind: 'no-person' };
  if (!holders) return { kind: 'outside-role', role };
  const [missing] = missingFor(holders);
  if (missing !== undefined) return { kind: 'unreadable', role, missing };
  if (holds(holders, account.id)) return undefined;
  return isInvited(holders, account.id) ? { kind: 'invited', role } : { kind: 'outside-role', role };
}

/** Why someone may not sign off a finding of a role; `undefined`: they may. */
export function mayNotSign(
  account: Account | undefined,
  role: Role,
  holders: RoleHolders | undefined,
  { people }: Contributions,
): Reason | undefined {
  const outside = outsideRole(account, role, holders);
  if (outside) return outside;
  const contribution = people.get((account as Account).id);
  return contribution && { kind: 'contributor', ...contribution };
}
