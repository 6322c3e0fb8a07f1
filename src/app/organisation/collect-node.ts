/** A repository as GitHub's answer gives it → what is gathered of it. */
import { posix } from 'node:path';
import type { FlaggedPull } from '../../dashboard/model.ts';
import type { AccountNode, EntryNode, NamedNode, PullNode, RepositoryNode, TextNode } from '../../github/organisation.ts';
import { linesOf } from '../../history/line.ts';
import type { Finding } from '../../policy/finding.ts';
import { configurationPath } from '../configuration/configuration.ts';
import { contextOf, type Kept, keptIn, nothingKept } from '../pull-request/publications.ts';
import { withKnown } from './collect-folders.ts';
import type { Gathered, Look, Seen } from './collect-gathered.ts';

/** How deep an answer looks into folders: `apps/shop/privacy.yml` is seen; what lies deeper is asked for on its own. */
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
  const looked = Object.values(before?.folders ?? {}).flatMap(({ files = [] }) => files);
  const deep = [...(before?.paths ?? []), ...looked, ...recordedPaths(records)].filter((path) => path.split('/').length > depth);
  const seen = [...entries]
    .filter(([path, { type, mode }]) => type === 'blob' && mode !== link && /\.ya?ml$/.test(path))
    .map(([path]) => path);
  const deepest = [...entries].filter(([path, { type }]) => type === 'tree' && path.split('/').length === depth);
  const ends = Object.fromEntries(deepest.map(([path, { oid }]) => [path, { oid }]));
  const cut = Object.entries({ ...given, '': node.records }).filter(([, text]) => text?.isTruncated);
  return {
    gathered: {
      ...named(node, now),
      teams: teamsOf(textOf(node.owners) ?? ''),
      defaultBranch: node.defaultBranchRef?.name,
      commit: node.defaultBranchRef?.target?.oid,
      committedAt: node.defaultBranchRef?.target?.committedDate,
      paths: [...new Set([...seen, ...deep])].sort(),
      folders: withKnown(ends, before?.folders ?? {}),
      texts,
      documents: {},
      records,
      pulls: pullsOf(node.pullRequests.nodes),
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
    ...{ paths: [], folders: {}, texts: {}, documents: {}, pulls: [] },
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

/** Open pull requests whose check is not green, with what waits on them. */
function pullsOf(nodes: readonly PullNode[]): FlaggedPull[] {
  return nodes.flatMap((pull) => {
    const contexts = pull.commits.nodes.flatMap(({ commit }) => commit.status?.contexts ?? []);
    const status = contexts.find(({ context }) => context === contextOf(pull.baseRefName));
    if (!status || status.state === 'SUCCESS') return [];
    const { number, title, url, author } = pull;
    const kept = summaryBy(status.creator, pull);
    const open = openIn(kept);
    const since = open.map(({ since: one }) => one).sort()[0] ?? status.createdAt;
    return [{ number, title, url, author: author?.login ?? 'ghost', since, waits: waitsOf(open) }];
  });
}

/** What the account that set the status keeps in its own summary, as it wrote it: a marker in a comment proves nothing about who wrote it. */
function summaryBy(self: AccountNode | null, { comments }: PullNode): Kept {
  const isSelf = (one: AccountNode | null) => self !== null && typeof self.databaseId === 'number' && one?.databaseId === self.databaseId;
  const own = comments.nodes.filter(({ author, editor }) => isSelf(author) && (editor === null || isSelf(editor)));
  return own.map(({ body }) => keptIn(body)).findLast(({ commits }) => commits.length > 0) ?? nothingKept;
}

/** What nobody has signed; of a summary that does not say so, all that was published last. */
function openIn({ sets, open }: Kept): { readonly finding: Finding | undefined; readonly since?: string }[] {
  const published = Object.values(sets);
  if (open === undefined) return (published.at(-1) ?? []).map(({ finding }) => ({ finding }));
  const told = new Map(published.flat().map(({ fingerprint, finding }) => [fingerprint, finding]));
  return Object.entries(open).map(([fingerprint, since]) => ({ finding: told.get(fingerprint), since }));
}

/** By role; where it cannot be read, that something waits is all that is known. */
function waitsOf(open: ReturnType<typeof openIn>): FlaggedPull['waits'] {
  const known = open.flatMap(({ finding }) => finding ?? []);
  const roles = [...new Set(known.map(({ role }) => role ?? 'dpo'))].sort();
  const waits = roles.map((role) => ({
    role,
    findings: known.filter((one) => (one.role ?? 'dpo') === role).map(({ rule, level, at }) => ({ rule, level, at })),
  }));
  const unread = { role: 'privacy', findings: [{ rule: 'privacy-lint', level: 'sign-off' as const, at: 'the pull request' }] };
  return known.length < Math.max(open.length, 1) ? [...waits, unread] : waits;
}
