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

/** @returns whether a rule that is stricter found what a member stands for; what it found is gone through once, however many members ask */
type Loses = (witness: Witness) => boolean;

function keep(rule: Rule, byEntity: Map<string, Hit>, byId: ReadonlyMap<string, Map<string, Hit>>): Map<string, Hit> {
  const beaten = rule.unless.flatMap(({ rule: id, same }) => {
    const winners = byId.get(id);
    return winners === undefined ? [] : [{ winners, same, fields: same === 'field' ? fieldsOf(winners.values()) : undefined }];
  });
  const kept = new Map<string, Hit>();
  for (const [at, hit] of byEntity) {
    const loses = beaten.map(({ winners, same, fields }): Loses => {
      if (same === 'declaration') return () => true;
      if (fields !== undefined) return (witness) => fields.has(fieldOf(witness, hit) ?? '');
      const winner = winners.get(at);
      if (winner === undefined) return () => false;
      if (!comparable(winner, hit)) return () => true;
      const keys = new Set<string>();
      for (const { member } of winner.witnesses.values()) keys.add(member.key);
      return (witness) => keys.has(witness.member.key);
    });
    const witnesses = new Map([...hit.witnesses].filter(([, witness]) => !loses.some((one) => one(witness))));
    if (witnesses.size > 0) kept.set(at, { ...hit, witnesses });
  }
  return kept;
}

/** Every field that hits are about. */
function fieldsOf(hits: Iterable<Hit>): ReadonlySet<string> {
  const fields = new Set<string>();
  for (const hit of hits)
    for (const witness of hit.witnesses.values()) {
      const field = fieldOf(witness, hit);
      if (field !== undefined) fields.add(field);
    }
  return fields;
}

/** Members of these never coincide between two rules: whoever finds the entity, finds all of it. */
const whole = ['self', 'limbs'];

/** Whether both went through members of one kind, so that the members can be told apart. */
function comparable(left: Hit, right: Hit): boolean {
  const kinds = new Set<string | undefined>();
  for (const hit of [left, right]) for (const witness of hit.witnesses.values()) kinds.add(hit.rule.cases[witness.case]?.each.join());
  return kinds.size === 1 && !whole.some((name) => kinds.has(name));
}

const fieldOf = (witness: Witness, hit: Hit) => witness.member.field?.at ?? (hit.node.entity.kind === 'field' ? hit.node.at : undefined);
