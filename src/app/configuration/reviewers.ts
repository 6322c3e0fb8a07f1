/** Who answers for what: roles, with people and teams, how many of them each level needs, and what an approving review covers. */
import type { InputError } from '../../declaration/model.ts';
import { type Fields, isMap, knownKeys, type Reading, say, type Written } from './problems.ts';

/** One role of the configuration. */
export interface Role {
  /** Login, for people to read, and numeric id, which decides. */
  readonly users: Readonly<Record<string, number>>;
  /** `organisation/slug` */
  readonly teams: readonly string[];
  /** Whether the members of a team's child teams count. */
  readonly nested: boolean;
  readonly needs: { readonly error?: number; readonly 'sign-off'?: number };
}

export interface Reviewers {
  readonly roles: Readonly<Record<string, Role>>;
  /** People who never write the code, asked where it cannot be known who did. */
  readonly independent: Role;
  /** Roles whose sign-off findings an approving review covers. */
  readonly reviewSigns: readonly string[];
  /** Roles that may let a change pass unsigned. */
  readonly breakGlass: readonly string[];
}

/** Keys that list roles. */
const roleLists = ['review_signs', 'break_glass'];

const nobody: Role = { users: {}, teams: [], nested: false, needs: {} };

export const noReviewers: Reviewers = { roles: {}, independent: nobody, reviewSigns: ['privacy'], breakGlass: [] };

/** @param written a configuration whose shape holds */
export function reviewersOf(written: Fields): Reviewers {
  const { independent = nobody, ...roles } = Object.fromEntries(
    Object.entries((written.reviewers ?? {}) as Record<string, Partial<Role>>).map(([role, one]) => [role, { ...nobody, ...one }]),
  );
  return {
    roles,
    independent,
    reviewSigns: (written.review_signs as string[] | undefined) ?? noReviewers.reviewSigns,
    breakGlass: (written.break_glass as string[] | undefined) ?? [],
  };
}

export function reviewersShape(value: Fields, reading: Reading): void {
  const { reviewers = {} } = value;
  if (!isMap(reviewers)) say(reading, value, 'reviewers', 'config/wrong-type', '`reviewers` must be a map from roles to people and teams');
  else for (const role of Object.keys(reviewers)) roleShape(reviewers, role, reading);
  for (const key of roleLists) rolesShape(value, key, reading);
}

function roleShape(reviewers: Fields, role: string, reading: Reading): void {
  const one = reviewers[role];
  if (!isMap(one)) {
    say(
      reading,
      reviewers,
      role,
      'config/wrong-type',
      `\`${role}\` must be a map`,
      'Write `users: { login: id }`, `teams: [organisation/team]`',
    );
    return;
  }
  knownKeys(one, ['users', 'teams', 'nested', 'needs'], `\`${role}\``, reading);
  if ('users' in one) usersShape(one, reading);
  if ('teams' in one) {
    const teams = Array.isArray(one.teams) ? one.teams : [undefined];
    if (!teams.every((team) => typeof team === 'string' && /^[\w.-]+\/[\w.-]+$/.test(team)))
      say(reading, one, 'teams', 'config/wrong-type', '`teams` is a list of teams, each as `organisation/team`');
  }
  if ('nested' in one && typeof one.nested !== 'boolean') say(reading, one, 'nested', 'config/wrong-type', '`nested` is true or false');
  if (!('needs' in one)) return;
  if (!isMap(one.needs)) say(reading, one, 'needs', 'config/wrong-type', '`needs` must be a map from levels to numbers of people');
  else {
    knownKeys(one.needs, ['error', 'sign-off'], '`needs`', reading);
    for (const [level, number] of Object.entries(one.needs))
      if (!isCount(number) || number > 20) say(reading, one.needs, level, 'config/wrong-type', 'this is a number of people, from 1 to 20');
  }
}

function usersShape(role: Fields, reading: Reading): void {
  const { users } = role;
  if (!isMap(users)) {
    say(
      reading,
      role,
      'users',
      'config/wrong-type',
      '`users` must be a map from logins to numeric ids',
      'Write `users: { octocat: 583231 }`',
    );
    return;
  }
  for (const [login, id] of Object.entries(users)) {
    if (isCount(id)) continue;
    const hint = `A login can be renamed and taken over, so the id decides: \`privacy-lint doctor --fix\` adds it; it is also at https://api.github.com/users/${login}`;
    say(reading, users, login, 'config/no-id', `\`${login}\` has no numeric id`, hint);
  }
}

function rolesShape(value: Fields, key: string, reading: Reading): void {
  if (!(key in value)) return;
  const roles = value[key];
  if (!Array.isArray(roles) || !roles.every((role) => typeof role === 'string'))
    say(reading, value, key, 'config/wrong-type', `\`${key}\` is a list of roles`);
  else if (key === 'review_signs' && roles.includes('dpo'))
    say(reading, value, key, 'config/wrong-value', 'the dpo role signs explicitly and with a reason, never by a review', 'Leave it out');
}

/** Roles that are listed, and that nobody is named for. @param files those that list roles */
export function unnamedRoles({ roles, independent }: Reviewers, files: readonly Written[]): InputError[] {
  const errors: InputError[] = [];
  const known = [...Object.keys(roles), ...(independent === nobody ? [] : ['independent'])];
  for (const { value, source } of files) {
    for (const key of roleLists) {
      for (const role of (value[key] ?? []) as string[]) {
        const message = `nobody is named for the role "${role}"`;
        if (!known.includes(role)) say({ source, errors }, value, key, 'config/unknown-value', message, 'Name someone under `reviewers`');
      }
    }
  }
  return errors;
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
