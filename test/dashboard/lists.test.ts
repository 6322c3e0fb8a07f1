/** Lists: filters in the address, search, sorting, export, print; held against the data itself. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { riskOf } from '../../src/dashboard/status.ts';
import { startBrowser } from './browser.ts';
import { builtSite, type Watched, watch } from './opened.ts';
import { asOf, organisation } from './organisation.ts';

const repositories = [...organisation(200)];
const standing = repositories.map((one) => ({ ...one, full: `${one.owner}/${one.name}`, status: riskOf(one, asOf).status }));

let browser: Browser;
let watched: Watched;
beforeAll(async () => {
  browser = await startBrowser();
  watched = await watch(browser, await builtSite(repositories));
}, 120_000);
afterAll(async () => browser?.close());
beforeEach(async () => watched.page.emulateMedia({ media: 'screen' }));

const count = () => watched.page.locator('.count');
const shown = () => watched.page.locator('.grid-body [data-key=name] a').allTextContents();

async function exported(format: 'CSV' | 'JSON'): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    watched.page.waitForEvent('download'),
    watched.page.locator('.exports button', { hasText: format }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('every state is counted on the first page, and all of them are all active repositories', async () => {
  await watched.move('');
  const active = standing.filter(({ archived, fork }) => !archived && !fork);
  const states = await watched.page.locator('.state strong').allTextContents();
  expect(states.map(Number).reduce((sum, one) => sum + one)).toBe(active.length);
  for (const [status, label] of [
    ['failing', 'Failing'],
    ['failed-to-collect', 'Failed to collect'],
    ['undeclared', 'Undeclared'],
  ] as const) {
    const state = watched.page.locator('.state', { hasText: label });
    expect(await state.locator('strong').textContent()).toBe(`${active.filter((one) => one.status === status).length}`);
  }
});

test('filters stand in the address, so that a view can be kept and sent', async () => {
  const { page, move } = watched;
  await move('repositories');
  await page.locator('.switch', { hasText: 'Failing' }).click();
  await page.locator('.switch', { hasText: 'Undeclared' }).click();
  await page.locator('label', { hasText: 'Team' }).locator('select').selectOption('payments');
  await page.locator('input[type=search]').fill('ACME');
  await page.waitForURL(/q=ACME/);
  const wanted = standing.filter(({ status, teams }) => ['failing', 'undeclared'].includes(status) && teams.includes('payments'));
  expect(await count().textContent()).toBe(`${wanted.length} of 200 repositories`);

  const address = page.url().split('#/')[1] ?? '';
  expect(address).toContain('status=failing%2Cundeclared');
  await watched.go(address);
  await page.waitForFunction(`document.querySelector('.count')?.textContent === '${wanted.length} of 200 repositories'`);
  expect((await shown()).sort()).toEqual(wanted.map(({ full }) => full).sort());
  expect(await page.locator('input[type=search]').inputValue()).toBe('ACME');
});

test('a switch says how many rows it would show', async () => {
  await watched.move('repositories?team=payments');
  await watched.page.locator('.switch .tally').first().waitFor();
  const tally = await watched.page.locator('.switch', { hasText: 'Clear' }).locator('.tally').textContent();
  expect(Number(tally)).toBe(standing.filter(({ status, teams }) => status === 'clear' && teams.includes('payments')).length);
});

test('search finds words in any order, and says when there is nothing', async () => {
  const { page, move } = watched;
  await move('repositories');
  await page.locator('input[type=search]').fill('api billing');
  const wanted = standing.filter(({ full, teams }) => ['api', 'billing'].every((word) => `${full} ${teams}`.includes(word)));
  expect((await shown()).sort()).toEqual(wanted.map(({ full }) => full).sort());
  await page.locator('input[type=search]').fill('no such thing');
  expect(await count().textContent()).toBe('0 of 200 repositories');
});

test('the gravest stand first, and a heading sorts both ways', async () => {
  const { page, move } = watched;
  await move('repositories');
  await page.locator('.grid-body [role=row]').first().waitFor();
  expect(await page.locator('.grid-body .pill').first().textContent()).toBe('Failing');
  const heading = page.locator('[role=columnheader]', { hasText: 'Repository' });
  const names = standing.map(({ full }) => full).sort();
  await heading.locator('button').click();
  expect((await shown())[0]).toBe(names[0]);
  await heading.locator('button').click();
  expect((await shown())[0]).toBe(names.at(-1));
  expect(await heading.getAttribute('aria-sort')).toBe('descending');
});

test('what is filtered is exported, as CSV and as JSON', async () => {
  await watched.move('repositories?status=failing');
  await watched.page.locator('.grid-body [role=row]').first().waitFor();
  const wanted = standing.filter(({ status }) => status === 'failing').map(({ full }) => full);
  const json = await exported('JSON');
  expect(json.name).toBe('repositories.json');
  const rows = JSON.parse(json.text) as { name: string; status: string; teams: string[]; errors: number }[];
  expect(rows.map(({ name }) => name).sort()).toEqual([...wanted].sort());
  expect(rows[0]).toMatchObject({ status: 'failing', teams: [expect.any(String)], errors: expect.any(Number) });
  const csv = await exported('CSV');
  expect(csv.name).toBe('repositories.csv');
  expect(csv.text.split('\r\n')[0]).toBe(
    'name,status,since,errors,waiting,dpias,teams,accepted,recipients,pushed,kind,covered,collected,reasons,owner',
  );
  expect(csv.text.trim().split('\r\n')).toHaveLength(wanted.length + 1);
});

test.each([
  ['risks', repositories.flatMap(({ findings }) => findings).length],
  ['accepted', repositories.flatMap(({ accepted }) => accepted).length],
  ['trail', repositories.flatMap(({ acts, gaps }) => [...acts, ...gaps]).length],
  ['dpia', repositories.flatMap(({ declarations }) => declarations).flatMap(({ activities }) => activities).length],
  ['sign-offs', repositories.flatMap(({ pulls }) => pulls).flatMap(({ waits }) => waits).length],
])('%s lists all there is, and exports it', async (path, rows) => {
  await watched.move(path);
  await watched.page.locator('.grid-body [role=row]').first().waitFor();
  expect(await count().textContent()).toMatch(new RegExp(`^${rows.toLocaleString('en-GB')} `));
  expect(JSON.parse((await exported('JSON')).text)).toHaveLength(rows);
});

test('who sends data to a vendor is two clicks away', async () => {
  const { page, move } = watched;
  await move('inventory');
  await page.locator('.grid-body a', { hasText: 'Lumen AI Inc' }).click();
  await page.locator('h1', { hasText: 'Lumen AI Inc' }).waitFor();
  const senders = standing.filter(({ declarations }) =>
    declarations.some((one) => one.recipients.some(({ name }) => name === 'Lumen AI Inc')),
  );
  await page
    .locator('.count')
    .filter({ hasText: `${senders.length} repositories` })
    .waitFor();
});

test('a finding leads to its line at the scanned commit', async () => {
  await watched.move('risks');
  const link = watched.page.locator('.grid-body [data-key=place] a').first();
  const [, repository, commit, line] =
    /^https:\/\/github\.com\/(.+?)\/blob\/([0-9a-f]{40})\/privacy\.yml#L(\d+)$/.exec((await link.getAttribute('href')) ?? '') ?? [];
  const found = standing.find(({ full }) => full === repository);
  expect(found?.commit).toBe(commit);
  expect(found?.findings.map((finding) => finding.line)).toContain(Number(line));
  expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
});

test('the longest wait stands first, with the role that has to answer', async () => {
  await watched.move('sign-offs');
  const oldest =
    repositories
      .flatMap(({ pulls }) => pulls)
      .map(({ since }) => since)
      .sort()[0] ?? '';
  const waited = (Date.parse(asOf) - Date.parse(oldest.slice(0, 10))) / 86_400_000;
  const first = watched.page.locator('.grid-body [role=row]').first();
  expect(await first.locator('[data-key=since]').textContent()).toContain(`${waited} days`);
  expect(await first.locator('[data-key=role] strong').textContent()).toMatch(/^(dpo|privacy)$/);
});

test('two days are compared, with the changes of policies between them', async () => {
  const { page, move } = watched;
  await move('trends?from=2026-01-01&until=2026-11-22');
  const cells = await page.locator('.compare tbody tr', { hasText: 'Clear' }).locator('td').allTextContents();
  const active = standing.filter(({ archived, fork }) => !archived && !fork);
  const before = active.filter(({ history }) => history.findLast(({ on }) => on <= '2026-01-01')?.status === 'clear').length;
  const now = active.filter(({ status }) => status === 'clear').length;
  expect(cells).toEqual([`${before}`, `${now}`, now === before ? '—' : `${now > before ? '+' : '−'}${Math.abs(now - before)}`]);
  expect(await page.locator('main').textContent()).toContain(
    'Policies changed in between: 1.1.0 on 5 Feb 2026, 1.2.0 on 4 Jun 2026, 1.4.0 on 19 Sep 2026.',
  );
  expect(await page.locator('line.policy').count()).toBe(3);
  const moved = active.filter(({ status, history }) => status !== history.findLast(({ on }) => on <= '2026-01-01')?.status).length;
  await page
    .locator('.count')
    .filter({ hasText: `${moved} repositories` })
    .waitFor();
});

test('on paper a list is whole rows without controls', async () => {
  const { page, move } = watched;
  await move('repositories?status=failing');
  await page.locator('.grid-body [role=row]').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
  expect(await page.locator('.filters').isVisible()).toBe(false);
  expect(await page.locator('.top nav').isVisible()).toBe(false);
  const rows = page.locator('.grid-body [role=row]');
  expect(await rows.count()).toBe(standing.filter(({ status }) => status === 'failing').length);
  const tops = await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().top));
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  expect(await page.locator('.age').isVisible()).toBe(true);
  expect((await page.pdf()).byteLength).toBeGreaterThan(10_000);
  await page.evaluate("dispatchEvent(new Event('afterprint'))");
});

test('on a phone rows are cards that fit', async () => {
  const { page, move } = watched;
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['repositories', 'risks', 'sign-offs', 'accepted', 'trail', 'dpia', 'teams', 'inventory']) {
    await move(path);
    await page.locator('.grid-body [role=row]').first().waitFor();
    const cut = await page
      .locator('.grid-body [role=row]')
      .evaluateAll((rows) => rows.filter((row) => row.scrollHeight > row.clientHeight + 2).map((row) => row.textContent));
    expect(cut, path).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}, 120_000);

test('what was merged past the gate stands in the audit trail, and open risks stand before those that somebody answered for', async () => {
  const { page, move } = watched;
  const gaps = repositories.flatMap((one) => one.gaps.map((gap) => ({ ...gap, full: `${one.owner}/${one.name}` })));
  expect(gaps.length).toBeGreaterThan(0);
  await move('trail?outcome=past%20the%20gate');
  await page.waitForFunction(`document.querySelector('.count')?.textContent.startsWith('${gaps.length} of ')`);
  const { text } = await exported('JSON');
  const rows = JSON.parse(text) as { repository: string; kind: string; outcome: string; text: string }[];
  expect(rows.map((row) => row.repository).sort()).toEqual(gaps.map(({ full }) => full).sort());
  expect(new Set(rows.map(({ kind, outcome }) => `${kind} ${outcome}`))).toEqual(new Set(['merge past the gate']));

  await move('risks?level=error');
  await page.locator('.grid-body [role=row]').first().waitFor();
  const risks = JSON.parse((await exported('JSON')).text) as { state: string }[];
  const states = risks.map(({ state }) => ['open', 'signed', 'accepted'].indexOf(state));
  expect(states).toEqual([...states].sort());
  expect(new Set(states).size).toBeGreaterThan(1);
});

test('a repository says since when it stands so, and the overview names those that fail longest', async () => {
  const { page, move } = watched;
  const failing = standing
    .filter(({ status, archived, fork }) => status === 'failing' && !archived && !fork)
    .map(({ full, history }) => ({
      full,
      on: history.slice(history.findLastIndex((point) => point.status !== 'failing') + 1)[0]?.on ?? '',
    }))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  await move('repositories?status=failing&kind=active&sort=since');
  await page.locator('.grid-body [role=row]').first().waitFor();
  const rows = JSON.parse((await exported('JSON')).text) as { name: string; since: string }[];
  expect(rows.map(({ since }) => since)).toEqual(failing.map(({ on }) => on));
  await move('');
  const named = await page.locator('section[aria-labelledby=failing] .ranking a').allTextContents();
  expect(named).toHaveLength(5);
  const days = named.map((name) => failing.find(({ full }) => full === name)?.on);
  expect(days).toEqual(failing.slice(0, 5).map(({ on }) => on));
});
