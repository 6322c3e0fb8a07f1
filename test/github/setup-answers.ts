/** How the stand-in's repository is set up: what its branch requires, who people are, what its environments let in. */
import type { Answer, Request } from './answers.ts';
import type { GitHub } from './github.ts';
import * as shapes from './shapes.ts';

export interface Setup {
  /** Statuses that branch protection of the default branch requires; `app` absent: from anyone. */
  readonly protection: { readonly context: string; readonly app?: number }[];
  /** The branches that may use an environment; `protected`: every protected one; absent: any. */
  readonly environments: Map<string, readonly string[] | 'protected' | undefined>;
}

const setups = new WeakMap<GitHub, Setup>();

/** What a test says of the setup. Rulesets are `github.rules`. */
export function setupOf(github: GitHub): Setup {
  const setup = setups.get(github) ?? { protection: [], environments: new Map() };
  setups.set(github, setup);
  return setup;
}

/** A ruleset's rule that requires a status. */
export const requires = (context: string, app?: number): object => ({
  type: 'required_status_checks',
  parameters: {
    required_status_checks: [{ context, ...(app === undefined ? {} : { integration_id: app }) }],
    strict_required_status_checks_policy: false,
  },
  ruleset_source_type: 'Repository',
  ruleset_source: 'acme/shop',
  ruleset_id: 1,
});

const notFound: Answer = { status: 404, body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' } };
const ok = (body: unknown): Answer => ({ status: 200, body });

export const setupAnswers = {
  'repos/get-branch': async (github: GitHub, { path: { branch = '' } }: Request): Promise<Answer> => {
    const tip = await github.git.commitOf(branch);
    if (!tip) return notFound;
    const { protection } = branch === github.defaultBranch ? setupOf(github) : { protection: [] };
    return ok({
      name: branch,
      commit: shapes.commit(await github.git.commit(tip)),
      protected: protection.length > 0,
      protection: {
        enabled: protection.length > 0,
        required_status_checks: {
          enforcement_level: protection.length > 0 ? 'non_admins' : 'off',
          contexts: protection.map(({ context }) => context),
          checks: protection.map(({ context, app = null }) => ({ context, app_id: app })),
        },
      },
    });
  },
  'repos/get-environment': (github: GitHub, { path: { environment_name: name = '' } }: Request): Answer => {
    const { environments } = setupOf(github);
    if (!environments.has(name)) return notFound;
    const branches = environments.get(name);
    const policy = { protected_branches: branches === 'protected', custom_branch_policies: Array.isArray(branches) };
    return ok({ name, deployment_branch_policy: branches === undefined ? null : policy });
  },
  'repos/list-deployment-branch-policies': (github: GitHub, { path: { environment_name: name = '' } }: Request): Answer => {
    const branches = setupOf(github).environments.get(name);
    const policies = Array.isArray(branches) ? branches.map((branch, index) => ({ id: index + 1, name: branch, type: 'branch' })) : [];
    return ok({ total_count: policies.length, branch_policies: policies });
  },
  'users/get-by-username': (github: GitHub, { path: { username = '' } }: Request): Answer => {
    const user = [...github.state.emails.values()].find(({ login }) => login.toLowerCase() === username.toLowerCase());
    return user ? ok({ login: user.login, id: user.id, type: user.type, user_view_type: 'public' }) : notFound;
  },
};
