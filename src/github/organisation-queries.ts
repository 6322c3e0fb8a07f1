/**
 * What is asked about an organisation. One page of the list brings with it all that a repository with its declaration at the top needs, so that
 * ten thousand repositories are some three hundred requests. The top and two levels of folders are looked into; what lies deeper is found by the records.
 */

const entries = (below: string) => `... on Tree { entries { name type mode oid size${below} } }`;

const fragments = `fragment Text on Blob { oid isBinary isTruncated text }
fragment Collected on Repository {
  id
  databaseId
  name
  owner { login }
  url
  isArchived
  isFork
  pushedAt
  defaultBranchRef { name target { __typename oid ... on Commit { committedDate } } }
  tree: object(expression: "HEAD:") {
    __typename
    ${entries(` object { __typename ${entries(` object { __typename ${entries('')} }`)} }`)}
  }
  declaration: object(expression: "HEAD:privacy.yml") { __typename ...Text }
  configuration: object(expression: "HEAD:.github/privacy-lint.yml") { __typename ...Text }
  owners: object(expression: "HEAD:.github/CODEOWNERS") { __typename ...Text }
  records: object(expression: "privacy-history:records.ndjson") { __typename ...Text }
  pullRequests(states: [OPEN], first: 20, orderBy: { field: UPDATED_AT, direction: DESC }) {
    nodes {
      number
      title
      url
      isDraft
      baseRefName
      author { __typename login }
      commits(last: 1) { nodes { commit { status { contexts { context state description createdAt } } } } }
      comments(first: 20) { nodes { body createdAt author { __typename login } } }
    }
  }
}`;

const page = (query: string, order: string, fields: string) => `query ${query}($owner: String!, $first: Int!, $after: String) {
  repositoryOwner(login: $owner) {
    login
    repositories(first: $first, after: $after, orderBy: ${order}, ownerAffiliations: [OWNER]) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ${fields} }
    }
  }
}`;

/** The whole list, in an order that pushes cannot change while it is read. */
export const everythingQuery = `${page('Everything', '{ field: CREATED_AT, direction: ASC }', '...Collected')}
${fragments}`;

/** What was pushed last comes first: read until everything is known. */
export const latestQuery = `${page('Latest', '{ field: PUSHED_AT, direction: DESC }', '...Collected')}
${fragments}`;

/** Only who is there, for a repository whose full answer never comes. */
export const namesQuery = page(
  'Names',
  '{ field: CREATED_AT, direction: ASC }',
  'id databaseId name owner { login } url isArchived isFork pushedAt',
);

/** Repositories by their ids, whole. */
export const repositoriesQuery = `query Repositories($ids: [ID!]!) { nodes(ids: $ids) { id __typename ...Collected } }
${fragments}`;

/** Open pull requests that something was done to: a sign-off moves no commit, so the list of pushes does not show it. */
export const movedPullsQuery = `query MovedPulls($search: String!, $after: String) {
  search(query: $search, type: ISSUE, first: 100, after: $after) {
    issueCount
    pageInfo { hasNextPage endCursor }
    nodes { __typename ... on PullRequest { repository { id } } }
  }
}`;

/** A file of a repository, by the repository's id. */
export interface Wanted {
  readonly repository: string;
  readonly commit: string;
  readonly path: string;
}

/** Many files of many repositories at once; the answer to `wanted[3]` is `w3.object`. */
export function filesQuery(wanted: readonly Wanted[]): string {
  const asked = wanted.map(({ repository, commit, path }, index) => {
    const expression = JSON.stringify(`${commit}:${path}`);
    return `w${index}: node(id: ${JSON.stringify(repository)}) { id __typename ... on Repository { object(expression: ${expression}) { __typename ...Text } } }`;
  });
  return `query Files {\n${asked.join('\n')}\n}\nfragment Text on Blob { oid isBinary isTruncated text }`;
}

/** Every shape of question, for the stand-in of the tests. */
export const organisationQueries: readonly string[] = [
  everythingQuery,
  latestQuery,
  namesQuery,
  repositoriesQuery,
  movedPullsQuery,
  filesQuery([{ repository: 'R_1', commit: 'HEAD', path: 'privacy.yml' }]),
];
