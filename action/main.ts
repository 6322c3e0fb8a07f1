/** The GitHub Action: inputs → app → outputs. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wordsOf } from '../src/app/lint/rule-words.ts';
import { historyBranch, runWoken, type Woken } from '../src/app/pull-request/woken.ts';
import { toolVersion } from '../src/app/version.ts';
import { type Level, levels } from '../src/policy/finding.ts';
import { github } from '../src/report/github.ts';
import { json } from '../src/report/json.ts';
import { complaintOf, recordsMarkdown, unanswered } from '../src/report/records.ts';
import type { Report } from '../src/report/report.ts';
import { sarif } from '../src/report/sarif.ts';
import { chosen, globs } from './inputs.ts';
import { Runner } from './runner.ts';

const runner = new Runner(process.env);

/** @returns the exit code: 0, 1 when `fail-on` says so, 2 when something could not be judged */
async function main(): Promise<number> {
  const failOn = chosen('fail-on', runner.input('fail-on'), ['never', 'error', 'sign-off', 'warning']);
  const woken = await runWoken({
    connection: {
      token: runner.input('github-token'),
      apiUrl: runner.variable('GITHUB_API_URL'),
      graphqlUrl: runner.variable('GITHUB_GRAPHQL_URL'),
      repository: runner.variable('GITHUB_REPOSITORY'),
      userAgent: `privacy-lint/${toolVersion}`,
    },
    teamToken: runner.input('team-token') || undefined,
    serverUrl: runner.variable('GITHUB_SERVER_URL'),
    event: { name: runner.variable('GITHUB_EVENT_NAME'), payload: readFileSync(runner.variable('GITHUB_EVENT_PATH'), 'utf8') },
    judging: {
      asOf: new Date().toISOString().slice(0, 10),
      configuration: runner.input('config-file') || '.github/privacy-lint.yml',
      paths: globs(runner.input('paths')),
    },
    now: new Date().toISOString(),
    comment: chosen('comment', runner.input('comment'), ['on-findings', 'always', 'never']),
    history: chosen('history', runner.input('history'), ['on', 'off', 'only']),
    toolDigest: createHash('sha256')
      .update(readFileSync(fileURLToPath(import.meta.url)))
      .digest('hex'),
  });
  const { held, failures, idle, recorded, remarks } = woken;
  if (idle) runner.notice(`Nothing to do: ${idle}.`);
  for (const failure of failures) runner.error(failure);
  for (const remark of remarks) runner.warning(remark);
  for (const { report, remarks, summary } of held) {
    process.stdout.write(github(report));
    for (const remark of remarks) runner.warning(remark);
    runner.summary(summary);
  }
  if (recorded.length > 0) runner.summary(recordsMarkdown(recorded, historyBranch));
  for (const record of recorded) {
    const complaint = complaintOf(record);
    if (complaint !== undefined) runner.warning(complaint);
  }
  output(woken);
  if (failures.length > 0 || held.some(({ report }) => report.errors.length > 0)) return 2;
  const counted = levels.slice(0, levels.indexOf(failOn as Level) + 1);
  return failOn !== 'never' && held.some(({ report }) => isNew(report, counted).length > 0) ? 1 : 0;
}

/** Of all that was looked at: the worst verdict, all findings; and the report of the last pull request. */
function output({ held, failures, recorded }: Woken): void {
  const verdicts = [
    ...held.map(({ report, gate }) => (report.errors.length === 0 && gate.verdict === 'green' ? 'pass' : report.verdict)),
    ...recorded.map((record) => (complaintOf(record) === undefined ? 'pass' : record.verdict)),
  ];
  const sum = (...counts: readonly number[]) => String(counts.reduce((total, one) => total + one, 0));
  runner.output(
    'verdict',
    failures.length > 0 ? 'fail' : (['fail', 'sign-off'].find((one) => verdicts.some((verdict) => verdict === one)) ?? 'pass'),
  );
  const isFresh = ({ existing }: { readonly existing: boolean }) => !existing;
  runner.output(
    'findings',
    sum(...held.map(({ report }) => isNew(report, levels).length), ...recorded.map(({ findings }) => findings.filter(isFresh).length)),
  );
  runner.output(
    'unsigned',
    sum(
      ...held.map(({ gate }) => gate.findings.filter(({ state }) => state.kind !== 'signed').length),
      ...recorded.map((one) => unanswered(one).length),
    ),
  );
  const last = held.at(-1);
  if (!last) return;
  const file = join(runner.variable('RUNNER_TEMP'), 'privacy-lint-report.json');
  writeFileSync(file, json(last.report));
  runner.output('report', file);
  const asSarif = runner.input('sarif-file');
  if (asSarif === '') return;
  const path = resolve(runner.variable('GITHUB_WORKSPACE'), asSarif);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, sarif(last.report, wordsOf(last.policies)));
}

const isNew = ({ findings }: Report, among: readonly string[]) =>
  findings.filter(({ existing, level }) => !existing && among.includes(level));

try {
  process.exitCode = await main();
} catch (error) {
  runner.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
