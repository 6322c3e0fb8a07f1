/** What had been published when someone acted: nobody signs off what they could not have seen. */
import { createHash } from 'node:crypto';
import { keyOf } from './asked.ts';
import type { FindingKey, Publication, Published } from './model.ts';

/** The hash of a set of findings, 128 bits in hex: the same whatever their order, and however often one is in it. */
export function hashOfSet(findings: readonly FindingKey[]): string {
  const keys = [...new Set(findings.map(keyOf))].sort();
  return createHash('sha256').update(JSON.stringify(keys)).digest('hex').slice(0, 32);
}

export interface Seen extends Publication {
  readonly time: number;
  readonly keys: ReadonlySet<string>;
}

/**
 * The tool's own publications, oldest first. One whose findings do not hash to what its status says held the head's findings, if those do, and
 * nothing otherwise: a forged list proves nothing.
 */
export function seen(publications: readonly Publication[], tool: number, head: readonly FindingKey[]): Seen[] {
  const headHash = hashOfSet(head);
  return publications
    .filter(({ by }) => by === tool)
    .map((publication) => {
      const { hash, findings } = publication;
      const held: readonly Published[] = hashOfSet(findings) === hash ? findings : headHash === hash ? head : [];
      return { ...publication, findings: held, time: Date.parse(publication.at), keys: new Set(held.map(keyOf)) };
    })
    .sort((left, right) => left.time - right.time);
}

/** What stood on the pull request when someone acted: the last publication before. Within one second nobody has seen anything. */
export const standingAt = (all: readonly Seen[], time: number): Seen | undefined => all.findLast((one) => one.time < time);

/** The fingerprints that a name could mean. One fingerprint in two declarations is one. */
export const namedBy = (findings: readonly Published[], name: string): string[] => [
  ...new Set(findings.map(({ fingerprint }) => fingerprint).filter((fingerprint) => fingerprint.startsWith(name))),
];
