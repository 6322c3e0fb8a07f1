/** What must not get through: the rows that are decided here, in their words. */
import { describe, expect, it } from 'vitest';
import { asked } from '../../src/signoff/asked.ts';
import { explainState } from '../../src/signoff/explain.ts';
import type { Contributor } from '../../src/signoff/model.ts';
import { withOffers } from '../../src/signoff/offers.ts';
import type { FindingState } from '../../src/signoff/state.ts';
import {
  ada,
  app,
  bob,
  by,
  dora,
  finding,
  health,
  nameOf,
  narrowed,
  outsider,
  paul,
  priya,
  recipient,
  recipientAbroad,
  robot,
  Scene,
  tool,
} from './scene.ts';

const signs = (scene: Scene, account = priya, one = recipient) => scene.comment(account, `/sign-off ${nameOf(one)}`);

describe('the author, a committer, a pusher since the cause, or a bot’s requester signs off: does not count, said so', () => {
  const parts: Contributor['part'][] = ['author', 'committer', 'pusher', 'requester', 'co-author'];
  it.each(parts)('%s', (part) => {
    const scene = new Scene();
    scene.push(
      [recipient],
      [
        { account: part === 'requester' ? robot : ada, part: 'author' },
        { account: priya, part },
      ],
    );
    scene.publish();
    for (const act of [signs(scene), scene.review(priya, 'approved'), scene.comment(priya, '/sign-off all')])
      expect(scene.refusalsOf(act)).toEqual(['contributor']);
    expect(scene.gate().verdict).toBe('red');
    expect(scene.gate().acts.every(({ answer }) => answer)).toBe(true);
    signs(scene, paul);
    expect(scene.gate().verdict).toBe('green');
  });

  it('whoever opened the pull request', () => {
    const scene = Scene.of(recipient);
    scene.pull = { opener: priya };
    expect(scene.refusalsOf(signs(scene))).toEqual(['contributor']);
  });

  it('whoever pushes after having signed', () => {
    const scene = Scene.of(recipient);
    const act = signs(scene);
    expect(scene.gate().verdict).toBe('green');
    scene.push([recipient], by(priya));
    expect(scene.gate().verdict).toBe('red');
    expect(scene.refusalsOf(act)).toEqual(['contributor']);
  });

  it('but not those who contributed only before its cause appeared', () => {
    const scene = new Scene();
    scene.push([], by(priya));
    scene.push([recipient]);
    scene.publish();
    signs(scene);
    expect(scene.gate().verdict).toBe('red');
    scene.pull = { asked: [{ root: 'privacy.yml', finding: recipient, before: new Set(['c1']) }] };
    expect(scene.gate().verdict).toBe('green');
    scene.pull = { asked: [{ root: 'privacy.yml', finding: recipient, before: new Set() }] };
    expect(scene.gate().verdict).toBe('red');
  });
});

describe('a bot or an app approves: never counts', () => {
  it.each([robot, app])('$kind, even when a role names it', (account) => {
    const scene = Scene.of(recipient);
    scene.rules = { ...scene.rules, roles: { ...scene.rules.roles, privacy: { people: [account.id], teams: [] } } };
    const approval = scene.review(account, 'approved');
    expect(scene.refusalsOf(approval)).toEqual(['no-person']);
    expect(scene.refusalsOf(signs(scene, account))).toEqual(['no-person']);
    expect(scene.gate().verdict).toBe('red');
  });
});

describe('someone outside the role, who left the team, is deleted, or took over a renamed user’s name; membership cannot be read', () => {
  it.each([
    ['someone outside the role', outsider],
    ['someone of another role', dora],
    ['someone who took over a renamed user’s name', { ...outsider, login: priya.login }],
  ])('%s: does not count', (_name, account) => {
    const scene = Scene.of(recipient);
    scene.review(account, 'approved');
    expect(scene.refusalsOf(signs(scene, account))).toEqual(['outside-role']);
    expect(scene.gate().verdict).toBe('red');
  });

  it('someone whose account is deleted: does not count', () => {
    const scene = Scene.of(recipient);
    const act = scene.comment(undefined, `/sign-off ${nameOf(recipient)}`);
    expect(scene.refusalsOf(act)).toEqual(['account-gone']);
    expect(scene.gate().verdict).toBe('red');
  });

  const team = (members: { active: number[]; pending: number[] } | { missing: string }) => (scene: Scene) => {
    scene.rules = { ...scene.rules, roles: { ...scene.rules.roles, privacy: { people: [], teams: [{ name: 'privacy', members }] } } };
  };

  it('someone who left the team, or was only invited: does not count any more, not yet', () => {
    const scene = Scene.of(recipient);
    team({ active: [priya.id], pending: [] })(scene);
    const act = signs(scene);
    expect(scene.gate().verdict).toBe('green');
    team({ active: [], pending: [] })(scene);
    expect(scene.gate().verdict).toBe('red');
    expect(scene.refusalsOf(act)).toEqual(['outside-role']);
    team({ active: [], pending: [priya.id] })(scene);
    expect(scene.gate().verdict).toBe('red');
    expect(scene.refusalsOf(act)).toEqual(['invited']);
  });

  it('membership cannot be read: red, with the permission that is missing, whoever else signs', () => {
    const scene = Scene.of(recipient);
    scene.rules = {
      ...scene.rules,
      roles: {
        ...scene.rules.roles,
        privacy: { people: [priya.id], teams: [{ name: 'privacy', members: { missing: 'members: read' } }] },
      },
    };
    expect(scene.refusalsOf(signs(scene))).toEqual(['unreadable']);
    expect(scene.stateOf(recipient).state).toEqual({ kind: 'unreadable', role: 'privacy', missing: 'members: read' });
    expect(scene.gate().verdict).toBe('red');
  });
});

describe('a comment edited after it was written: void', () => {
  it.each([
    ['by its author', priya],
    ['by someone else', ada],
  ])('%s', (_name, editor) => {
    const scene = Scene.of(recipient);
    const act = signs(scene);
    scene.alter(act, (at) => ({ edited: { at, by: editor, earlier: ['/sign-off all'] } }));
    expect(scene.stateOf(recipient).state).toMatchObject({ kind: 'void', cause: { kind: 'edited', by: editor } });
    signs(scene);
    expect(scene.gate().verdict).toBe('green');
  });

  it('a sign-off edited away', () => {
    const scene = Scene.of(recipient);
    const act = signs(scene);
    scene.alter(act, (at) => ({ body: 'hm', edited: { at, by: ada, earlier: [act.body] } }));
    expect(scene.stateOf(recipient).state).toMatchObject({ kind: 'void', cause: { kind: 'edited' } });
  });

  it('a review whose words were edited', () => {
    const scene = Scene.of(recipient);
    const act = scene.review(priya, 'approved', { body: 'fine' });
    scene.alter(act, (at) => ({ body: 'fine, but', edited: { at, by: priya, earlier: ['fine'] } }));
    expect(scene.gate().verdict).toBe('red');
  });

  it('a rejection edited away stays, and so does one whose earlier words nobody tells', () => {
    for (const earlier of [[`/reject ${nameOf(recipient)} no contract`], undefined]) {
      const scene = Scene.of(recipient);
      const act = scene.comment(priya, `/reject ${nameOf(recipient)} no contract`);
      signs(scene, paul);
      expect(scene.gate().verdict).toBe('green');
      scene.alter(act, (at) => ({ body: 'fine!', edited: { at, by: ada, earlier } }));
      expect(scene.gate().verdict).toBe('red');
      signs(scene, paul);
      expect(scene.gate().verdict).toBe('green');
    }
  });
});

describe('a comment or review deleted or dismissed', () => {
  it('a sign-off is void', () => {
    const scene = Scene.of(recipient);
    const comment = signs(scene);
    scene.delete(comment);
    expect(scene.stateOf(recipient).state.kind).toBe('open');
    const other = Scene.of(recipient);
    const review = other.review(priya, 'approved');
    expect(other.gate().verdict).toBe('green');
    other.alter(review, (at) => ({ removed: { how: 'dismissed', at } }));
    expect(other.stateOf(recipient).state).toMatchObject({ kind: 'void', cause: { kind: 'removed', how: 'dismissed' } });
  });

  it('a rejection stays: whoever deletes it, everything of that role asks for a fresh sign-off', () => {
    for (const tells of ['whose', 'nothing'] as const) {
      const scene = Scene.of(recipient, health, narrowed);
      signs(scene, paul);
      scene.comment(paul, `/sign-off ${nameOf(health)}`);
      scene.comment(dora, `/sign-off ${nameOf(narrowed)} agreed`);
      const rejection = scene.comment(priya, `/reject ${nameOf(recipient)} no contract`);
      scene.delete(rejection, tells);
      expect(scene.stateOf(recipient).state).toMatchObject({ kind: 'void', cause: { kind: 'comment-deleted' } });
      expect(scene.stateOf(health).state.kind).toBe('void');
      expect(scene.stateOf(narrowed).state.kind).toBe(tells === 'nothing' ? 'void' : 'signed');
      expect(scene.refusalsOf(scene.review(paul, 'approved'))).toEqual(['held']);
      scene.comment(paul, '/sign-off all');
      expect(scene.stateOf(recipient).state.kind).toBe('signed');
    }
  });

  it('a rejection whose words are still known stays a rejection', () => {
    const scene = Scene.of(recipient);
    const rejection = scene.review(priya, 'commented', { body: `/reject ${nameOf(recipient)} no contract` });
    scene.alter(rejection, (at) => ({ removed: { how: 'dismissed', at } }));
    scene.review(paul, 'approved');
    expect(scene.stateOf(recipient).state.kind).toBe('rejected');
  });

  it('a comment of an outsider that is deleted voids nothing', () => {
    const scene = Scene.of(recipient);
    signs(scene);
    scene.delete(scene.comment(outsider, 'hm'));
    expect(scene.gate().verdict).toBe('green');
  });

  it('dismissing a “request changes” revives nothing', () => {
    const scene = Scene.of(recipient);
    scene.review(priya, 'approved');
    const objection = scene.review(priya, 'changes-requested');
    expect(scene.gate().verdict).toBe('red');
    scene.alter(objection, (at) => ({ removed: { how: 'dismissed', at } }));
    expect(scene.stateOf(recipient).state).toMatchObject({ kind: 'void', cause: { kind: 'changes-requested' } });
    scene.review(priya, 'approved');
    expect(scene.gate().verdict).toBe('green');
  });
});

describe('a forged marker, a forged table, quoted or hidden commands, mail replies: ignored', () => {
  it.each([
    '<!-- privacy-lint:summary -->',
    '| finding | state |\n|---|---|\n| roles/new-recipient | signed off by priya |',
    '> /sign-off all',
    '<!-- /sign-off all -->',
    '```\n/sign-off all\n```',
    '    /sign-off all',
    'fine\n/sign-off all',
  ])('%j', (body) => {
    const scene = Scene.of(recipient);
    scene.comment(priya, body);
    scene.comment(ada, body);
    expect(scene.gate().verdict).toBe('red');
  });

  it('a mail reply', () => {
    const scene = Scene.of(recipient);
    const act = scene.comment(priya, '/sign-off all', { byMail: true });
    expect(scene.refusalsOf(act)).toEqual(['mail']);
    expect(scene.gate().verdict).toBe('red');
  });

  it('a list of findings that does not hash to what the status says, and a status that someone else wrote', () => {
    const scene = new Scene();
    scene.push([recipient]);
    scene.publish({ hash: '0'.repeat(32) });
    scene.publish({ by: ada.id });
    const act = signs(scene);
    expect(scene.refusalsOf(act)).toEqual(['unknown-finding']);
    expect(scene.gate().verdict).toBe('red');
  });

  it('the tool’s own comments show commands and make none', () => {
    const scene = Scene.of(recipient);
    scene.rules = { ...scene.rules, roles: { privacy: { people: [tool.id], teams: [] } } };
    scene.comment(tool, '/sign-off all');
    expect(scene.gate().acts).toEqual([]);
  });
});

describe('an approval or `all` given after a push whose findings were not published yet: counts for what was published only', () => {
  it.each(['approval', 'all'])('%s', (what) => {
    const scene = Scene.of(recipient);
    scene.push([recipient, health]);
    const act = what === 'all' ? scene.comment(priya, '/sign-off all') : scene.review(priya, 'approved');
    scene.publish();
    expect(scene.stateOf(recipient).state.kind).toBe('signed');
    expect(scene.stateOf(health).state).toMatchObject({ kind: 'open' });
    expect(scene.stateOf(health).refused.map(({ act: { id }, why: { kind } }) => [id, kind])).toEqual([[act.id, 'unpublished']]);
    expect(scene.gate().verdict).toBe('red');
  });

  it('in the very second of the publication', () => {
    const scene = Scene.of(recipient);
    const [published] = scene.publications;
    const act = scene.comment(priya, '/sign-off all', { at: published?.at ?? '' });
    expect(scene.refusalsOf(act)).toEqual(['nothing-published']);
    expect(scene.gate().verdict).toBe('red');
  });

  it('after a finding had gone, before it came back', () => {
    const scene = Scene.of(recipient, health);
    scene.push([recipient]);
    scene.publish();
    scene.comment(priya, '/sign-off all');
    scene.push([recipient, health]);
    scene.publish();
    expect(scene.stateOf(health).state.kind).toBe('open');
  });
});

describe('a push after sign-off that changes the cause, or what the decision rested on: void for that finding only, with a line that says what moved', () => {
  it('a value that the rule reads', () => {
    const scene = Scene.of(recipient, health);
    scene.comment(priya, '/sign-off all');
    scene.push([recipientAbroad, health]);
    scene.publish();
    expect(scene.stateOf(health).state.kind).toBe('signed');
    expect(scene.stateOf(recipientAbroad).state).toMatchObject({
      kind: 'moved',
      was: recipient.fingerprint,
      moved: ['recipient.country: GB → US'],
    });
    expect(scene.gate().verdict).toBe('red');
    scene.review(priya, 'approved');
    expect(scene.gate().verdict).toBe('green');
  });

  it('what the rule does not read: a recipient’s name, contract, role, the people, the purpose', () => {
    const scene = Scene.of(recipient);
    scene.review(priya, 'approved');
    const renamed = { ...recipient, fingerprint: 'f'.repeat(32) };
    scene.push([renamed]);
    const place = { file: 'privacy.yml', line: 1, column: 1, endLine: 1, endColumn: 2 };
    const change = (at: string, summary: string) => ({ kind: 'changed', entity: 'recipient', at, summary, place, side: 'head' }) as const;
    scene.publications = scene.publications.map((one) => ({
      ...one,
      changes: [change('recipients.mathpix', 'Mathpix has another contract'), change('recipients.other', 'Other moved')],
    }));
    scene.publish();
    expect(scene.stateOf(renamed).state).toMatchObject({ kind: 'moved', moved: ['Mathpix has another contract'] });
  });
});

describe('push, rebase, squash, update-branch that leave the cause alone: carried over, shown with the commit it was given at', () => {
  it('a push', () => {
    const scene = Scene.of(recipient);
    scene.comment(priya, '/sign-off all');
    scene.push([recipient]);
    expect(scene.stateOf(recipient)).toMatchObject({ state: { kind: 'signed' }, signatures: [{ commit: 'c1', carried: true }] });
    scene.publish();
    expect(scene.stateOf(recipient)).toMatchObject({ state: { kind: 'signed' }, signatures: [{ commit: 'c1', carried: true }] });
  });

  it('a rebase or squash: other commits, the same content', () => {
    const scene = Scene.of(recipient);
    scene.review(priya, 'approved');
    scene.commits = [];
    scene.head = 'other';
    scene.commits.push({ id: 'other', kind: 'written', contributors: by(ada) });
    expect(scene.stateOf(recipient)).toMatchObject({ state: { kind: 'signed' }, signatures: [{ commit: 'c1', carried: true }] });
  });

  it('update-branch, by the reviewer too', () => {
    const scene = Scene.of(recipient);
    scene.review(priya, 'approved');
    scene.push([recipient], by(priya), 'update-branch');
    expect(scene.gate().verdict).toBe('green');
  });

  it('a declaration that is renamed in the same pull request', () => {
    const scene = Scene.of(recipient);
    scene.review(priya, 'approved');
    scene.push([{ ...recipient, declaration: 'app/privacy.yml' }]);
    scene.pull = { asked: asked([scene.content], () => 'privacy.yml') };
    expect(scene.gate().verdict).toBe('green');
  });
});

describe('an old run re-run, two runs racing, a withdrawal read by one run only', () => {
  it('the same facts give the same answer, whatever order they come in', () => {
    const scene = Scene.of(recipient, health);
    scene.review(priya, 'approved');
    scene.comment(paul, `/reject ${nameOf(health)} no`);
    const first = scene.gate();
    scene.acts = scene.acts.toReversed();
    scene.publications = scene.publications.toReversed();
    expect(scene.gate()).toEqual(first);
  });
});

describe('base changed to an unprotected branch and back', () => {
  it('what was signed off elsewhere does not count here', () => {
    const scene = Scene.of(recipient);
    scene.branch = 'scratch';
    scene.publish();
    const act = scene.review(priya, 'approved');
    expect(scene.gate().verdict).toBe('green');
    scene.branch = 'main';
    expect(scene.gate().verdict).toBe('red');
    expect(scene.refusalsOf(act)).toEqual(['other-branch']);
    scene.publish();
    expect(scene.gate().verdict).toBe('red');
    scene.review(priya, 'approved');
    expect(scene.gate().verdict).toBe('green');
  });

  it('a rejection made elsewhere holds here', () => {
    const scene = Scene.of(recipient);
    scene.review(priya, 'approved');
    scene.branch = 'scratch';
    scene.publish();
    scene.comment(paul, `/reject ${nameOf(recipient)} no`);
    scene.branch = 'main';
    expect(scene.stateOf(recipient).state.kind).toBe('rejected');
  });
});

describe('merges criss-cross, or the merge base is stale, so that a change is in no diff', () => {
  it('what either comparison has as new is asked, once', () => {
    const warning = finding({ rule: 'retention/long', level: 'warning', role: null });
    const united = asked(
      [
        [recipient, { ...health, existing: true }, warning],
        [recipient, health],
      ],
      (root) => root,
    );
    expect(united.map(({ finding: { rule } }) => rule)).toEqual([recipient.rule, health.rule]);
  });
});

describe('a flood of commands by outsiders: no answer', () => {
  it('whatever they write', () => {
    const scene = Scene.of(recipient);
    for (const body of [
      '/sign-off all',
      `/sign-off ${nameOf(recipient)}`,
      '/reject 00000000',
      '> /sign-off all',
      '/break-glass x 2026-12-01',
      '/not-author',
    ])
      scene.comment(outsider, body);
    scene.comment(robot, '/sign-off all');
    const { acts, verdict } = scene.gate();
    expect(verdict).toBe('red');
    expect(acts).toHaveLength(7);
    expect(acts.filter(({ answer, counted }) => answer || counted.length > 0)).toEqual([]);
  });

  it('but those who contributed are told', () => {
    const scene = Scene.of(recipient);
    scene.push([recipient], by(bob));
    scene.comment(bob, '/sign-off all');
    expect(scene.gate().acts.map(({ answer }) => answer)).toEqual([true]);
  });
});

describe('reverted and applied again, cherry-picked, backported', () => {
  it('a sign-off ends with its pull request', () => {
    const scene = Scene.of(recipient);
    const act = scene.comment(priya, `/sign-off ${nameOf(recipient)}`, { pullRequest: 6 });
    expect(scene.refusalsOf(act)).toEqual(['other-pull-request']);
    expect(scene.gate().verdict).toBe('red');
  });

  it('an identical earlier one is offered, never taken', () => {
    const scene = Scene.of(recipient);
    const earlier = { root: 'privacy.yml', fingerprint: recipient.fingerprint, pullRequest: 6, by: priya, at: '2026-10-01T00:00:00Z' };
    const offering = withOffers(scene.gate(), [{ ...earlier, root: 'other/privacy.yml' }, earlier]);
    expect(offering).toMatchObject({ verdict: 'red', findings: [{ offered: earlier, state: { kind: 'open' } }] });
    expect(explainState(offering.findings[0] as FindingState)).toContain(
      'priya signed off an identical finding on #6 (2026-10-01); it does not count here until it is signed again.',
    );
    scene.comment(priya, `/sign-off ${nameOf(recipient)} as on #6`);
    expect(scene.gate().verdict).toBe('green');
    expect(withOffers(scene.gate(), [earlier]).findings[0]).not.toHaveProperty('offered');
  });
});
