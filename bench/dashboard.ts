/** The dashboard of 10,000 and of 100,000 repositories: how long it takes to build, how much memory, how fast a keystroke is answered. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../test/dashboard/browser.ts';
import { writeCollection } from '../test/dashboard/collect.ts';
import { asOf, organisation } from '../test/dashboard/organisation.ts';
import type { Figure } from './figures.ts';
import { median, net, peak, ratio, rounds } from './processes.ts';

/** A word as people type it, letter by letter; the first letters match nearly everything. */
const typed = 'payments-api';

export async function measureDashboard(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-lint-bench-'));
  const collected = (count: number) => {
    const to = join(folder, `${count}`);
    writeCollection(to, organisation(count));
    return to;
  };
  const build = (from: string) => [resolve('dist/privacy-lint.cjs'), 'org', 'dashboard', from, '--out', `${from}-site`, '--as-of', asOf];
  const [many, most] = [collected(10_000), collected(100_000)];
  const times = rounds(3, folder, {
    node: ['-e', '0'],
    build: build(many),
    read: [resolve('bench/read-lines.cjs'), join(many, 'repositories.ndjson')],
  });
  const memory = peak(build(most), folder);
  const browser = await startBrowser();
  const [quick, slow] = [await keystroke(browser, `${many}-site`), await keystroke(browser, `${most}-site`)];
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
  return [
    {
      what: 'building the dashboard of 10,000 repositories',
      compared: 'reading and parsing what was collected',
      value: ratio(net(times.build, times.node), net(times.read, times.node)),
      unit: 'ratio',
      aim: 10,
    },
    { what: 'peak memory of building it for 100,000', compared: '', value: memory, unit: 'MB', aim: 400 },
    {
      what: 'a keystroke in the filter of 10,000 rows, until its result stands in the page',
      compared: '',
      value: quick,
      unit: 'ms',
      aim: 100,
    },
    { what: 'the same of 100,000 rows', compared: '', value: slow, unit: 'ms', aim: 300 },
  ];
}

/** @returns the slowest of the keystrokes, each the median of seven rounds, in milliseconds: from the event until the next frame is drawn */
async function keystroke(browser: Browser, site: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${pathToFileURL(join(site, 'index.html')).href}#/repositories`);
  await page.locator('.grid-body [role=row]').first().waitFor({ timeout: 120_000 });
  const round = async () =>
    (await page.evaluate(`(async () => {
      const field = document.querySelector('input[type=search]');
      const times = [];
      for (let length = 1; length <= ${typed.length}; length++) {
        field.value = '${typed}'.slice(0, length);
        const start = performance.now();
        field.dispatchEvent(new Event('input'));
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        times.push(performance.now() - start);
      }
      return times;
    })()`)) as number[];
  const all: number[][] = [];
  for (let count = 0; count < 7; count++) all.push(await round());
  await page.close();
  return Math.max(...typed.split('').map((_, index) => median(all.map((times) => times[index] ?? Number.NaN))));
}
