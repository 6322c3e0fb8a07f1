import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Access, type Diagnosis, diagnoseLocal, diagnoseRemote } from '../../src/app/doctor/doctor.ts';
import { usual, wake, wakePath, workflow, workflowPath } from '../../src/app/doctor/files.ts';
import { fix } from '../../src/app/doctor/fix.ts';
import { GitHub } from '../github/github.ts';
import { requires, setupOf } from '../github/setup-answers.ts';
import { type Files, WorkingCopy } from '../github/working-copy.ts';

const pinned = { ...usual, action: `privacy-lint/privacy-lint@${'0123456789'.repeat(4)}` };
const person = (login: string, id: number) => ({ login, id, type: 'User' }) as const;
const reviewers = `version: 1
reviewers:
  privacy: { users: { petra: 4711 } }
  dpo: { users: { paul: 4712 } }
  security: { users: { sam: 4713 } }
  independent: { users: { ines: 4714 } }
`;
const declaration = 'version: 1\nsystem: { name: Shop }\n';
const whole: Files = {
  [workflowPath]: workflow(pinned),
  [wakePath]: wake(),
  '.github/privacy-lint.yml': reviewers,
  'privacy.yml': declaration,
};
const context = 'privacy-lint: main';

let copy: WorkingCopy;
let github: GitHub;
let folder: string;
beforeEach(async () => {
  copy = new WorkingCopy();
  github = await GitHub.start(copy.origin);
  github.know(person('petra', 4711), person('paul', 4712), person('sam', 4713), person('ines', 4714));
  github.tokens.set('visitor', { user: person('vera', 9), may: { contents: 'read', actions: 'read' } });
  folder = mkdtempSync(join(tmpdir(), 'privacy-lint-doctor-'));
  git('init', '--quiet', '--initial-branch=main');
});
afterEach(async () => {
  copy.remove();
  rmSync(folder, { recursive: true });
  await github.close();
});

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: folder, encoding: 'utf8' });
const access = (token = 'visitor', teamToken?: string): Access => ({
  connection: { token, apiUrl: github.url, graphqlUrl: `${github.url}/graphql`, userAgent: 'test' },
  teamToken,
});

async function remote(files: Files, teamToken?: string): Promise<Diagnosis> {
  copy.commit('main', files, 'Set up');
  return diagnoseRemote('acme/shop', access('visitor', teamToken), github.url);
}

/** The working tree with files on top of what `main` holds. */
async function local(files: Files, merged: Files = {}, with_?: Access): Promise<Diagnosis> {
  write({ 'README.md': 'Shop', ...merged });
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Start');
  write(files);
  return diagnoseLocal(folder, with_, github.url);
}

function write(files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), String(text));
  }
}

const all = ({ sections }: Diagnosis) => sections.flatMap(({ checks }) => checks);
const only = (diagnosis: Diagnosis, state: string) => all(diagnosis).flatMap((one) => (one.state === state ? one.what : []));

describe('a repository on GitHub', () => {
  test('that has all it needs, with an App whose key only the default branch may use, is in tier 2', async () => {
    github.rules.push(requires(context, 815));
    setupOf(github).environments.set('gate', ['main']);
    const diagnosis = await remote({ ...whole, [workflowPath]: withApp });
    expect(only(diagnosis, 'missing')).toEqual([]);
    expect(only(diagnosis, 'unseen')).toEqual([]);
    expect(diagnosis.tier).toBe(2);
  });

  test('whose branch requires nothing holds nothing', async () => {
    github.rules.push(requires('build'), requires('privacy-lint: release'));
    const diagnosis = await remote(whole);
    expect(diagnosis.tier).toBe(0);
    expect(only(diagnosis, 'missing')).toEqual([`Nothing requires the status \`${context}\`: it informs, and blocks nothing`]);
  });

  test.each([
    ['a ruleset, from any source', () => github.rules.push(requires(context)), 'by ruleset, from any source'],
    ['a ruleset, from GitHub Actions', () => github.rules.push(requires(context, 15368)), 'which every workflow of every branch is'],
    ['branch protection', () => setupOf(github).protection.push({ context }), 'by branch protection, from any source'],
  ])('that requires the status by %s is in tier 1', async (_, set, said) => {
    set();
    const diagnosis = await remote(whole);
    expect(diagnosis.tier).toBe(1);
    expect(only(diagnosis, 'missing')).toEqual([]);
    expect(only(diagnosis, 'well').join('\n')).toContain(said);
    expect(only(diagnosis, 'advice').join('\n')).toContain('writers are not');
  });

  test.each([
    ['is not what the workflow writes with', workflow(pinned), undefined, 'it never counts'],
    [
      'has its key in no environment',
      () => withApp.replace('    environment: gate\n', ''),
      undefined,
      'a workflow of any branch can use it',
    ],
    ['has its key in an environment for every branch', () => withApp, 'any', 'Every branch may use the environment gate'],
    [
      'has its key in an environment for protected branches',
      () => withApp,
      'protected',
      'Every protected branch may use the environment gate',
    ],
    ['has its key in an environment for further branches', () => withApp, ['main', 'dev/*'], 'main, dev/* may use the environment gate'],
    ['has its key in an environment that is not there', () => withApp, undefined, 'There is no environment gate'],
  ])('whose App %s stays in tier 1', async (_, text, branches, said) => {
    github.rules.push(requires(context, 815));
    if (branches) setupOf(github).environments.set('gate', branches === 'any' ? undefined : (branches as 'protected'));
    const diagnosis = await remote({ ...whole, [workflowPath]: typeof text === 'string' ? text : text() });
    expect(diagnosis.tier).toBe(1);
    expect(only(diagnosis, 'missing').join('\n')).toContain(said);
  });

  test('whose login now belongs to somebody else, or to nobody, is told', async () => {
    github.rules.push(requires(context));
    github.know(person('petra', 666));
    const diagnosis = await remote({ ...whole, '.github/privacy-lint.yml': reviewers.replace('paul', 'pauline') });
    expect(only(diagnosis, 'missing')).toEqual([
      'petra is the account 666, and the configuration says 4711',
      'Nobody is called pauline any more',
    ]);
  });

  test('whose teams can be read with a token for them, and not without', async () => {
    github.rules.push(requires(context));
    github.state.teams.set('privacy', { id: 5, members: [person('petra', 4711)], pending: [], children: [] });
    const files = {
      ...whole,
      [workflowPath]: workflow({ ...pinned, teams: true }),
      '.github/privacy-lint.yml': reviewers.replace('users: { petra: 4711 }', 'teams: [acme/privacy]'),
    };
    const unread = await remote(files);
    expect(only(unread, 'unseen')).toEqual(['Who is in the team acme/privacy']);
    expect(only(await remote(files, 'team-token'), 'well').join('\n')).toContain('acme/privacy can be read: 1 active');
    expect(only(await remote(files, 'visitor'), 'missing')).toEqual(['The team acme/privacy cannot be read']);
    const untold = await remote({ ...files, [workflowPath]: workflow(pinned) }, 'team-token');
    expect(only(untold, 'missing').join('\n')).toContain('gives no team-token');
  });

  test('that refuses to say what a branch requires is not taken for well', async () => {
    github.faults.push({ operation: 'repos/get-branch-rules', status: 403, times: 1, message: 'Resource not accessible' });
    const diagnosis = await remote(whole);
    expect(diagnosis.tier).toBeUndefined();
    expect(only(diagnosis, 'unseen')).toEqual([`Whether main requires the status \`${context}\``]);
  });

  test('that cannot be seen is no diagnosis', async () => {
    await expect(diagnoseRemote('acme/other', access(), github.url)).rejects.toMatchObject({ status: 404 });
    await expect(diagnoseRemote('acme/shop', access('nobody'), github.url)).rejects.toMatchObject({ status: 401 });
  });
});

describe('a working tree', () => {
  test('without a token: its files are looked at, and it is said what could not be seen', async () => {
    const diagnosis = await local(whole, whole);
    expect(only(diagnosis, 'missing')).toEqual([]);
    expect(only(diagnosis, 'unseen')).toEqual([
      'Whether the named accounts and teams are who you mean',
      'Whether main requires it, from whom, and so which tier of the promise holds',
    ]);
    expect(diagnosis.tier).toBeUndefined();
  });

  test('with a token: GitHub is asked about its origin', async () => {
    copy.commit('main', whole, 'Set up');
    github.rules.push(requires(context));
    git('remote', 'add', 'origin', `${github.url}/acme/shop.git`);
    const diagnosis = await local(whole, whole, access());
    expect(diagnosis.tier).toBe(1);
    expect(only(diagnosis, 'well').join('\n')).toContain('Named and found: petra, paul, sam, ines');
  });

  test('with nothing in it lacks workflow and reviewers, and says in which order they come', async () => {
    const diagnosis = await local({});
    expect(only(diagnosis, 'missing')).toEqual([
      'No workflow runs privacy-lint',
      '.github/privacy-lint.yml is not there, so nobody is named who may sign off',
    ]);
    expect(
      all(diagnosis)
        .map(({ next }) => next)
        .join('\n'),
    ).toContain('first a pull request with workflow and configuration');
  });

  test('that declares before its workflow is on the default branch is told: nothing would run, and nobody could sign', async () => {
    expect(only(await local(whole), 'missing').join('\n')).toContain('nothing would run, and nobody could sign');
  });

  test('whose workflow is merged is asked to declare next', async () => {
    const { 'privacy.yml': _, ...before } = whole;
    const diagnosis = await local({}, before);
    expect(only(diagnosis, 'missing')).toEqual(['Nothing is declared yet']);
  });

  test.each([
    ['a trigger', '  schedule: #', '  x-schedule: #', 'does not run on schedule'],
    [
      'the wake-up by the other file',
      'workflows: [privacy-lint wake]',
      'workflows: [other]',
      'waits for the workflow other, which is not there',
    ],
    ['a type of event', ', ready_for_review', '', 'leaves out ready_for_review'],
    ['the default branch', 'branches: ["main"]', 'branches: [trunk]', 'does not run on pushes to main'],
    ['a permission', '      statuses: write', '      x: none', 'lacks permissions: statuses: write'],
    ['a queue that cancels nothing', 'cancel-in-progress: false', 'cancel-in-progress: true', 'cancels a run'],
    [
      'a job of its own',
      '    steps:\n',
      '    steps:\n      - uses: actions/checkout@v4\n',
      "other steps in the Action's job (actions/checkout@v4)",
    ],
    ['the permission to record', 'contents: write', 'contents: read', 'the job that keeps the records lacks permissions: contents: write'],
    ['the safe event', '  pull_request_target:', '  pull_request: {}\n  pull_request_target:', 'own copy of the workflow'],
  ])('whose workflow lacks %s is told', async (_, from, to, said) => {
    const text = workflow(pinned).replace(from, to);
    expect(text).not.toBe(workflow(pinned));
    expect(only(await local({}, { ...whole, [workflowPath]: text }), 'missing').join('\n')).toContain(said);
  });

  test('whose wake file has permissions, or lacks an event, is told', async () => {
    const text = wake().replaceAll('permissions: {}', 'permissions: write-all').replace('  merge_group:\n', '');
    const said = only(await local({}, { ...whole, [wakePath]: text }), 'missing').join('\n');
    expect(said).toContain('does not run on merge_group');
    expect(said).toContain('has permissions on runs that a pull request controls');
  });

  test('is advised on what holds and could be better', async () => {
    const lone = 'version: 1\nreviewers:\n  privacy: { users: { petra: 4711 } }\n  dpo: { users: { petra: 4711 } }\n';
    const wide = workflow(usual).replace('contents: read', 'contents: write');
    const diagnosis = await local({}, { ...whole, [workflowPath]: wide, '.github/privacy-lint.yml': lone });
    expect(only(diagnosis, 'missing')).toEqual([]);
    expect(only(diagnosis, 'advice')).toEqual([
      `${workflowPath} has more permissions than it needs: contents: write`,
      'The Action is not pinned: privacy-lint/privacy-lint@v1',
      'One person holds every role: nobody can sign off what that person writes',
      'Nobody is named for the role security, which lost encryption asks for',
      'Nobody is named independent: where it cannot be known who wrote a change, nobody can sign it',
    ]);
  });

  test('that hands its findings to code scanning has a step and a permission more, and nothing is wrong with that', async () => {
    const upload = '      - uses: github/codeql-action/upload-sarif@v4\n';
    const text = workflow(pinned)
      .replace('    steps:\n', `    steps:\n${upload}`)
      .replace('statuses: write', 'security-events: write\n      statuses: write');
    const diagnosis = await local({}, { ...whole, [workflowPath]: text });
    expect([...only(diagnosis, 'missing'), ...only(diagnosis, 'advice')].join()).not.toMatch(/steps|permissions/);
  });

  test('with one job for both needs the permission there, and one that keeps no records is told so', async () => {
    const one = workflow(pinned).replace("history: 'off'", 'history: on').replace('history: only', 'history: off');
    expect(only(await local({}, { ...whole, [workflowPath]: one }), 'missing')[0]).toContain('lacks permissions: contents: write');
    const none = workflow(pinned).replace('history: only', 'history: off');
    expect(only(await local({}, { ...whole, [workflowPath]: none }), 'advice')).toContain('No merge is recorded: `history` is off');
    const other = workflow(pinned).replace("history: 'off'", `history: 'off'\n          github-token: \${{ steps.app.outputs.token }}`);
    expect(only(await local({}, { ...whole, [workflowPath]: other }), 'missing').join()).toContain('another token than the check');
  });

  test('whose workflow is no YAML is told the line', async () => {
    const said = only(await local({}, { ...whole, [workflowPath]: 'name: privacy-lint\non: [push\n' }), 'missing');
    expect(said[0]).toMatch(/^\.github\/workflows\/privacy-lint\.yml:\d: /);
  });

  test('whose configuration is broken is told the line', async () => {
    const diagnosis = await local({}, { ...whole, '.github/privacy-lint.yml': 'version: 1\nreviewer: {}\n' });
    expect(only(diagnosis, 'missing')).toEqual(['.github/privacy-lint.yml:2: "reviewer" is no key of the configuration']);
  });
});

describe('doctor --fix', () => {
  test('writes workflow, wake-up and a first configuration; what then lacks is for people to say', async () => {
    await local({});
    const { written } = await fix(folder, undefined);
    expect([...written].sort()).toEqual(['.github/privacy-lint.yml', wakePath, workflowPath].sort());
    const after = await diagnoseLocal(folder, undefined, github.url);
    expect(only(after, 'missing')).toEqual([
      'Nobody is named for the role privacy: sign-offs wait for ever',
      'Nobody is named for the role dpo: overrides of errors and the graver sign-offs wait for ever',
    ]);
  });

  test('takes the default branch as it is called here', async () => {
    await local({});
    git('branch', '--move', 'trunk');
    git('config', 'init.defaultBranch', 'trunk');
    await fix(folder, undefined);
    expect(readFileSync(join(folder, workflowPath), 'utf8')).toContain('branches: ["trunk"]');
  });

  test('adds numeric ids to logins, and leaves comments and the rest as they are', async () => {
    const text = `# ours
version: 1
reviewers:
  privacy: { users: [petra, paul] } # the office
  dpo:
    users:
      ines: 4714
      sam: # new here
  security:
    users:
      - sam
      - ines
ignore: [fixtures/**]
`;
    await local({}, { ...whole, '.github/privacy-lint.yml': text });
    expect(await fix(folder, access())).toEqual({ written: ['.github/privacy-lint.yml'], left: [] });
    expect(readFileSync(join(folder, '.github/privacy-lint.yml'), 'utf8')).toBe(`# ours
version: 1
reviewers:
  privacy: { users: { petra: 4711, paul: 4712 } } # the office
  dpo:
    users:
      ines: 4714
      sam: 4713 # new here
  security:
    users:
      { sam: 4713, ines: 4714 }
ignore: [fixtures/**]
`);
  });

  test('says whom it cannot find, and that it needs a token to look', async () => {
    await local({}, { ...whole, '.github/privacy-lint.yml': 'version: 1\nreviewers: { privacy: { users: [petra, ghost] } }\n' });
    expect(await fix(folder, undefined)).toEqual({
      written: [],
      left: ['The id of petra: set GITHUB_TOKEN to look it up', 'The id of ghost: set GITHUB_TOKEN to look it up'],
    });
    expect((await fix(folder, access())).left).toEqual(['Nobody is called ghost on GitHub']);
  });

  test('overwrites nothing that is there', async () => {
    await local({}, whole);
    expect(await fix(folder, access())).toEqual({ written: [], left: [] });
    write({ [workflowPath]: 'name: other\non: push\njobs: {}\n' });
    expect((await fix(folder, access())).left.join()).toContain('does not run privacy-lint');
  });
});

describe('a shared configuration', () => {
  let organisation: WorkingCopy;
  let commit: string;
  beforeEach(() => {
    organisation = new WorkingCopy();
    commit = organisation.commit('main', { 'lint.yml': reviewers }, 'What we agreed to');
  });
  afterEach(() => organisation.remove());

  const extending = (pin: string): Files => ({
    ...whole,
    '.github/privacy-lint.yml': `version: 1\nextends: acme/privacy/lint.yml@${pin}\n`,
  });

  test('that can be read names the reviewers, and how far the pin is behind is said with what to pin', async () => {
    github.host('privacy', organisation.origin);
    const newest = await remote(extending(commit));
    expect(only(newest, 'missing').filter((one) => !one.includes(context))).toEqual([]);
    expect(only(newest, 'well')).toEqual(
      expect.arrayContaining(['Named and found: petra, paul, sam, ines', 'It is the newest commit of acme/privacy']),
    );
    organisation.commit('main', { 'README.md': 'One' }, 'One more');
    const tip = organisation.commit('main', { 'README.md': 'Two' }, 'Two more');
    const behind = await diagnoseRemote('acme/shop', access(), github.url);
    const said = all(behind).find(({ what }) => what === 'acme/privacy has 2 commits since');
    expect(said).toMatchObject({ state: 'advice', next: expect.stringContaining(`and pin ${tip}`) });
  });

  test.each([
    ['is of a fork', () => organisation.commit('eve', { 'lint.yml': reviewers }, 'Mine'), 'does not lead to the commit'],
    ['is a branch', () => 'main', '"main" is no commit'],
  ])('whose pin %s is missing', async (_, pin, why) => {
    github.host('privacy', organisation.origin);
    const diagnosis = await remote(extending(pin()));
    expect(only(diagnosis, 'missing').join('\n')).toContain(why);
    expect(diagnosis.sections.map(({ title }) => title)).toContain('The shared configuration');
  });

  test('that is private needs a team-token in the workflow, whatever the one who asks can see', async () => {
    github.host('privacy', organisation.origin, true);
    expect(only(await remote(extending(commit)), 'missing').join('\n')).toContain('acme/privacy is not there, or the token may not see it');
    github.tokens.set('visitor', { user: person('vera', 9), may: { contents: 'read', actions: 'read' }, sees: ['acme/privacy'] });
    const seen = await diagnoseRemote('acme/shop', access(), github.url);
    expect(only(seen, 'missing').join('\n')).toContain(
      `The configuration needs a file of acme/privacy, which is not public, and ${workflowPath} gives no team-token`,
    );
    const withToken = await remote({ ...extending(commit), [workflowPath]: workflow({ ...pinned, teams: true }) });
    expect(only(withToken, 'missing').join('\n')).not.toContain('team-token');
  });

  test('is not seen without a token, and is not taken for well', async () => {
    const diagnosis = await local(extending(commit), extending(commit));
    expect(only(diagnosis, 'unseen')).toContain('What the shared configuration says');
    expect(only(diagnosis, 'well').join('\n')).not.toContain('named');
  });
});

/** The workflow with a token of an App, whose key is in an environment. */
const withApp = workflow(pinned)
  .replace('    runs-on', '    environment: gate\n    runs-on')
  .replaceAll('    steps:\n', '    steps:\n      - uses: actions/create-github-app-token@v2\n        id: app\n')
  .replaceAll(/( +)history: .*\n/g, `$&$1github-token: \${{ steps.app.outputs.token }}\n`);
