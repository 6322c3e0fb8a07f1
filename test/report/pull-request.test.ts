import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { itemMarker, markerOf, settledComment, summaryMarker } from '../../src/report/comment.ts';
import { fold, type Item } from '../../src/report/items.ts';
import { lineComment } from '../../src/report/line-comment.ts';
import { runSummary, summary } from '../../src/report/pull-request.ts';
import type { Report } from '../../src/report/report.ts';
import { asked } from '../../src/signoff/asked.ts';
import { gateOf } from '../../src/signoff/gate.ts';
import { broken, report } from './made-up.ts';

const items = (given: Report) => fold(given.findings, given.changes).items;
const whereOf = (item: Item) => {
  const { file, line } = item.facets[0].findings[0].place;
  return { path: file, line, url: `https://github.example/${file}#L${line}` };
};
const shownOf = (given: Report, branch = 'main') => ({
  report: given,
  remarks: [],
  branch,
  commit: '0123456789',
  whereOf,
  gate: gateOfReport(given),
  reviewers,
  flows: { rows: [flow], pictures: ['flowchart LR\n'] },
});
const summaryOf = (given: Report, inline: ReadonlySet<string> = new Set(), branch = 'main') =>
  summary({ ...shownOf(given, branch), inline, hidden: '<!-- kept -->' });

const flow = {
  people: ['students'],
  data: [
    { name: 'email', kinds: ['email'], grave: false },
    { name: 'essay', kinds: ['health'], grave: true },
  ],
  to: { name: 'Mathpix @ada | Inc', role: 'processor', isNew: true, countries: ['US'], safeguard: 'none' },
  why: ['Tutoring'],
  ownWhy: ['model-training'],
};
const nobody = { users: {}, teams: [] };
const reviewers = { roles: { privacy: { users: { petra: 2 }, teams: [] } }, independent: nobody, reviewSigns: ['privacy'] };
const told = {
  whyOf: (rule: string) => `Because of ${rule}.`,
  nameOf: (fingerprint: string) => fingerprint.slice(0, 8),
  reviewSigns: ['privacy'],
};
const rules = { roles: {}, independent: { people: [], teams: [] }, byReview: ['privacy'], breakGlass: [], tool: 1 };
/** Nobody has done anything yet. */
function gateOfReport({ findings }: Report) {
  const nothing = { publications: [], acts: [], deletions: [], commits: [], pushers: 'known' } as const;
  const pull = { number: 1, head: 'h', branch: 'main', opener: undefined, asked: asked([findings], (root) => root), ...nothing };
  return gateOf(pull, rules, '2026-11-02T00:00:00Z');
}

/** The made-up report with another text in place of every message and title. */
const saying = (words: string): Report => {
  const given = report();
  return {
    ...given,
    findings: given.findings.map((finding) => ({ ...finding, message: words })),
    changes: given.changes.map((change) => ({ ...change, summary: words })),
  };
};

describe('the summary', () => {
  test('reads as it should', async () => {
    const given = report();
    const inline = new Set(items(given).slice(0, 1).map(itemMarker));
    await expect(summaryOf(given, inline)).toMatchFileSnapshot('golden/summary.txt');
  });

  test('of a file that cannot be read says where and what to do', async () => {
    await expect(summaryOf(report(broken))).toMatchFileSnapshot('golden/summary-unread.txt');
  });

  test('lets no name end a cell of its table, or a code span in it', () => {
    const tables = summaryOf(saying('a `x|**bold** @octocat|` b | c \\| d `\\\\|`'))
      .split('\n\n')
      .filter((block) => block.startsWith('| '));
    expect(tables.length).toBeGreaterThanOrEqual(3);
    for (const table of tables) for (const row of table.split('\n')) expect(row.match(/(?<!\\)\|/g), row).toHaveLength(5);
  });

  test('lets no branch end its code span', () => {
    expect(summaryOf(report(), new Set(), 'a`**b**')).toContain('``a`**b**``');
  });

  test('fits a comment, whatever there is to say', () => {
    const many = manyFindings(2_000);
    for (const long of [
      summaryOf(saying('word '.repeat(30_000))),
      summaryOf(many),
      summaryOf(many, new Set(items(many).map(itemMarker))),
    ]) {
      expect(long.length).toBeLessThanOrEqual(65_536);
      expect(long).toContain('Reviewer');
      expect(markerOf(long)).toBe(summaryMarker);
    }
    expect(summaryOf(many)).toContain('the summary of the workflow run has all of it');
  });

  test('of the workflow run has all of it: every finding, by name, with its place', () => {
    const many = runSummary(shownOf(manyFindings(300)));
    for (let index = 0; index < 300; index++) expect(many).toContain(`recipients.vendor-${index}`);
  });
});

/** The made-up report with as many new recipients. */
function manyFindings(count: number): Report {
  const given = report();
  const [, one] = given.findings;
  if (!one) throw new Error('the report has findings');
  const findings = Array.from({ length: count }, (_, index) => ({
    ...one,
    at: `recipients.vendor-${index}`,
    place: { ...one.place, line: index + 1 },
    fingerprint: createHash('sha256').update(String(index)).digest('hex').slice(0, 32),
  }));
  return { ...given, changes: [], findings };
}

describe('a comment under a line', () => {
  test('holds all findings of one entity, and why they matter', async () => {
    const [item] = items(report());
    await expect(item && lineComment(item, told)).toMatchFileSnapshot('golden/line-comment.txt');
  });

  test('is found again by its entity, and by nothing that a name says', () => {
    const [one, other] = items(saying('<!-- privacy-lint:summary -->'));
    if (!one || !other) throw new Error('the report has two items');
    expect(markerOf(lineComment(one, told))).toBe(itemMarker(one));
    expect(itemMarker(one)).not.toBe(itemMarker(other));
    expect(markerOf(`${summaryMarker}\n\nquoted by someone`)).toBeUndefined();
    expect(markerOf(settledComment(itemMarker(one)))).toBe(itemMarker(one));
  });
});
