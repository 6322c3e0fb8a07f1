/** `doctor`: what a repository's setup lacks, and with `--fix` the files that mend it. */

import type { Check } from '../../app/doctor/check.ts';
import { type Access, type Diagnosis, diagnoseLocal, diagnoseRemote } from '../../app/doctor/doctor.ts';
import { topFolder } from '../../app/lint/top-folder.ts';
import { toolVersion } from '../../app/version.ts';
import { type Colours, colours, wantsColour } from '../../report/colours.ts';
import { visible } from '../../report/inert.ts';
import { type Call, UsageError } from '../arguments.ts';
import { complain, isTerminal, print } from '../output.ts';

/** @returns 0: all is well · 1: something is missing · 2: nothing could be looked at */
export async function run({ operands: [repository], options }: Call): Promise<number> {
  const access = accessOf(process.env);
  if (repository !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(repository)) throw new UsageError(`"${repository}" is no OWNER/REPO.`);
  if (repository !== undefined && options.fix) throw new UsageError('--fix writes files: run it inside a clone, without OWNER/REPO.');
  if (repository !== undefined && !access) throw new UsageError('GITHUB_TOKEN is needed to look at a repository on GitHub.');
  const folder = topFolder(process.cwd());
  if (repository === undefined && folder === undefined)
    throw new UsageError('this folder is in no git repository. Run it inside one, or name one: privacy-lint doctor OWNER/REPO.');
  const serverUrl = process.env.GITHUB_SERVER_URL || 'https://github.com';
  try {
    if (options.fix && folder !== undefined) await mend(folder, access);
    const diagnosis =
      repository !== undefined && access
        ? await diagnoseRemote(repository, access, serverUrl)
        : await diagnoseLocal(folder as string, access, serverUrl);
    print(shown(diagnosis, colours(wantsColour(process.env, isTerminal(1)))));
    return diagnosis.sections.some(({ checks }) => checks.some(({ state }) => state === 'missing')) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Error && 'status' in error)) throw error;
    complain(`privacy-lint: ${visible(error.message)}\n`);
    return 2;
  }
}

/** The variables that GitHub's own tools and runners set. */
function accessOf(environment: Readonly<Record<string, string | undefined>>): Access | undefined {
  const token = environment.GITHUB_TOKEN || environment.GH_TOKEN;
  if (!token) return undefined;
  const apiUrl = (environment.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
  const graphqlUrl = environment.GITHUB_GRAPHQL_URL || `${apiUrl.replace(/\/v3$/, '')}/graphql`;
  const connection = { token, apiUrl, graphqlUrl, userAgent: `privacy-lint/${toolVersion}` };
  return { connection, teamToken: environment.PRIVACY_LINT_TEAM_TOKEN || undefined };
}

async function mend(folder: string, access: Access | undefined): Promise<void> {
  const { fix } = await import('../../app/doctor/fix.ts');
  const { written, left } = await fix(folder, access);
  for (const path of written) print(`Wrote ${path}\n`);
  for (const what of left) print(`Left: ${visible(what)}\n`);
  if (written.length > 0)
    print(`
In this order: a pull request with these files; when it is merged, a second one with privacy.yml (privacy-lint init writes it).
In one pull request nothing would run, and nobody could sign.
`);
  print('\n');
}

const tiers = ['nothing is held (the status blocks nothing)', 'accidents, and everyone without write access', 'writers too'] as const;

function shown({ of, sections, tier }: Diagnosis, paint: Colours): string {
  const marks: Readonly<Record<Check['state'], string>> = {
    well: paint.green('✔'),
    missing: paint.red('✖'),
    advice: paint.yellow('!'),
    unseen: paint.blue('?'),
  };
  const line = ({ state, what, next }: Check) => `  ${marks[state]} ${visible(what)}\n${next ? `    ${paint.dim(visible(next))}\n` : ''}`;
  const all = sections.flatMap(({ checks }) => checks);
  const count = (state: Check['state']) => all.filter((one) => one.state === state).length;
  const counted = [
    `${count('missing')} missing`,
    ...(count('advice') > 0 ? [`${count('advice')} could be better`] : []),
    ...(count('unseen') > 0 ? [`${count('unseen')} could not be seen`] : []),
  ].join(', ');
  return `Looked at ${visible(of)}.

${sections.map(({ title, checks }) => `${paint.bold(visible(title))}\n${checks.map(line).join('')}`).join('\n')}
Tier of the promise: ${tier === undefined ? 'not known' : `${tier}, ${tiers[tier]}`}.
${counted}.
`;
}
