/** Every scenario of the guidance, through the pipeline into every format. */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import reportSchema from '../../schema/report.schema.json' with { type: 'json' };
import { check } from '../../src/app/lint/check.ts';
import { describe } from '../../src/app/lint/describe.ts';
import { diff } from '../../src/app/lint/diff.ts';
import type { Outcome } from '../../src/app/lint/outcome.ts';
import { colours } from '../../src/report/colours.ts';
import { github } from '../../src/report/github.ts';
import { json } from '../../src/report/json.ts';
import { markdown } from '../../src/report/markdown.ts';
import { sarif } from '../../src/report/sarif.ts';
import { text } from '../../src/report/text.ts';

const scenarios = 'fixtures/scenarios';
const heads = readdirSync(scenarios, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('head.yml'))
  .sort()
  .map((path) => join(scenarios, path));

const request = { folder: '.', asOf: '2026-11-22', policies: [] };
const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
const isReport = ajv.compile(reportSchema);
const isSarif = ajv.compile(Object.fromEntries(Object.entries(sarifSchema).filter(([key]) => key !== 'id' && key !== '$schema')));

test('there are scenarios', () => {
  expect(heads.length).toBeGreaterThanOrEqual(36);
});

test.each(heads)('%s: every format holds every new finding, JSON and SARIF keep to their schemas', async (head) => {
  for (const outcome of [await check(request, [head]), await diff(request, '/dev/null', head), await diff(request, head, '/dev/null')])
    holds(outcome);
});

test('a changed scenario names the rule of each new finding in every format', async () => {
  for (const head of heads.filter((path) => !path.includes('/cases/'))) holds(await diff(request, join(dirname(head), 'base.yml'), head));
});

function holds({ report, policies }: Outcome): void {
  expect(report.errors).toEqual([]);
  const described = sarif(report, (id) => policies && describe(policies, id));
  expect(isReport(JSON.parse(json(report))) || isReport.errors).toBe(true);
  expect(isSarif(JSON.parse(described)) || isSarif.errors).toBe(true);
  const shown = {
    text: text(report, { colours: colours(false) }),
    markdown: markdown(report),
    github: github(report),
    json: json(report),
    sarif: described,
  };
  for (const { rule, existing } of report.findings) {
    if (!existing) for (const [format, output] of Object.entries(shown)) expect(output, format).toContain(rule);
  }
}
