/** The record of processing activities; `npx vitest run test/report/ropa.test.ts -u` writes the golden files anew. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/facts/facts.ts';
import { builtin } from '../../src/policy/builtin.ts';
import { pageHtml } from '../../src/report/page-html.ts';
import { pageMarkdown } from '../../src/report/page-markdown.ts';
import { processingRecord, recordPage } from '../../src/report/ropa.ts';
import { recordCsv } from '../../src/report/ropa-csv.ts';
import { recordJson } from '../../src/report/ropa-json.ts';
import { declare, plainDeclaration } from '../engine/arbitrary.ts';
import { asOf, clinic, factsFrom, hostile, hostileClinic } from './clinic.ts';

const record = processingRecord(factsFrom(clinic));
const rowOf = (at: string, key: string) => record.entries.find((one) => one.at === at)?.rows.find((row) => row.key === key)?.lines ?? [];
const known = (at: string, key: string) => rowOf(at, key).flatMap(({ text, asks }) => (asks ? [] : [text]));
const missing = (at: string, key: string) => rowOf(at, key).flatMap(({ text, asks }) => (asks ? [text] : []));

describe('the record of a controller (Article 30(1))', () => {
  test('says what is declared, each with its line', () => {
    expect(known('activities.triage', 'purposes')).toEqual(['Find out who needs care first']);
    expect(known('activities.triage', 'people')).toEqual(['patients']);
    expect(known('activities.triage', 'data')).toContain('special category data: health (`records.history`)');
    expect(known('activities.triage', 'recipients')).toEqual([
      'Lab Ltd (processor) receives records.history',
      'Model Inc (processor) receives all 4 fields of records',
      'Model Inc uses it for itself: model-training',
      'Fenland Group (the same organisation) receives all 2 fields of scores',
    ]);
    expect(known('activities.triage', 'retention')).toEqual(['records: 8 years', 'records.notes: 1 year']);
    expect(known('activities.triage', 'security')).toContain('scores.patient: pseudonymised');
    const line = (text: string) => clinic.split('\n').findIndex((one) => one.includes(text)) + 1;
    expect(rowOf('activities.triage', 'purposes')[0]?.place?.line).toBe(line('who needs care first'));
    expect(rowOf('activities.triage', 'people')[0]?.place?.line).toBe(line('subjects: [patients]'));
  });

  test('names third countries with what covers them', () => {
    expect(known('activities.reminders', 'transfers')).toEqual([
      'United States: Mail Inc; no adequacy regulations cover the country as a whole',
      'Safeguard for Mail Inc: the international data transfer agreement, checked on 2026-05-01',
      'Transfer risk assessment for Mail Inc: docs/tra.md',
    ]);
    expect(known('technologies.visits', 'transfers')).toEqual(['Estonia: Stats OÜ; covered by adequacy regulations']);
  });

  test('asks for what is missing, and for nothing that is there', () => {
    expect(missing('activities.triage', 'transfers')).toEqual([
      'Which safeguard covers the transfer to Model Inc?',
      'Where is the transfer risk assessment for Model Inc?',
    ]);
    expect(missing('activities.triage', 'recipients')).toEqual(['Which written contract binds Model Inc?']);
    expect(missing('activities.triage', 'basis')).toEqual(['Which condition of Article 9 allows the special category data?']);
    expect(missing('activities.triage', 'retention')).toEqual(['How long is `scores` kept?']);
    expect(missing('activities.triage', 'security')).toEqual(['Is `scores` encrypted where it is stored?']);
    expect(missing('activities.reminders', 'transfers')).toEqual(['In which country is Somebody established?']);
    expect(missing('technologies.visits', 'data')).toEqual(['Which personal data does it use?']);
    expect(missing('activities.reminders', 'retention')).toEqual([]);
  });

  test('counts what a technology of the activity collects and its provider as part of the activity', () => {
    expect(record.entries.map(({ at }) => at)).not.toContain('technologies.banner');
    expect(record.entries.map(({ at }) => at)).toContain('technologies.visits');
  });
});

test('the record of a processor (Article 30(2)) asks on whose behalf it works, and has no time limits', () => {
  const entry = record.entries.find(({ at }) => at === 'activities.hosting');
  expect(entry).toMatchObject({ article: '30(2)', role: 'processor' });
  expect(entry?.rows.map(({ key }) => key)).toEqual([
    'purposes',
    'behalf',
    'people',
    'data',
    'recipients',
    'transfers',
    'held',
    'security',
  ]);
  expect(missing('activities.hosting', 'behalf')).toHaveLength(1);
});

test('what no entry covers is said', () => {
  expect(record.outside.map(({ text }) => text)).toEqual([
    '`elsewhere`: the organisation is declared not to be responsible for it',
    'What is `forgotten.fax` kept for? No activity uses it.',
  ]);
});

test('the record in every format', async () => {
  const page = recordPage([record]);
  await expect(pageMarkdown(page)).toMatchFileSnapshot('golden/ropa.md.txt');
  await expect(pageHtml(page)).toMatchFileSnapshot('golden/ropa.html.txt');
  await expect(recordCsv([record])).toMatchFileSnapshot('golden/ropa.csv.txt');
  await expect(JSON.stringify(recordJson([record]), null, 2)).toMatchFileSnapshot('golden/ropa.json.txt');
});

describe('text of a repository', () => {
  test.each(hostile)('is inert in CSV, HTML and Markdown: %s', (words) => {
    const records = [processingRecord(factsFrom(hostileClinic(words)))];
    for (const row of parsedCsv(recordCsv(records))) {
      for (const line of row.flatMap((cell) => cell.split('\n'))) expect(line).not.toMatch(/^\s*[=+\-@|%]/);
    }
    const tags = (html: string) => [...html.matchAll(/<\/?[a-z]+\d?/g)].map(([tag]) => tag).filter((tag) => !/code/.test(tag));
    const clean = pageHtml(recordPage([processingRecord(factsFrom(hostileClinic('word')))]));
    expect(tags(pageHtml(recordPage(records)))).toEqual(tags(clean));
    expect(pageMarkdown(recordPage(records)).replace(/`+[^`]*`+/g, '')).not.toMatch(
      /[^\\]\]\(https|<img|<script|@octocat|[^\\]\*\*bold|- \[x\]/,
    );
  });
});

test('HTML allows itself no script and no request', () => {
  const html = pageHtml(recordPage([record]));
  expect(html).toMatch(
    /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[\w+/]+=*'; base-uri 'none'; form-action 'none'">/,
  );
  expect(html).not.toMatch(/<script|<link|<img|style=|src=/);
});

test('every declaration has a record in every format, the same each time, with a cell for each column', () => {
  fc.assert(
    fc.property(plainDeclaration, (plain) => {
      const write = () => {
        const records = [processingRecord(factsOf(declare(plain), builtin().lists, asOf))];
        return [pageMarkdown(recordPage(records)), pageHtml(recordPage(records)), recordCsv(records), JSON.stringify(recordJson(records))];
      };
      const written = write();
      expect(write()).toEqual(written);
      expect(new Set(parsedCsv(written[2] as string).map((row) => row.length))).toEqual(new Set([21]));
    }),
    { numRuns: 50 },
  );
});

/** Reads CSV as RFC 4180 says: every cell of ours is quoted. */
function parsedCsv(text: string): string[][] {
  return text
    .slice(1)
    .split('\r\n')
    .filter((row) => row !== '')
    .map((row) => [...row.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell]) => (cell as string).replaceAll('""', '"')));
}
