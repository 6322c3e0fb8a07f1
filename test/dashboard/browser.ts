/** A real browser, from npm. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver } from 'playwright-core';

/** The browser is unpacked into the folder for temporary files; the first start takes some seconds. */
export async function startBrowser(): Promise<Browser> {
  // A home of its own: fonts and profile of whoever runs this must change nothing.
  const home = mkdtempSync(join(tmpdir(), 'privacy-lint-browser-'));
  return driver.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((flag) => !flag.startsWith('--single-process') && !flag.includes('disable-web-security')),
    headless: true,
    env: { ...process.env, HOME: home },
  });
}
