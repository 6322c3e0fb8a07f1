/** Shared configurations as GitHub has them. */
import type { InputError, Result } from '../../declaration/model.ts';
import { type Connection, connect } from '../../github/client.ts';
import { type PinnedFile, readPinnedFile } from '../../github/pinned-file.ts';
import { branchSnapshot } from '../snapshots/github-snapshot.ts';
import type { Reference, Shared } from './extends.ts';
import { problem } from './problems.ts';

/**
 * @param connection to the repository that is judged
 * @param otherToken asked where the connection's own token does not see the shared repository
 * @throws GitHubFailure, when it is asked, where GitHub gave no answer that can be built on
 */
export function sharedOnGitHub(connection: Connection, otherToken?: string): Shared {
  return async (reference) => {
    const { repository, path, commit } = reference;
    if (repository.toLowerCase() === connection.repository.toLowerCase()) return refused(reference, itself);
    const { client, file } = await pinnedFile({ ...connection, repository }, otherToken, path, commit);
    if (file.kind !== 'file') return refused(reference, whyNot(file, reference));
    const files = branchSnapshot(client, commit);
    const text = new TextEncoder().encode(file.text);
    return { ok: true, value: { ...files, read: async (asked) => (asked === path ? text : files.read(asked)) } };
  };
}

/** As one of the tokens sees it. A public repository needs none but the first. */
export async function pinnedFile(connection: Connection, otherToken: string | undefined, path: string, commit: string) {
  const client = connect(connection);
  const file = await readPinnedFile(client, path, commit);
  if (file.kind !== 'no-repository' || !otherToken) return { client, file };
  const other = connect({ ...connection, token: otherToken });
  return { client: other, file: await readPinnedFile(other, path, commit) };
}

type Why = readonly [code: string, message: string, hint: string];

const itself: Why = [
  'config/extends',
  'this configuration extends a file of its own repository',
  'Write what it says here, or keep it in a repository that all of the organisation shares',
];

/** Why a shared configuration cannot be had, and what to do about it. */
export function whyNot(file: Exclude<PinnedFile, { kind: 'file' }>, { repository, path, commit }: Reference): Why {
  switch (file.kind) {
    case 'no-repository':
      return [
        'config/not-readable',
        `${repository} is not there, or the token may not see it (${file.why})`,
        'Mend the name. The workflow’s own token sees public repositories alone: for any other one, let `team-token` be one with `contents: read` on it',
      ];
    case 'not-reachable':
      return [
        'config/not-reachable',
        `${file.branch} of ${repository} does not lead to the commit ${commit}`,
        'Pin a commit of that branch: one of a fork, a pull request or another branch is not what the organisation agreed to',
      ];
    case 'no-file':
      return ['config/extends', `${repository} has no file ${path} at commit ${commit}`, 'Mend the path or the commit'];
    case 'not-whole':
      return ['config/not-readable', `${path} of ${repository} is no text, or longer than GitHub tells`, 'Take out what is not needed'];
  }
}

function refused({ place }: Reference, [code, message, hint]: Why): Result<never> {
  const error: InputError = { ...problem(code, message, hint), ...place };
  return { ok: false, errors: [error] };
}
