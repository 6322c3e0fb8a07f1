/** Built-in policies, made ready at build time: what evaluation needs apart from what only people read. */
import type { Result } from '../declaration/model.ts';
import { loadModules, type ModuleFile } from './load.ts';
import type { PolicySet, RuleDocumentation } from './policy-set.ts';

export interface Prepared {
  readonly evaluation: PolicySet;
  readonly prose: readonly RuleDocumentation[];
}

/** @param version the release of privacy-lint that these policies belong to */
export function prepare(files: readonly ModuleFile[], version = ''): Result<Prepared> {
  const loaded = loadModules(files);
  if (!loaded.ok) return loaded;
  const { documentation, ...evaluation } = loaded.value;
  return { ok: true, value: { evaluation: { ...evaluation, version }, prose: documentation } };
}
