/** Who takes part in the stories: who wrote the change, and who may sign it. */
import type { GitHub } from '../github/github.ts';
import type { PullRequest, User } from '../github/state.ts';
import type { Files } from '../github/working-copy.ts';
import { runAction, type Workflow } from './run-action.ts';
import { github, open, shop } from './shop.ts';

const person = (login: string, id: number): User => ({ login, id, type: 'User' });

export const petra = person('petra', 2);
export const dora = person('dora', 3);
export const tom = person('tom', 4);
export const eve = person('eve', 66);
export const bot: User = { login: 'helper[bot]', id: 900, type: 'Bot' };

/** petra answers for privacy, dora is the dpo, tom never writes code. */
export const configuration = `version: 1
reviewers:
  privacy: { users: { petra: 2, tom: 4 } }
  dpo: { users: { dora: 3 } }
  independent: { users: { tom: 4 } }
break_glass: [dpo]
`;

/** The same, by team. */
export const teamConfiguration = `version: 1
reviewers:
  privacy: { teams: [acme/privacy] }
  dpo: { users: { dora: 3 } }
`;

/** A shop that gives its data to a company in its own country: a look of the privacy role is asked, and nothing has to be mended. */
export const sharing = `${shop}    recipients: [mapper]
recipients:
  mapper: { name: Mapper Ltd, role: processor, country: GB, contract: signed }
`;

/** Opens a pull request that asks for the privacy role, and runs the Action once, so that its findings are published. */
export async function published(head = sharing, config = configuration, base: Files = {}): Promise<PullRequest> {
  const pull = await open({ 'privacy.yml': shop, '.github/privacy-lint.yml': config, ...base }, { 'privacy.yml': head });
  know(github);
  await runAction(github, pull);
  return pull;
}

/** Runs the Action again, and says what the status is then. */
export async function rerun(pull: PullRequest, workflow: Workflow = {}): Promise<string> {
  await runAction(github, pull, workflow);
  return stateOf(pull);
}

/** The state of the status of a pull request's head for its base. */
export async function stateOf(pull: PullRequest): Promise<string> {
  const head = await github.git.commitOf(pull.head);
  return github.state.statuses.findLast(({ sha, context }) => sha === head && context === `privacy-lint: ${pull.base}`)?.state ?? 'none';
}

export const know = (github: GitHub): void => github.know(petra, dora, tom, eve);
