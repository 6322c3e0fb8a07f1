/** Whether anything that a decision rests on changed between two readings of pull requests. */
import { createHash } from 'node:crypto';
import type { Reading } from '../../github/reading.ts';
import { actsOf } from './gate-facts.ts';

export const digestOf = (readings: readonly Reading[]): string =>
  createHash('sha256')
    .update(JSON.stringify(readings.map(inputsOf)))
    .digest('hex');

function inputsOf(reading: Reading): unknown {
  const { head, base, baseBranch, state, configuration, deletions, mergeable, commits, twins } = reading;
  const contributors = commits.map(({ id, authors, committer }) => [id, authors, committer]);
  return [head, base, baseBranch, state, configuration, deletions, mergeable, twins, contributors, actsOf(reading)];
}
