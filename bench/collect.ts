/** What a collection costs: requests and memory, with the bundled tool against a stand-in GitHub, for 10,000 repositories and (`--long`) for 100,000. */
import { spawn } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { plain } from '../test/collect/organisation.ts';
import { StandIn, type StandInRepository } from '../test/collect/stand-in.ts';
import type { Figure } from './figures.ts';

/** @param long also 100,000 repositories, which takes some minutes */
export async function measureCollection(long: boolean): Promise<Figure[]> {
  return [...(await measureMany()), ...(long ? await measureMost() : [])];
}

async function measureMany(): Promise<Figure[]> {
  const count = 10_000;
  return withOrganisation(count, layered, async (github, out) => {
    const memory = await collect(github, out);
    const first = github.requests;
    const unlooked = await countUnlooked(out);
    push(github, count / 100);
    await collect(github, out);
    const second = github.requests - first;
    await collect(github, `${out}-deep`, '--deep');
    const deep = github.requests - first - second;
    const most = count / 30 + 50;
    return [
      figure(
        'requests of a first collection of 10,000 repositories, four in ten of them with folders of six levels',
        first,
        Math.floor(most),
      ),
      figure('repositories of these that have folders which were not looked into yet', unlooked),
      figure('requests of a second one, with one in a hundred pushed', second, Math.floor(most * 0.05)),
      figure('requests of a first collection that looks into every folder (`--deep`)', deep),
      figure('peak memory of collecting 10,000 repositories', memory, 400, 'MB'),
    ];
  });
}

async function measureMost(): Promise<Figure[]> {
  const count = 100_000;
  return withOrganisation(count, plain, async (github, out) => {
    const first = await collect(github, out);
    push(github, count / 100);
    const second = await collect(github, out);
    return [
      figure('peak memory of collecting 100,000 repositories', first, 400, 'MB'),
      figure('the same of a second collection, with one in a hundred pushed', second, 400, 'MB'),
    ];
  });
}

/** Four in ten have the folders that their framework wants, and a few of those a declaration far down. */
function layered(index: number): StandInRepository {
  const one = plain(index);
  if (index % 10 >= 4) return one;
  const sources = ['main/java', 'main/resources', 'test/java'].map((kind) => `src/${kind}/com/acme/shop`);
  const code = Object.fromEntries(sources.map((folder) => [`${folder}/orders/File${index}.txt`, `${index}\n`]));
  const deep = index % 100 === 3 ? { 'src/main/java/com/acme/shop/privacy.yml': one.files['privacy.yml'] as string } : {};
  return { ...one, files: { ...one.files, ...code, ...deep } };
}

async function withOrganisation(
  count: number,
  make: (index: number) => StandInRepository,
  measured: (github: StandIn, out: string) => Promise<Figure[]>,
): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-lint-bench-'));
  const github = await StandIn.start(Array.from({ length: count }, (_, index) => make(index)));
  try {
    return await measured(github, join(folder, 'collected'));
  } finally {
    await github.close();
    rmSync(folder, { recursive: true });
  }
}

function push(github: StandIn, count: number): void {
  for (let index = 0; index < count; index++) {
    const one = github.repositories[index * 97] as StandInRepository;
    one.pushedAt = new Date(Date.now() - index * 1000).toISOString();
    one.files = { ...one.files, 'README.md': `# Pushed ${index}\n` };
  }
}

async function countUnlooked(out: string): Promise<number> {
  let count = 0;
  for await (const line of createInterface({ input: createReadStream(join(out, 'repositories.ndjson')) }))
    if ('unlooked' in JSON.parse(line)) count++;
  return count;
}

const figure = (what: string, value: number, aim?: number, unit: Figure['unit'] = 'number'): Figure => ({
  ...{ what, compared: '', value, unit },
  ...(aim === undefined ? {} : { aim }),
});

/** Runs the tool beside this process, which answers it. @returns peak resident memory in MB */
function collect({ url }: StandIn, out: string, ...options: string[]): Promise<number> {
  const command = [
    '--require',
    resolve('bench/peak.cjs'),
    resolve('dist/privacy-lint.cjs'),
    'org',
    'collect',
    'acme',
    '--out',
    out,
    ...options,
  ];
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
