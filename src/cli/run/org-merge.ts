/** `org merge`: joins what shards collected. */
import { merge } from '../../app/organisation/collect-merge.ts';
import { type Call, UsageError } from '../arguments.ts';
import { complainOf } from '../errors.ts';
import { print } from '../output.ts';

export async function run({ operands, options }: Call): Promise<number> {
  if (options.out === undefined) throw new UsageError('org merge needs --out FOLDER.');
  const merged = await merge(operands, options.out, options.policies ?? [], Date.now());
  if (!merged.ok) return complainOf(merged.errors);
  print(`${merged.value.repositories} repositories in ${options.out}.\n`);
  return 0;
}
