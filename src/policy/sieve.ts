/**
 * Tells of all built-in state rules at once where they may find anything: most find nothing in most declarations. The conditions are written as
 * plain code when the tool is built (scripts/sieve.ts), and hold wherever a rule may; whether it does is evaluated as ever.
 */
import type { ActivityNode } from '../facts/activities.ts';
import type { RecipientNode } from '../facts/recipients.ts';
import type { View } from '../facts/vocabulary.ts';
import { builtin } from './builtin.ts';
import type { Side } from './members.ts';
import type { PreparedCase } from './policy-set.ts';
import { sift, sifted } from './sieve.generated.ts';

/** For each kind of entity a function that notes, at its place, each case that may find something at one. */
export interface Sift {
  system(may: Uint8Array, system: View<'System'>): void;
  dataset(may: Uint8Array, dataset: View<'Dataset'>, system: View<'System'>): void;
  /** Of what fields say. */
  field(may: Uint8Array, field: View<'Field'>, system: View<'System'>): void;
  recipient(may: Uint8Array, node: RecipientNode, system: View<'System'>): void;
  technology(may: Uint8Array, technology: View<'Technology'>, system: View<'System'>): void;
  activity(may: Uint8Array, node: ActivityNode, system: View<'System'>): void;
  communication(may: Uint8Array, communication: View<'Communication'>, system: View<'System'>): void;
}

/** @returns whether a case may find anything on a side; of cases that are not sifted, such as an organisation's own, that it may */
export type Sieve = (side: Side) => (one: PreparedCase) => boolean;

let places: ReadonlyMap<PreparedCase, number> | undefined;

export const sieve: Sieve = ({ facts }) => {
  const may = new Uint8Array(sifted.length);
  const system = facts.system.view;
  sift.system(may, system);
  for (const { view, contents } of facts.datasets.values()) {
    sift.dataset(may, view, system);
    for (const content of contents) sift.field(may, content, system);
  }
  for (const node of facts.recipients.values()) sift.recipient(may, node, system);
  for (const { view } of facts.technologies.values()) sift.technology(may, view, system);
  for (const node of facts.activities.values()) sift.activity(may, node, system);
  for (const { view } of facts.communications.values()) sift.communication(may, view, system);
  places ??= placesOf();
  const of = places;
  return (one) => may[of.get(one) ?? sifted.length] !== 0;
};

/** Where the cases are noted. Tuning a rule leaves its cases as they are. */
function placesOf(): ReadonlyMap<PreparedCase, number> {
  const rules = new Map(builtin().rules.map((rule) => [rule.id, rule]));
  return new Map(sifted.map(([id, index], place) => [rules.get(id)?.cases[index] as PreparedCase, place]));
}
