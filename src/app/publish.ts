/**
 * Brings what is said on a pull request to what should be said, whatever an earlier run left there: nothing twice, nothing
 * lost. Only comments of the tool's own account are ever taken for its own.
 */
import { type Client, GitHubFailure } from '../github/client.ts';
import {
  type Comment,
  editComment,
  editLineComment,
  type LineComment,
  listComments,
  listLineComments,
  type Note,
  postComment,
  postReview,
} from '../github/discussion.ts';
import { viewer } from '../github/viewer.ts';
import { markerOf, settledComment, summaryMarker } from '../report/pull-request.ts';

export interface Wanted {
  /** Comments on lines of the diff, by the marker that they end with. */
  readonly notes: ReadonlyMap<string, Note>;
  /** The comment on the whole, given the markers of the notes that stand on their lines. */
  summary(inline: ReadonlySet<string>): string;
  /** Whether the summary is worth a comment where none stands yet. */
  readonly announce: boolean;
}

export interface Said {
  /** Where the summary can be read, when there is one. */
  readonly summaryUrl: string | undefined;
}

const attempts = 3;

/** @param commit the head that was judged */
export async function publish(client: Client, graphqlUrl: string, number: number, commit: string, wanted: Wanted): Promise<Said> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await converge(client, graphqlUrl, number, commit, wanted);
    } catch (error) {
      // What failed may have been done all the same, so what stands is read again before anything is written again.
      if (!(error instanceof GitHubFailure && error.status >= 500) || attempt === attempts) throw error;
    }
  }
}

async function converge(client: Client, graphqlUrl: string, number: number, commit: string, wanted: Wanted): Promise<Said> {
  const [onLines, onWhole] = await Promise.all([listLineComments(client, number), listComments(client, number)]);
  const marked = [...onLines, ...onWhole].some(({ body }) => markerOf(body));
  const self = marked ? await viewer(client, graphqlUrl) : undefined;
  const own = <Kind extends Comment>(comments: readonly Kind[]) => comments.filter(({ author, body }) => author === self && markerOf(body));

  const standing = await editNotes(client, own(onLines), wanted.notes);
  const missing = [...wanted.notes].filter(([marker]) => !standing.has(marker));
  const posted = await postNotes(client, number, commit, missing);

  const summary = wanted.summary(new Set([...standing, ...posted]));
  const earlier = own(onWhole).find(({ body }) => markerOf(body) === summaryMarker);
  if (earlier) {
    if (earlier.body !== summary) await editComment(client, earlier.id, summary);
    return { summaryUrl: earlier.url };
  }
  return { summaryUrl: wanted.announce ? await postComment(client, number, summary) : undefined };
}

/** Edits the notes that stand to what they should say, and those that no longer apply. @returns the markers that need no new note */
async function editNotes(client: Client, own: readonly LineComment[], notes: Wanted['notes']): Promise<ReadonlySet<string>> {
  const standing = new Set<string>();
  for (const comment of own) {
    const marker = markerOf(comment.body) as string;
    const note = comment.outdated || standing.has(marker) ? undefined : notes.get(marker);
    const body = note?.body ?? settledComment(marker);
    if (comment.body !== body) await editLineComment(client, comment.id, body);
    if (note) standing.add(marker);
  }
  return standing;
}

/** @returns the markers of what was posted: none where GitHub refuses a line, since the summary then says it all */
async function postNotes(
  client: Client,
  number: number,
  commit: string,
  missing: readonly (readonly [string, Note])[],
): Promise<readonly string[]> {
  if (missing.length === 0) return [];
  try {
    const notes = missing.map(([, note]) => note);
    await postReview(client, number, commit, notes);
    return missing.map(([marker]) => marker);
  } catch (error) {
    if (error instanceof GitHubFailure && error.status === 422) return [];
    throw error;
  }
}
