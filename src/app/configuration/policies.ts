/** The policies that judge: the built-in ones, the organisation's own, tuned by the configuration. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { InputError, Place, Result, Snapshot } from '../../declaration/model.ts';
import { shown } from '../../declaration/shown.ts';
import { builtin } from '../../policy/builtin.ts';
import type { ModuleFile } from '../../policy/load.ts';
import type { PolicySet, RuleDocumentation } from '../../policy/policy-set.ts';
import { whole } from '../lint/outcome.ts';
import { FolderSnapshot, LooseSnapshot } from '../snapshots/file-snapshot.ts';
import { type Configuration, configurationPath } from './configuration.ts';
import { type Organisation, shownAs } from './extends.ts';

/** Policies, with what people read about the organisation's own rules. */
export interface Policies extends PolicySet {
  readonly ownDocumentation: readonly RuleDocumentation[];
}

/**
 * @param snapshot where the configuration and the modules that it names come from
 * @param more modules and folders of this machine (`--policies`)
 */
export async function loadPolicies(
  configuration: Configuration,
  snapshot: Snapshot,
  more: readonly string[] = [],
): Promise<Result<Policies>> {
  const plain: Policies = { ...builtin(), ownDocumentation: [] };
  const { organisation, policies, rules } = configuration;
  if (!organisation && policies.length === 0 && rules.length === 0 && more.length === 0) return { ok: true, value: plain };
  const shared = organisation ? await withShared(plain, organisation) : { ok: true as const, value: plain };
  if (!shared.ok) return shared;
  const own = await configuredModules(configuration, snapshot, configurationPath, (path) => path);
  const all = await withModules(shared.value, [...own, ...(await Promise.all(more.map(modulesAt)))]);
  if (!all.ok) return all;
  const { stricter, tune } = await import('../../policy/load.ts');
  const tuning = organisation
    ? stricter(all.value, organisation.rules, rules, permission(organisation))
    : { ok: true as const, value: rules };
  if (!tuning.ok) return tuning;
  const tuned = tune(all.value, tuning.value);
  return tuned.ok ? { ok: true, value: { ...tuned.value, ownDocumentation: all.value.ownDocumentation } } : tuned;
}

/** Policies with more modules beside them: these may name what is there, and define nothing that is. */
async function withModules(known: Policies, found: readonly Result<ModuleFile[]>[]): Promise<Result<Policies>> {
  const errors = found.flatMap((one) => (one.ok ? [] : one.errors));
  if (errors.length > 0) return { ok: false, errors };
  if (found.length === 0) return { ok: true, value: known };
  const { combine, loadModules } = await import('../../policy/load.ts');
  // Two globs may name the same file.
  const files = new Map(found.flatMap((one) => (one.ok ? one.value : [])).map((file) => [file.path, file]));
  const more = loadModules([...files.values()], known);
  if (!more.ok) return more;
  const ownDocumentation = [...known.ownDocumentation, ...more.value.documentation];
  return { ok: true, value: { ...combine(known, more.value), ownDocumentation } };
}

/** Checking expressions takes milliseconds a module: of files that many repositories share it is done once. */
const checked = new WeakMap<Snapshot, Promise<Result<Policies>>>();

function withShared(plain: Policies, organisation: Organisation): Promise<Result<Policies>> {
  const { reference, snapshot } = organisation;
  const found = async () =>
    withModules(
      plain,
      await configuredModules(organisation, snapshot, shownAs(reference, reference.path), (path) => shownAs(reference, path)),
    );
  const all = checked.get(snapshot) ?? found();
  checked.set(snapshot, all);
  all.catch(() => checked.delete(snapshot));
  return all;
}

const permission = ({ reference, allow }: Organisation) => ({
  by: shownAs(reference, reference.path),
  weaker: allow.includes('rules'),
});

/** The modules that a configuration names, read from its own snapshot. @param file the configuration @param shown how a path is named in messages */
async function configuredModules(
  { policies, policyPlaces }: Pick<Configuration, 'policies' | 'policyPlaces'>,
  snapshot: Snapshot,
  file: string,
  shown: (path: string) => string,
): Promise<Result<ModuleFile[]>[]> {
  if (policies.length === 0) return [];
  const { covers } = await import('../pull-request/gate-files.ts');
  const found: Result<ModuleFile[]>[] = [];
  for (const [index, policy] of policies.entries()) {
    const paths = ((await snapshot.list(policy)) ?? []).filter((path) => /\.ya?ml$/.test(path)).sort();
    const files: ModuleFile[] = [];
    for (const path of paths.filter((path) => covers(policy, path))) {
      const bytes = await snapshot.read(path);
      if (bytes) files.push({ path: shown(path), text: bytes });
    }
    found.push(files.length > 0 ? { ok: true, value: files } : missing(policy, file, policyPlaces[index]));
  }
  return found;
}

/** A module, or every module of a folder, on this machine. */
export async function modulesAt(path: string): Promise<Result<ModuleFile[]>> {
  const folder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const files = folder ? new FolderSnapshot(path) : new LooseSnapshot(path, '.');
  const names = folder ? (await files.list()).filter((name) => /\.ya?ml$/.test(name)) : [path];
  const found: ModuleFile[] = [];
  for (const name of names) {
    const bytes = await files.read(name);
    if (bytes) found.push({ path: folder ? join(path, name) : name, text: bytes });
  }
  return found.length > 0 ? { ok: true, value: found } : missing(path, path);
}

function missing(policy: string, file: string, place?: Place): { ok: false; errors: InputError[] } {
  const error = whole(
    file,
    'policy/not-found',
    `no policy module is at ${shown(policy)}`,
    'Name a YAML file, or a folder that holds some.',
  );
  return { ok: false, errors: [{ ...error, ...place }] };
}
