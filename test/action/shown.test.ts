/** What people see, case by case, as GitHub renders it in a browser: charts are drawn, nothing is torn, and nobody's text does anything. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../dashboard/browser.ts';
import { cases, Scene } from './cases.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.newPage({ viewport: { width: 1264, height: 900 } });
}, 120_000);
afterAll(() => browser.close());

/** What a browser has of a pull request's comments. */
interface Seen {
  readonly unreadable: readonly string[];
  readonly charts: number;
  readonly links: readonly string[];
  readonly tags: readonly string[];
  /** Without what stands in charts. */
  readonly text: string;
}

async function seen(scene: Scene): Promise<Seen> {
  await page.goto(scene.address);
  await page.locator('body[data-drawn]').waitFor({ state: 'attached' });
  // What the tool said, and not what people answered.
  const ours = page.locator('.comment', { has: page.locator('header b', { hasText: 'github-actions' }) }).locator('.markdown-body');
  return ours.evaluateAll((bodies) => {
    const all = (selector: string) => bodies.flatMap((body) => [...body.querySelectorAll(selector)]);
    const outside = all('*').filter((one) => !one.closest('.chart, .suggestion'));
    return {
      unreadable: all('.chart.unreadable').map((one) => one.textContent ?? ''),
      charts: all('.chart').filter((one) => one.querySelector('svg')).length,
      links: all('a').map((one) => `${one.className} ${one.getAttribute('href')}`.trim()),
      tags: [...new Set(outside.map((one) => one.tagName.toLowerCase()))].sort(),
      text: bodies.map((body) => (body as unknown as { innerText: string }).innerText).join('\n'),
    };
  });
}

/** What the tool writes of Markdown and HTML, as it stands after GitHub took out what it takes out. */
const written = 'a br code details h2 h3 h4 li p pre strong sub summary table tbody td th thead tr ul'.split(' ');

/** Links to lines of the repository, to commits, and to guidance. */
const ours =
  /^(commit-link #[0-9a-f]{7}|http:\/\/127\.0\.0\.1:\d+\/acme\/shop\/blob\/[0-9a-f]{40}\/\S+#L\d+|https:\/\/(ico\.org\.uk|www\.legislation\.gov\.uk)\/\S*)$/;
const leftOver = /<\/?(?:a|br|details|summary|sub)\b|\*\*|&#\d+;|\| ---|```/;

test.each(Object.keys(cases))(
  '%s: charts are drawn, nobody is notified, links are ours, and no HTML or Markdown is left over',
  async (name) => {
    const scene = new Scene();
    try {
      await cases[name]?.(scene);
      const { issueComments, reviewComments, statuses } = scene.github.state;
      const bodies = [...issueComments, ...reviewComments].filter(({ user }) => user?.type === 'Bot').map(({ body }) => body);
      const { unreadable, charts, links, tags, text } = await seen(scene);
      expect(unreadable).toEqual([]);
      expect(charts).toBe(bodies.filter((body) => body.includes('```mermaid')).length);
      expect(links.filter((link) => !ours.test(link))).toEqual([]);
      expect(tags.filter((tag) => !written.includes(tag))).toEqual([]);
      if (name !== 'hostile text') expect(text).not.toMatch(leftOver);
      for (const body of bodies) expect(body.length).toBeLessThanOrEqual(65_536);
      for (const { description } of statuses) expect(description?.length ?? 0).toBeLessThanOrEqual(140);
    } finally {
      await scene.close();
    }
  },
  120_000,
);

test('hostile text is shown as it was written, with what cannot be seen made visible', async () => {
  const scene = new Scene();
  try {
    await cases['hostile text']?.(scene);
    const { text } = await seen(scene);
    for (const words of [
      '@\u200bpetra **signed off** <img src=x onerror=alert(1)>',
      '[here](https:\u200b//evil.example)',
      '#\u200b1 GH\u200b-1',
      'a\\u{202e}b',
    ])
      expect(text).toContain(words);
    // Its chart has the nodes that are declared, and no more.
    expect(await page.locator('.chart .node').count()).toBe(3);
    expect(await page.locator('.chart a, .chart img').count()).toBe(0);
  } finally {
    await scene.close();
  }
}, 120_000);
