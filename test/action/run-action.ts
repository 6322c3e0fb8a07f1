/** Runs the bundled Action as a runner does: a process of its own, with the environment that a workflow gives it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pullRequestEvent, type Wake } from '../github/events.ts';
import type { GitHub } from '../github/github.ts';
import type { PullRequest } from '../github/state.ts';

export interface Run {
  readonly code: number;
  /** What the job's log holds. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The job's summary. */
  readonly summary: string;
  /** The JSON report, where one was written. */
  readonly report: string | undefined;
  /** What `sarif-file` names, where it was written. */
  readonly sarif: string | undefined;
}

export interface Workflow {
  /** The Node that runs it. */
  readonly node?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly token?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** What wakes it, in place of the pull request being opened. */
  readonly wake?: Wake;
  /** Called with the process, to end it at some time. */
  readonly started?: (child: ChildProcess) => void;
}

/** @param pull the pull request whose event wakes the workflow */
export async function runAction(github: GitHub, pull: PullRequest, workflow: Workflow = {}): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-lint-job-'));
  const file = (name: string, text = '') => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const inputs = { 'github-token': workflow.token ?? 'workflow-token', ...workflow.inputs };
  const output = file('output');
  const summary = file('summary');
  const wake = workflow.wake ?? (await pullRequestEvent(github, pull));
  const environment = {
    PATH: process.env.PATH ?? '',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_SERVER_URL: github.url,
    GITHUB_RUN_ID: '1',
    GITHUB_REPOSITORY: `${github.owner}/${github.name}`,
    GITHUB_EVENT_NAME: wake.event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(wake.payload)),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...workflow.environment,
  };
  try {
    const { code, log } = await run(workflow.node ?? process.execPath, environment, workflow.started);
    const outputs = outputsIn(readFileSync(output, 'utf8'));
    const report = outputs.report && readFileSync(outputs.report, 'utf8');
    const { 'sarif-file': named = '' } = workflow.inputs ?? {};
    const sarif = named !== '' && existsSync(join(folder, named)) ? readFileSync(join(folder, named), 'utf8') : undefined;
    return { code, log, outputs, summary: readFileSync(summary, 'utf8'), report, sarif };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function run(
  node: string,
  env: Readonly<Record<string, string>>,
  started: Workflow['started'] = () => undefined,
): Promise<{ code: number; log: string }> {
  const child = spawn(node, [resolve('action/dist/index.js')], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  started(child);
  let log = '';
  const take = (chunk: Buffer) => {
    log += chunk;
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code: code ?? -1, log };
}

/** `name<<end`, the value's lines, `end`. */
function outputsIn(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n\2$/gm)) found[name] = value;
  return found;
}
