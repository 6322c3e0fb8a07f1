/** The comments of the tool: how long they may be, and how a later run finds them again. */
import { createHash } from 'node:crypto';
import type { Item } from './items.ts';

/** GitHub's limit of a comment's length, in characters. */
const longest = 65_536;

/** What ends a comment of the tool, so that a later run finds it again. It proves nothing about who wrote it. */
export const summaryMarker = '<!-- privacy-lint:summary -->';
export const itemMarker = ({ declaration, at }: Pick<Item, 'declaration' | 'at'>): string =>
  `<!-- privacy-lint:${createHash('sha256').update(`${declaration}\0${at}`).digest('hex').slice(0, 20)} -->`;

/** The marker that a comment ends with, if it is one of the tool's. */
export const markerOf = (body: string): string | undefined => /<!-- privacy-lint:\w+ -->$/.exec(body.trimEnd())?.[0];

/** What stands in a comment whose findings are gone, or stand elsewhere now. */
export const settledComment = (marker: string): string =>
  `**No longer found here.** The change that this was about is gone, was mended, or stands on another line now.\n\n${marker}`;

/** What stands in a summary that someone else edited, or that stands there twice. */
export const replacedComment =
  '**This summary no longer counts.** Someone other than this check had edited it, or it stood here twice. The summary that counts is another comment.';

/** As many of the parts as a comment holds, the first ones first, and the marker. */
export function fitted(all: readonly string[], marker: string): string {
  const rest = 'There is more than a comment can hold: the summary of the workflow run has all of it.';
  const room = longest - marker.length - rest.length - 4;
  const shown: string[] = [];
  let length = 0;
  for (const part of all) {
    length += part.length + 2;
    if (length > room) return [...shown, rest, marker].join('\n\n');
    shown.push(part);
  }
  return [...shown, marker].join('\n\n');
}
