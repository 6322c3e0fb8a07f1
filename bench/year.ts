/** What a year of daily collections weighs in git: the two files that have to be kept, committed day by day as `org collect` writes them. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PastLine } from '../src/app/organisation/collect-past.ts';
import { historyName, WholeFile } from '../src/app/organisation/collect-store.ts';
import type { Collection, HistoryPoint } from '../src/dashboard/model.ts';
import { Chance } from '../test/dashboard/chance.ts';
import type { Figure } from './figures.ts';

const count = 10_000;
const days = 365;
/** Of a hundred repositories, so many stand otherwise than the day before. */
const changing = 3;
const day = 86_400_000;

interface Kept {
  readonly name: string;
  readonly points: HistoryPoint[];
  seen: Record<string, string>;
}

export function measureYear(): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-lint-bench-'));
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...identity, ...args], { encoding: 'utf8' });
  try {
    git('init', '--quiet');
    const chance = new Chance(365);
    const start = Date.parse('2026-01-01');
    const all = Array.from({ length: count }, (_, index) => first(index, dayOf(start), chance));
    for (let index = 0; index < days; index++) {
      const on = dayOf(start + index * day);
      if (index > 0) for (let change = 0; change < (count * changing) / 100; change++) alter(all[chance.below(count)] as Kept, on, chance);
      write(folder, all, on);
      git('add', '--all');
      git('-c', 'gc.auto=0', 'commit', '--quiet', '--message', on);
    }
    git('gc', '--quiet');
    const size = /size-pack: (\d+)/.exec(git('count-objects', '-v'))?.[1];
    const what = `a year of daily records of 10,000 repositories in git, ${changing} in a hundred of them changing each day`;
    return [{ what, compared: '', value: Number(size) / 1024, unit: 'MB', aim: 50 }];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const identity = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.org'];
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const fingerprint = (chance: Chance) =>
  createHash('sha256')
    .update(`${chance.below(1e9)} ${chance.below(1e9)}`)
    .digest('hex')
    .slice(0, 32);

function first(index: number, on: string, chance: Chance): Kept {
  const seen = Object.fromEntries(Array.from({ length: chance.below(5) }, () => [fingerprint(chance), on]));
  return { name: `acme/service-${String(index).padStart(5, '0')}`, points: [point(on, chance)], seen };
}

function point(on: string, chance: Chance): HistoryPoint {
  const status = chance.weighted({ clear: 40, waiting: 20, accepted: 15, failing: 15, undeclared: 10 });
  return { on, status, errors: status === 'failing' ? 1 + chance.below(4) : 0, waiting: chance.below(6), accepted: chance.below(3) };
}

/** It stands otherwise; in half of the cases, since a finding came and another went. */
function alter(kept: Kept, on: string, chance: Chance): void {
  if (kept.points.at(-1)?.on === on) return;
  kept.points.push(point(on, chance));
  if (chance.below(2) === 0) kept.seen = { ...Object.fromEntries(Object.entries(kept.seen).slice(1)), [fingerprint(chance)]: on };
}

function write(folder: string, all: readonly Kept[], on: string): void {
  const history = new WholeFile(join(folder, historyName));
  for (const [index, { name, points, seen }] of all.entries())
    history.line({ id: index + 1, repository: name, points, seen } satisfies PastLine);
  history.done();
  const collection = new WholeFile(join(folder, 'collection.json'));
  collection.line({
    ...{ version: 1, owners: ['acme'], host: 'https://github.com', startedAt: `${on}T05:00:00.000Z`, finishedAt: `${on}T05:10:00.000Z` },
    ...{ tool: '0.1.0', policies: { version: '1', digest: createHash('sha256').update('policies').digest('hex') } },
    ...{ repositories: all.length, policyChanges: [], failures: [] },
  } satisfies Collection);
  collection.done();
}
