/** Bots that make commits, and the people behind them, as far as GitHub itself tells. A commit's author and trailers tell nothing: anyone may write them. */
import { allPages, type Client } from './client.ts';
import type { Push } from './people.ts';
import type { Account } from './reading.ts';

/**
 * dependabot: writes what its settings in the default branch and the registries say, so nobody has it write anything · copilot: GitHub keeps who
 * had it work · other: nothing tells who had it do so.
 */
export type Agent = 'dependabot' | 'copilot' | 'other';

/** Copilot's account on github.com. */
const copilot = 198982749;

/** @param by who pushed, by GitHub's own record. Only an App's login can hold brackets. */
export function agentOf({ id, login }: NonNullable<Push['by']>): Agent {
  if (id === copilot) return 'copilot';
  return login === 'dependabot[bot]' ? 'dependabot' : 'other';
}

/**
 * Everyone who had Copilot work on a pull request: GitHub notes it in the timeline, where nobody can write or take away an entry.
 * @see https://docs.github.com/en/rest/issues/timeline
 */
export async function readRequesters({ ask, owner, repo }: Client, number: number): Promise<readonly Account[]> {
  const events = await allPages((page) =>
    ask('GET /repos/{owner}/{repo}/issues/{issue_number}/timeline', { owner, repo, issue_number: number, per_page: 100, page }),
  );
  const people = events.flatMap((one): readonly (readonly [number, Account])[] => {
    const actor = one.event === 'copilot_work_started' && 'actor' in one ? one.actor : undefined;
    if (actor?.type !== 'User') return [];
    return [[Number(actor.id), { id: Number(actor.id), login: actor.login, kind: 'user' }]];
  });
  return [...new Map(people).values()];
}
