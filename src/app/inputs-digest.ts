/** Whether anything that a decision rests on changed between two readings of a pull request. */
import { createHash } from 'node:crypto';
import type { Reading } from '../github/reading.ts';
import { actsOf } from './gate-facts.ts';

export function digestOf(reading: Reading): string {
  const { head, base, baseBranch, state, configuration, deletions, mergeable, commits } = reading;
  const contributors = commits.map(({ id, authors, committer }) => [id, authors, committer]);
  const inputs = [head, base, baseBranch, state, configuration, deletions, mergeable, contributors, actsOf(reading)];
  return createHash('sha256').update(JSON.stringify(inputs)).digest('hex');
}
