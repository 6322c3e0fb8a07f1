/** A shop with a repository on the stand-in GitHub, anew for each test, and what its pull requests show. */
import { afterEach, beforeEach } from 'vitest';
import { GitHub } from '../github/github.ts';
import type { PullRequest } from '../github/state.ts';
import { type Files, WorkingCopy } from '../github/working-copy.ts';
import type { Run } from './run-action.ts';

export const ada = { login: 'ada', id: 1, type: 'User' } as const;
/** This machine's Node, and the one that GitHub runs the Action with. */
export const nodes = [...new Set([process.execPath, process.env.PRIVACY_LINT_ACTION_NODE || process.execPath])];

export const shop = `version: 1
system:
  name: Shop
  privacy_notice: https://shop.example/privacy
datasets:
  customers:
    subjects: [customers]
    retention: 1 year
    fields:
      email: email
activities:
  orders:
    purpose: Deliver orders
    data: [customers]
    lawful_basis: contract
`;
const recipient = (name: string) => `recipients:
  mapper:
    name: ${name}
    role: processor
    country: US
    contract: signed
`;
/** The same shop after it sent its data to the United States without a safeguard. */
export const shared = `${shop}    recipients: [mapper]\n${recipient('Mapper Inc')}`;

/** The operations that change something at GitHub. */
export const writes = /create|update/;

export let copy: WorkingCopy;
export let github: GitHub;
beforeEach(() => {
  copy = new WorkingCopy();
});
afterEach(async () => {
  copy.remove();
  // A test that opened nothing has nothing to close.
  await (github as GitHub | undefined)?.close();
});

/** Opens a pull request of the shop between two states of its files. */
export async function open(base: Files, head: Files): Promise<PullRequest> {
  copy.commit('main', { 'README.md': 'Shop', ...base }, 'Start');
  copy.commit('change', head, 'Change it');
  github = await GitHub.start(copy.origin);
  return github.open('Change it', 'change', ada);
}

export const status = () => github.state.statuses.at(-1);
/** The line that begins with some words. */
export const lineOf = (text: string, wanted: string) => text.split('\n').findIndex((line) => line.trim().startsWith(wanted)) + 1;
/** Where comments stand under lines. */
export const notes = () => github.state.reviewComments.map(({ path, side, line }) => `${path} ${side} ${line}`);
export const onLine = (line: number) => github.state.reviewComments.find((comment) => comment.line === line)?.body ?? '';
export const summaries = () => github.state.issueComments.map(({ body }) => body);
/** The rules of the new findings, as the report names them. */
export const rules = (run: Run) =>
  (JSON.parse(run.report ?? '{"findings":[]}').findings as { rule: string; existing: boolean }[])
    .filter(({ existing }) => !existing)
    .map(({ rule }) => rule);
