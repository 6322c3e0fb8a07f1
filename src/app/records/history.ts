/** `history verify`: the records of a repository against themselves, against its branch, and against its pull requests. */
import type { Client } from '../../github/client.ts';
import { branchTip, bringersOf, firstParents, readHistory, readMergedPull, readRepository, readSaid } from '../../github/history.ts';
import { type Chain, type Kept, type Problem, readChain } from '../../history/chain.ts';
import { isLater } from '../../history/later.ts';
import { historyBranch, historyFile } from '../../history/line.ts';
import { againstBringers, againstCommits, againstPull, alongWith } from '../../history/verify.ts';
import { defaultBranch, Git, GitError } from '../snapshots/git.ts';

export interface Verified {
  readonly records: number;
  readonly problems: readonly Problem[];
  /** What was held against the records. */
  readonly against: readonly string[];
}

/** There are no records to verify. */
export class NoHistory extends Error {}

/** A clone: the chain, every earlier state of the history branch, and the commits of the default branch. @throws GitError, NoHistory */
export async function verifyClone(folder: string): Promise<Verified> {
  const git = new Git(folder);
  const names = [`refs/remotes/origin/${historyBranch}`, `refs/heads/${historyBranch}`];
  const tips = await Promise.all(names.map((name) => git.commit(name)));
  const tip = tips.find((one) => one !== undefined);
  if (tip === undefined) {
    if ((await git.ask('rev-parse', '--git-dir')) === undefined) throw new GitError(`${folder} is no git repository`);
    throw new NoHistory(`there is no branch ${historyBranch} here: fetch it (git fetch origin ${historyBranch})`);
  }
  const there = (await git.ask('cat-file', '-e', `${tip}:${historyFile}`)) !== undefined;
  const chain = await chainOf(there ? await git.run('show', `${tip}:${historyFile}`) : '');
  const branch = await defaultBranch(git);
  const commits = (await git.run('rev-list', '--first-parent', '--reverse', branch)).split('\n').filter(Boolean);
  const problems = [...chain.problems, ...(await earlierStates(git, tip)), ...againstCommits(chain, commits)];
  return {
    records: chain.kept.length,
    problems,
    against: ['the chain', `earlier states of ${historyBranch}`, 'the commits of the default branch'],
  };
}

/** Each state of the branch goes on from the one before: whoever rewrote the file, hashes and all, is seen here. */
async function earlierStates(git: Git, tip: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  const objects = git.objects();
  let before = '';
  for (const line of (await git.run('rev-list', '--reverse', '--parents', tip)).split('\n').filter(Boolean)) {
    const [commit = '', ...parents] = line.split(' ');
    const blob = await git.ask('rev-parse', '--verify', '--quiet', `${commit}:${historyFile}`);
    const bytes = blob ? await objects.get(blob) : undefined;
    const text = bytes ? new TextDecoder().decode(bytes) : '';
    const said = `commit ${commit.slice(0, 10)} of ${historyBranch}`;
    if (parents.length > 1) problems.push({ kind: 'rewritten', commit, message: `${said} is a merge; records are only ever appended` });
    if (!text.startsWith(before)) problems.push({ kind: 'rewritten', commit, message: `${said} changed records that were there before` });
    before = text;
  }
  return problems;
}

/** A repository on GitHub: the chain, the commits of the default branch, and every pull request that a record names. @throws GitHubFailure, NoHistory */
export async function verifyRepository(client: Client, progress: (done: number, all: number) => void = () => undefined): Promise<Verified> {
  const history = await readHistory(client, historyBranch, historyFile);
  if (!history) throw new NoHistory(`there is no branch ${historyBranch} in ${client.owner}/${client.repo}`);
  const chain = await chainOf(history.text);
  const commits = await commitsSince(client, chain);
  const problems = [...chain.problems, ...againstCommits(chain, commits)];
  const merges = chain.kept.filter(({ record }) => !isLater(record));
  for (const one of merges) problems.push(...(await bringerProblems(client, one, alongWith(one.record, commits))));
  const pulls = chain.kept.filter(({ record }) => record.pull !== null);
  for (const [index, one] of pulls.entries()) {
    progress(index, pulls.length);
    problems.push(...(await pullProblems(client, one)));
  }
  return { records: chain.kept.length, problems, against: ['the chain', 'the commits of the default branch', 'the pull requests'] };
}

async function chainOf(text: string): Promise<Chain> {
  const { wrongWith } = await import('../../history/shape.ts');
  return readChain(text, wrongWith);
}

/** Commits of the default branch back to the first record, oldest first; all of them where its commit is gone. */
async function commitsSince(client: Client, { kept }: Chain): Promise<string[]> {
  const { defaultBranch: branch } = await readRepository(client);
  const first = kept[0]?.record.commits.merge;
  const commits: string[] = [];
  const tip = await branchTip(client, branch);
  for await (const { id } of firstParents(client, tip, () => commits[0] === first)) commits.unshift(id);
  return commits;
}

async function bringerProblems(client: Client, one: Kept, commits: readonly string[]): Promise<Problem[]> {
  const bringers = new Map<string, readonly number[]>();
  for (const commit of commits)
    bringers.set(
      commit,
      (await bringersOf(client, commit, one.record.branch)).map(({ number }) => number),
    );
  return againstBringers(one, bringers);
}

async function pullProblems(client: Client, one: Kept): Promise<Problem[]> {
  const number = one.record.pull?.number ?? 0;
  const pull = await readMergedPull(client, number);
  if (!pull) return againstPull(one, undefined);
  const said = one.record.acts.length === 0 ? new Map() : await readSaid(client, number);
  return againstPull(one, { ...pull, said });
}
