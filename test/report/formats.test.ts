import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import reportSchema from '../../schema/report.schema.json' with { type: 'json' };
import { colours, wantsColour } from '../../src/report/colours.ts';
import { github } from '../../src/report/github.ts';
import { json } from '../../src/report/json.ts';
import { markdown } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { sarif } from '../../src/report/sarif.ts';
import { text } from '../../src/report/text.ts';
import { broken, report } from './made-up.ts';

const describe = (id: string) => ({
  title: `Title of ${id}`,
  why: 'Because.',
  sources: [report().findings[0]?.source].filter((one) => one !== undefined),
});

const formats: Record<string, (report: Report) => string> = {
  'text.txt': (report) => text(report, { colours: colours(false) }),
  'coloured.txt': (report) => text(report, { colours: colours(true) }),
  'json.txt': json,
  'sarif.txt': (report) => sarif(report, describe),
  'github.txt': (report) => github(report),
  'markdown.txt': (report) => markdown(report),
};

const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
const valid = {
  report: ajv.compile(reportSchema),
  // A draft 4 schema that uses nothing that draft 7 reads differently, but for the name of its id.
  sarif: ajv.compile(Object.fromEntries(Object.entries(sarifSchema).filter(([key]) => key !== 'id' && key !== '$schema'))),
};

for (const [name, format] of Object.entries(formats)) {
  test(`findings as ${name}`, async () => {
    await expect(format(report())).toMatchFileSnapshot(`golden/findings.${name}`);
  });
  test(`errors of input as ${name}`, async () => {
    await expect(format(report(broken))).toMatchFileSnapshot(`golden/errors.${name}`);
  });
}

test.each([
  ['findings', {}],
  ['errors', broken],
  ['nothing', { findings: [], changes: [], verdict: 'pass' }],
] as const)('JSON and SARIF of %s keep to their schemas', (_, over) => {
  valid.report(JSON.parse(json(report(over))));
  expect(valid.report.errors).toBeNull();
  valid.sarif(JSON.parse(sarif(report(over), describe)));
  expect(valid.sarif.errors).toBeNull();
});

test('nothing found is one line, and nothing at all when quiet', () => {
  const clean = report({ findings: [], changes: [], verdict: 'pass' });
  expect(text(clean, { colours: colours(false) })).toBe('pass: Nothing found.\n');
  expect(text(clean, { colours: colours(false), only: ['error', 'sign-off'] })).toBe('');
});

test('quiet shows the counted levels only', () => {
  const shown = text(report(), { colours: colours(false), only: ['error'] });
  expect(shown).toContain('transfers/no-safeguard');
  expect(shown).not.toContain('roles/new-recipient');
  expect(shown).not.toContain('What changed');
});

test('NO_COLOR beats FORCE_COLOR beats the terminal; empty variables count as absent', () => {
  expect(wantsColour({}, true)).toBe(true);
  expect(wantsColour({}, false)).toBe(false);
  expect(wantsColour({ NO_COLOR: '1', FORCE_COLOR: '1' }, true)).toBe(false);
  expect(wantsColour({ FORCE_COLOR: '1' }, false)).toBe(true);
  expect(wantsColour({ FORCE_COLOR: '0' }, true)).toBe(false);
  expect(wantsColour({ NO_COLOR: '', FORCE_COLOR: '' }, true)).toBe(true);
  expect(wantsColour({ TERM: 'dumb' }, true)).toBe(false);
});
