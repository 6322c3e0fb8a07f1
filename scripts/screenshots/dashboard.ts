/** Pictures of the dashboard of an organisation that does not exist, for the docs. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { dashboard } from '../../src/app/organisation/dashboard.ts';
import type { CollectedRepository } from '../../src/dashboard/model.ts';
import { writeCollection } from '../../test/dashboard/collect.ts';
import { asOf, organisation } from '../../test/dashboard/organisation.ts';

interface Shot {
  readonly name: string;
  readonly path: string;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
}

/** The one that has most to show. */
const rich = [...organisation(200)].sort((a, b) => richness(b) - richness(a))[0];

function richness({ findings, acts, pulls, declarations }: CollectedRepository): number {
  const recipients = declarations.flatMap((one) => one.recipients);
  return findings.length + acts.length + pulls.length + 2 * recipients.length + recipients.flatMap((one) => one.categories).length;
}

const shots: readonly Shot[] = [
  { name: 'dashboard', path: '', height: 1060 },
  { name: 'dashboard-dark', path: '', height: 1060, dark: true },
  { name: 'dashboard-repositories', path: 'repositories?status=failing,waiting&kind=active' },
  { name: 'dashboard-repository', path: `repository/${rich?.owner}/${rich?.name}`, height: 1250 },
  { name: 'dashboard-trends', path: 'trends', height: 1000 },
  { name: 'dashboard-inventory', path: 'inventory' },
  { name: 'dashboard-phone', path: 'repositories', width: 390, height: 844 },
];

/** @returns the names of the pictures */
export async function dashboardPictures(browser: Browser, folder: string): Promise<string[]> {
  const work = mkdtempSync(join(tmpdir(), 'privacy-lint-screenshots-'));
  writeCollection(join(work, 'collected'), organisation(200));
  const built = await dashboard(join(work, 'collected'), join(work, 'site'), asOf);
  if (!built.ok) throw new Error(JSON.stringify(built.errors));
  for (const { name, path, width = 1280, height = 860, dark = false } of shots) {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    // The pictures must not change with the day on which they are taken.
    await page.clock.setFixedTime(`${asOf}T08:00:00Z`);
    await page.goto(`${pathToFileURL(built.value.page).href}#/${path}`);
    await page.locator('h1').waitFor();
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await context.close();
  }
  rmSync(work, { recursive: true, force: true });
  return shots.map(({ name }) => name);
}
