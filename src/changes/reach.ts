/** What a change can reach: entities that refer to each other stand or fall together; where nothing among them changed, nothing can be new. */
import type { Facts } from '../facts/facts.ts';
import { type Differences, entitiesOf } from './keys.ts';

/** Sets of entities that refer to each other, by entity path of the head. */
class Groups {
  readonly #parents = new Map<string, string>();
  readonly #sizes = new Map<string, number>();

  rootOf(at: string): string {
    let root = at;
    for (let parent = this.#parents.get(root); parent !== undefined && parent !== root; parent = this.#parents.get(root)) root = parent;
    if (root !== at) this.#parents.set(at, root);
    return root;
  }

  join(left: string, right: string): void {
    const [one, other] = [this.rootOf(left), this.rootOf(right)];
    if (one === other) return;
    // The smaller under the larger: thousands of datasets of one activity would else form one long chain.
    const [size, most] = [this.#sizes.get(one) ?? 1, this.#sizes.get(other) ?? 1];
    this.#parents.set(size > most ? other : one, size > most ? one : other);
    this.#sizes.set(size > most ? one : other, size + most);
  }
}

/**
 * Tells which entities of the head a change may have reached, directly or through what refers to what on either side.
 * Fields belong to their dataset, and what is changed of one is changed of it. A changed system reaches everything, and so do accepted risks.
 */
export function reachOf(base: Facts, head: Facts, differences: Differences): (at: string) => boolean {
  const { pairing, changed } = differences;
  const accepts = head.declaration.accepted.length + base.declaration.accepted.length > 0;
  if (accepts || !pairing.baseOf.has('system') || changed.some((one) => one.after.entity.kind === 'system')) return () => true;
  const groups = new Groups();
  joinReferences(head, groups, (at) => at);
  joinReferences(base, groups, (at) => pairing.headOf.get(at) ?? `${at} before`);
  const touched = new Set<string>();
  for (const { after } of changed) touched.add(groups.rootOf(entityOf(after.at)));
  for (const { at } of entitiesOf(head)) if (pairing.baseOf.get(at) !== at) touched.add(groups.rootOf(at));
  for (const { at } of entitiesOf(base)) if (!pairing.headOf.has(at)) touched.add(groups.rootOf(`${at} before`));
  for (const [at, { sameIds }] of pairing.datasets) if (!sameIds) touched.add(groups.rootOf(at));
  if (touched.size === 0) return () => false;
  // What the system is said to do is made of all of its parts.
  return (at) => at === 'system' || touched.has(groups.rootOf(entityOf(at)));
}

/** The section entry that an entity path belongs to: a field's is its dataset. */
function entityOf(at: string): string {
  const fields = at.indexOf('.fields.');
  return fields < 0 ? at : at.slice(0, fields);
}

function joinReferences(facts: Facts, groups: Groups, name: (at: string) => string): void {
  for (const { at, uses, recipients, view } of facts.activities.values()) {
    for (const dataset of uses.datasets()) groups.join(name(at), name(dataset.at));
    for (const id of recipients.keys()) groups.join(name(at), name(`recipients.${id}`));
    for (const id of view.technologies) groups.join(name(at), name(`technologies.${id}`));
  }
  for (const { at, view, collects } of facts.technologies.values()) {
    if (view.provider !== '') groups.join(name(at), name(`recipients.${view.provider}`));
    for (const dataset of collects.datasets()) groups.join(name(at), name(dataset.at));
  }
  for (const { at, view } of facts.datasets.values()) {
    for (const id of view.derived_from) groups.join(name(at), name(`datasets.${id}`));
    for (const id of view.agreement_recipients) groups.join(name(at), name(`recipients.${id}`));
  }
  for (const { at, view } of facts.communications.values())
    if (view.activity !== '') groups.join(name(at), name(`activities.${view.activity}`));
}
