/** A git repository with a bare origin, filled commit by commit from texts. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files of a commit by path: a text, a link's target, or `null` to take one away. */
export type Files = Readonly<Record<string, string | { readonly linkTo: string } | null>>;

/** Who wrote a commit and who made it, and lines at the end of its message such as `Co-authored-by: …`. */
export interface Identities {
  readonly author?: string;
  readonly committer?: string;
  readonly trailers?: readonly string[];
}

/** The address by which the stand-in knows someone. */
export const emailOf = (name: string): string => (name === 'GitHub' ? 'noreply@github.com' : `${name.toLowerCase()}@example.org`);

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
  commit(branch: string, files: Files, message: string, from = 'main', identities: Identities = {}): string {
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
    const trailers = identities.trailers ?? [];
    const words = trailers.length > 0 ? `${message}\n\n${trailers.join('\n')}` : message;
    this.#git(work, 'commit', '--quiet', '--allow-empty', '--message', words, identities);
    return this.#pushed(branch);
  }

  /** Merges `other` into a branch with a merge commit, and pushes it. @returns the commit's id */
  merge(branch: string, other: string, identities: Identities = {}): string {
    this.#git(this.#work, 'switch', '--quiet', branch);
    this.#git(this.#work, 'merge', '--quiet', '--no-ff', '--message', `Merge ${other} into ${branch}`, other, identities);
    return this.#pushed(branch);
  }

  /** Puts all of `other` on a branch as one commit, and pushes it. @returns the commit's id */
  squash(branch: string, other: string, identities: Identities = {}): string {
    this.#git(this.#work, 'switch', '--quiet', branch);
    this.#git(this.#work, 'merge', '--quiet', '--squash', other);
    this.#git(this.#work, 'commit', '--quiet', '--message', `All of ${other}`, identities);
    return this.#pushed(branch);
  }

  /** Writes the commits that `other` has more than a branch anew on top of that branch, and pushes it. @returns the new tip */
  rebase(branch: string, other: string, identities: Identities = {}): string {
    this.#git(this.#work, 'switch', '--quiet', branch);
    this.#git(this.#work, 'cherry-pick', `${branch}..${other}`, identities);
    return this.#pushed(branch);
  }

  /** Writes the commits of a branch anew on top of another, and pushes them by force. @returns the new tip */
  rebaseOnto(branch: string, onto: string): string {
    this.#git(this.#work, 'switch', '--quiet', branch);
    this.#git(this.#work, 'rebase', '--quiet', onto);
    return this.#pushed(branch);
  }

  #pushed(branch: string): string {
    this.#git(this.#work, 'push', '--quiet', '--force', this.origin, branch);
    return this.#git(this.#work, 'rev-parse', 'HEAD');
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #git(folder: string, ...given: readonly (string | Identities)[]): string {
    const args = given.filter((one) => typeof one === 'string');
    const { author = 'Ada', committer = author } = (given.find((one) => typeof one === 'object') ?? {}) as Identities;
    const date = new Date(Date.UTC(2026, 10, 1, 12, this.#commits)).toISOString();
    const env = {
      ...process.env,
      GIT_AUTHOR_NAME: author,
      GIT_AUTHOR_EMAIL: emailOf(author),
      GIT_COMMITTER_NAME: committer,
      GIT_COMMITTER_EMAIL: emailOf(committer),
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
    };
    return execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  }
}
