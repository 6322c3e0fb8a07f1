/** The report of one scenario in every format; `npx vitest run test/cli -u` writes the golden files anew. */
import { existsSync } from 'node:fs';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import reportSchema from '../../schema/report.schema.json' with { type: 'json' };
import { privacyLint, today } from './privacy-lint.ts';

const scenarios = 'fixtures/scenarios';
const story = [`${scenarios}/revision-us-suppliers/base.yml`, `${scenarios}/revision-us-suppliers/head.yml`] as const;
const diff = (format: string, environment: Record<string, string> = {}, ...more: string[]) =>
  privacyLint(['diff', ...story, '--as-of', today, ...(format ? ['--format', format] : []), ...more], { environment });

const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
const isReport = ajv.compile(reportSchema);
const isSarif = ajv.compile(Object.fromEntries(Object.entries(sarifSchema).filter(([key]) => key !== 'id' && key !== '$schema')));

test.each(['text', 'json', 'sarif', 'github', 'markdown'])('a diff as %s', async (format) => {
  const { code, out, complaint } = diff(format);
  expect({ code, complaint }).toEqual({ code: 1, complaint: '' });
  // The digest names every byte of the policies; the rest of the report is what they say.
  await expect(out.replace(/("digest": )"[0-9a-f]+"/, '$1"…"')).toMatchFileSnapshot(`golden/diff.${format}.txt`);
});

test('JSON keeps to its published schema, SARIF to that of OASIS', () => {
  expect(isReport(JSON.parse(diff('json').out)) || isReport.errors).toBe(true);
  expect(isSarif(JSON.parse(diff('sarif').out)) || isSarif.errors).toBe(true);
});

test('every scenario gives valid JSON and SARIF in check, too', () => {
  for (const id of ['political-profiling', 'care-home-cameras', 'fraud-browser-extension']) {
    const file = `${scenarios}/${id}/head.yml`;
    expect(existsSync(file)).toBe(true);
    expect(isReport(JSON.parse(privacyLint(['check', file, '--format', 'json']).out)) || isReport.errors).toBe(true);
    expect(isSarif(JSON.parse(privacyLint(['check', file, '--format', 'sarif']).out)) || isSarif.errors).toBe(true);
  }
});

test('inside a GitHub workflow the github format is chosen by itself, and can be chosen away', () => {
  expect(diff('', { GITHUB_ACTIONS: 'true' }).out).toBe(diff('github').out);
  expect(diff('', {}).out).toBe(diff('text').out);
  expect(diff('text', { GITHUB_ACTIONS: 'true' }).out).toBe(diff('text').out);
});

test('colours: none in a pipe, FORCE_COLOR forces them, NO_COLOR forbids them', () => {
  expect(diff('text').out).not.toContain('\u001b[');
  expect(diff('text', { FORCE_COLOR: '1' }).out).toContain('\u001b[31m');
  expect(diff('text', { FORCE_COLOR: '1', NO_COLOR: '1' }).out).not.toContain('\u001b[');
});

test('--fail-on sets the exit code and never the verdict', () => {
  const codes = Object.fromEntries(['error', 'sign-off', 'warning', 'never'].map((level) => [level, diff('json', {}, '--fail-on', level)]));
  expect(Object.fromEntries(Object.entries(codes).map(([level, { code }]) => [level, code]))).toEqual({
    error: 1,
    'sign-off': 1,
    warning: 1,
    never: 0,
  });
  for (const { out } of Object.values(codes)) expect(JSON.parse(out).verdict).toBe('fail');
});

test('--quiet shows what is counted alone', () => {
  const { out } = diff('text', {}, '--quiet', '--fail-on', 'error');
  expect(out).toContain('transfers/no-safeguard');
  expect(out).not.toContain('roles/new-recipient');
  expect(diff('text', {}, '--quiet', '--fail-on', 'never')).toMatchObject({ code: 0, out: '' });
});
