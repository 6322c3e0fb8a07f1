/** `rules`: every rule, as the configuration tunes it. */
import { describe, levelsOf, rolesOf } from '../../app/lint/describe.ts';
import { tunedRules } from '../../app/lint/rules.ts';
import type { Call } from '../arguments.ts';
import { complainOf } from '../errors.ts';
import { requestOf } from '../given.ts';
import { print } from '../output.ts';

export async function run({ options }: Call): Promise<number> {
  const setup = await tunedRules(requestOf(options));
  if (!setup.ok) return complainOf(setup.errors);
  const { policies } = setup.value;
  if (options.format === 'json') {
    const rules = policies.rules.map((rule) => {
      const why = describe(policies, rule.id)?.why ?? '';
      return {
        id: rule.id,
        title: rule.title,
        why,
        levels: levelsOf(rule),
        roles: rolesOf(rule),
        sources: rule.sources,
        effective: rule.effective,
      };
    });
    print(`${JSON.stringify({ version: policies.version, digest: policies.digest, rules }, null, 2)}\n`);
    return 0;
  }
  const wide = Math.max(...policies.rules.map(({ id }) => id.length));
  let topic = '';
  for (const rule of policies.rules) {
    const [begin = ''] = rule.id.split('/');
    if (begin !== topic && topic !== '') print('\n');
    topic = begin;
    print(`${rule.id.padEnd(wide)}  ${levelsOf(rule).join(', ').padEnd(15)}  ${rule.title}\n`);
  }
  print(`\n${policies.rules.length} rules. privacy-lint explain RULE says more about one.\n`);
  return 0;
}
