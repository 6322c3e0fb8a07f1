/** What GitHub sends to workflows, each held against its own description of webhooks. */
import { complete, type Schema, wrongInEvent } from './description.ts';
import descriptions from './descriptions/events.json' with { type: 'json' };
import type { GitHub } from './github.ts';
import * as shapes from './shapes.ts';
import type { IssueComment, PullRequest, Review, User } from './state.ts';

/** What wakes a workflow: the event's name for the runner, and its payload. */
export interface Wake {
  readonly event: string;
  readonly payload: unknown;
}

type Described = keyof typeof descriptions.events;

function described(name: Described, partial: unknown): unknown {
  const payload = complete(descriptions.events[name] as Schema, partial, 'events');
  const wrong = wrongInEvent(name, payload);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return payload;
}

const common = (github: GitHub, sender: User) => ({ repository: shapes.repository(github), sender: shapes.user(sender) });

export async function pullRequestEvent(
  github: GitHub,
  pull: PullRequest,
  action: 'opened' | 'reopened' | 'synchronize' | 'closed' = 'opened',
  event = 'pull_request_target',
): Promise<Wake> {
  const partial = {
    action,
    number: pull.number,
    pull_request: await shapes.pullRequest(github, pull),
    ...(action === 'synchronize' ? { before: '0'.repeat(40), after: await github.git.commitOf(pull.head) } : {}),
    ...common(github, pull.author),
  };
  return { event, payload: described(`pull_request_${action}`, partial) };
}

export function commentEvent(
  github: GitHub,
  pull: PullRequest,
  comment: IssueComment,
  action: 'created' | 'edited' | 'deleted' = 'created',
): Wake {
  const sender = comment.user ?? pull.author;
  const partial = {
    action,
    issue: { ...shapes.issueOf(github, pull), pull_request: { url: `${github.url}/pulls/${pull.number}` } },
    comment: shapes.issueComment(github, comment),
    ...(action === 'edited' ? { changes: {} } : {}),
    ...common(github, sender),
  };
  return { event: 'issue_comment', payload: described(`issue_comment_${action}`, partial) };
}

export async function reviewEvent(github: GitHub, pull: PullRequest, review: Review): Promise<Wake> {
  const partial = {
    action: 'submitted',
    review: { ...shapes.review(review), state: review.state.toLowerCase() },
    pull_request: await shapes.pullRequest(github, pull),
    ...common(github, review.user ?? pull.author),
  };
  return { event: 'pull_request_review', payload: described('pull_request_review_submitted', partial) };
}

/** @param before the branch's tip before the push */
export async function pushEvent(github: GitHub, user: User, branch = github.defaultBranch, before = '0'.repeat(40)): Promise<Wake> {
  const after = (await github.git.commitOf(branch)) ?? '';
  const partial = { ref: `refs/heads/${branch}`, before, after, ...common(github, user) };
  return { event: 'push', payload: described('push', partial) };
}

/** What a workflow that was woken by something else reports when it ends. */
export function workflowRunEvent(
  github: GitHub,
  { event, head, branch, owner = github.owner }: { event: string; head: string; branch: string; owner?: string | undefined },
  sender: User,
): Wake {
  const { default_branch: _, ...small } = shapes.repository(github);
  const partial = {
    action: 'completed',
    workflow_run: {
      event,
      head_sha: head,
      head_branch: branch,
      status: 'completed',
      conclusion: 'success',
      head_repository: {
        ...small,
        full_name: `${owner}/${github.name}`,
        owner: { login: owner, id: 501, type: 'User' },
      },
      repository: small,
    },
    workflow: {},
    ...common(github, sender),
  };
  return { event: 'workflow_run', payload: described('workflow_run_completed', partial) };
}

export function mergeGroupEvent(github: GitHub, head: string, base: string, branch: string, sender: User): Wake {
  const partial = {
    action: 'checks_requested',
    merge_group: { head_sha: head, head_ref: branch, base_sha: base, base_ref: `refs/heads/${github.defaultBranch}` },
    ...common(github, sender),
  };
  return { event: 'merge_group', payload: described('merge_group_checks_requested', partial) };
}

/** @param number of a pull request; none: all that is open */
export function dispatchEvent(github: GitHub, number: number | '', sender: User): Wake {
  const partial = {
    inputs: { 'pull-request': String(number) },
    ref: `refs/heads/${github.defaultBranch}`,
    workflow: 'w.yml',
    ...common(github, sender),
  };
  return { event: 'workflow_dispatch', payload: described('workflow_dispatch', partial) };
}

/** Nothing describes the payload of a schedule: it names the line that was due. */
export const scheduleEvent: Wake = { event: 'schedule', payload: { schedule: '17 5 * * *' } };
