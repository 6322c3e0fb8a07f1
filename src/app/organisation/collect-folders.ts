/**
 * Folders that lie deeper than an answer about many repositories reaches. A folder's id says what is in it: one that was looked into once is not
 * looked into again until something below it changes. What nobody looked into is said, and never taken for empty.
 */
import { minimatch } from 'minimatch';
import type { EntryNode } from '../../github/organisation.ts';

export interface Folder {
  /** Git's id of the tree. */
  readonly oid: string;
  /** YAML files below it, by their paths in the repository, as far as no other folder of the list holds them; absent: nobody has looked. */
  readonly files?: readonly string[];
}

/** Globs of root files, and of files to leave out. */
export interface Choice {
  readonly paths: readonly string[];
  readonly ignore: readonly string[];
}

const link = 0o120000;

/** Whether what a path, folder or glob means can lie in a folder. */
export function leadsInto(wanted: string, folder: string): boolean {
  if (wanted.startsWith('**/')) return true;
  const named = wanted.replace(/\/+$/, '');
  return `${folder}/`.startsWith(`${named}/`) || minimatch(folder, named, { dot: true, partial: true, nonegate: true, nocomment: true });
}

export function isUnlooked(path: string, { files }: Folder, { paths, ignore }: Choice): boolean {
  if (files !== undefined || path.startsWith('.github/workflows/')) return false;
  // Only a glob that takes in everything below a folder lets it be passed over.
  const passedOver = ignore.some((glob) => glob.endsWith('/**') && minimatch(path, glob, { dot: true }));
  return !passedOver && paths.some((glob) => leadsInto(glob, path));
}

/** @param ends folders that an answer shows and does not look into @param before what was known earlier @returns them, with what is known of those that are as they were */
export function withKnown(ends: Readonly<Record<string, Folder>>, before: Readonly<Record<string, Folder>>): Record<string, Folder> {
  const folders: Record<string, Folder> = {};
  for (const [path, end] of Object.entries(ends)) {
    folders[path] ??= end;
    if (end.files !== undefined || before[path]?.oid !== end.oid) continue;
    for (const [known, folder] of Object.entries(before)) if (`${known}/`.startsWith(`${path}/`)) folders[known] = folder;
  }
  return folders;
}

/** What lies in a folder that was looked into: itself, and folders at the end of that answer. */
export function opened(path: string, oid: string, entries: readonly EntryNode[]): Record<string, Folder> {
  const files: string[] = [];
  const folders: Record<string, Folder> = {};
  const walk = (below: readonly EntryNode[], folder: string) => {
    for (const { name, type, mode, oid: id, object } of below) {
      const at = `${folder}/${name}`;
      if (type === 'blob' && mode !== link && /\.ya?ml$/.test(name)) files.push(at);
      if (type !== 'tree') continue;
      if (object?.entries) walk(object.entries, at);
      else folders[at] = { oid: id };
    }
  };
  walk(entries, path);
  return { [path]: { oid, files }, ...folders };
}
