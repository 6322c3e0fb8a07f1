/** What woke the workflow: only the number of the pull request is taken from it, everything else is asked of GitHub. */
import { GitHubFailure } from './client.ts';

const events = ['pull_request_target', 'pull_request'];

/**
 * @param name the event (`GITHUB_EVENT_NAME`) @param payload its payload (the file `GITHUB_EVENT_PATH`)
 * @returns the number of the pull request
 */
export function pullRequestOf(name: string, payload: string): number {
  if (!events.includes(name)) {
    throw new GitHubFailure(
      `privacy-lint judges pull requests, and was woken by \`${name}\`: let the workflow run on \`pull_request_target\``,
    );
  }
  const event = parsed(payload);
  const number = typeof event === 'object' && event !== null && 'number' in event ? event.number : undefined;
  if (typeof number === 'number' && Number.isSafeInteger(number) && number > 0) return number;
  throw new GitHubFailure(`The event ${name} names no pull request`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
