/** The flows, drawn by the program that GitHub draws them with, in a real browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newFlowsMermaid } from '../../src/report/graph-mermaid.ts';
import { startBrowser } from '../dashboard/browser.ts';
import { clinic, factsFrom, hostile, hostileClinic } from './clinic.ts';

let browser: Browser;
let page: Page;
const requests: string[] = [];
beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.newPage();
  await page.addScriptTag({ path: 'node_modules/@mermaid-js/tiny/dist/mermaid.tiny.js' });
  await page.evaluate(`mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })`);
  page.on('request', (request) => requests.push(request.url()));
}, 60_000);
afterAll(async () => browser?.close());

/** What it draws; a chart that it cannot read is an error of the test. */
async function drawn(chart: string): Promise<{ texts: string[]; scripts: number; links: number }> {
  return (await page.evaluate(`(async () => {
    const { svg } = await mermaid.render('chart', ${JSON.stringify(chart)});
    const there = new DOMParser().parseFromString(svg, 'text/html');
    return {
      texts: [...there.querySelectorAll('.nodeLabel')].map((label) => label.innerText || label.textContent),
      scripts: there.querySelectorAll('script, iframe, img, [onerror], [onclick]').length,
      links: there.querySelectorAll('a').length,
    };
  })()`)) as { texts: string[]; scripts: number; links: number };
}

test('every scenario is a chart that it reads', async () => {
  const folder = 'fixtures/scenarios';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('head.yml'));
  expect(files.length).toBeGreaterThan(36);
  for (const file of files) {
    const chart = newFlowsMermaid(factsFrom(readFileSync(join(folder, file), 'utf8')), undefined);
    if (chart !== '') expect((await drawn(chart)).texts.length, file).toBeGreaterThan(0);
  }
}, 120_000);

test('names stand in it as they were written', async () => {
  const { texts } = await drawn(newFlowsMermaid(factsFrom(clinic), undefined));
  for (const name of ['Model Inc', 'Stats OÜ', 'records']) expect(texts.join('\n')).toContain(name);
});

test.each(hostile)('%s does nothing in it', async (words) => {
  const { texts, scripts, links } = await drawn(newFlowsMermaid(factsFrom(hostileClinic(words)), undefined));
  expect(texts.length).toBeGreaterThan(10);
  expect({ scripts, links }).toEqual({ scripts: 0, links: 0 });
  expect(requests).toEqual([]);
});
