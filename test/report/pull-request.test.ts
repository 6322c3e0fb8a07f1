import { describe, expect, test } from 'vitest';
import { fold, type Item } from '../../src/report/items.ts';
import { itemMarker, lineComment, markerOf, settledComment, summary, summaryMarker } from '../../src/report/pull-request.ts';
import type { Report } from '../../src/report/report.ts';
import { asked } from '../../src/signoff/asked.ts';
import { gateOf } from '../../src/signoff/gate.ts';
import { broken, report } from './made-up.ts';

const items = (given: Report) => fold(given.findings, given.changes).items;
const whereOf = (item: Item) => {
  const { file, line } = item.facets[0].findings[0].place;
  return { path: file, line, url: `https://github.example/${file}#L${line}` };
};
const summaryOf = (given: Report, inline: ReadonlySet<string> = new Set(), branch = 'main') =>
  summary({
    report: given,
    remarks: [],
    branch,
    commit: '0123456789',
    inline,
    whereOf,
    gate: gateOfReport(given),
    reviewers,
    pictures: ['flowchart LR\n'],
    hidden: '<!-- kept -->',
  });

const reviewers = { roles: { privacy: { users: { petra: 2 }, teams: [] } }, reviewSigns: ['privacy'] };
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
    const table = summaryOf(saying('a `x|**bold** @octocat|` b | c \\| d `\\\\|`'))
      .split('\n')
      .filter((line) => line.startsWith('| '));
    const [columns] = [table[0]?.match(/\|/g)?.length];
    for (const row of table.slice(
      0,
      table.findIndex((line) => line.startsWith('| Finding')),
    ))
      expect(row.match(/(?<!\\)\|/g), row).toHaveLength(columns ?? 0);
  });

  test('lets no branch end its code span', () => {
    expect(summaryOf(report(), new Set(), 'a`**b**')).toContain('``a`**b**``');
  });

  test('fits a comment, whatever there is to say', () => {
    const long = summaryOf(saying('word '.repeat(30_000)));
    expect(long.length).toBeLessThanOrEqual(65_536);
    expect(long).toContain('the summary of the workflow run has all of it');
    expect(markerOf(long)).toBe(summaryMarker);
  });
});

describe('a comment under a line', () => {
  test('holds all findings of one entity, and why they matter', async () => {
    const [item] = items(report());
    await expect(item && lineComment(item, (rule) => `Because of ${rule}.`)).toMatchFileSnapshot('golden/line-comment.txt');
  });

  test('is found again by its entity, and by nothing that a name says', () => {
    const [one, other] = items(saying('<!-- privacy-lint:summary -->'));
    if (!one || !other) throw new Error('the report has two items');
    expect(markerOf(lineComment(one, () => undefined))).toBe(itemMarker(one));
    expect(itemMarker(one)).not.toBe(itemMarker(other));
    expect(markerOf(`${summaryMarker}\n\nquoted by someone`)).toBeUndefined();
    expect(markerOf(settledComment(itemMarker(one)))).toBe(itemMarker(one));
  });
});
