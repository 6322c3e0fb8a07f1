/** What `org collect` writes, `org dashboard` shows: from the stand-in GitHub to the page. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collect } from '../../src/app/organisation/collect.ts';
import { dashboard } from '../../src/app/organisation/dashboard.ts';
import type { CollectedRepository } from '../../src/dashboard/model.ts';
import { riskOf, statusMeaning } from '../../src/dashboard/status.ts';
import { mixed } from '../collect/organisation.ts';
import { StandIn } from '../collect/stand-in.ts';
import { startBrowser } from './browser.ts';
import { type Watched, watch } from './opened.ts';
import { asOf } from './organisation.ts';

let browser: Browser;
let watched: Watched;
let collected: CollectedRepository[];
beforeAll(async () => {
  const github = await StandIn.start(mixed(24));
  const folder = mkdtempSync(join(tmpdir(), 'privacy-lint-collected-'));
  const out = join(folder, 'collected');
  await collect(
    { owners: ['acme'], out, include: [], exclude: [], full: false, deep: false, policies: [], host: 'https://github.com' },
    {
      ...{ token: 'token', apiUrl: github.url, graphqlUrl: `${github.url}/graphql`, userAgent: 'test' },
      sleep: async () => undefined,
      now: () => Date.parse(`${asOf}T05:00:00Z`),
      waiting: () => undefined,
      progress: () => undefined,
    },
  );
  await github.close();
  collected = readFileSync(join(out, 'repositories.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const built = await dashboard(out, join(folder, 'site'), asOf);
  if (!built.ok) throw new Error(JSON.stringify(built.errors));
  browser = await startBrowser();
  watched = await watch(browser, pathToFileURL(built.value.page).href);
}, 120_000);
afterAll(async () => browser?.close());

test('every repository has the status that the code gives it', async () => {
  const { page, go } = watched;
  await go('repositories?sort=name');
  await page.locator('.grid-body [role=row]').first().waitFor();
  const shown = await page.locator('.grid-body [data-key=status] .pill').allTextContents();
  const expected = collected.map((one) => statusMeaning[riskOf(one, asOf).status].label);
  expect(shown).toEqual(expected.slice(0, shown.length));
  expect(shown.length).toBeGreaterThan(12);
});

test('every page and every repository opens, without a complaint', async () => {
  const { page, complaints, move } = watched;
  for (const path of ['', 'risks', 'sign-offs', 'accepted', 'teams', 'trends', 'inventory', 'dpia', 'trail', 'about']) await move(path);
  for (const { owner, name } of collected) {
    await page.evaluate(`location.hash = '#/repository/${owner}/${name}'`);
    await page
      .locator('h1')
      .filter({ hasText: `${owner}/${name}` })
      .waitFor();
  }
  expect(complaints).toEqual([]);
}, 120_000);
