/** `check`: every rule about how things stand, on whole declarations. */
import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { InputError, Snapshot } from '../declaration/model.ts';
import { findRoots, readDeclaration } from '../declaration/read.ts';
import { check as checkDeclaration } from '../policy/judge.ts';
import type { DocumentLookup } from '../policy/judgement.ts';
import { documentsOf, unknownDocuments } from './documents.ts';
import { FolderSnapshot, LooseSnapshot, StandardInput } from './file-snapshot.ts';
import { Git } from './git.ts';
import { WorkingTree } from './git-snapshot.ts';
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
  readonly snapshot: FolderSnapshot;
  readonly documents: DocumentLookup;
}

export async function check(request: Request, paths: readonly string[]): Promise<Outcome> {
  const around = surroundings(request.folder);
  const setup = await prepare(request, around.snapshot);
  if (!setup.ok) return notJudged(request, setup.errors, [around.snapshot]);
  const { configuration, policies } = setup.value;
  const { targets, errors } = await targetsAt(request, around, paths, configuration);
  const shown: Shown[] = [];
  const judgements = [];
  for (const { snapshot, root, documents } of targets) {
    const read = await readDeclaration(snapshot, root);
    if (read.ok) {
      const judgement = checkDeclaration(read.value, documents, policies, request.asOf);
      judgements.push(judgement);
      // Of thousands of declarations only the texts are kept, and only where a line may be shown.
      if (judgement.findings.length > 0) shown.push({ files: read.value.files.map(({ path, text }) => ({ path, text })) });
    } else errors.push(...read.errors);
  }
  const verified = targets.every(({ documents }) => documents !== unknownDocuments);
  return outcome(request, policies, { judgements, errors, verified, head: shown }, [
    ...new Set(targets.map(({ snapshot }) => snapshot)),
  ]);
}

export function surroundings(folder: string): Surroundings {
  const top = topFolder(folder);
  if (top === undefined) return { folder: realpathSync(folder), snapshot: new FolderSnapshot(folder), documents: unknownDocuments };
  const snapshot = new WorkingTree(new Git(top));
  return { folder: top, snapshot, documents: documentsOf(snapshot) };
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
  // Documents can be looked up once the snapshot knows its files.
  await around.snapshot.list();
  const wanted = paths.length === 0 ? [around.folder] : paths;
  const all = wanted.some((path) => isFolder(folder, path)) ? await findRoots(around.snapshot, choice) : undefined;
  if (all && !all.ok) return { targets, errors: [...all.errors] };
  const within = (prefix: string) => (all?.ok ? all.value : []).filter((root) => prefix === '' || root.startsWith(`${prefix}/`));
  for (const path of wanted) {
    if (path === '-') {
      targets.push({ snapshot: new StandardInput(), root: '-', documents: unknownDocuments });
    } else if (isFolder(folder, path)) {
      const roots = within(inside(around.folder, resolve(folder, path)) ?? '..');
      targets.push(...roots.map((root) => ({ snapshot: around.snapshot, root, documents: around.documents })));
      if (roots.length === 0)
        errors.push(
          whole(
            paths.length === 0 ? '.' : path,
            'input/no-declaration',
            `no file matches ${choice.paths.join(', ')} here`,
            'privacy-lint init writes a first one.',
          ),
        );
    } else targets.push(fileTarget(folder, around, path));
  }
  return { targets, errors };
}

function fileTarget(folder: string, around: Surroundings, path: string): Target {
  const file = resolve(folder, path);
  const parent = statSync(dirname(file), { throwIfNoEntry: false }) ? realpathSync(dirname(file)) : dirname(file);
  const root = inside(around.folder, join(parent, basename(file)));
  if (root === undefined || around.documents === unknownDocuments)
    return { snapshot: new LooseSnapshot(path, folder), root: path, documents: unknownDocuments };
  return { snapshot: around.snapshot, root, documents: around.documents };
}

function isFolder(folder: string, path: string): boolean {
  return statSync(resolve(folder, path), { throwIfNoEntry: false })?.isDirectory() === true;
}

/** A path as the snapshot of a folder names it; `undefined` when it lies outside. */
function inside(top: string, path: string): string | undefined {
  const name = relative(top, path).replaceAll('\\', '/');
  return name === '..' || name.startsWith('../') ? undefined : name;
}
