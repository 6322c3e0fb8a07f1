/** `doctor --fix`: writes the files of the setup that are not there, and adds numeric ids to reviewers. What is there stays as it is. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { type Client, connect } from '../../github/client.ts';
import { readUserId } from '../../github/setup.ts';
import { configurationPath, readConfiguration } from '../configuration/configuration.ts';
import { sharedNowhere } from '../configuration/extends-clone.ts';
import { sharedOnGitHub } from '../configuration/extends-github.ts';
import { Git } from '../snapshots/git.ts';
import { WorkingTree } from '../snapshots/git-snapshot.ts';
import { type Access, mergedOf } from './doctor.ts';
import { configuration, usual, wake, wakePath, workflow, workflowPath } from './files.ts';
import { gateOf, readWorkflows } from './workflow.ts';

export interface Fixed {
  /** Files written or changed. */
  readonly written: readonly string[];
  /** What could not be done, and why. */
  readonly left: readonly string[];
}

/** @param folder the top of the repository @throws GitHubFailure, GitError */
export async function fix(folder: string, access: Access | undefined): Promise<Fixed> {
  const written: string[] = [];
  const left: string[] = [];
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    written.push(path);
  };
  // Who anyone is can be asked without seeing a repository.
  const client = access && connect({ ...access.connection, repository: '' });
  const path = join(folder, configurationPath);
  if (!existsSync(path)) write(configurationPath, configuration);
  else {
    const { text, unknown } = await withIds(readFileSync(path, 'utf8'), client);
    if (text !== undefined) write(configurationPath, text);
    left.push(...unknown);
  }
  const git = new Git(folder);
  const files = new WorkingTree(git);
  const read = await readConfiguration(files, access ? sharedOnGitHub({ ...access.connection, repository: '' }) : sharedNowhere);
  const roles = read.ok ? [...Object.values(read.value.reviewers.roles), read.value.reviewers.independent] : [];
  if (gateOf((await readWorkflows(files)).all) === undefined) {
    if (existsSync(join(folder, workflowPath)))
      left.push(`${workflowPath} is there and does not run privacy-lint: compare it with docs/workflows/privacy-lint.yml`);
    else
      write(workflowPath, workflow({ ...usual, branch: (await mergedOf(git)).branch, teams: roles.some(({ teams }) => teams.length > 0) }));
  }
  if (!existsSync(join(folder, wakePath))) write(wakePath, wake());
  return { written, left };
}

/** A stretch of a text, by offsets, and what to write in its place. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Adds the ids of reviewers who are named by login alone (`users: [petra]`, `users: { petra: }`); every other byte stays.
 * @returns the text where it changed, and who could not be found
 */
async function withIds(text: string, client: Client | undefined): Promise<{ text?: string; unknown: readonly string[] }> {
  const document = parseDocument(text);
  const reviewers = document.get('reviewers');
  if (document.errors.length > 0 || !isMap(reviewers)) return { unknown: [] };
  const unknown: string[] = [];
  const edits: Edit[] = [];
  const idOf = async (login: string): Promise<number | undefined> => {
    const id = client && (await readUserId(client, login));
    if (id === undefined)
      unknown.push(client ? `Nobody is called ${login} on GitHub` : `The id of ${login}: set GITHUB_TOKEN to look it up`);
    return id;
  };
  for (const { value: role } of reviewers.items) {
    const users = isMap(role) ? role.get('users') : undefined;
    if (isSeq(users)) {
      const ids = await Promise.all(users.items.filter(isScalar).map(async ({ value }) => [value, await idOf(String(value))] as const));
      const named = ids.map(([login, id]) => `${login}: ${id}`).join(', ');
      if (ids.every(([, id]) => id !== undefined) && users.range)
        edits.push({ from: users.range[0], to: trimmed(text, users.range[1]), text: `{ ${named} }` });
    } else if (isMap(users)) {
      for (const { key, value } of users.items) {
        if (!isScalar(key) || !key.range || (isScalar(value) && typeof value.value === 'number')) continue;
        const id = await idOf(String(key.value));
        const to = trimmed(text, (isScalar(value) && value.range?.[1]) || key.range[1]);
        if (id !== undefined) edits.push({ from: key.range[0], to, text: `${key.value}: ${id}` });
      }
    }
  }
  if (edits.length === 0) return { unknown };
  const edited = edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((before, { from, to, text: now }) => before.slice(0, from) + now + before.slice(to), text);
  return { text: edited, unknown };
}

/** The end of what was written before a place: a list reaches to the line after it, and nothing to the comment after it. */
const trimmed = (text: string, end: number): number => text.slice(0, end).trimEnd().length;
