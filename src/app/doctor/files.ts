/** The files that set a repository up, as `doctor --fix` writes them and docs/workflows shows them (a test keeps the two equal). */

export const workflowPath = '.github/workflows/privacy-lint.yml';
export const wakePath = '.github/workflows/privacy-lint-wake.yml';
export const wakeName = 'privacy-lint wake';

export interface Wanted {
  /** The default branch. */
  readonly branch: string;
  /** What the step uses: `owner/name@ref`. */
  readonly action: string;
  /** The configuration names teams, whose members need a token of their own to be read. */
  readonly teams: boolean;
}

export const usual: Wanted = { branch: 'main', action: 'privacy-lint/privacy-lint@v1', teams: false };

/** The workflow that judges. It runs from the default branch, whatever wakes it. */
export const workflow = ({
  branch,
  action,
  teams,
}: Wanted): string => `# Judges what a pull request does to personal data, and holds it until the right person has signed off.
# It always runs as the default branch has it. Never add a step that checks out or runs the pull request's own files.
name: privacy-lint
on:
  pull_request_target:
    types: [opened, synchronize, reopened, edited, ready_for_review, closed]
  issue_comment: # /sign-off and other commands; an edit or a deletion voids what was said
    types: [created, edited, deleted]
  workflow_run: # reviews, thread replies and merge groups, by way of privacy-lint-wake.yml
    workflows: [${wakeName}]
    types: [completed]
  push: # after a merge: it is recorded, and open pull requests are judged again
    branches: [${JSON.stringify(branch)}]
  schedule: # for what brings no event: dates that pass, teams that change, merges that ran no workflow
    - cron: '23 */6 * * *'
  workflow_dispatch: # by hand
    inputs:
      pull-request:
        description: Number of the pull request to judge again; all open ones when empty
        required: false

permissions: {} # nothing, but what the job names

jobs:
  judge:
    # Comments on issues, and what the tool itself writes, wake nobody.
    if: github.event_name != 'issue_comment' || (github.event.issue.pull_request && github.event.sender.type != 'Bot')
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read # the declarations and the configuration, commit by commit, as data
      pull-requests: write # comments on the lines, the summary, asking for reviews
      statuses: write # the verdict: the status that the branch requires
      issues: write # only to open an issue when someone breaks the glass
    # One run of a pull request at a time, and none is cut off. A new comment queues by itself: most are no command and end at once, and may not
    # take the place of a run that waits.
    concurrency:
      group: privacy-lint-\${{ (github.event_name == 'issue_comment' && github.event.action == 'created' && format('comment-{0}', github.event.comment.id)) || github.event.pull_request.number || github.event.issue.number || github.event.workflow_run.pull_requests[0].number || (github.event.workflow_run && format('{0}:{1}', github.event.workflow_run.head_repository.owner.login, github.event.workflow_run.head_branch)) || inputs.pull-request || github.event_name }}
      cancel-in-progress: false
    steps:
      - uses: ${action}
        with:
          history: 'off' # the job below keeps the records, so that this one may write no contents
${teamToken(teams)}
  record:
    # Keeps the records: one of every merge, on the branch privacy-history. What a run missed, the next push or the schedule fills in.
    if: contains(fromJSON('["push", "schedule", "workflow_dispatch"]'), github.event_name)
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: write # commits to the branch privacy-history, and to no other
      pull-requests: read # what people had said on the pull request that was merged
      statuses: read # what had been published there, and when
    concurrency:
      group: privacy-lint-record
      cancel-in-progress: false
    steps:
      - uses: ${action}
        with:
          history: only
${teamToken(teams)}`;

/** Both jobs have to know who signed. */
const teamToken = (teams: boolean): string =>
  teams
    ? `          team-token: \${{ secrets.PRIVACY_LINT_TEAM_TOKEN }} # reads who is in the reviewers' teams (organisation: members read)
`
    : '';

/** The bridge: events whose own runs would take the workflow from the pull request, or have no right to write. */
export const wake =
  (): string => `# Wakes privacy-lint.yml. These events run the pull request's own copy of this file, so it may do nothing and is given nothing:
# what it says is not read, only that it ran.
name: ${wakeName}
on:
  pull_request_review:
    types: [submitted, edited, dismissed]
  pull_request_review_comment:
    types: [created, edited, deleted]
  merge_group:

permissions: {}

jobs:
  wake:
    runs-on: ubuntu-latest
    timeout-minutes: 1
    permissions: {}
    steps:
      - run: 'true'
`;

/** A configuration to begin with: who answers is for people to say. */
export const configuration = `version: 1
# Who may sign off. Write logins, then run \`privacy-lint doctor --fix\` again: it adds the accounts' numeric ids, which decide, since a login
# can be renamed and taken over. Name at least two people: nobody signs off what they wrote themselves.
# reviewers:
#   privacy: { users: [octocat, hubot] }
#   dpo: { users: [hubot] }
`;
