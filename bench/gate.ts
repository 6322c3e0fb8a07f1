/** What the gate costs: requests, time and size, measured with the bundled Action against the stand-in GitHub. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { runAction } from '../test/action/run-action.ts';
import { GitHub } from '../test/github/github.ts';
import { approve } from '../test/github/people.ts';
import { WorkingCopy } from '../test/github/working-copy.ts';
import type { Figure } from './figures.ts';
import { median } from './processes.ts';

const base = `version: 1
system: { name: Shop, privacy_notice: https://shop.example/privacy }
datasets:
  customers:
    subjects: [customers]
    retention: 1 year
    fields: { email: email, name: name }
activities:
  orders: { purpose: Deliver orders, data: [customers], lawful_basis: contract }
`;
const recipients = Array.from({ length: 5 }, (_, index) => `r${index}`);
const lines = recipients.map((id) => `  ${id}: { name: ${id} Ltd, role: processor, country: GB, contract: signed }\n`).join('');
/** Five recipients more: five findings. */
const head = `${base.replace('lawful_basis: contract', `lawful_basis: contract, recipients: [${recipients}]`)}recipients:\n${lines}`;

const writes = /create|update|request-reviewers/;
const rounds = 7;
const petra = { login: 'petra', id: 2, type: 'User' } as const;
/** Node reads what this names at every start: `node -e 0` and the Action bear it alike. */
const burden: Readonly<Record<string, string>> =
  process.env.NODE_EXTRA_CA_CERTS === undefined ? {} : { NODE_EXTRA_CA_CERTS: process.env.NODE_EXTRA_CA_CERTS };

export async function measureGate(): Promise<Figure[]> {
  const copy = new WorkingCopy();
  copy.commit(
    'main',
    { 'privacy.yml': base, '.github/privacy-lint.yml': 'version: 1\nreviewers: { privacy: { users: { petra: 2 } } }\n' },
    'Before',
  );
  copy.commit('change', { 'privacy.yml': head }, 'After');
  const github = await GitHub.start(copy.origin);
  try {
    github.know(petra);
    const pull = github.open('Five recipients', 'change', { login: 'ada', id: 1, type: 'User' });
    const first = await runAction(github, pull);
    if (first.outputs.unsigned !== '5') throw new Error(`five findings were expected, and not ${first.outputs.unsigned}:\n${first.log}`);
    const asked = github.asked.splice(0);
    const ratios: number[] = [];
    for (let round = 0; round < rounds; round++) {
      github.asked.length = 0;
      const start = performance.now();
      await runAction(github, pull, { environment: burden });
      ratios.push((performance.now() - start) / bare());
    }
    const unchanged = github.asked.splice(0);
    await approve(github, pull, petra);
    await runAction(github, pull);
    github.asked.length = 0;
    await runAction(github, pull);
    const figure = (what: string, value: number, aim: number, unit: Figure['unit'], compared = ''): Figure => ({
      what,
      compared,
      value,
      unit,
      aim,
    });
    return [
      figure(
        'requests of a first run: one file, five findings (asking for reviews aside)',
        asked.filter((one) => one !== 'pulls/request-reviewers').length,
        10,
        'number',
      ),
      figure('requests of a run with nothing new', unchanged.length, 7, 'number'),
      figure('of them, writes', unchanged.filter((one) => writes.test(one)).length, 0, 'number'),
      figure('requests of a run with nothing new, after a sign-off', github.asked.length, 7, 'number'),
      figure('a whole run of the Action against the stand-in', median(ratios), 6, 'ratio', '`node -e 0`'),
      figure('the bundle of the Action', statSync('action/dist/index.js').size / 1e6, 1, 'MB'),
    ];
  } finally {
    copy.remove();
    await github.close();
  }
}

function bare(): number {
  const start = performance.now();
  spawnSync(process.execPath, ['-e', '0'], { stdio: 'ignore' });
  return performance.now() - start;
}
