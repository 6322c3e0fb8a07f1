/** A file that is read beside one that it resembles is read in part; nobody may be able to tell. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Declaration, ParsedFile } from '../../src/declaration/model.ts';
import { parseYaml, readDeclaration } from '../../src/declaration/read.ts';
import { builtin } from '../../src/policy/builtin.ts';
import { judge } from '../../src/policy/judge.ts';
import { repository } from '../declaration/reading.ts';
import { type Plain, plainDeclaration } from '../engine/arbitrary.ts';
import { edit, edited, placesOf } from './edits.ts';

const everything = readFileSync(new URL('../declaration/everything.yml', import.meta.url), 'utf8');
const shop = `version: 1
system:
  name: Shop
datasets:
  users:
    fields:
      email: email
      note: { category: free-text, retention: 1 year }
  # Kept apart.
  orders:
    by_category:
      transactions: [total, items]
recipients:
  acme: { name: Acme Ltd, role: processor, country: GB }
activities:
  selling:
    purpose: >-
      Sell things
    data: [users, orders.total]
`;

function read(path: string, text: string, like?: ParsedFile): ParsedFile {
  const result = parseYaml(path, text, like);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
}

/** @returns whether it was read in part */
function sameAsAlone(before: string, after: string): boolean {
  const alone = parseYaml('privacy.yml', after);
  const beside = parseYaml('privacy.yml', after, read('base.yml', before));
  if (!alone.ok || !beside.ok) {
    expect(beside).toEqual(alone);
    return false;
  }
  expect(beside.value.value).toEqual(alone.value.value);
  expect(placesOf(beside.value.source, beside.value.value)).toEqual(placesOf(alone.value.source, alone.value.value));
  return beside.value.sound !== undefined;
}

describe('a file that is read beside one that it resembles', () => {
  test('reads as it does alone, values, places and errors, whatever was edited', () => {
    let inPart = 0;
    fc.assert(
      fc.property(fc.constantFrom(shop, everything), fc.array(edit, { maxLength: 3 }), (before, edits) => {
        const after = edits.reduce(edited, before);
        if (sameAsAlone(before, after)) inPart += 1;
      }),
      { numRuns: 400 },
    );
    expect(inPart).toBeGreaterThan(50);
  });

  test('shares with it what was not changed', () => {
    const like = read('base.yml', shop);
    const beside = read('privacy.yml', shop.replace('country: GB', 'country: US'), like);
    const entry = (file: ParsedFile, section: string, id: string) => (file.value as Record<string, Record<string, unknown>>)[section]?.[id];
    expect(entry(beside, 'datasets', 'users')).toBe(entry(like, 'datasets', 'users'));
    expect(entry(beside, 'activities', 'selling')).toBe(entry(like, 'activities', 'selling'));
    expect(entry(beside, 'recipients', 'acme')).toMatchObject({ country: 'US' });
  });

  test.each([
    ['an anchor', shop.replace('email: email', 'email: &kept email')],
    ['a section in braces', shop.replace('recipients:\n  acme:', 'recipients:\n  {\n  acme:').replace('GB }\n', 'GB }\n  }\n')],
    ['a section in braces that are indented', shop.replace('datasets:\n', 'datasets:\n    {\n').replace('recipients:', '  }\nrecipients:')],
    ['a quotation', shop.replace('  orders:', '  orders: "').replace('items]\n', 'items]\n  "\n')],
    ['a block of text', shop.replace('users:\n', 'users: |\n')],
    ['an entry that stands twice', shop.replace('recipients:\n', '  users:\n    fields:\n      email: email\nrecipients:\n')],
    ['a line further that belongs to it', shop.replace('items]\n', 'items]\n    # more\n    retention: 1 year\n')],
    ['another indentation', shop.replaceAll(/^ {2}(?= *[a-z])/gm, '    ')],
    ['the end of the file', shop.trimEnd()],
  ])('reads as it does alone where lines may mean something else: %s', (_, after) => {
    sameAsAlone(shop, after);
    if (parseYaml('base.yml', after).ok) sameAsAlone(after, shop);
  });

  test('is judged as it is alone', async () => {
    const documents = { base: () => 'unknown' as const, head: () => 'unknown' as const };
    const text = (plain: Plain) => stringify(plain, { aliasDuplicateObjects: false });
    const edited = fc.tuple(
      plainDeclaration,
      plainDeclaration,
      fc.subarray(['system', 'datasets', 'recipients', 'activities'], { minLength: 1 }),
    );
    await fc.assert(
      fc.asyncProperty(edited, async ([before, other, sections]) => {
        const after = { ...before, ...Object.fromEntries(sections.map((section) => [section, other[section]])) };
        const base = await readDeclaration(repository({ 'privacy.yml': text(before) }), 'privacy.yml');
        if (!base.ok) throw new Error('the base is right');
        const head = repository({ 'privacy.yml': text(after) });
        const [alone, beside] = [await readDeclaration(head, 'privacy.yml'), await readDeclaration(head, 'privacy.yml', base.value)];
        if (!alone.ok || !beside.ok) return expect(beside).toEqual(alone);
        const judged = (read: Declaration) =>
          judge({ root: 'privacy.yml', base: base.value, head: read, first: false, documents }, builtin(), '2026-11-22');
        expect(judged(beside.value)).toEqual(judged(alone.value));
      }),
      { numRuns: 40 },
    );
  });

  test('has the errors that it has alone', async () => {
    const base = await readDeclaration(repository({ 'privacy.yml': shop }), 'privacy.yml');
    if (!base.ok) throw new Error('the base is right');
    const head = repository({ 'privacy.yml': shop.replace('  orders:', '  ordres:').replace('role: processor', 'role: procesor') });
    const beside = await readDeclaration(head, 'privacy.yml', base.value);
    expect(beside).toMatchObject({ ok: false });
    expect(beside).toEqual(await readDeclaration(head, 'privacy.yml'));
  });
});
