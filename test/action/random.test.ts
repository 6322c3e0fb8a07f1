/**
 * Whatever the order of pushes, comments, edits, deletions, reviews, dismissals, membership changes and faults of the API: the status is never
 * green while a finding of the head's content lacks a valid sign-off, and running again changes nothing. The oracle is simpler than the gate, and
 * only says when green would be wrong. What runs is the program of the Action, in this process.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GitHub } from '../github/github.ts';
import { comment, dismiss, edit, push, remove, review } from '../github/people.ts';
import type { IssueComment, PullRequest, Review } from '../github/state.ts';
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
const acts = ['push', 'approve', 'sign', 'stranger', 'author', 'edit', 'delete', 'dismiss', 'leave', 'join', 'fault', 'run'] as const;
const step = fc.record({ act: fc.constantFrom(...acts), pick: fc.nat(contents.length - 1) });

let copy: WorkingCopy;
let github: GitHub;

class World {
  readonly pull: PullRequest;
  readonly team = { id: 1, members: [petra], pending: [], children: [] };
  /** Acts that may stand, with when they were done and the content that was published then. */
  readonly signed: { readonly what: IssueComment | Review; readonly meaning: string | undefined; valid: boolean }[] = [];
  content: string;
  /** The content that the last whole run published. */
  published: string | undefined;

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
        this.content = text;
        await push(github, copy, ada, 'change', { 'privacy.yml': text });
        break;
      case 'approve':
        this.signed.push({ what: await review(github, this.pull, petra, 'APPROVED'), meaning: this.published, valid: true });
        break;
      case 'sign':
        this.signed.push({ what: comment(github, this.pull, petra, '/sign-off all'), meaning: this.published, valid: true });
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
          for (const one of this.signed) one.valid = false;
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
        github.faults.push({ operation: 'issues/update-comment', status: 502, times: 1, done: pick % 2 === 0 });
        break;
      case 'run':
        await this.run();
    }
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
    const may = meaning(this.content) === shop || (signs && this.team.members.length > 0);
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
