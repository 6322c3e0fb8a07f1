/** `org collect`: reads every repository of some owners. */
import { basename, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { collect, type Wish } from '../../app/organisation/collect.ts';
import { type Host, hostFrom, noToken } from '../../app/snapshots/github-connection.ts';
import { type Call, type Given, UsageError } from '../arguments.ts';
import { wholeNumber } from '../given.ts';
import { complain, isTerminal, print } from '../output.ts';

export async function run({ operands, options }: Call): Promise<number> {
  if (options.out === undefined) throw new UsageError('org collect needs --out FOLDER.');
  const { from } = options;
  if (from === undefined && operands.length === 0) throw new UsageError('org collect needs an OWNER, or --from FOLDER.');
  const host = hostFrom(process.env);
  if (from === undefined && host === undefined) throw new UsageError(`${noToken}.`);
  const wish = wishOf(operands, options, options.out, host);
  try {
    const { repositories, requests, mode, resumed, failures, unlooked } = await collect(wish, world(host));
    for (const { what, message } of failures) complain(`${what}: ${message}\n`);
    const how =
      from === undefined ? `, ${mode === 'latest' ? 'what was pushed since' : 'all of them read'}, with ${requests} requests` : '';
    print(
      `${repositories} ${repositories === 1 ? 'repository' : 'repositories'} in ${options.out}${how}${resumed ? ' (gone on where a run was cut short)' : ''}.\n`,
    );
    if (unlooked > 0) complain(deeper(unlooked));
    return 0;
  } catch (error) {
    if (!(error instanceof Error && 'status' in error)) throw error;
    complain(`\nprivacy-lint: ${error.message}\nWhat was read is kept: the same command goes on from there.\n`);
    return 2;
  }
}

const deeper = (count: number): string =>
  `${count} ${count === 1 ? 'repository has' : 'repositories have'} folders that were not looked into yet: a declaration may lie there, so ${count === 1 ? 'it does' : 'they do'} not pass. The next run goes on; --deep looks into all of them now.\n`;

function wishOf(operands: readonly string[], options: Given, out: string, host: Host | undefined): Wish {
  const { from } = options;
  return {
    owners: from === undefined ? operands : operands.length > 0 ? operands : [basename(resolve(from))],
    out,
    shard: options.shard === undefined ? undefined : shard(options.shard),
    include: options.include ?? [],
    exclude: options.exclude ?? [],
    full: options.full !== undefined,
    deep: options.deep !== undefined,
    from,
    policies: options.policies ?? [],
    host: host?.pages ?? 'https://github.com',
  };
}

function shard(text: string): Wish['shard'] {
  const [, index = '', of = ''] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  const one = { index: wholeNumber('shard', index || 'x'), of: wholeNumber('shard', of) };
  if (one.index < 1 || one.index > one.of) throw new UsageError(`--shard counts from 1/N to N/N; "${text}" is none of them.`);
  return one;
}

function world(host: Host | undefined) {
  const terminal = isTerminal(2);
  let shown = 0;
  return {
    ...(host ?? { token: '', apiUrl: '', graphqlUrl: '', userAgent: '' }),
    sleep: async (time: number) => void (await sleep(time)),
    now: Date.now,
    waiting: (time: number, why: string) => {
      const until = new Date(Date.now() + time).toISOString().slice(11, 19);
      complain(`${terminal ? '\n' : ''}Waiting ${Math.ceil(time / 1000)} s, until ${until} UTC: ${why}.\n`);
    },
    progress: (done: number, all: number, what = 'repositories') => {
      if (!terminal && done < all && done < shown + 500 && done >= shown) return;
      shown = done;
      complain(terminal ? `\r${done} of ${all} ${what}${done >= all ? '\n' : ''}` : `${done} of ${all} ${what}\n`);
    },
  };
}
