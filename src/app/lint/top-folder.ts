import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The top folder of the repository around a folder, found without asking git; `undefined` outside of one. */
export function topFolder(folder: string): string | undefined {
  let seen = realpathSync(folder);
  for (;;) {
    if (existsSync(join(seen, '.git'))) return seen;
    const above = dirname(seen);
    if (above === seen) return undefined;
    seen = above;
  }
}
