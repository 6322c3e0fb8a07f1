/** What an author takes over with a click goes where it belongs, claims nothing that they did not, and changes nothing else. */
import { expect, test } from 'vitest';
import { readDeclaration } from '../../src/declaration/read.ts';
import { fold } from '../../src/report/items.ts';
import { suggestionBlock } from '../../src/report/suggestion.ts';
import { finding } from './made-up.ts';

const text = `version: 1
system: { name: Shop }
recipients:
  # those who get data
  mapper:
    name: Mapper Inc
    role: processor

    country: US
  short: { name: Short Inc, role: processor }
  covered:
    name: Covered Inc
    role: processor
    transfer: { mechanism: idta }
activities:
  mapper:
    purpose: Find the way
`;
const transfer = 'transfer:\n  mechanism: idta\n  risk_assessment: docs/…';

function suggested(at: string, line: number, given = text, ...suggestions: string[]) {
  const findings = suggestions.map((suggestion, index) => finding({ at, suggestion, rule: `a/rule-${index}` }));
  const [item] = fold(findings).items;
  return item && suggestionBlock(item, given, line);
}

test('what is missing goes below the key of its entity, as deep as the rest of it', () => {
  expect(suggested('recipients.mapper', 5, text, transfer)).toBe(
    '```suggestion\n  mapper:\n    transfer:\n      mechanism: idta\n      risk_assessment: docs/…\n```',
  );
});

test('what two rules want under one key stands there once, together', () => {
  const block = suggested(
    'activities.mapper',
    16,
    text,
    'assessments:\n  dpia: docs/…',
    'assessments:\n  lia: docs/…',
    'lawful_basis: consent',
  );
  expect(block).toBe('```suggestion\n  mapper:\n    assessments:\n      dpia: docs/…\n      lia: docs/…\n    lawful_basis: consent\n```');
});

test('where there is a choice, nothing is chosen', () => {
  expect(suggested('activities.mapper', 16, text, 'lawful_basis: contract   # or consent, legal-obligation')).toContain(
    'lawful_basis: unknown   # contract, consent, legal-obligation',
  );
});

test.each([
  ['the entity is written in braces', 'recipients.short', 10, text],
  ['it says something under that key already', 'recipients.covered', 11, text],
  ['the line is the key of something else of that name', 'recipients.mapper', 16, text],
  ['the line is another line of the entity', 'recipients.mapper', 6, text],
  ['the file has other line ends', 'recipients.mapper', 5, text.replaceAll('\n', '\r\n')],
  ['the key ends the file', 'activities.last', 18, `${text}  last:\n`],
])('none where %s', (_, at, line, given) => {
  expect(suggested(at, line, given, transfer)).toBeUndefined();
});

test('nothing is suggested where nothing is missing', () => {
  expect(suggested('recipients.mapper', 5, text)).toBeUndefined();
});

test('the file with the suggestion in it is a declaration still', async () => {
  const block = suggested('recipients.mapper', 5, text, transfer, 'contract: signed') ?? '';
  const lines = text.split('\n');
  lines.splice(4, 1, ...block.split('\n').slice(1, -1));
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const read = await readDeclaration({ name: 'head', read: async () => bytes, list: async () => ['privacy.yml'] }, 'privacy.yml');
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  expect(read.value.recipients.get('mapper')?.value).toMatchObject({ transfer: { mechanism: 'idta' }, contract: 'signed', country: 'US' });
});
