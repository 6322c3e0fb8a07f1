/** What reports are written from: the facts of the declarations that the user means. */
import type { InputError, Result } from '../../declaration/model.ts';
import { readDeclaration } from '../../declaration/read.ts';
import { type Facts, factsOf } from '../../facts/facts.ts';
import { surroundings, targetsAt } from './check.ts';
import { prepare } from './judging.ts';
import type { Request } from './outcome.ts';

/** @param paths files and folders; none: the whole repository */
export async function declaredFacts(request: Request, paths: readonly string[]): Promise<Result<Facts[]>> {
  const around = surroundings(request.folder);
  const setup = await prepare(request, around.snapshot);
  if (!setup.ok) return setup;
  const { configuration, policies } = setup.value;
  const { targets, errors: missing } = await targetsAt(request, around, paths, configuration);
  const errors: InputError[] = [...missing];
  const facts: Facts[] = [];
  for (const { snapshot, root } of targets) {
    const read = await readDeclaration(snapshot, root);
    if (read.ok) facts.push(factsOf(read.value, policies.lists, request.asOf));
    else errors.push(...read.errors);
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: facts };
}
