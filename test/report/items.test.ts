import { expect, test } from 'vitest';
import { fold } from '../../src/report/items.ts';
import { changes, finding, findings } from './made-up.ts';

test('all findings of one entity are one item, a new vendor is one conversation', () => {
  const [vendor] = fold(findings, changes).items;
  expect(vendor?.title).toBe('New processor in US: Mathpix @ada Inc');
  expect(vendor?.facets.map(({ rule }) => rule)).toEqual(['transfers/no-safeguard', 'roles/new-recipient']);
  expect(vendor?.roles).toEqual(['dpo', 'privacy']);
});

test('what one rule says of several fields of a dataset is one facet of the dataset', () => {
  const dataset = fold(findings, changes).items.find(({ at }) => at === 'datasets.learners');
  expect(dataset?.facets).toHaveLength(1);
  expect(dataset?.facets[0].findings).toHaveLength(5);
});

test('the gravest item comes first, and existing risks stand apart', () => {
  const { items, existing } = fold(findings, changes);
  expect(items.map(({ level }) => level)).toEqual(['error', 'error', 'notice']);
  expect(existing.map(({ rule }) => rule)).toEqual(['retention/missing']);
});

test('the fold does not depend on the order of findings', () => {
  expect(fold([...findings].reverse(), changes)).toEqual(fold(findings, changes));
});

test('the same entity of two declarations is two items', () => {
  expect(fold([finding({}), finding({ declaration: 'apps/a/privacy.yml' })]).items).toHaveLength(2);
});

test('nothing is lost in the fold', () => {
  const { items, existing } = fold(findings, changes);
  const folded = items.flatMap(({ facets }) => facets.flatMap((facet) => facet.findings));
  expect(new Set([...folded, ...existing])).toEqual(new Set(findings));
});
