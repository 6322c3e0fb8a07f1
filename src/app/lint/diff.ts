/** `diff`: two files, two revisions, or a revision and the working tree → a report. */
import { resolve } from 'node:path';
import type { Declaration, Snapshot } from '../../declaration/model.ts';
import { readDeclaration } from '../../declaration/read.ts';
import { vet } from '../../policy/catalogue.ts';
import { judge } from '../../policy/judge.ts';
import type { Comparison } from '../../policy/judgement.ts';
import { loadCatalogue } from '../configuration/catalogue.ts';
import { FolderSnapshot, LooseSnapshot, nothing, StandardInput, standingAt } from '../snapshots/file-snapshot.ts';
import { unknownDocuments } from './documents.ts';
import { notJudged, outcome, prepare } from './judging.ts';
import { type Outcome, type Request, whole } from './outcome.ts';
import { topFolder } from './top-folder.ts';

export async function diff(request: Request, base?: string, head?: string): Promise<Outcome> {
  if (base !== undefined && head !== undefined && (isFile(request, base) || isFile(request, head))) return diffFiles(request, base, head);
  if (base !== undefined && isFile(request, base)) {
    const errors = [
      whole(
        base,
        'usage',
        'a file needs another one to be compared with',
        `privacy-lint diff ${base} OTHER, or privacy-lint diff /dev/null ${base} for a first declaration.`,
      ),
    ];
    return notJudged(request, errors);
  }
  const { diffRevisions } = await import('./diff-revisions.ts');
  return diffRevisions(request, base, head);
}

const none = '/dev/null';

function isFile({ folder }: Request, name: string): boolean {
  if (name === '-' || name === none) return true;
  const found = standingAt(resolve(folder, name), { follow: true });
  return found !== undefined && !found.isDirectory();
}

function snapshotOf({ folder }: Request, name: string): Snapshot {
  return name === none ? nothing : name === '-' ? new StandardInput() : new LooseSnapshot(name, folder);
}

async function diffFiles(request: Request, base: string, head: string): Promise<Outcome> {
  const snapshots = [snapshotOf(request, base), snapshotOf(request, head)] as const;
  if (base === head && (base === '-' || base === none)) {
    return notJudged(request, [
      whole(base, 'usage', base === '-' ? 'standard input can be read once only' : 'there is nothing to compare', 'Name another file.'),
    ]);
  }
  const rules = new FolderSnapshot(topFolder(request.folder) ?? request.folder);
  const setup = await prepare(request, rules);
  if (!setup.ok) return notJudged(request, setup.errors);
  const { policies, configuration } = setup.value;
  const catalogue = await loadCatalogue(configuration, rules);
  if (!catalogue.ok) return notJudged(request, catalogue.errors, [rules]);

  const before = base === none ? undefined : await readDeclaration(snapshots[0], base);
  const after = head === none ? undefined : await readDeclaration(snapshots[1], head, before?.ok ? before.value : undefined);
  const errors = [before, after].flatMap((read) => (read && !read.ok ? read.errors : []));
  if (errors.length > 0) return notJudged(request, errors, snapshots);

  const comparison: Comparison = {
    root: head === none ? base : head,
    base: before?.ok ? before.value : undefined,
    head: after?.ok ? after.value : undefined,
    first: base === none,
    documents: { base: unknownDocuments, head: unknownDocuments },
  };
  const declared = (one: Declaration | undefined) => (one ? [one] : []);
  const judgement = judge(comparison, policies, request.asOf);
  return outcome(request, policies, {
    judgements: [vet(judgement, comparison.head, catalogue.value, policies, request.asOf)],
    errors: [],
    verified: false,
    base: declared(comparison.base),
    head: declared(comparison.head),
  });
}
