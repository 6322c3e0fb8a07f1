/** The records of processing activities of every repository that was collected, and which repositories have none. */
import { join } from 'node:path';
import type { Result } from '../../declaration/model.ts';
import { findRoots, readDeclaration } from '../../declaration/read.ts';
import { factsOf } from '../../facts/facts.ts';
import { type ProcessingRecord, processingRecord, type Silent } from '../../report/ropa.ts';
import { readConfiguration } from '../configuration/configuration.ts';
import type { Shared } from '../configuration/extends.ts';
import { loadPolicies } from '../configuration/policies.ts';
import { type Gathered, Reading } from './collect-gathered.ts';
import { notFinished } from './collect-merge.ts';
import { readSharedFiles, sharedKept } from './collect-shared.ts';
import { Store } from './collect-store.ts';

export interface CollectedRecords {
  readonly records: readonly ProcessingRecord[];
  readonly silent: readonly Silent[];
}

/**
 * @param folder where `org collect` wrote
 * @param asOf the day by which transfers are judged (YYYY-MM-DD)
 */
export async function collectedRecords(folder: string, asOf: string): Promise<Result<CollectedRecords>> {
  const errors = notFinished(folder);
  if (errors.length > 0) return { ok: false, errors };
  const store = await Store.open(folder);
  const shared = sharedKept(readSharedFiles(store.path('shared.ndjson')));
  const records: ProcessingRecord[] = [];
  const silent: Silent[] = [];
  try {
    for (const gathered of store.all(false)) {
      const repository = `${gathered.owner}/${gathered.name}`;
      const found = gathered.archived || gathered.fork ? [] : await recordsOf(gathered, shared, asOf);
      for (const one of Array.isArray(found) ? found : []) records.push({ ...one, declaration: join(repository, one.declaration) });
      for (const why of whyLess(gathered, found)) silent.push({ repository, why });
    }
  } finally {
    store.end();
  }
  return { ok: true, value: { records, silent } };
}

/** @returns what cannot be read in place of the records */
async function recordsOf(gathered: Gathered, shared: Shared, asOf: string): Promise<ProcessingRecord[] | string> {
  const reading = new Reading(gathered);
  const configuration = await readConfiguration(reading, shared);
  const policies = configuration.ok ? await loadPolicies(configuration.value, reading, []) : configuration;
  const roots = configuration.ok ? await findRoots(reading, configuration.value) : configuration;
  if (!policies.ok || !roots.ok) return said(policies.ok ? roots : policies);
  const records: ProcessingRecord[] = [];
  for (const root of roots.value) {
    const read = await readDeclaration(reading, root);
    if (!read.ok) return said(read);
    records.push(processingRecord(factsOf(read.value, policies.value.lists, asOf)));
  }
  return records;
}

const said = (result: Result<unknown>): string => {
  const [first] = result.ok ? [] : result.errors;
  return `${first?.file}:${first?.line}: ${first?.message}`;
};

/** Why a repository has no record, or one that may not be whole. */
function whyLess({ archived, fork, failure, unlooked }: Gathered, found: ProcessingRecord[] | string): string[] {
  if (archived) return ['is archived'];
  if (fork) return ['is a fork'];
  return [
    ...(failure === undefined ? [] : [`the last collection failed (${failure}): what stands here is from before`]),
    ...(typeof found === 'string' ? [`cannot be read: ${found}`] : found.length === 0 ? ['declares nothing'] : []),
    ...(unlooked === undefined ? [] : [`${unlooked.folders} of its folders were not looked into yet: a declaration may lie there`]),
  ];
}
