/** What is larger takes longer in proportion: nobody makes the check hang with a file that is within the caps. */
import { expect, test } from 'vitest';
import { buildDeclaration, parseYaml } from '../../src/declaration/read.ts';
import { builtin } from '../../src/policy/builtin.ts';
import { check, judge } from '../../src/policy/judge.ts';
import { combine, loadModules } from '../../src/policy/load.ts';
import { fold } from '../../src/report/items.ts';

const asOf = '2026-11-02';
const lines = (count: number, line: (index: number) => string) => Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('');
const head = 'version: 1\nsystem: { name: Shop }\n';
const fingerprint = 'a'.repeat(32);

/** Files of a size, and what becomes of them in a change. */
const shapes: Readonly<Record<string, (count: number) => string>> = {
  'one dataset with many fields': (count) =>
    `${head}datasets:\n  users:\n    subjects: [customers]\n    fields:\n${lines(count, (at) => `      f${at}: health`)}`,
  'many fields of which much is unknown': (count) =>
    `${head}datasets:\n  users:\n    fields:\n${lines(count, (at) => `      f${at}: { category: health, retention: unknown, state: anonymised }`)}activities:\n  all: { purpose: Everything, data: [users] }\n`,
  'many datasets': (count) =>
    `${head}datasets:\n${lines(count, (at) => `  d${at}: { subjects: [customers], fields: { email: email } }`)}activities:\n  all: { purpose: Everything, data: ["*"] }\n`,
  'many accepted risks': (count) =>
    `${head}accepted:\n${lines(count, (at) => `  - { rule: transfers/no-safeguard, at: recipients.r${at}, finding: ${fingerprint}, reason: Old, until: 2027-01-01 }`)}`,
};

function read(text: string) {
  const parsed = parseYaml('privacy.yml', text);
  const read = parsed.ok ? buildDeclaration('privacy.yml', [parsed.value]) : parsed;
  if (!read.ok) throw new Error(JSON.stringify(read.errors.slice(0, 2)));
  return read.value;
}

/** Of the organisation's own rules: lists that are as long as the dataset, held against each other. */
const own = loadModules(
  [
    {
      path: 'own.yml',
      text: `module: own
rules:
  - id: own/neither-used-nor-deleted
    title: Fields are neither used nor deleted
    why: Nobody would miss them.
    source: { document: uk-gdpr, section: Article 5 }
    kind: state
    target: dataset
    each: fields
    if: any(dataset.unused_fields, dataset.unretained_fields) && field.id in dataset.unused_fields
    levels: [{ level: warning, message: "{both(dataset.unused_fields, dataset.unretained_fields)}", fix: "Delete {without(dataset.unused_fields, dataset.derived_from)}" }]
    examples:
      - { name: found, after: "datasets: { users: { fields: { email: email } } }", finds: [{ at: datasets.users, level: warning }] }
      - { name: quiet, after: "", finds: [] }
`,
    },
  ],
  builtin(),
);
if (!own.ok) throw new Error(JSON.stringify(own.errors));
const policies = combine(builtin(), own.value);
const unknown = () => 'unknown' as const;

/** Milliseconds of this process alone, whatever else the machine does. */
function spent(act: () => unknown): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function judged(text: string) {
  const base = read(text);
  const changed = text.replaceAll('customers', 'children').replaceAll(': email', ': name').replaceAll(': health', ': genetic');
  const comparison = { root: 'privacy.yml', first: false, documents: { base: unknown, head: unknown } };
  const { findings, changes } = judge({ ...comparison, base, head: read(changed) }, policies, asOf);
  fold(findings, changes);
  fold(check(base, unknown, policies, asOf).findings);
}

test.each(Object.entries(shapes))(
  '%s: four times as many take no more than eight times as long',
  (_, shape) => {
    const few = shape(800);
    const many = shape(3200);
    judged(few);
    const ratios = [1, 2].map(() => spent(() => judged(many)) / spent(() => judged(few)));
    expect(Math.min(...ratios)).toBeLessThan(8);
  },
  120_000,
);
