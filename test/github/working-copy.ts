/** A git repository with a bare origin, filled commit by commit from texts. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files of a commit by path: a text, a link's target, or `null` to take one away. */
export type Files = Readonly<Record<string, string | { readonly linkTo: string } | null>>;

const identity = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

export class WorkingCopy {
  readonly #folder = mkdtempSync(join(tmpdir(), 'privacy-lint-'));
  readonly #work = join(this.#folder, 'work');
  /** The bare repository that the commits are pushed to. */
  readonly origin = join(this.#folder, 'origin.git');
  #commits = 0;

  constructor() {
    this.#git(this.#folder, 'init', '--quiet', '--bare', '--initial-branch=main', this.origin);
    this.#git(this.#folder, 'init', '--quiet', '--initial-branch=main', this.#work);
  }

  /** Commits files on top of a branch and pushes it; a new branch starts at `from`. @returns the commit's id */
  commit(branch: string, files: Files, message: string, from = 'main'): string {
    const work = this.#work;
    if (this.#commits++ > 0) {
      const there = this.#git(work, 'branch', '--list', branch) !== '';
      this.#git(work, 'switch', '--quiet', ...(there ? [branch] : ['--create', branch, from]));
    }
    for (const [path, content] of Object.entries(files)) {
      const file = join(work, path);
      rmSync(file, { force: true });
      if (content === null) continue;
      mkdirSync(dirname(file), { recursive: true });
      if (typeof content === 'string') writeFileSync(file, content);
      else symlinkSync(content.linkTo, file);
    }
    this.#git(work, 'add', '--all');
    this.#git(work, 'commit', '--quiet', '--allow-empty', '--message', message);
    this.#git(work, 'push', '--quiet', this.origin, branch);
    return this.#git(work, 'rev-parse', 'HEAD');
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #git(folder: string, ...args: readonly string[]): string {
    const date = new Date(Date.UTC(2026, 10, 1, 12, this.#commits)).toISOString();
    const env = { ...process.env, ...identity, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    return execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  }
}
