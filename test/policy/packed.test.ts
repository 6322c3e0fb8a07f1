import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtin } from '../../src/policy/builtin.ts';
import { loadModules } from '../../src/policy/load.ts';
import type { Rule } from '../../src/policy/policy-set.ts';

/** All that a rule says, what it parses when it is asked for included. */
const said = ({ rules, ...set }: { readonly rules: readonly Rule[] }): unknown =>
  JSON.parse(JSON.stringify({ ...set, rules: rules.map((rule) => ({ ...rule, levels: rule.levels })) }));

test('the built-in policies that ship are the modules of policies/, nothing lost on the way', () => {
  const files = readdirSync('policies')
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => ({ path: `policies/${name}`, text: readFileSync(`policies/${name}`, 'utf8') }));
  const loaded = loadModules(files);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.errors));
  const { documentation: _, version: _none, ...whole } = loaded.value;
  const { version: _release, ...shipped } = builtin();
  expect(shipped.rules.length).toBeGreaterThan(90);
  expect(said(shipped)).toEqual(said(whole));
});
