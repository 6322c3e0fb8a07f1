/**
 * What was signed on a pull request after its merge: the merge is judged again by the code that recorded it, with what people have said since, and a
 * record more tells of the findings that this changes. What the records say is only where to look.
 */
import type { Act, FindingState, HistoryRecord } from '../../dashboard/record.ts';
import { type Client, GitHubFailure } from '../../github/client.ts';
import { branchTip, bringersOf, type MergedPull, readMergedPull } from '../../github/history.ts';
import { readAll } from '../../github/reading.ts';
import { isLater, isOpen, isSigned, nameOf, standingOf } from '../../history/later.ts';
import type { Entry } from '../../history/line.ts';
import { documentsOf } from '../lint/documents.ts';
import { checkRepository, type Standing } from '../organisation/collect-check.ts';
import { isDecided } from '../pull-request/gate-facts.ts';
import { readRules } from '../pull-request/judge-change.ts';
import { type Blobs, GitHubSnapshot } from '../snapshots/github-snapshot.ts';
import { toolVersion } from '../version.ts';
import { answersAtMerge, rootsOf, type Since } from './merged-pull.ts';
import { append } from './record.ts';
import { judged, type Recording, stateIn } from './record-entry.ts';
import { mendable, riskAfter, signs } from './record-gaps.ts';

export interface Mended {
  /** What was recorded. */
  readonly entries: readonly Entry[];
  /** Merges that could not be looked at, and why. */
  readonly failures: readonly string[];
  readonly remarks: readonly string[];
}

/** Merges that a run looks at. */
const most = 20;

/** @throws GitHubFailure where records cannot be read or written */
export async function appendLater(client: Client, recording: Recording): Promise<Mended> {
  const today = once(() => readToday(client, recording));
  const heard = new Map<string, Promise<Heard | undefined>>();
  const failures = new Map<string, string>();
  let left = 0;
  const { entries } = await append(client, async ({ kept, problems }) => {
    const records = kept.map(({ record }) => record);
    const all = mendable(records);
    left = Math.max(0, all.length - most);
    const drafts: Entry[] = [];
    for (const record of all.slice(0, most)) {
      const { merge } = record.commits;
      const answer = heard.get(merge) ?? hear(client, recording, record, today);
      heard.set(merge, answer);
      try {
        const own = await answer;
        const told = records.filter(({ commits }) => commits.merge === merge);
        const entry = own && entryOf(record, told, own, recording);
        if (!entry) continue;
        const { standing, since } = await today();
        drafts.push({ ...entry, risk: riskAfter([...records, ...drafts, entry], standing, since.now.slice(0, 10), problems.length > 0) });
      } catch (error) {
        if (!(error instanceof GitHubFailure)) throw error;
        failures.set(merge, `#${record.pull?.number}, which is merged, cannot be looked at again: ${error.message}`);
      }
    }
    return drafts;
  });
  const more = `${left} older merges that wait for a sign-off, or got one later, were not looked at again: a run looks at the newest ${most}`;
  return { entries, failures: [...failures.values()], remarks: left > 0 ? [more] : [] };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Who may sign now, and how the repository stands. */
interface Today {
  readonly since: Since;
  readonly standing: Standing;
}

async function readToday(client: Client, { branch, judging, now }: Recording): Promise<Today> {
  const tip = await GitHubSnapshot.open(client, await branchTip(client, branch), new Map());
  const read = await readRules(tip, judging);
  if (!read.ok) {
    const [error] = read.errors;
    throw new GitHubFailure(`it cannot be read who may sign: ${error?.file}:${error?.line}: ${error?.message}`);
  }
  const { configuration, policies } = read.value;
  const standing = await checkRepository(tip, documentsOf(tip), configuration, policies, now.slice(0, 10));
  return { since: { now, configuration, authority: tip.name }, standing };
}

/** What people have said of a merge. */
interface Heard {
  readonly pull: MergedPull;
  /** Since the merge. */
  readonly acts: readonly Act[];
  /** By `nameOf`. */
  readonly states: ReadonlyMap<string, FindingState>;
  readonly policies: HistoryRecord['policies'];
}

/** @returns `undefined` where nobody has said anything since the merge */
async function hear(client: Client, recording: Recording, record: HistoryRecord, today: () => Promise<Today>): Promise<Heard | undefined> {
  const { commits, merged } = record;
  const bringers = await bringersOf(client, commits.merge, recording.branch).catch((error: unknown) => {
    // A commit that is gone, since the branch was written anew, was brought by nothing that could be asked.
    if (error instanceof GitHubFailure && (error.status === 404 || error.status === 422)) return [];
    throw error;
  });
  const numbers = bringers.filter(({ merge }) => merge === commits.merge).map(({ number }) => number);
  const pulls = (await Promise.all(numbers.map((number) => readMergedPull(client, number)))).flatMap((one) => one ?? []);
  const [pull, ...twins] = pulls;
  const readings = await Promise.all(pulls.map(({ number }) => readAll(client, number, recording.judging.configuration)));
  if (!pull || !readings.some((reading) => isDecided(reading, pull.mergedAt))) return undefined;
  const { since } = await today();
  const blobs: Blobs = new Map();
  const one = { id: commits.merge, parents: [commits.base], by: merged.by, at: merged.at };
  const { change, read, compared, found, first } = await judged(client, recording, { commits: [one], pulls: numbers }, pull, blobs);
  if (!read.ok) return undefined;
  const roots = rootsOf(compared);
  const told = await answersAtMerge(client, recording.asking, [pull, ...twins], change, { found, first, roots }, blobs, since);
  const { version, digest } = change.rules.policies;
  return {
    pull: told.pull,
    acts: told.answers.acts.filter(({ at }) => Date.parse(at) >= Date.parse(told.pull.mergedAt)),
    states: new Map(found.map((finding) => [nameOf(finding), stateIn(told.answers, finding, roots(finding.declaration))])),
    policies: { version, digest },
  };
}

const takesBack: readonly Act['kind'][] = ['withdraw', 'reject', 'request-changes'];

/**
 * What there is to be recorded: findings that an act, which no record has yet, signed since the merge; or took back after that.
 * @param record the merge's own @param told all of that merge, oldest first
 */
function entryOf(
  record: HistoryRecord,
  told: readonly HistoryRecord[],
  { pull, acts: said, states, policies }: Heard,
  { now, toolDigest }: Recording,
): Entry | undefined {
  const wordOf = ({ kind, url }: Act) => `${kind} ${url}`;
  const known = new Set(told.flatMap(({ acts }) => acts.map(wordOf)));
  const acts = said.filter((act) => !known.has(wordOf(act)));
  const later = standingOf(told.filter(isLater));
  const findings = [...standingOf(told)].flatMap(([name, one]) => {
    const state = states.get(name);
    const signed = isOpen(one.state) && isSigned(state);
    const back = later.has(name) && isSigned(one.state) && isOpen(state);
    const kinds = signed ? signs : back ? takesBack : [];
    const by = acts.some(({ kind, counted, findings: about }) => counted && kinds.includes(kind) && about.includes(one.fingerprint));
    return by && state ? [{ ...one, state }] : [];
  });
  if (findings.length === 0) return undefined;
  const { sequence: _, previous: __, ...own } = record;
  return {
    ...own,
    kind: 'signed-later',
    writtenAt: now,
    pull: { number: pull.number, url: pull.url, author: pull.author },
    tool: { version: toolVersion, digest: toolDigest },
    policies,
    findings,
    acts,
  };
}
