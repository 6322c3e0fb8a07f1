/** On which line a finding stands whose cause was written elsewhere. */
import { describe, expect, test } from 'vitest';
import { buildDeclaration, parseYaml } from '../../src/declaration/read.ts';
import { builtin } from '../../src/policy/builtin.ts';
import { judge } from '../../src/policy/judge.ts';

const unknown = () => 'unknown' as const;

function declare(text: string) {
  const parsed = parseYaml('privacy.yml', text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const built = buildDeclaration('privacy.yml', [parsed.value]);
  if (!built.ok) throw new Error(JSON.stringify(built.errors));
  return built.value;
}

/** New findings of a change, by rule and entity: the text of the line that each stands on. */
function linesOf(before: string, after: string): Record<string, string | undefined> {
  const documents = { base: unknown, head: unknown };
  const comparison = { root: 'privacy.yml', base: declare(before), head: declare(after), first: false, documents };
  const { findings } = judge(comparison, builtin(), '2026-11-22');
  const lines = after.split('\n');
  return Object.fromEntries(
    findings.filter(({ existing }) => !existing).map(({ rule, at, place }) => [`${rule} ${at}`, lines[place.line - 1]?.trim()]),
  );
}

const shop = `version: 1
system:
  name: Shop
  privacy_notice: https://shop.example/privacy
datasets:
  users:
    subjects: [customers]
    source: [direct]
    retention: 1 year
    fields: { name: name, email: email }
activities:
  news:
    purpose: Suggest books
    data: [users]
    lawful_basis: contract
    features: [recommender]
`;

describe('a finding whose entity did not change stands on the line that caused it', () => {
  test('the system is offered to children', () => {
    const lines = linesOf(shop, shop.replace('  name: Shop\n', '  name: Shop\n  offered_to_children: true\n'));
    expect(lines['dpia/listed activities.news']).toBe('offered_to_children: true');
    expect(lines['children/default-on activities.news']).toBe('offered_to_children: true');
  });

  test('the data that an activity uses comes from elsewhere', () => {
    const lines = linesOf(shop, shop.replace('source: [direct]', 'source: [third-party]'));
    expect(lines['monitoring/invisible activities.news']).toBe('source: [third-party]');
  });

  test('what its own lines cause stays on them, whatever else changes', () => {
    const lines = linesOf(shop, shop.replace('    lawful_basis: contract\n', '').replace('name: Shop', 'name: Book shop'));
    expect(lines['lawful-basis/missing activities.news']).toBe('news:');
  });
});
