/** `dpia`: screens the activities of declarations. */
import type { InputError, Result } from '../declaration/model.ts';
import { readDeclaration } from '../declaration/read.ts';
import { type ScreenedActivity, screenings } from '../policy/dpia.ts';
import { surroundings, targetsAt } from './check.ts';
import { prepare } from './judging.ts';
import type { Request } from './outcome.ts';

export interface ScreenedDeclaration {
  readonly declaration: string;
  readonly activities: readonly ScreenedActivity[];
}

export async function dpia(request: Request, path: string | undefined): Promise<Result<ScreenedDeclaration[]>> {
  const around = surroundings(request.folder);
  const setup = await prepare(request, around.snapshot);
  if (!setup.ok) return setup;
  const { targets, errors: missing } = await targetsAt(request, around, path === undefined ? [] : [path], setup.value.configuration);
  const errors: InputError[] = [...missing];
  const screened: ScreenedDeclaration[] = [];
  for (const { snapshot, root } of targets) {
    const read = await readDeclaration(snapshot, root);
    if (read.ok) screened.push({ declaration: root, activities: screenings(read.value, setup.value.policies, request.asOf) });
    else errors.push(...read.errors);
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: screened };
}
