import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { JSON_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import * as vocabulary from '../../src/declaration/vocabulary.ts';
import { readOne } from './reading.ts';

interface Node {
  [key: string]: unknown;
  description?: string;
  properties?: Record<string, Node>;
  enum?: unknown[];
  enumDescriptions?: string[];
  'x-terms'?: Record<string, { dpv?: string }>;
  definitions?: Record<string, Node>;
}
const schema: Node = JSON.parse(readFileSync('schema/privacy.schema.json', 'utf8'));

test('every key and every value has a description', () => {
  const silent: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties, enum: values, enumDescriptions } = node as Node;
    for (const [key, property] of Object.entries(properties ?? {})) if (!property.description) silent.push(`${path}/${key}`);
    if (values && values.length !== enumDescriptions?.filter(Boolean).length) silent.push(`${path} (values)`);
    for (const [key, part] of Object.entries(node)) visit(part, `${path}/${key}`);
  };
  visit(schema, '');
  expect(silent).toEqual([]);
});

test('what is generated from the schema is fresh', () => {
  expect(execFileSync('node', ['scripts/run.mjs', 'scripts/generate-declaration.ts', '--check'], { encoding: 'utf8' })).toBe('');
});

describe('the vocabulary', () => {
  test('each category has a group and a term of the Data Privacy Vocabulary, each basis and condition a term', () => {
    const dpv = (name: string, value: string) => schema.definitions?.[name]?.['x-terms']?.[value]?.dpv;
    const term = /^https:\/\/w3id\.org\/dpv/;
    for (const [value, group] of Object.entries(vocabulary.categories))
      expect([group, dpv('Category', value)], value).toEqual([expect.any(String), expect.stringMatching(term)]);
    for (const value of vocabulary.lawfulBases.filter((one) => one !== 'unknown')) expect(dpv('LawfulBasis', value), value).toMatch(term);
    for (const value of vocabulary.specialCategoryConditions.filter((one) => one !== 'unknown'))
      expect(dpv('SpecialCategoryCondition', value), value).toMatch(term);
  });

  test('derived groups are those of the law', () => {
    const vulnerable = [
      'children',
      'patients',
      'care-home-residents',
      'vulnerable-adults',
      'older-people',
      'disabled-people',
      'debtors',
      'employees',
      'workers',
      'job-applicants',
    ];
    expect([...vocabulary.vulnerable].sort()).toEqual(vulnerable.sort());
    expect([...vocabulary.vulnerableAdults].sort()).toEqual(
      vulnerable.filter((one) => !['children', 'employees', 'workers', 'job-applicants'].includes(one)),
    );
    expect([...vocabulary.powerImbalance].sort()).toEqual([
      'care-home-residents',
      'contractors',
      'employees',
      'job-applicants',
      'patients',
      'workers',
    ]);
    expect(vocabulary.notCoveredByLaw).toEqual(['deceased', 'organisations']);
    expect(vocabulary.highlyPersonal).toEqual([
      'government-id',
      'precise-location',
      'movements',
      'bank-account',
      'payment-card',
      'account-balance',
      'message-content',
      'call-recording',
      'password',
      'authentication-token',
      'second-factor',
      'security-answer',
    ]);
    expect([vocabulary.special.length, vocabulary.criminal.length, vocabulary.notPersonal.length]).toEqual([11, 2, 4]);
    expect([vocabulary.eu.length, vocabulary.eea.length, vocabulary.countries.length]).toEqual([27, 30, 249]);
  });
});

test('the published schema and the reader agree', () => {
  const published = new Ajv({ strict: false, allErrors: true }).compile(schema);
  const head = 'version: 1\nsystem: { name: Shop }\n';
  const accepted = [
    readFileSync('test/declaration/everything.yml', 'utf8'),
    head,
    `${head}datasets: { d: { fields: { a: email, b: [name], c: { category: photo } }, by_category: { usage: e }, x-mine: [] } }\n`,
    `${head}activities: { a: { purpose: p, recipients: {}, scale: unknown, assessments: { dpia: d.md } } }\n`,
  ];
  const refused = [
    'version: 1\n',
    'version: 2\nsystem: { name: a }\n',
    `${head}datasets: { 1a: {} }\n`,
    `${head}datasets: { d: { fields: { a: emial } } }\n`,
    `${head}datasets: { d: { retention: 2 yrs } }\n`,
    `${head}datasets: { d: { fields: { a: { state: identifiable } } } }\n`,
    `${head}activities: { a: { purpose: p, assessments: { dpia: { date: 2026-02-30, document: d } } } }\n`,
    `${head}recipients: { a: { name: A } }\n`,
  ];
  const fits = (text: string) => published(load(text, { schema: JSON_SCHEMA }));
  for (const text of accepted) expect([readOne(text).ok, fits(text)], text).toEqual([true, true]);
  for (const text of refused) expect([readOne(text).ok, fits(text)], text).toEqual([false, false]);
});
