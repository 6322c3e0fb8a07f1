/** Which of the files that a change touches the check itself rests on. Used for revisions and for pull requests alike. */
import { minimatch } from 'minimatch';
import type { GateChange } from '../../policy/judgement.ts';
import type { Configuration } from '../configuration/configuration.ts';

export interface GateInputs {
  /** Paths that differ between the two sides, removed and renamed-from ones included. */
  readonly changed: readonly string[];
  /** Path of the configuration in the repository. */
  readonly configuration: string;
  /** Globs, files and folders of the organisation's own policies, as the base's configuration names them. */
  readonly policies: readonly string[];
  /** Texts of a changed workflow or local action, before and after, as far as they exist. */
  texts(path: string): Promise<readonly string[]>;
  /** Id of a file's content in the head; `undefined` when it is gone there. */
  content(path: string): Promise<string | undefined>;
}

/** What of a configuration's files decides what is asked: the organisation's policies, and the catalogue that answers some of it. */
export const decisive = ({ policies, catalogue }: Configuration): readonly string[] => [
  ...policies,
  ...(catalogue === undefined ? [] : [catalogue]),
];

const owners = ['CODEOWNERS', '.github/CODEOWNERS', 'docs/CODEOWNERS'];
const runs = ['.github/workflows/*.{yml,yaml}', '.github/actions/**'];

/** @returns the changed files that the check rests on, by path; a workflow counts when either side of it speaks of privacy-lint */
export async function gateChanges({ changed, configuration, policies, texts, content }: GateInputs): Promise<GateChange[]> {
  const kind = async (path: string): Promise<GateChange['what'] | undefined> => {
    if (path === configuration) return 'configuration';
    if (policies.some((policy) => covers(policy, path))) return 'policy';
    if (owners.includes(path)) return 'owners';
    if (path.split('/').at(-1) === '.gitattributes') return 'attributes';
    if (runs.some((glob) => minimatch(path, glob, { dot: true })) && (await texts(path)).some((text) => text.includes('privacy-lint'))) {
      return 'workflow';
    }
    return undefined;
  };
  const found: GateChange[] = [];
  for (const path of [...new Set(changed)].sort()) {
    const what = await kind(path);
    if (what) found.push({ path, what, content: await content(path) });
  }
  return found;
}

/** Whether a path is the policy file, lies in the policy folder, or matches the policy glob. */
export function covers(policy: string, path: string): boolean {
  const plain = policy.replace(/^\.\//, '').replace(/\/+$/, '');
  return path === plain || path.startsWith(`${plain}/`) || minimatch(path, plain, { dot: true });
}
