/** Whose account the token speaks for. */
import { type Client, GitHubFailure } from './client.ts';

/** The question that an installation's token may ask about itself; the REST API answers it for people alone. */
export const viewerQuery = 'query Viewer { viewer { login } }';

/** @returns the login, as the authors of comments are named (`github-actions[bot]`) */
export async function viewer({ ask }: Client, graphqlUrl: string): Promise<string> {
  const { data } = await ask({ method: 'POST', baseUrl: '', url: graphqlUrl, query: viewerQuery });
  const login: unknown = data?.data?.viewer?.login;
  if (typeof login !== 'string') throw new GitHubFailure('GitHub did not say whose token this is');
  return login;
}
