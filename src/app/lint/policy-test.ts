/** `policy test`: the examples of the built-in modules and the configured ones, or of those that are named. */
import type { Result } from '../../declaration/model.ts';
import { builtin } from '../../policy/builtin.ts';
import { builtinDocumentation } from '../../policy/builtin-prose.ts';
import { type ExampleFailure, runExamples } from '../../policy/examples.ts';
import { combine, loadModules } from '../../policy/load.ts';
import { modulesAt } from '../configuration/policies.ts';
import type { Request } from './outcome.ts';
import { tunedRules } from './rules.ts';

export interface TestedModules {
  readonly rules: number;
  readonly run: number;
  readonly failures: readonly ExampleFailure[];
}

/** @param paths modules and folders of this machine; none: all that would judge here */
export async function testModules(request: Request, paths: readonly string[]): Promise<Result<TestedModules>> {
  if (paths.length === 0) {
    const setup = await tunedRules(request);
    if (!setup.ok) return setup;
    const documentation = [...builtinDocumentation(), ...setup.value.policies.ownDocumentation];
    return { ok: true, value: { rules: documentation.length, ...runExamples(setup.value.policies, documentation) } };
  }
  const files = await Promise.all(paths.map(modulesAt));
  const errors = files.flatMap((found) => (found.ok ? [] : found.errors));
  if (errors.length > 0) return { ok: false, errors };
  const each = new Map(files.flatMap((found) => (found.ok ? found.value : [])).map((file) => [file.path, file]));
  const own = loadModules([...each.values()], builtin());
  if (!own.ok) return own;
  const { documentation } = own.value;
  return { ok: true, value: { rules: documentation.length, ...runExamples(combine(builtin(), own.value), documentation) } };
}
