/** The SARIF file of the Action: for code scanning, with the findings that the annotations, the summary and the report have. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { expect, test, vi } from 'vitest';
import { scheduleEvent } from '../github/events.ts';
import { type Run, runAction } from './run-action.ts';
import { github, open, shared, shop } from './shop.ts';

// The multitool looks every address up, and waits for it.
vi.setConfig({ testTimeout: 240_000 });

const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
const isSarif = ajv.compile(Object.fromEntries(Object.entries(sarifSchema).filter(([key]) => key !== 'id' && key !== '$schema')));
const inputs = { 'sarif-file': 'out/privacy-lint.sarif', history: 'off' };

interface Result {
  readonly ruleId: string;
  readonly message: { readonly text: string };
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: object };
  }[];
}
const resultsOf = ({ sarif = '' }: Run): Result[] => JSON.parse(sarif).runs[0].results;

/**
 * What Microsoft's multitool has against a file, by the rules of the format and of GitHub; `.ci/run` names where it is
 * (PRIVACY_LINT_SARIF_MULTITOOL), since it is too large to be installed with the rest.
 */
function errorsByMultitool(sarif: string, tool: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-lint-sarif-'));
  const [file, said] = [join(folder, 'in.sarif'), join(folder, 'said.sarif')];
  writeFileSync(file, sarif);
  const rules = ['--rule-kind', 'Sarif;Gh', '--level', 'Error;Warning', '--output', said, '--log', 'ForceOverwrite'];
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
  execFileSync(tool, ['validate', file, ...rules], { env, stdio: 'pipe' });
  return (JSON.parse(readFileSync(said, 'utf8')).runs[0].results as (Result & { level?: string })[]).map(
    ({ ruleId, level = 'warning', message }) => `${level} ${ruleId} ${message.text ?? JSON.stringify(message)}`,
  );
}

test.each([
  ['a recipient abroad', { 'privacy.yml': shared }],
  ['a period that was taken away', { 'privacy.yml': shop.replace('    retention: 1 year\n', '') }],
  ['a declaration that was taken away', { 'privacy.yml': null }],
])('%s: annotations, summary, report and SARIF carry the same findings', async (_, head) => {
  const pull = await open({ 'privacy.yml': shop }, head);
  const run = await runAction(github, pull, { inputs });
  const { findings } = JSON.parse(run.report ?? '') as {
    findings: { rule: string; message: string; fingerprint: string; existing: boolean }[];
  };
  const results = resultsOf(run);
  expect(results.map(({ ruleId, partialFingerprints }) => [ruleId, partialFingerprints['privacyLint/v1']])).toEqual(
    findings.map(({ rule, fingerprint }) => [rule, fingerprint]),
  );
  const fresh = findings.filter(({ existing }) => !existing);
  expect(fresh.length).toBeGreaterThan(0);
  const annotations = run.log.split('\n').filter((line) => line.startsWith('::'));
  for (const { rule } of fresh) {
    expect(annotations.filter((line) => line.includes(`(${rule})`))).toHaveLength(1);
    expect(run.summary).toContain(rule);
  }
  expect(isSarif(JSON.parse(run.sarif ?? '')) || isSarif.errors).toBe(true);
  for (const { artifactLocation, region } of results.flatMap(({ locations }) => locations.map((one) => one.physicalLocation))) {
    expect(artifactLocation).toEqual({ uri: 'privacy.yml', uriBaseId: '%SRCROOT%' });
    expect(region).toMatchObject({ startLine: expect.any(Number) });
  }
  const tool = process.env.PRIVACY_LINT_SARIF_MULTITOOL;
  if (tool) expect(errorsByMultitool(run.sarif ?? '', tool)).toEqual([]);
});

test('what cannot be judged is in the SARIF file as a notification, and no file is written where nothing was looked at', async () => {
  const pull = await open({ 'privacy.yml': shop }, { 'privacy.yml': 'version: [' });
  const run = await runAction(github, pull, { inputs });
  expect(isSarif(JSON.parse(run.sarif ?? '')) || isSarif.errors).toBe(true);
  expect(JSON.parse(run.sarif ?? '').runs[0].invocations[0]).toMatchObject({ executionSuccessful: false });
  pull.state = 'CLOSED';
  const idle = await runAction(github, pull, { inputs, wake: scheduleEvent });
  expect(idle).toMatchObject({ code: 0, sarif: undefined, report: undefined, outputs: { verdict: 'pass', findings: '0', unsigned: '0' } });
});
