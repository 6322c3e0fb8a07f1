/** What a collection of 10,000 repositories costs: requests and memory, with the bundled tool against a stand-in GitHub. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { plain } from '../test/collect/organisation.ts';
import { StandIn, type StandInRepository } from '../test/collect/stand-in.ts';
import type { Figure } from './figures.ts';

const count = 10_000;

export async function measureCollection(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-lint-bench-'));
  const github = await StandIn.start(Array.from({ length: count }, (_, index) => plain(index)));
  try {
    const out = join(folder, 'collected');
    const memory = await collect(github, out);
    const first = github.requests;
    for (let index = 0; index < count / 100; index++) {
      const one = github.repositories[index * 97] as StandInRepository;
      one.pushedAt = new Date(Date.now() - index * 1000).toISOString();
    }
    await collect(github, out);
    const second = github.requests - first;
    return [
      figure('requests of a first collection of 10,000 repositories', first, Math.floor(count / 30 + 50)),
      figure('requests of a second one, with one in a hundred pushed', second, Math.floor((count / 30 + 50) * 0.05)),
      figure('peak memory of collecting 10,000 repositories', memory, 400, 'MB'),
    ];
  } finally {
    await github.close();
    rmSync(folder, { recursive: true });
  }
}

const figure = (what: string, value: number, aim: number, unit: Figure['unit'] = 'number'): Figure => ({
  what,
  compared: '',
  value,
  unit,
  aim,
});

/** Runs the tool beside this process, which answers it. @returns peak resident memory in MB */
function collect({ url }: StandIn, out: string): Promise<number> {
  const command = ['--require', resolve('bench/peak.cjs'), resolve('dist/privacy-lint.cjs'), 'org', 'collect', 'acme', '--out', out];
  const env = { ...process.env, GITHUB_TOKEN: 'bench', GITHUB_API_URL: url, GITHUB_GRAPHQL_URL: `${url}/graphql` };
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], env });
  let [said, peak] = ['', ''];
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  child.stdio[3]?.on('data', (chunk) => {
    peak += chunk;
  });
  return new Promise((done, fail) =>
    child.on('close', (code) => (code === 0 ? done(Number(peak) / 1024) : fail(new Error(`exit code ${code}: ${said}`)))),
  );
}
