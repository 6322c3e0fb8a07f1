/** What `diff` and `check` share: configuration and policies before, the report after. */
import { resolve, sep } from 'node:path';
import type { Change } from '../../changes/change.ts';
import type { InputError, Result, Snapshot } from '../../declaration/model.ts';
import type { Finding } from '../../policy/finding.ts';
import type { Judgement } from '../../policy/judgement.ts';
import { verdictOf } from '../../policy/verdict.ts';
import { gravestFirst } from '../../report/items.ts';
import type { Report } from '../../report/report.ts';
import { type Configuration, readConfiguration } from '../configuration/configuration.ts';
import type { Shared } from '../configuration/extends.ts';
import { loadPolicies, type Policies } from '../configuration/policies.ts';
import { LooseSnapshot } from '../snapshots/file-snapshot.ts';
import { toolVersion } from '../version.ts';
import { type Outcome, type Request, whole } from './outcome.ts';
import { textOf } from './text-of.ts';

export interface Setup {
  readonly configuration: Configuration;
  readonly policies: Policies;
}

/** Reads configuration and policies from a snapshot of the repository, or from the file that the user names. */
export async function prepare(request: Request, snapshot: Snapshot): Promise<Result<Setup>> {
  const shared: Shared = async (reference) =>
    (await import('../configuration/extends-clone.ts')).sharedInClone(request.extends, request.folder)(reference);
  const configuration =
    request.config === undefined
      ? await readConfiguration(snapshot, shared)
      : await namedConfiguration(request.folder, request.config, shared);
  if (!configuration.ok) return configuration;
  const policies = await loadPolicies(configuration.value, snapshot, request.policies);
  return policies.ok ? { ok: true, value: { configuration: configuration.value, policies: policies.value } } : policies;
}

async function namedConfiguration(folder: string, file: string, shared: Shared): Promise<Result<Configuration>> {
  const snapshot = new LooseSnapshot(file, folder);
  if (await snapshot.read(file)) return readConfiguration(snapshot, shared, file);
  return { ok: false, errors: [whole(file, 'input/not-found', 'this configuration cannot be read', 'Name a file that exists.')] };
}

/** Texts of files, by path. */
export interface Shown {
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** What was judged, put together. */
export interface Judged {
  readonly judgements: readonly Judgement[];
  /** Findings about files that the check rests on. */
  readonly gate?: readonly Finding[];
  readonly errors: readonly InputError[];
  readonly verified: boolean;
  /** The files that places point into, so that lines can be shown; declarations are such. */
  readonly head: readonly Shown[];
  readonly base?: readonly Shown[];
  readonly remarks?: readonly string[];
}

/** @param snapshots where files with errors can be read, to show their lines */
export async function outcome(
  request: Request,
  policies: Policies | undefined,
  judged: Judged,
  snapshots: readonly Snapshot[] = [],
): Promise<Outcome> {
  const { judgements, gate = [], errors, verified } = judged;
  const changes: readonly Change[] = judgements.flatMap((one) => one.changes);
  const findings = [...gate, ...judgements.flatMap((one) => one.findings)].sort(gravestFirst);
  const texts = {
    head: new Map(judged.head.flatMap((one) => one.files).map((file) => [file.path, file.text])),
    base: new Map((judged.base ?? []).flatMap((one) => one.files).map((file) => [file.path, file.text])),
  };
  for (const { file } of errors) {
    for (const snapshot of isTyped(request, file) ? [new LooseSnapshot(file, request.folder)] : snapshots) {
      const text = texts.head.get(file) ?? (await textOf(snapshot, file));
      if (text !== undefined) texts.head.set(file, text);
    }
  }
  const report: Report = {
    tool: toolVersion,
    asOf: request.asOf,
    verdict: errors.length > 0 ? 'fail' : verdictOf(findings),
    verified,
    policies: policies ? { version: policies.version, digest: policies.digest } : {},
    changes,
    findings,
    errors,
    text: (side, file) => texts[side].get(file),
  };
  return { report, policies, remarks: judged.remarks ?? [] };
}

/** Whether a file is one that `--config` or `--policies` names: such files are of this machine, and of no revision. */
function isTyped({ folder, config, policies }: Request, file: string): boolean {
  const path = resolve(folder, file);
  const typed = [...(config === undefined ? [] : [config]), ...policies].map((one) => resolve(folder, one));
  return typed.some((one) => path === one || path.startsWith(`${one}${sep}`));
}

/** Nothing could be judged. */
export function notJudged(request: Request, errors: readonly InputError[], snapshots: readonly Snapshot[] = []): Promise<Outcome> {
  return outcome(request, undefined, { judgements: [], errors, verified: false, head: [] }, snapshots);
}
