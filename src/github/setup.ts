/** How a repository is set up: what its branches require, who people are, what an environment lets in. Read with any token that sees the repository. */
import { allPages, type Client, GitHubFailure } from './client.ts';

/** A status that a branch requires. */
export interface Requirement {
  readonly context: string;
  readonly by: 'ruleset' | 'branch protection';
  /** Id of the App that has to write it; absent: anyone may. */
  readonly app: number | undefined;
}

export async function readDefaultBranch({ ask, owner, repo }: Client): Promise<string> {
  const { data } = await ask('GET /repos/{owner}/{repo}', { owner, repo });
  return data.default_branch;
}

/** Every status that must be green before a commit enters a branch, by rulesets (the organisation's too) and by branch protection. */
export async function readRequirements({ ask, owner, repo }: Client, branch: string): Promise<readonly Requirement[]> {
  const rules = await allPages((page) =>
    ask('GET /repos/{owner}/{repo}/rules/branches/{branch}', { owner, repo, branch, per_page: 100, page }),
  );
  const byRulesets = rules.flatMap((rule) =>
    rule.type === 'required_status_checks'
      ? (rule.parameters?.required_status_checks ?? []).map(
          ({ context, integration_id }): Requirement => ({ context, by: 'ruleset', app: appOf(integration_id) }),
        )
      : [],
  );
  const { data } = await ask('GET /repos/{owner}/{repo}/branches/{branch}', { owner, repo, branch });
  const checks = data.protection?.required_status_checks?.checks ?? [];
  return [...byRulesets, ...checks.map(({ context, app_id }): Requirement => ({ context, by: 'branch protection', app: appOf(app_id) }))];
}

/** GitHub says "any App" with nothing, `null` or -1. */
const appOf = (id: number | null | undefined): number | undefined => (id != null && id > 0 ? id : undefined);

/** The numeric id of an account; `undefined` when nobody has the login. */
export async function readUserId({ ask }: Client, login: string): Promise<number | undefined> {
  return unlessMissing(async () => Number((await ask('GET /users/{username}', { username: login })).data.id));
}

/** The branches that may use an environment's secrets: names and patterns; `any`; `protected` ones. `undefined`: there is no such environment. */
export async function readEnvironment(
  { ask, owner, repo }: Client,
  name: string,
): Promise<readonly string[] | 'any' | 'protected' | undefined> {
  return unlessMissing(async () => {
    const where = { owner, repo, environment_name: name };
    const { data } = await ask('GET /repos/{owner}/{repo}/environments/{environment_name}', where);
    const policy = data.deployment_branch_policy;
    if (!policy) return 'any';
    if (policy.protected_branches) return 'protected';
    const listed = await ask('GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies', where);
    return listed.data.branch_policies.map((one) => one.name ?? '');
  });
}

async function unlessMissing<Value>(read: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof GitHubFailure && error.status === 404) return undefined;
    throw error;
  }
}
