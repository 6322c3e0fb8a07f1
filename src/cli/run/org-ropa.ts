/** `org ropa`: the record of processing activities of everything that was collected. */
import { collectedRecords } from '../../app/organisation/collected-records.ts';
import { type Call, UsageError } from '../arguments.ts';
import { complainOf } from '../errors.ts';
import { requestOf } from '../given.ts';
import { print } from '../output.ts';
import { written } from './ropa.ts';

export async function run({ operands: [folder], options }: Call): Promise<number> {
  if (folder === undefined) throw new UsageError('org ropa needs the folder that org collect wrote.');
  const { asOf } = requestOf(options);
  const collected = await collectedRecords(folder, asOf);
  if (!collected.ok) return complainOf(collected.errors);
  print(written(options.format ?? 'markdown', collected.value.records, asOf, collected.value.silent));
  return 0;
}
