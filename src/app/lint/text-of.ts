import type { Snapshot } from '../../declaration/model.ts';

/** The text of a file of a snapshot, where it is there; bytes that are no UTF-8 show as replacement characters. */
export async function textOf(snapshot: Snapshot, path: string): Promise<string | undefined> {
  const bytes = await snapshot.read(path);
  return bytes && new TextDecoder().decode(bytes);
}
