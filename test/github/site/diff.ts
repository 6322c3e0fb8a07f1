/** Files of a pull request with the comments under their lines, as the tab "Files changed" shows them. */

import type { GitHub } from '../github.ts';
import type { PullRequest, ReviewComment } from '../state.ts';
import { commentBox } from './comments.ts';
import { text } from './html.ts';

interface Placed {
  readonly comment: ReviewComment;
  /** Where its line is now. */
  readonly line: number;
}

/** @returns the HTML of every file that changed */
export async function filesChanged(github: GitHub, pull: PullRequest): Promise<string> {
  const head = (await github.git.commitOf(pull.head)) ?? '';
  const files = await github.git.changed((await github.git.mergeBase(pull.base, head)) ?? '', head);
  const comments = await placed(github, pull);
  const boxes = files.map(({ filename, patch = '' }) => {
    const own = comments.filter(({ comment }) => comment.path === filename);
    return `<section class="file" data-path="${text(filename)}"><header><b>${text(filename)}</b></header><table class="diff">${rows(patch, own)}</table></section>`;
  });
  return boxes.join('\n');
}

async function placed(github: GitHub, pull: PullRequest): Promise<Placed[]> {
  const all = github.state.reviewComments.filter((one) => one.pull === pull.number);
  const lines = await Promise.all(all.map((one) => github.lineNow(pull, one)));
  return all.flatMap((comment, index) => {
    const line = lines[index];
    return line === undefined ? [] : [{ comment, line }];
  });
}

function rows(patch: string, comments: readonly Placed[]): string {
  let [left, right] = [0, 0];
  return patch
    .split('\n')
    .map((line) => {
      const hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(line);
      if (hunk) {
        [left, right] = [Number(hunk[1]) - 1, Number(hunk[2]) - 1];
        return `<tr class="hunk"><td></td><td></td><td>${text(line)}</td></tr>`;
      }
      const sign = line.slice(0, 1);
      if (sign === '\\') return '';
      if (sign !== '+') left += 1;
      if (sign !== '-') right += 1;
      const kind = sign === '+' ? 'added' : sign === '-' ? 'removed' : 'kept';
      const [side, number] = sign === '-' ? (['LEFT', left] as const) : (['RIGHT', right] as const);
      const under = comments.filter(({ comment, line: at }) => comment.side === side && at === number).map(({ comment }) => comment);
      const numbers = `<td class="number">${sign === '+' ? '' : left}</td><td class="number">${sign === '-' ? '' : right}</td>`;
      const thread = under.length === 0 ? '' : `<tr class="thread"><td colspan="3">${threads(under)}</td></tr>`;
      return `<tr class="${kind}">${numbers}<td class="code"><span>${text(sign)}</span>${text(line.slice(1))}</td></tr>${thread}`;
    })
    .join('\n');
}

/** Comments under one line, each with its answers. */
export function threads(comments: readonly ReviewComment[]): string {
  return comments
    .filter(({ replyTo }) => replyTo === undefined)
    .map((first) => {
      const all = [first, ...comments.filter(({ replyTo }) => replyTo === first.id)];
      return `<div class="conversation">${all.map((one) => commentBox(one, '', one.hunk.slice(1))).join('\n')}</div>`;
    })
    .join('\n');
}
