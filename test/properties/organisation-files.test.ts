/** Promises about an organisation's own files (configuration, catalogue, policy modules), tried on files that nobody would write. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { loadCatalogue } from '../../src/app/configuration/catalogue.ts';
import { readConfiguration } from '../../src/app/configuration/configuration.ts';
import { sharedNowhere } from '../../src/app/configuration/extends-clone.ts';
import { loadPolicies } from '../../src/app/configuration/policies.ts';
import type { Snapshot } from '../../src/declaration/model.ts';
import { builtin } from '../../src/policy/builtin.ts';
import { readCatalogue } from '../../src/policy/catalogue-reader.ts';
import { runExamples } from '../../src/policy/examples.ts';
import { combine, loadModules } from '../../src/policy/load.ts';
import { damaged, holdsUp, mutated } from './hostile.ts';

const file = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const encode = (content: string | Uint8Array) => (typeof content === 'string' ? new TextEncoder().encode(content) : content);
const hostile = (text: string) => fc.oneof(damaged(text), mutated(text));

const of = (files: Readonly<Record<string, Uint8Array>>): Snapshot => ({
  name: 'here',
  read: async (path) => files[path],
  list: async () => Object.keys(files),
});

describe('a configuration', () => {
  const path = '.github/privacy-lint.yml';
  const whole = file('configuration.yml');

  test('is read, or what is wrong with it is said at its place', async () => {
    await fc.assert(
      fc.asyncProperty(hostile(whole), async (content) => {
        const bytes = encode(content);
        const snapshot = of({ [path]: bytes, 'own.yml': encode(file('module.yml')), 'catalogue.yml': encode(file('catalogue.yml')) });
        await holdsUp(
          path,
          content,
          async () => {
            const read = await readConfiguration(snapshot, sharedNowhere);
            if (!read.ok) return read;
            const catalogue = await loadCatalogue(read.value, snapshot);
            return catalogue.ok ? loadPolicies(read.value, snapshot) : catalogue;
          },
          ['own.yml', 'catalogue.yml'],
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('a catalogue', () => {
  test('is read, or what is wrong with it is said at its place', async () => {
    await fc.assert(
      fc.asyncProperty(hostile(file('catalogue.yml')), (content) =>
        holdsUp('catalogue.yml', content, () => readCatalogue('catalogue.yml', encode(content))),
      ),
      { numRuns: 1000 },
    );
  });
});

describe('a policy module', () => {
  test('is loaded, or what is wrong with it is said at its place; what is loaded runs its examples', async () => {
    await fc.assert(
      fc.asyncProperty(hostile(file('module.yml')), (content) =>
        holdsUp('own.yml', content, () => {
          const own = loadModules([{ path: 'own.yml', text: content }], builtin());
          if (!own.ok) return own;
          runExamples(combine(builtin(), own.value), own.value.documentation);
          return own;
        }),
      ),
      { numRuns: 1000 },
    );
  });
});
