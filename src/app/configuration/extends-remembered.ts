/** Shared configurations, each read once: for a sweep of many pull requests, and for a collection of many repositories. */
import type { InputError, Snapshot } from '../../declaration/model.ts';
import type { Reference, Shared } from './extends.ts';

/** What was read of one: plain, so that it can be kept in a file. */
export interface Remembered {
  /** Base64 by path; `null`: there is no such file. */
  readonly files: Record<string, string | null>;
  paths?: readonly string[] | undefined;
  /** Why it cannot be had. */
  refused?: readonly InputError[] | undefined;
}

/** @returns the same files each time @param known what was read, by `referenceKey`: is filled, and not asked for again */
export function remembering(source: Shared, known: Map<string, Remembered> = new Map()): Shared {
  const read = new Map<string, ReturnType<Shared>>();
  const snapshots = new Map<string, Snapshot>();
  return async (reference) => {
    const key = referenceKey(reference);
    const before = known.get(key);
    const asked = (): ReturnType<Shared> => {
      const answer = read.get(key) ?? source(reference);
      read.set(key, answer);
      // What broke down is asked again the next time.
      answer.catch(() => read.delete(key));
      return answer;
    };
    const entry: Remembered = before ?? { files: {} };
    if (!before) {
      const answer = await asked();
      if (!answer.ok) entry.refused = answer.errors;
      known.set(key, entry);
    }
    const { place } = reference;
    if (entry.refused) return { ok: false, errors: entry.refused.map((error) => ({ ...error, ...place })) };
    const snapshot = snapshots.get(key) ?? snapshotOf(reference, entry, asked);
    snapshots.set(key, snapshot);
    return { ok: true, value: snapshot };
  };
}

export const referenceKey = ({ repository, path, commit }: Reference): string => `${repository.toLowerCase()}/${path}@${commit}`;

function snapshotOf({ repository }: Reference, entry: Remembered, asked: () => ReturnType<Shared>): Snapshot {
  const source = async (): Promise<Snapshot | undefined> => {
    const answer = await asked();
    return answer.ok ? answer.value : undefined;
  };
  return {
    name: repository,
    read: async (path) => {
      if (entry.files[path] === undefined) {
        const bytes = await (await source())?.read(path);
        entry.files[path] = bytes ? Buffer.from(bytes).toString('base64') : null;
      }
      const kept = entry.files[path];
      return kept === null || kept === undefined ? undefined : Buffer.from(kept, 'base64');
    },
    list: async () => {
      entry.paths ??= await (await source())?.list();
      return entry.paths;
    },
  };
}
