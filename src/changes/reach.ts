/** What a change can reach: entities that refer to each other stand or fall together; where nothing among them changed, nothing can be new. */
import type { Facts } from '../facts/facts.ts';
import { type Differences, type Judged, nodesOf } from './keys.ts';

/** Sets of entities that refer to each other, by entity path of the head. */
class Groups {
  readonly #parents = new Map<string, string>();

  rootOf(at: string): string {
    let root = at;
    for (let parent = this.#parents.get(root); parent !== undefined && parent !== root; parent = this.#parents.get(root)) root = parent;
    if (root !== at) this.#parents.set(at, root);
    return root;
  }

  join(left: string, right: string): void {
    const [one, other] = [this.rootOf(left), this.rootOf(right)];
    if (one !== other) this.#parents.set(one, other);
  }
}

/**
 * Tells which entities of the head a change may have reached, directly or through what refers to what on either side.
 * Fields belong to their dataset. A changed system reaches everything, and so do accepted risks.
 */
export function reachOf(base: Facts, head: Facts, differences: Differences): (node: Judged) => boolean {
  const { pairing, changed } = differences;
  const accepts = head.declaration.accepted.length + base.declaration.accepted.length > 0;
  if (accepts || !pairing.baseOf.has('system') || changed.some((one) => one.after.entity.kind === 'system')) return () => true;
  const groups = new Groups();
  joinReferences(head, groups, (at) => at);
  joinReferences(base, groups, (at) => pairing.headOf.get(at) ?? `${at} before`);
  const touched = new Set<string>();
  for (const { after } of changed) touched.add(groups.rootOf(entityOf(after.at)));
  for (const node of nodesOf(head)) if (pairing.baseOf.get(node.at) !== node.at) touched.add(groups.rootOf(entityOf(node.at)));
  for (const node of nodesOf(base)) if (!pairing.headOf.has(node.at)) touched.add(groups.rootOf(removedName(node.at, pairing.headOf)));
  const known = new Map<Judged, boolean>();
  for (const node of nodesOf(head)) known.set(node, touched.size > 0 && touched.has(groups.rootOf(entityOf(node.at))));
  return (node) => known.get(node) ?? true;
}

/** The section entry that an entity path belongs to: a field's is its dataset. */
function entityOf(at: string): string {
  const fields = at.indexOf('.fields.');
  return fields < 0 ? at : at.slice(0, fields);
}

/** A removed field belongs to its dataset, where that is still there. */
function removedName(at: string, headOf: ReadonlyMap<string, string>): string {
  const entity = entityOf(at);
  return headOf.get(entity) ?? `${entity} before`;
}

function joinReferences(facts: Facts, groups: Groups, name: (at: string) => string): void {
  for (const { at, uses, recipients, view } of facts.activities.values()) {
    for (const dataset of new Set([...uses.keys()].map((field) => field.dataset.at))) groups.join(name(at), name(dataset));
    for (const id of recipients.keys()) groups.join(name(at), name(`recipients.${id}`));
    for (const id of view.technologies) groups.join(name(at), name(`technologies.${id}`));
  }
  for (const { at, view, collects } of facts.technologies.values()) {
    if (view.provider !== '') groups.join(name(at), name(`recipients.${view.provider}`));
    for (const dataset of new Set([...collects.keys()].map((field) => field.dataset.at))) groups.join(name(at), name(dataset));
  }
  for (const { at, view } of facts.datasets.values()) {
    for (const id of view.derived_from) groups.join(name(at), name(`datasets.${id}`));
    for (const id of view.agreement_recipients) groups.join(name(at), name(`recipients.${id}`));
  }
  for (const { at, view } of facts.communications.values())
    if (view.activity !== '') groups.join(name(at), name(`activities.${view.activity}`));
}
