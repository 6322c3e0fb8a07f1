import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtin } from '../../src/policy/builtin.ts';
import type { Finding } from '../../src/policy/finding.ts';
import { check, judge } from '../../src/policy/judge.ts';
import type { DocumentLookup, Judgement } from '../../src/policy/judgement.ts';
import { declare, type Plain, plainDeclaration, reordered, valueAt, withValue } from './arbitrary.ts';

const asOf = '2026-11-02';
const unknown: DocumentLookup = () => 'unknown';
const documents = { base: unknown, head: unknown };
const policies = builtin();
const runs = { numRuns: 150 };

function compare(base: Plain, head: Plain): Judgement {
  return judge({ root: 'privacy.yml', base: declare(base), head: declare(head), first: false, documents }, policies, asOf);
}

const fresh = (judgement: Judgement) => judgement.findings.filter((finding) => !finding.existing);
const key = (finding: Finding) => `${finding.rule} ${finding.at}`;

/** One key of one entity of `left`, taken from `right`. */
const oneKey = fc
  .tuple(
    plainDeclaration,
    plainDeclaration,
    fc.constantFrom('datasets', 'recipients', 'activities', 'technologies', 'communications', 'system'),
    fc.nat(),
    fc.nat(),
  )
  .map(([left, right, section, which, where]) => {
    const ids = section === 'system' ? [] : Object.keys(left[section] ?? {});
    const path = section === 'system' ? ['system'] : ids.length === 0 ? ['system'] : [section, ids[which % ids.length] as string];
    const keys = [...new Set([...Object.keys(valueAt(left, path) ?? {}), ...Object.keys(valueAt(right, path) ?? {})])].filter(
      (name) => !['name', 'fields', 'purpose', 'data', 'kind', 'channel', 'role'].includes(name),
    );
    const chosen = keys.length === 0 ? undefined : (keys[where % keys.length] as string);
    return chosen === undefined
      ? { left, right: left }
      : { left, right: withValue(left, [...path, chosen], valueAt(right, [...path, chosen])) };
  });

describe('a declaration against itself', () => {
  it('has no changes and nothing new', () => {
    fc.assert(
      fc.property(plainDeclaration, (plain) => {
        const judgement = compare(plain, plain);
        expect(judgement.changes).toEqual([]);
        expect(fresh(judgement)).toEqual([]);
      }),
      runs,
    );
  });

  it('in another order is the same declaration, with the same findings', () => {
    fc.assert(
      fc.property(plainDeclaration, (plain) => {
        const judgement = compare(plain, reordered(plain));
        expect(judgement.changes).toEqual([]);
        expect(fresh(judgement)).toEqual([]);
        const prints = (one: Plain) =>
          check(declare(one), documents.head, policies, asOf)
            .findings.map((finding) => finding.fingerprint)
            .sort();
        expect(prints(reordered(plain))).toEqual(prints(plain));
      }),
      runs,
    );
  });

  it('is judged the same every time', () => {
    fc.assert(
      fc.property(plainDeclaration, plainDeclaration, (base, head) => {
        expect(compare(base, head)).toEqual(compare(base, head));
      }),
      { numRuns: 50 },
    );
  });
});

describe('what no change reaches', () => {
  it('is judged as if everything had to be looked at again', () => {
    fc.assert(
      fc.property(plainDeclaration, oneKey, (_, { left, right }) => {
        // A system that changes reaches everything.
        const everything = compare(withValue(left, ['system', 'organisation'], 'Other'), right);
        const reached = compare(left, right);
        const told = (judgement: Judgement) =>
          judgement.findings.map(({ fingerprint, existing, place }) => `${fingerprint} ${existing} ${place.line}`);
        expect(told(reached)).toEqual(told(everything));
      }),
      runs,
    );
  });
});

describe('fingerprints', () => {
  it('change whenever the message, the level or the role of a finding changes', () => {
    fc.assert(
      fc.property(plainDeclaration, oneKey, (base, { left, right }) => {
        const before = new Map(fresh(compare(base, left)).map((finding) => [key(finding) + finding.witnesses.join(), finding]));
        for (const finding of fresh(compare(base, right))) {
          const earlier = before.get(key(finding) + finding.witnesses.join());
          if (
            earlier === undefined ||
            (earlier.message === finding.message && earlier.level === finding.level && earlier.role === finding.role)
          )
            continue;
          expect(finding.fingerprint, finding.message).not.toBe(earlier.fingerprint);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('stay when something else changes: another name of the organisation keeps every one', () => {
    fc.assert(
      fc.property(plainDeclaration, plainDeclaration, (base, head) => {
        const prints = (plain: Plain) =>
          fresh(compare(base, plain))
            .filter((finding) => finding.at !== 'system')
            .map((finding) => finding.fingerprint);
        expect(prints(withValue(head, ['system', 'organisation'], 'Other'))).toEqual(prints(head));
      }),
      { numRuns: 50 },
    );
  });

  it('are unique within a comparison', () => {
    fc.assert(
      fc.property(plainDeclaration, plainDeclaration, (base, head) => {
        const prints = compare(base, head).findings.map((finding) => finding.fingerprint);
        expect(new Set(prints).size).toBe(prints.length);
      }),
      runs,
    );
  });
});

describe('a change split over two pull requests', () => {
  /** Sections are taken over one after the other; what both ends have stays there in between. */
  const split = fc.tuple(
    plainDeclaration,
    plainDeclaration,
    fc.subarray(['system', 'defaults', 'datasets', 'recipients', 'technologies', 'activities', 'communications']),
  );

  it('is found as one large change would be', () => {
    fc.assert(
      fc.property(split, ([base, head, sections]) => {
        const middle = { ...structuredClone(base) };
        for (const section of sections) {
          if (head[section] === undefined) delete middle[section];
          else middle[section] = structuredClone(head[section]);
        }
        // Entities that are there at both ends must be there in between.
        for (const section of ['technologies', 'activities', 'communications']) {
          for (const id of Object.keys(head[section] ?? {}))
            if (base[section]?.[id] !== undefined && middle[section]?.[id] === undefined) return;
        }
        const relevant = (findings: readonly Finding[]) =>
          findings.filter((finding) => kindOf(finding.rule).every((kind) => kind !== 'transition'));
        const beaten = new Set(policies.rules.filter((rule) => rule.unless.length > 0).map((rule) => rule.id));
        const once = new Set(policies.rules.filter((rule) => rule.once).map((rule) => rule.id));
        // What is said once may be said further upstream in one of the parts.
        // A renamed entity stands under its old name in the first part.
        const stays = (at: string) =>
          at === 'system' || [base, head].every((plain) => valueAt(plain, at.split('.').slice(0, 2)) !== undefined);
        const where = (finding: Finding) => (once.has(finding.rule) || !stays(finding.at) ? finding.rule : key(finding));
        const parts = new Set([...fresh(compare(base, middle)), ...fresh(compare(middle, head))].map(where));
        const whole = relevant(fresh(compare(base, head)))
          .filter((finding) => !beaten.has(finding.rule))
          .map(where);
        expect(whole.filter((found) => !parts.has(found))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

const kindOf = (id: string) => policies.rules.find((rule) => rule.id === id)?.cases.map((one) => one.kind) ?? [];
