/** The pages of the stand-in, for a browser: a pull request at its address, and the files that the links lead to. */
import { readFileSync } from 'node:fs';
import type { GitHub } from '../github.ts';

export interface Page {
  readonly type: string;
  readonly body: string | Buffer;
}

/** What the pages ask for, by name: the chart of GitHub, its style of Markdown, and an emoji font for machines that have none. */
const assets: Readonly<Record<string, readonly [type: string, file: string]>> = {
  'mermaid.js': ['text/javascript', 'node_modules/@mermaid-js/tiny/dist/mermaid.tiny.js'],
  'markdown.css': ['text/css', 'node_modules/github-markdown-css/github-markdown.css'],
  'page.css': ['text/css', 'test/github/site/page.css'],
  'emoji.woff2': ['font/woff2', 'node_modules/twemoji-colr-font/twemoji.woff2'],
};

/** @returns nothing where no page is */
export async function pageAt(github: GitHub, url: URL): Promise<Page | undefined> {
  const repository = `/${github.owner}/${github.name}/`;
  const asset = /^\/site\/([\w.]+)$/.exec(url.pathname)?.[1];
  if (asset !== undefined) {
    const [type, file] = assets[asset] ?? [];
    return type && file ? { type, body: readFileSync(file) } : undefined;
  }
  if (!url.pathname.startsWith(repository)) return undefined;
  const [kind, name = '', ...path] = url.pathname.slice(repository.length).split('/');
  if (kind === 'pull') {
    const pull = github.state.pulls.find(({ number }) => String(number) === name);
    // Only who looks waits for what renders.
    const { pullRequestPage } = await import('./page.ts');
    const tab = url.searchParams.get('tab') === 'files' ? 'files' : 'conversation';
    return pull && { type: 'text/html; charset=utf-8', body: await pullRequestPage(github, pull, tab) };
  }
  if (kind !== 'blob' || !/^[0-9a-f]{40}$/.test(name)) return undefined;
  const wanted = path.map(decodeURIComponent).join('/');
  const entry = (await github.git.tree(name, true))?.find((one) => one.path === wanted && one.type === 'blob');
  const body = entry && (await github.git.blob(entry.sha));
  return body && { type: 'text/plain; charset=utf-8', body };
}
