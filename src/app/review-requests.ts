/** Asks those for a review who may sign what waits, once. */
import type { Client } from '../github/client.ts';
import { requestReviews } from '../github/people.ts';
import type { Reading } from '../github/reading.ts';
import type { Gate } from '../signoff/gate.ts';
import type { Reviewers } from './configuration-reviewers.ts';

/** Most that are asked at once. */
const most = 10;

/** @returns what should be known about it */
export async function askForReviews(client: Client, reading: Reading, gate: Gate, { roles }: Reviewers): Promise<string[]> {
  // What another pull request of the same commit answers for waits for nobody here.
  const waiting = gate.verdict === 'green' ? [] : gate.findings.filter(({ state }) => state.kind !== 'signed');
  const again = new Set(
    waiting.flatMap(({ state }) =>
      state.kind === 'moved' ? state.signatures.map(({ by }) => by.login) : state.kind === 'void' ? (state.act.by?.login ?? []) : [],
    ),
  );
  const asked = new Set(reading.requested);
  const reviewed = new Set([...reading.reviews, ...reading.comments].map(({ by }) => by?.id));
  const named = [...new Set(waiting.map(({ finding }) => finding.role ?? 'dpo'))].flatMap((name) => roles[name] ?? []);
  const users = new Set(
    named
      .flatMap((role) => Object.entries(role.users))
      .filter(([login, id]) => id !== reading.opener?.id && !asked.has(login) && (!reviewed.has(id) || again.has(login)))
      .map(([login]) => login),
  );
  const teams = new Set(named.flatMap((role) => role.teams).filter((team) => !asked.has(team)));
  if (users.size + teams.size === 0) return [];
  const slugs = [...teams].map((team) => team.split('/')[1] ?? team);
  const refused = await requestReviews(client, reading.number, [...users].slice(0, most), slugs.slice(0, most));
  return refused ? [`Nobody could be asked for a review: ${refused}`] : [];
}
