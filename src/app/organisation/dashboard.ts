/** `org dashboard`: reads what was collected, one repository at a time, and writes the site. */
import { createReadStream, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SiteBuilder, type SiteFile } from '../../dashboard/build.ts';
import { type CollectedRepository, type Collection, collectionVersion } from '../../dashboard/model.ts';
import { script, style } from '../../dashboard/site.generated.ts';
import type { InputError, Result } from '../../declaration/model.ts';
import { whole } from '../lint/outcome.ts';

export interface BuiltSite {
  readonly repositories: number;
  /** The page to open. */
  readonly page: string;
}

const again = 'Run privacy-lint org collect again.';

/**
 * @param folder where `org collect` wrote
 * @param out the folder of the site; what an earlier run wrote there is replaced, anything else is refused
 * @param asOf the day by which everything is judged (YYYY-MM-DD)
 */
export async function dashboard(folder: string, out: string, asOf: string): Promise<Result<BuiltSite>> {
  const collection = await readCollection(join(folder, 'collection.json'));
  if (!collection.ok) return collection;
  if (!(await isOurs(out))) {
    const hint = 'Name a folder that does not exist, is empty, or holds a dashboard from before.';
    return failed(whole(out, 'output/not-ours', 'this folder holds something else than a dashboard', hint));
  }
  // Built beside the old site and swapped in when complete: a page that is open never sees half of each.
  const partial = `${out}.partial-${process.pid}`;
  try {
    const built = await writeSite(partial, folder, collection.value, asOf);
    if (built.ok) {
      rmSync(out, { recursive: true, force: true });
      await rename(partial, out);
    }
    return built.ok ? { ok: true, value: { repositories: built.value, page: join(out, 'index.html') } } : built;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

async function writeSite(to: string, folder: string, collection: Collection, asOf: string): Promise<Result<number>> {
  const file = join(folder, 'repositories.ndjson');
  const builder = new SiteBuilder(asOf);
  const write = siteWriter(to);
  let line = 0;
  const names = new Set<string>();
  try {
    for await (const text of lines(file)) {
      line++;
      const repository = parsed(text);
      if (repository === undefined) return failed(at(file, line, 'no repository that this release can read'));
      const name = `${repository.owner}/${repository.name}`.toLowerCase();
      if (names.has(name)) return failed(at(file, line, `${name} is there twice`));
      names.add(name);
      for (const one of builder.add(repository, text)) write(one);
    }
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT' && !error.message.includes(to);
    if (missing) return failed(whole(file, 'input/not-found', 'there is no collection here', again));
    if (error instanceof TypeError) return failed(at(file, line, `another shape than a repository has (${error.message})`));
    throw error;
  }
  if (line !== collection.repositories) {
    const message = `${line} repositories are here, and collection.json counts ${collection.repositories}: a collection was cut short`;
    return failed(at(file, Math.max(line, 1), message));
  }
  for (const one of builder.end(collection, { script, style })) write(one);
  return { ok: true, value: line };
}

/** Lines end with a line feed and nothing else: what a text may hold that other readers take for an end stays in it. */
async function* lines(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest !== '') yield rest;
}

/** Writes one file after another: a hundred thousand small files are written faster so than through promises. */
function siteWriter(to: string): (file: SiteFile) => void {
  const folders = new Set<string>();
  const badges = new Map<string, string>();
  return ({ path, text }) => {
    const target = join(to, path);
    if (!folders.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
    folders.add(dirname(target));
    // There are as many badges as repositories, and as many different ones as statuses: a link is made in a quarter of the time.
    const twin = path.startsWith('badges/') ? badges.get(text) : undefined;
    if (twin !== undefined && linked(twin, target)) return;
    writeFileSync(target, text);
    if (path.startsWith('badges/')) badges.set(text, target);
  };
}

/** @returns false where the file system has no links, or allows no more of this file */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

async function readCollection(file: string): Promise<Result<Collection>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return failed(
      whole(file, 'input/not-found', 'there is no collection here', 'Run privacy-lint org collect first, and name its folder.'),
    );
  }
  try {
    const collection = JSON.parse(text) as Collection;
    if (collection.version === collectionVersion && Array.isArray(collection.owners) && Array.isArray(collection.policyChanges)) {
      return { ok: true, value: collection };
    }
  } catch {}
  return failed(whole(file, 'collection/unreadable', 'this is no collection that this release can read', again));
}

const lists = ['teams', 'declarations', 'findings', 'accepted', 'pulls', 'gaps', 'acts', 'history', 'errors'] as const;
const texts = ['owner', 'name', 'url', 'collectedAt'] as const;

/** What the site is built on; what a line holds deeper down is shown as text, whatever it is. */
function parsed(text: string): CollectedRepository | undefined {
  try {
    const value = JSON.parse(text) as CollectedRepository;
    const shaped = texts.every((key) => typeof value[key] === 'string') && lists.every((key) => Array.isArray(value[key]));
    return value.version === collectionVersion && shaped ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Nothing there, nothing in it, or a site of ours. */
async function isOurs(out: string): Promise<boolean> {
  try {
    if ((await readdir(out)).length === 0) return true;
    return (await readFile(join(out, 'index.html'), 'utf8')).includes('<meta name="generator" content="privacy-lint">');
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' && !(await exists(out));
  }
}

const exists = (folder: string): Promise<boolean> =>
  readdir(folder).then(
    () => true,
    () => false,
  );

const at = (file: string, line: number, message: string): InputError => ({
  ...whole(file, 'collection/unreadable', `line ${line}: ${message}`, again),
  line,
  endLine: line,
  endColumn: 2,
});

const failed = (error: InputError): Result<never> => ({ ok: false, errors: [error] });
