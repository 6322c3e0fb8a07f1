/** Snapshot → declarations: finds root files, follows their includes, reads them. */
import { buildDeclaration } from './build.ts';
import { includesOf, matcher, resolveIncludes } from './include.ts';
import type { Declaration, InputError, ParsedFile, Place, Result, Snapshot } from './model.ts';
import { parseYaml } from './yaml.ts';

export { buildDeclaration } from './build.ts';
export { parseYaml } from './yaml.ts';

/**
 * Reads a root file and what it includes.
 * @param root its path in the snapshot
 * @param like a declaration that this one may resemble, as head and base do: reading it costs no more than what is different
 * @returns the declaration, or everything that is wrong with its files
 */
export async function readDeclaration(snapshot: Snapshot, root: string, like?: Declaration): Promise<Result<Declaration>> {
  const read = await readAs(snapshot, root, like);
  // What is wrong is told from the file as it is read alone.
  return read.ok || like === undefined ? read : readAs(snapshot, root, undefined);
}

async function readAs(snapshot: Snapshot, root: string, like: Declaration | undefined): Promise<Result<Declaration>> {
  const likeOf = (path: string) => (path === root ? like?.parsed[0] : like?.parsed.find(({ source }) => source.path === path));
  const first = await readFile(snapshot, root, { file: root, line: 1, column: 1, endLine: 1, endColumn: 1 }, likeOf(root));
  if (!first.ok) return first;
  const { includes, errors: outside } = includesOf(first.value);
  const { paths, errors: missing } = await resolveIncludes(snapshot, root, includes);
  const errors: InputError[] = [...outside, ...missing];
  const files = [first.value];
  for (const path of paths) {
    const file = await readFile(snapshot, path, includes.find((include) => include.pattern === path)?.place, likeOf(path));
    if (file.ok) files.push(file.value);
    else errors.push(...file.errors);
  }
  const built = buildDeclaration(root, files, like);
  if (errors.length === 0) return built;
  // What is not there explains references that lead nowhere.
  const others = built.ok ? [] : built.errors.filter(({ code }) => code !== 'dangling-reference');
  return { ok: false, errors: [...errors, ...others] };
}

/** @param named where a file is named that must therefore be there; absent for one that was listed */
async function readFile(
  snapshot: Snapshot,
  path: string,
  named: Place | undefined,
  like: ParsedFile | undefined,
): Promise<Result<ParsedFile>> {
  const bytes = await snapshot.read(path);
  if (bytes !== undefined) return parseYaml(path, bytes, like);
  const place = named ?? { file: path, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const isLink = (await snapshot.isLink?.(path)) ?? false;
  const error = isLink
    ? { code: 'link', message: `${path} is a link: links are not followed`, hint: 'Put the file itself in its place' }
    : { code: 'file-missing', message: `${path} is not there`, hint: `Add it, or mend the path (looked in: ${snapshot.name})` };
  return { ok: false, errors: [{ ...error, ...place }] };
}

/** GitHub reads every file in its folder as a workflow: one that is called `privacy.yml` is no declaration. */
const isWorkflow = (path: string): boolean => path.startsWith('.github/workflows/');

/**
 * Finds the root files of a snapshot: those that match, less workflows and the ignored ones, less those that another root includes.
 * An included file that includes files itself stays among them: that is an error, and reading it says so.
 * @param choice globs
 * @returns their paths, sorted
 */
export async function findRoots(
  snapshot: Snapshot,
  choice: { readonly paths: readonly string[]; readonly ignore: readonly string[] },
): Promise<Result<string[]>> {
  const candidates = await pathsMeant(snapshot, choice);
  if (candidates === undefined) {
    const place = { file: snapshot.name, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return { ok: false, errors: [{ code: 'cannot-list', message: 'the files here cannot be listed', hint: 'Name the file', ...place }] };
  }
  const included = new Set<string>();
  const including = new Set<string>();
  for (const path of candidates) {
    const found = await includedBy(snapshot, path);
    if (found.length > 0) including.add(path);
    for (const one of found) included.add(one);
  }
  return { ok: true, value: candidates.filter((path) => !included.has(path) || including.has(path)) };
}

/** Every file that the globs mean, sorted, whether it is a root or included by one; `undefined` where they cannot be listed. */
export async function pathsMeant(
  snapshot: Pick<Snapshot, 'list'>,
  choice: { readonly paths: readonly string[]; readonly ignore: readonly string[] },
): Promise<string[] | undefined> {
  const all = await snapshot.list();
  return all?.filter(await meantBy(choice)).sort();
}

/** @returns what tells whether the globs mean a path */
export async function meantBy(choice: { readonly paths: readonly string[]; readonly ignore: readonly string[] }) {
  const wanted = await Promise.all(choice.paths.map(matcher));
  const ignored = await Promise.all(choice.ignore.map(matcher));
  return (path: string): boolean =>
    wanted.some((matches) => matches(path)) && !isWorkflow(path) && !ignored.some((matches) => matches(path));
}

/** Most files include nothing, and need not be parsed to know it. */
async function includedBy(snapshot: Snapshot, path: string): Promise<string[]> {
  const bytes = await snapshot.read(path);
  if (bytes === undefined || !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('include')) return [];
  const parsed = parseYaml(path, bytes);
  if (!parsed.ok) return [];
  return (await resolveIncludes(snapshot, path, includesOf(parsed.value).includes)).paths;
}
