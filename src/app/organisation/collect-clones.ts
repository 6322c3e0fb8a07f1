/** `--from`: a folder of clones in place of GitHub, for trying it, and where GitHub may not be asked. */
import { createHash } from 'node:crypto';
import { readdirSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { historyBranch, historyFile } from '../../history/line.ts';
import { defaultBranch, Git, GitError } from '../snapshots/git.ts';
import { RevisionSnapshot } from '../snapshots/git-snapshot.ts';
import type { Collecting } from './collect-asked.ts';
import { type Gathered, Reading } from './collect-gathered.ts';
import { standingOf } from './collect-judge.ts';
import { teamsOf } from './collect-node.ts';

/** @param host the address that pages link to, where a clone does not say whence it came */
export async function collectClones(folder: string, host: string, collecting: Collecting): Promise<void> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  for (const [index, name] of names.entries()) {
    const git = new Git(join(folder, name));
    // A folder inside of some other repository is no clone of its own.
    const top = await git.ask('rev-parse', '--absolute-git-dir');
    if (top?.startsWith(realpathSync(join(folder, name)))) await collectClone(git, name, basename(realpathSync(folder)), host, collecting);
    collecting.progress(index + 1, names.length);
  }
  collecting.store.write({ done: folder });
}

async function collectClone(git: Git, folder: string, parent: string, host: string, { store, judging, chosen }: Collecting): Promise<void> {
  const remote = /(https?:\/\/|git@|ssh:\/\/git@)([^/:@]+)[/:]([^/]+)\/([^/]+?)(?:\.git)?$/.exec(
    (await git.ask('remote', 'get-url', 'origin')) ?? '',
  );
  const [owner, name] = remote ? [remote[3] as string, remote[4] as string] : [parent, folder.replace(/\.git$/, '')];
  if (!chosen({ owner: { login: owner }, name })) return;
  const id = createHash('sha256').update(`${owner}/${name}`.toLowerCase()).digest().readUIntBE(0, 6);
  const plain: Gathered = {
    ...{ id, node: '', owner, name, url: `${remote ? `https://${remote[2]}` : host}/${owner}/${name}` },
    ...{ teams: [], archived: false, fork: false, collectedAt: judging.now, paths: [], folders: {}, texts: {}, documents: {}, pulls: [] },
  };
  try {
    store.write({ repository: await gathered(git, plain, judging) });
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    store.write({ repository: { ...plain, failure: error.message } });
  }
}

async function gathered(git: Git, plain: Gathered, judging: Collecting['judging']): Promise<Gathered> {
  if ((await git.ask('rev-list', '-n', '1', '--all')) === '') return plain;
  const branch = await defaultBranch(git);
  const commit = (await git.commit(branch)) ?? '';
  const objects = git.objects();
  const snapshot = await RevisionSnapshot.open(git, objects, commit, branch);
  const paths = (await snapshot.list()).filter((path) => /\.ya?ml$/.test(path));
  const files = new Set(await snapshot.list());
  const reading = new Reading({ ...plain, commit, paths }, (path) => {
    const blob = snapshot.blobOf(path);
    return files.has(path) ? { blob: blob ?? '', empty: blob === undefined } : null;
  });
  const text = async (path: string) => {
    const bytes = await snapshot.read(path);
    return bytes ? Buffer.from(bytes).toString('utf8') : null;
  };
  do {
    for (const path of reading.needs) reading.learn(path, await text(path), snapshot.blobOf(path));
    await standingOf(reading, judging);
  } while (reading.needs.size > 0);
  const at = new Date((await git.run('show', '-s', '--format=%cI', commit)).trim()).toISOString();
  const history = [`refs/remotes/origin/${historyBranch}`, `refs/heads/${historyBranch}`];
  const kept = await Promise.all(history.map((name) => git.ask('show', `${name}:${historyFile}`)));
  const records = kept.find((one) => one !== undefined);
  return {
    ...plain,
    teams: teamsOf((await text('.github/CODEOWNERS')) ?? ''),
    defaultBranch: branch.replace(/^refs\/(heads|remotes\/origin)\//, ''),
    ...{ commit, committedAt: at, pushedAt: at, paths, texts: reading.texts, documents: reading.documents },
    // Git's last line break was trimmed off.
    records: records === undefined ? undefined : `${records}\n`,
  };
}
