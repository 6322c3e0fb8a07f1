/** The reports as a user gets them: ropa, graph, dpia. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../dashboard/browser.ts';
import { clinic, hostileClinic } from '../report/clinic.ts';
import { newFolder, Repository, shop, shopWithVendor } from './privacy-lint.ts';

const repository = new Repository({ 'apps/shop/privacy.yml': shop, 'apps/clinic/privacy.yml': clinic, 'old/privacy.yml': shopWithVendor });

describe('ropa', () => {
  test('without a PATH records all declarations of the repository, with one it records those', () => {
    const all = JSON.parse(repository.run('ropa', '--format', 'json').out) as { asOf: string; declarations: { declaration: string }[] };
    expect(all.declarations.map(({ declaration }) => declaration)).toEqual([
      'apps/clinic/privacy.yml',
      'apps/shop/privacy.yml',
      'old/privacy.yml',
    ]);
    expect(repository.run('ropa', 'apps/shop', 'old/privacy.yml', '--format', 'csv').out.split('\r\n')).toHaveLength(4);
  });

  test('is Markdown unless something else is asked for', () => {
    expect(repository.run('ropa').out).toBe(repository.run('ropa', '--format', 'markdown').out);
    expect(repository.run('ropa', 'apps/shop').out).toMatch(/^# Record of processing activities\n/);
  });

  test('reads the paths that the configuration names', () => {
    const configured = new Repository({
      'data/shop.privacy.yaml': shop,
      'privacy.yml': clinic,
      '.github/privacy-lint.yml': 'version: 1\npaths: ["**/*.privacy.yaml"]\n',
    });
    expect(configured.run('ropa').out).toContain('Shop Ltd');
    expect(configured.run('ropa').out).not.toContain('Clinic');
  });
});

test('graph draws Mermaid, or SVG', () => {
  expect(repository.run('graph', 'apps/clinic/privacy.yml')).toMatchObject({ code: 0, out: expect.stringMatching(/^flowchart LR\n/) });
  expect(repository.run('graph').out).toContain('subgraph d2');
  expect(repository.run('graph', '--format', 'svg').out).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
});

test.each(['ropa', 'graph', 'dpia'])('%s of nothing, or of what cannot be read, is exit code 2 and no report', (command) => {
  expect(new Repository().run(command)).toMatchObject({ code: 2, out: '' });
  const broken = new Repository({ 'a/privacy.yml': shop, 'b/privacy.yml': 'version: 1\n' });
  expect(broken.run(command)).toMatchObject({ code: 2, out: '', complaint: expect.stringContaining('b/privacy.yml') });
  expect(repository.run(command, '--format', 'sarif')).toMatchObject({ code: 2, out: '', complaint: expect.stringContaining('--format') });
});

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const hostile = hostileClinic('</style></p><img src=https://evil.example/x onerror=alert(1)><script>alert(2)</script>');

  test.each([
    ['ropa', 'light'],
    ['dpia', 'dark'],
  ] as const)('%s as HTML is accessible, asks nothing of the network and runs nothing (%s)', async (command, colorScheme) => {
    const folder = newFolder();
    for (const [name, text] of [
      ['good', clinic],
      ['hostile', hostile],
    ] as const) {
      const { code, out } = new Repository({ 'privacy.yml': text }).run(command, '--format', 'html');
      expect(code).toBe(0);
      const file = join(folder, `${name}.html`);
      writeFileSync(file, out);
      const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 844 } });
      const page = await context.newPage();
      const seen: string[] = [];
      page.on('console', (message) => seen.push(message.text()));
      page.on('dialog', (dialog) => seen.push(dialog.message()));
      page.on('request', (request) => seen.push(...(request.url().startsWith('file:') ? [] : [request.url()])));
      await page.goto(pathToFileURL(file).href);
      expect(seen).toEqual([]);
      expect(await page.locator('img, script').count()).toBe(0);
      expect(await page.evaluate('getComputedStyle(document.querySelector("dl")).display')).toBe('grid');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      await page.evaluate(axe);
      const { violations, passes } = (await page.evaluate('axe.run()')) as AxeResults;
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(passes.length).toBeGreaterThan(10);
      await context.close();
    }
  });
});
