/** Pictures of pull requests on the stand-in, as people see them: of the demo's for the docs, of every case for whoever changes what is said. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { grouped } from '../../src/declaration/grouped.ts';
import { cases, Scene } from '../../test/action/cases.ts';
import type { Tab } from '../../test/github/site/page.ts';

interface Shot {
  readonly name: string;
  readonly play: keyof typeof cases;
  readonly tab: Tab;
  /** What is shown of the page; absent: all of it. */
  readonly part?: (page: Page) => ReturnType<Page['locator']>;
  readonly dark?: boolean;
}

const summary = (page: Page) => page.locator('article.comment', { hasText: 'privacy-lint' }).last();

const suggested = (page: Page) => page.locator('article.comment', { has: page.locator('.suggestion') });

const shots: readonly Shot[] = [
  { name: 'pull-request', play: 'one new vendor in the US', tab: 'conversation', part: summary },
  { name: 'pull-request-dark', play: 'one new vendor in the US', tab: 'conversation', part: summary, dark: true },
  { name: 'pull-request-moved', play: 'moved since its sign-off', tab: 'conversation', part: summary },
  { name: 'pull-request-line', play: 'first run, several findings', tab: 'files', part: suggested },
];

/** @returns the names of the pictures */
export async function pullRequestPictures(browser: Browser, folder: string): Promise<string[]> {
  for (const [play, group] of grouped(shots, ({ play }) => play)) {
    await inScene(play, async (scene) => {
      for (const { name, tab, part, dark = false } of group) await photograph(browser, scene, tab, join(folder, `${name}.png`), dark, part);
    });
  }
  return shots.map(({ name }) => name);
}

/** @param only a part of the names of the cases that are wanted */
export async function casePictures(browser: Browser, folder: string, only: string): Promise<string[]> {
  const wanted = Object.keys(cases).filter((name) => name.includes(only));
  for (const name of wanted) {
    const file = name.replaceAll(/\W+/g, '-');
    await inScene(name, async (scene) => {
      for (const tab of ['conversation', 'files'] as const) await photograph(browser, scene, tab, join(folder, `${file}-${tab}.png`));
    });
  }
  return wanted;
}

async function inScene(name: string, then: (scene: Scene) => Promise<void>): Promise<void> {
  const scene = new Scene();
  try {
    await cases[name]?.(scene);
    await then(scene);
  } finally {
    await scene.close();
  }
}

async function photograph(browser: Browser, scene: Scene, tab: Tab, path: string, dark = false, part?: Shot['part']): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1264, height: 900 }, colorScheme: dark ? 'dark' : 'light' });
  const page = await context.newPage();
  await page.goto(`${scene.address}?tab=${tab}`);
  await page.locator('body[data-drawn]').waitFor({ state: 'attached' });
  if (part) await part(page).screenshot({ path });
  else await page.screenshot({ path, fullPage: true });
  await context.close();
}
