/** Rules that say the same more strictly take their members away from the ones that say it less strictly. */
import type { Hit, Hits, Witness } from './evaluate.ts';
import type { Rule } from './policy-set.ts';

/** Applies `unless` to hits of one comparison. A winner that itself loses something still wins with what it found. */
export function applyPrecedence(hits: Hits): Hits {
  const byId = new Map<string, Map<string, Hit>>();
  for (const [rule, byEntity] of hits) byId.set(rule.id, byEntity);
  const left: Hits = new Map();
  for (const [rule, byEntity] of hits) {
    const kept = rule.unless.length === 0 ? byEntity : keep(rule, byEntity, byId);
    if (kept.size > 0) left.set(rule, kept);
  }
  return left;
}

function keep(rule: Rule, byEntity: Map<string, Hit>, byId: ReadonlyMap<string, Map<string, Hit>>): Map<string, Hit> {
  const kept = new Map<string, Hit>();
  for (const [at, hit] of byEntity) {
    const witnesses = new Map(
      [...hit.witnesses].filter(
        ([, witness]) => !rule.unless.some((beaten) => loses(witness, hit, at, byId.get(beaten.rule), beaten.same)),
      ),
    );
    if (witnesses.size > 0) kept.set(at, { ...hit, witnesses });
  }
  return kept;
}

function loses(
  witness: Witness,
  hit: Hit,
  at: string,
  winners: Map<string, Hit> | undefined,
  same: 'entity' | 'field' | 'declaration',
): boolean {
  if (winners === undefined) return false;
  if (same === 'declaration') return true;
  if (same === 'entity') {
    const winner = winners.get(at);
    return (
      winner !== undefined &&
      (comparable(winner, hit) ? [...winner.witnesses.values()].some((other) => other.member.key === witness.member.key) : true)
    );
  }
  const field = fieldOf(witness, hit);
  return (
    field !== undefined &&
    [...winners.values()].some((winner) => [...winner.witnesses.values()].some((other) => fieldOf(other, winner) === field))
  );
}

/** Members of these never coincide between two rules: whoever finds the entity, finds all of it. */
const whole = ['self', 'limbs'];

/** Whether both went through members of one kind, so that the members can be told apart. */
function comparable(left: Hit, right: Hit): boolean {
  const kind = (hit: Hit) => new Set([...hit.witnesses.values()].map((witness) => hit.rule.cases[witness.case]?.each.join()));
  const kinds = new Set([...kind(left), ...kind(right)]);
  return kinds.size === 1 && !whole.some((name) => kinds.has(name));
}

const fieldOf = (witness: Witness, hit: Hit) => witness.member.field?.at ?? (hit.node.entity.kind === 'field' ? hit.node.at : undefined);
