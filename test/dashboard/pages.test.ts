/** Every page of the site, in a real browser, opened from disk. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from './browser.ts';
import { builtSite, type Watched, watch } from './opened.ts';
import { organisation } from './organisation.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const pages = [
  ['', 'How personal data stands'],
  ['repositories', 'Repositories'],
  ['repository/acme/billing-admin', 'acme/billing-admin'],
  ['risks', 'Risks'],
  ['sign-offs', 'Open sign-offs'],
  ['accepted', 'Accepted risks'],
  ['teams', 'Teams'],
  ['teams?by=owner', 'Owners'],
  ['trends', 'Trends'],
  ['inventory', 'Inventory'],
  ['inventory?by=countries', 'Inventory'],
  ['inventory?by=categories', 'Inventory'],
  ['inventory?by=technologies', 'Inventory'],
  ['inventory?by=recipients&of=Northcloud+Inc', 'Northcloud Inc'],
  ['dpia', 'DPIA register'],
  ['trail', 'Audit trail'],
  ['about', 'About these figures'],
  ['repository/acme/nowhere', 'There is no such page'],
] as const;

let browser: Browser;
let site: string;
beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), builtSite(organisation(200))]);
}, 120_000);
afterAll(async () => browser?.close());

/** What axe finds in the page as it stands. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found, passes } = (await page.evaluate('axe.run({ preload: false })')) as AxeResults;
  expect(passes.length).toBeGreaterThan(10);
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)} (${node.failureSummary})`));
}

describe('every page', () => {
  let watched: Watched;
  beforeAll(async () => {
    watched = await watch(browser, site);
  });
  afterAll(async () => watched?.page.context().close());

  test.each(pages)(
    '/%s opens from disk, complains of nothing, asks for its own files only, and is accessible',
    async (path, title) => {
      const { page, complaints, requests, go } = watched;
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 1280, height: 900 });
      await go(path);
      expect(await page.locator('h1').textContent()).toBe(title);
      expect(await page.title()).toBe(`${title} · Privacy risk`);
      expect(await page.locator('.age').textContent()).toContain('Data is 3 hours old');

      const wide = page.locator('.grid-head');
      for (const head of await wide.all()) expect(await head.evaluate((row) => row.scrollWidth - row.clientWidth)).toBeLessThanOrEqual(0);
      await page.evaluate(axe);
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 390, height: 844 });
      await page.waitForTimeout(100);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      expect(await page.locator('.age').isVisible()).toBe(true);

      expect(complaints).toEqual([]);
      const own = site.replace(/index\.html$/, '');
      expect(requests.filter((address) => !address.startsWith(own) && address !== 'about:blank')).toEqual([]);
    },
    120_000,
  );
});

describe('a page', () => {
  let watched: Watched;
  beforeAll(async () => {
    watched = await watch(browser, site);
  });
  afterAll(async () => watched?.page.context().close());

  test('is reached, and the list filtered, sorted and opened, by keyboard alone', async () => {
    const { page, go } = watched;
    await go('');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the page');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');

    await page.locator('nav a', { hasText: 'Repositories' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: 'Repositories' }).waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Repositories');
    const focused = async (text: string) => {
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press('Tab');
        if (`${await page.evaluate('document.activeElement.textContent')}`.includes(text)) return;
      }
      throw new Error(`Tab never came to ${text}`);
    };
    await focused('Failing');
    await page.keyboard.press('Space');
    expect(await page.locator('.switch', { hasText: 'Failing' }).getAttribute('aria-pressed')).toBe('true');
    await focused('Repository');
    await page.keyboard.press('Enter');
    expect(await page.locator('[role=columnheader]', { hasText: 'Repository' }).getAttribute('aria-sort')).toBe('ascending');
    await focused('acme/');
    const name = await page.evaluate('document.activeElement.textContent');
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: `${name}` }).waitFor();
  });

  test('keeps the row that has the keyboard, however far the list is scrolled, and shows rows in their order', async () => {
    const { page, go } = watched;
    await go('repositories?sort=name');
    await page.locator('.grid-body a').first().focus();
    const name = await page.evaluate('document.activeElement.textContent');
    await page.evaluate('scrollTo(0, 5000)');
    await page.locator('[aria-rowindex="110"]').waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe(name);
    const indexes = await page
      .locator('.grid-body [role=row]')
      .evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('aria-rowindex'))));
    expect(indexes).toEqual([...indexes].sort((a, b) => a - b));
    expect(indexes.length).toBeLessThan(60);
    expect(await page.locator('[role=table]').getAttribute('aria-rowcount')).toBe('201');
  });

  test('leaves the reader on the page they chose last, and goes back', async () => {
    const { page, go } = watched;
    await go('');
    await page.evaluate("location.hash = '#/trail'; location.hash = '#/dpia'");
    await page.locator('h1', { hasText: 'DPIA register' }).waitFor();
    await page.goBack();
    await page.locator('h1', { hasText: 'Audit trail' }).waitFor();
  });
});

test('a site whose data is old says so on every page', async () => {
  const old = await builtSite(organisation(3), { finishedAt: '2026-11-01T05:00:00Z' });
  const { page, go } = await watch(browser, old);
  await go('trends');
  expect(await page.locator('.age').textContent()).toContain('treat every status here as out of date');
  await page.context().close();
});

test('an organisation without repositories has every page', async () => {
  const empty = await builtSite([]);
  const { page, complaints, move } = await watch(browser, empty);
  for (const [path] of pages) await move(path);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 120_000);

test('a site with a part missing says so', async () => {
  const { page, go } = await watch(browser, site);
  await page.route('**/dpia-0.js', (route) => route.abort());
  await go('dpia');
  expect(await page.locator('[role=alert]').textContent()).toContain('data/dpia-0.js cannot be read');
  await page.context().close();
});
