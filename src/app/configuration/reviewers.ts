/** Who answers for what: roles, with people and teams, how many of them each level needs, and what an approving review covers. */
import type { InputError } from '../../declaration/model.ts';
import { shown } from '../../declaration/shown.ts';
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
  if (!isMap(reviewers))
    say(
      reading,
      value,
      'reviewers',
      'config/wrong-type',
      '`reviewers` must be a map from roles to people and teams',
      'Write `reviewers: { privacy: { users: { login: id } } }`',
    );
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
      `${shown(role)} must be a map`,
      'Write `users: { login: id }`, `teams: [organisation/team]`',
    );
    return;
  }
  knownKeys(one, ['users', 'teams', 'nested', 'needs'], shown(role), reading);
  if ('users' in one) usersShape(one, reading);
  if ('teams' in one) {
    const { teams } = one;
    if (!Array.isArray(teams))
      say(reading, one, 'teams', 'config/wrong-type', '`teams` must be a list', 'Write `teams: [organisation/team]`');
    else
      for (const [index, team] of teams.entries())
        if (typeof team !== 'string' || !/^[\w.-]+\/[\w.-]+$/.test(team))
          say(reading, teams, index, 'config/wrong-type', `${shown(team)} is no team`, 'Write it as `organisation/team`');
  }
  if ('nested' in one && typeof one.nested !== 'boolean')
    say(
      reading,
      one,
      'nested',
      'config/wrong-type',
      '`nested` must be true or false',
      'Write `nested: true` where members of child teams count',
    );
  if (!('needs' in one)) return;
  if (!isMap(one.needs))
    say(
      reading,
      one,
      'needs',
      'config/wrong-type',
      '`needs` must be a map from levels to numbers of people',
      'Write `needs: { sign-off: 2 }`',
    );
  else {
    knownKeys(one.needs, ['error', 'sign-off'], '`needs`', reading);
    for (const [level, number] of Object.entries(one.needs))
      if (!isCount(number) || number > 20)
        say(reading, one.needs, level, 'config/wrong-type', `${shown(number)} is no number of people`, 'Write a whole number from 1 to 20');
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
    say(reading, users, login, 'config/no-id', `${shown(login)} has no numeric id`, hint);
  }
}

function rolesShape(value: Fields, key: string, reading: Reading): void {
  if (!(key in value)) return;
  const roles = value[key];
  if (!Array.isArray(roles)) {
    say(reading, value, key, 'config/wrong-type', `\`${key}\` must be a list of roles`, `Write \`${key}: [privacy]\``);
    return;
  }
  for (const [index, role] of roles.entries()) {
    if (typeof role !== 'string') say(reading, roles, index, 'config/wrong-type', `${shown(role)} is no role`, 'Name one of `reviewers`');
    else if (key === 'review_signs' && role === 'dpo')
      say(
        reading,
        roles,
        index,
        'config/wrong-value',
        'the dpo role signs explicitly and with a reason, never by a review',
        'Leave it out',
      );
  }
}

/** Roles that are listed, and that nobody is named for. @param files those that list roles */
export function unnamedRoles({ roles, independent }: Reviewers, files: readonly Written[]): InputError[] {
  const errors: InputError[] = [];
  const known = [...Object.keys(roles), ...(independent === nobody ? [] : ['independent'])];
  for (const { value, source } of files) {
    for (const key of roleLists) {
      const listed = (value[key] ?? []) as string[];
      for (const [index, role] of listed.entries()) {
        const message = `nobody is named for the role ${shown(role)}`;
        if (!known.includes(role))
          say({ source, errors }, listed, index, 'config/unknown-value', message, 'Name someone under `reviewers`');
      }
    }
  }
  return errors;
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
