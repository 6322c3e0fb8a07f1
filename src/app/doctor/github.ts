/** What only GitHub knows of a repository's setup: what the branch requires, and who the reviewers are. */
import { type Client, GitHubFailure } from '../../github/client.ts';
import { readTeam } from '../../github/people.ts';
import { type Requirement, readEnvironment, readRequirements, readUserId } from '../../github/setup.ts';
import type { Reviewers } from '../configuration/reviewers.ts';
import { advice, type Check, missing, unseen, well } from './check.ts';
import { environmentOf, type Gate, ownToken } from './workflow.ts';

/** The App whose token every workflow of every branch gets, on github.com. */
const actionsApp = 15368;

/** Which of the two tiers of SECURITY.md the setup is in; 0: the status blocks nothing. */
export type Tier = 0 | 1 | 2;

/** Is the status required on a branch, from whom, and what does that promise? */
export async function statusChecks(
  client: Client,
  branch: string,
  gate: Gate | undefined,
): Promise<{ tier: Tier | undefined; checks: readonly Check[] }> {
  const context = `privacy-lint: ${branch}`;
  let required: readonly Requirement[];
  try {
    required = (await readRequirements(client, branch)).filter((one) => one.context === context);
  } catch (error) {
    return { tier: undefined, checks: [refused(`Whether ${branch} requires the status \`${context}\``, error)] };
  }
  const [first] = required;
  if (!first)
    return {
      tier: 0,
      checks: [
        missing(
          `Nothing requires the status \`${context}\`: it informs, and blocks nothing`,
          'Require it in a ruleset for the branch (docs/workflows/README.md)',
        ),
      ],
    };
  const from = required.find(({ app }) => app !== undefined && app !== actionsApp) ?? first;
  const by = `${branch} requires the status \`${context}\` by ${from.by}`;
  if (from.app === undefined || from.app === actionsApp) {
    const source = from.app === undefined ? 'from any source' : 'from GitHub Actions, which every workflow of every branch is';
    return {
      tier: 1,
      checks: [
        well(`${by}, ${source}`),
        advice(
          'Tier 1: accidents and everyone without write access are stopped, writers are not',
          'Name an App of your own as the source, for tier 2 (docs/workflows/README.md)',
        ),
      ],
    };
  }
  const checks = await appChecks(client, branch, gate, from.app);
  const holds = checks.every(({ state }) => state === 'well');
  return {
    tier: holds ? 2 : checks.some(({ state }) => state === 'missing') ? 1 : undefined,
    checks: [
      well(`${by}, from the App ${from.app} alone`),
      ...checks,
      ...(holds ? [well('Tier 2: writers are stopped too; whoever may bypass the rule is not (that is not looked at)')] : []),
    ],
  };
}

/** An App stops writers only while its key is out of their branches' reach. */
async function appChecks(client: Client, branch: string, gate: Gate | undefined, app: number): Promise<readonly Check[]> {
  if (!gate) return [unseen(`Whether the App ${app} is what writes the status`, 'Add the workflow first')];
  if (!ownToken(gate))
    return [
      missing(
        `The App ${app} has to write the status, and the workflow writes with GitHub Actions' token: it never counts`,
        'Give github-token a token of the App (docs/workflows/README.md)',
      ),
    ];
  const name = environmentOf(gate);
  if (name === undefined)
    return [
      missing(
        'The App’s key is in no environment, so a workflow of any branch can use it: tier 1',
        'Put it into an environment that only the default branch may use',
      ),
    ];
  try {
    const branches = await readEnvironment(client, name);
    if (branches === undefined)
      return [missing(`There is no environment ${name}`, 'Make it, with the App’s key, for the default branch alone')];
    if (typeof branches !== 'string' && branches.length === 1 && branches[0] === branch)
      return [well(`Only ${branch} may use the environment ${name}, where the App's key is`)];
    const who =
      branches === 'any' ? 'Every branch' : branches === 'protected' ? 'Every protected branch' : branches.join(', ') || 'No branch';
    return [
      missing(`${who} may use the environment ${name}: tier 1`, `Let ${branch} alone use it (Settings → Environments → Selected branches)`),
    ];
  } catch (error) {
    return [refused(`Which branches may use the environment ${name}`, error)];
  }
}

/** Are those whom the configuration names who it says, and can teams be read? @param teams a client that may read teams, where there is one */
export async function peopleChecks(
  client: Client,
  teams: Client | undefined,
  { roles, independent }: Reviewers,
): Promise<readonly Check[]> {
  const all = [...Object.values(roles), independent];
  const users = [...new Map(all.flatMap(({ users }) => Object.entries(users)))];
  const checks: Check[] = [];
  for (const [login, id] of users) {
    try {
      const now = await readUserId(client, login);
      if (now === undefined)
        checks.push(missing(`Nobody is called ${login} any more`, `Write the present login of the account ${id}, or take it out`));
      else if (now !== id)
        checks.push(
          missing(
            `${login} is the account ${now}, and the configuration says ${id}`,
            'Find out whom you mean: the id decides, and a login can be taken over',
          ),
        );
    } catch (error) {
      checks.push(refused(`Who ${login} is`, error));
    }
  }
  if (users.length > 0 && checks.length === 0) checks.push(well(`Named and found: ${users.map(([login]) => login).join(', ')}`));
  const named = new Map(all.flatMap(({ teams, nested }) => teams.map((team) => [team, nested] as const)));
  for (const [team, nested] of named) checks.push(await teamCheck(teams, team, nested));
  return checks;
}

async function teamCheck(client: Client | undefined, team: string, nested: boolean): Promise<Check> {
  if (!client)
    return unseen(`Who is in the team ${team}`, 'Set PRIVACY_LINT_TEAM_TOKEN to the token that the workflow gives as team-token');
  try {
    const membership = await readTeam(client, team, nested);
    if ('missing' in membership) return missing(`The team ${team} cannot be read`, `It needs ${membership.missing}`);
    if (membership.active.length === 0) return missing(`The team ${team} has no active member`, 'Add someone, or name another team');
    return well(`The team ${team} can be read: ${membership.active.length} active`);
  } catch (error) {
    return refused(`Who is in the team ${team}`, error);
  }
}

/** What GitHub did not tell. @throws what is no answer of GitHub's */
function refused(what: string, error: unknown): Check {
  if (!(error instanceof GitHubFailure)) throw error;
  return unseen(what, error.message);
}
