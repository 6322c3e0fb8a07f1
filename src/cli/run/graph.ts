/** `graph`: where personal data flows. */
import { declaredFacts } from '../../app/lint/declared-facts.ts';
import { flowGraph } from '../../report/graph.ts';
import { mermaid } from '../../report/graph-mermaid.ts';
import { svg } from '../../report/graph-svg.ts';
import type { Call } from '../arguments.ts';
import { complainOf } from '../errors.ts';
import { requestOf } from '../given.ts';
import { print } from '../output.ts';

export async function run({ operands, options }: Call): Promise<number> {
  const declared = await declaredFacts(requestOf(options), operands);
  if (!declared.ok) return complainOf(declared.errors);
  const graphs = declared.value.map((facts) => flowGraph(facts));
  print(options.format === 'svg' ? svg(graphs) : mermaid(graphs));
  return 0;
}
