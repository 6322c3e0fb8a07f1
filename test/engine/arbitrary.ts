// biome-ignore-all lint/suspicious/noExplicitAny: a random declaration is whatever YAML can say
/** Random declarations, as plain objects that can be written as YAML, and small changes to them. */
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Declaration } from '../../src/declaration/model.ts';
import { buildDeclaration, parseYaml } from '../../src/declaration/read.ts';
import { categories, features, lawfulBases, specialCategoryConditions, subjects } from '../../src/declaration/vocabulary.ts';

export type Plain = Record<string, any>;

const oneOf = <T>(...values: T[]) => fc.constantFrom(...values);
const some = (values: readonly string[], max = 3) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: max });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const yesNo = maybe(fc.boolean());
const date = oneOf('2025-06-01', '2026-03-01', '2026-10-20');
const recipientIds = ['acme', 'mathpix', 'council'];
const datasetIds = ['learners', 'staff'];
const fieldIds = ['email', 'note', 'face', 'seen'];

const field = fc.record(
  {
    category: some(Object.keys(categories), 2),
    state: maybe(oneOf('identifiable', 'pseudonymised', 'anonymised', 'not-personal')),
    may_contain: maybe(some(['health', 'political-opinion', 'criminal-conviction'], 2)),
    subjects: maybe(some(subjects)),
    inference: maybe(oneOf('none', 'incidental', 'deliberate', 'used')),
    infers: maybe(some(['health', 'trade-union-membership'], 1)),
  },
  { requiredKeys: ['category'] },
);

const dataset = fc.record(
  {
    subjects: maybe(some(subjects)),
    source: maybe(some(['direct', 'observed', 'third-party', 'public'], 2)),
    held_in: maybe(some(['GB', 'IE', 'US'], 2)),
    retention: maybe(oneOf('1 year', '2 years', 'account-closure', 'unknown')),
    role: maybe(oneOf('controller', 'processor')),
    security: maybe(fc.record({ cloud: yesNo, encrypted_at_rest: yesNo, encrypted_in_transit: yesNo })),
    anonymisation: maybe(fc.record({ assessment: maybe(oneOf('docs/a.md')), linkable: yesNo, reviewed: maybe(date) })),
    fields: fc.dictionary(fc.constantFrom(...fieldIds), field, { minKeys: 1, maxKeys: 4 }),
  },
  { requiredKeys: ['fields'] },
);

const recipient = fc.record(
  {
    role: oneOf('processor', 'controller', 'joint-controller', 'same-entity'),
    country: maybe(oneOf('GB', 'US', 'IE', 'unknown')),
    processed_in: maybe(some(['US', 'IN', 'IE'], 2)),
    contract: maybe(oneOf('signed', 'docs/c.md', 'unknown')),
    data_sharing_agreement: maybe(oneOf('docs/dsa.md')),
    own_purposes: maybe(some(['model-training', 'advertising', 'resale'], 2)),
    transfer: maybe(
      fc.record({
        mechanism: maybe(oneOf('idta', 'adequacy', 'none', 'uk-us-data-bridge', 'unknown')),
        risk_assessment: maybe(oneOf('docs/tra.md')),
        verified: maybe(date),
      }),
    ),
  },
  { requiredKeys: ['role'] },
);

const technology = fc.record(
  {
    kind: some(['cookie', 'pixel', 'script', 'sdk'], 2),
    purpose: oneOf('analytics', 'strictly-necessary', 'advertising', 'security'),
    provider: maybe(fc.constantFrom(...recipientIds)),
    collects: maybe(some(['learners.*', 'staff'], 1)),
    consent: maybe(oneOf('opt-in', 'none')),
  },
  { requiredKeys: ['kind', 'purpose'] },
);

const activity = fc.record(
  {
    purpose: oneOf('Teach', 'Sell', 'Protect'),
    data: some([...datasetIds, 'learners.*', '*.email'], 2),
    subjects: maybe(some(subjects, 2)),
    lawful_basis: maybe(oneOf(...lawfulBases, 'unknown')),
    special_category_condition: maybe(oneOf(...specialCategoryConditions)),
    recipients: maybe(some(recipientIds)),
    features: maybe(some(features)),
    decisions: maybe(fc.record({ automation: maybe(oneOf('none', 'sole')), effect: maybe(oneOf('none', 'legal')), gates_access: yesNo })),
    scale: maybe(fc.record({ large: maybe(oneOf<boolean | string>(true, false, 'unknown')) })),
    assessments: maybe(
      fc.record({ dpia: maybe(fc.constant({ document: 'docs/dpia.md', date: '2026-03-01' })), lia: maybe(oneOf('docs/lia.md')) }),
    ),
  },
  { requiredKeys: ['purpose', 'data'] },
);

const communication = fc.record(
  {
    channel: oneOf('email', 'phone'),
    audience: maybe(oneOf('directed', 'indiscriminate')),
    content: maybe(oneOf('promotional', 'neutral')),
    consent: maybe(oneOf('opt-in', 'none')),
  },
  { requiredKeys: ['channel'] },
);

/** Declarations in which references lead somewhere: every id that may be referred to is declared. */
export const plainDeclaration: fc.Arbitrary<Plain> = fc
  .record({
    system: fc.record(
      {
        name: fc.constant('Hub'),
        role: maybe(oneOf('controller', 'processor')),
        offered_to_children: yesNo,
        privacy_notice: maybe(oneOf('https://hub.example/p')),
      },
      { requiredKeys: ['name'] },
    ),
    defaults: maybe(fc.record({ subjects: maybe(some(subjects, 2)), retention: maybe(oneOf('1 year')) })),
    datasets: fc.tuple(dataset, dataset).map(([learners, staff]) => ({ learners, staff })),
    recipients: fc.tuple(recipient, recipient, recipient).map(([acme, mathpix, council]) => ({
      acme: { name: 'Acme Ltd', ...acme },
      mathpix: { name: 'Mathpix Inc', ...mathpix },
      council: { name: 'Council', ...council },
    })),
    technologies: maybe(fc.dictionary(oneOf('stats', 'ads'), technology, { minKeys: 1, maxKeys: 2 })),
    activities: fc.dictionary(oneOf('teaching', 'selling'), activity, { minKeys: 1, maxKeys: 2 }),
    communications: maybe(fc.dictionary(oneOf('news'), communication, { minKeys: 1, maxKeys: 1 })),
  })
  .map((sections) => withEmail(clean({ version: 1, ...sections })));

/** `*.email` must name something. */
function withEmail(plain: Plain): Plain {
  plain.datasets.learners.fields.email ??= { category: ['email'] };
  plain.datasets.staff.fields.email ??= { category: ['email'] };
  return plain;
}

/** Without keys that were left out. */
export function clean(value: any): any {
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, clean(item)]),
  );
}

export function declare(plain: Plain): Declaration {
  const parsed = parseYaml('privacy.yml', new TextEncoder().encode(stringify(plain, { aliasDuplicateObjects: false })));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const built = buildDeclaration('privacy.yml', [parsed.value]);
  if (!built.ok) throw new Error(JSON.stringify(built.errors));
  return built.value;
}

/** The paths of all values inside the entities of a declaration. */
export function paths(value: any, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[...path]];
  return Object.entries(value).flatMap(([key, item]) => [...(path.length > 0 ? [[...path, key]] : []), ...paths(item, [...path, key])]);
}

export function valueAt(value: any, path: readonly string[]): any {
  return path.reduce((inner, key) => inner?.[key], value);
}

/** A copy with another value at a path; `undefined` removes it. */
export function withValue(plain: Plain, path: readonly string[], value: unknown): Plain {
  const copy = structuredClone(plain);
  const last = path.at(-1) as string;
  const container = valueAt(copy, path.slice(0, -1));
  if (container === undefined) return copy;
  if (value === undefined) delete container[last];
  else container[last] = value;
  return copy;
}

/** The same declaration with every map and list in another order. */
export function reordered(value: any): any {
  if (Array.isArray(value)) return value.map(reordered).reverse();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reordered(item)]),
  );
}
