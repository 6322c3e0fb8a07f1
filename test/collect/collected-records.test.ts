/** The Article 30 record of everything that was collected. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collect } from '../../src/app/organisation/collect.ts';
import { collectedRecords } from '../../src/app/organisation/collected-records.ts';
import { pageMarkdown } from '../../src/report/page-markdown.ts';
import { recordPage } from '../../src/report/ropa.ts';
import { recordCsv } from '../../src/report/ropa-csv.ts';
import { folder, github, repositories, start, wish, world } from './collecting.ts';
import { mixed } from './organisation.ts';

describe('the record of everything that was collected', () => {
  test('holds what every active repository declares, and names those that are not in it, with the reason', async () => {
    await start(mixed(12));
    await collect(wish('out'), world());
    const found = await collectedRecords(join(folder, 'out'), '2026-11-22');
    if (!found.ok) throw new Error(JSON.stringify(found.errors));
    const { records, silent } = found.value;
    const declared = repositories('out').filter(({ archived, fork }) => !archived && !fork);
    const paths = declared.flatMap(({ owner, name, declarations }) => declarations.map(({ path }) => `${owner}/${name}/${path}`));
    expect(records.map(({ declaration }) => declaration)).toEqual(paths);
    expect(silent.map(({ repository, why }) => `${repository.slice(-2)} ${why.replace(/:.*/, '')}`)).toEqual([
      '01 declares nothing',
      '02 cannot be read',
      '07 is archived',
      '08 is a fork',
      '09 declares nothing',
    ]);
    const page = pageMarkdown(recordPage(records, '2026-11-22', silent));
    expect(page).toContain('5 repositories are not in it, or not wholly: they stand at its end.');
    for (const { repository } of silent) {
      expect(page).toContain(repository);
      expect(recordCsv(records, silent)).toContain(`"${repository}"`);
    }
    expect(existsSync(join(folder, 'out', 'state', 'journal.ndjson'))).toBe(false);
  });

  test('is not written of a collection that was cut short', async () => {
    await start(mixed(12));
    github.fault = (index) => (index === 2 ? { status: 401, body: {} } : undefined);
    await expect(collect(wish('out'), world())).rejects.toThrow();
    expect(await collectedRecords(join(folder, 'out'), '2026-11-22')).toMatchObject({ ok: false, errors: [{ code: 'input/not-found' }] });
  });
});
