/**
 * A repository's configuration on top of the shared one that it extends. What the organisation's file sets holds, defaults included: the
 * repository adds to it and is stricter. Whatever would weaken it is an error with its place, unless the shared file allows that.
 * How rules are tuned is held against the rules themselves, where the policies are loaded (policies.ts).
 */
import type { InputError, Result } from '../../declaration/model.ts';
import { type Configuration, configurationOf } from './configuration.ts';
import { type Allowance, type Organisation, type Reference, referenceOf, type Shared, shownAs } from './extends.ts';
import { type Fields, problem, type Reading, say, start, type Written } from './problems.ts';
import { type Reviewers, type Role, unnamedRoles } from './reviewers.ts';
import { readShaped } from './shape.ts';

/** @param written a configuration with `extends`, whose shape holds */
export async function extended(written: Written, shared: Shared): Promise<Result<Configuration>> {
  const { value, source } = written;
  const reference = referenceOf(value.extends as string, source.placeOf(value, 'extends', 'value') ?? start(source));
  const files = await shared(reference);
  if (!files.ok) return files;
  const bytes = await files.value.read(reference.path);
  if (!bytes) {
    const message = `${reference.repository} has no file ${reference.path} at commit ${reference.commit}`;
    return { ok: false, errors: [{ ...problem('config/extends', message, 'Mend the path or the commit'), ...reference.place }] };
  }
  const base = readShaped(shownAs(reference, reference.path), bytes);
  if (!base.ok) return base;
  if ('extends' in base.value.value) return { ok: false, errors: [chained(base.value)] };
  const organisation = { ...organisationOf(base.value, reference), snapshot: files.value };
  return merged(organisation, base.value, written);
}

function chained({ value, source }: Written): InputError {
  const message = 'a shared configuration extends no other one';
  const hint = 'Copy what it needs into it: who looks at a repository’s configuration should find the rest in one file';
  return { ...problem('config/extends', message, hint), ...(source.placeOf(value, 'extends') ?? start(source)) };
}

function organisationOf(written: Written, reference: Reference): Omit<Organisation, 'snapshot'> {
  const { paths, policies, policyPlaces, rules, catalogue, cataloguePlace } = configurationOf(written);
  const allow = (written.value.allow ?? []) as Allowance[];
  return { reference, paths, policies, policyPlaces, rules, catalogue, cataloguePlace, allow };
}

function merged(organisation: Organisation, base: Written, written: Written): Result<Configuration> {
  const theirs = configurationOf(base);
  const own = configurationOf(written);
  const weakening = new Weakening(organisation, written);
  if (own.ignore.length > 0) weakening.unlessAllowed('ignore', written.value, 'ignore', 'it would leave out files that are to be judged');
  if (own.catalogue !== undefined) weakening.refuse(written.value, 'catalogue', 'the catalogue of vetted recipients is the organisation’s');
  const reviewers = mergedReviewers(theirs.reviewers, own.reviewers, weakening);
  const errors = [...weakening.errors, ...unnamedRoles(reviewers, [base, written])];
  if (errors.length > 0) return { ok: false, errors };
  const value: Configuration = {
    ...own,
    paths: distinct([...theirs.paths, ...(own.choosesPaths ? own.paths : [])]),
    choosesPaths: theirs.choosesPaths || own.choosesPaths,
    ignore: distinct([...theirs.ignore, ...own.ignore]),
    reviewers,
    organisation,
  };
  return { ok: true, value };
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

/** What a repository's file says against the organisation's. */
class Weakening {
  readonly errors: InputError[] = [];
  readonly written: Written;
  readonly #organisation: Organisation;
  readonly #reading: Reading;

  constructor(organisation: Organisation, written: Written) {
    this.#organisation = organisation;
    this.written = written;
    this.#reading = { source: written.source, errors: this.errors };
  }

  /** @returns whether the organisation lets the repository do it */
  unlessAllowed(allowance: Allowance, map: Fields, key: string, why: string): boolean {
    const allowed = this.#organisation.allow.includes(allowance);
    if (!allowed) this.refuse(map, key, why, `, or have \`allow: [${allowance}]\` written there`);
    return allowed;
  }

  refuse(map: Fields, key: string, why: string, or = ''): void {
    const { reference } = this.#organisation;
    const file = shownAs(reference, reference.path);
    say(this.#reading, map, key, 'config/not-allowed', `\`${key}\`: ${why}, and ${file} is what holds`, `Take it out${or}`);
  }
}

function mergedReviewers(theirs: Reviewers, own: Reviewers, weakening: Weakening): Reviewers {
  const { value } = weakening.written;
  const role = (name: string, base: Role, mine: Role) => mergedRole(name, base, mine, weakening);
  const roles = Object.entries(own.roles).map(([name, mine]) => {
    const base = Object.hasOwn(theirs.roles, name) ? theirs.roles[name] : undefined;
    return [name, base ? role(name, base, mine) : mine] as const;
  });
  const names = (one: Role) => Object.keys(one.users).length + one.teams.length > 0;
  // A role that the repository alone names is its own, and so is how that one signs.
  const signing = [...theirs.reviewSigns, ...Object.keys(own.roles).filter((name) => !Object.hasOwn(theirs.roles, name))];
  const beyond = own.reviewSigns.filter((one) => !signing.includes(one));
  if ('review_signs' in value && beyond.length > 0)
    weakening.refuse(value, 'review_signs', `a review alone would sign for ${beyond.join(', ')}`);
  const breaking = own.breakGlass.filter((one) => !theirs.breakGlass.includes(one));
  if (breaking.length > 0)
    weakening.unlessAllowed('break_glass', value, 'break_glass', `the glass could be broken by ${breaking.join(', ')}`);
  return {
    roles: { ...theirs.roles, ...Object.fromEntries(roles) },
    independent: names(theirs.independent) ? role('independent', theirs.independent, own.independent) : own.independent,
    reviewSigns: 'review_signs' in value ? own.reviewSigns : theirs.reviewSigns,
    breakGlass: 'break_glass' in value ? own.breakGlass : theirs.breakGlass,
  };
}

/** A role of the organisation, and what the repository says of it: how many it needs, and, where that is allowed, who else may sign. */
function mergedRole(name: string, base: Role, mine: Role, weakening: Weakening): Role {
  const named = (weakening.written.value.reviewers ?? {}) as Fields;
  const written = (named[name] ?? {}) as Fields;
  const added = [...Object.keys(mine.users), ...mine.teams];
  if (added.length > 0) weakening.unlessAllowed('reviewers', named, name, `${added.join(', ')} could sign off too`);
  const other = Object.entries(mine.users).filter(([login, id]) => (base.users[login] ?? id) !== id);
  if (other.length > 0) weakening.refuse(written, 'users', `${other.map(([login]) => login).join(', ')} would be someone else`);
  if (mine.nested && !base.nested) weakening.refuse(written, 'nested', 'members of child teams could sign off too');
  const needs: Record<string, number> = { ...base.needs };
  for (const [level, count] of Object.entries(mine.needs)) {
    const least = needs[level] ?? 1;
    if (count < least) weakening.refuse(mine.needs, level, `${count} would be enough in place of ${least}`);
    needs[level] = count;
  }
  return {
    users: { ...mine.users, ...base.users },
    teams: distinct([...base.teams, ...mine.teams]),
    nested: base.nested && written.nested !== false,
    needs,
  };
}
