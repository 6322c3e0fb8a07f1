/** Which further files a root file includes: paths and globs, relative to it, inside the repository, no links. */
import { posix } from 'node:path';
import { isMap, startOf } from './entity.ts';
import type { InputError, ParsedFile, Place, Snapshot } from './model.ts';
import { asList } from './shorthand.ts';

const glob = /[*?[{]/;
const mostIncludes = 1000;

/** Paths that a file includes, as far as they can be told without looking at files, and where it says so. */
export interface Include {
  readonly pattern: string;
  readonly isGlob: boolean;
  readonly place: Place;
}

/** @returns what the file includes, relative to the snapshot, and what cannot be inside the repository */
export function includesOf({ value, source }: ParsedFile): { readonly includes: Include[]; readonly errors: InputError[] } {
  const includes: Include[] = [];
  const errors: InputError[] = [];
  if (!isMap(value) || value.include === undefined) return { includes, errors };
  const all = asList(value.include);
  if (all.length > mostIncludes) {
    const message = `the file includes more than ${mostIncludes} paths and globs`;
    const place = source.placeOf(value, 'include', 'key') ?? startOf(source);
    return { includes, errors: [{ code: 'too-much', message, hint: 'Name them by a glob, such as `apps/*/privacy.yml`', ...place }] };
  }
  for (const [index, written] of all.entries()) {
    // What is no text is an error of shape, and reported as one.
    if (typeof written !== 'string' || written.trim() === '') continue;
    const list = value.include;
    const place =
      (Array.isArray(list) ? source.placeOf(list, index, 'value') : source.placeOf(value, 'include', 'value')) ?? startOf(source);
    const pattern = posix.join(posix.dirname(source.path), written);
    if (isOutside(written, pattern, source.path))
      errors.push({
        code: 'include-outside',
        message: `${JSON.stringify(written)} lies outside the repository`,
        hint: 'Include files of this repository, by paths with `/` relative to this file',
        ...place,
      });
    else if (glob.test(written) && isHeavy(written))
      errors.push({
        code: 'include-glob',
        message: `${JSON.stringify(written.slice(0, 60))} is more than a glob here may be`,
        hint: 'Use `**` twice at the most, `*` twice at the most between two `/`, one pair of braces with up to 20 words, and no `+(…)`',
        ...place,
      });
    else includes.push({ pattern, isGlob: glob.test(written), place });
  }
  return { includes, errors };
}

/** Globs come from whoever proposes a change: none may take longer than a moment, whatever the files are called. */
function isHeavy(written: string): boolean {
  const braces = written.match(/\{[^{}]*\}/g) ?? [];
  const segments = written.split('/');
  return (
    /[!?*+@]\(/.test(written) ||
    (written.match(/\{/g) ?? []).length > 1 ||
    braces.some((one) => one.split(',').length > 20 || one.includes('..')) ||
    segments.filter((segment) => segment === '**').length > 2 ||
    segments.some((segment) => segment !== '**' && (segment.match(/\*/g) ?? []).length > 2)
  );
}

function isOutside(written: string, pattern: string, includer: string): boolean {
  if (written.startsWith('/') || written.includes('\\') || written.includes('\0') || pattern.startsWith('../')) return true;
  // A loose file belongs to no repository: then its own folder is as far as it reaches.
  return posix.isAbsolute(includer) && !pattern.startsWith(`${posix.dirname(includer)}/`);
}

/** @returns the included files, each once, and what is not there */
export async function resolveIncludes(
  snapshot: Snapshot,
  root: string,
  includes: readonly Include[],
): Promise<{ readonly paths: string[]; readonly errors: InputError[] }> {
  const paths = new Set<string>();
  const errors: InputError[] = [];
  for (const { pattern, isGlob, place } of includes) {
    const matched = isGlob ? await matching(snapshot, pattern) : [pattern];
    if (matched === undefined)
      errors.push({
        code: 'include-glob',
        message: 'globs need a repository: here the files cannot be listed',
        hint: 'Name each file, or compare revisions',
        ...place,
      });
    else if (!isGlob && pattern === root)
      errors.push({ code: 'include-itself', message: 'the file includes itself', hint: 'Remove this path', ...place });
    // A glob in the root folder may well match the root file: that is not meant.
    else for (const path of matched) if (path !== root) paths.add(path);
  }
  return { paths: [...paths].sort(), errors };
}

async function matching(snapshot: Snapshot, pattern: string): Promise<readonly string[] | undefined> {
  const all = await snapshot.list(pattern);
  return all?.filter(await matcher(pattern));
}

/** @returns what tells whether a path matches a glob; the usual ones need no library */
export async function matcher(pattern: string): Promise<(path: string) => boolean> {
  if (!glob.test(pattern)) return (path) => path === pattern;
  const anywhere = /^\*\*\/([^*?[{/!()]+)$/.exec(pattern)?.[1];
  if (anywhere !== undefined) return (path) => path === anywhere || path.endsWith(`/${anywhere}`);
  const { Minimatch } = await import('minimatch');
  const compiled = new Minimatch(pattern, { dot: true, nonegate: true, nocomment: true });
  return (path) => path === pattern || compiled.match(path);
}
