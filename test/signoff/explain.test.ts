import { describe, expect, it } from 'vitest';
import { answersTo, explainDoubt, explainState, explainVerdict, howToSign } from '../../src/signoff/explain.ts';
import { movedBetween } from '../../src/signoff/moved.ts';
import { namesOf } from '../../src/signoff/names.ts';
import { hashOfSet } from '../../src/signoff/publication.ts';
import {
  ada,
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
  recipientAbroad,
  robot,
  Scene,
  transfer,
} from './scene.ts';

const told = (scene: Scene, one = recipient) => explainState(scene.stateOf(one));

describe('the pull request says', () => {
  it('who is waited for, and how to sign', () => {
    const scene = Scene.of(recipient, narrowed, transfer);
    expect(told(scene)).toBe('Waits for one person of the role privacy.');
    expect(scene.gate().findings.map((one) => howToSign(one, nameOf(one.finding), ['privacy']))).toEqual([
      `an approving review, or \`/sign-off ${nameOf(recipient)}\``,
      `\`/sign-off ${nameOf(narrowed)} <reason>\``,
      `\`/override ${nameOf(transfer)} <reason>\``,
    ]);
    expect(explainVerdict(scene.gate())).toBe('3 of 3 not signed off.');
  });

  it('who signed what when, and at which commit where it was carried over', () => {
    const scene = Scene.of(recipient, transfer);
    scene.review(priya, 'approved', { commit: '1234567890abcdef' });
    expect(told(scene)).toBe('Signed off by priya on 2026-11-02 at `1234567`, carried over.');
    scene.comment(dora, `/override ${nameOf(transfer)} next week`);
    expect(told(scene, transfer)).toBe('Overridden by dora on 2026-11-02, as a risk accepted until 2027-11-02.');
    expect(explainVerdict(scene.gate())).toBe('Everything is signed off.');
  });

  it('what moved since a sign-off', () => {
    const scene = Scene.of(recipient);
    scene.review(priya, 'approved');
    scene.push([recipientAbroad]);
    scene.publish();
    expect(told(scene, recipientAbroad)).toBe('The sign-off by priya (at `c1`) is void. Since then: recipient.country: GB → US.');
  });

  it('why a sign-off is void, who rejected, who let it pass', () => {
    const scene = Scene.of(recipient);
    const act = scene.comment(priya, '/sign-off all');
    scene.alter(act, (at) => ({ edited: { at, by: ada, earlier: [] } }));
    expect(told(scene)).toBe('The sign-off by priya is void: ada edited it after it was written: write it again.');
    scene.comment(paul, `/reject ${nameOf(recipient)} no contract`);
    expect(told(scene)).toBe('Rejected by paul on 2026-11-02 (“no contract”). A newer command by someone who may sign lifts it.');
    scene.comment(oncall, '/break-glass login is down 2026-11-09');
    expect(told(scene)).toMatch(
      /^Not signed off: oncall broke the glass \(“login is down”\), to be signed by 2026-11-09\. Rejected by paul/,
    );
    expect(explainVerdict(scene.gate())).toBe('1 of 1 not signed off: oncall broke the glass, to be signed by 2026-11-09.');
  });

  it('how to mend a commit that no account can be found for', () => {
    const scene = new Scene();
    scene.push([recipient], [{ account: undefined, part: 'author' }]);
    const { doubts } = scene.stateOf(recipient);
    expect(doubts.map(explainDoubt)).toEqual([
      'No account belongs to the author of `c1`: add its e-mail address to an account, or make the commit again with one that has one.',
    ]);
    expect(told(scene)).toContain('A reviewer who is named independent has to sign.');
  });

  it('which bot made a commit that nobody is known to have asked for, and how to mend that', () => {
    const scene = new Scene();
    scene.push([recipient], by(ada, { account: undefined, part: 'requester', bot: robot }));
    expect(scene.stateOf(recipient).doubts.map(explainDoubt)).toEqual([
      'The bot robot pushed `c1`, and GitHub does not tell who had it do so: whoever answers for the change can make the commit again in their own name.',
    ]);
  });

  it('why an act does not count, to those concerned, and nothing to outsiders', () => {
    const scene = Scene.of(recipient, health);
    scene.push([recipient, health], by(ada, { account: priya, part: 'co-author' }));
    scene.comment(priya, '/sign-off all');
    scene.comment(outsider, '/sign-off all');
    expect(scene.gate().acts.map(answersTo)).toEqual([
      [
        '`/sign-off all` by priya on 2026-11-02 does not count: the person is named as co-author of `c2`; if a trailer names them for nothing, they can answer `/not-author`.',
      ],
      [],
    ]);
  });
});

describe('what moved', () => {
  it('is told by value, by member, by level', () => {
    const was = finding({
      rule: 'r',
      witnesses: ['pupils', 'staff'],
      values: { 'recipient.people': ['a', 'b'], 'recipient.contract': '' },
    });
    const is = finding({
      rule: 'r',
      level: 'error',
      role: 'dpo',
      witnesses: ['pupils', 'parents'],
      values: { 'recipient.people': ['b', 'c'], 'recipient.contract': 'dpa.md' },
    });
    expect(movedBetween(was, is, [])).toEqual([
      'level: sign-off → error',
      'role: privacy → dpo',
      'recipient.contract: nothing → dpa.md',
      'recipient.people: a, b → b, c',
      'now also parents',
      'no longer staff',
    ]);
    expect(movedBetween(was, was, [])).toHaveLength(1);
  });
});

describe('names', () => {
  it('are as short as can be told apart, and no shorter than eight characters', () => {
    const [one, two, three] = ['0123456789', '0123456799', 'fedcba9876'].map((start) => start.padEnd(32, '0')) as [string, string, string];
    expect([...namesOf([one, two, three, one]).values()]).toEqual(['012345678', '012345679', 'fedcba98']);
  });
});

describe('the hash of a set of findings', () => {
  const [one, two] = ['a', 'b'].map((fingerprint) => ({ root: 'privacy.yml', fingerprint })) as [never, never];
  it('is that of the set, whatever the order and however often', () => {
    expect(hashOfSet([one, two, one])).toBe(hashOfSet([two, one]));
    expect(hashOfSet([one])).not.toBe(hashOfSet([two]));
    expect(hashOfSet([{ root: 'app/privacy.yml', fingerprint: 'a' }])).not.toBe(hashOfSet([one]));
    expect(hashOfSet([])).toMatch(/^[0-9a-f]{32}$/);
  });
});
