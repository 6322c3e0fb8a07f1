/** `history verify`: whether the records of a repository are whole and true. */
import { existsSync } from 'node:fs';
import { NoHistory, type Verified, verifyClone, verifyRepository } from '../../app/records/history.ts';
import { clientOf, hostFrom, noToken } from '../../app/snapshots/github-connection.ts';
import { visible } from '../../report/inert.ts';
import { type Call, UsageError } from '../arguments.ts';
import { complain, isTerminal, print } from '../output.ts';

export async function run({ operands: [where = '.'], options }: Call): Promise<number> {
  let verified: Verified;
  try {
    verified = await verify(where);
  } catch (error) {
    if (!(error instanceof NoHistory) && !(error instanceof Error && 'status' in error)) throw error;
    complain(`privacy-lint: ${error.message}\n`);
    return 2;
  }
  print(options.format === 'json' ? `${JSON.stringify(verified, null, 2)}\n` : text(verified));
  return verified.problems.length > 0 ? 1 : 0;
}

/** A folder that is there is meant before a repository of that name. */
async function verify(where: string): Promise<Verified> {
  if (existsSync(where) || !/^[\w.-]+\/[\w.-]+$/.test(where)) return verifyClone(where);
  const host = hostFrom(process.env);
  if (!host) throw new UsageError(`${noToken}. A clone can be verified without: privacy-lint history verify FOLDER`);
  const shown = isTerminal(2);
  return verifyRepository(clientOf(host, where), (done, all) => shown && complain(`\r${done} of ${all} pull requests`));
}

function text({ records, problems, against }: Verified): string {
  const lines = problems.map(({ kind, line, pull, message }) => {
    const place = [line === undefined ? undefined : `line ${line}`, pull === undefined ? undefined : `#${pull}`].filter(Boolean).join(', ');
    return `${kind}${place ? ` (${place})` : ''}: ${visible(message)}`;
  });
  const counted = `${records} ${records === 1 ? 'record' : 'records'}`;
  const found =
    problems.length === 0 ? 'no gap, no edit, no contradiction' : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
  return `${[...lines, `${counted} held against ${against.join(', ')}: ${found}.`].join('\n')}\n`;
}
