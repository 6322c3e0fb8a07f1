/** Shared configurations as a clone on this machine has them: the command line asks no network for what it judges by. */
import { resolve } from 'node:path';
import type { Result, Snapshot } from '../../declaration/model.ts';
import { defaultBranch, Git } from '../snapshots/git.ts';
import { RevisionSnapshot } from '../snapshots/git-snapshot.ts';
import type { Reference, Shared } from './extends.ts';
import { problem } from './problems.ts';

/** @param clone the clone that `--extends` names; `undefined`: none was named @param folder where the user stands */
export const sharedInClone =
  (clone: string | undefined, folder: string): Shared =>
  async (reference) => {
    const { repository, commit } = reference;
    if (clone === undefined)
      return refused(
        reference,
        'config/not-here',
        `this configuration extends one of ${repository}, which the command line does not fetch`,
        `Clone ${repository} and name the folder: --extends ../${repository.split('/')[1]}`,
      );
    const git = new Git(resolve(folder, clone));
    if ((await git.ask('rev-parse', '--git-dir')) === undefined)
      return refused(reference, 'config/not-here', `${clone} is no git repository`, `Name a clone of ${repository} with --extends`);
    if ((await git.commit(commit)) === undefined)
      return refused(reference, 'config/not-here', `${clone} has no commit ${commit}`, `Run git -C ${clone} fetch; or mend the commit`);
    const branch = await defaultBranch(git);
    if ((await git.ask('merge-base', '--is-ancestor', commit, branch)) === undefined)
      return refused(
        reference,
        'config/not-reachable',
        `${branch.replace(/^refs\/(heads|remotes)\//, '')} of ${clone} does not lead to the commit ${commit}`,
        'Pin a commit of that branch, fetched with its history: one of a fork or another branch is not what the organisation agreed to',
      );
    return { ok: true, value: await filesAt(git, commit, repository) };
  };

/** Where nothing is fetched. */
export const sharedNowhere = sharedInClone(undefined, '.');

const filesAt = (git: Git, commit: string, name: string): Promise<Snapshot> => RevisionSnapshot.open(git, git.objects(), commit, name);

function refused({ place }: Reference, code: string, message: string, hint: string): Result<never> {
  return { ok: false, errors: [{ ...problem(code, message, hint), ...place }] };
}
