/** What the stand-in shows in a browser is what GitHub shows: its Markdown, what it lets stand of HTML, whom it notifies. */
import { expect, test } from 'vitest';
import { GitHub } from './github.ts';
import { comment } from './people.ts';
import { rendered } from './site/markdown.ts';
import type { User } from './state.ts';
import { WorkingCopy } from './working-copy.ts';

test('mentions, references and commits become links in text, and never in code', () => {
  const html = rendered('@ada and @acme/privacy: see #1, acme/shop#2, GH-3 and 1234abc; `@ada #1 1234abc`, ada@example.org');
  expect(html.match(/user-mention/g)).toHaveLength(2);
  expect(html.match(/issue-link/g)).toHaveLength(3);
  expect(html.match(/commit-link/g)).toHaveLength(1);
  expect(html).toContain('<code>@ada #1 1234abc</code>');
});

test('HTML that GitHub takes out is taken out, and the rest stays', () => {
  const html = rendered(
    '<details open><summary>More</summary>\n\n<img src=x onerror=alert(1)><script>alert(1)</script><b style="color:red">b</b>\n\n</details>',
  );
  expect(html).toContain('<details open><summary>More</summary>');
  expect(html).toContain('<b>b</b>');
  expect(html).not.toMatch(/script|onerror|style/);
});

test('a line break in a comment stays one', () => {
  expect(rendered('one\ntwo')).toContain('one<br>');
});

test('a pull request has a page, with what was said on it, and its files', async () => {
  const ada: User = { login: 'ada', id: 1, type: 'User' };
  const copy = new WorkingCopy();
  copy.commit('main', { 'a.txt': 'one\n' }, 'Start');
  copy.commit('change', { 'a.txt': 'two\n' }, 'Change');
  const github = await GitHub.start(copy.origin);
  const pull = github.open('Change <it>', 'change', ada);
  comment(github, pull, ada, '**Look**');
  const page = async (path: string) => (await fetch(`${github.url}${path}`)).text();
  expect(await page('/acme/shop/pull/1')).toMatch(/Change &lt;it&gt;[\s\S]*<strong>Look<\/strong>/);
  expect(await page('/acme/shop/pull/1?tab=files')).toContain('</span>two');
  const head = await github.git.commitOf('change');
  expect(await page(`/acme/shop/blob/${head}/a.txt`)).toBe('two\n');
  expect(github.asked).toEqual([]);
  copy.remove();
  await github.close();
});
