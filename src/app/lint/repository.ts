/** The sides that a comparison of revisions has, and what git knows about them. */
import { braceExpand } from 'minimatch';
import { meantBy } from '../../declaration/read.ts';
import { nothing } from '../snapshots/file-snapshot.ts';
import { defaultBranch, type Git, GitError, type Objects } from '../snapshots/git.ts';
import { RevisionSnapshot, WorkingTree } from '../snapshots/git-snapshot.ts';

/** One side of a comparison. `commit` is absent for the working tree, and before the first commit. */
export interface RevisionSide {
  readonly snapshot: RevisionSnapshot | WorkingTree | typeof nothing;
  readonly commit?: string | undefined;
}

/** Opens a revision by the name that the user gave. */
export async function openRevision(git: Git, objects: Objects, name: string): Promise<RevisionSide> {
  const commit = await git.commit(name);
  if (commit === undefined) throw new GitError(`"${name}" is neither a file nor a revision of this repository`);
  return { snapshot: await RevisionSnapshot.open(git, objects, commit, name), commit };
}

export async function openWorkingTree(git: Git): Promise<RevisionSide> {
  const snapshot = new WorkingTree(git);
  await snapshot.list();
  return { snapshot };
}

/** Where the present branch left the default branch; nothing, before the first commit. */
export async function openMergeBase(git: Git, objects: Objects): Promise<RevisionSide> {
  if ((await git.commit('HEAD')) === undefined) return { snapshot: nothing };
  const branch = await defaultBranch(git);
  const base = await git.ask('merge-base', 'HEAD', branch);
  const name = branch.replace(/^refs\/(heads|remotes)\//, '');
  if (!base) throw new GitError(`this branch and ${name} have no common commit here: fetch the history (fetch-depth: 0), or name the base`);
  return { snapshot: await RevisionSnapshot.open(git, objects, base, `the merge base with ${name}`), commit: base };
}

/** The paths that differ between two sides, new files of the working tree included. */
export async function changedPaths(git: Git, base: RevisionSide, head: RevisionSide): Promise<string[]> {
  if (base.commit === undefined) return [...(await head.snapshot.list())];
  const names = ['diff', '--name-only', '--no-renames', '--no-ext-diff', '-z', base.commit];
  if (head.commit !== undefined) return git.listed(...names, head.commit, '--');
  return [...(await git.listed(...names, '--')), ...(await git.listed('ls-files', '-z', '--others', '--exclude-standard'))];
}

/**
 * Whether no ancestor of a commit holds a file that matches. In a shallow clone that cannot be known, and counts as false.
 * @param choice globs of root files, and of files to leave out
 */
export async function neverDeclared(
  git: Git,
  commit: string | undefined,
  choice: { readonly paths: readonly string[]; readonly ignore: readonly string[] },
): Promise<boolean> {
  if (commit === undefined) return true;
  if ((await git.ask('rev-parse', '--is-shallow-repository')) !== 'false') return false;
  const globs = choice.paths.flatMap((path) => braceExpand(path));
  // What only minimatch understands is looked for among all paths that ever were.
  const specs = globs.some((glob) => /[!@?*+]\(/.test(glob)) ? [] : globs.map((glob) => `:(top,glob)${glob}`);
  const log = [
    '-c',
    'log.showRoot=true',
    'log',
    '-m',
    '--full-history',
    '--no-renames',
    '--format=',
    '--name-only',
    '-z',
    commit,
    '--',
    ...specs,
  ];
  const declares = await meantBy(choice);
  // Between commits git writes an empty line before a path.
  return !(await git.listed(...log)).some((path) => declares(path.replace(/^\n+/, '')));
}
