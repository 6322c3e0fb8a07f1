/**
 * Brings what is said on a pull request to what should be said, whatever an earlier run left there: nothing twice, nothing
 * lost. Only comments of the tool's own account are ever taken for its own, and none that someone else has edited.
 */
import { type Client, GitHubFailure } from '../../github/client.ts';
import { editComment, editLineComment, minimise, type Note, postComment, postReview } from '../../github/discussion.ts';
import type { Reading, Said } from '../../github/reading.ts';
import { markerOf, replacedComment, settledComment, summaryMarker } from '../../report/comment.ts';

export interface Wanted {
  /** Comments on lines of the diff, by the marker that they end with. */
  readonly notes: ReadonlyMap<string, Note>;
  /** The comment on the whole, given the markers of the notes that stand on their lines. */
  summary(inline: ReadonlySet<string>): string;
  /** Whether the summary is worth a comment where none stands yet. */
  readonly announce: boolean;
}

const attempts = 3;

/** @param again reads the pull request anew @returns where the summary can be read, when there is one */
export async function publish(
  client: Client,
  reading: Reading,
  wanted: Wanted,
  again: () => Promise<Reading>,
): Promise<string | undefined> {
  let now = reading;
  for (let attempt = 1; ; attempt++) {
    try {
      return await converge(client, now, wanted);
    } catch (error) {
      // What failed may have been done all the same, so what stands is read again before anything is written again.
      if (!(error instanceof GitHubFailure && error.status >= 500) || attempt === attempts) throw error;
      now = await again();
    }
  }
}

/** The tool's summary as it stands: its own comment, as it wrote it. */
export const standingSummary = ({ comments, self }: Reading): Said | undefined =>
  comments.find((one) => isOwn(one, self.id) && !isTampered(one, self.id) && markerOf(one.body) === summaryMarker);

const isOwn = ({ by }: Said, self: number) => by?.id === self;
const isTampered = ({ edited }: Said, self: number) => edited !== undefined && edited.by?.id !== self;

async function converge(client: Client, reading: Reading, wanted: Wanted): Promise<string | undefined> {
  const standing = await editNotes(client, reading, wanted.notes);
  const missing = [...wanted.notes].filter(([marker]) => !standing.has(marker));
  const posted = await postNotes(client, reading, missing);

  const summary = wanted.summary(new Set([...standing, ...posted]));
  const earlier = standingSummary(reading);
  const others = reading.comments.filter((one) => one !== earlier && isOwn(one, reading.self.id) && markerOf(one.body) === summaryMarker);
  for (const one of others) {
    await editComment(client, one.id, replacedComment);
    if (!one.minimised) await minimise(client, one.nodeId);
  }
  if (earlier) {
    if (earlier.body !== summary) await editComment(client, earlier.id, summary);
    return earlier.url;
  }
  return wanted.announce ? postComment(client, reading.number, summary) : undefined;
}

/** Edits the notes that stand to what they should say, and those that no longer apply. @returns the markers that need no new note */
async function editNotes(client: Client, { threads, self }: Reading, notes: Wanted['notes']): Promise<ReadonlySet<string>> {
  const standing = new Set<string>();
  for (const { outdated, comments } of threads) {
    const [comment] = comments;
    const marker = comment && isOwn(comment, self.id) ? markerOf(comment.body) : undefined;
    if (!comment || !marker) continue;
    const stands = !outdated && !standing.has(marker) && !isTampered(comment, self.id);
    const note = stands ? notes.get(marker) : undefined;
    const body = note?.body ?? settledComment(marker);
    if (comment.body !== body) await editLineComment(client, comment.id, body);
    if (note) standing.add(marker);
    else if (!comment.minimised) await minimise(client, comment.nodeId);
  }
  return standing;
}

/** @returns the markers of what was posted: none where GitHub refuses a line, since the summary then says it all */
async function postNotes(
  client: Client,
  { number, head }: Reading,
  missing: readonly (readonly [string, Note])[],
): Promise<readonly string[]> {
  if (missing.length === 0) return [];
  try {
    const notes = missing.map(([, note]) => note);
    await postReview(client, number, head, notes);
    return missing.map(([marker]) => marker);
  } catch (error) {
    if (error instanceof GitHubFailure && error.status === 422) return [];
    throw error;
  }
}
