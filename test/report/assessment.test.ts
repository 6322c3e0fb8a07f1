/** The DPIA screening with an assessment to continue; `npx vitest run test/report/assessment.test.ts -u` writes the golden files anew. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Facts, factsOf } from '../../src/facts/facts.ts';
import { builtin } from '../../src/policy/builtin.ts';
import { screened } from '../../src/policy/dpia.ts';
import { assessmentPage } from '../../src/report/assessment.ts';
import { type Line, questionsOf, type Section } from '../../src/report/page.ts';
import { pageHtml } from '../../src/report/page-html.ts';
import { pageMarkdown } from '../../src/report/page-markdown.ts';
import { declare, plainDeclaration } from '../engine/arbitrary.ts';
import { asOf, clinic, factsFrom, hostile, hostileClinic } from './clinic.ts';

const pageOf = (facts: Facts) => assessmentPage([{ facts, activities: screened(facts) }]);
const [system] = pageOf(factsFrom(clinic)).sections;
const activity = (id: string): Section => system?.sections.find(({ title }) => title === `\`${id}\``) as Section;
const lines = ({ rows, sections }: Section): Line[] => [...rows.flatMap((row) => row.lines), ...sections.flatMap(lines)];

test('the golden assessment', async () => {
  const page = pageOf(factsFrom(clinic));
  await expect(pageMarkdown(page)).toMatchFileSnapshot('golden/assessment.md.txt');
  await expect(pageHtml(page)).toMatchFileSnapshot('golden/assessment.html.txt');
});

test('an activity that needs a DPIA gets every part that Article 35(7) asks for; one that needs none gets its screening alone', () => {
  expect(activity('triage').sections.map(({ title }) => title)).toEqual([
    'Part 1: What is done, how and why',
    'Part 2: Who was asked',
    'Part 3: Necessity and proportionality',
    'Part 4: Risks to people',
    'Part 5: Measures',
    'Part 6: Outcome',
  ]);
  expect(activity('hosting')).toMatchObject({ tag: 'another organisation is the controller, and screens it', sections: [] });
});

test('everything that is declared carries the line that says it', () => {
  const told = lines(activity('triage')).filter(({ asks }) => !asks);
  const unplaced = told.filter(({ place }) => place === undefined).map(({ text }) => text);
  for (const text of unplaced) expect(text).toMatch(/^(counts together with|alone it requires)/);
  const text = clinic.split('\n');
  const people = told.find((line) => line.text === 'people: 12000');
  expect(text[(people?.place?.line ?? 0) - 1]).toContain('individuals: 12000');
});

test('risks come from the limbs that are met and from transfers, purposes, time limits and encryption', () => {
  const harms =
    activity('triage')
      .sections.find(({ title }) => title.includes('Risks'))
      ?.sections.map(({ text }) => text ?? '') ?? [];
  for (const part of [
    'evaluation',
    'no person looked',
    'sensitive',
    'very many',
    'hardly understand',
    'foresaw',
    'kept from',
    'Abroad',
    'ends that people',
    'longer than',
  ]) {
    expect(harms.filter((harm) => harm.includes(part))).toHaveLength(1);
  }
  expect(harms.some((harm) => harm.includes('genetic'))).toBe(false);
});

test('what is unknown is a question, and disappears when it is declared', () => {
  const questions = (text: string) => {
    const [section] = pageOf(factsFrom(text)).sections;
    return questionsOf(section as Section).map((line) => line.text);
  };
  const asked = 'Which interests are pursued, and where is their assessment?';
  expect(questions(clinic)).toContain(asked);
  expect(questions(clinic.replace('assessments: { ', 'assessments: { lia: docs/lia.md, '))).not.toContain(asked);
});

test.each(hostile)('text of a repository adds no markup: %s', (words) => {
  const tags = (text: string) =>
    [...pageHtml(pageOf(factsFrom(hostileClinic(text)))).matchAll(/<\/?[a-z]+\d?/g)].map(([tag]) => tag).filter((tag) => !/code/.test(tag));
  expect(tags(words)).toEqual(tags('word'));
});

test('every declaration can be assessed, with the same result each time', () => {
  fc.assert(
    fc.property(plainDeclaration, (plain) => {
      const write = () => pageMarkdown(pageOf(factsOf(declare(plain), builtin().lists, asOf)));
      expect(write()).toBe(write());
    }),
    { numRuns: 50 },
  );
});
