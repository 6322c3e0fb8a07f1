/** The rules as the configuration of the user's repository tunes them. */
import type { Result } from '../../declaration/model.ts';
import { FolderSnapshot } from '../snapshots/file-snapshot.ts';
import { prepare, type Setup } from './judging.ts';
import type { Request } from './outcome.ts';
import { topFolder } from './top-folder.ts';

export function tunedRules(request: Request): Promise<Result<Setup>> {
  return prepare(request, new FolderSnapshot(topFolder(request.folder) ?? request.folder));
}
