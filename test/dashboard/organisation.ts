/** An organisation that does not exist, of any size, one repository at a time: the same seed gives the same organisation. */
import type {
  CollectedDeclaration,
  CollectedRepository,
  Collection,
  HistoryPoint,
  InventoryActivity,
  InventoryRecipient,
  StandingFinding,
} from '../../src/dashboard/model.ts';
import { riskOf } from '../../src/dashboard/status.ts';
import { Chance } from './chance.ts';
import { activities, categories, findings, parts, people, reasons, recipients, systems, teams, technologies } from './trade.ts';

export const asOf = '2026-11-22';
const day = 86_400_000;
const end = Date.parse(asOf);
const on = (daysAgo: number) => new Date(end - daysAgo * day).toISOString().slice(0, 10);
const time = (daysAgo: number, hour = 9) => `${on(daysAgo)}T${String(hour).padStart(2, '0')}:15:00Z`;

export const collection = (repositories: number): Collection => ({
  version: 1,
  owners: ['acme', 'acme-labs'],
  host: 'https://github.com',
  startedAt: `${asOf}T04:52:10Z`,
  finishedAt: `${asOf}T05:12:44Z`,
  tool: '0.1.0',
  policies: { version: '1.4.0', digest: '9b1c'.repeat(16) },
  repositories,
  policyChanges: [
    { on: on(290), version: '1.1.0' },
    { on: on(171), version: '1.2.0' },
    { on: on(64), version: '1.4.0' },
  ],
  failures: [],
});

/** @param count at most a million: names keep their order that far */
export function* organisation(count: number, seed = 1): Generator<CollectedRepository> {
  const labs = Math.floor(count / 5);
  for (let index = 0; index < count; index++) {
    const inLabs = index >= count - labs;
    yield repository(
      inLabs ? 'acme-labs' : 'acme',
      inLabs ? index - (count - labs) : index,
      inLabs ? labs : count - labs,
      index,
      new Chance(seed * 1_000_003 + index),
    );
  }
}

function repository(owner: string, place: number, among: number, index: number, chance: Chance): CollectedRepository {
  const name = nameOf(place, among);
  const url = `https://github.com/${owner}/${name}`;
  const fate = chance.weighted({ healthy: 40, undeclared: 17, failing: 9, waiting: 16, accepted: 12, unreadable: 2, stale: 2, failed: 1 });
  const declared = fate !== 'undeclared' && fate !== 'unreadable';
  const age = chance.below(330) + 30;
  const found: StandingFinding[] = declared
    ? chance.some(findings, fate === 'healthy' ? 2 : 3).map((one) => standing(one, chance, age))
    : [];
  const grave = found.filter(({ level }) => level === 'error' || level === 'sign-off');
  const kept = fate === 'failing' ? found : found.filter((one) => one.level !== 'error' || fate === 'accepted');
  const expired = fate === 'waiting' && chance.below(4) === 0;
  const covered = fate === 'accepted' ? grave : expired ? kept.filter(({ level }) => level === 'sign-off') : [];
  const base = {
    version: 1 as const,
    id: 100_000 + index,
    owner,
    name,
    url,
    teams: [teamOf(place, chance)],
    archived: chance.below(25) === 0,
    fork: chance.below(30) === 0,
    defaultBranch: 'main',
    commit: chance.hex(40),
    pushedAt: time(chance.below(age), chance.below(24)),
    collectedAt: fate === 'stale' ? time(9 + chance.below(30)) : `${asOf}T05:0${chance.below(10)}:00Z`,
    declarations: declared ? [declarationOf(name, chance)] : [],
    findings: kept.map((one) => (one.level === 'sign-off' && fate !== 'waiting' ? { ...one, signed: one.since ?? on(age) } : one)),
    accepted: covered.map(({ rule, at, fingerprint, file, line }) => ({
      rule,
      at,
      fingerprint,
      until: on(expired ? chance.below(20) + 1 : -chance.below(300) - 3),
      reason: chance.one(reasons),
      by: chance.one(people),
      on: on(chance.below(60) + 2),
      file,
      line: line + 60,
    })),
    pulls: fate === 'waiting' || chance.below(30) === 0 ? [pullOf(url, chance)] : [],
    gaps:
      fate === 'failing' && !kept.some(({ level }) => level === 'error')
        ? [
            {
              kind: 'past-rules' as const,
              commit: chance.hex(40),
              at: time(chance.below(40) + 1),
              message: 'Merged although nobody had signed off',
              pull: 40 + chance.below(900),
            },
          ]
        : [],
    acts: declared ? actsOf(url, chance, age) : [],
    errors: errorsOf(fate),
  };
  return { ...base, history: historyOf(base, chance, age) };
}

// biome-ignore format: a table
function errorsOf(fate: string): CollectedRepository['errors'] {
  if (fate === 'unreadable') return [{ stage: 'declaration', message: 'mapping values are not allowed here', file: 'privacy.yml', line: 14 }];
  if (fate === 'failed') return [{ stage: 'collect', message: 'the host answered 502 three times' }];
  return [];
}

/** Sorted, as a collection is: `billing-api` in a small organisation, `billing-api-0042` in a large one. */
function nameOf(place: number, among: number): string {
  const perSystem = Math.ceil(among / systems.length);
  const within = place % perSystem;
  const part = parts[Math.floor((within * parts.length) / perSystem)];
  const name = `${systems[Math.floor(place / perSystem)]}-${part}`;
  return perSystem <= parts.length ? name : `${name}-${String(within).padStart(6, '0')}`;
}

function teamOf(place: number, chance: Chance): string {
  return chance.below(12) === 0 ? 'platform' : (teams[place % teams.length] ?? 'platform');
}

function standing({ rule, level, role, at, message, line }: (typeof findings)[number], chance: Chance, age: number): StandingFinding {
  return { rule, level, role, at, message, fingerprint: chance.hex(32), since: on(chance.below(age)), file: 'privacy.yml', line };
}

function declarationOf(name: string, chance: Chance): CollectedDeclaration {
  const file = 'privacy.yml';
  const held = chance.some(categories, 9);
  const received = (): string[] => held.filter(() => chance.below(2) === 0);
  return {
    path: file,
    system: name.replace(/-\d+$/, '').replaceAll('-', ' '),
    categories: held.map((category, index) => ({ category, datasets: ['customers'], file, line: 12 + index })),
    recipients: chance.some(recipients, 5).map(
      (one, index): InventoryRecipient => ({
        ...one,
        processedIn: one.country === 'US' ? ['US', 'IE'] : [],
        categories: received(),
        file,
        line: 30 + index * 6,
      }),
    ),
    technologies: chance.some(technologies, 3).map((one, index) => ({ ...one, file, line: 60 + index * 5 })),
    activities: chance.some(activities, 4).map(
      (one, index): InventoryActivity => ({
        ...one,
        screening: screening(one.screening, chance),
        categories: received(),
        file,
        line: 75 + index * 8,
      }),
    ),
  };
}

function screening(one: InventoryActivity['screening'], chance: Chance): InventoryActivity['screening'] {
  if (one.conclusion !== 'required' && one.conclusion !== 'likely') return one;
  if (chance.below(3) === 0) return one;
  return chance.below(6) === 0
    ? { ...one, waived: 'Covered by the assessment of the platform' }
    : { ...one, document: 'docs/dpia.md', date: on(chance.below(400)) };
}

function pullOf(url: string, chance: Chance): CollectedRepository['pulls'][number] {
  const number = 100 + chance.below(900);
  const open = chance.some(findings, 3).filter(({ level }) => level !== 'warning' && level !== 'notice');
  const asked = open.length > 0 ? open : findings.slice(0, 1);
  const roles = [...new Set(asked.map(({ role }) => role ?? 'privacy'))];
  return {
    number,
    title: chance.one([
      'Send receipts through a new vendor',
      'Add session replay',
      'Collect date of birth at sign-up',
      'Score leads',
      'Move storage to another region',
    ]),
    url: `${url}/pull/${number}`,
    author: chance.one(people),
    since: time(chance.below(45)),
    waits: roles.map((role) => ({
      role,
      findings: asked.filter((one) => (one.role ?? 'privacy') === role).map(({ rule, level, at }) => ({ rule, level, at })),
    })),
  };
}

function actsOf(url: string, chance: Chance, age: number): CollectedRepository['acts'] {
  const days = Array.from({ length: chance.below(5) }, () => chance.below(age)).sort((a, b) => b - a);
  return days.map((daysAgo) => {
    const { rule, role } = chance.one(findings.filter((one) => one.role !== null));
    const pull = 10 + chance.below(90);
    const counted = chance.below(8) > 0;
    const kind = role === 'dpo' ? 'sign-off' : chance.one(['approve', 'sign-off', 'reject'] as const);
    return {
      kind,
      at: time(daysAgo, 8 + chance.below(9)),
      by: chance.one(people),
      ...(role !== null && { role }),
      counted,
      ...(!counted && { why: 'the author of the change' }),
      text: kind === 'approve' ? 'Looks right to me.' : `/${kind} ${chance.hex(8)} ${chance.one(reasons)}`,
      pull,
      url: `${url}/pull/${pull}#issuecomment-${1000 + chance.below(9000)}`,
      rules: [rule],
    };
  });
}

/** From undeclared to what it is today, through what usually lies between. */
function historyOf(repository: Omit<CollectedRepository, 'history'>, chance: Chance, age: number): HistoryPoint[] {
  const { status, errors, waiting, accepted } = riskOf(repository, asOf);
  const point = (daysAgo: number, of: HistoryPoint['status'], counts = [0, 0, 0]): HistoryPoint => {
    const [e = 0, w = 0, a = 0] = counts;
    return { on: on(daysAgo), status: of, errors: e, waiting: w, accepted: a };
  };
  const begin = point(365, 'undeclared');
  if (status === 'undeclared' || status === 'unreadable') return [begin];
  const later = Math.max(1, Math.floor(age / 2));
  const between = chance.one(['failing', 'waiting', 'clear'] as const);
  return [
    begin,
    point(age, between, between === 'failing' ? [1, 0, 0] : between === 'waiting' ? [0, 1, 0] : [0, 0, 0]),
    point(later, 'clear'),
    point(Math.min(later - 1, chance.below(later)), status === 'stale' || status === 'failed-to-collect' ? 'clear' : status, [
      errors,
      waiting,
      accepted,
    ]),
  ];
}
