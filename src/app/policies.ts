/** The policies that judge: the built-in ones, the organisation's own, tuned by the configuration. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { InputError, Place, Result, Snapshot } from '../declaration/model.ts';
import { builtin, builtinDocumentation } from '../policy/builtin.ts';
import type { PolicySet, RuleDocumentation } from '../policy/policy-set.ts';
import { type Configuration, configurationPath } from './configuration.ts';
import { whole } from './outcome.ts';

/** Policies, with what people read about the organisation's own rules. */
export interface Policies extends PolicySet {
  readonly ownDocumentation: readonly RuleDocumentation[];
}

interface ModuleFile {
  readonly path: string;
  readonly text: string;
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
  const plain = { ...builtin(), ownDocumentation: [] };
  if (configuration.policies.length === 0 && configuration.rules.length === 0 && more.length === 0) return { ok: true, value: plain };
  const { combine, loadModules, tune } = await import('../policy/load.ts');
  const files = [...(await configuredModules(configuration, snapshot)), ...more.map(modulesAt)];
  const errors = files.flatMap((found) => (found.ok ? [] : found.errors));
  if (errors.length > 0) return { ok: false, errors };
  const own = loadModules(
    files.flatMap((found) => (found.ok ? found.value : [])),
    plain,
  );
  if (!own.ok) return own;
  const all = combine(plain, own.value);
  if (!all.ok) return all;
  const tuned = tune(all.value, configuration.rules);
  return tuned.ok ? { ok: true, value: { ...tuned.value, ownDocumentation: own.value.documentation } } : tuned;
}

/** Why a rule asks, its examples and conditions. */
export function documentationOf(policies: Policies, rule: string): RuleDocumentation | undefined {
  return [...policies.ownDocumentation, ...builtinDocumentation()].find(({ id }) => id === rule);
}

/** The modules that a configuration names, read from its own snapshot. */
async function configuredModules({ policies, policyPlaces }: Configuration, snapshot: Snapshot): Promise<Result<ModuleFile[]>[]> {
  if (policies.length === 0) return [];
  const { covers } = await import('./gate-files.ts');
  const paths = ((await snapshot.list()) ?? []).filter((path) => /\.ya?ml$/.test(path)).sort();
  const found: Result<ModuleFile[]>[] = [];
  for (const [index, policy] of policies.entries()) {
    const files: ModuleFile[] = [];
    for (const path of paths.filter((path) => covers(policy, path))) {
      const bytes = await snapshot.read(path);
      if (bytes) files.push({ path, text: new TextDecoder().decode(bytes) });
    }
    found.push(files.length > 0 ? { ok: true, value: files } : missing(policy, configurationPath, policyPlaces[index]));
  }
  return found;
}

/** A module, or every module of a folder, on this machine. */
export function modulesAt(path: string): Result<ModuleFile[]> {
  if (!existsSync(path)) return missing(path, path);
  if (!statSync(path).isDirectory()) return { ok: true, value: [{ path, text: readFileSync(path, 'utf8') }] };
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .sort();
  if (names.length === 0) return missing(path, path);
  return { ok: true, value: names.map((name) => ({ path: join(path, name), text: readFileSync(join(path, name), 'utf8') })) };
}

function missing(policy: string, file: string, place?: Place): { ok: false; errors: InputError[] } {
  const error = whole(file, 'policy/not-found', `no policy module is at "${policy}"`, 'Name a YAML file, or a folder that holds some.');
  return { ok: false, errors: [{ ...error, ...place }] };
}
