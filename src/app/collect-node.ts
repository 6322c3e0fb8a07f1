/** A repository as GitHub's answer gives it → what is gathered of it. */
import { posix } from 'node:path';
import type { FlaggedPull } from '../dashboard/model.ts';
import type { EntryNode, NamedNode, PullNode, RepositoryNode, TextNode } from '../github/organisation.ts';
import { linesOf } from '../history/line.ts';
import type { Gathered, Look, Seen } from './collect-gathered.ts';
import { configurationPath } from './configuration.ts';
import { contextOf, keptIn } from './publications.ts';

/** How deep an answer looks into folders: `apps/shop/privacy.yml` is seen, a level more is not. */
const depth = 3;
const link = 0o120000;

export interface Opened {
  readonly gathered: Gathered;
  /** What lies too deep to be seen is not known. */
  readonly look: Look;
  /** Blobs that were cut short, by path: to be read in another way. */
  readonly cut: ReadonlyMap<string, string>;
}

/** @param before what an earlier collection read of it */
export function openNode(node: RepositoryNode, before: Gathered | undefined, now: string): Opened {
  const entries = new Map(node.tree?.entries ? flat(node.tree.entries, '') : []);
  const given = { 'privacy.yml': node.declaration, [configurationPath]: node.configuration };
  const texts = Object.fromEntries(Object.entries(given).map(([path, text]) => [path, textOf(text)]));
  const records = textOf(node.records) ?? undefined;
  const deep = [...(before?.paths ?? []), ...recordedPaths(records)].filter((path) => path.split('/').length > depth);
  const seen = [...entries]
    .filter(([path, { type, mode }]) => type === 'blob' && mode !== link && /\.ya?ml$/.test(path))
    .map(([path]) => path);
  const cut = Object.entries({ ...given, '': node.records }).filter(([, text]) => text?.isTruncated);
  return {
    gathered: {
      ...named(node, now),
      teams: teamsOf(textOf(node.owners) ?? ''),
      defaultBranch: node.defaultBranchRef?.name,
      commit: node.defaultBranchRef?.target?.oid,
      committedAt: node.defaultBranchRef?.target?.committedDate,
      paths: [...new Set([...seen, ...deep])].sort(),
      texts,
      documents: {},
      records,
      pulls: pullsOf(node.pullRequests.nodes),
      points: before?.points ?? [],
    },
    look: (path) => look(path, entries),
    cut: new Map(cut.map(([path, text]) => [path, text?.oid ?? ''])),
  };
}

/** What the list of names alone gives. */
export function named(node: NamedNode, now: string): Gathered {
  return {
    id: node.databaseId,
    node: node.id,
    owner: node.owner.login,
    name: node.name,
    url: node.url,
    teams: [],
    archived: node.isArchived,
    fork: node.isFork,
    pushedAt: node.pushedAt ?? undefined,
    collectedAt: now,
    ...{ paths: [], texts: {}, documents: {}, pulls: [], points: [] },
  };
}

/** @returns `null` where there is no such file; a text that no parser takes for a binary one */
export function textOf(node: TextNode | null | undefined): string | null {
  if (node?.__typename !== 'Blob') return null;
  return node.isBinary ? '\0' : (node.text ?? '\0');
}

function* flat(entries: readonly EntryNode[], folder: string): Generator<[string, EntryNode]> {
  for (const entry of entries) {
    yield [`${folder}${entry.name}`, entry];
    if (entry.object?.entries) yield* flat(entry.object.entries, `${folder}${entry.name}/`);
  }
}

function look(path: string, entries: ReadonlyMap<string, EntryNode>): Seen | null | undefined {
  const entry = entries.get(path);
  if (entry) return entry.type === 'blob' && entry.mode !== link ? { blob: entry.oid, empty: entry.size === 0 } : null;
  const parts = path.split('/');
  if (parts.length <= depth) return null;
  return entries.get(parts.slice(0, depth).join('/'))?.type === 'tree' ? undefined : null;
}

/** Where the last record says that declarations are: it was written by one who saw every folder. */
function recordedPaths(records: string | undefined): string[] {
  try {
    const { declarations } = JSON.parse(linesOf(records ?? '').at(-1) ?? '{}') as { declarations?: { path: string }[] };
    return (declarations ?? []).map(({ path }) => posix.normalize(path)).filter((path) => !path.startsWith('../'));
  } catch {
    return [];
  }
}

/** The teams that CODEOWNERS gives privacy.yml to: those of its last rule that covers it. */
export function teamsOf(text: string): string[] {
  const rules = text.split('\n').map((line) => line.replace(/#.*/, '').trim().split(/\s+/));
  const covering = rules.filter(([pattern = '']) =>
    ['*', '**', '/', '/*', 'privacy.yml', '/privacy.yml', '*.yml', '/*.yml'].includes(pattern),
  );
  const owners = covering.at(-1)?.slice(1) ?? [];
  return [...new Set(owners.flatMap((owner) => /^@[\w-]+\/([\w.-]+)$/.exec(owner)?.[1] ?? []))].sort();
}

/** Open pull requests whose check is not green, with what was asked on them. */
function pullsOf(nodes: readonly PullNode[]): FlaggedPull[] {
  return nodes.flatMap((pull) => {
    const contexts = pull.commits.nodes.flatMap(({ commit }) => commit.status?.contexts ?? []);
    const status = contexts.find(({ context }) => context === contextOf(pull.baseRefName));
    if (!status || status.state === 'SUCCESS') return [];
    const { number, title, url, author } = pull;
    return [{ number, title, url, author: author?.login ?? 'ghost', since: status.createdAt, waits: waitsOf(pull) }];
  });
}

/** What the tool's own summary says was published last; where that cannot be read, that something waits is all that is known. */
function waitsOf({ comments }: PullNode): FlaggedPull['waits'] {
  const summaries = comments.nodes.filter(({ author }) => author?.__typename === 'Bot').map(({ body }) => keptIn(body));
  const sets = summaries.flatMap(({ sets: kept }) => Object.values(kept));
  const last = sets.at(-1)?.flatMap(({ finding }) => finding ?? []) ?? [];
  const roles = [...new Set(last.map(({ role }) => role ?? 'dpo'))].sort();
  if (roles.length === 0) return [{ role: 'privacy', findings: [{ rule: 'privacy-lint', level: 'sign-off', at: 'the pull request' }] }];
  return roles.map((role) => ({
    role,
    findings: last.filter((one) => (one.role ?? 'dpo') === role).map(({ rule, level, at }) => ({ rule, level, at })),
  }));
}
