/** A connection to GitHub for the command line: by the variables that workflows and GitHub's own tool set. */
import { type Client, connect } from '../../github/client.ts';
import { toolVersion } from '../version.ts';

export interface Host {
  readonly token: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** The address that pages are linked to. */
  readonly pages: string;
  readonly userAgent: string;
}

/** @returns `undefined` where no token is set */
export function hostFrom(environment: Readonly<Record<string, string | undefined>>): Host | undefined {
  const token = environment.GITHUB_TOKEN || environment.GH_TOKEN;
  if (!token) return undefined;
  return {
    token,
    apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
    graphqlUrl: environment.GITHUB_GRAPHQL_URL || 'https://api.github.com/graphql',
    pages: environment.GITHUB_SERVER_URL || 'https://github.com',
    userAgent: `privacy-lint/${toolVersion}`,
  };
}

/** What to say where there is no token. */
export const noToken = 'GitHub is asked with the token in GITHUB_TOKEN (or GH_TOKEN), and neither is set';

export const clientOf = (host: Host, repository: string): Client => connect({ ...host, repository });
