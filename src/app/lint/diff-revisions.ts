/** `diff` of two revisions of a git repository, or of one and the working tree. */
import type { InputError } from '../../declaration/model.ts';
import { vet } from '../../policy/catalogue.ts';
import { judge } from '../../policy/judge.ts';
import { judgeGate } from '../../policy/judge-gate.ts';
import { loadCatalogue } from '../configuration/catalogue.ts';
import { configurationPath } from '../configuration/configuration.ts';
import { decisive, gateChanges } from '../pull-request/gate-files.ts';
import { nothing } from '../snapshots/file-snapshot.ts';
import { Git, GitError } from '../snapshots/git.ts';
import { compare, type Side } from './compare.ts';
import { documentsOf } from './documents.ts';
import { notJudged, outcome, prepare, type Setup } from './judging.ts';
import { type Outcome, type Request, whole } from './outcome.ts';
import { changedPaths, neverDeclared, openMergeBase, openRevision, openWorkingTree, type RevisionSide } from './repository.ts';
import { textOf } from './text-of.ts';
import { topFolder } from './top-folder.ts';

export async function diffRevisions(request: Request, base?: string, head?: string): Promise<Outcome> {
  const folder = topFolder(request.folder);
  if (folder === undefined) {
    const what =
      base === undefined ? 'this folder is in no git repository' : `"${base}" is no file, and this folder is in no git repository`;
    return notJudged(request, [whole(base ?? '.', 'input/no-repository', what, 'Name two files, or run it inside a repository.')]);
  }
  const git = new Git(folder);
  try {
    const objects = git.objects();
    const before = base === undefined ? await openMergeBase(git, objects) : await openRevision(git, objects, base);
    if (request.unattended && base === undefined && (await git.commit('HEAD')) === before.commit && before.commit !== undefined)
      return notJudged(request, [comparedWithItself(before)]);
    const after = head === undefined ? await openWorkingTree(git) : await openRevision(git, objects, head);
    return await judgeRevisions(request, git, before, after);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return notJudged(request, [whole(base ?? '.', 'input/git', error.message, 'See privacy-lint diff --help.')]);
  }
}

/** As in a shallow clone whose only branch is the one under review, or on the default branch after a push. */
function comparedWithItself({ snapshot }: RevisionSide): InputError {
  return whole(
    '.',
    'input/nothing-to-compare',
    `HEAD is itself ${snapshot.name}: it would be compared with itself, and whatever it changed would pass`,
    'Name the base: of a pull request its base branch (`privacy-lint diff origin/main`, with fetch-depth: 0), of a push the commit before it. privacy-lint check judges files as they stand.',
  );
}

async function judgeRevisions(request: Request, git: Git, before: RevisionSide, after: RevisionSide): Promise<Outcome> {
  // Before the first commit there is no other configuration than the one that is being written.
  const rules = before.snapshot === nothing || request.config !== undefined ? after.snapshot : before.snapshot;
  const setup = await prepare(request, rules);
  if (!setup.ok) return notJudged(request, setup.errors, [rules]);
  const { configuration, policies } = setup.value;
  const catalogue = await loadCatalogue(configuration, rules);
  if (!catalogue.ok) return notJudged(request, catalogue.errors, [rules]);

  const first = await neverDeclared(git, before.commit, configuration);
  const { comparisons, errors, unreadable } = await compare(side(before), side(after), configuration, first);
  const declared = comparisons.length > 0 || errors.length > 0;
  const changed = await changedPaths(git, before, after);
  const nowhere = `No file matches ${configuration.paths.join(', ')} in ${before.snapshot.name} or in ${after.snapshot.name}.`;
  if (!declared && configuration.choosesPaths) {
    return notJudged(request, [
      whole(configurationPath, 'input/no-declaration', nowhere, 'Mend `paths` in the configuration, or add the file.'),
    ]);
  }
  const remarks = [
    ...unreadable.map(
      (error) =>
        `${before.snapshot.name} cannot be read, so everything counts as added: ${error.file}:${error.line}:${error.column}: ${error.message}`,
    ),
    ...(changed.length > 0
      ? []
      : [
          `${after.snapshot.name} is the same as ${before.snapshot.name}: no change was judged. privacy-lint check judges files as they stand.`,
        ]),
    ...(declared ? [] : [`${nowhere} There is nothing to judge; privacy-lint init writes a first one.`]),
  ];
  return outcome(
    request,
    policies,
    {
      judgements: comparisons.map((one) => vet(judge(one, policies, request.asOf), one.head, catalogue.value, policies, request.asOf)),
      gate: await gateFindings(request, changed, before, after, setup.value, comparisons[0]?.root),
      errors,
      verified: true,
      base: comparisons.flatMap((one) => one.base ?? []),
      head: comparisons.flatMap((one) => one.head ?? []),
      remarks,
    },
    [after.snapshot, before.snapshot],
  );
}

function side({ snapshot }: RevisionSide): Side {
  return { snapshot, documents: 'blobOf' in snapshot ? documentsOf(snapshot) : () => 'missing' };
}

async function gateFindings(
  request: Request,
  changed: readonly string[],
  before: RevisionSide,
  after: RevisionSide,
  setup: Setup,
  root = 'privacy.yml',
) {
  const changes = await gateChanges({
    changed,
    configuration: configurationPath,
    policies: decisive(setup.configuration),
    content: async (path) => ('blob' in after.snapshot ? after.snapshot.blob(path) : undefined),
    texts: async (path) => [await textOf(before.snapshot, path), await textOf(after.snapshot, path)].filter((text) => text !== undefined),
  });
  return changes.length === 0 ? [] : judgeGate(changes, setup.policies, request.asOf, root);
}
