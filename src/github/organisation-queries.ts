/**
 * What is asked about an organisation. One page of the list brings with it all that a repository with its declaration at the top needs, so that
 * ten thousand repositories are some three hundred requests. It shows the top and two levels of folders; what lies deeper is asked for folder by
 * folder, and only what changed since it was looked into.
 */

const entries = (below: string) => `... on Tree { entries { name type mode oid size${below} } }`;

const fragments = `fragment Text on Blob { oid isBinary isTruncated text }
fragment Account on Actor { __typename ... on User { databaseId } ... on Bot { databaseId } }
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
      commits(last: 1) { nodes { commit { status { contexts { context state createdAt creator { ...Account } } } } } }
      comments(first: 20) { nodes { body author { ...Account } editor { ...Account } } }
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

/** A folder of a repository, by the repository's id and Git's id of the tree. */
export interface WantedFolder {
  readonly repository: string;
  readonly oid: string;
}

const below = (levels: number): string => (levels === 0 ? '' : ` object { __typename ${entries(below(levels - 1))} }`);

/** Many folders of many repositories at once, each with what lies four levels below it; the answer to `wanted[3]` is `w3.object`. */
export function foldersQuery(wanted: readonly WantedFolder[]): string {
  const asked = wanted.map(({ repository, oid }, index) => {
    const [id, tree] = [JSON.stringify(repository), JSON.stringify(oid)];
    return `w${index}: node(id: ${id}) { id __typename ... on Repository { object(oid: ${tree}) { __typename ...Folder } } }`;
  });
  return `query Folders {\n${asked.join('\n')}\n}\nfragment Folder on GitObject { ${entries(below(4))} }`;
}

/** Every shape of question, for the stand-in of the tests. */
export const organisationQueries: readonly string[] = [
  everythingQuery,
  latestQuery,
  namesQuery,
  repositoriesQuery,
  movedPullsQuery,
  filesQuery([{ repository: 'R_1', commit: 'HEAD', path: 'privacy.yml' }]),
  foldersQuery([{ repository: 'R_1', oid: '0'.repeat(40) }]),
];
