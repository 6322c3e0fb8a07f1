/** What is asked of GitHub's GraphQL API. The stand-in of the tests holds each query against GitHub's own schema. */

const account = `fragment Account on Actor {
  __typename
  login
  ... on User { databaseId }
  ... on Bot { databaseId }
  ... on Organization { databaseId }
  ... on Mannequin { databaseId }
}`;

/**
 * Everything that a decision rests on and that changes from run to run, in one answer: so what is read again before the status turns green is
 * the same as what was read at first. Each list goes on from its own cursor.
 */
export const pullRequestQuery = `query PullRequest(
  $owner: String!, $name: String!, $number: Int!, $configuration: String!,
  $commits: String, $comments: String, $reviews: String, $threads: String, $timeline: String
) {
  viewer { login databaseId }
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name }
    configuration: object(expression: $configuration) {
      __typename
      ... on Blob { text isBinary isTruncated }
    }
    pullRequest(number: $number) {
      number
      title
      url
      state
      isDraft
      mergeable
      baseRefName
      baseRefOid
      baseRef { target { oid } }
      headRefName
      headRefOid
      headRepository { nameWithOwner }
      author { ...Account }
      potentialMergeCommit { oid tree { oid } parents(first: 3) { nodes { oid } } }
      commits(first: 100, after: $commits) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          commit {
            oid
            committedViaWeb
            tree { oid }
            parents(first: 3) { nodes { oid } }
            signature { isValid wasSignedByGitHub }
            authors(first: 20) { totalCount nodes { email user { login databaseId } } }
            committer { email user { login databaseId } }
            status { contexts { context state description targetUrl createdAt creator { ...Account } } }
          }
        }
      }
      newest: commits(last: 1) {
        nodes {
          commit {
            associatedPullRequests(first: 100) { totalCount nodes { number state baseRefName headRefOid } }
          }
        }
      }
      comments(first: 100, after: $comments) {
        pageInfo { hasNextPage endCursor }
        nodes { id fullDatabaseId url body createdAt lastEditedAt createdViaEmail isMinimized author { ...Account } editor { ...Account } }
      }
      reviews(first: 100, after: $reviews) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          fullDatabaseId
          state
          body
          submittedAt
          lastEditedAt
          createdViaEmail
          commit { oid }
          author { ...Account }
          editor { ...Account }
        }
      }
      reviewThreads(first: 100, after: $threads) {
        pageInfo { hasNextPage endCursor }
        nodes {
          isOutdated
          line
          comments(first: 100) {
            totalCount
            nodes { id fullDatabaseId url body createdAt lastEditedAt createdViaEmail isMinimized author { ...Account } editor { ...Account } }
          }
        }
      }
      reviewRequests(first: 100) {
        nodes { requestedReviewer { __typename ... on User { login databaseId } ... on Team { combinedSlug } } }
      }
      timelineItems(
        first: 100, after: $timeline,
        itemTypes: [COMMENT_DELETED_EVENT, REVIEW_DISMISSED_EVENT, REVIEW_REQUESTED_EVENT]
      ) {
        pageInfo { hasNextPage endCursor }
        nodes {
          __typename
          ... on CommentDeletedEvent { createdAt deletedCommentAuthor { ...Account } }
          ... on ReviewDismissedEvent { createdAt previousReviewState review { id } }
          ... on ReviewRequestedEvent {
            createdAt
            requestedReviewer { __typename ... on User { login databaseId } ... on Team { combinedSlug } }
          }
        }
      }
    }
  }
}
${account}`;

/** Who belongs to a team, and who was invited and has not answered. Needs a token that may read the organisation's members. */
export const teamQuery = `query Team($organisation: String!, $slug: String!, $membership: TeamMembershipType!, $after: String) {
  organization(login: $organisation) {
    team(slug: $slug) {
      databaseId
      members(first: 100, membership: $membership, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { login databaseId }
      }
      invitations(first: 100) { nodes { invitee { databaseId } } }
    }
  }
}`;

/** The pull requests that wait in a branch's merge queue, in their order. */
export const mergeQueueQuery = `query MergeQueue($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    mergeQueue(branch: $branch) {
      entries(first: 100) { nodes { position headCommit { oid } pullRequest { number } } }
    }
  }
}`;

/** A file at a commit (`<commit>:<path>`), and where the default branch stands. */
export const pinnedFileQuery = `query PinnedFile($owner: String!, $name: String!, $expression: String!) {
  repository(owner: $owner, name: $name) {
    visibility
    defaultBranchRef { name target { oid } }
    object(expression: $expression) {
      __typename
      ... on Blob { text isBinary isTruncated }
    }
  }
}`;

/** Folds away a comment that nothing in the pull request is about any more. */
export const minimiseMutation = `mutation Minimise($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
}`;

export const queries: readonly string[] = [pullRequestQuery, teamQuery, mergeQueueQuery, pinnedFileQuery, minimiseMutation];
