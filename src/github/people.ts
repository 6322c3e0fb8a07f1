/** Who belongs to a team, who pushed, and who is asked for a review. */
import { askGraphql, type Client, GitHubFailure } from './client.ts';
import { teamQuery } from './queries.ts';

/** Numeric ids of a team's people, or the permission that is missing to read them. */
export type Membership =
  | { readonly id: number; readonly active: readonly number[]; readonly pending: readonly number[] }
  /** @property unseen the token may read teams, and does not see this one */
  | { readonly missing: string; readonly unseen?: boolean };

/**
 * @param client with a token that may read the organisation's members
 * @param name `organisation/slug` @param nested whether members of its child teams are members too
 */
export async function readTeam(client: Client, name: string, nested: boolean): Promise<Membership> {
  const [organisation = '', slug = ''] = name.split('/');
  const active: number[] = [];
  let after: string | null = null;
  try {
    for (;;) {
      const variables: object = { organisation, slug, membership: nested ? 'ALL' : 'IMMEDIATE', after };
      const answer: TeamAnswer = await askGraphql<TeamAnswer>(client, teamQuery, variables);
      const team = answer.organization?.team;
      if (!team)
        return { missing: `a \`team-token\` that may see the team \`${name}\` (it is not there, or hidden from this one)`, unseen: true };
      active.push(...team.members.nodes.map(({ databaseId }) => databaseId));
      const { hasNextPage, endCursor } = team.members.pageInfo;
      if (!hasNextPage) {
        const pending = team.invitations?.nodes.flatMap(({ invitee }) => invitee?.databaseId ?? []) ?? [];
        return { id: team.databaseId, active, pending };
      }
      after = endCursor;
    }
  } catch (error) {
    if (error instanceof GitHubFailure && error.status < 500 && error.status > 0)
      return { missing: `the permission \`members: read\` of the organisation, for the input \`team-token\` (team \`${name}\`)` };
    throw error;
  }
}

interface TeamAnswer {
  readonly organization: {
    readonly team: {
      readonly databaseId: number;
      readonly members: {
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        readonly nodes: readonly { readonly databaseId: number }[];
      };
      readonly invitations: { readonly nodes: readonly { readonly invitee: { readonly databaseId: number } | null }[] } | null;
    } | null;
  } | null;
}

/** A push to a branch. */
export interface Push {
  readonly by: { readonly id: number; readonly login: string; readonly kind: 'user' | 'bot' } | undefined;
  readonly before: string;
  readonly after: string;
  /** Made since the branch was last created: earlier ones matter only as far as what they brought is still there. */
  readonly current: boolean;
}

/** Most entries that one page of a repository's activity holds. */
const page = 100;

/**
 * Who pushed to a branch, the latest first, back to its last creation and as far before it as GitHub tells at once: deleting a branch makes nobody
 * a stranger to what is put back.
 * @param mergedAt when the pull request of the branch was merged: what happened to the branch since then says nothing about it
 * @returns `unreadable` where GitHub does not tell all of it
 */
export async function readPushes(
  { ask, owner, repo }: Client,
  branch: string,
  head: string,
  mergedAt?: string,
): Promise<readonly Push[] | 'unreadable'> {
  try {
    const { data } = await ask('GET /repos/{owner}/{repo}/activity', { owner, repo, ref: `refs/heads/${branch}`, per_page: page });
    const end = mergedAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(mergedAt);
    const until = data.filter(({ timestamp, after }) => Date.parse(timestamp) < end || (after === head && Date.parse(timestamp) === end));
    const created = until.findIndex(({ activity_type }) => activity_type === 'branch_creation');
    const whole = created >= 0 || data.length < page;
    if (!whole || until[0]?.after !== head) return 'unreadable';
    return until.map(({ actor, before, after }, index) => ({
      by: actor
        ? { id: Number(actor.id), login: actor.login, kind: actor.type === 'User' ? ('user' as const) : ('bot' as const) }
        : undefined,
      before,
      after,
      current: created < 0 || index <= created,
    }));
  } catch (error) {
    if (error instanceof GitHubFailure && error.status >= 400 && error.status < 500) return 'unreadable';
    throw error;
  }
}

/** Asks people and teams for a review. What GitHub refuses (someone without access) is no reason to fail. @returns why it was refused */
export async function requestReviews(
  { ask, owner, repo }: Client,
  number: number,
  users: readonly string[],
  teams: readonly string[],
): Promise<string | undefined> {
  try {
    await ask('POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers', {
      owner,
      repo,
      pull_number: number,
      ...(users.length > 0 ? { reviewers: [...users] } : {}),
      ...(teams.length > 0 ? { team_reviewers: [...teams] } : {}),
    });
    return undefined;
  } catch (error) {
    if (error instanceof GitHubFailure && (error.status === 403 || error.status === 422)) return error.message;
    throw error;
  }
}
