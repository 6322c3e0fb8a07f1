/** Commits that GitHub makes on its site: what disqualifies nobody, and what only looks like it. */
import { execFileSync } from 'node:child_process';
import { expect, test, vi } from 'vitest';
import { approve, push, record } from '../github/people.ts';
import type { PullRequest } from '../github/state.ts';
import { configuration, know, petra, sharing, stateOf } from './cast.ts';
import { judgeHere } from './judge-here.ts';
import { ada, copy, github, open, shop, summaries } from './shop.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Nobody is named independent, so that a doubt keeps the check red. */
const without = configuration.replace(/^ {2}independent.*\n/m, '');

async function opened(): Promise<PullRequest> {
  const pull = await open({ 'privacy.yml': shop, '.github/privacy-lint.yml': without }, { 'privacy.yml': sharing });
  know(github);
  return pull;
}

/** Merges main into the branch on the site as petra, and writes a file besides where some text is given. */
async function mergedOnSite(text: string | undefined): Promise<void> {
  const git = (args: readonly string[], input?: string) =>
    execFileSync('git', ['-C', github.git.folder, ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...by },
      ...(input === undefined ? {} : { input }),
    }).trim();
  const by = {
    GIT_AUTHOR_NAME: 'petra',
    GIT_AUTHOR_EMAIL: 'petra@example.org',
    GIT_COMMITTER_NAME: 'GitHub',
    GIT_COMMITTER_EMAIL: 'noreply@github.com',
  };
  const [head, base] = [git(['rev-parse', 'change']), git(['rev-parse', 'main'])];
  const entries = git(['ls-tree', git(['merge-tree', '--write-tree', head, base])]);
  const more = text === undefined ? '' : `100644 blob ${git(['hash-object', '-w', '--stdin'], text)}\tby-hand.txt\n`;
  const merge = git(['commit-tree', git(['mktree'], `${entries}\n${more}`), '-p', head, '-p', base, '-m', 'Merge main'], '');
  git(['update-ref', 'refs/heads/change', merge]);
  github.state.web.add(merge);
  record(github, petra, 'change', head, merge);
}

test.each([
  ['update-branch on the site disqualifies nobody', undefined, 'success'],
  ['a merge on the site that holds more than what was merged makes its committer an author', 'resolved by petra', 'failure'],
] as const)('%s', async (_name, text, state) => {
  const pull = await opened();
  copy.commit('main', { 'other.txt': 'x' }, 'Meanwhile');
  await judgeHere(github, pull);
  await mergedOnSite(text);
  await judgeHere(github, pull);
  await approve(github, pull, petra);
  await judgeHere(github, pull);
  expect(await stateOf(pull), summaries().join('\n')).toBe(state);
});

test.each([
  ['a suggestion that the author took over on the site disqualifies nobody', true, 'success'],
  ['a commit that only names a co-author, as a suggestion would, makes them one', false, 'failure'],
])('%s', async (_name, web, state) => {
  const pull = await opened();
  const trailers = ['Co-authored-by: petra <petra@example.org>'];
  const commit = await push(github, copy, ada, 'change', { 'a.js': 'x' }, { author: 'ada', committer: web ? 'GitHub' : 'ada', trailers });
  if (web) github.state.web.add(commit);
  await judgeHere(github, pull);
  await approve(github, pull, petra);
  await judgeHere(github, pull);
  expect(await stateOf(pull), summaries().join('\n')).toBe(state);
});
