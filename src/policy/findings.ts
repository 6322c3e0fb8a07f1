/** From what rules found to findings: level, message, place, whether the base has it too. */
import { type Hit, type Hits, scopeOf, type Witness } from './evaluate.ts';
import type { Finding } from './finding.ts';
import { documentsRead, fingerprint, gravestOf, valuesRead } from './fingerprint.ts';
import { apart, type Side } from './members.ts';
import { type Newness, placeOfHit, placeOfTransition, relatedOf } from './places.ts';
import type { PreparedLevel, Rule } from './policy-set.ts';
import { render } from './template.ts';

/** What findings are told in. */
export interface Context {
  readonly root: string;
  readonly side: Side;
  /** Absent where everything counts as new. */
  readonly newness?: Newness;
  /** What the state rules found in the base. */
  readonly before?: Hits;
  /** The first declaration of a repository: what stands in it is existing risk. */
  readonly first?: boolean;
  /** The declaration is gone: places are in the base. */
  readonly removed?: boolean;
}

export function toFindings(hits: Hits, context: Context): Finding[] {
  return [...hits.values()].flatMap((byEntity) => [...byEntity.values()].flatMap(separate).map((hit) => toFinding(hit, context)));
}

/** Documents and unknown facts are findings of their own; everything else at one entity is one finding. */
function separate(hit: Hit): Hit[] {
  const isApart = [...hit.witnesses.values()].every((witness) => caseOf(hit.rule, witness).each.some((name) => apart.has(name)));
  return isApart ? [...hit.witnesses].map(([key, witness]) => ({ ...hit, witnesses: new Map([[key, witness]]) })) : [hit];
}

const caseOf = (rule: Rule, witness: Witness) => rule.cases[witness.case] as Rule['cases'][number];

function toFinding(hit: Hit, context: Context): Finding {
  const { rule, node } = hit;
  const index = gravestOf(hit);
  const level = rule.levels[index] as PreparedLevel;
  // In an order that does not come from the file: the first one speaks for all in messages.
  const gravest = [...hit.witnesses.values()]
    .filter((witness) => witness.level === index)
    .sort((left, right) => (left.key < right.key ? -1 : 1));
  const first = gravest[0] as Witness;
  const labels = [...new Set(gravest.map((witness) => witness.member.label || node.entity.id))].sort();
  const scope = scopeOf(hit, first, context.side, { witnesses: labels });
  const kind = caseOf(rule, first).kind;
  const existing = isExisting(hit, index, context);
  const place = kind === 'transition' ? placeOfTransition(hit, context.newness) : placeOfHit(hit, context.newness, kind, existing);
  const values = valuesRead(hit, scope.variables);
  const documents = documentsRead(hit, values, context.side.documents);
  return {
    rule: rule.id,
    level: level.level,
    role: level.role,
    declaration: context.root,
    at: node.at,
    place,
    side: context.removed ? 'base' : 'head',
    message: render(level.message, scope),
    fix: render(level.fix, scope),
    source: rule.sources[(level.cites ?? 1) - 1] as Finding['source'],
    witnesses: [...new Set([...hit.witnesses.values()].map((witness) => witness.member.label || node.entity.id))].sort(),
    values: { ...values, ...documents },
    related: relatedOf(hit, place),
    ...(level.suggestion === undefined ? {} : { suggestion: render(level.suggestion, scope) }),
    fingerprint: fingerprint(hit, level, scope, documents),
    existing,
  };
}

/** The base finds the same rule at the paired entity, at no lower level, with all of the witnesses. */
function isExisting(hit: Hit, level: number, { first, before, newness }: Context): boolean {
  if ([...hit.witnesses.values()].some((witness) => caseOf(hit.rule, witness).kind !== 'state')) return false;
  if (first) return true;
  const baseAt = newness?.pairing.baseOf.get(hit.node.at);
  const earlier = baseAt === undefined ? undefined : before?.get(hit.rule)?.get(baseAt);
  if (earlier === undefined) return false;
  if (gravestOf(earlier) > level) return false;
  return [...hit.witnesses.keys()].every((key) => earlier.witnesses.has(key));
}
