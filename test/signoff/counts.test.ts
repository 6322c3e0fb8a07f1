/** What counts, and who may not sign, sentence by sentence. */
import { describe, expect, it } from 'vitest';
import { acceptedRisks } from '../../src/signoff/accepted-risks.ts';
import {
  ada,
  bob,
  by,
  dora,
  finding,
  health,
  nameOf,
  narrowed,
  oncall,
  outsider,
  paul,
  priya,
  recipient,
  robot,
  Scene,
  transfer,
} from './scene.ts';

const security = finding({ rule: 'security/no-encryption', role: 'security', at: 'datasets.patients' });

describe('an approving review', () => {
  it('signs off the findings of the privacy role, and no others', () => {
    const scene = Scene.of(recipient, health, narrowed, transfer);
    scene.review(priya, 'approved');
    expect(scene.gate().findings.map(({ state }) => state.kind)).toEqual(['signed', 'signed', 'open', 'open']);
    expect(scene.gate().verdict).toBe('red');
  });

  it('signs off those of other roles where it is so configured, never of the dpo', () => {
    const scene = Scene.of(security, narrowed);
    const roles = { ...scene.rules.roles, security: { people: [bob.id], teams: [] } };
    scene.rules = { ...scene.rules, roles };
    const review = scene.review(bob, 'approved');
    expect(scene.refusalsOf(review)).toEqual(['explicit-needed']);
    scene.rules = { ...scene.rules, byReview: ['security', 'dpo'] };
    expect(scene.stateOf(security).state.kind).toBe('signed');
    expect(scene.refusalsOf(scene.review(dora, 'approved'))).toEqual(['explicit-needed']);
    expect(scene.stateOf(narrowed).state.kind).toBe('open');
  });

  it('by others, or one that only comments, is a review of the code and nothing else', () => {
    const scene = Scene.of(recipient);
    scene.review(outsider, 'approved');
    scene.review(dora, 'approved');
    scene.review(priya, 'commented');
    expect(scene.gate()).toMatchObject({ verdict: 'red', acts: [] });
  });
});

describe('/sign-off', () => {
  it('signs off what it names', () => {
    const scene = Scene.of(recipient, health);
    scene.comment(priya, `/sign-off ${nameOf(recipient)} checked`);
    expect(scene.gate().findings.map(({ state }) => state.kind)).toEqual(['signed', 'open']);
    expect(scene.stateOf(recipient).signatures).toMatchObject([
      { by: priya, how: 'command', reason: 'checked', commit: 'c1', carried: false },
    ]);
  });

  it('all: what was published before it, for the roles of who wrote it', () => {
    const scene = Scene.of(recipient, health, narrowed);
    scene.comment(priya, '/sign-off all');
    expect(scene.gate().findings.map(({ state }) => state.kind)).toEqual(['signed', 'signed', 'open']);
  });

  it('is refused where the name means no finding, or two', () => {
    const twins = ['a', 'b'].map((end) => ({ ...recipient, fingerprint: `01234567${end}`.padEnd(32, '0') }));
    const scene = Scene.of(...twins);
    expect(scene.refusalsOf(scene.comment(priya, '/sign-off 76543210'))).toEqual(['unknown-finding']);
    expect(scene.refusalsOf(scene.comment(priya, '/sign-off 01234567'))).toEqual(['ambiguous']);
    scene.comment(priya, '/sign-off 01234567a');
    expect(scene.gate().findings.map(({ state }) => state.kind)).toEqual(['signed', 'open']);
  });

  it('means one finding in two declarations where both have it', () => {
    const scene = Scene.of(recipient, { ...recipient, declaration: 'app/privacy.yml' });
    scene.comment(priya, `/sign-off ${nameOf(recipient)}`);
    expect(scene.gate().verdict).toBe('green');
  });
});

describe('the dpo role', () => {
  it('always signs explicitly and with a reason', () => {
    const scene = Scene.of(narrowed);
    expect(scene.refusalsOf(scene.comment(dora, `/sign-off ${nameOf(narrowed)}`))).toEqual(['reason-needed']);
    expect(scene.refusalsOf(scene.comment(dora, '/sign-off all'))).toEqual(['reason-needed']);
    scene.comment(dora, `/sign-off ${nameOf(narrowed)} no longer collected`);
    expect(scene.gate().verdict).toBe('green');
  });

  it('overrides errors, and nothing else does', () => {
    const scene = Scene.of(transfer, narrowed);
    expect(scene.refusalsOf(scene.comment(dora, `/sign-off ${nameOf(transfer)} yes`))).toEqual(['override-needed']);
    expect(scene.refusalsOf(scene.comment(priya, `/override ${nameOf(transfer)} yes`))).toEqual(['outside-role']);
    expect(scene.refusalsOf(scene.comment(dora, `/override ${nameOf(narrowed)} yes`))).toEqual(['no-error']);
    scene.comment(dora, `/override ${nameOf(transfer)} signed next week`);
    expect(scene.stateOf(transfer).state.kind).toBe('signed');
  });

  it('with an override accepts a risk, 12 months at most', () => {
    const scene = Scene.of(transfer);
    const act = scene.comment(dora, `/override ${nameOf(transfer)} signed next week`);
    expect(acceptedRisks(scene.gate())).toEqual([
      {
        rule: transfer.rule,
        at: transfer.at,
        root: 'privacy.yml',
        finding: transfer.fingerprint,
        reason: 'signed next week',
        until: '2027-11-02',
        by: dora,
        act: act.id,
      },
    ]);
    expect(scene.gate('2027-11-02T23:59:59Z').verdict).toBe('green');
    expect(scene.gate('2027-11-03T00:00:00Z').verdict).toBe('red');
    expect(scene.stateOf(transfer, '2027-11-03T00:00:00Z').state).toMatchObject({ kind: 'void', cause: { kind: 'lapsed' } });
  });
});

describe('a rejection or withdrawal', () => {
  it('stays until a newer explicit sign-off lifts it: an approval does not', () => {
    const scene = Scene.of(recipient);
    scene.review(paul, 'approved');
    scene.comment(priya, `/reject ${nameOf(recipient)} no contract`);
    expect(scene.refusalsOf(scene.review(paul, 'approved'))).toEqual(['held']);
    expect(scene.stateOf(recipient).state).toMatchObject({ kind: 'rejected', by: priya, reason: 'no contract' });
    scene.comment(paul, `/sign-off ${nameOf(recipient)} the contract came`);
    expect(scene.gate().verdict).toBe('green');
  });

  it('stays whatever is pushed and published', () => {
    const scene = Scene.of(recipient);
    scene.comment(priya, `/reject ${nameOf(recipient)} no contract`);
    for (const content of [[], [recipient]]) {
      scene.push(content);
      scene.publish();
    }
    scene.review(paul, 'approved');
    expect(scene.stateOf(recipient).state.kind).toBe('rejected');
  });

  it('wins over a sign-off of the same second', () => {
    const scene = Scene.of(recipient);
    const { at } = scene.comment(paul, `/reject ${nameOf(recipient)}`);
    scene.comment(priya, `/sign-off ${nameOf(recipient)}`, { at });
    expect(scene.stateOf(recipient).state.kind).toBe('rejected');
  });

  it('by someone who contributed holds, by an outsider does not', () => {
    const scene = Scene.of(recipient);
    scene.push([recipient], by(paul));
    scene.comment(priya, '/sign-off all');
    expect(scene.refusalsOf(scene.comment(outsider, `/reject ${nameOf(recipient)} no`))).toEqual(['outside-role']);
    expect(scene.gate().verdict).toBe('green');
    scene.comment(paul, `/reject ${nameOf(recipient)} I was wrong`);
    expect(scene.stateOf(recipient).state.kind).toBe('rejected');
  });

  it('a withdrawal takes back one’s own sign-off, and holds the finding until someone signs again', () => {
    const scene = Scene.of(recipient);
    scene.review(priya, 'approved');
    expect(scene.refusalsOf(scene.comment(dora, `/withdraw ${nameOf(recipient)}`))).toEqual(['outside-role']);
    scene.comment(priya, `/withdraw ${nameOf(recipient)} too fast`);
    expect(scene.stateOf(recipient).state).toMatchObject({ kind: 'withdrawn', by: priya });
    scene.review(paul, 'approved');
    expect(scene.gate().verdict).toBe('red');
    scene.comment(paul, '/sign-off all');
    expect(scene.gate().verdict).toBe('green');
  });
});

describe('where two people are needed', () => {
  const two = () => {
    const scene = Scene.of(recipient);
    const privacy = { people: [priya.id, paul.id], teams: [], needs: { 'sign-off': 2 } };
    scene.rules = { ...scene.rules, roles: { ...scene.rules.roles, privacy } };
    return scene;
  };

  it('what was signed before a rejection is not signed after it was lifted', () => {
    const scene = two();
    const act = scene.review(priya, 'approved');
    scene.comment(paul, `/reject ${nameOf(recipient)} no contract`);
    scene.comment(paul, '/sign-off all');
    expect(scene.stateOf(recipient).state).toMatchObject({ kind: 'open', people: 1 });
    expect(scene.refusalsOf(act)).toEqual(['rejected-later']);
  });

  it('whoever withdrew has to sign again', () => {
    const scene = two();
    scene.review(priya, 'approved');
    scene.review(paul, 'approved');
    scene.comment(priya, '/withdraw all');
    scene.comment(paul, '/sign-off all');
    expect(scene.stateOf(recipient)).toMatchObject({ state: { kind: 'open', people: 1 }, signatures: [{ by: paul }] });
  });
});

describe('a rejection that was lifted', () => {
  it('stands again once the sign-off that lifted it no longer counts', () => {
    const scene = Scene.of(recipient);
    scene.comment(priya, `/reject ${nameOf(recipient)} no contract`);
    scene.comment(priya, '/sign-off all');
    scene.review(paul, 'approved');
    expect(scene.gate().verdict).toBe('green');
    scene.review(priya, 'changes-requested');
    expect(scene.stateOf(recipient).state).toMatchObject({ kind: 'rejected', by: priya });
  });
});

describe('roles', () => {
  it('say how many people each level needs: one person counts once', () => {
    const scene = Scene.of(recipient, health);
    scene.rules = {
      ...scene.rules,
      roles: { ...scene.rules.roles, privacy: { people: [priya.id, paul.id], teams: [], needs: { 'sign-off': 2 } } },
    };
    scene.review(priya, 'approved');
    scene.comment(priya, '/sign-off all');
    expect(scene.stateOf(recipient)).toMatchObject({ needs: 2, signatures: [{ by: priya }], state: { kind: 'open', people: 1 } });
    scene.comment(paul, `/sign-off ${nameOf(recipient)}`);
    expect(scene.gate().findings.map(({ state }) => state.kind)).toEqual(['signed', 'open']);
  });

  it('that nobody holds are signed by nobody', () => {
    const scene = Scene.of(security, finding({ rule: 'x/y', role: 'constructor' }));
    for (const one of scene.content) scene.comment(priya, `/sign-off ${nameOf(one)}`);
    expect(scene.gate().findings.map(({ state }) => state.kind)).toEqual(['open', 'open']);
  });
});

describe('break-glass', () => {
  const broken = (scene: Scene, account = oncall, deadline = '2026-11-09') =>
    scene.comment(account, `/break-glass login is down ${deadline}`);

  it('lets a change pass, shown as not signed off, until someone signs', () => {
    const scene = Scene.of(recipient, transfer);
    broken(scene);
    expect(scene.gate().verdict).toBe('break-glass');
    expect(scene.stateOf(recipient)).toMatchObject({
      state: { kind: 'open' },
      glass: { by: oncall, reason: 'login is down', deadline: '2026-11-09' },
    });
    scene.comment(priya, '/sign-off all');
    expect(scene.gate().verdict).toBe('break-glass');
    scene.comment(dora, `/override ${nameOf(transfer)} mended tomorrow`);
    expect(scene.gate().verdict).toBe('green');
  });

  it('by a named role alone, and by nobody who contributed', () => {
    const scene = Scene.of(recipient);
    expect(scene.refusalsOf(broken(scene, priya))).toEqual(['outside-role']);
    scene.push([recipient], by(oncall));
    expect(scene.refusalsOf(broken(scene))).toEqual(['contributor']);
    expect(scene.gate().verdict).toBe('red');
  });

  it('covers what was published before it, and no more', () => {
    const scene = Scene.of(recipient);
    broken(scene);
    scene.push([recipient, health]);
    scene.publish();
    expect(scene.gate().verdict).toBe('red');
  });

  it('ends with its deadline, a rejection or its withdrawal', () => {
    const scene = Scene.of(recipient);
    expect(scene.refusalsOf(broken(scene, oncall, '2026-11-01'))).toEqual(['deadline-passed']);
    broken(scene);
    expect(scene.gate('2026-11-09T23:59:59Z').verdict).toBe('break-glass');
    expect(scene.gate('2026-11-10T00:00:00Z').verdict).toBe('red');
    scene.comment(oncall, `/withdraw ${nameOf(recipient)}`);
    expect(scene.gate().verdict).toBe('red');
    broken(scene);
    scene.comment(priya, `/reject ${nameOf(recipient)} no`);
    expect(scene.gate().verdict).toBe('red');
  });
});

describe('who may not sign', () => {
  it('a co-author named by a trailer alone can answer /not-author, which is recorded', () => {
    const scene = new Scene();
    scene.push([recipient], by(ada, { account: priya, part: 'co-author' }));
    scene.publish();
    scene.review(priya, 'approved');
    expect(scene.gate().verdict).toBe('red');
    const act = scene.comment(priya, '/not-author');
    expect(scene.gate()).toMatchObject({ verdict: 'green' });
    expect(scene.gate().acts.find((one) => one.act.id === act.id)).toMatchObject({ notAuthor: true, refused: [] });
    scene.push([recipient], by(ada, { account: priya, part: 'pusher' }));
    expect(scene.gate().verdict).toBe('red');
  });

  it('/not-author is refused of those whom no trailer names, and when edited', () => {
    const scene = new Scene();
    scene.push([recipient], by(ada, { account: priya, part: 'co-author' }));
    scene.publish();
    expect(scene.refusalsOf(scene.comment(ada, '/not-author'))).toEqual(['not-named']);
    const act = scene.comment(priya, '/not-author');
    scene.alter(act, (at) => ({ edited: { at, by: ada, earlier: ['hm'] } }));
    expect(scene.refusalsOf(act)).toEqual(['edited']);
  });

  it('suggestions taken over disqualify nobody but who took them over', () => {
    const scene = Scene.of(recipient);
    scene.push([recipient], by(ada, { account: priya, part: 'co-author' }), 'suggestion');
    scene.review(priya, 'approved');
    expect(scene.gate().verdict).toBe('green');
    scene.push([recipient], by(priya, { account: ada, part: 'co-author' }), 'suggestion');
    expect(scene.gate().verdict).toBe('red');
  });

  it('commits that no account can be found for fail closed: a reviewer named independent signs', () => {
    const scene = new Scene();
    scene.push([recipient], by(undefined));
    scene.publish();
    scene.review(priya, 'approved');
    expect(scene.stateOf(recipient)).toMatchObject({
      state: { kind: 'open', people: 1, independent: true },
      doubts: [{ kind: 'no-account', commit: 'c1' }, {}, {}],
    });
    scene.rules = { ...scene.rules, independent: { people: [paul.id, outsider.id], teams: [] } };
    scene.comment(outsider, '/sign-off all');
    expect(scene.gate().verdict).toBe('red');
    scene.review(paul, 'approved');
    expect(scene.gate().verdict).toBe('green');
  });

  it('a bot’s commit that nobody is known to have asked for fails closed in the same way', () => {
    const scene = new Scene();
    scene.push([recipient], by(ada, { account: undefined, part: 'requester', bot: robot }));
    scene.publish();
    scene.review(priya, 'approved');
    expect(scene.stateOf(recipient)).toMatchObject({
      state: { kind: 'open', independent: true },
      doubts: [{ kind: 'requester-unknown', commit: 'c1', bot: robot }],
    });
    scene.rules = { ...scene.rules, independent: { people: [paul.id], teams: [] } };
    scene.review(paul, 'approved');
    expect(scene.gate().verdict).toBe('green');
  });

  it('where it cannot be read who pushed, as for forks, one independent reviewer is asked', () => {
    const scene = Scene.of(recipient);
    scene.pull = { pushers: 'unreadable' };
    scene.review(paul, 'approved');
    expect(scene.gate().verdict).toBe('red');
    scene.rules = { ...scene.rules, independent: { people: [], teams: [{ name: 'auditors', members: { missing: 'members: read' } }] } };
    expect(scene.stateOf(recipient).state).toMatchObject({ kind: 'unreadable', role: 'independent' });
    scene.rules = { ...scene.rules, independent: { people: [paul.id], teams: [] } };
    expect(scene.gate().verdict).toBe('green');
  });

  it('a bot’s commit that someone asked for is theirs; one that nobody asked for is nobody’s', () => {
    const scene = new Scene();
    scene.push([recipient], by(robot));
    scene.publish();
    scene.review(priya, 'approved');
    expect(scene.gate().verdict).toBe('green');
    scene.push([recipient], by(robot, { account: priya, part: 'requester' }));
    expect(scene.gate().verdict).toBe('red');
  });
});
