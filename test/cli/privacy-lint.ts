/** Runs the bundled command line tool, as a user has it, in a folder of its own. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const bundle = resolve('dist/privacy-lint.cjs');

/** A day on which every test is judged. */
export const today = '2026-11-22';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly complaint: string;
}

export interface Surroundings {
  readonly folder?: string;
  readonly input?: string | Uint8Array;
  readonly environment?: Record<string, string>;
}

/** No variable of a developer's shell or a CI server reaches the tool. */
const environment = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  TZ: 'UTC',
};

export function privacyLint(args: readonly string[], { folder = '.', input = '', environment: more = {} }: Surroundings = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...environment, ...more },
  });
  return { code: status, out: stdout, complaint: stderr };
}

/** A new empty folder, by its real name. */
export function newFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'privacy-lint-')));
}

export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** A git repository with one branch, `main`. */
export class Repository {
  readonly folder: string;

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}, folder = newFolder()) {
    this.folder = folder;
    this.git('init', '--quiet', '--initial-branch=main');
    if (Object.keys(files).length > 0) this.commit(files);
  }

  git(...args: string[]): string {
    return execFileSync('git', args, {
      cwd: this.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...environment,
        GIT_AUTHOR_NAME: 'Ada',
        GIT_AUTHOR_EMAIL: 'ada@example.com',
        GIT_COMMITTER_NAME: 'Ada',
        GIT_COMMITTER_EMAIL: 'ada@example.com',
      },
    }).trim();
  }

  /** Writes files and commits everything. @returns the commit */
  commit(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
    write(this.folder, files);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message=change');
    return this.git('rev-parse', 'HEAD');
  }

  run(...args: string[]): Ran {
    return privacyLint([...args, '--as-of', today], { folder: this.folder });
  }

  /** Runs with `--format json` and reads the report. */
  report(...args: string[]): { code: number | null; complaint: string } & Parsed {
    const { code, out, complaint } = this.run(...args, '--format', 'json');
    return { code, complaint, ...(JSON.parse(out) as Parsed) };
  }
}

/** As much of a report as tests look at. */
export interface Parsed {
  readonly verdict: string;
  readonly verified: boolean;
  readonly changes: readonly { readonly kind: string; readonly at: string; readonly from?: string }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly level: string;
    readonly at: string;
    readonly file: string;
    readonly line: number;
    readonly declaration: string;
    readonly fingerprint: string;
    readonly existing: boolean;
    readonly evidence: { readonly side: string };
  }[];
  readonly errors?: readonly { readonly code: string; readonly file: string; readonly line: number; readonly message: string }[];
}

/** Rules of the new findings, sorted. */
export function found({ findings }: Pick<Parsed, 'findings'>): string[] {
  return findings
    .filter(({ existing }) => !existing)
    .map(({ rule }) => rule)
    .sort();
}

/** A declaration with which no rule finds anything wrong. */
export const shop = `version: 1
system: { name: Shop, organisation: Shop Ltd, privacy_notice: https://shop.example/privacy }
datasets:
  customers:
    subjects: [customers]
    source: [direct]
    held_in: [GB]
    retention: 2 years
    security: { cloud: true, encrypted_at_rest: true, encrypted_in_transit: true }
    fields: { name: name, email: email }
activities:
  orders: { purpose: Deliver orders, data: [customers], lawful_basis: contract }
`;

/** The same, with a vendor in the United States and no safeguard. */
export const shopWithVendor = shop
  .replace('activities:', 'recipients:\n  mailer: { name: Mailer Inc, role: processor, country: US, contract: signed }\nactivities:')
  .replace('data: [customers]', 'data: [customers], recipients: [mailer]');
