/** The runner of GitHub Actions: how it hands over inputs, and how it takes outputs, annotations and the job's summary. */
import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { visible } from '../src/report/inert.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Most characters that a job's summary holds, kept well under GitHub's 1 MiB. */
const longestSummary = 500_000;

export class Runner {
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** An input by its name in `action.yml`; empty when it was not given. */
  input(name: string): string {
    return (this.#environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  }

  /** A variable that the runner always sets. @throws outside of a workflow */
  variable(name: string): string {
    const value = this.#environment[name];
    if (!value) throw new Error(`${name} is not set: this runs inside a GitHub workflow`);
    return value;
  }

  output(name: string, value: string): void {
    const end = `end_${randomUUID()}`;
    this.#append('GITHUB_OUTPUT', `${name}<<${end}\n${value}\n${end}\n`);
  }

  summary(markdown: string): void {
    const fits = markdown.length <= longestSummary;
    this.#append(
      'GITHUB_STEP_SUMMARY',
      fits ? markdown : `${markdown.slice(0, longestSummary)}\n\nThere is more: the report has all of it.\n`,
    );
  }

  /** An error on the whole run, not on a line. */
  error(message: string): void {
    this.#annotate('error', message);
  }

  warning(message: string): void {
    this.#annotate('warning', message);
  }

  notice(message: string): void {
    this.#annotate('notice', message);
  }

  #annotate(command: string, message: string): void {
    const escaped = visible(message).replaceAll('%', '%25');
    process.stdout.write(`::${command} title=privacy-lint::${escaped}\n`);
  }

  #append(variable: string, text: string): void {
    const file = this.#environment[variable];
    if (file) appendFileSync(file, text);
  }
}
