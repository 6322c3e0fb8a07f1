/** Times whole processes, paired: every round runs each command once, so that what slows the machine slows them all alike. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export type Command = readonly string[];

/** Runs Node with these arguments. @returns wall time in milliseconds */
function time(command: Command, cwd: string, env: NodeJS.ProcessEnv): number {
  const start = process.hrtime.bigint();
  const { status, error } = spawnSync(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'], cwd, env });
  const elapsed = Number(process.hrtime.bigint() - start) / 1e6;
  if (error !== undefined || status === null || status > 1) throw error ?? new Error(`exit status ${status}: node ${command.join(' ')}`);
  return elapsed;
}

/** @param cwd the folder to run in @param env the environment, for every command alike
 * @returns for each command its times in milliseconds, one a round; a first round warms the disk and is not counted */
export function rounds<Name extends string>(
  count: number,
  cwd: string,
  commands: Record<Name, Command>,
  env = process.env,
): Record<Name, number[]> {
  const entries = Object.entries(commands) as [Name, Command][];
  const times = Object.fromEntries(entries.map(([name]) => [name, [] as number[]])) as Record<Name, number[]>;
  for (const [, command] of entries) time(command, cwd, env);
  for (let round = 0; round < count; round++) for (const [name, command] of entries) times[name].push(time(command, cwd, env));
  return times;
}

/** @returns peak resident memory of one run, in MB */
export function peak(command: Command, cwd: string): number {
  const { output } = spawnSync(process.execPath, ['--require', resolve('bench/peak.cjs'), ...command], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
    cwd,
  });
  return Number(output[3]) / 1024;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Median of the ratios of each round. */
export const ratio = (over: readonly number[], under: readonly number[]): number =>
  median(over.map((value, i) => value / (under[i] as number)));

/** Times without what Node itself needs to start, round by round. */
export const net = (times: readonly number[], node: readonly number[]): number[] => times.map((value, i) => value - (node[i] as number));
