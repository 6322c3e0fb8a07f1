/** Whose data goes to whom, where and why: what a change brings, and nothing that was there. */
import { expect, test } from 'vitest';
import { flowsMarkdown } from '../../src/report/flows-markdown.ts';
import { type NewFlow, newFlows } from '../../src/report/new-flows.ts';
import { clinic, factsFrom } from './clinic.ts';

const before = factsFrom(clinic);
const brought = (...replacements: (readonly [string, string])[]): NewFlow[] =>
  newFlows(
    factsFrom(
      replacements.reduce((text, [from, to]) => {
        expect(text).toContain(from);
        return text.replace(from, to);
      }, clinic),
    ),
    before,
  );

test('a declaration against itself brings nothing, and neither does a new id', () => {
  expect(brought()).toEqual([]);
  expect(brought(['  lab: {', '  clinic-lab: {'], ['lab: [records.history]', 'clinic-lab: [records.history]'])).toEqual([]);
});

test('a new recipient is one row: whose data, what of it, where, under what, and why', () => {
  const courier = ['  nobody: {', '  courier: { name: Courier Inc, role: processor, country: US }\n  nobody: {'] as const;
  expect(brought(courier, ['group: [scores] }', 'group: [scores], courier: [records.name, records.history] }'])).toEqual([
    {
      people: ['patients'],
      data: [
        { name: 'name', kinds: ['name'], grave: false },
        { name: 'history', kinds: ['health'], grave: true },
      ],
      to: { name: 'Courier Inc', role: 'processor', isNew: true, countries: ['US'], safeguard: 'none' },
      why: ['Find out who needs care first'],
      ownWhy: [],
    },
  ]);
});

test('another country, role, safeguard or purpose of its own shows all that a recipient gets', () => {
  const [moved] = brought(['name: Lab Ltd, role: processor, country: GB', 'name: Lab Ltd, role: processor, country: IN']);
  expect(moved?.to).toEqual({ name: 'Lab Ltd', role: 'processor', isNew: false, countries: ['IN'], safeguard: 'none' });
  const [trains] = brought(['contract: docs/lab.md', 'contract: docs/lab.md, own_purposes: [model-training]']);
  expect(trains).toMatchObject({ to: { name: 'Lab Ltd' }, ownWhy: ['model-training'] });
});

test('one more field shows that field alone', () => {
  const [more, ...rest] = brought(['lab: [records.history]', 'lab: [records.history, records.name]']);
  expect(more?.data.map(({ name }) => name)).toEqual(['name']);
  expect(rest).toEqual([]);
});

test('a new use that nobody outside hears of is told as such', () => {
  const [kept] = brought(['purpose: Operated by others', 'purpose: Rank patients']).filter(({ to }) => to === undefined);
  expect(kept).toMatchObject({ why: ['Rank patients'], to: undefined });
});

test('a transfer without a safeguard comes first, and a first declaration brings everything', () => {
  const all = newFlows(before, undefined);
  expect(all[0]?.to).toMatchObject({ name: 'Model Inc', safeguard: 'none', isNew: true });
  expect(all.flatMap(({ to }) => to?.name ?? [])).toEqual(expect.arrayContaining(['Lab Ltd', 'Mail Inc', 'Stats OÜ']));
});

test('as a table, it says what is not known', () => {
  const unknown: NewFlow = {
    people: [],
    data: [],
    to: { name: 'X', role: '', isNew: false, countries: [], safeguard: undefined },
    why: [],
    ownWhy: [],
  };
  expect(flowsMarkdown([unknown]).join('\n')).toContain(
    'people whom nobody names: not said what | **X**, role not said | country not said | not said why',
  );
});

test('as a table, names stay in their cells, and there are not more rows than an eye takes in', () => {
  const hostile = 'a | **b** @ada '.repeat(50);
  const flow: NewFlow = {
    people: [hostile],
    data: Array.from({ length: 30 }, (_, index) => ({ name: `${hostile}${index}`, kinds: [hostile], grave: true })),
    to: { name: hostile, role: hostile, isNew: true, countries: [hostile], safeguard: hostile },
    why: [hostile],
    ownWhy: [hostile],
  };
  const [table = '', more] = flowsMarkdown(Array.from({ length: 100 }, () => flow));
  for (const row of table.split('\n')) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
  expect(table.split('\n')).toHaveLength(14);
  expect(table.length).toBeLessThan(30_000);
  expect(more).toBe('and 88 more ways that data goes');
});
