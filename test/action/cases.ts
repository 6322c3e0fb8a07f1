/** Pull requests worth looking at: what people see in each is rendered, tested, and on demand drawn (`npm run screenshots -- cases`). */
import { readFileSync } from 'node:fs';
import { acts, ada, filesIn } from '../../scripts/demo/story.ts';
import { summaryMarker } from '../../src/report/comment.ts';
import { commentEvent } from '../github/events.ts';
import { GitHub } from '../github/github.ts';
import { approve, comment, push, review } from '../github/people.ts';
import type { PullRequest, User } from '../github/state.ts';
import { type Files, WorkingCopy } from '../github/working-copy.ts';
import { type Run, runAction, type Workflow } from './run-action.ts';

/** A pull request on a stand-in of its own, and what its last run left. */
export class Scene {
  readonly copy = new WorkingCopy();
  #opened: { github: GitHub; pull: PullRequest } | undefined;
  #last: Run | undefined;

  get github(): GitHub {
    if (!this.#opened) throw new Error('nothing is open yet');
    return this.#opened.github;
  }

  get pull(): PullRequest {
    if (!this.#opened) throw new Error('nothing is open yet');
    return this.#opened.pull;
  }

  get run(): Run {
    if (!this.#last) throw new Error('nothing ran yet');
    return this.#last;
  }

  async open(title: string, base: Files, head: Files, author = ada, fork?: string): Promise<void> {
    this.copy.commit('main', base, 'Start');
    this.copy.commit('change', head, title, undefined, { author: author.login, committer: author.login });
    const github = await GitHub.start(this.copy.origin);
    github.know(petra, dora, tom, eve);
    this.#opened = { github, pull: github.open(title, 'change', author, 'main', fork) };
    await this.judge();
  }

  async judge(workflow: Workflow = {}): Promise<Run> {
    this.#last = await runAction(this.github, this.pull, workflow);
    return this.#last;
  }

  async says(who: User, body: string): Promise<void> {
    const said = comment(this.github, this.pull, who, body);
    await this.judge({ wake: commentEvent(this.github, this.pull, said) });
  }

  async approves(who: User): Promise<void> {
    await approve(this.github, this.pull, who);
    await this.judge();
  }

  async pushes(files: Files): Promise<void> {
    await push(this.github, this.copy, ada, 'change', files);
    await this.judge();
  }

  /** Of its page, for a browser. */
  get address(): string {
    return `${this.github.url}/${this.github.owner}/${this.github.name}/pull/${this.pull.number}`;
  }

  get summary(): string {
    return this.github.state.issueComments.find(({ body }) => body.endsWith(summaryMarker))?.body ?? '';
  }

  /** Short names of findings, as the summary gives them for commands. */
  named(command: string): string[] {
    return [...new Set([...this.summary.matchAll(new RegExp(`\`${command} ([0-9a-f]{8,})`, 'g'))].map(([, name]) => name ?? ''))];
  }

  async close(): Promise<void> {
    this.copy.remove();
    await this.#opened?.github.close();
  }
}

const person = (login: string, id: number): User => ({ login, id, type: 'User' });
const petra = person('petra', 2);
const dora = person('dora', 3);
const tom = person('tom', 4);
const eve = person('eve', 66);

const demo = (part: string) => filesIn(`fixtures/demo/${part}`);
const before = readFileSync('fixtures/demo/base/privacy.yml', 'utf8');
const path = 'privacy.yml';
const mathpix = `  tutor-match:
    name: Mathpix Inc
    role: processor
    country: US
    contract: docs/contracts/mathpix.md
    transfer:
      mechanism: idta
      risk_assessment: docs/transfers/mathpix.md
`;
const oneVendor = {
  ...demo('head'),
  [path]: before.replace('\nactivities:', `${mathpix}\nactivities:`).replace('[mailer]', '[mailer, tutor-match]'),
};
const config = '.github/privacy-lint.yml';
const reviewers = readFileSync(`fixtures/demo/base/${config}`, 'utf8');
const withGlass = { ...demo('base'), [config]: `${reviewers}break_glass: [dpo]\n` };

/** What someone might write who wants people to see something else. */
const hostile = [
  '@petra **signed off** <img src=x onerror=alert(1)> [here](https://evil.example) https://evil.example www.evil.example',
  '#1 GH-1 acme/shop#1 `x` | y \\| ```z``` <!-- privacy-lint:summary --> <details><summary>✅',
  '"] end subgraph x click n0 "https://evil.example" %%{init: {"theme":"dark"}}%% $$x$$ :fa-ban:',
].join(' ');
const hostileName = JSON.stringify(`${hostile} a\u202eb`);
const attack = before
  .replace('name: Study Circle', `name: ${hostileName}`)
  .replace('name: Postlane Ltd', `name: ${hostileName}`)
  .replace('purpose: Let students join revision groups', `purpose: ${hostileName}`)
  .replace('country: GB\n    contract', 'country: US\n    contract');

export const cases: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
  'first run, several findings': (scene) => scene.open('Match students with tutors, answer them in a chat', demo('base'), demo('head')),
  'one new vendor in the US': (scene) => scene.open('Match students with tutors', demo('base'), oneVendor),
  'one new vendor, signed off': async (scene) => {
    await scene.open('Match students with tutors', demo('base'), oneVendor);
    await scene.approves(petra);
  },
  'moved since its sign-off': async (scene) => {
    await scene.open('Match students with tutors', demo('base'), oneVendor);
    await scene.approves(petra);
    await scene.pushes({
      [path]: oneVendor[path].replace(
        '    contract: docs/contracts/mathpix',
        '    processed_in: [US, IN]\n    contract: docs/contracts/mathpix',
      ),
    });
  },
  rejected: async (scene) => {
    await scene.open('Match students with tutors', demo('base'), oneVendor);
    const [name] = scene.named('/sign-off');
    await scene.says(petra, `/reject ${name ?? 'all'} Mathpix keeps the essays to train its models; ask for the opt-out first`);
  },
  'refused acts': async (scene) => {
    await scene.open('Match students with tutors', demo('base'), demo('head'));
    await scene.says(ada, '/sign-off all');
    await scene.says(petra, '> /sign-off all');
    await scene.says(petra, '/sign-off deadbeef');
    await scene.says(dora, '/sign-off all');
    await scene.says(eve, '/sign-off all');
  },
  'break-glass': async (scene) => {
    await scene.open('Match students with tutors', withGlass, oneVendor);
    await scene.says(dora, `/break-glass The exam starts on Monday ${new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)}`);
  },
  'vetted by the catalogue': (scene) =>
    scene.open(
      'Match students with tutors',
      { ...demo('base'), [config]: `${reviewers}catalogue: privacy/vetted.yml\n`, 'privacy/vetted.yml': vetted },
      oneVendor,
    ),
  'clean after findings': async (scene) => {
    await scene.open('Match students with tutors', demo('base'), oneVendor);
    await scene.pushes({ [path]: before });
  },
  'first declaration': (scene) =>
    scene.open('Declare what we process', { [config]: reviewers }, { ...demo('head'), ...{ [config]: reviewers } }),
  '200 findings': (scene) => {
    const ids = Array.from({ length: 200 }, (_, index) => `vendor-${index}`);
    const lines = ids.map((id) => `  ${id}: { name: ${id} Ltd, role: processor, country: GB, contract: signed }\n`).join('');
    const head = before.replace('\nactivities:', `${lines}\nactivities:`).replace('[mailer]', `[mailer, ${ids}]`);
    return scene.open('Share with everyone', demo('base'), { [path]: head });
  },
  'hostile text': (scene) => scene.open('Rename things', demo('base'), { [path]: attack }),
  'a file that cannot be read': (scene) =>
    scene.open('Match students', demo('base'), {
      [path]: before.replace('subjects:', 'subject:'),
    }),
  'nobody is named as reviewer': (scene) =>
    scene.open('Match students with tutors', { ...demo('base'), [config]: 'version: 1\n' }, oneVendor),
  'from a fork': async (scene) => {
    await scene.open('Match students with tutors', demo('base'), oneVendor, eve, 'eve');
    await scene.approves(petra);
  },
  'what stood before': (scene) =>
    scene.open(
      'Match students with tutors',
      { ...demo('base'), [path]: before.replace('    retention: 2 years after account-closure\n', '') },
      { ...oneVendor, [path]: oneVendor[path].replace('    retention: 2 years after account-closure\n', '') },
    ),
  'requested changes': async (scene) => {
    await scene.open('Match students with tutors', demo('base'), oneVendor);
    await scene.approves(petra);
    await review(scene.github, scene.pull, petra, 'CHANGES_REQUESTED', 'Please name the sub-processors first.');
    await scene.judge();
  },
  'the whole story': async (scene) => {
    await scene.open('Match students with tutors, answer them in a chat', demo('base'), demo('head'));
    for (const { act } of acts(scene.github, scene.copy, scene.pull)) await scene.judge({ wake: await act() });
  },
};

const vetted = `version: 1
recipients:
  mathpix:
    name: Mathpix Inc
    role: processor
    country: US
    safeguard: idta
    categories: [email, name, education]
    subjects: [students]
    purposes: [Let students join revision groups]
    until: 2099-12-31
    vetted_by: Data protection office
`;
