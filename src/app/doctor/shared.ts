/** The shared configuration that a repository extends: can it be read, by the workflow too, and is there a newer one? */
import type { Result } from '../../declaration/model.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { shownAs } from '../configuration/extends.ts';
import { pinnedFile } from '../configuration/extends-github.ts';
import { advice, type Check, missing, unseen, well } from './check.ts';
import type { Access } from './doctor.ts';

export interface SharedState {
  /** None: the repository extends nothing. */
  readonly checks: readonly Check[];
  /** The repository that the workflow's own token does not see. */
  readonly closed: string | undefined;
}

/** @param access how GitHub is asked; `undefined`: it is not @param serverUrl where people read */
export async function sharedState(read: Result<Configuration>, access: Access | undefined, serverUrl: string): Promise<SharedState> {
  if (!read.ok) {
    const wrong = read.errors.filter(isOfExtends);
    const said = wrong.map(({ code, file, line, message, hint = 'Mend it' }) =>
      code === 'config/not-here'
        ? unseen(
            'What the shared configuration says',
            'Set GITHUB_TOKEN (a token that may read it), or name the repository: doctor OWNER/REPO',
          )
        : missing(`${file}:${line}: ${message}`, hint),
    );
    return { checks: said, closed: undefined };
  }
  const { organisation } = read.value;
  if (!organisation || !access) return { checks: [], closed: undefined };
  const { repository, path, commit } = organisation.reference;
  const { file } = await pinnedFile({ ...access.connection, repository }, access.teamToken, path, commit);
  if (file.kind !== 'file') return { checks: [], closed: undefined };
  const { tip, branch, behind, isPublic } = file;
  const commits = behind === 1 ? '1 commit' : `${behind} commits`;
  return {
    checks: [
      well(`${shownAs(organisation.reference, path)} can be read, and ${branch} leads to that commit`),
      behind === 0
        ? well(`It is the newest commit of ${repository}`)
        : advice(
            `${repository} has ${commits} since`,
            `Look at ${serverUrl}/${repository}/compare/${commit.slice(0, 10)}...${tip.slice(0, 10)}, and pin ${tip} where something concerns you`,
          ),
    ],
    closed: isPublic ? undefined : repository,
  };
}

/** Whether an error is about reading what is extended. */
export const isOfExtends = ({ code }: { readonly code: string }): boolean =>
  ['config/extends', 'config/not-readable', 'config/not-reachable', 'config/not-here'].includes(code);
