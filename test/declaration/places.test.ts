import { expect, test } from 'vitest';
import type { Place } from '../../src/declaration/model.ts';
import { parseYaml } from '../../src/declaration/read.ts';
import { declared } from './reading.ts';

const text = `version: 1 # first
system: { name: "Shop \\"A\\"", role: controller } # the system
datasets:
  # people who buy
  customers:
    subjects: customers
    security: &safe
      cloud: true   # at home
      encrypted_at_rest: false

    fields:
      email: email
      'contact': [email, phone]
      photo: { category: photo, technical_processing: [face-template] }
    by_category:
      usage: [clicks,
        visits]
      password: hash

recipients:
  acme: { name: Acme, role: processor, transfer: { mechanism: idta } }
activities:
  orders:
    purpose: >
      Deliver
      orders
    data:
    - customers.email
    - customers.photo
    recipients: [acme]
    assessments: { dpia: docs/dpia.md }
  other: { purpose: x, security: *safe }
`.replace(', security: *safe', '');
const declaration = declared(text);

/** What a place covers, as text. */
function covered(place: Place | undefined): string {
  if (place === undefined) return '';
  const lines = text.split('\n').slice(place.line - 1, place.endLine);
  lines[lines.length - 1] = (lines.at(-1) ?? '').slice(0, place.endColumn - 1);
  lines[0] = (lines[0] ?? '').slice(place.column - 1);
  return lines.join('\n');
}

test('an entity stands where its key does', () => {
  const dataset = declaration.datasets.get('customers');
  expect(dataset?.place).toEqual({ file: 'privacy.yml', line: 5, column: 3, endLine: 5, endColumn: 12 });
  expect(covered(declaration.system.place)).toBe('system');
  expect([...(dataset?.fields.values() ?? [])].map((field) => covered(field.place))).toEqual([
    'email',
    "'contact'",
    'photo',
    'clicks',
    'visits',
    'hash',
  ]);
  expect(covered(declaration.recipients.get('acme')?.place)).toBe('acme');
});

test.each<[section: 'datasets' | 'recipients' | 'activities', id: string, path: (string | number)[], covers: string]>([
  ['datasets', 'customers', ['subjects'], 'subjects: customers'],
  ['datasets', 'customers', ['subjects', 0], 'subjects: customers'],
  ['datasets', 'customers', ['security', 'cloud'], 'cloud: true'],
  ['datasets', 'customers', ['security', 'encrypted_in_transit'], 'security'],
  ['datasets', 'customers', ['retention'], 'customers'],
  ['datasets', 'customers', ['fields', 'contact', 'category', 1], 'phone'],
  ['datasets', 'customers', ['fields', 'email', 'category', 0], 'email'],
  ['datasets', 'customers', ['fields', 'photo', 'technical_processing', 0], 'face-template'],
  ['datasets', 'customers', ['fields', 'visits'], 'visits'],
  ['datasets', 'customers', ['fields', 'visits', 'category'], 'visits'],
  ['recipients', 'acme', ['transfer', 'mechanism'], 'mechanism: idta'],
  ['activities', 'orders', ['purpose'], 'purpose: >\n      Deliver\n      orders'],
  ['activities', 'orders', ['data', 1], 'customers.photo'],
  ['activities', 'orders', ['recipients', 'acme'], 'acme'],
  ['activities', 'orders', ['recipients', 0], 'acme'],
  ['activities', 'orders', ['assessments', 'dpia', 'document'], 'dpia: docs/dpia.md'],
])('%s.%s: %j is found', (section, id, path, covers) => {
  expect(covered(declaration[section].get(id)?.placeOf(path))).toBe(covers);
});

test('a file gives the places of keys, values, entries and whole containers', () => {
  const [file] = declaration.files;
  const raw = { container: declaration.datasets.get('customers')?.fields.get('photo')?.file };
  expect(raw.container).toBe(file);
  expect(file?.text).toBe(text);
  expect(file?.placeOf({}, 'nothing')).toBeUndefined();
  expect(file?.placeOfContainer({})).toBeUndefined();
});

test('a key that is written with escapes that only YAML has stands where it stands', () => {
  const parsed = parseYaml('a.yml', 'x-a: 1\n"\\0": 2\n"x-\\x41": 3\n');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const { value, source } = parsed.value;
  expect(['\0', 'x-A'].map((key) => source.placeOf(value as object, key)?.line)).toEqual([2, 3]);
});
