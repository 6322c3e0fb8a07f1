/** Whatever a repository says stays text: nothing of it runs, becomes markup, leads elsewhere, hides, or breaks out of a file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { badgePath } from '../../src/dashboard/badge.ts';
import type { CollectedRepository } from '../../src/dashboard/model.ts';
import { csv } from '../../src/dashboard/site/csv.ts';
import { startBrowser } from './browser.ts';
import { builtSite, type Watched, watch } from './opened.ts';
import { organisation } from './organisation.ts';

const attacks = [
  '<img src=x onerror="window.pwned=1">',
  '</script><script>window.pwned=1</script>',
  '"><svg onload=window.pwned=1>',
  'javascript:window.pwned=1',
  '__proto__',
  'constructor',
  '\u202egnp.exe',
  'zero\u200bwidth\u0000nul\u2028line',
  '=HYPERLINK("https://evil.example","x")',
  '{{constructor.constructor("window.pwned=1")()}}',
  `'); window.pwned=1; ('`,
  'x'.repeat(5000),
];

/** Every text of a repository, replaced: what shapes it (ids, days, levels, kinds) is left as it is. */
function poisoned(repository: CollectedRepository, attack: string, index: number): CollectedRepository {
  const kept = new Set([
    'version',
    'id',
    'commit',
    'level',
    'conclusion',
    'kind',
    'status',
    'stage',
    'on',
    'until',
    'since',
    'at',
    'collectedAt',
    'pushedAt',
    'fingerprint',
    'date',
    'signed',
    'line',
    'number',
    'pull',
  ]);
  const replace = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => replace(one, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replace(one, name)]));
    return typeof value === 'string' && !kept.has(key) ? attack : value;
  };
  return {
    ...(replace(repository, '') as CollectedRepository),
    name: `${attack.slice(0, 60)}-${index}`,
    collectedAt: repository.collectedAt,
  };
}

const rich = [...organisation(200)].find(
  ({ declarations, pulls, acts, accepted }) => declarations.length > 0 && pulls.length > 0 && acts.length > 0 && accepted.length > 0,
) as CollectedRepository;
const hostile = attacks.map((attack, index) => poisoned(rich, attack, index));

let browser: Browser;
let site: string;
let watched: Watched;
beforeAll(async () => {
  browser = await startBrowser();
  site = await builtSite(hostile);
  watched = await watch(browser, site);
}, 120_000);
afterAll(async () => browser?.close());

const paths = [
  '',
  'repositories',
  'risks',
  'sign-offs',
  'accepted',
  'teams',
  'trends',
  'inventory',
  'inventory?by=countries',
  'inventory?by=categories',
  'inventory?by=technologies',
  'dpia',
  'trail',
];
const own = hostile.map(({ owner, name }) => `repository/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`);

test.each([...paths, ...own].map((path) => [path.slice(0, 80), path] as const))('nothing runs on /%s', async (_, path) => {
  const { page, complaints, requests, move } = watched;
  await move(path);
  expect(await page.evaluate('window.pwned')).toBeUndefined();
  // Pictures of our own, and nothing that a repository could have brought.
  const brought = 'main script, main iframe, main object, main form, main [onerror], main [onload], main svg script';
  expect(await page.locator(brought).count()).toBe(0);
  const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.filter((link) => !link.startsWith('#/'))).toEqual([]);
  expect(complaints.filter((one) => !one.includes('ERR_FILE_NOT_FOUND') && !one.includes('ERR_FILE_NAME_TOO_LONG'))).toEqual([]);
  expect(requests.filter((address) => !address.startsWith(site.replace(/index\.html$/, '')) && address !== 'about:blank')).toEqual([]);
});

test('what an eye cannot see is shown', async () => {
  await watched.go('repositories');
  const text = (await watched.page.locator('main').textContent()) ?? '';
  expect(text).toContain('\\u{202e}gnp.exe');
  for (const unseen of ['\u202e', '\u200b', '\u0000', '\u2028']) expect(text).not.toContain(unseen);
});

test('a name is found in the address whatever it holds', async () => {
  for (const [index, path] of own.entries()) {
    await watched.move(path);
    expect(await watched.page.locator('h1').textContent(), attacks[index]).not.toBe('There is no such page');
  }
});

test('an address that somebody made up does nothing', async () => {
  for (const path of [
    'repository/%ZZ/x',
    'repositories?status=%25%2C&sort=__proto__&q=<b>',
    'trends?from=x&until=9999-99-99',
    'inventory?by=__proto__&of=toString',
    'constructor',
    '__proto__',
  ]) {
    await watched.go(path);
    expect(await watched.page.evaluate('window.pwned')).toBeUndefined();
  }
  expect(watched.complaints.filter((one) => !one.includes('ERR_FILE'))).toEqual([]);
});

test('the page forbids what could send or run anything', async () => {
  const { page, go } = watched;
  await go('');
  await expect(page.evaluate("fetch('https://example.org/')")).rejects.toThrow(/Failed to fetch/);
  await expect(page.evaluate("document.body.innerHTML = '<b>x</b>'")).rejects.toThrow(/TrustedHTML/);
  await expect(page.evaluate("document.createElement('script').src = 'data/summary.js'")).rejects.toThrow(/TrustedScriptURL/);
  await expect(page.evaluate("trustedTypes.createPolicy('other', {})")).rejects.toThrow(/other/);
});

test('badges stay in their folder', () => {
  for (const name of ['..', '.', '../../x', '/etc/passwd', 'a\\b', 'a\0b', 'x y', '%2e%2e', 'x'.repeat(101), '']) {
    expect(badgePath('acme', name), name).toBeUndefined();
    expect(badgePath(name, 'shop'), name).toBeUndefined();
  }
  expect(badgePath('acme', '.github')).toBe('badges/acme/.github.svg');
  const folder = fileURLToPath(site.replace(/index\.html$/, ''));
  expect(readdirSync(join(folder, 'badges')).sort()).toEqual(['__proto__', 'constructor']);
  expect(readdirSync(folder).sort()).toEqual(['badges', 'data', 'icon.svg', 'index.html', 'site.css', 'site.js']);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).not.toContain('pwned');
});

test('a cell that a spreadsheet would run is text', () => {
  expect(csv(['a'], [['=1+1'], ['+1'], ['-1'], ['@x'], ['\tx'], ['say "hi", twice\n'], [-5], [null], [['a', '=b']]])).toBe(
    `a\r\n'=1+1\r\n'+1\r\n'-1\r\n'@x\r\n'\tx\r\n"say ""hi"", twice\n"\r\n-5\r\n\r\na; =b\r\n`,
  );
});
