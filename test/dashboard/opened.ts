/** A site that is open in a browser, watched: what it asked for, and what it complained about. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { dashboard } from '../../src/app/organisation/dashboard.ts';
import type { CollectedRepository, Collection } from '../../src/dashboard/model.ts';
import { writeCollection } from './collect.ts';
import { asOf } from './organisation.ts';

/** @returns the address of the page of a new site */
export async function builtSite(repositories: Iterable<CollectedRepository>, more: Partial<Collection> = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-lint-site-'));
  writeCollection(join(folder, 'collected'), repositories, more);
  const built = await dashboard(join(folder, 'collected'), join(folder, 'site'), asOf);
  if (!built.ok) throw new Error(JSON.stringify(built.errors));
  return pathToFileURL(built.value.page).href;
}

export interface Watched {
  readonly page: Page;
  /** Errors and warnings of the console, exceptions, and what a policy refused. */
  readonly complaints: string[];
  /** Every address that was asked for. */
  readonly requests: string[];
  /** Opens a page as from a link that somebody kept. */
  go(path: string): Promise<void>;
  /** Goes on to another page, as from a link within the site. */
  move(path: string): Promise<void>;
}

/** Rows of a list come with the next frame. */
const drawn = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))';

export async function watch(browser: Browser, site: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.clock.setFixedTime(`${asOf}T08:00:00Z`);
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  const go = async (path: string) => {
    await page.goto('about:blank');
    await page.goto(`${site}#/${path}`);
    await page.locator('main[aria-busy]').waitFor({ state: 'detached' });
    await page.locator('h1').waitFor();
    await page.evaluate(drawn);
  };
  const move = async (path: string) => {
    if (!page.url().startsWith(`${site}#`) || page.url() === `${site}#/${path}`) return go(path);
    await page.evaluate("document.querySelector('h1').dataset.before = ''");
    await page.goto(`${site}#/${path}`);
    await page.locator('h1:not([data-before])').waitFor();
    await page.evaluate(drawn);
  };
  return { page, complaints, requests, go, move };
}
