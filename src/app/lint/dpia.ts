/** `dpia`: screens the activities of declarations. */
import type { Result } from '../../declaration/model.ts';
import type { Facts } from '../../facts/facts.ts';
import { type ScreenedActivity, screened } from '../../policy/dpia.ts';
import { declaredFacts } from './declared-facts.ts';
import type { Request } from './outcome.ts';

export interface ScreenedDeclaration {
  readonly declaration: string;
  readonly facts: Facts;
  readonly activities: readonly ScreenedActivity[];
}

export async function dpia(request: Request, paths: readonly string[]): Promise<Result<ScreenedDeclaration[]>> {
  const declared = await declaredFacts(request, paths);
  if (!declared.ok) return declared;
  return { ok: true, value: declared.value.map((facts) => ({ declaration: facts.declaration.root, facts, activities: screened(facts) })) };
}
