/** Where the reader is: in the part of the address behind `#`, so that it works from disk, can be kept and can be sent to others. */
export interface Route {
  /** `repositories`, `repository/acme/shop`; empty for the overview. */
  readonly path: string;
  readonly query: URLSearchParams;
}

export function here(): Route {
  const [path = '', query = ''] = location.hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  return { path, query: new URLSearchParams(query) };
}

/** The address of a page; empty values are left out. */
export function to(path: string, query: Readonly<Record<string, string>> = {}): string {
  const kept = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString();
  return `#/${path}${kept === '' ? '' : `?${kept}`}`;
}

export const toRepository = (owner: string, name: string): string =>
  to(`repository/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`);

/** Changes the query of the page without a new entry in the browser's history. */
export function keep(path: string, query: Readonly<Record<string, string>>): void {
  history.replaceState(null, '', to(path, query));
}
