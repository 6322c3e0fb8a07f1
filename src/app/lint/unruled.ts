/** The rules of the tool itself: what is left where a repository's own cannot be read. They may ask more, and nobody holds a role. */
import { builtin } from '../../policy/builtin.ts';
import { defaultConfiguration } from '../configuration/configuration.ts';
import type { Rules } from '../pull-request/judge-change.ts';

/** @param paths globs of the declarations; none: the usual ones */
export const unruled = (paths: readonly string[]): Rules => ({
  configuration: paths.length > 0 ? { ...defaultConfiguration, paths, choosesPaths: true } : defaultConfiguration,
  policies: { ...builtin(), ownDocumentation: [] },
  catalogue: new Map(),
});
