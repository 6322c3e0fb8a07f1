import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gateOf } from '../../src/signoff/gate.ts';
import { together } from '../../src/signoff/together.ts';
import { story, World } from './events.ts';
import { health, nameOf, oncall, paul, priya, recipient, Scene } from './scene.ts';

const told = (number: number, scene: Scene) => ({ number, gate: scene.gate() });

describe('one commit head of two pull requests', () => {
  it('may enter where one is wholly signed off, and the lowest number of those decides', () => {
    const [signed, open] = [Scene.of(recipient), Scene.of(recipient)];
    signed.review(priya, 'approved');
    expect(together([told(2, signed), told(1, open)])).toMatchObject({ verdict: 'green', decides: { number: 2 } });
    expect(together([told(3, signed), told(2, signed)]).decides.number).toBe(2);
  });

  it('may not where each is signed off in part', () => {
    const [left, right] = [Scene.of(recipient, health), Scene.of(recipient, health)];
    left.comment(priya, `/sign-off ${nameOf(recipient)}`);
    right.comment(priya, `/sign-off ${nameOf(health)}`);
    expect(together([told(1, left), told(2, right)])).toMatchObject({ verdict: 'red', decides: { number: 1 } });
  });

  it('may not while a rejection, or words that are lost, stand on any, unless the glass was broken there', () => {
    const [signed, objected] = [Scene.of(recipient), Scene.of(recipient)];
    signed.review(priya, 'approved');
    const act = objected.comment(paul, `/reject ${nameOf(recipient)} no contract`);
    expect(together([told(1, signed), told(2, objected)])).toMatchObject({ verdict: 'red', decides: { number: 2 } });
    objected.delete(act);
    expect(together([told(1, signed), told(2, objected)]).verdict).toBe('red');
    objected.comment(oncall, '/break-glass the shop is down 2026-11-09');
    expect(together([told(1, signed), told(2, objected)]).verdict).toBe('green');
  });

  it('has one answer, whichever is looked at first, and never green without a whole sign-off on one and no objection on any', () => {
    fc.assert(
      fc.property(story, story, (first, second) => {
        const content = new World(first).scene.content;
        const gates = [first, second].map((one, index) => {
          const { scene } = new World(one);
          return {
            number: index + 1,
            gate: gateOf(
              { ...scene.facts(), asked: content.map((finding) => ({ root: 'privacy.yml', finding })) },
              scene.rules,
              scene.now(),
            ),
          };
        }) as [ReturnType<typeof told>, ReturnType<typeof told>];
        const { verdict, decides } = together(gates);
        expect(together([gates[1], gates[0]])).toMatchObject({ verdict, decides: { number: decides.number } });
        if (verdict !== 'green') return;
        expect(gates.some(({ gate }) => gate.verdict === 'green')).toBe(true);
        const kinds = gates.flatMap(({ gate }) => gate.findings.filter(({ glass }) => !glass).map(({ state }) => state.kind));
        expect(kinds).not.toContain('rejected');
        expect(kinds).not.toContain('withdrawn');
      }),
      { numRuns: 300 },
    );
  });
});
