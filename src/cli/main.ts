/** The command line tool: arguments → command → exit code. What a command needs is loaded when it runs. */
import { type Call, parse, UsageError } from './arguments.ts';
import { complain, print } from './output.ts';

/** Runs one command. @returns the exit code */
export type Run = (call: Call) => Promise<number>;

const runs: Readonly<Record<string, () => Promise<{ run: Run }>>> = {
  diff: () => import('./run/judge.ts'),
  check: () => import('./run/judge.ts'),
  init: () => import('./run/init.ts'),
  accept: () => import('./run/accept.ts'),
  explain: () => import('./run/explain.ts'),
  rules: () => import('./run/rules.ts'),
  dpia: () => import('./run/dpia.ts'),
  ropa: () => import('./run/ropa.ts'),
  graph: () => import('./run/graph.ts'),
  'policy test': () => import('./run/policy-test.ts'),
  'policy new': () => import('./run/policy-new.ts'),
  'history verify': () => import('./run/history.ts'),
  'org collect': () => import('./run/org-collect.ts'),
  'org merge': () => import('./run/org-merge.ts'),
  'org dashboard': () => import('./run/org.ts'),
  'org ropa': () => import('./run/org-ropa.ts'),
  schema: () => import('./run/schema.ts'),
  doctor: () => import('./run/doctor.ts'),
};

async function main(argv: readonly string[]): Promise<number> {
  const meant = parse(argv);
  if (meant.kind === 'call') {
    const loaded = await runs[meant.call.command.name]?.();
    return loaded ? loaded.run(meant.call) : 2;
  }
  if (meant.kind === 'version') print(`${(await import('../app/version.ts')).toolVersion}\n`);
  else {
    const { commandHelp, overview } = await import('./help.ts');
    print(meant.command ? commandHelp(meant.command) : overview());
  }
  return 0;
}

main(process.argv.slice(2)).then(
  // Everything is written by now (output.ts), so that nothing is waited for, and no memory given back piece by piece.
  (code) => process.exit(code),
  (error: unknown) => {
    process.exitCode = 2;
    if (error instanceof UsageError) return complain(`privacy-lint: ${error.message}\n`);
    // What the system refuses (a folder that may not be written, a git that is not there) is no fault of the tool.
    if (error instanceof Error && ('syscall' in error || error.name === 'GitError')) return complain(`privacy-lint: ${error.message}\n`);
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    const details = process.env.PRIVACY_LINT_DEBUG
      ? `${stack}\n`
      : 'This is a fault of privacy-lint. PRIVACY_LINT_DEBUG=1 shows where; please report it.\n';
    complain(`privacy-lint: ${message}\n${details}`);
  },
);
