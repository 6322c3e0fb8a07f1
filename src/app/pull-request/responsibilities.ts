/** Roles as configured → the people who hold them now. */
import type { Client } from '../../github/client.ts';
import { readTeam } from '../../github/people.ts';
import type { Holders, Responsibilities, Team } from '../../signoff/model.ts';
import type { Reviewers, Role } from '../configuration/reviewers.ts';

/**
 * @param client with a token that may read teams; `undefined`: none was given
 * @param asked whether anyone did what teams decide about; otherwise nobody needs to be looked up
 */
export async function responsibilitiesOf(
  reviewers: Reviewers,
  tool: number,
  client: Client | undefined,
  asked: boolean,
): Promise<Responsibilities> {
  const read = new Map<string, Promise<Team>>();
  const teamOf = (name: string, nested: boolean): Promise<Team> => {
    const key = `${name} ${nested}`;
    const team = read.get(key) ?? membersOf(client, name, nested, asked);
    read.set(key, team);
    return team;
  };
  const holders = async ({ users, teams, nested }: Role): Promise<Holders> => ({
    people: Object.values(users),
    teams: await Promise.all(teams.map((name) => teamOf(name, nested))),
  });
  const roles = Object.entries(reviewers.roles).map(
    async ([name, role]) => [name, { ...(await holders(role)), needs: role.needs }] as const,
  );
  return {
    roles: Object.fromEntries(await Promise.all(roles)),
    independent: await holders(reviewers.independent),
    byReview: reviewers.reviewSigns,
    breakGlass: reviewers.breakGlass,
    tool,
  };
}

async function membersOf(client: Client | undefined, name: string, nested: boolean, asked: boolean): Promise<Team> {
  if (!asked) return { name, members: { active: [], pending: [] } };
  if (!client) return { name, members: { missing: `the input \`team-token\`, to read the team \`${name}\`,` } };
  return { name, members: await readTeam(client, name, nested) };
}
