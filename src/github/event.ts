/** What woke the workflow. Only whom to look at is taken from it; everything else is asked of GitHub, since what an event says may be old. */
import { GitHubFailure } from './client.ts';

export type Woken =
  | { readonly kind: 'pull-request'; readonly number: number }
  /** Someone wrote something new on a pull request. */
  | { readonly kind: 'comment'; readonly number: number; readonly body: string }
  /** Another workflow ended: its head is all that is known. */
  | { readonly kind: 'head'; readonly owner: string; readonly branch: string; readonly commit: string }
  | { readonly kind: 'merge-group'; readonly commit: string; readonly branch: string }
  /** Time passed, or the default branch moved: all open pull requests are looked at. */
  | { readonly kind: 'sweep'; readonly push?: { readonly before: string; readonly after: string } }
  | { readonly kind: 'nothing'; readonly why: string };

const known =
  '`pull_request_target`, `issue_comment`, `workflow_run`, `merge_group`, `push` to the default branch, `schedule` or `workflow_dispatch`';

/** @param name the event (`GITHUB_EVENT_NAME`) @param payload its payload (the file `GITHUB_EVENT_PATH`) */
export function wokenBy(name: string, payload: string): Woken {
  const event = new Payload(parsed(payload));
  switch (name) {
    case 'pull_request_target':
    case 'pull_request':
    case 'pull_request_review':
    case 'pull_request_review_comment':
      return { kind: 'pull-request', number: numberOf(name, event.at('pull_request', 'number')) };
    case 'issue_comment': {
      if (event.at('issue', 'pull_request') === undefined) return { kind: 'nothing', why: 'the comment is on an issue' };
      const number = numberOf(name, event.at('issue', 'number'));
      const body = event.text('comment', 'body');
      return event.text('action') === 'created' ? { kind: 'comment', number, body } : { kind: 'pull-request', number };
    }
    case 'workflow_run':
      return workflowRun(event);
    case 'merge_group':
      if (event.text('action') === 'destroyed') return { kind: 'nothing', why: 'the merge group is gone' };
      return {
        kind: 'merge-group',
        commit: event.text('merge_group', 'head_sha'),
        branch: event.text('merge_group', 'head_ref').replace('refs/heads/', ''),
      };
    case 'push':
      return event.text('ref') === `refs/heads/${event.text('repository', 'default_branch')}`
        ? { kind: 'sweep', push: { before: event.text('before'), after: event.text('after') } }
        : { kind: 'nothing', why: 'the push was not to the default branch' };
    case 'schedule':
      return { kind: 'sweep' };
    case 'workflow_dispatch': {
      const given = event.text('inputs', 'pull-request');
      return given === '' ? { kind: 'sweep' } : { kind: 'pull-request', number: numberOf(name, Number(given)) };
    }
    default:
      throw new GitHubFailure(`privacy-lint was woken by \`${name}\`, and knows what to do on ${known}`);
  }
}

function workflowRun(event: Payload): Woken {
  const run = (...path: readonly string[]) => event.text('workflow_run', ...path);
  const [commit, branch] = [run('head_sha'), run('head_branch')];
  if (run('event') === 'merge_group') return { kind: 'merge-group', commit, branch };
  if (!run('event').startsWith('pull_request')) return { kind: 'nothing', why: `the other workflow was woken by ${run('event')}` };
  return { kind: 'head', owner: run('head_repository', 'owner', 'login'), branch, commit };
}

class Payload {
  readonly #value: unknown;

  constructor(value: unknown) {
    this.#value = value;
  }

  at(...path: readonly string[]): unknown {
    return path.reduce<unknown>(
      (node, key) => (typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined),
      this.#value,
    );
  }

  text(...path: readonly string[]): string {
    const value = this.at(...path);
    return typeof value === 'string' ? value : '';
  }
}

function numberOf(event: string, number: unknown): number {
  if (typeof number === 'number' && Number.isSafeInteger(number) && number > 0) return number;
  throw new GitHubFailure(`The event ${event} names no pull request`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
