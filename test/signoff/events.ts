/** Anything that may happen to a pull request, in any order. */
import fc from 'fast-check';
import type { Finding } from '../../src/policy/finding.ts';
import type { Account, Contributor } from '../../src/signoff/model.ts';
import type { Happening, Rules, Words } from './oracle.ts';
import { ada, bob, dora, health, nameOf, narrowed, paul, priya, recipient, recipientAbroad, Scene, transfer } from './scene.ts';

const pool = [recipient, recipientAbroad, health, transfer, narrowed];
const people = [ada, bob, priya, paul, dora];

/** Mostly one thing. */
const seldom = <Kind>(usual: Kind, ...others: Kind[]) =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });

const words = fc.record({
  verb: fc.constantFrom<Words['verb']>('sign-off', 'sign-off', 'sign-off', 'override', 'reject', 'withdraw', 'not-author', 'nothing'),
  about: fc.constantFrom<Finding | 'all'>('all', 'all', 'all', ...pool),
  reason: fc.constantFrom('', 'because', 'because'),
  plain: seldom(true, false),
});

const who = fc.constantFrom(priya, paul, dora, ...people);
const step = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('push' as const),
      content: fc.subarray(pool),
      who: seldom<Account | undefined>(ada, priya, bob, undefined),
      part: fc.constantFrom<Contributor['part']>('author', 'pusher', 'co-author', 'requester'),
      exempt: fc.boolean(),
    }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('publish' as const), genuine: seldom(true, false) }) },
  {
    weight: 10,
    arbitrary: fc.record({ do: fc.constant('say' as const), who, words, byMail: seldom(false, true) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('review' as const),
      who,
      verdict: fc.constantFrom<'approved' | 'changes-requested' | 'commented'>(
        'approved',
        'approved',
        'approved',
        'changes-requested',
        'commented',
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('edit' as const), which: fc.nat(), who, words, tells: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), which: fc.nat(), tells: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('dismiss' as const), which: fc.nat() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('join' as const, 'leave' as const),
      who: fc.constantFrom(bob, priya, paul, dora),
      role: fc.constantFrom('privacy', 'dpo'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('retarget' as const), branch: seldom('main', 'scratch') }) },
);

type Step = typeof step extends fc.Arbitrary<infer Kind> ? Kind : never;

export const story = fc.record({
  needs: fc.constantFrom(1, 1, 1, 2),
  independent: fc.subarray([priya, paul, dora]),
  content: fc.subarray(pool, { minLength: 1, maxLength: 3 }),
  steps: fc.array(fc.record({ wait: fc.constantFrom(0, 1, 1, 1), step }), { minLength: 3, maxLength: 30 }),
});
export type Story = typeof story extends fc.Arbitrary<infer Kind> ? Kind : never;

/** A pull request that all of it happens to, and what happened in truth. */
export class World {
  readonly scene = new Scene();
  readonly history: Happening[] = [];
  readonly needs: number;
  readonly independent: readonly number[];
  #members: Record<string, number[]> = { privacy: [priya.id, paul.id], dpo: [dora.id] };

  constructor({ needs, independent, content, steps }: Story) {
    this.needs = needs;
    this.independent = independent.map(({ id }) => id);
    for (const [role, ids] of Object.entries(this.#members)) for (const id of ids) this.#happened({ what: 'joined', who: id, role });
    this.#setRules();
    this.#take({ do: 'push', content, who: ada, part: 'author', exempt: false });
    this.#take({ do: 'publish', genuine: true });
    for (const one of steps) {
      this.scene.pace = one.wait;
      this.#take(one.step);
    }
    this.scene.pace = 1;
  }

  rules(): Rules {
    return { needs: this.needs, independent: this.independent, branch: this.scene.branch, opener: ada.id };
  }

  #happened(one: Happening extends infer Kind ? (Kind extends Happening ? Omit<Kind, 'time'> : never) : never): void {
    this.history.push({ ...one, time: this.scene.second } as Happening);
  }

  #setRules(): void {
    const role = (name: string) => ({
      people: [],
      teams: [{ name, members: { active: this.#members[name] ?? [], pending: [] } }],
      needs: { error: this.needs, 'sign-off': this.needs },
    });
    this.scene.rules = {
      ...this.scene.rules,
      roles: { privacy: role('privacy'), dpo: role('dpo') },
      independent: { people: this.independent, teams: [] },
    };
  }

  #take(one: Step): void {
    const { scene } = this;
    const act = 'which' in one ? scene.acts[one.which % Math.max(1, scene.acts.length)] : undefined;
    switch (one.do) {
      case 'push':
        scene.push(one.content, [{ account: one.who, part: one.part }], one.exempt ? 'update-branch' : 'written');
        this.#happened({ what: 'pushed', content: one.content, who: one.who?.id, part: one.part, exempt: one.exempt });
        break;
      case 'publish':
        scene.publish(
          one.genuine ? {} : { hash: 'forged', findings: scene.content.map(({ fingerprint }) => ({ root: 'privacy.yml', fingerprint })) },
        );
        this.#happened({ what: 'published', branch: scene.branch, content: scene.content, genuine: one.genuine });
        break;
      case 'say': {
        const { id } = scene.comment(one.who, textOf(one.words), { byMail: one.byMail });
        this.#happened({ what: 'said', id, who: one.who.id, words: one.words, byMail: one.byMail });
        break;
      }
      case 'review': {
        const { id } = scene.review(one.who, one.verdict);
        this.#happened({ what: 'reviewed', id, who: one.who.id, verdict: one.verdict });
        break;
      }
      case 'edit': {
        if (!act?.by || act.body === '') return;
        const earlier = one.tells && (!act.edited || act.edited.earlier) ? [act.body, ...(act.edited?.earlier ?? [])] : undefined;
        scene.alter(act, (at) => ({ body: textOf(one.words), edited: { at, by: one.who, earlier } }));
        this.#happened({ what: 'edited', id: act.id, who: act.by.id, words: one.words });
        break;
      }
      case 'delete':
        if (!act?.by || act.review) return;
        scene.delete(act, one.tells ? 'whose' : 'nothing');
        this.#happened({ what: 'deleted', id: act.id, who: act.by.id });
        break;
      case 'dismiss':
        if (!act?.review) return;
        scene.alter(act, (at) => ({ removed: { how: 'dismissed', at } }));
        this.#happened({ what: 'dismissed', id: act.id });
        break;
      case 'join':
      case 'leave': {
        const others = (this.#members[one.role] ?? []).filter((id) => id !== one.who.id);
        this.#members = { ...this.#members, [one.role]: one.do === 'join' ? [...others, one.who.id] : others };
        this.#setRules();
        this.#happened({ what: one.do === 'join' ? 'joined' : 'left', who: one.who.id, role: one.role });
        break;
      }
      case 'retarget':
        scene.branch = one.branch;
    }
  }
}

function textOf({ verb, about, reason, plain }: Words): string {
  const line =
    verb === 'nothing' ? 'hm' : verb === 'not-author' ? '/not-author' : `/${verb} ${about === 'all' ? 'all' : nameOf(about)} ${reason}`;
  return plain ? line : `> ${line}`;
}
