/** Whether documents that a declaration names are files of the repository. Paths count from the top of the repository. */
import { posix } from 'node:path';
import type { DocumentLookup } from '../../policy/judgement.ts';
import type { RepositorySnapshot } from '../snapshots/git-snapshot.ts';

/** Looks documents up in a snapshot whose `list` was awaited. */
export function documentsOf(snapshot: Pick<RepositorySnapshot, 'blobOf'>): DocumentLookup {
  return (document) => {
    const blob = snapshot.blobOf(filePath(document));
    return blob === undefined ? 'missing' : { blob };
  };
}

/** Files outside of a repository: nobody can tell. */
export const unknownDocuments: DocumentLookup = () => 'unknown';

/** `./docs/dpia.md#risks` and `/docs/dpia.md` are the file `docs/dpia.md`. */
export function filePath(document: string): string {
  return posix.normalize(document.replace(/#.*$/, '')).replace(/^\/+/, '');
}
