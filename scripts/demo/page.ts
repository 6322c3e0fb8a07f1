/** A pull request of the stand-in as a page for the terminal: the files with their comments, the conversation, the checks. */
import type { Colours } from '../../src/report/colours.ts';
import type { GitHub } from '../../test/github/github.ts';
import type { PullRequest, ReviewComment } from '../../test/github/state.ts';
import { columns, readable } from './terminal-markdown.ts';

const marks = { success: '✓', failure: '✗', error: '✗', pending: '•' } as const;

export async function page(github: GitHub, pull: PullRequest, paint: Colours, width: number): Promise<string> {
  const head = (await github.git.commitOf(pull.head)) ?? '';
  const files = await github.git.changed((await github.git.mergeBase(pull.base, head)) ?? '', head);
  const comments = github.state.reviewComments.filter((comment) => comment.pull === pull.number);
  const shown = files.filter(({ filename }) => comments.some(({ path }) => path === filename));
  const states = github.state.statuses.filter(({ sha }) => sha === head);
  const contexts = new Map(states.map((status) => [status.context, status]));
  const title = (text: string) => `\n${paint.bold(text)}\n${paint.dim('─'.repeat(width))}`;
  return [
    ...shown.flatMap(({ filename, patch = '' }) => [
      title(`Files changed › ${filename}`),
      ...diff(
        patch,
        comments.filter(({ path }) => path === filename),
        paint,
        width,
      ),
    ]),
    title('Conversation'),
    ...github.state.issueComments
      .filter(({ issue }) => issue === pull.number)
      .flatMap(({ user, body }) => box(user?.login ?? 'ghost', body, paint, width, '')),
    title('Checks'),
    ...[...contexts.values()].map(
      ({ state, context, description }) =>
        `${(state === 'success' ? paint.green : state === 'pending' ? paint.yellow : paint.red)(`${marks[state]} ${context}`)}  ${description}`,
    ),
    paint.dim(`  ${states.map(({ state }) => state).join(' → ')}`),
  ].join('\n');
}

/** The lines of a diff, with each comment under its line. */
function diff(patch: string, comments: readonly ReviewComment[], paint: Colours, width: number): string[] {
  const at = { LEFT: 0, RIGHT: 0 };
  return patch.split('\n').flatMap((line) => {
    const hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(line);
    if (hunk) {
      Object.assign(at, { LEFT: Number(hunk[1]) - 1, RIGHT: Number(hunk[2]) - 1 });
      return [paint.blue(line)];
    }
    if (!line.startsWith('+')) at.LEFT += 1;
    if (!line.startsWith('-')) at.RIGHT += 1;
    const side = line.startsWith('-') ? 'LEFT' : 'RIGHT';
    const colour = line.startsWith('+') ? paint.green : line.startsWith('-') ? paint.red : paint.dim;
    const under = comments.filter((comment) => comment.side === side && comment.line === at[side]);
    return [
      `${paint.dim(String(at[side]).padStart(4))} ${colour(line)}`,
      ...under.flatMap(({ user, body }) => box(user?.login ?? 'ghost', body, paint, width, '     ')),
    ];
  });
}

function box(who: string, body: string, paint: Colours, width: number, indent: string): string[] {
  const inner = width - indent.length - 4;
  const edge = (left: string, text: string, right: string) =>
    indent + paint.dim(left + text + '─'.repeat(Math.max(0, inner + 2 - columns(text))) + right);
  const lines = readable(body, paint, inner);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours take no room
  const fill = (line: string) => ' '.repeat(Math.max(0, inner - columns(line.replace(/\u001b\[\d+m/g, ''))));
  return [
    edge('╭', `─ ${who} `, '╮'),
    ...lines.map((line) => `${indent}${paint.dim('│')} ${line}${fill(line)} ${paint.dim('│')}`),
    edge('╰', '', '╯'),
  ];
}
