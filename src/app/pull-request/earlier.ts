/** What was signed off on an earlier pull request, from the records of merges: offered, never taken. */

import type { Act, HistoryRecord } from '../../dashboard/record.ts';
import type { Client } from '../../github/client.ts';
import { readRecords } from '../../github/history.ts';
import { readChain } from '../../history/chain.ts';
import { isSigned } from '../../history/later.ts';
import { historyBranch, historyFile } from '../../history/line.ts';
import { wrongOutline } from '../../history/outline.ts';
import type { Gate } from '../../signoff/gate.ts';
import type { Earlier, FindingKey } from '../../signoff/model.ts';
import { isOffered, withOffers } from '../../signoff/offers.ts';

/** The largest file of records that is read for it, in bytes: thousands of merges. */
const largest = 20_000_000;

/** Reads the records only where something is open. What cannot be read, or not relied on, offers nothing, and fails nothing. */
export async function withEarlier(client: Client, gate: Gate): Promise<Gate> {
  const open = gate.findings.filter(isOffered);
  if (open.length === 0) return gate;
  const text = await readRecords(client, historyBranch, historyFile, largest);
  if (text === undefined) return gate;
  const keys = open.map(({ root, finding }) => ({ root, fingerprint: finding.fingerprint }));
  return withOffers(gate, earlierIn(text, `${client.owner}/${client.repo}`, keys));
}

/**
 * @param text the file of records; one whose chain is broken tells nothing
 * @param repository `owner/name`: a copy of another repository may have brought that one's records along
 * @returns the newest sign-off of each finding
 */
export function earlierIn(text: string, repository: string, keys: readonly FindingKey[]): Earlier[] {
  const { kept, problems } = readChain(text, wrongOutline);
  if (problems.length > 0) return [];
  const records = kept
    .map(({ record }) => record)
    .filter((one) => isOf(one, repository))
    .reverse();
  return keys.flatMap((key) => newestOf(records, key) ?? []);
}

/** Of several records of one merge the newest counts: what people signed after it, or took back. @param records the newest first */
function newestOf(records: readonly HistoryRecord[], key: FindingKey): Earlier | undefined {
  const told = new Set<string>();
  for (const record of records) {
    const { findings, commits } = record;
    const finding = findings.find((one) => one.declaration === key.root && one.fingerprint === key.fingerprint);
    if (!finding || told.has(commits.merge)) continue;
    told.add(commits.merge);
    const signed = isSigned(finding.state) ? signedIn(record, key) : undefined;
    if (signed) return signed;
  }
  return undefined;
}

const isOf = ({ repository: { owner, name } }: HistoryRecord, repository: string) =>
  `${owner}/${name}`.toLowerCase() === repository.toLowerCase();

function signedIn({ acts, pull }: HistoryRecord, { root, fingerprint }: FindingKey): Earlier | undefined {
  const act = acts.findLast((one) => signs(one) && one.findings.includes(fingerprint));
  if (!pull || !act || !isTold(act)) return undefined;
  return { root, fingerprint, pullRequest: pull.number, by: { ...act.by, kind: 'user' }, at: act.at };
}

const signs = ({ kind, counted }: Act) => counted === true && (kind === 'approve' || kind === 'sign-off' || kind === 'override');

/** The outline of a record leaves it open what a person and a time look like, and both are shown. */
const isTold = ({ by, at }: Act) =>
  Number.isInteger(by.id) && typeof by.login === 'string' && /^[\w.-]{1,100}(?:\[bot\])?$/.test(by.login) && /^\d{4}-\d\d-\d\dT/.test(at);
