/** What the stand-in knows of its git repository: asked of git itself, once where the answer can only ever be the same. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size?: number;
}

export interface ChangedFile {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  readonly changes: number;
  readonly patch?: string;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: { readonly name: string; readonly email: string; readonly date: string };
  readonly committer: { readonly name: string; readonly email: string };
  readonly message: string;
}

/** What these commands say of objects that are named by their whole id cannot change. */
const lasting = new Set(['show', 'rev-list', 'log', 'ls-tree', 'diff', 'merge-base', 'merge-tree', 'cat-file', 'rev-parse']);
const named = /^(?:-.*|[0-9a-f]{40}(?:\.\.[0-9a-f]{40}|\^\{commit\})?)$/;

/** Whether a command has the same answer for ever; what follows `--` are paths. */
function isLasting([command = '', ...operands]: readonly string[]): boolean {
  const end = operands.indexOf('--');
  return lasting.has(command) && operands.slice(command === 'cat-file' ? 1 : 0, end < 0 ? undefined : end).every((one) => named.test(one));
}

const statuses = { A: 'added', D: 'removed', M: 'modified', R: 'renamed', T: 'changed' } as const;

/** A repository as the stand-in hosts it. */
export interface Hosted {
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch: string;
  /** Seen only by tokens that name it. */
  readonly isPrivate: boolean;
  readonly git: Repository;
}

export class Repository {
  readonly folder: string;
  readonly #merges = new Map<string, Promise<string | undefined>>();
  readonly #known = new Map<string, Promise<Buffer>>();

  /** @param folder a bare repository */
  constructor(folder: string) {
    this.folder = folder;
  }

  async git(...args: readonly string[]): Promise<string> {
    return (await this.#bytes(args)).toString('utf8');
  }

  #bytes(args: readonly string[]): Promise<Buffer> {
    const key = args.join('\0');
    const known = this.#known.get(key);
    if (known) return known;
    const options = { maxBuffer: 1 << 28, encoding: 'buffer' } as const;
    const asked = run('git', ['-C', this.folder, ...args], options).then(({ stdout }) => stdout);
    if (isLasting(args)) {
      this.#known.set(key, asked);
      // What is not there may come.
      asked.catch(() => this.#known.delete(key));
    }
    return asked;
  }

  /** The commit that a name stands for; `undefined` when there is none. */
  async commitOf(name: string): Promise<string | undefined> {
    // As git keeps a branch that moved since references were packed; anything else is for git to say.
    const branch = await readFile(join(this.folder, 'refs/heads', name), 'utf8').catch(() => undefined);
    if (branch !== undefined && /^[0-9a-f]{40}\n$/.test(branch)) return branch.trim();
    return this.git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`).then(
      (text) => text.trim(),
      () => undefined,
    );
  }

  /** The id that a name stands for now, so that what is asked of it lasts; the name where git has to find out. */
  async #idOf(name: string): Promise<string> {
    return /^[0-9a-f]{40}$/.test(name) ? name : ((await this.commitOf(name)) ?? name);
  }

  async commit(sha: string): Promise<Commit> {
    const [tree = '', parents = '', name = '', email = '', date = '', byName = '', byEmail = '', ...message] = (
      await this.git('show', '-s', '--format=%T%n%P%n%an%n%ae%n%aI%n%cn%n%ce%n%B', sha)
    ).split('\n');
    const author = { name, email, date: new Date(date).toISOString().replace('.000', '') };
    const committer = { name: byName, email: byEmail };
    return { sha, tree, parents: parents.split(' ').filter(Boolean), author, committer, message: message.join('\n').trim() };
  }

  /** Commits of `to` that `from` does not have, oldest first. */
  async between(from: string, to: string): Promise<readonly string[]> {
    const [known, asked] = await Promise.all([this.#idOf(from), this.#idOf(to)]);
    return (await this.git('rev-list', '--reverse', '--topo-order', `${known}..${asked}`)).split('\n').filter(Boolean);
  }

  /** The commit that merging would make; `undefined` where the two are in conflict. */
  async testMerge(base: string, head: string): Promise<string | undefined> {
    const key = `${base} ${head}`;
    const made = this.#merges.get(key) ?? this.#merge(base, head);
    this.#merges.set(key, made);
    return made;
  }

  async #merge(base: string, head: string): Promise<string | undefined> {
    const tree = await this.git('merge-tree', '--write-tree', base, head).then(
      (text) => text.trim(),
      () => undefined,
    );
    if (tree === undefined) return undefined;
    const who = ['-c', 'user.name=GitHub', '-c', 'user.email=noreply@github.com'];
    return (await this.git(...who, 'commit-tree', tree, '-p', base, '-p', head, '-m', 'Test merge')).trim();
  }

  /** Commits that lead to `sha`, newest first, of which a path is part. */
  async log(sha: string, path?: string): Promise<readonly string[]> {
    const text = await this.git('log', '--format=%H', sha, ...(path ? ['--', path] : []));
    return text.split('\n').filter(Boolean);
  }

  async tree(name: string, recursive: boolean): Promise<readonly TreeEntry[] | undefined> {
    const text = await this.git('ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), await this.#idOf(name)).catch(() => undefined);
    return text
      ?.split('\0')
      .filter(Boolean)
      .map((line) => {
        const [, mode = '', type = '', sha = '', size = '', path = ''] = /^(\d+) (\w+) (\w+) +(\S+)\t(.*)$/s.exec(line) ?? [];
        return { path, mode, type, sha, ...(size === '-' ? {} : { size: Number(size) }) };
      });
  }

  async blob(sha: string): Promise<Buffer | undefined> {
    return this.#bytes(['cat-file', 'blob', sha]).catch(() => undefined);
  }

  async mergeBase(base: string, head: string): Promise<string | undefined> {
    return this.git('merge-base', await this.#idOf(base), await this.#idOf(head)).then(
      (text) => text.trim(),
      () => undefined,
    );
  }

  /** What changed between two commits, with patches as GitHub shows them. */
  async changed(from: string, to: string): Promise<readonly ChangedFile[]> {
    const fields = (await this.git('diff', '--raw', '-z', '--no-abbrev', '-M', from, to)).split('\0');
    // Both list the files in one order.
    const patches = (await this.git('diff', '-M', from, to)).split(/^(?=diff --git )/m);
    const files: ChangedFile[] = [];
    for (let index = 0; index + 1 < fields.length; ) {
      const [, , before = '', after = '', letter = ''] = (fields[index++] as string).split(' ');
      const status = statuses[letter.charAt(0) as keyof typeof statuses];
      const first = fields[index++] as string;
      const filename = status === 'renamed' ? (fields[index++] as string) : first;
      const text = patches[files.length] ?? '';
      const start = text.search(/^@@ /m);
      const lines = start < 0 ? [] : text.slice(start).replace(/\n$/, '').split('\n');
      const additions = lines.filter((line) => line.startsWith('+')).length;
      const deletions = lines.filter((line) => line.startsWith('-')).length;
      files.push({
        filename,
        ...(status === 'renamed' ? { previous_filename: first } : {}),
        status,
        sha: status === 'removed' ? before : after,
        additions,
        deletions,
        changes: additions + deletions,
        ...(lines.length > 0 ? { patch: lines.join('\n') } : {}),
      });
    }
    return files;
  }

  /** The line of a pull request's diff on one side, as its text with its sign; `undefined` where no comment may stand. */
  async lineInDiff(from: string, to: string, path: string, side: 'LEFT' | 'RIGHT', line: number): Promise<string | undefined> {
    const patch = (await this.changed(from, to)).find((file) => file.filename === path)?.patch;
    const at = { LEFT: 0, RIGHT: 0 };
    for (const text of patch?.split('\n') ?? []) {
      const hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(text);
      if (hunk) Object.assign(at, { LEFT: Number(hunk[1]) - 1, RIGHT: Number(hunk[2]) - 1 });
      else if (!text.startsWith('\\')) {
        if (!text.startsWith('+')) at.LEFT += 1;
        if (!text.startsWith('-')) at.RIGHT += 1;
        if (at[side] === line && !text.startsWith(side === 'LEFT' ? '+' : '-')) return text;
      }
    }
    return undefined;
  }

  /** Where a line of a file stands in a later commit; `undefined` where it was changed or taken away. */
  async lineLater(from: string, to: string, path: string, line: number): Promise<number | undefined> {
    const patch = (await this.changed(from, to)).find((file) => file.filename === path)?.patch ?? '';
    let [before, after] = [0, 0];
    for (const text of patch.split('\n')) {
      const hunk = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))?/.exec(text);
      if (hunk) {
        const [, oldStart, oldCount = '1', newStart, newCount = '1'] = hunk;
        const start = Number(oldStart) - (oldCount === '0' ? 0 : 1);
        if (line <= start) break;
        [before, after] = [start, Number(newStart) - (newCount === '0' ? 0 : 1)];
        continue;
      }
      if (text.startsWith(' ') || text.startsWith('-')) before += 1;
      if (text.startsWith(' ') || text.startsWith('+')) after += 1;
      if (before === line && text.startsWith('-')) return undefined;
      if (before === line && text.startsWith(' ')) return after;
    }
    return line - before + after;
  }
}
