/** `npm run demo -- org`: an organisation from the fixtures, collected from a stand-in GitHub on this machine, as a dashboard. */
import { createReadStream, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { collect } from '../../src/app/organisation/collect.ts';
import { dashboard } from '../../src/app/organisation/dashboard.ts';
import type { CollectedRepository } from '../../src/dashboard/model.ts';
import { type RiskStatus, riskOf, riskStatuses, statusMeaning } from '../../src/dashboard/status.ts';
import { StandIn, type StandInRepository } from '../../test/collect/stand-in.ts';
import { earlier, organisation } from './organisation.ts';

const day = 86_400_000;
const say = (text: string) => process.stdout.write(`${text}\n`);

export async function demonstrate(): Promise<void> {
  const now = Date.now();
  const out = join(tmpdir(), 'privacy-lint-demo-org');
  rmSync(out, { recursive: true, force: true });
  const all = await organisation(200, now);
  const github = await StandIn.start([]);
  try {
    for (const daysAgo of [250, 200, 150, 100, 60, 30, 8]) {
      github.repositories.splice(0, Number.POSITIVE_INFINITY, ...earlier(all, now, now - daysAgo * day));
      await collectFrom(github, out, now - daysAgo * day);
    }
    github.repositories.splice(0, Number.POSITIVE_INFINITY, ...all);
    const first = await collectFrom(github, out, now);
    say(`${first.repositories} repositories of acme collected with ${first.requests} requests.`);
    const pushed = github.repositories[17] as StandInRepository;
    pushed.pushedAt = new Date(now).toISOString();
    const second = await collectFrom(github, out, now + 60_000);
    say(`One was pushed to meanwhile: collected again with ${second.requests} requests.\n`);
  } finally {
    await github.close();
  }
  const asOf = new Date(now).toISOString().slice(0, 10);
  for (const [status, count] of await statusesIn(join(out, 'repositories.ndjson'), asOf))
    say(`${String(count).padStart(5)}  ${statusMeaning[status].label}`);
  const built = await dashboard(out, join(out, 'site'), asOf);
  if (!built.ok) throw new Error(built.errors.map(({ message }) => message).join('\n'));
  say(`\nThe dashboard: ${pathToFileURL(built.value.page)}`);
}

const collectFrom = ({ url }: StandIn, out: string, now: number) =>
  collect(
    { owners: ['acme'], out, include: [], exclude: [], full: false, deep: false, policies: [], host: 'https://github.com' },
    {
      ...{ token: 'demo', apiUrl: url, graphqlUrl: `${url}/graphql`, userAgent: 'demo', now: () => now },
      sleep: async () => undefined,
      waiting: () => undefined,
      progress: () => undefined,
    },
  );

async function statusesIn(file: string, asOf: string): Promise<[RiskStatus, number][]> {
  const counts = new Map<RiskStatus, number>();
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { status } = riskOf(JSON.parse(line) as CollectedRepository, asOf);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return riskStatuses.flatMap((status): [RiskStatus, number][] => (counts.has(status) ? [[status, counts.get(status) ?? 0]] : []));
}
