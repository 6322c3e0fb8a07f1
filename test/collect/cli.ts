/** Runs the built tool without stopping this process, which serves what the tool asks for. @param started is given the process, to do something to it */
import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

export function runCli(
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>>,
  started: (child: ChildProcess) => void = () => undefined,
): Promise<{ code: number | null; out: string; error: string }> {
  const { GITHUB_TOKEN: _, GH_TOKEN: __, ...env } = process.env;
  const child = spawn(process.execPath, [resolve('dist/privacy-lint.cjs'), ...args], { cwd, env: { ...env, ...environment } });
  started(child);
  let [out, error] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    error += chunk;
  });
  return new Promise((done) => child.on('close', (code) => done({ code, out, error })));
}
