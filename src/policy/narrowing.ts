/** Claims that make later rules go quiet, by the closed table `policies/narrowing.yml`. Source: what-is-personal-data. */
import { sameMeaning } from '../changes/content.ts';
import type { Differences, Judged } from '../changes/keys.ts';
import { criminal, highlyPersonal, notCoveredByLaw, notPersonal, special } from '../declaration/vocabulary.ts';
import { list } from '../facts/known.ts';
import type { View } from '../facts/vocabulary.ts';
import { Evaluation, type Hit, type Hits, UnknownFacts } from './evaluate.ts';
import type { Finding } from './finding.ts';
import { keysRead } from './fingerprint.ts';
import { plain } from './member.ts';
import type { Node, Side } from './members.ts';
import type { Narrowing, Rule } from './policy-set.ts';
import { inWords } from './template.ts';
import { casesOf, type RuleCase } from './tests.ts';

/** @param found what the other rules found: a stricter rule at the same entity keeps its row quiet */
export function narrowingHits(
  rules: readonly Rule[],
  rows: readonly Narrowing[],
  head: Side,
  differences: Differences,
  found: readonly Finding[],
): Hits {
  const hits: Hits = new Map();
  const woken = rules.filter((rule) => rule.cases.some((one) => one.changed.includes('claims')));
  if (woken.length === 0) return hits;
  const louder = new Set(rows.flatMap(({ quiet }) => quiet));
  const said = new Set(found.flatMap(({ rule, at }) => (louder.has(rule) ? [`${rule} ${at}`] : [])));
  for (const { before, after, ambiguous } of differences.changed) {
    if (ambiguous) continue;
    for (const row of rows) {
      if (row.entity !== after.entity.kind || row.quiet.some((rule) => said.has(`${rule} ${after.at}`))) continue;
      const values = narrowed(row, before, after);
      if (values === undefined) continue;
      for (const rule of woken) addNarrowing(hits, rule, row, after as Node, head, { ...values, rules: rulesReading(rules, row) });
    }
  }
  return hits;
}

function addNarrowing(
  hits: Hits,
  rule: Rule,
  row: Narrowing,
  node: Node,
  side: Side,
  said: { from: string; to: string; rules: readonly string[] },
): void {
  const woken = casesOf(rule).find((one) => one.changed.includes('claims')) as RuleCase;
  const extra = { ...said, key: row.key, keys: row.key.split('.').slice(0, 1), system: side.facts.system.view };
  const byEntity = hits.get(rule) ?? new Map<string, Hit>();
  for (const witness of new Evaluation(side, new UnknownFacts()).witnessesAt(woken, node, extra)) {
    const key = `${row.key} ${said.from} ${said.to}`;
    byEntity.set(`${node.at} ${row.key}`, {
      rule,
      node,
      witnesses: new Map([[key, { ...witness, key, member: plain('', row.key, {}) }]]),
    });
  }
  hits.set(rule, byEntity);
}

/** The values of a row's key before and after, in words, where the row says that this narrows. */
function narrowed(row: Narrowing, before: Judged, after: Judged): { from: string; to: string } | undefined {
  const [stated] = row.key.split('.') as [string];
  const rawBefore = (before.entity.value as Record<string, unknown>)[stated];
  const rawAfter = (after.entity.value as Record<string, unknown>)[stated];
  const inherits = row.entity === 'field' || row.entity === 'activity' || row.key === 'role';
  if (inherits && sameMeaning(rawBefore, rawAfter)) return undefined;
  const left = valuesOf(row.key, before);
  const right = valuesOf(row.key, after);
  if (sameMeaning(left, right)) return undefined;
  const tos = [row.to].flat();
  return matchesFrom([row.from].flat(), left) && tos.some((to) => matchesTo(to, [row.from].flat(), left, right))
    ? { from: inWords(left), to: inWords(right) }
    : undefined;
}

/** The effective values of a key: a field's categories stand under another name in its facts. */
function valuesOf(key: string, node: Judged): readonly string[] {
  const path = (key === 'category' ? 'categories' : key).split('.');
  const values = list(path.reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], node.view));
  // An individual professional is never large, whatever is said.
  const unheard = key === 'scale.large' && !(node.view as View<'Activity'>).large_scale;
  return values.filter((value) => value !== '' && !(unheard && value === 'yes'));
}

const isOutside = (subject: string) => notCoveredByLaw.includes(subject);
const isPersonal = (category: string) => !notPersonal.includes(category);

function matchesFrom(from: readonly string[], left: readonly string[]): boolean {
  return from.some((one) => {
    if (one === 'any') return left.length > 0;
    if (one === 'absent') return left.length === 0;
    if (one === 'personal-category') return left.some(isPersonal);
    if (one === 'people') return left.some((subject) => !isOutside(subject));
    return left.includes(one);
  });
}

function matchesTo(to: string, from: readonly string[], left: readonly string[], right: readonly string[]): boolean {
  switch (to) {
    case 'absent':
      return from.includes('any')
        ? left.some((value) => !right.includes(value)) && (right.length === 0 || left.length > 1)
        : !from.some((value) => right.includes(value));
    case 'dropped':
      return from.some((value) => left.includes(value) && !right.includes(value));
    case 'any':
      return !from.some((value) => right.includes(value));
    case 'not-personal-category':
      return right.length > 0 && !right.some(isPersonal);
    case 'lesser-category':
      return right.length > 0 && gravest(right) < gravest(left);
    case 'no-people':
      return right.length > 0 && right.every(isOutside);
    default:
      return right.includes(to) && !left.includes(to);
  }
}

const weight = (category: string) =>
  special.includes(category) || criminal.includes(category) ? 3 : highlyPersonal.includes(category) ? 2 : isPersonal(category) ? 1 : 0;
const gravest = (categories: readonly string[]) => Math.max(...categories.map(weight));

/** Facts that are derived from a key. */
const derived: Readonly<Record<string, readonly string[]>> = {
  category: [
    'categories',
    'groups',
    'personal',
    'personal_category',
    'special',
    'special_kinds',
    'criminal',
    'criminal_kinds',
    'highly_personal',
    'identifies_directly',
  ],
  subjects: ['subjects', 'vulnerable', 'children', 'vulnerable_adults', 'power_imbalance', 'business_people', 'people', 'personal'],
  state: ['state', 'claimed', 'claim_counts', 'personal', 'special'],
  country: ['country', 'restricted', 'restricted_countries', 'abroad', 'adequacy'],
  processed_in: ['processed_in', 'restricted', 'restricted_countries', 'abroad', 'adequacy'],
  role: ['role', 'separate', 'processor', 'controller'],
  offered_to_children: ['offered_to_children', 'children'],
  may_contain: ['special', 'special_kinds', 'criminal', 'criminal_kinds'],
  technical_processing: ['technical_processing', 'special', 'special_kinds'],
  inference: ['special', 'special_kinds'],
  medium: ['personal'],
  source: ['source'],
  features: ['features', 'marketing', 'dpia'],
  purpose: ['purpose', 'needs_consent', 'needs_notice'],
  ...Object.fromEntries(['decisions', 'scale', 'new_technology', 'risk_of_physical_harm'].map((key) => [key, [key, 'dpia']])),
};

/** Facts of an activity that are derived from a key of the data it uses. */
const ofActivities: Readonly<Record<string, readonly string[]>> = {
  subjects: ['vulnerable', 'power_imbalance', 'children', 'dpia'],
  category: ['special', 'special_kinds', 'criminal', 'categories'],
  may_contain: ['special', 'special_kinds', 'criminal'],
  technical_processing: ['special', 'special_kinds', 'technical_processing'],
  inference: ['special', 'special_kinds'],
  source: ['indirect_source'],
};

/** Facts of where a recipient's data goes. */
const ofDestinations: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  ['country', 'processed_in', 'role', 'chosen_by_customer'].map((key) => [key, ['restricted', 'adequacy']]),
);

function rulesReading(rules: readonly Rule[], row: Narrowing): string[] {
  const key = row.key.split('.', 1)[0] as string;
  const facts = derived[key] ?? [key];
  const through = row.entity === 'activity' ? [] : (ofActivities[key] ?? []);
  const onward = row.entity === 'recipient' ? (ofDestinations[key] ?? []) : [];
  const reads = (rule: Rule) =>
    keysRead(rule, row.entity).some((one) => facts.includes(one)) ||
    keysRead(rule, 'activity').some((one) => through.includes(one)) ||
    keysRead(rule, 'destination').some((one) => onward.includes(one));
  return rules.filter((rule) => !rule.id.startsWith('governance/') && reads(rule)).map((rule) => rule.id);
}
