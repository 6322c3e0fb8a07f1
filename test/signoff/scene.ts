/** A pull request to act on, one second after another. */
import { createHash } from 'node:crypto';
import type { Finding } from '../../src/policy/finding.ts';
import { type Gate, gateOf } from '../../src/signoff/gate.ts';
import type {
  Account,
  Act,
  Asked,
  Commit,
  Contributor,
  Deletion,
  Publication,
  Published,
  PullRequest,
  Responsibilities,
} from '../../src/signoff/model.ts';
import { hashOfSet } from '../../src/signoff/publication.ts';

const person = (id: number, login: string): Account => ({ id, login, kind: 'user' });

export const ada = person(10, 'ada');
export const bob = person(11, 'bob');
export const priya = person(1, 'priya');
export const paul = person(2, 'paul');
export const dora = person(3, 'dora');
export const oncall = person(4, 'oncall');
export const outsider = person(99, 'outsider');
export const tool: Account = { id: 500, login: 'privacy-lint[bot]', kind: 'bot' };
export const robot: Account = { id: 501, login: 'robot[bot]', kind: 'bot' };
export const app: Account = { id: 502, login: 'reviewer-app', kind: 'app' };

const place = { file: 'privacy.yml', line: 1, column: 1, endLine: 1, endColumn: 2 };

/** A finding whose fingerprint comes of what is given, as the engine's does of a cause. */
export function finding(given: Partial<Finding> & { readonly rule: string }): Finding {
  const whole = {
    level: 'sign-off',
    role: 'privacy',
    declaration: 'privacy.yml',
    at: 'recipients.mathpix',
    place,
    side: 'head',
    message: '',
    fix: '',
    source: { document: 'd', section: 's', url: 'u' },
    witnesses: [],
    values: {},
    related: [],
    existing: false,
    ...given,
  } as Omit<Finding, 'fingerprint'>;
  const { rule, at, level, role, witnesses, values } = whole;
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([rule, at, level, role, witnesses, values]))
    .digest('hex')
    .slice(0, 32);
  return { fingerprint, ...whole };
}

export const recipient = finding({ rule: 'roles/new-recipient', values: { 'recipient.country': 'GB' } });
export const recipientAbroad = finding({ rule: 'roles/new-recipient', values: { 'recipient.country': 'US' } });
export const health = finding({ rule: 'special-category/new-field', at: 'datasets.patients.fields.diagnosis' });
export const transfer = finding({ rule: 'transfers/no-mechanism', level: 'error', role: 'dpo' });
export const narrowed = finding({ rule: 'governance/claim-narrowed', role: 'dpo', at: 'datasets.patients' });

export const nameOf = ({ fingerprint }: Finding) => fingerprint.slice(0, 8);

const holders = (...people: Account[]) => ({ people: people.map(({ id }) => id), teams: [] });

export class Scene {
  second = 0;
  /** Seconds between one thing and the next. */
  pace = 1;
  #count = 0;
  head = 'c0';
  branch = 'main';
  content: readonly Finding[] = [];
  commits: Commit[] = [];
  publications: Publication[] = [];
  acts: Act[] = [];
  deletions: Deletion[] = [];
  pull: Partial<PullRequest> = {};
  rules: Responsibilities = {
    roles: { privacy: holders(priya, paul), dpo: holders(dora), oncall: holders(oncall) },
    independent: holders(),
    byReview: ['privacy'],
    breakGlass: ['oncall'],
    tool: tool.id,
  };

  /** Ada pushes a commit with these findings, and the tool publishes them. */
  static of(...content: Finding[]): Scene {
    const scene = new Scene();
    scene.push(content);
    scene.publish();
    return scene;
  }

  now(): string {
    return new Date(Date.UTC(2026, 10, 2, 9, 0, this.second)).toISOString();
  }

  #tick(): string {
    this.second += this.pace;
    return this.now();
  }

  push(content: readonly Finding[], contributors: readonly Contributor[] = by(ada), kind: Commit['kind'] = 'written'): string {
    this.#tick();
    this.content = content;
    this.head = `c${this.commits.length + 1}`;
    this.commits.push({ id: this.head, kind, contributors });
    return this.head;
  }

  publish(given: Partial<Publication> = {}): void {
    const findings: Published[] = this.content.map((one) => ({ root: one.declaration, fingerprint: one.fingerprint, finding: one }));
    const { head: commit, branch } = this;
    this.publications.push({ at: this.#tick(), by: tool.id, commit, branch, hash: hashOfSet(findings), findings, ...given });
  }

  comment(account: Account | undefined, body: string, given: Partial<Act> = {}): Act {
    return this.#act({ id: `comment ${++this.#count}`, by: account, body, ...given });
  }

  review(account: Account, review: Act['review'], given: Partial<Act> = {}): Act {
    return this.#act({ id: `review ${++this.#count}`, by: account, body: '', review, commit: this.head, ...given });
  }

  #act(given: Omit<Act, 'at' | 'pullRequest'> & Partial<Act>): Act {
    const act: Act = { pullRequest: 7, at: this.#tick(), ...given };
    this.acts.push(act);
    return act;
  }

  /** Puts something else in an act's place: it was edited, dismissed. */
  alter(act: Act, how: (at: string) => Partial<Act>): void {
    this.acts = this.acts.map((one) => (one.id === act.id ? { ...one, ...how(this.#tick()) } : one));
  }

  /** The comment is gone; the timeline tells whose it was. */
  delete(act: Act, tells: 'whose' | 'nothing' = 'whose'): void {
    this.acts = this.acts.filter(({ id }) => id !== act.id);
    this.deletions.push({ at: this.#tick(), author: tells === 'whose' ? act.by?.id : undefined });
  }

  facts(): PullRequest {
    const { head, branch, publications, acts, deletions, commits } = this;
    const asked: Asked[] = this.content.map((one) => ({ root: one.declaration, finding: one }));
    return { number: 7, head, branch, opener: ada, asked, publications, acts, deletions, commits, pushers: 'known', ...this.pull };
  }

  gate(now: string = this.now()): Gate {
    return gateOf(this.facts(), this.rules, now);
  }

  /** The state of a finding of the head. */
  stateOf(one: Finding, now?: string) {
    const state = this.gate(now).findings.find(({ finding: { fingerprint } }) => fingerprint === one.fingerprint);
    if (!state) throw new Error(`${one.rule} is no finding of the head`);
    return state;
  }

  /** Why an act does not count. */
  refusalsOf(act: Act, now?: string): string[] {
    const outcome = this.gate(now).acts.find((one) => one.act.id === act.id);
    return [...new Set(outcome?.refused.map(({ why }) => why.kind))];
  }
}

export const by = (account: Account | undefined, ...others: Contributor[]): Contributor[] => [
  { account, part: 'author' },
  { account, part: 'committer' },
  { account, part: 'pusher' },
  ...others,
];
