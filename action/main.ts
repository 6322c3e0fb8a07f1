/** The GitHub Action: inputs → app → outputs. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runPullRequest } from '../src/app/pull-request.ts';
import { toolVersion } from '../src/app/version.ts';
import { levels } from '../src/policy/finding.ts';
import { github } from '../src/report/github.ts';
import { json } from '../src/report/json.ts';
import { markdown } from '../src/report/markdown.ts';
import type { Report } from '../src/report/report.ts';
import { chosen, globs } from './inputs.ts';
import { Runner } from './runner.ts';

const runner = new Runner(process.env);

/** @returns the exit code: 0, 1 when `fail-on` says so, 2 when nothing could be judged */
async function main(): Promise<number> {
  const failOn = chosen('fail-on', runner.input('fail-on'), ['never', 'error', 'sign-off', 'warning']);
  const { report, remarks } = await runPullRequest({
    connection: {
      token: runner.input('github-token'),
      apiUrl: runner.variable('GITHUB_API_URL'),
      repository: runner.variable('GITHUB_REPOSITORY'),
      userAgent: `privacy-lint/${toolVersion}`,
    },
    graphqlUrl: runner.variable('GITHUB_GRAPHQL_URL'),
    serverUrl: runner.variable('GITHUB_SERVER_URL'),
    event: { name: runner.variable('GITHUB_EVENT_NAME'), payload: readFileSync(runner.variable('GITHUB_EVENT_PATH'), 'utf8') },
    judging: {
      asOf: new Date().toISOString().slice(0, 10),
      configuration: runner.input('config-file') || '.github/privacy-lint.yml',
      paths: globs(runner.input('paths')),
    },
    comment: chosen('comment', runner.input('comment'), ['on-findings', 'always', 'never']),
  });
  process.stdout.write(github(report));
  for (const remark of remarks) runner.warning(remark);
  runner.summary(markdown(report));
  output(report);
  if (report.errors.length > 0) return 2;
  return failOn !== 'never' && isNew(report, levels.slice(0, levels.indexOf(failOn) + 1)).length > 0 ? 1 : 0;
}

function output(report: Report): void {
  const file = join(runner.variable('RUNNER_TEMP'), 'privacy-lint-report.json');
  writeFileSync(file, json(report));
  runner.output('verdict', report.verdict);
  runner.output('findings', String(isNew(report, levels).length));
  runner.output('unsigned', String(isNew(report, ['error', 'sign-off']).length));
  runner.output('report', file);
}

const isNew = ({ findings }: Report, among: readonly string[]) =>
  findings.filter(({ existing, level }) => !existing && among.includes(level));

try {
  process.exitCode = await main();
} catch (error) {
  runner.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
