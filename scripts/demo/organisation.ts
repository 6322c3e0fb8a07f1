/** An organisation of some 200 repositories, made from the fixtures: what they declare, who signed what off, and what waits. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Reading } from '../../src/app/collect-gathered.ts';
import { standingOf } from '../../src/app/collect-judge.ts';
import { sharedNowhere } from '../../src/app/extends-clone.ts';
import { hidden, keep, nothingKept } from '../../src/app/publications.ts';
import type { Act, RecordedFinding } from '../../src/dashboard/record.ts';
import type { RiskStatus } from '../../src/dashboard/status.ts';
import { type Entry, extended } from '../../src/history/line.ts';
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
  const files = { ...common, ...documentsOf(text), [path]: fate === 'accepted' ? await accepting(text, now, chance) : text };
  const whole = { ...base, files };
  const waiting = fate === 'waiting' ? { pulls: [pullOf(time(chance.below(30)), chance)] } : {};
  return { ...whole, ...waiting, records: recordsOf(whole, path, age, time, chance) };
}

/** The documents that a declaration names. */
function documentsOf(text: string): Record<string, string> {
  const named = text.match(/\bdocs\/[\w./-]+\w/g) ?? [];
  return Object.fromEntries(named.map((path) => [path, 'Written down.\n']));
}

/** Accepts the gravest thing that the declaration is asked for. */
async function accepting(text: string, now: number, chance: Chance): Promise<string> {
  const documents = documentsOf(text);
  const asOf = new Date(now).toISOString();
  const known = { texts: { 'privacy.yml': text, '.github/privacy-lint.yml': null }, documents: {}, folders: {}, paths: ['privacy.yml'] };
  const look = (path: string) => (documents[path] === undefined ? null : { blob: blobId(documents[path]), empty: false });
  const { findings } = await standingOf(new Reading(known, look), {
    asOf: asOf.slice(0, 10),
    now: asOf,
    policies: [],
    shared: sharedNowhere,
  });
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

/** Some merges of the last year, the last of them the tip of the default branch. */
function recordsOf(one: StandInRepository, path: string, age: number, time: (daysAgo: number) => string, chance: Chance): string {
  const count = 1 + chance.below(5);
  const id = (text: string) => createHash('sha1').update(`${one.name} ${text}`).digest('hex');
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
      ...{ text: `/sign-off ${fingerprint.slice(0, 8)} ${chance.one(reasons)}`, counted: true, findings: [fingerprint] },
    };
    const status: RiskStatus = forced ? 'failing' : chance.one(['clear', 'waiting', 'accepted', 'clear']);
    return entry(number, {
      repository: { id: one.id, owner: one.owner, name: one.name },
      pull: { number, url, author: { id: 7, login: 'ada' } },
      commits: { base: id(`merge ${place}`), head: id(`head ${number}`), merge: last ? commitOf(one) : id(`merge ${number}`) },
      declarations: [{ root: path, path, blob: blobId(one.files[path] ?? '') }],
      findings: [{ ...asked, fingerprint, state: forced ? 'open' : 'signed' }],
      acts: forced ? [] : [act],
      writtenAt: at,
      asOf: at.slice(0, 10),
      merged: { by, at, pastRules: forced },
      risk: { status, errors: forced ? 1 : 0, waiting: status === 'waiting' ? 1 : 0, accepted: status === 'accepted' ? 1 : 0 },
    });
  });
  return extended('', entries);
}
