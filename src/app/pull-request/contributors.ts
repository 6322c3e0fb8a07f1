/** Commits of a pull request → everyone who had a hand in each, by GitHub's own record. */
import { type Agent, agentOf } from '../../github/agents.ts';
import type { Push } from '../../github/people.ts';
import type { Account, ReadCommit, Reading } from '../../github/reading.ts';
import type { Commit, Contributor } from '../../signoff/model.ts';

/** What GitHub tells besides the commits themselves. */
export interface Hands {
  /** The latest first. */
  readonly pushes: readonly Push[] | 'unreadable';
  /** Merges that hold nothing but what was merged. */
  readonly plainMerges: ReadonlySet<string>;
  /** Who had Copilot work on this pull request. */
  readonly requesters: readonly Account[];
}

export const noHands: Hands = { pushes: [], plainMerges: new Set(), requesters: [] };

/** The bots that pushed. */
export const agentsOf = (pushes: Hands['pushes']): ReadonlySet<Agent> =>
  new Set(pushes === 'unreadable' ? [] : pushes.flatMap(({ by }) => (by?.kind === 'bot' ? [agentOf(by)] : [])));

export function commitsOf(reading: Reading, { pushes: told, plainMerges, requesters }: Hands): Commit[] {
  const pushes = told === 'unreadable' ? [] : told;
  const ids = new Set(reading.commits.map(({ id }) => id));
  const bringing = broughtBy(reading.commits, pushes);
  const commits = reading.commits.map((commit): Commit => {
    const push = bringing.get(commit.id);
    const bot = push?.by?.kind === 'bot' ? push.by : undefined;
    const [author, ...others] = commit.authors;
    const contributors: Contributor[] = [
      // No account stands behind the address of a bot: what a bot pushed, it wrote, or someone who is named.
      { account: author ?? bot, part: 'author' },
      ...others.map((account): Contributor => ({ account, part: 'co-author' })),
      // What GitHub made and signed in someone's name has nobody else behind it.
      ...(commit.web ? [] : [{ account: commit.committer ?? bot, part: 'committer' as const }]),
      ...(push ? requestersOf(push, requesters) : []),
      ...pushes.filter(({ after }) => after === commit.id).map(({ by }): Contributor => ({ account: by, part: 'pusher' })),
    ];
    return { id: commit.id, kind: kindOf(commit, ids, plainMerges), contributors };
  });
  const untold: Contributor[] = reading.allCommits ? [] : [{ account: undefined, part: 'author' }];
  const last = commits.at(-1) ?? { id: reading.head, kind: 'written', contributors: [] };
  // Pushes of what is no longer there brought the branch to where it is all the same. What lies below it was brought by nobody.
  const below = new Set([reading.base, ...reading.commits.flatMap(({ parents }) => parents)]);
  const gone = pushes.filter(({ after, current }) => current && !ids.has(after) && !below.has(after));
  // A push that puts back what had been there came after all that was.
  const back = pushes.filter(
    ({ after }, index) =>
      ids.has(after) && (bringing.get(after) !== pushes[index] || pushes.slice(index + 1).some((one) => gone.includes(one))),
  );
  const formerly = [...gone, ...back].flatMap((push): Contributor[] => [
    { account: push.by, part: 'pusher' },
    ...requestersOf(push, requesters),
  ]);
  return [...commits.slice(0, -1), { ...last, contributors: [...last.contributors, ...formerly, ...untold] }];
}

/** Commit by commit, the push that first brought it. */
function broughtBy(commits: readonly ReadCommit[], pushes: readonly Push[]): ReadonlyMap<string, Push> {
  const byId = new Map(commits.map((commit) => [commit.id, commit]));
  const brought = new Map<string, Push>();
  for (const push of pushes.toReversed()) {
    const left = [push.after];
    for (let id = left.pop(); id !== undefined; id = left.pop()) {
      const commit = byId.get(id);
      if (!commit || brought.has(id)) continue;
      brought.set(id, push);
      left.push(...commit.parents);
    }
  }
  return brought;
}

/** Who had a bot push. */
function requestersOf({ by }: Push, copilots: readonly Account[]): Contributor[] {
  if (by?.kind !== 'bot') return [];
  const agent = agentOf(by);
  if (agent === 'dependabot') return [];
  const known = agent === 'copilot' ? copilots.map((account): Contributor => ({ account, part: 'requester' })) : [];
  return known.length > 0 ? known : [{ account: undefined, part: 'requester', bot: by }];
}

/**
 * A merge that GitHub made of what lies outside of the pull request, and a commit that it made of a suggestion. Naming a co-author in a commit
 * made on the site exempts nobody who could not have been left out as well.
 */
function kindOf({ id, web, parents, authors }: ReadCommit, ids: ReadonlySet<string>, plainMerges: ReadonlySet<string>): Commit['kind'] {
  const [, merged] = parents;
  if (merged !== undefined) return plainMerges.has(id) && !ids.has(merged) ? 'update-branch' : 'written';
  return web && authors.length > 1 ? 'suggestion' : 'written';
}
