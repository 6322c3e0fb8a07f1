/** The program of the Action in this process, for tests that run it often. What the bundle is, other tests run. */

import { sharedOnGitHub } from '../../src/app/configuration/extends-github.ts';
import { type Held, runPullRequest } from '../../src/app/pull-request/pull-request.ts';
import type { GitHub } from '../github/github.ts';
import type { PullRequest } from '../github/state.ts';

export function judgeHere(github: GitHub, { number }: PullRequest): Promise<Held | undefined> {
  const connection = {
    token: 'workflow-token',
    apiUrl: github.url,
    graphqlUrl: `${github.url}/graphql`,
    repository: 'acme/shop',
    userAgent: 'test',
  };
  return runPullRequest(
    {
      connection,
      teamToken: 'team-token',
      serverUrl: github.url,
      judging: { asOf: '2026-11-22', configuration: '.github/privacy-lint.yml', paths: [], shared: sharedOnGitHub(connection) },
      now: '2026-11-22T12:00:00Z',
      comment: 'on-findings',
    },
    number,
  );
}
