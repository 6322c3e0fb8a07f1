/** What the workflow files need: on what they run, what they may do, and that nothing of a pull request runs in them. */
import type { Snapshot } from '../../declaration/model.ts';
import { parseYaml } from '../../declaration/yaml.ts';
import { advice, type Check, missing, well } from './check.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A workflow file whose YAML could be read. */
export interface Workflow {
  readonly path: string;
  readonly name: string;
  readonly triggers: ReadonlyMap<string, Fields>;
  readonly top: Fields;
  readonly jobs: readonly Fields[];
}

/** The job that runs the Action, and the step that does. */
export interface Gate {
  readonly workflow: Workflow;
  readonly job: Fields;
  readonly step: Fields;
}

/** What else is known of the repository. */
export interface Around {
  readonly branch: string;
  /** What the workflow's own token cannot read: each as `the members of its teams`, and the permission that it takes. */
  readonly beyond: readonly { readonly what: string; readonly takes: string }[];
  /** A role may break the glass. */
  readonly breakGlass: boolean;
}

const folder = /^\.github\/workflows\/[^/]+\.ya?ml$/;

export interface Workflows {
  readonly all: readonly Workflow[];
  /** Files that are no YAML: GitHub runs none of them. */
  readonly unreadable: readonly Check[];
}

export async function readWorkflows(snapshot: Snapshot): Promise<Workflows> {
  const paths = ((await snapshot.list()) ?? []).filter((path) => folder.test(path)).sort();
  const all: Workflow[] = [];
  const unreadable: Check[] = [];
  for (const path of paths) {
    const parsed = parseYaml(path, (await snapshot.read(path)) ?? new Uint8Array());
    if (!parsed.ok)
      unreadable.push(...parsed.errors.slice(0, 1).map(({ line, message }) => missing(`${path}:${line}: ${message}`, 'Mend it')));
    else if (isMap(parsed.value.value)) all.push(workflowOf(path, parsed.value.value));
  }
  return { all, unreadable };
}

function workflowOf(path: string, top: Fields): Workflow {
  const { on, jobs } = top;
  const events = typeof on === 'string' ? [[on, {}]] : Array.isArray(on) ? on.map((one) => [one, {}]) : Object.entries(fields(on));
  return {
    path,
    name: typeof top.name === 'string' ? top.name : path,
    triggers: new Map(events.map(([event, how]) => [String(event), fields(how)])),
    top,
    jobs: Object.values(fields(jobs)).filter(isMap),
  };
}

/** Where the Action judges pull requests; `undefined`: nowhere. */
export const gateOf = (workflows: readonly Workflow[]): Gate | undefined => gatesOf(workflows).find((one) => historyOf(one) !== 'only');

/** Everywhere that the Action runs. */
export const gatesOf = (workflows: readonly Workflow[]): readonly Gate[] =>
  workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) => {
      const step = stepsOf(job).find(({ uses }) => /(^|\/)privacy-lint(@|$)/.test(String(uses ?? '')));
      return step ? [{ workflow, job, step }] : [];
    }),
  );

/** Whether it keeps records there. */
export const historyOf = ({ step }: Gate): string => String(fields(step.with).history ?? 'on');

/** The permissions that its job has. */
export const givenTo = ({ workflow, job }: Gate): unknown => job.permissions ?? workflow.top.permissions;

/** Whether the gate writes with a token of its own, and not with the workflow's. */
export const ownToken = ({ step }: Gate): boolean => {
  const token = String(fields(step.with)['github-token'] ?? '');
  return token !== '' && !/github\.token|secrets\.GITHUB_TOKEN/.test(token);
};

/** The environment whose secrets the job is given. */
export const environmentOf = ({ job }: Gate): string | undefined => {
  const name = typeof job.environment === 'string' ? job.environment : fields(job.environment).name;
  return typeof name === 'string' ? name : undefined;
};

/** @param workflows all of the repository */
export function workflowChecks(gate: Gate, workflows: readonly Workflow[], around: Around): readonly Check[] {
  return [...triggers(gate, around), ...wakes(gate, workflows), ...permissions(gate, around), ...steps(gate), ...token(gate, around)];
}

const reasons: Readonly<Record<string, string>> = {
  pull_request_target: 'pull requests are not judged when they are opened or pushed to',
  issue_comment: 'commands such as /sign-off are not noticed',
  workflow_run: 'approving reviews are not noticed',
  push: 'merges are not recorded, and open pull requests not judged again after one',
  schedule: 'dates that pass, teams that change and merges that ran no workflow are not noticed',
};
const pullRequestTypes = ['opened', 'synchronize', 'reopened', 'edited', 'ready_for_review', 'closed'];

function triggers({ workflow: { path, triggers } }: Gate, { branch }: Around): readonly Check[] {
  const checks: Check[] = [];
  for (const [event, without] of Object.entries(reasons))
    if (!triggers.has(event))
      checks.push(missing(`${path} does not run on ${event}: ${without}`, 'Add it, as in docs/workflows/privacy-lint.yml'));
  if (triggers.has('pull_request'))
    checks.push(missing(`${path} runs on pull_request, with the pull request's own copy of the workflow`, 'Use pull_request_target alone'));
  const types = list(triggers.get('pull_request_target')?.types ?? pullRequestTypes.slice(0, 3));
  const lacking = pullRequestTypes.filter((type) => !types.includes(type));
  if (triggers.has('pull_request_target') && lacking.length > 0)
    checks.push(missing(`${path}: pull_request_target leaves out ${lacking.join(', ')}`, `Write types: [${pullRequestTypes.join(', ')}]`));
  const branches = triggers.get('push')?.branches;
  if (branches !== undefined && !list(branches).includes(branch))
    checks.push(missing(`${path} does not run on pushes to ${branch}, the default branch`, `Write push: { branches: [${branch}] }`));
  return checks.length > 0 ? checks : [well(`${path} runs on all that the gate must notice`)];
}

function wakes({ workflow }: Gate, workflows: readonly Workflow[]): readonly Check[] {
  const names = list(workflow.triggers.get('workflow_run')?.workflows ?? []);
  if (names.length === 0) return [];
  const waking = workflows.filter(({ name }) => names.includes(name));
  if (waking.length === 0)
    return [
      missing(
        `${workflow.path} waits for the workflow ${names.join(', ')}, which is not there`,
        '--fix writes it, or take docs/workflows/privacy-lint-wake.yml',
      ),
    ];
  const events = ['pull_request_review', 'pull_request_review_comment', 'merge_group'];
  const lacking = events.filter((event) => !waking.some(({ triggers }) => triggers.has(event)));
  const rights = waking.filter(
    ({ top, jobs }) => !nothing(top.permissions) || jobs.some((job) => 'permissions' in job && !nothing(job.permissions)),
  );
  return [
    ...(lacking.length > 0
      ? [missing(`${waking[0]?.path} does not run on ${lacking.join(', ')}`, 'Add it, as in docs/workflows/privacy-lint-wake.yml')]
      : []),
    ...rights.map(({ path }) => missing(`${path} has permissions on runs that a pull request controls`, 'Write permissions: {}')),
    ...(lacking.length + rights.length === 0 ? [well('Reviews, replies and merge groups wake it, by a workflow that may do nothing')] : []),
  ];
}

function permissions(gate: Gate, { breakGlass }: Around): readonly Check[] {
  const { workflow } = gate;
  const given = givenTo(gate);
  if (given === undefined || typeof given === 'string')
    return [missing(`${workflow.path} does not name its permissions one by one`, 'Name them, as in docs/workflows/privacy-lint.yml')];
  const wanted: Readonly<Record<string, string>> = {
    contents: historyOf(gate) === 'off' ? 'read' : 'write',
    'pull-requests': 'write',
    statuses: 'write',
    ...(breakGlass ? { issues: 'write' } : {}),
  };
  const has = fields(given);
  const lacking = ownToken(gate) ? [] : Object.entries(wanted).filter(([key, access]) => has[key] !== access && has[key] !== 'write');
  const uploads = stepsOf(gate.job).some(({ uses }) => /\/upload-sarif@/.test(String(uses ?? '')));
  const known: Readonly<Record<string, string>> = { ...wanted, issues: 'write', ...(uploads ? { 'security-events': 'write' } : {}) };
  const surplus = Object.entries(has).filter(([key, access]) => access !== 'none' && access !== known[key] && known[key] !== 'write');
  const said = (some: readonly (readonly [string, unknown])[]) => some.map(([key, access]) => `${key}: ${access}`).join(', ');
  return [
    ...(lacking.length > 0 ? [missing(`${workflow.path} lacks permissions: ${said(lacking)}`, 'Add them to the job')] : []),
    ...(surplus.length > 0 ? [advice(`${workflow.path} has more permissions than it needs: ${said(surplus)}`, 'Take them away')] : []),
    ...(lacking.length + surplus.length === 0 ? [well('The permissions are the least that work')] : []),
  ];
}

/** Makes a token; hands the findings to code scanning. */
const harmless = /^(?:actions\/create-github-app-token|github\/codeql-action\/upload-sarif)@/;

function steps({ workflow: { path, top }, job, step }: Gate): readonly Check[] {
  const others = stepsOf(job).filter((one) => one !== step && !harmless.test(String(one.uses ?? '')));
  const concurrency = job.concurrency ?? top.concurrency;
  const reference = String(step.uses).split('@')[1] ?? '';
  return [
    others.length === 0
      ? well('Nothing of a pull request is checked out or run')
      : missing(
          `${path} has other steps in the Action's job (${others.map((one) => one.uses ?? 'run').join(', ')})`,
          'Move them to a workflow of their own: this job holds a token that can write',
        ),
    ...(concurrency === undefined
      ? [advice(`${path} lets runs of one pull request race`, 'Add concurrency, as in docs/workflows/privacy-lint.yml')]
      : []),
    ...([true, 'true'].includes(fields(concurrency)['cancel-in-progress'] as boolean)
      ? [missing(`${path} cancels a run when the next one starts`, 'Write cancel-in-progress: false')]
      : []),
    /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(reference)
      ? well('The Action is pinned by commit')
      : advice(
          `The Action is not pinned: ${step.uses}`,
          'Write the full commit of the release in place of the tag (docs/workflows/README.md)',
        ),
  ];
}

function token({ workflow: { path }, step }: Gate, { beyond }: Around): readonly Check[] {
  if (beyond.length === 0 || 'team-token' in fields(step.with)) return [];
  return [
    missing(
      `The configuration needs ${beyond.map(({ what }) => what).join(' and ')}, and ${path} gives no team-token to read that with`,
      `Add with: { team-token: … }, a token with ${beyond.map(({ takes }) => takes).join(' and ')}`,
    ),
  ];
}

const isMap = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
export const fields = (value: unknown): Fields => (isMap(value) ? value : {});
const list = (value: unknown): readonly unknown[] => [value].flat();
const nothing = (value: unknown): boolean => isMap(value) && Object.keys(value).length === 0;
const stepsOf = (job: Fields): readonly Fields[] => (Array.isArray(job.steps) ? job.steps.filter(isMap) : []);
