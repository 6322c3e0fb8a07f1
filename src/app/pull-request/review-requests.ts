/** Asks those for a review who may sign what waits: once, and once more whose sign-off was voided. */
import type { Client } from '../../github/client.ts';
import { requestReviews } from '../../github/people.ts';
import type { Reading } from '../../github/reading.ts';
import type { Gate } from '../../signoff/gate.ts';
import type { Act } from '../../signoff/model.ts';
import type { FindingState } from '../../signoff/state.ts';
import type { Reviewers } from '../configuration/reviewers.ts';

/** Most that are asked at once. */
const most = 10;

/** @returns what should be known about it */
export async function askForReviews(client: Client, reading: Reading, gate: Gate, { roles }: Reviewers): Promise<string[]> {
  // What another pull request of the same commit answers for waits for nobody here.
  const waiting = gate.verdict === 'green' ? [] : gate.findings.filter(({ state }) => state.kind !== 'signed');
  const named = [...new Set(waiting.map(({ finding }) => finding.role ?? 'dpo'))].flatMap((name) => roles[name] ?? []);
  const everAsked = new Set(reading.requested.map(({ who }) => who));
  const spoke = new Set([...reading.reviews, ...reading.comments].map(({ by }) => by?.id));
  const first = named
    .flatMap((role) => Object.entries(role.users))
    .filter(([login, id]) => id !== reading.opener?.id && !everAsked.has(login) && !spoke.has(id))
    .map(([login]) => login);
  const users = new Set([...first, ...again(waiting, reading)]);
  const teams = new Set(named.flatMap((role) => role.teams).filter((team) => !everAsked.has(team)));
  if (users.size + teams.size === 0) return [];
  const slugs = [...teams].map((team) => team.split('/')[1] ?? team);
  const refused = await requestReviews(client, reading.number, [...users].slice(0, most), slugs.slice(0, most));
  return refused ? [`Nobody could be asked for a review: ${refused}`] : [];
}

/** People whose sign-off was voided and who were not asked since they gave it. */
function again(waiting: readonly FindingState[], { requested, opener }: Reading): string[] {
  const voided = waiting.flatMap(({ state }): readonly Act[] =>
    state.kind === 'moved' ? state.signatures.map(({ act }) => act) : state.kind === 'void' ? [state.act] : [],
  );
  const askedSince = (login: string, { at }: Act) =>
    requested.some((one) => one.who === login && (one.at === undefined || Date.parse(one.at) > Date.parse(at)));
  return voided.flatMap((act) =>
    act.by?.kind === 'user' && act.by.id !== opener?.id && !askedSince(act.by.login, act) ? [act.by.login] : [],
  );
}
