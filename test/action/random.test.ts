/**
 * Whatever the order of pushes, comments, edits, deletions, reviews, dismissals, membership changes and faults of the API: the status is never
 * green while a finding of the head's content lacks a valid sign-off, and running again changes nothing. The oracle is simpler than the gate, and
 * only says when green would be wrong. What runs is the program of the Action, in this process.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GitHub } from '../github/github.ts';
import { comment, dismiss, edit, push, remove, reply, review } from '../github/people.ts';
import type { IssueComment, PullRequest, Review, ReviewComment } from '../github/state.ts';
import { WorkingCopy } from '../github/working-copy.ts';
import { eve, know, petra, sharing, teamConfiguration } from './cast.ts';
import { judgeHere } from './judge-here.ts';
import { ada, shop, writes } from './shop.ts';

const contents = [
  shop,
  sharing,
  sharing.replace('role: processor', 'role: controller'),
  sharing.replace('Mapper Ltd', 'Other Ltd'),
  `# remark\n${sharing}`,
];
const acts = [
  ...(['push', 'own push', 'approve', 'sign', 'reply', 'reject', 'object', 'stranger', 'author', 'edit'] as const),
  ...(['delete', 'dismiss', 'leave', 'join', 'fault', 'run'] as const),
] as const;
/** What fails once: a write that may have been done all the same, or a read. */
const faulty = ['issues/update-comment', 'repos/create-commit-status', 'graphql', 'git/get-tree', 'pulls/create-review'] as const;
const step = fc.record({ act: fc.constantFrom(...acts), pick: fc.nat(contents.length - 1) });

let copy: WorkingCopy;
let github: GitHub;

class World {
  readonly pull: PullRequest;
  readonly team = { id: 1, members: [petra], pending: [], children: [] };
  /** Acts that may stand, with when they were done and the content that was published then. */
  readonly signed: { readonly what: IssueComment | ReviewComment | Review; readonly meaning: string | undefined; valid: boolean }[] = [];
  content: string;
  /** The content that the last whole run published. */
  published: string | undefined;
  /** The reviewer pushed last. */
  own = false;
  /** A rejection that no command has followed. */
  rejected = false;

  constructor(content: string) {
    this.content = content;
    this.pull = github.open('A change', 'change', ada);
    github.state.teams.set('privacy', this.team);
    know(github);
  }

  async do(act: (typeof acts)[number], pick: number): Promise<void> {
    const last = this.signed.findLast(({ valid }) => valid);
    const text = contents[pick] ?? shop;
    switch (act) {
      case 'push':
      case 'own push':
        this.content = text;
        this.own = act === 'own push';
        await push(github, copy, this.own ? petra : ada, 'change', { 'privacy.yml': text });
        break;
      case 'approve':
        this.sign(await review(github, this.pull, petra, 'APPROVED'), !this.rejected);
        break;
      case 'sign':
        this.sign(comment(github, this.pull, petra, '/sign-off all'));
        this.rejected = false;
        break;
      case 'reply': {
        const [note] = github.state.reviewComments;
        if (!note) break;
        this.sign(reply(github, note, petra, '/sign-off all'));
        this.rejected = false;
        break;
      }
      case 'reject':
        comment(github, this.pull, petra, '/reject all No contract is in place');
        this.void();
        this.rejected = true;
        break;
      case 'object':
        await review(github, this.pull, petra, 'CHANGES_REQUESTED', 'Wait');
        this.void();
        break;
      case 'stranger':
        comment(github, this.pull, eve, '/sign-off all');
        break;
      case 'author':
        comment(github, this.pull, ada, '/sign-off all');
        break;
      case 'edit':
        if (last && 'issue' in last.what) edit(github, last.what, eve, '/sign-off all really');
        if (last && 'issue' in last.what) last.valid = false;
        break;
      case 'delete':
        if (last && 'issue' in last.what) {
          remove(github, last.what, eve);
          this.void();
        }
        break;
      case 'dismiss':
        if (last && 'state' in last.what) {
          dismiss(github, last.what);
          last.valid = false;
        }
        break;
      case 'leave':
        this.team.members.splice(0);
        break;
      case 'join':
        if (this.team.members.length === 0) this.team.members.push(petra);
        break;
      case 'fault':
        github.faults.push({ operation: faulty[pick] ?? 'graphql', status: 502, times: 1, done: this.signed.length % 2 === 0 });
        break;
      case 'run':
        await this.run();
    }
  }

  private sign(what: IssueComment | ReviewComment | Review, valid = true): void {
    this.signed.push({ what, meaning: this.published, valid });
  }

  private void(): void {
    for (const one of this.signed) one.valid = false;
  }

  async run(): Promise<void> {
    await judgeHere(github, this.pull);
    this.published = this.content;
    await this.check();
  }

  async check(): Promise<void> {
    const head = await github.git.commitOf('change');
    const state = github.state.statuses.findLast(({ sha }) => sha === head)?.state;
    const meaning = (text: string) => text.replace('# remark\n', '');
    const signs = this.signed.some((one) => one.valid && one.meaning !== undefined && meaning(one.meaning) === meaning(this.content));
    const may = meaning(this.content) === shop || (signs && !this.own && this.team.members.length > 0);
    if (!may) expect(state).toBe('failure');
  }
}

test('the status is never green while a finding lacks a valid sign-off, and running again changes nothing', async () => {
  await fc.assert(
    fc
      .asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), async (steps) => {
        copy = new WorkingCopy();
        copy.commit('main', { 'privacy.yml': shop, '.github/privacy-lint.yml': teamConfiguration }, 'Start');
        copy.commit('change', { 'privacy.yml': sharing }, 'Change it');
        github = await GitHub.start(copy.origin);
        const world = new World(sharing);
        await world.run();
        for (const { act, pick } of steps) await world.do(act, pick);
        await world.run();
        github.faults.splice(0);
        github.asked.length = 0;
        await world.run();
        expect(github.asked.filter((operation) => writes.test(operation))).toEqual([]);
      })
      .afterEach(async () => {
        copy.remove();
        await github.close();
      }),
    { numRuns: Number(process.env.PRIVACY_LINT_RANDOM_RUNS ?? 12) },
  );
}, 300_000);
