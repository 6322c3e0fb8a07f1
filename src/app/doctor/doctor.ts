/** `doctor`: what a repository's setup lacks for the gate to hold. By the files alone, or with what GitHub says too. */
import type { Snapshot } from '../../declaration/model.ts';
import { findRoots } from '../../declaration/read.ts';
import { type Client, type Connection, connect } from '../../github/client.ts';
import { readDefaultBranch } from '../../github/setup.ts';
import { type Configuration, configurationPath, readConfiguration } from '../configuration/configuration.ts';
import type { Shared } from '../configuration/extends.ts';
import { sharedNowhere } from '../configuration/extends-clone.ts';
import { sharedOnGitHub } from '../configuration/extends-github.ts';
import type { Reviewers } from '../configuration/reviewers.ts';
import { nothing } from '../snapshots/file-snapshot.ts';
import { defaultBranch, Git, GitError } from '../snapshots/git.ts';
import { RevisionSnapshot, WorkingTree } from '../snapshots/git-snapshot.ts';
import { branchSnapshot } from '../snapshots/github-snapshot.ts';
import { advice, type Check, missing, unseen, well } from './check.ts';
import { peopleChecks, statusChecks, type Tier } from './github.ts';
import { recordChecks } from './record.ts';
import { isOfExtends, sharedState } from './shared.ts';
import { gateOf, readWorkflows, workflowChecks } from './workflow.ts';

/** How GitHub is asked: a token for the repository, and one for teams where there is one. */
export interface Access {
  readonly connection: Omit<Connection, 'repository'>;
  readonly teamToken: string | undefined;
}

export interface Diagnosis {
  /** What was looked at: `the working tree`, `acme/shop at main`. */
  readonly of: string;
  /** By what they are about. */
  readonly sections: readonly { readonly title: string; readonly checks: readonly Check[] }[];
  /** Absent: not known. */
  readonly tier?: Tier | undefined;
}

/** What is looked at: the files, the default branch, and whether they are what runs already. */
interface Place {
  readonly of: string;
  readonly files: Snapshot;
  readonly branch: string;
  /** The default branch as it is: of a working tree, what it is ahead of. */
  readonly merged: Snapshot;
  readonly client?: Client | undefined;
  readonly teams?: Client | undefined;
  /** For what other repositories hold; absent: nothing is asked. */
  readonly access: Access | undefined;
  readonly shared: Shared;
  /** Where people read. */
  readonly serverUrl: string;
}

/** A repository by the files of its default branch. @throws GitHubFailure where it cannot be seen */
export async function diagnoseRemote(repository: string, access: Access, serverUrl: string): Promise<Diagnosis> {
  const client = connect({ ...access.connection, repository });
  const branch = await readDefaultBranch(client);
  const tip = branchSnapshot(client, branch);
  const listed = await tip.list();
  const files = { ...tip, list: async () => listed };
  return diagnose({
    of: `${repository} at ${branch}`,
    files,
    merged: files,
    branch,
    client,
    teams: teamClient(repository, access),
    access,
    shared: sharedOnGitHub({ ...access.connection, repository }, access.teamToken),
    serverUrl,
  });
}

/** The repository in a folder by its working tree; with access also by what GitHub says of its origin. @throws GitError, GitHubFailure */
export async function diagnoseLocal(folder: string, access: Access | undefined, serverUrl: string): Promise<Diagnosis> {
  const git = new Git(folder);
  const repository = access && (await originOf(git, serverUrl));
  const client = access && repository ? connect({ ...access.connection, repository }) : undefined;
  const { branch, merged } = await mergedOf(git);
  return diagnose({
    of: 'the working tree',
    files: new WorkingTree(git),
    branch: client ? await readDefaultBranch(client) : branch,
    merged,
    client,
    teams: access && repository ? teamClient(repository, access) : undefined,
    access,
    shared: access ? sharedOnGitHub({ ...access.connection, repository: repository ?? '' }, access.teamToken) : sharedNowhere,
    serverUrl,
  });
}

const teamClient = (repository: string, { connection, teamToken }: Access): Client | undefined =>
  teamToken ? connect({ ...connection, token: teamToken, repository }) : undefined;

/** `owner/name` of the origin on the server. */
async function originOf(git: Git, serverUrl: string): Promise<string | undefined> {
  const url = (await git.ask('remote', 'get-url', 'origin')) ?? '';
  const host = new URL(serverUrl).host.replaceAll('.', '\\.');
  return new RegExp(`(?:@|//(?:[^@/]*@)?)${host}(?::\\d+)?[:/]([^/]+/[^/]+?)(?:\\.git)?/?$`).exec(url)?.[1];
}

/** The default branch as far as git knows it here, and its files; before there is one, the branch that the user is on. */
export async function mergedOf(git: Git): Promise<{ branch: string; merged: Snapshot }> {
  try {
    const name = await defaultBranch(git);
    const merged = await RevisionSnapshot.open(git, git.objects(), (await git.commit(name)) ?? '', name);
    return { branch: name.replace(/^refs\/(heads|remotes\/origin)\//, ''), merged };
  } catch (error) {
    if (!(error instanceof GitError) || error.message.startsWith('git is not')) throw error;
    return { branch: (await git.ask('symbolic-ref', '--short', 'HEAD')) ?? 'main', merged: nothing };
  }
}

async function diagnose({ of, files, branch, merged, client, teams, access, shared, serverUrl }: Place): Promise<Diagnosis> {
  const read = await readConfiguration(files, shared);
  const configured = (await files.read(configurationPath)) !== undefined;
  const configuration = read.ok ? read.value : undefined;
  const reviewers = configuration?.reviewers;
  const { all: workflows, unreadable: broken } = await readWorkflows(files);
  const gate = gateOf(workflows);
  const { checks: sharing, closed } = await sharedState(read, access, serverUrl);
  const beyond = [
    ...(namesTeams(reviewers) ? [{ what: 'the members of teams', takes: 'members: read' }] : []),
    ...(closed ? [{ what: `a file of ${closed}, which is not public`, takes: `contents: read on ${closed}` }] : []),
  ];
  const around = { branch, beyond, breakGlass: (reviewers?.breakGlass.length ?? 0) > 0 };
  const status = client ? await statusChecks(client, branch, gate) : undefined;
  const wrong = read.ok
    ? []
    : read.errors
        .filter((error) => !isOfExtends(error))
        .map((error) => missing(`${error.file}:${error.line}: ${error.message}`, error.hint ?? 'Mend it'));
  return {
    of,
    tier: status?.tier,
    sections: [
      {
        title: 'The workflow',
        checks: [
          ...broken,
          ...(gate
            ? [...workflowChecks(gate, workflows, around), ...recordChecks(gate, workflows, around)]
            : [missing('No workflow runs privacy-lint', '--fix writes it, or take docs/workflows/')]),
        ],
      },
      ...(sharing.length > 0 ? [{ title: 'The shared configuration', checks: sharing }] : []),
      {
        title: 'The reviewers',
        checks: [
          ...(configured
            ? wrong
            : [missing(`${configurationPath} is not there, so nobody is named who may sign off`, '--fix writes a first one')]),
          ...(configured && reviewers ? named(reviewers) : []),
          ...(client && reviewers ? await peopleChecks(client, teams, reviewers) : []),
          ...(!client && reviewers && configured ? [unseen('Whether the named accounts and teams are who you mean', tokenNeeded)] : []),
        ],
      },
      { title: 'The declaration', checks: await declarationChecks(files, configuration, merged) },
      {
        title: `The status privacy-lint: ${branch}`,
        checks: status?.checks ?? [unseen(`Whether ${branch} requires it, from whom, and so which tier of the promise holds`, tokenNeeded)],
      },
    ],
  };
}

const tokenNeeded = 'Set GITHUB_TOKEN (a token that may read the repository), or name it: doctor OWNER/REPO';

const namesTeams = (reviewers: Reviewers | undefined): boolean =>
  reviewers !== undefined && [...Object.values(reviewers.roles), reviewers.independent].some(({ teams }) => teams.length > 0);

function named({ roles, independent }: Reviewers): readonly Check[] {
  const holds = (role: { users: object; teams: readonly string[] } | undefined) =>
    Object.keys(role?.users ?? {}).length + (role?.teams.length ?? 0) > 0;
  const empty = ['privacy', 'dpo'].filter((role) => !holds(roles[role]));
  const asked: Readonly<Record<string, string>> = { privacy: 'sign-offs', dpo: 'overrides of errors and the graver sign-offs' };
  const people = new Set(Object.values(roles).flatMap(({ users }) => Object.values(users)));
  return [
    ...empty.map((role) =>
      missing(`Nobody is named for the role ${role}: ${asked[role]} wait for ever`, `Name someone under reviewers.${role}`),
    ),
    ...(empty.length === 0 ? [well('The roles privacy and dpo are named')] : []),
    ...(empty.length === 0 && people.size === 1 && !Object.values(roles).some(({ teams }) => teams.length > 0)
      ? [advice('One person holds every role: nobody can sign off what that person writes', 'Name a second one')]
      : []),
    ...(holds(roles.security)
      ? []
      : [advice('Nobody is named for the role security, which lost encryption asks for', 'Name someone under reviewers.security')]),
    ...(holds(independent)
      ? []
      : [
          advice(
            'Nobody is named independent: where it cannot be known who wrote a change, nobody can sign it',
            'Name someone who never writes the code',
          ),
        ]),
  ];
}

/** Is something declared, and does it come after what has to judge it? */
async function declarationChecks(files: Snapshot, configuration: Configuration | undefined, merged: Snapshot): Promise<readonly Check[]> {
  if (!configuration) return [unseen('Which files declare', 'Mend the configuration first')];
  const roots = await findRoots(files, configuration);
  if (!roots.ok) return roots.errors.map((error) => missing(`${error.file}: ${error.message}`, error.hint ?? 'Mend it'));
  const before = await findRoots(merged, configuration);
  const declaredBefore = before.ok && before.value.length > 0;
  const running = gateOf((await readWorkflows(merged)).all) !== undefined;
  if (roots.value.length === 0)
    return running
      ? [missing('Nothing is declared yet', 'Now a pull request with privacy.yml: privacy-lint init writes a first one')]
      : [
          advice(
            'Nothing is declared yet',
            'In this order: first a pull request with workflow and configuration; when it is merged, one with privacy.yml',
          ),
        ];
  if (!running && !declaredBefore)
    return [
      missing(
        `${roots.value.join(', ')} comes before the workflow is on the default branch: nothing would run, and nobody could sign`,
        'Put workflow and configuration into a pull request of their own and merge it first',
      ),
    ];
  return [well(`Declared: ${roots.value.join(', ')}`)];
}
