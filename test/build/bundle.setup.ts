/**
 * Before any test: the generated modules and the bundle are made anew, so that tests never judge yesterday's build.
 * Where the bundle cannot be built it is taken away: then the tests that run it fail, and all others still speak.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

export default function setup(): void {
  try {
    execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    console.error('The bundle could not be built (see above): tests that run it will fail.');
    rmSync('dist/privacy-lint.cjs', { force: true });
  }
}
