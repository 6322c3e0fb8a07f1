/** Console examples in hand-written pages: what a command prints there is what it does print. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const command = /^\$ npx privacy-lint (.+)$/;

function run(line: string): string {
  const words = command.exec(line)?.[1]?.split(' ');
  if (words === undefined) throw new Error(`README.md: no example of privacy-lint: ${line}`);
  const { stdout, stderr, status } = spawnSync(process.execPath, ['dist/privacy-lint.cjs', ...words], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', GITHUB_ACTIONS: '' },
  });
  if (status === 2 || status === null) throw new Error(`README.md: ${line}\n${stderr}`);
  return stdout.trimEnd();
}

/** @returns the page with each example as it comes out now */
export function withExamples(path: string): string {
  return readFileSync(path, 'utf8').replaceAll(
    /```console\n(\$ .+)\n[\s\S]*?```/g,
    (_, line: string) => `\`\`\`console\n${line}\n${run(line)}\n\`\`\``,
  );
}
