/** The `git` binary: questions about a repository, answered by child processes. */
import { execFile, spawn } from 'node:child_process';

/** Git could not answer: not installed, no repository, no such revision. `message` says which, in words for a user. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

const environment = { GIT_NO_REPLACE_OBJECTS: '1', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };

export class Git {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Runs git and gives its output; a failure is a `GitError` with git's last line. */
  run(...args: string[]): Promise<string> {
    return new Promise((resolve, reject) => {
      execFile(
        'git',
        ['-C', this.folder, '-c', 'core.quotePath=false', ...args],
        { encoding: 'utf8', maxBuffer: 2 ** 30, env: { ...process.env, ...environment } },
        (error, output, complaint) => {
          if (!error) return resolve(output);
          if (error.code === 'ENOENT') return reject(new GitError('git is not installed, or not on the PATH'));
          reject(new GitError(complaint.trim().split('\n').at(-1) ?? `git ${args[0]} failed`));
        },
      );
    });
  }

  /** Like `run`, with `undefined` where git says no. */
  async ask(...args: string[]): Promise<string | undefined> {
    try {
      return (await this.run(...args)).trim();
    } catch (error) {
      if (error instanceof GitError && !error.message.startsWith('git is not')) return undefined;
      throw error;
    }
  }

  /** A list that git separates by NUL bytes. */
  async listed(...args: string[]): Promise<string[]> {
    return (await this.run(...args)).split('\0').filter((item) => item !== '');
  }

  /** The commit that a revision names; `undefined` when there is none. */
  commit(revision: string): Promise<string | undefined> {
    return this.ask('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  }

  /** The contents of objects, by id, from one `git cat-file --batch`. */
  objects(): Objects {
    return new Objects(this.folder);
  }
}

/** The default branch: what `origin` calls its head, else what this repository's configuration or custom names. */
export async function defaultBranch(git: Git): Promise<string> {
  const remote = await git.ask('symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD');
  const configured = await git.ask('config', '--get', 'init.defaultBranch');
  const names = [...(configured ? [configured] : []), 'main', 'master'];
  const candidates = [
    ...(remote ? [remote] : []),
    ...names.map((name) => `refs/remotes/origin/${name}`),
    ...names.map((name) => `refs/heads/${name}`),
  ];
  for (const candidate of candidates) if (await git.commit(candidate)) return candidate;
  throw new GitError('the default branch cannot be found: name the base, as in `privacy-lint diff origin/main`');
}

/** One long-lived `git cat-file --batch`; answers come in the order of the questions. */
export class Objects {
  readonly #child;
  readonly #waiting: { resolve(bytes: Uint8Array | undefined): void; reject(error: Error): void }[] = [];
  #received: Buffer = Buffer.alloc(0);

  constructor(folder: string) {
    this.#child = spawn('git', ['-C', folder, 'cat-file', '--batch'], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, ...environment },
    });
    this.#child.stdout.on('data', (chunk: Buffer) => {
      this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
      this.#answer();
    });
    const fail = () => {
      for (const { reject } of this.#waiting.splice(0)) reject(new GitError('git stopped while it was asked for a file'));
    };
    this.#child.on('error', fail);
    this.#child.on('close', fail);
    this.#child.stdin.on('error', fail);
    this.unref();
  }

  /** @returns the bytes of a blob; `undefined` when the repository lacks it */
  get(id: string): Promise<Uint8Array | undefined> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#child.ref();
      (this.#child.stdout as unknown as { ref(): void }).ref();
      this.#child.stdin.write(`${id}\n`);
    });
  }

  #answer(): void {
    for (;;) {
      const header = this.#received.indexOf(10);
      if (header === -1) return;
      const [, type, size] = this.#received.toString('utf8', 0, header).split(' ');
      const length = type === 'missing' ? -1 : Number(size);
      const end = header + 1 + length + 1;
      if (this.#received.length < end) return;
      const bytes = length < 0 ? undefined : Uint8Array.prototype.slice.call(this.#received, header + 1, end - 1);
      this.#received = this.#received.subarray(end);
      this.#waiting.shift()?.resolve(bytes);
      if (this.#waiting.length === 0) this.unref();
    }
  }

  /** With no question open, the process may end. */
  private unref(): void {
    this.#child.unref();
    (this.#child.stdout as unknown as { unref(): void }).unref();
    (this.#child.stdin as unknown as { unref(): void }).unref();
  }
}
