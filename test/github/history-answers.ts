/** The Git data API, and which pull request a commit came from: what keeping records asks of the stand-in. */
import { execFileSync } from 'node:child_process';
import type { Answer, Request } from './answers.ts';
import type { GitHub } from './github.ts';
import type { PullRequest, User } from './state.ts';

/**
 * Says that a pull request was merged as a commit of its base branch.
 * @param base the tip of the base before; by default the commit's first parent
 */
export function mergedAs(github: GitHub, pull: PullRequest, commit: string, by: User, base = `${commit}^1`): void {
  const idOf = (name: string) => execFileSync('git', ['-C', github.git.folder, 'rev-parse', name], { encoding: 'utf8' }).trim();
  pull.state = 'MERGED';
  pull.merged = { commit, by, at: github.state.now(), head: idOf(pull.head), base: idOf(base) };
}

/** What a pull request's shape says of its merge. */
export function mergeShape({ merged }: PullRequest): object {
  if (!merged) return {};
  const { login, id, type } = merged.by;
  return { merged: true, merged_at: merged.at, merge_commit_sha: merged.commit, merged_by: { login, id, type, site_admin: false } };
}

/** Commits that a merged pull request brought to its base. */
const brought = async (github: GitHub, { merged }: PullRequest): Promise<readonly string[]> =>
  merged ? github.git.between(merged.base, merged.commit) : [];

const notFound: Answer = { status: 404, body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' } };
const invalid = (message: string): Answer => ({ status: 422, body: { message, documentation_url: 'https://docs.github.com/rest' } });

function write(github: GitHub, input: string | Buffer, ...args: readonly string[]): string {
  const who = { GIT_AUTHOR_NAME: 'privacy-lint', GIT_AUTHOR_EMAIL: 'bot@example.org' };
  const env = { ...process.env, ...who, GIT_COMMITTER_NAME: 'privacy-lint', GIT_COMMITTER_EMAIL: 'bot@example.org' };
  return execFileSync('git', ['-C', github.git.folder, ...args], { input, encoding: 'utf8', env }).trim();
}

const reference = (ref: string, sha: string) => ({
  ref,
  node_id: 'REF',
  url: 'https://github.example/',
  object: { type: 'commit', sha, url: 'https://github.example/' },
});

async function updated(github: GitHub, name: string, sha: string, force: boolean): Promise<Answer> {
  const old = await github.git.commitOf(name);
  if (!old) return invalid('Reference does not exist');
  const forward = await github.git.git('merge-base', '--is-ancestor', old, sha).then(
    () => true,
    () => false,
  );
  if (!forward && !force) return invalid('Update is not a fast forward');
  await github.git.git('update-ref', name, sha);
  return { status: 200, body: reference(name, sha) };
}

export const historyAnswers = {
  'pulls/list-reviews': async (github: GitHub, { path }: Request): Promise<Answer> => {
    const reviews = github.state.reviews.filter(({ pull }) => pull === Number(path.pull_number));
    const body = reviews.map(({ id, user, body, state, commit, created }) => ({
      ...{ id, node_id: `PRR_${id}`, body, state, commit_id: commit, submitted_at: created, author_association: 'MEMBER' },
      user: user ? { login: user.login, id: user.id, type: user.type, site_admin: false } : null,
      html_url: `${github.url}/${github.owner}/${github.name}/pull/${path.pull_number}#pullrequestreview-${id}`,
      pull_request_url: `${github.url}/repos/${github.owner}/${github.name}/pulls/${path.pull_number}`,
    }));
    return { status: 200, body };
  },
  'git/get-ref': async (github: GitHub, { path }: Request): Promise<Answer> => {
    const sha = await github.git.commitOf(`refs/${path.ref}`);
    return sha ? { status: 200, body: reference(`refs/${path.ref}`, sha) } : notFound;
  },
  'git/get-commit': async (github: GitHub, { path }: Request): Promise<Answer> => {
    const sha = await github.git.commitOf(path.commit_sha ?? '');
    if (!sha) return notFound;
    const { tree, parents, author, committer, message } = await github.git.commit(sha);
    const links = { url: 'https://github.example/', html_url: 'https://github.example/' };
    const body = {
      ...{ sha, node_id: 'C', ...links, author, committer: { ...committer, date: author.date }, message },
      ...{ tree: { sha: tree, url: links.url }, parents: parents.map((one) => ({ sha: one, ...links })) },
    };
    return { status: 200, body };
  },
  'git/create-blob': async (github: GitHub, { body }: Request): Promise<Answer> => {
    const bytes = Buffer.from(body.content, body.encoding === 'base64' ? 'base64' : 'utf8');
    const sha = write(github, bytes, 'hash-object', '-w', '--stdin');
    return { status: 201, body: { sha, url: 'https://github.example/' } };
  },
  'git/create-tree': async (github: GitHub, { body }: Request): Promise<Answer> => {
    const kept = body.base_tree ? ((await github.git.tree(body.base_tree, false)) ?? []) : [];
    const entries = new Map([...kept, ...body.tree].map((one: { path: string }) => [one.path, one]));
    const lines = [...entries.values()].map((one) => {
      const { mode, type, sha, path } = one as { mode: string; type: string; sha: string; path: string };
      return `${mode} ${type} ${sha}\t${path}`;
    });
    return { status: 201, body: { sha: write(github, `${lines.join('\n')}\n`, 'mktree'), truncated: false, tree: [] } };
  },
  'git/create-commit': async (github: GitHub, { body }: Request): Promise<Answer> => {
    const parents = ((body.parents ?? []) as string[]).flatMap((one) => ['-p', one]);
    const sha = write(github, '', 'commit-tree', body.tree, ...parents, '-m', body.message);
    const answer = await historyAnswers['git/get-commit'](github, {
      path: { commit_sha: sha },
      query: {},
      body: undefined,
      user: { login: '', id: 0, type: 'Bot' },
      at: github,
    });
    return { ...answer, status: 201 };
  },
  'git/create-ref': async (github: GitHub, { body }: Request): Promise<Answer> => {
    if (await github.git.commitOf(body.ref)) return invalid('Reference already exists');
    await github.git.git('update-ref', body.ref, body.sha);
    return { status: 201, body: reference(body.ref, body.sha) };
  },
  'git/update-ref': async (github: GitHub, { path, body }: Request): Promise<Answer> =>
    updated(github, `refs/${path.ref}`, body.sha, body.force === true),
  'repos/list-pull-requests-associated-with-commit': async (github: GitHub, { path }: Request): Promise<Answer> => {
    const { pullRequest } = await import('./shapes.ts');
    const sha = path.commit_sha ?? '';
    const those = await Promise.all(github.state.pulls.map(async (pull) => ((await brought(github, pull)).includes(sha) ? [pull] : [])));
    const simple = those.flat().map(async (pull) => {
      const { merged: _merged, merged_by: _by, ...shape } = (await pullRequest(github, pull)) as Record<string, unknown>;
      return shape;
    });
    return { status: 200, body: await Promise.all(simple) };
  },
} as const;
