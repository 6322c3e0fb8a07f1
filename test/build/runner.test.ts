import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { cli } from '../../scripts/bundles.ts';

/** Runs the runner in a folder where esbuild cannot be found, as after `npm ci --omit=dev`. */
function withoutEsbuild(lifecycle: string) {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-lint-'));
  copyFileSync('scripts/run.mjs', join(folder, 'run.mjs'));
  return spawnSync(process.execPath, [join(folder, 'run.mjs'), 'scripts/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, npm_lifecycle_event: lifecycle },
  });
}

test('the command line tool is built where package.json promises it', () => {
  expect(cli.outfile).toBe(manifest.bin['privacy-lint']);
});

test('installing without development dependencies succeeds, and says that nothing was built', () => {
  const { status, stderr } = withoutEsbuild('prepare');
  expect(stderr).toContain('dist/ was not built');
  expect(status).toBe(0);
});

test('building without development dependencies fails', () => {
  expect(withoutEsbuild('build').status).not.toBe(0);
});
