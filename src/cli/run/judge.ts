/** `diff` and `check`: the report in the format that was asked for, and the exit code. */
import type { Outcome } from '../../app/lint/outcome.ts';
import { type Level, levels } from '../../policy/finding.ts';
import type { Report } from '../../report/report.ts';
import type { Call, Given } from '../arguments.ts';
import { requestOf, wholeNumber } from '../given.ts';
import { complain, isTerminal, print } from '../output.ts';

export async function run({ command, operands, options }: Call): Promise<number> {
  const request = requestOf(options);
  const most = options['max-warnings'] === undefined ? undefined : wholeNumber('max-warnings', options['max-warnings']);
  const failing = failingLevels(options);
  const judged = await outcome();
  const { report, remarks } = judged;
  for (const remark of remarks) complain(`privacy-lint: ${remark}\n`);
  const fresh = report.findings.filter(({ existing }) => !existing);
  const warnings = fresh.filter(({ level }) => level === 'warning').length;
  const tooMany = most !== undefined && warnings > most;
  const shown: readonly Level[] = tooMany && !failing.includes('warning') ? [...failing, 'warning'] : failing;
  print(await render(judged, options, options.quiet ? shown : undefined));
  if (report.errors.length > 0) return 2;
  if (tooMany) complain(`privacy-lint: ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}; --max-warnings allows ${most}.\n`);
  return tooMany || fresh.some(({ level }) => failing.includes(level)) ? 1 : 0;

  async function outcome(): Promise<Outcome> {
    if (command.name === 'diff') return (await import('../../app/lint/diff.ts')).diff(request, operands[0], operands[1]);
    return (await import('../../app/lint/check.ts')).check(request, operands);
  }
}

/** The levels that `--fail-on` counts. */
function failingLevels(options: Given): readonly Level[] {
  const least = options['fail-on'] ?? 'sign-off';
  return least === 'never' ? [] : levels.slice(0, levels.indexOf(least as Level) + 1);
}

/** @param only the levels to show; absent: all */
async function render({ report, policies }: Outcome, options: Given, only: readonly Level[] | undefined): Promise<string> {
  const format = options.format ?? (process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text');
  switch (format) {
    case 'json':
      return (await import('../../report/json.ts')).json(report);
    case 'sarif': {
      const { describe } = await import('../../app/lint/describe.ts');
      return (await import('../../report/sarif.ts')).sarif(report, (id) => policies && describe(policies, id));
    }
    case 'markdown':
      return (await import('../../report/markdown.ts')).markdown(report, only);
    case 'github': {
      // The annotations, and for whoever reads the log the same as text.
      const { github } = await import('../../report/github.ts');
      return github(report, only) + (await asText(report, only));
    }
    default:
      return asText(report, only);
  }
}

async function asText(report: Report, only: readonly Level[] | undefined): Promise<string> {
  const { text } = await import('../../report/text.ts');
  const { colours, wantsColour } = await import('../../report/colours.ts');
  return text(report, { colours: colours(wantsColour(process.env, isTerminal(1))), only });
}
