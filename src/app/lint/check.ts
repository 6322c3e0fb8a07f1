/** `check`: every rule about how things stand, on whole declarations. */
import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { InputError, Result, Snapshot } from '../../declaration/model.ts';
import { findRoots, readDeclaration } from '../../declaration/read.ts';
import { check as checkDeclaration } from '../../policy/judge.ts';
import type { DocumentLookup } from '../../policy/judgement.ts';
import { FolderSnapshot, LooseSnapshot, StandardInput, standingAt } from '../snapshots/file-snapshot.ts';
import { Git, GitError } from '../snapshots/git.ts';
import { WorkingTree } from '../snapshots/git-snapshot.ts';
import { ReadOnce } from '../snapshots/read-once.ts';
import { documentsOf, unknownDocuments } from './documents.ts';
import { notJudged, outcome, prepare, type Shown } from './judging.ts';
import { type Outcome, type Request, whole } from './outcome.ts';
import { topFolder } from './top-folder.ts';

/** A root file to be checked, and where it is read from. */
export interface Target {
  readonly snapshot: Snapshot;
  readonly root: string;
  readonly documents: DocumentLookup;
}

/** The files around the user: a repository's working tree, or a plain folder. */
export interface Surroundings {
  readonly folder: string;
  readonly snapshot: Snapshot;
  readonly documents: DocumentLookup;
}

/** Declarations for which it pays to load what sifts the rules. */
const many = 20;

export async function check(request: Request, paths: readonly string[]): Promise<Outcome> {
  const around = surroundings(request.folder);
  const setup = await prepare(request, around.snapshot);
  if (!setup.ok) return notJudged(request, setup.errors, [around.snapshot]);
  const { configuration, policies } = setup.value;
  const { targets, errors } = await targetsAt(request, around, paths, configuration);
  const shown: Shown[] = [];
  const judgements = [];
  const sieve = targets.length < many ? undefined : (await import('../../policy/sieve.ts')).sieve;
  for (const { snapshot, root, documents } of targets) {
    const read = await readDeclaration(snapshot, root);
    if (read.ok) {
      const judgement = checkDeclaration(read.value, documents, policies, request.asOf, sieve);
      judgements.push(judgement);
      // Of thousands of declarations only the texts are kept, and only where a line may be shown.
      if (judgement.findings.length > 0) shown.push({ files: read.value.files.map(({ path, text }) => ({ path, text })) });
    } else errors.push(...read.errors);
  }
  const verified = targets.every(({ documents }) => documents !== unknownDocuments);
  return outcome(request, policies, { judgements, errors, verified, head: shown }, [...new Set(targets.map(({ snapshot }) => snapshot))]);
}

export function surroundings(folder: string): Surroundings {
  const top = topFolder(folder);
  if (top === undefined)
    return { folder: realpathSync(folder), snapshot: new ReadOnce(new FolderSnapshot(folder)), documents: unknownDocuments };
  const tree = new WorkingTree(new Git(top));
  return { folder: top, snapshot: new ReadOnce(tree), documents: documentsOf(tree) };
}

/** The root files that the user means: those of the paths, or all. */
export async function targetsAt(
  { folder }: Pick<Request, 'folder'>,
  around: Surroundings,
  paths: readonly string[],
  choice: { readonly paths: readonly string[]; readonly ignore: readonly string[] },
): Promise<{ targets: Target[]; errors: InputError[] }> {
  const targets: Target[] = [];
  const errors: InputError[] = [];
  const roots = paths.every((path) => path === '-') && paths.length > 0 ? { ok: true as const, value: [] } : await rootsOf(around, choice);
  if (!roots.ok) return { targets, errors: [...roots.errors] };
  // Several paths may mean the same file: it is checked once.
  const known = new Map<Snapshot, Set<string>>();
  const add = (target: Target) => {
    const roots = known.get(target.snapshot) ?? new Set();
    if (!roots.has(target.root)) targets.push(target);
    known.set(target.snapshot, roots.add(target.root));
  };
  const input = new StandardInput();
  for (const path of paths.length === 0 ? [around.folder] : paths) {
    if (path === '-') add({ snapshot: input, root: '-', documents: unknownDocuments });
    else if (isFolder(folder, path)) {
      const prefix = inside(around.folder, realpathSync(resolve(folder, path)));
      const found = prefix === undefined ? [] : roots.value.filter((root) => prefix === '' || root.startsWith(`${prefix}/`));
      for (const root of found) add({ snapshot: around.snapshot, root, documents: around.documents });
      if (found.length === 0) errors.push(nothingIn(paths.length === 0 ? '.' : path, prefix === undefined, choice.paths));
    } else add(await fileTarget(folder, around, path, roots.value));
  }
  return { targets, errors };
}

function nothingIn(path: string, outside: boolean, globs: readonly string[]): InputError {
  const message = outside ? 'this folder lies outside the repository' : `no file matches ${globs.join(', ')} here`;
  const hint = outside ? 'Run it in there, or name the file.' : 'privacy-lint init writes a first one.';
  return whole(path, 'input/no-declaration', message, hint);
}

async function rootsOf({ snapshot }: Surroundings, choice: Parameters<typeof findRoots>[1]): Promise<Result<string[]>> {
  try {
    return await findRoots(snapshot, choice);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { ok: false, errors: [whole('.', 'input/git', error.message, 'git lists the files of a repository.')] };
  }
}

/** A file that a root of the repository includes is checked as part of that root: alone it would not be whole. */
async function fileTarget(folder: string, around: Surroundings, path: string, roots: readonly string[]): Promise<Target> {
  const file = resolve(folder, path);
  const parent = standingAt(dirname(file), { follow: true }) ? realpathSync(dirname(file)) : dirname(file);
  const name = inside(around.folder, join(parent, basename(file)));
  const loose = { snapshot: new LooseSnapshot(path, folder), root: path, documents: unknownDocuments };
  if (name === undefined) return loose;
  const root = roots.includes(name) ? name : await includerOf(around, name, roots);
  if (around.documents === unknownDocuments && root === undefined) return loose;
  return { snapshot: around.snapshot, root: root ?? name, documents: around.documents };
}

async function includerOf({ snapshot }: Surroundings, path: string, roots: readonly string[]): Promise<string | undefined> {
  for (const root of roots) {
    const read = await readDeclaration(snapshot, root);
    // A file that cannot be read is included all the same.
    if (read.ok ? read.value.files.some((file) => file.path === path) : read.errors.some((error) => error.file === path)) return root;
  }
  return undefined;
}

function isFolder(folder: string, path: string): boolean {
  return standingAt(resolve(folder, path), { follow: true })?.isDirectory() === true;
}

/** A path as the snapshot of a folder names it; `undefined` when it lies outside. */
function inside(top: string, path: string): string | undefined {
  const name = relative(top, path).replaceAll('\\', '/');
  return name === '..' || name.startsWith('../') ? undefined : name;
}
