/** `org dashboard`: the site of an organisation. */
import { join } from 'node:path';
import { dashboard } from '../../app/organisation/dashboard.ts';
import { type Call, UsageError } from '../arguments.ts';
import { complainOf } from '../errors.ts';
import { requestOf } from '../given.ts';
import { print } from '../output.ts';

export async function run({ operands: [folder], options }: Call): Promise<number> {
  if (folder === undefined) throw new UsageError('org dashboard needs the folder that org collect wrote.');
  const built = await dashboard(folder, options.out ?? join(folder, 'site'), requestOf(options).asOf);
  if (!built.ok) return complainOf(built.errors);
  const { repositories, page } = built.value;
  print(`${repositories} ${repositories === 1 ? 'repository' : 'repositories'}. Open ${page}\n`);
  return 0;
}
