/** Who signed what on a pull request: all that it rests on, looked up, and decided. */
import { readRequesters } from '../../github/agents.ts';
import { type Client, type Connection, connect } from '../../github/client.ts';
import { readPushes } from '../../github/people.ts';
import type { Reading } from '../../github/reading.ts';
import { type Gate, gateOf } from '../../signoff/gate.ts';
import type { Account, Asked, PullRequest, Responsibilities } from '../../signoff/model.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { noReviewers } from '../configuration/reviewers.ts';
import { beforeCause, type Ends } from './before-cause.ts';
import { agentsOf, type Hands, noHands } from './contributors.ts';
import { factsOf, isDecided } from './gate-facts.ts';
import { type Kept, readPublications } from './publications.ts';
import { responsibilitiesOf } from './responsibilities.ts';
import { plainMerges } from './update-branch.ts';

/** With what it is looked up. */
export interface Asking {
  readonly connection: Connection;
  /** A token that may read the members of teams. */
  readonly teamToken: string | undefined;
}

export interface Question {
  readonly asked: readonly Asked[];
  /** Absent where it could not be read: then nobody holds a role. */
  readonly configuration: Configuration | undefined;
  /** What the tool's summary keeps of what was published. */
  readonly kept: Kept;
  /** What was compared, to look at the commits between; absent: every commit counts against its authors. */
  readonly ends: Ends | undefined;
  /** Who opened other pull requests of the same commit. */
  readonly alsoOpenedBy: readonly Account[];
  /** ISO 8601: deadlines and accepted risks end. */
  readonly now: string;
  /** When it was merged (ISO 8601): what was published or pushed since then does not count. */
  readonly mergedAt?: string;
}

export interface WhoSigned {
  readonly gate: Gate;
  readonly facts: PullRequest;
  readonly rules: Responsibilities;
}

/** @throws GitHubFailure */
export async function decideWhoSigned(client: Client, run: Asking, reading: Reading, question: Question): Promise<WhoSigned> {
  const { asked, configuration, kept, ends, alsoOpenedBy, now, mergedAt } = question;
  const needed = asked.length > 0 && isDecided(reading);
  const teams = run.teamToken ? connect({ ...run.connection, token: run.teamToken }) : undefined;
  const [rules, publications, hands] = await Promise.all([
    responsibilitiesOf(configuration?.reviewers ?? noReviewers, reading.self.id, teams, needed),
    needed ? readPublications(client, reading, kept) : [],
    needed ? handsOf(client, reading, mergedAt) : noHands,
  ]);
  const standing = publications.filter(({ at }) => mergedAt === undefined || Date.parse(at) < Date.parse(mergedAt));
  const facts = { ...factsOf(reading, asked, standing, hands), alsoOpenedBy };
  const gate = gateOf(facts, rules, now);
  if (!needed || !ends) return { gate, facts, rules };
  const since = { ...facts, asked: await beforeCause(client, gate, facts, reading.commits, ends) };
  return since.asked === facts.asked ? { gate, facts, rules } : { gate: gateOf(since, rules, now), facts: since, rules };
}

/** Who had a hand in the commits, beside whom they name. */
async function handsOf(client: Client, reading: Reading, mergedAt: string | undefined): Promise<Hands> {
  const own = reading.headRepository === `${client.owner}/${client.repo}`;
  const [pushes, merges] = await Promise.all([
    own ? readPushes(client, reading.headBranch, reading.head, mergedAt) : ('unreadable' as const),
    plainMerges(client, reading),
  ]);
  const requesters = agentsOf(pushes).has('copilot') ? await readRequesters(client, reading.number) : [];
  return { pushes, plainMerges: merges, requesters };
}
