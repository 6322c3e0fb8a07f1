/** What keeping records needs: a job that may write them, speaks for the same account as the check, and reads the same teams. */
import { advice, type Check, missing, well } from './check.ts';
import { type Around, fields, type Gate, gatesOf, givenTo, historyOf, ownToken, type Workflow } from './workflow.ts';

/** The job that keeps records: one of its own, or the one that judges. */
const recorderOf = (workflows: readonly Workflow[]): Gate | undefined => {
  const all = gatesOf(workflows);
  return all.find((one) => historyOf(one) === 'only') ?? all.find((one) => historyOf(one) !== 'off');
};

/** @param gate the job that judges */
export function recordChecks(gate: Gate, workflows: readonly Workflow[], around: Around): readonly Check[] {
  const recorder = recorderOf(workflows);
  if (!recorder)
    return [
      advice('No merge is recorded: `history` is off', 'Add the job record, as in docs/workflows/privacy-lint.yml, or leave `history` on'),
    ];
  const { workflow, step } = recorder;
  const { path } = workflow;
  const given = fields(givenTo(recorder));
  const lone = recorder.job !== gate.job;
  const wanted: Readonly<Record<string, string>> = { contents: 'write', 'pull-requests': 'read', statuses: 'read' };
  const lacking = ownToken(recorder)
    ? []
    : Object.entries(wanted).filter(([key, access]) => given[key] !== access && given[key] !== 'write');
  const surplus = lone ? Object.entries(given).filter(([key, access]) => access !== 'none' && wanted[key] !== access) : [];
  const said = (some: readonly (readonly [string, unknown])[]) => some.map(([key, access]) => `${key}: ${access}`).join(', ');
  const events = ['push', 'schedule'].filter((event) => workflow !== gate.workflow && !workflow.triggers.has(event));
  const checks = [
    ...(lacking.length > 0
      ? [
          missing(
            `${path}: the job that keeps the records lacks permissions: ${said(lacking)}`,
            'Add them to that job, or say history: off',
          ),
        ]
      : []),
    ...(surplus.length > 0
      ? [advice(`${path}: the job that keeps the records has more permissions than it needs: ${said(surplus)}`, 'Take them away')]
      : []),
    ...(events.length > 0 ? [missing(`${path} keeps records and does not run on ${events.join(', ')}`, 'Add it')] : []),
    ...(ownToken(recorder) === ownToken(gate)
      ? []
      : [
          missing(
            `${path}: records are kept with another token than the check's, and what was published with that one is not known to it`,
            'Give both jobs a token of the same App',
          ),
        ]),
    ...(around.beyond.length > 0 && lone && !('team-token' in fields(step.with))
      ? [
          missing(
            `${path}: the job that keeps the records has no team-token, and cannot tell who signed`,
            'Give it the one that the check has',
          ),
        ]
      : []),
  ];
  return checks.length > 0 ? checks : [well(`Merges are recorded${lone ? ', by a job of its own' : ''}`)];
}
