/** Comments as they read on a terminal: the Markdown that the tool writes, without its marks. */
import type { Colours } from '../../src/report/colours.ts';

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&#8203;': '' };

/** @returns lines of at most `width` columns */
export function readable(markdown: string, paint: Colours, width: number): readonly string[] {
  const text = markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/```mermaid[\s\S]*?```/g, '(a chart, which GitHub draws)')
    .replace(/```suggestion\n/g, '```\n')
    .replace(/^(?!\|).*<br>.*$/gm, (line) => line.replaceAll('<br>', '\n'))
    .replace(/<details><summary>(.*?)<\/summary>[\s\S]*?<\/details>/g, '▸ $1')
    .replace(/<details open><summary>(.*?)<\/summary>([\s\S]*?)<\/details>/g, '▾ $1$2')
    .trim();
  const lines: string[] = [];
  let fenced = false;
  for (const block of rows(text.split('\n'))) {
    if (typeof block !== 'string') lines.push(...table(block, paint, width));
    else if (block.startsWith('```')) fenced = !fenced;
    else if (fenced) lines.push(paint.green(`  ${block.length > width - 2 ? `${block.slice(0, width - 3)}…` : block}`));
    else lines.push(...paragraph(block, paint, width));
  }
  return lines.filter((line, index) => line !== '' || lines[index - 1] !== '');
}

/** Lines as they are, and the rows of each table together. */
function rows(lines: readonly string[]): (string | string[][])[] {
  const blocks: (string | string[][])[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (!line.startsWith('| ')) blocks.push(line);
    else {
      const cells = line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim());
      if (Array.isArray(last)) last.push(cells);
      else blocks.push([cells]);
    }
  }
  return blocks;
}

function table(cells: readonly (readonly string[])[], paint: Colours, width: number): string[] {
  const [head = [], , ...body] = cells.map((row) => row.map((cell) => plain(cell)));
  const room = shares(
    head.map((_, column) => Math.max(...[head, ...body].map((row) => columns(row[column] ?? '')))),
    width - 2 * (head.length - 1),
  );
  const row = (texts: readonly string[]): string[] => {
    const wrapped = room.map((share, column) => wrap(texts[column] ?? '', share));
    return Array.from({ length: Math.max(...wrapped.map(({ length }) => length)) }, (_, line) =>
      wrapped
        .map((lines, column) => padded(lines[line] ?? '', room[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  };
  return [...row(head).map(paint.dim), ...body.flatMap(row)];
}

/** Columns as wide as what they hold, the widest narrowed until all of them fit. */
function shares(longest: readonly number[], room: number): number[] {
  const widths = [...longest];
  while (widths.reduce((sum, one) => sum + one, 0) > room) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = (widths[widest] ?? 1) - 1;
  }
  return widths;
}

const padded = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - columns(text)));

function paragraph(line: string, paint: Colours, width: number): string[] {
  const heading = /^#{2,4} (.*)$/.exec(line)?.[1];
  if (heading !== undefined) return wrap(plain(heading), width).map(paint.bold);
  const small = /^<sub>(.*)<\/sub>$/.exec(line)?.[1];
  if (small !== undefined) return wrap(plain(small), width).map(paint.dim);
  const item = /^(\s*)- (.*)$/.exec(line);
  if (item) return wrap(plain(item[2] ?? ''), width - 2).map((text, index) => (index === 0 ? `• ${text}` : `  ${text}`));
  const strong = /^\*\*(.*?)\*\*(.*)$/.exec(line);
  if (!strong) return wrap(plain(line), width);
  const start = `${plain(strong[1] ?? '')}${strong[2] ? ':' : ''}`;
  const [first = '', ...rest] = wrap(`${start}${plain(strong[2] ?? '')}`, width);
  return [paint.bold(first.slice(0, start.length)) + first.slice(start.length), ...rest];
}

/** The text without its marks. */
function plain(markdown: string): string {
  return markdown
    .replace(/<a href="[^"]*">(.*?)<\/a>/g, '$1')
    .replace(/<br>/g, ' ')
    .replace(/<\/?(?:sub|strong|em)>/g, '')
    .replace(/(?<!\\)\[((?:\\.|[^\]])*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)(?:\*\*|(?<!\w)\*(?=\S)|(?<=\S)\*(?!\w))/g, '')
    .replace(/(?<!\\)`/g, '')
    .replace(/&(?:lt|gt|amp|#8203);/g, (entity) => entities[entity] ?? entity)
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && columns(line) + columns(word) + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** How many columns a text takes: a picture takes two. */
export function columns(text: string): number {
  let count = 0;
  for (const character of text) count += character === '\ufe0f' ? 0 : /\p{Emoji_Presentation}|⚠|ℹ/u.test(character) ? 2 : 1;
  return count;
}
