/** Whatever the order of pushes, comments, edits, deletions, reviews, dismissals and membership changes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../src/signoff/model.ts';
import { story, World } from './events.ts';
import { lacking } from './oracle.ts';
import { nameOf } from './scene.ts';

const runs = { numRuns: 1500 };
const told = ({ verdict, findings }: ReturnType<World['scene']['gate']>) => [
  verdict,
  findings.map(({ state, signatures }) => [state, signatures]),
];

describe('the gate', () => {
  it('is never green while a finding lacks a valid sign-off', () => {
    let green = 0;
    fc.assert(
      fc.property(story, (given) => {
        const world = new World(given);
        const gate = world.scene.gate();
        const missing = lacking(world.history, world.scene.content, world.rules()).map(nameOf);
        const signed = gate.findings.filter(({ state }) => state.kind === 'signed').map(({ finding }) => nameOf(finding));
        if (signed.length > 0) green++;
        expect(signed.filter((name) => missing.includes(name))).toEqual([]);
        if (gate.verdict === 'green') expect(missing).toEqual([]);
      }),
      runs,
    );
    // Else it would say nothing.
    expect(green).toBeGreaterThan(runs.numRuns / 20);
  });

  it('changes nothing when it evaluates again, publishes again, or hears of everything in another order', () => {
    fc.assert(
      fc.property(story, (given) => {
        const { scene } = new World(given);
        const facts = JSON.stringify(scene.facts());
        const first = scene.gate();
        expect(scene.gate()).toEqual(first);
        expect(JSON.stringify(scene.facts())).toBe(facts);
        scene.publish();
        expect(told(scene.gate(first.findings.length === 0 ? undefined : scene.now()))).toEqual(told(first));
        scene.acts = scene.acts.toReversed();
        scene.deletions = scene.deletions.toReversed();
        expect(told(scene.gate())).toEqual(told(first));
      }),
      { numRuns: 400 },
    );
  });

  it('becomes green when enough people who may look at everything and sign it off', () => {
    fc.assert(
      fc.property(story, (given) => {
        const { scene } = new World(given);
        const fresh: Account[] = [1, 2].map((which) => ({ id: 700 + which, login: `fresh-${which}`, kind: 'user' }));
        const people = fresh.map(({ id }) => id);
        const roles = Object.fromEntries(Object.entries(scene.rules.roles).map(([name, role]) => [name, { ...role, people }]));
        scene.rules = { ...scene.rules, roles, independent: { people, teams: [] } };
        scene.publish();
        for (const account of fresh) {
          scene.comment(account, '/sign-off all I looked');
          for (const one of scene.content) if (one.level === 'error') scene.comment(account, `/override ${nameOf(one)} I looked`);
        }
        expect(scene.gate().verdict).toBe('green');
      }),
      { numRuns: 400 },
    );
  });
});
