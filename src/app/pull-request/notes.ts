/** Where on a pull request a finding can be shown: lines of its diff, and links to lines. */
import { diffLines } from '../../github/diff-lines.ts';
import type { Note } from '../../github/discussion.ts';
import type { ChangedFile } from '../../github/pull-request.ts';
import type { Finding } from '../../policy/finding.ts';
import { itemMarker } from '../../report/comment.ts';
import type { Item } from '../../report/items.ts';
import { lineComment, type Told } from '../../report/line-comment.ts';
import type { Where } from '../../report/pull-request.ts';
import type { Report } from '../../report/report.ts';

/** At most this many comments under lines; the summary has the rest. */
const mostNotes = 20;

/**
 * A comment for each item that has a line in the diff, the gravest first, by its marker.
 * @param elsewhere findings whose places are in another diff than this
 */
export function notesOf(
  items: readonly Item[],
  files: readonly ChangedFile[],
  elsewhere: ReadonlySet<Finding>,
  told: Told & Pick<Report, 'text'>,
): Map<string, Note> {
  const notes = new Map<string, Note>();
  for (const item of items) {
    const line = item.level === 'notice' ? undefined : lineInDiff(item, files, elsewhere);
    if (!line || notes.size >= mostNotes) continue;
    const text = line.side === 'RIGHT' ? told.text('head', line.path) : undefined;
    const stands = text === undefined ? undefined : { text, number: line.line };
    notes.set(itemMarker(item), { ...line, body: lineComment(item, told, stands) });
  }
  return notes;
}

/** The line of the diff that the gravest finding of an item with a line in it stands on. */
function lineInDiff(item: Item, files: readonly ChangedFile[], elsewhere: ReadonlySet<Finding>): Omit<Note, 'body'> | undefined {
  for (const finding of item.facets.flatMap(({ findings }) => findings)) {
    const file = elsewhere.has(finding) ? undefined : files.find((one) => fileOn(finding, one) === finding.place.file);
    if (!file?.patch) continue;
    const { left, right } = diffLines(file.patch);
    const { line } = finding.place;
    if (finding.side === 'base' ? left.has(line) : right.has(line))
      return { path: file.path, line, side: finding.side === 'base' ? 'LEFT' : 'RIGHT' };
  }
  return undefined;
}

const fileOn = ({ side }: Finding, { path, before = path }: ChangedFile) => (side === 'base' ? before : path);

/** Where people read files, and what they compare. */
export interface Pages {
  /** `https://github.com/owner/name` */
  readonly repository: string;
  readonly base: string;
  readonly head: string;
}

/** The line that an item's comment stands on; without one, the line of its gravest finding. */
export function whereOf({ repository, head, base }: Pages, item: Item, note: Note | undefined): Where {
  const [{ place, side }] = item.facets[0].findings;
  const { path, line } = note ?? { path: place.file, line: place.line };
  const left = note ? note.side === 'LEFT' : side === 'base';
  const file = path
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/[()]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
  return { path, line, url: `${repository}/blob/${left ? base : head}/${file}#L${line}` };
}
