/** An organisation of some 200 repositories, made from the fixtures: what they declare, who signed what off, and what waits. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedNowhere } from '../../src/app/configuration/extends-clone.ts';
import { Reading } from '../../src/app/organisation/collect-gathered.ts';
import { standingOf } from '../../src/app/organisation/collect-judge.ts';
import { hidden, keep, nothingKept } from '../../src/app/pull-request/publications.ts';
import type { StandingFinding } from '../../src/dashboard/model.ts';
import type { Act, HistoryRecord, RecordedFinding } from '../../src/dashboard/record.ts';
import type { RiskStatus } from '../../src/dashboard/status.ts';
import { type Entry, extended, linesOf } from '../../src/history/line.ts';
import type { Asked } from '../../src/signoff/model.ts';
import { blobId, commitOf, type StandInRepository } from '../../test/collect/stand-in.ts';
import { Chance } from '../../test/dashboard/chance.ts';
import { parts, people, reasons, systems, teams } from '../../test/dashboard/trade.ts';
import { entry, finding } from '../../test/history/record.ts';

const day = 86_400_000;
const folder = 'fixtures/scenarios';
const declarations = readdirSync(folder, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .flatMap(({ name }) => ['base.yml', 'head.yml'].map((side) => readFileSync(join(folder, name, side), 'utf8')));

/** @param now milliseconds since 1970 */
export async function organisation(count: number, now: number): Promise<StandInRepository[]> {
  const made: StandInRepository[] = [];
  for (let index = 0; index < count; index++) made.push(await repository(index, now));
  return made;
}

async function repository(index: number, now: number): Promise<StandInRepository> {
  const chance = new Chance(4711 + index);
  const time = (daysAgo: number) => new Date(now - daysAgo * day).toISOString();
  const fate = chance.weighted({ plain: 45, accepted: 15, undeclared: 16, unreadable: 2, nested: 8, waiting: 14 });
  const age = 3 + chance.below(200);
  const name = `${systems[index % systems.length]}-${parts[Math.floor(index / systems.length) % parts.length]}`;
  const text = chance.one(declarations);
  const base: StandInRepository = {
    ...{ id: 1000 + index, owner: 'acme', name, pushedAt: time(age), files: {} },
    archived: chance.below(25) === 0,
    fork: chance.below(30) === 0,
  };
  const common = { 'README.md': `# ${name}\n`, '.github/CODEOWNERS': `* @acme/${teams[index % teams.length]}\n` };
  if (fate === 'undeclared') return { ...base, files: common };
  if (fate === 'unreadable') return { ...base, files: { ...common, 'privacy.yml': text.replace('version: 1', 'version: [1') } };
  const path = fate === 'nested' ? 'apps/main/privacy.yml' : 'privacy.yml';
  const findings = await found(text, now);
  const files = { ...common, ...documentsOf(text), [path]: fate === 'accepted' ? accepting(text, findings, now, chance) : text };
  const whole = { ...base, files };
  const waiting = fate === 'waiting' ? { pulls: [pullOf(time(chance.below(30)), chance)] } : {};
  return { ...whole, ...waiting, records: recordsOf(whole, { path, findings, age }, time, chance) };
}

/** The documents that a declaration names. */
function documentsOf(text: string): Record<string, string> {
  const named = text.match(/\bdocs\/[\w./-]+\w/g) ?? [];
  return Object.fromEntries(named.map((path) => [path, 'Written down.\n']));
}

/** What the rules find in it. */
async function found(text: string, now: number): Promise<readonly StandingFinding[]> {
  const documents = documentsOf(text);
  const asOf = new Date(now).toISOString();
  const known = { texts: { 'privacy.yml': text, '.github/privacy-lint.yml': null }, documents: {}, folders: {}, paths: ['privacy.yml'] };
  const look = (path: string) => (documents[path] === undefined ? null : { blob: blobId(documents[path]), empty: false });
  const judging = { asOf: asOf.slice(0, 10), now: asOf, policies: [], shared: sharedNowhere };
  return (await standingOf(new Reading(known, look), judging)).findings;
}

/** Accepts the gravest thing that the declaration is asked for. */
function accepting(text: string, findings: readonly StandingFinding[], now: number, chance: Chance): string {
  const [first] = findings.filter(({ level }) => level === 'error' || level === 'sign-off');
  if (!first || /^accepted:/m.test(text)) return text;
  const until = new Date(now + (10 + chance.below(300)) * day).toISOString().slice(0, 10);
  const { rule, at, fingerprint } = first;
  return `${text}\naccepted:\n  - rule: ${rule}\n    at: ${at}\n    finding: ${fingerprint}\n    reason: ${chance.one(reasons)}\n    until: ${until}\n`;
}

const asked: RecordedFinding = { ...finding, at: 'recipients.mailbird', message: 'Mailbird (US) receives personal data with no safeguard' };

function pullOf(updated: string, chance: Chance): NonNullable<StandInRepository['pulls']>[number] {
  const told = [{ root: 'privacy.yml', finding: { ...asked, ...asked.evidence } }] as unknown as Asked[];
  const summary = hidden(
    keep(
      nothingKept,
      '0'.repeat(40),
      told,
      told.map(({ finding: one }) => one.fingerprint),
      updated,
    ),
  );
  const title = chance.one(['Send receipts through a new vendor', 'Score leads', 'Add session replay']);
  return { number: 40 + chance.below(60), title, state: 'FAILURE', updated, summary };
}

interface Declared {
  readonly path: string;
  readonly findings: readonly StandingFinding[];
  /** Days since the last push. */
  readonly age: number;
}

/** Some merges of the last year, the last of them the tip of the default branch. */
function recordsOf(one: StandInRepository, { path, findings, age }: Declared, time: (daysAgo: number) => string, chance: Chance): string {
  // The first merge brought what stands; somebody signed most of what asks for it.
  const brought = findings.map(
    ({ signed: _, seen: __, since: ___, ...standing }, place): RecordedFinding => ({
      ...{ ...finding, ...standing, declaration: path, file: path },
      state: standing.level === 'sign-off' && place % 3 > 0 ? 'signed' : 'existing',
    }),
  );
  const count = 1 + chance.below(5);
  const id = (text: string) => createHash('sha1').update(`${one.name} ${text}`).digest('hex');
  const overridden = findings.flatMap(({ fingerprint }) => (one.files[path]?.includes(fingerprint) ? [fingerprint] : []));
  const signed = brought.filter(({ state }) => state === 'signed').map((standing) => standing.fingerprint);
  const entries = Array.from({ length: count }, (_, place): Entry => {
    const number = place + 1;
    const last = number === count;
    const at = time(age + (count - number) * (10 + chance.below(30)));
    const url = `https://github.com/acme/${one.name}/pull/${number}`;
    const by = { id: 50 + chance.below(3), login: chance.one(people) };
    const fingerprint = createHash('sha256').update(`${one.name} ${number}`).digest('hex').slice(0, 32);
    const forced = chance.below(40) === 0;
    const act: Act = {
      ...{ kind: 'sign-off', id: number, url: `${url}#issuecomment-${number}`, at, by, role: 'privacy', head: id(`head ${number}`) },
      ...{
        text: `/sign-off ${fingerprint.slice(0, 8)} ${chance.one(reasons)}`,
        counted: true,
        findings: [fingerprint, ...(number === 1 ? signed : [])],
      },
    };
    const override: Act = {
      ...act,
      kind: 'override',
      id: 2000 + number,
      role: 'dpo',
      findings: overridden,
      text: `/override ${chance.one(reasons)}`,
    };
    const refused: Act = { ...act, id: 1000 + number, by: { id: 7, login: 'ada' }, counted: false, why: 'the author of the change' };
    const status: RiskStatus = forced ? 'failing' : chance.one(['clear', 'waiting', 'accepted', 'clear']);
    return entry(number, {
      repository: { id: one.id, owner: one.owner, name: one.name },
      pull: { number, url, author: { id: 7, login: 'ada' } },
      commits: { base: id(`merge ${place}`), head: id(`head ${number}`), merge: last ? commitOf(one) : id(`merge ${number}`) },
      declarations: [{ root: path, path, blob: blobId(one.files[path] ?? '') }],
      findings: [{ ...asked, fingerprint, state: forced ? 'open' : 'signed' }, ...(number === 1 ? brought : [])],
      acts: forced ? [] : [...(chance.below(9) === 0 ? [refused] : []), act, ...(last && overridden.length > 0 ? [override] : [])],
      writtenAt: at,
      asOf: at.slice(0, 10),
      merged: { by, at, pastRules: forced },
      risk: { status, errors: forced ? 1 : 0, waiting: status === 'waiting' ? 1 : 0, accepted: status === 'accepted' ? 1 : 0 },
    });
  });
  return extended('', entries);
}

/** The organisation as it was on an earlier day, as far as its records tell. @param then milliseconds since 1970 */
export function earlier(all: readonly StandInRepository[], now: number, then: number): StandInRepository[] {
  const time = new Date(then).toISOString();
  return all.flatMap((one): StandInRepository[] => {
    const { pulls: _, ...bare } = one;
    const born = now - (60 + ((one.id * 37) % 330)) * day;
    const known = linesOf(one.records ?? '').map((line) => ({ line, record: JSON.parse(line) as HistoryRecord }));
    const kept = known.filter(({ record }) => record.merged.at <= time);
    if (then < born && kept.length === 0) return [];
    const last = kept.at(-1)?.record;
    // Before its first record nobody had declared anything.
    if (last === undefined)
      return [{ ...bare, files: { 'README.md': `# ${one.name}\n` }, records: '', pushedAt: new Date(born).toISOString() }];
    const records = kept.map(({ line }) => `${line}\n`).join('');
    return [{ ...bare, records, commit: last.commits.merge, pushedAt: last.merged.at }];
  });
}
