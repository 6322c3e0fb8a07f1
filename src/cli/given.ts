/** Values of options that more is asked of than being there. */
import type { Request } from '../app/lint/outcome.ts';
import { type Given, UsageError } from './arguments.ts';

/** What CI servers set: most of them the first, Azure Pipelines and Jenkins one of the others. */
const ciVariables = ['CI', 'TF_BUILD', 'BUILD_NUMBER'];

/** What the user asks, where and by which day. */
export function requestOf(options: Given): Request {
  return {
    folder: process.cwd(),
    unattended: ciVariables.some((name) => ![undefined, '', 'false', '0'].includes(process.env[name])),
    asOf: options['as-of'] === undefined ? new Date().toISOString().slice(0, 10) : date('as-of', options['as-of']),
    config: options.config,
    extends: options.extends,
    policies: options.policies ?? [],
  };
}

/** A day that the calendar has. */
export function date(name: string, value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) {
    throw new UsageError(`--${name} needs a date such as 2026-03-31; "${value}" is none.`);
  }
  return value;
}

export function wholeNumber(name: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`--${name} needs a whole number; "${value}" is none.`);
  return Number(value);
}
