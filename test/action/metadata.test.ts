/** action.yml says what the bundle does. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { runAction } from './run-action.ts';
import { github, open, shared, shop, writes } from './shop.ts';

test('action.yml names the inputs that are read, with their defaults, and the outputs that are written', async () => {
  const { inputs, outputs } = parse(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, { default: string }>; outputs: object };
  const read = readFileSync('action/main.ts', 'utf8').matchAll(/runner\.input\('([\w-]+)'\)/g);
  expect([...new Set([...read].map(([, name]) => name))].sort()).toEqual(Object.keys(inputs).sort());
  const pull = await open({ 'privacy.yml': shop }, { 'privacy.yml': shared });
  const bare = await runAction(github, pull);
  expect(Object.keys(bare.outputs).sort()).toEqual(Object.keys(outputs).sort());
  const { 'github-token': _, ...documented } = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default]));
  github.asked.length = 0;
  const { code, outputs: given } = await runAction(github, pull, { inputs: documented });
  expect({ code, verdict: given.verdict, findings: given.findings }).toEqual({
    code: bare.code,
    verdict: bare.outputs.verdict,
    findings: bare.outputs.findings,
  });
  expect(github.asked.filter((operation) => writes.test(operation))).toEqual([]);
});
